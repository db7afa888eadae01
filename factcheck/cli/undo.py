"""``factcheck undo``: a decision is taken back, or the log of them shown."""

from typing import Annotated

import typer

from factcheck.cli import options
from factcheck.cli.deciding import decide
from factcheck.cli.output import print_json, print_rich, write_line

Number = Annotated[
    int | None,
    typer.Argument(
        metavar="[DECISION]",
        parser=options.parser_of("a decision"),
        help="Number of the decision; the last one that stands if left out.",
        show_default=False,
    ),
]


def undo(
    context: options.Context,
    decision: Number = None,
    by: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="Who answers for it.", show_default=False),
    ] = None,
    note: options.Note = "",
    shown: Annotated[
        bool, typer.Option("--list", help="Take nothing back: list the decisions.")
    ] = False,
    limit: Annotated[
        int, typer.Option(min=1, max=5000, help="With --list: how many at the most.")
    ] = 20,
    as_json: options.AsJson = False,
) -> None:
    """Take back a merge, a split or an alias, as if it had not been.

    What came in since goes where it would have gone. A decision that a later one rests on
    is taken back after that one. The log keeps both: what was decided and that it was
    taken back.

    **Examples**

    - `factcheck undo --list`
    - `factcheck undo --by "Ada Brook"`
    - `factcheck undo 7 --by "Ada Brook" --note "Two speeches after all."`
    """
    from factcheck.errors import UsageError

    database = options.database_of(context)
    if shown:
        list_decisions(context, limit, as_json=as_json)
        return
    if by is None:
        raise UsageError("--by is missing: who takes it back?")
    decide(
        database,
        lambda archive: archive.undo(decision, by=by, note=note),
        as_json=as_json,
    )


def list_decisions(context: options.Context, limit: int, *, as_json: bool) -> None:
    """Print the newest decisions."""
    from factcheck.publish.records import plain
    from factcheck.store.archive import open_archive
    from factcheck.store.decisions import read_log

    database = options.database_of(context)
    with open_archive(database, read_only=True) as archive, archive.reading() as connection:
        log = read_log(connection, limit=limit)
    if as_json:
        print_json(plain(log))
        return
    from factcheck.cli.decision_tables import describe_decision

    if log:
        print_rich(*map(describe_decision, log))
    else:
        write_line("nothing was decided so far")
