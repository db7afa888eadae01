"""What the pages stand on: the database, who may see it, and the ways to answer."""

import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Concatenate, ParamSpec, TypeVar

from datasette.utils import tilde_encode
from datasette.utils.asgi import Response

from factcheck.store.layout import PUBLIC_TABLES
from factcheck.web.memory import TotalsMemory
from factcheck.web.rendering import as_json, render_page
from factcheck.web.security import STRICT_POLICY

Arguments = ParamSpec("Arguments")
Value = TypeVar("Value")

MISSING = 404


@dataclass(frozen=True, slots=True)
class Site:
    """One Datasette with one database of ours in it."""

    datasette: Any
    database: str
    totals: TotalsMemory

    async def read(
        self,
        named_read: Callable[Concatenate[sqlite3.Connection, Arguments], Value],
        *arguments: Arguments.args,
        **options: Arguments.kwargs,
    ) -> Value:
        """Run a named read on one of Datasette's reading threads."""
        database = self.datasette.get_database(self.database)
        result: Value = await database.execute_fn(
            lambda connection: named_read(connection, *arguments, **options)
        )
        return result

    async def admit(self, actor: Mapping[str, Any] | None) -> None:
        """Refuse readers who may not see one of the tables: our pages show what all of them hold.

        Raises:
            datasette.Forbidden: Datasette's permissions do not let this reader in.
        """
        for table in PUBLIC_TABLES:
            await ensure_visible(self.datasette, actor, self.database, table)

    def at(self, path: str) -> str:
        """Return the address of a path of ours, below ``base_url``."""
        return str(self.datasette.urls.path(path))

    def page(self, template: str, *, status: int = 200, **values: Any) -> Response:
        """Answer with a page."""
        body = render_page(
            template, self.at, database=self.database, tables=tables_path(self.database), **values
        )
        return html_response(body, status=status)

    def json(self, value: Any) -> Response:
        """Answer with a value of the named reads."""
        return self.json_text(as_json(value))

    def json_text(self, body: str, *, status: int = 200) -> Response:
        """Answer with JSON; pages elsewhere may read it if Datasette runs with ``--cors``."""
        headers = {"access-control-allow-origin": "*"} if self.datasette.cors else {}
        return Response(
            body, status=status, headers=headers, content_type="application/json; charset=utf-8"
        )

    def missing(self, what: str, *, as_json: bool) -> Response:
        """Answer that there is no such claim, speaker, outlet or article."""
        if as_json:
            return self.json_text(f'{{"error": "no such {what}"}}', status=MISSING)
        return self.page("missing.html", status=MISSING, what=what)


async def ensure_visible(
    datasette: Any, actor: Mapping[str, Any] | None, database: str, table: str
) -> None:
    """Ask Datasette whether a reader may see a table; 1.0 has another way to ask than 0.65.

    Raises:
        datasette.Forbidden: its permissions say no.
    """
    if hasattr(datasette, "ensure_permissions"):
        wanted = [("view-table", (database, table)), ("view-database", database), "view-instance"]
        await datasette.ensure_permissions(actor, wanted)
    else:
        from datasette.resources import TableResource  # 0.65 has no such module

        resource = TableResource(database=database, table=table)
        await datasette.ensure_permission(action="view-table", resource=resource, actor=actor)


def tables_path(database: str) -> str:
    """Return the path of Datasette's page of a database."""
    return f"/{tilde_encode(database)}"


def html_response(body: str, *, status: int = 200) -> Response:
    """Answer with HTML under the policy for our own pages."""
    headers = {"content-security-policy": STRICT_POLICY}
    return Response(body, status=status, headers=headers, content_type="text/html; charset=utf-8")
