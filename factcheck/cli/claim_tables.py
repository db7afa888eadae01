"""A claim in the terminal: its two answers, its appearances, its history."""

from collections.abc import Iterable, Iterator, Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from factcheck.cli.output import count, printable
from factcheck.core.claim import Relation
from factcheck.core.quote import QuoteKind
from factcheck.core.verdicts import Verification
from factcheck.dedupe import ChangeKind, WordChange, changes_within, word_changes
from factcheck.store.reads.appearances import Appearance
from factcheck.store.reads.claim import ClaimDetail
from factcheck.store.reads.findings import Finding
from factcheck.store.reads.summaries import ClaimSummary
from factcheck.verify.vocabulary import ATTRIBUTIONS, VERDICTS

UNKNOWN = "unknown"


def claim_table(claims: Sequence[ClaimSummary]) -> Table:
    """Return a table with a row for each claim."""
    table = Table(show_lines=True)
    table.add_column("Claim", justify="right")
    table.add_column("Speaker", overflow="fold", max_width=28)
    table.add_column("Text", overflow="fold", ratio=1)
    table.add_column("Said on")
    table.add_column("Is it true?")
    table.add_column("Was it said?")
    table.add_column("Outlets", justify="right")
    for claim in claims:
        table.add_row(
            str(claim.id),
            show(claim.speaker.name if claim.speaker else UNKNOWN),
            show(quoted(claim)),
            claim.said_on or UNKNOWN,
            VERDICTS[claim.verdict].label,
            ATTRIBUTIONS[claim.attribution].label,
            str(claim.outlet_count),
        )
    return table


def describe_claim(detail: ClaimDetail) -> Iterator[RenderableType]:
    """Yield what is shown of one claim, from the words to the verdicts."""
    claim = detail.claim
    yield from describe_answers(claim)
    yield heading(
        f"{count(claim.quote_count, 'appearance')} in {count(claim.outlet_count, 'outlet')}"
    )
    for appearance in detail.appearances:
        yield describe_appearance(appearance, claim.text)
    if detail.findings:
        yield heading("Findings")
        for finding in detail.findings:
            yield describe_finding(finding, claim)
    yield heading("Verdicts")
    if not detail.history:
        yield Padding(show("none yet"), (0, 0, 0, 2), expand=False)
    for entry in detail.history:
        yield describe_verification(entry, given_to_another=entry.claim_id != claim.id)
    if detail.decisions:
        from factcheck.cli.decision_tables import describe_decision

        yield heading("Decisions")
        for decision in detail.decisions:
            yield describe_decision(decision)


def describe_answers(claim: ClaimSummary) -> Iterator[RenderableType]:
    """Yield the words, who said them, and the two answers that stand."""
    yield show(f"Claim {claim.id}: {quoted(claim)}", style="bold")
    yield describe_speaker(claim)
    yield show(f"Is it true? {VERDICTS[claim.verdict].label}")
    yield show(f"Was it said? {ATTRIBUTIONS[claim.attribution].label}")
    if claim.source_url:
        yield show(f"Added by hand from {claim.source_url}")


def in_marks(text: str, *, quoted: bool) -> str:
    """Return the words in marks, or without them where they are a reporter's."""
    return f"“{text}”" if quoted else text


def quoted(claim: ClaimSummary) -> str:
    """Return a claim's words as they are to be shown."""
    return in_marks(claim.text, quoted=claim.quoted)


def is_quoted(appearance: Appearance) -> bool:
    """Say whether the article prints the words as the speaker's own."""
    return appearance.kind != QuoteKind.INDIRECT


def show(text: str, style: str = "") -> Text:
    """Return text for the terminal; what articles and people wrote cannot act on it."""
    return Text(printable(text), style=style)


def heading(text: str) -> RenderableType:
    """Return a heading with a line's space above it."""
    return Padding(show(text, style="bold underline"), (1, 0, 0, 0), expand=False)


def describe_speaker(claim: ClaimSummary) -> Text:
    """Return who said it and when."""
    speaker = claim.speaker
    name = UNKNOWN if speaker is None else speaker.name
    role = f", {speaker.role}" if speaker and speaker.role else ""
    return show(f"{name}{role}; said on: {claim.said_on or UNKNOWN}")


