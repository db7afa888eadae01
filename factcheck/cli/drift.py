"""``factcheck drift``: how a claim's wording changed from outlet to outlet."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.cli import options
from factcheck.cli.output import count, print_json, print_rich

if TYPE_CHECKING:
    from rich.console import RenderableType

    from factcheck.store.reads.drift import Drift, Printing


def drift(
    context: options.Context, claim: options.ClaimNumber, as_json: options.AsJson = False
) -> None:
    """Show how the wording of a claim changed from outlet to outlet, and when.

    Each printing is held against the earlier one that it is closest to, word by word. Claims
    that were found to alter the words are told among the others.

    **Examples**

    - `factcheck drift 12`
    """
    from factcheck.publish.records import plain
    from factcheck.store.archive import open_archive
    from factcheck.store.reads.drift import require_drift

    database = options.database_of(context)
    with open_archive(database, read_only=True) as archive, archive.reading() as connection:
        found = require_drift(connection, claim)
    if as_json:
        print_json(plain(found))
    else:
        print_rich(*describe_drift(found))


def describe_drift(found: "Drift") -> "Iterator[RenderableType]":
    """Yield the course of a claim's wording."""
    from factcheck.cli.claim_tables import quoted, show

    yield show(f"Claim {found.claim.id}: {quoted(found.claim)}", style="bold")
    wordings = sum(printing.is_new for printing in found.printings)
    yield show(
        f"{count(len(found.printings), 'printing')} in {count(wordings, 'wording')}"
        + (f"; {count(found.told, 'article')} in the reporter's words" if found.told else "")
    )
    for place, printing in enumerate(found.printings):
        yield from describe_printing(found, place, printing)


def describe_printing(
    found: "Drift", place: int, printing: "Printing"
) -> "Iterator[RenderableType]":
    """Yield one printing: where and when, and what it did to the words."""
    from rich.padding import Padding

    from factcheck.cli.claim_tables import in_marks, mark_changes, show

    other = f"; claim {printing.claim_id}" if printing.claim_id != found.claim.id else ""
    head = show(f"{place + 1}. {where(printing)}{other}", style="bold")
    yield Padding(head, (1, 0, 0, 0), expand=False)
    if printing.after is None:
        words = show(in_marks(printing.text, quoted=True))
    elif not printing.is_new:
        words = show(
            f"in the words of {printing.after + 1}, {where(found.printings[printing.after])}"
        )
    else:
        words = mark_changes(printing.changes)
    yield Padding(words, (0, 0, 0, 2), expand=False)
    if printing.after is not None and printing.is_new:
        told = f"against {printing.after + 1}, {where(found.printings[printing.after])}"
        yield Padding(show(told, style="dim"), (0, 0, 0, 2), expand=False)


def where(printing: "Printing") -> str:
    """Return the outlet and the day of a printing."""
    article = printing.article
    outlet = article.outlet.name if article.outlet else article.source
    return f"{outlet}, {article.published_on or 'date unknown'}"
