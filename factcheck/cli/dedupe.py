"""``factcheck dedupe``: the claims of the whole database decided on anew."""

from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli import options
from factcheck.cli.output import count, print_json, show_stages, write_line
from factcheck.errors import UsageError

if TYPE_CHECKING:
    from factcheck.store.rebuild import Rebuilt


def dedupe(
    context: options.Context,
    rebuild: Annotated[
        bool, typer.Option("--rebuild", help="Decide anew on every quote of the database.")
    ] = False,
    as_json: options.AsJson = False,
) -> None:
    """Merge all quotes into claims anew, as if all articles came in at once.

    It brings an older database to the present rules. What people decided stands: verdicts,
    claims entered by hand, claims and speakers merged or split. The number of a claim stays;
    that of one that became a part of another leads there. All of it happens or nothing does,
    and the database can be read meanwhile.

    **Examples**

    - `factcheck dedupe --rebuild`
    - `factcheck --db db/elections.db dedupe --rebuild --json`
    """
    from factcheck.publish.records import plain
    from factcheck.store.archive import open_archive

    if not rebuild:
        raise UsageError("say what to do: --rebuild decides anew on every quote")
    with open_archive(options.database_of(context), create=False) as archive, show_stages() as tell:
        rebuilt = archive.rebuild(tell)
    if as_json:
        print_json(plain(rebuilt))
    else:
        write_line(describe_rebuilt(rebuilt))


def describe_rebuilt(rebuilt: "Rebuilt") -> str:
    """Return in a sentence what a rebuild came to."""
    parts = [
        f"{count(rebuilt.quotes, 'quote')} on {count(rebuilt.claims, 'claim')}",
        f"{rebuilt.moved:,} moved to another claim",
    ]
    if rebuilt.ended:
        parts.append(f"{count(rebuilt.ended, 'claim')} became part of others")
    return ", ".join(parts)
