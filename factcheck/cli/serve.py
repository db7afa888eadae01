"""``factcheck serve``: the site and its JSON API."""

from typing import Annotated

import typer

from factcheck.cli import options
from factcheck.cli.output import write_line

Host = Annotated[str, typer.Option(help="Address to listen on.")]
Port = Annotated[int, typer.Option(min=1, max=65535, help="Port to listen on.")]


def serve(
    context: options.Context,
    host: Host = "127.0.0.1",
    port: Port = 8001,
) -> None:
    """Publish the database through Datasette: pages, tables and JSON API.

    Set `DATASETTE_SECRET` to keep cookies valid over restarts.

    **Examples**

    - `factcheck serve`
    - `factcheck --db db/elections.db serve --port 8080`
    """
    from factcheck.store.archive import open_archive
    from factcheck.web.serve import check_path, check_port, serve_site

    database = options.database_of(context)
    check_path(database)
    check_port(host, port)
    with open_archive(database):
        pass  # made or migrated here, so that the site finds the tables it knows
    write_line(f"The site is at http://{host}:{port} (Ctrl-C stops it)")
    serve_site(database, host=host, port=port)