def describe_appearance(appearance: Appearance, claim_text: str) -> RenderableType:
    """Return one appearance: where, by whom, in which words, and why it is here."""
    article = appearance.article
    outlet = article.outlet.name if article.outlet else article.source
    lines = [
        show(
            f"{outlet}, {article.published_on or 'date unknown'}; quote {appearance.quote_id}",
            style="bold",
        ),
        show(article.title or "", style="italic"),
        show(article.url or "no address", style="dim"),
        compare_wording(claim_text, appearance),
        show(f"… {appearance.passage.text.strip()} …", style="dim"),
        show(describe_attribution(appearance)),
    ]
    return Padding(Group(*(line for line in lines if line.plain)), (0, 0, 1, 2), expand=False)


def compare_wording(claim_text: str, appearance: Appearance) -> Text:
    """Return the words as printed there, with what differs from the claim marked."""
    if appearance.relation == Relation.EXCERPT:
        return show(f"excerpt: {in_marks(appearance.text, quoted=is_quoted(appearance))}")
    changes = word_changes(claim_text, appearance.text)
    if all(change.kind is ChangeKind.EQUAL for change in changes):
        return show("in the same words")
    return Text.assemble("printed: ", mark_changes(changes))


def mark_changes(changes: Iterable[WordChange]) -> Text:
    """Return the words with those gone as ``[-gone-]`` and those new as ``{+new+}``."""
    words = []
    for change in changes:
        if change.kind is ChangeKind.BEYOND:
            words.append(show("[…]", style="dim"))
            continue
        if change.kind is ChangeKind.EQUAL:
            words.append(show(change.after))
            continue
        if change.before:
            words.append(show(f"[-{change.before}-]", style="red"))
        if change.after:
            words.append(show(f"{{+{change.after}+}}", style="green"))
    return Text(" ").join(words)


def describe_attribution(appearance: Appearance) -> str:
    """Return the speaker, the date and the go-between, each with what it rests on."""
    name = appearance.speaker.name if appearance.speaker else UNKNOWN
    said = UNKNOWN
    if appearance.said_on:
        said = f"{describe_time(appearance)} (“{appearance.said_on_basis}”)"
    parts = [
        f"speaker: {name}" + (f" (“{appearance.mention}”)" if appearance.mention else ""),
        f"said on: {said}",
    ]
    if appearance.relayed_by:
        parts.append(f"through: {appearance.relay_chain or appearance.relayed_by}")
    parts.append(f"{appearance.rule}, {appearance.confidence:.2f}")
    return "; ".join(parts)


def describe_time(appearance: Appearance) -> str:
    """Return when an appearance says it was said: a day, month or year, or from when to when."""
    if appearance.said_on_first_day:
        return f"{appearance.said_on_first_day} to {appearance.said_on_last_day}"
    return appearance.said_on or UNKNOWN


def describe_finding(finding: Finding, claim: ClaimSummary) -> RenderableType:
    """Return one finding from the side of the claim that is shown."""
    other = finding.across_from(claim.id)
    name = other.speaker.name if other.speaker else UNKNOWN
    what = {
        Relation.ALTERED: f"nearly the same words ({finding.rule})",
        Relation.OTHER_SPEAKER: "the same words from another speaker",
        Relation.EXCERPT: "a part of it" if other.id == finding.claim.id else "part of",
    }
    words = show(quoted(other))
    if finding.relation is Relation.ALTERED:
        words = mark_changes(changes_within(other.text, claim.text))
    head = show(f"{what[finding.relation]}: claim {other.id}, {name}")
    return Padding(Group(head, words), (0, 0, 1, 2), expand=False)


def describe_verification(entry: Verification, *, given_to_another: bool) -> RenderableType:
    """Return one verdict with its evidence, and the merged claim that it was given to."""
    lines = [
        show(
            f"{entry.checked_at} {entry.checker}: {VERDICTS[entry.verdict].label}; "
            f"{ATTRIBUTIONS[entry.attribution].label}"
            + (f" (given to claim {entry.claim_id})" if given_to_another else "")
        )
    ]
    if entry.rationale:
        lines.append(show(entry.rationale))
    lines += [
        show(f"{item.url}{' ' + item.note if item.note else ''}", style="dim")
        for item in entry.evidence
    ]
    return Padding(Group(*lines), (0, 0, 1, 2), expand=False)
