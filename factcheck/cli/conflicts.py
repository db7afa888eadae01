"""``factcheck conflicts``: where outlets do not agree."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli import options
from factcheck.cli.output import count, print_json, print_rich, write_line

if TYPE_CHECKING:
    from rich.console import RenderableType

    from factcheck.store.reads.conflicts import Conflict, ConflictKind


def conflicts(
    context: options.Context,
    kind: Annotated[
        str | None,
        typer.Option(
            metavar="KIND",
            help="words (altered) or speaker (the same words from two).",
            autocompletion=lambda: ["words", "speaker"],
        ),
    ] = None,
    limit: Annotated[int, typer.Option(min=1, max=500, help="How many at the most.")] = 20,
    offset: Annotated[int, typer.Option(min=0, help="How many to pass over.")] = 0,
    as_json: options.AsJson = False,
) -> None:
    """List altered claims and claims with two speakers, those in most outlets first.

    **Examples**

    - `factcheck conflicts --kind words --limit 5`
    """
    from factcheck.publish.records import plain
    from factcheck.store.archive import open_archive
    from factcheck.store.reads.conflicts import read_conflicts

    wanted = check_kind(kind)
    database = options.database_of(context)
    with open_archive(database, read_only=True) as archive, archive.reading() as connection:
        page = read_conflicts(connection, kind=wanted, limit=limit, offset=offset)
    if as_json:
        print_json(plain(page))
        return
    for conflict in page.conflicts:
        print_rich(*describe_conflict(conflict))
    found = f"{count(page.total, 'conflict')}{' or more' if page.capped else ''} found"
    shown = len(page.conflicts)
    write_line(found if shown == page.total else f"{found}, {shown} shown")


def describe_conflict(conflict: "Conflict") -> "Iterator[RenderableType]":
    """Yield on what outlets do not agree, and how many print it."""
    from rich.padding import Padding

    from factcheck.cli.claim_tables import UNKNOWN, mark_changes, quoted, show
    from factcheck.dedupe import changes_within
    from factcheck.store.reads.conflicts import ConflictKind

    claim, other = conflict.claim, conflict.other
    claims = f"claim {claim.id}" + (f" against claim {other.id}" if other else "")
    what = f"words ({conflict.rule})" if conflict.kind is ConflictKind.WORDS else "speaker"
    yield show(f"{count(conflict.outlets, 'outlet')}: {what}, {claims}", style="bold")
    if conflict.kind is ConflictKind.WORDS and other is not None:
        words = mark_changes(changes_within(other.text, claim.text))
    else:
        words = show(quoted(claim))
    yield Padding(words, (0, 0, 0, 2), expand=False)
    names = dict.fromkeys(speaker.name for speaker in conflict.speakers) or [UNKNOWN]
    yield Padding(show("; ".join(names), style="dim"), (0, 0, 1, 2), expand=False)


def check_kind(given: str | None) -> "ConflictKind | None":
    """Return the kind of conflict of that name.

    Raises:
        UsageError: there is none.
    """
    from factcheck.errors import UsageError
    from factcheck.store.reads.conflicts import ConflictKind

    try:
        return ConflictKind(given) if given is not None else None
    except ValueError:
        raise UsageError(f"no such kind: {given} (one of {', '.join(ConflictKind)})") from None
