"""What the commands that record a decision share: the deed, and the answer to it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli.output import print_json, write_line

if TYPE_CHECKING:
    import sqlite3

    from factcheck.store.archive import Archive


def decide(
    database: Path,
    deed: "Callable[[Archive], int]",
    *,
    as_json: bool,
    advise: "Callable[[sqlite3.Connection], str | None] | None" = None,
) -> None:
    """Do it in the database, and tell what was done and how to take it back.

    ``advise`` may have a word on what to do next.
    """
    from factcheck.publish.records import plain
    from factcheck.store.archive import open_archive
    from factcheck.store.decisions import require_decision

    with open_archive(database, create=False) as archive:
        number = deed(archive)
        with archive.reading() as connection:
            decision = require_decision(connection, number)
            advice = advise(connection) if advise else None
    if as_json:
        print_json(plain(decision))
        return
    write_line(f"{decision.told[0].upper()}{decision.told[1:]}")
    if decision.undoes is None:
        write_line(f"Decision {decision.id}; factcheck undo {decision.id} takes it back")
    if advice:
        write_line(advice)
