"""Speakers in the terminal: what they are called, in which offices, and who may be one."""

from collections.abc import Iterable, Iterator, Sequence

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table

from factcheck.cli.claim_tables import claim_table, heading, show
from factcheck.cli.decision_tables import describe_decision
from factcheck.cli.output import count
from factcheck.store.reads.directory import SpeakerLine, Use
from factcheck.store.reads.speakers import SpeakerDetail
from factcheck.store.reads.suggestions import Suggestion
from factcheck.store.reads.summaries import SpeakerName


def speaker_table(speakers: Sequence[SpeakerLine]) -> Table:
    """Return a table with a row for each speaker."""
    table = Table()
    table.add_column("Speaker", justify="right")
    table.add_column("Name", overflow="fold", ratio=1)
    table.add_column("Role, as last stated", overflow="fold", ratio=1)
    table.add_column("Also called", overflow="fold", ratio=1)
    table.add_column("Kind")
    table.add_column("Claims", justify="right")
    for line in speakers:
        table.add_row(
            str(line.speaker.id),
            show(line.speaker.name),
            show(line.speaker.role or ""),
            show("; ".join(line.names)),
            line.speaker.kind,
            str(line.claims),
        )
    return table


def describe_detail(detail: SpeakerDetail) -> Iterator[RenderableType]:
    """Yield what is shown of one speaker."""
    speaker, entry = detail.speaker, detail.entry
    yield show(f"Speaker {speaker.id}: {speaker.name}", style="bold")
    yield show(speaker.kind + (f"; {speaker.role}" if speaker.role else ""))
    if detail.only_article is not None:
        yield show(f"known in article {detail.only_article} alone", style="dim")
    yield from describe_uses("Names", entry.names)
    yield from describe_uses("In print", entry.forms)
    yield from describe_uses("Roles", entry.roles)
    if entry.bodies:
        yield heading("Organizations named in the roles")
        for body in entry.bodies:
            yield indented(name_and_number(body))
    if entry.decisions:
        yield heading("Decisions")
        for decision in entry.decisions:
            yield describe_decision(decision)
    yield heading(count(detail.page.total, "claim"))
    if detail.page.claims:
        yield claim_table(detail.page.claims)


def describe_uses(title: str, uses: Sequence[Use]) -> Iterator[RenderableType]:
    """Yield words used of a speaker with the days of the articles, under a heading."""
    if not uses:
        return
    yield heading(title)
    for use in uses:
        told = count(use.quotes, "quote") if use.quotes else "in no article so far"
        yield indented(f"{use.words}: {told}{days_of(use)}")


def days_of(use: Use) -> str:
    """Return the days of the first and the last article that use the words."""
    if use.first_on is None:
        return ""
    return f", {use.first_on}" + (f" to {use.last_on}" if use.last_on != use.first_on else "")


def indented(text: str) -> RenderableType:
    """Return a line below a heading."""
    return Padding(show(text), (0, 0, 0, 2), expand=False)


def name_and_number(speaker: SpeakerName) -> str:
    """Return a speaker as those in a list are told apart."""
    return f"{speaker.name} (speaker {speaker.id})"


def describe_suggestion(suggestion: Suggestion) -> Iterator[RenderableType]:
    """Yield two speakers who may be one, what speaks for it, and the command."""
    one, other = suggestion.speaker, suggestion.other
    yield show(f"{name_and_number(one)} and {name_and_number(other)}", style="bold")
    for line in evidence_of(suggestion):
        yield indented(line)
    yield Padding(
        show(f"factcheck speaker merge {one.id} {other.id} --by NAME", style="dim"),
        (0, 0, 1, 2),
        expand=False,
    )


def evidence_of(suggestion: Suggestion) -> Iterable[str]:
    """Yield what speaks for it."""
    yield f"names: {suggestion.reason}, likeness {suggestion.score:.0f} of 100"
    if suggestion.claims:
        yield f"{count(suggestion.claims, 'statement')} put down to both"
    for role, other in suggestion.roles:
        yield f"role: {role}" if role == other else f"roles: {role}; {other}"
    if suggestion.outlets:
        yield f"both quoted in {count(suggestion.outlets, 'outlet')}"
