"""What a verification must have before it is recorded."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from enum import StrEnum
from typing import TypeVar
from urllib.parse import urlsplit

from rapidfuzz import fuzz, process

from factcheck.core.characters import acts, typed_line
from factcheck.core.verdicts import AttributionStatus, Evidence, Verdict, Verification
from factcheck.errors import UsageError

ASSERTING_VERDICTS = frozenset(
    {
        Verdict.TRUE,
        Verdict.MOSTLY_TRUE,
        Verdict.MIXED,
        Verdict.MOSTLY_FALSE,
        Verdict.FALSE,
        Verdict.MISLEADING,
    }
)
"""They say something about the world, so they rest on something that can be looked up."""

ASSERTING_FINDINGS = frozenset(AttributionStatus) - {
    AttributionStatus.UNCHECKED,
    AttributionStatus.NO_PRIMARY_SOURCE,
}
"""Likewise about the words; "no primary source" says that there is nothing to point to."""

_NEAREST = 60.0
"""Likeness, as rapidfuzz counts it, from which a known word is offered for an unknown one."""

_Choice = TypeVar("_Choice", bound=StrEnum)


def check_verification(
    *,
    claim_id: int,
    verdict: str | None = None,
    attribution: str | None = None,
    standing: Verification | None = None,
    evidence: Iterable[str | Evidence] = (),
    rationale: str = "",
    checker: str,
    checked_at: str,
) -> Verification:
    """Return the verification that the strings describe.

    ``verdict`` and ``attribution`` answer two questions and may be written as labels
    ("Mostly true", "mostly-true"); the one that is not given stays as it is in ``standing``,
    the claim's newest verification. A piece of evidence is an address; a note about it may
    follow after a space, or travel as ``Evidence``. ``checked_at`` is an ISO date or date
    and time; one without an offset is taken as UTC. What a person typed is kept on one line
    and without control characters.

    Raises:
        UsageError: neither question is answered, or a field cannot be meant; the message
            names it and what is accepted.
    """
    if verdict is None and attribution is None:
        raise UsageError("nothing to record: a verdict, an attribution or both are needed")
    chosen = parse_verdict(verdict) if verdict is not None else None
    finding = parse_attribution(attribution) if attribution is not None else None
    pieces = tuple(_check_evidence(piece) for piece in evidence)
    _require_evidence(chosen, finding, pieces)
    return Verification(
        claim_id=claim_id,
        verdict=chosen or (standing.verdict if standing else Verdict.UNVERIFIED),
        attribution=finding or (standing.attribution if standing else AttributionStatus.UNCHECKED),
        rationale=typed_line(rationale, field="note"),
        evidence=tuple(dict.fromkeys(pieces)),
        checker=_check_checker(checker),
        checked_at=_check_time(checked_at),
    )


def parse_verdict(given: str) -> Verdict:
    """Return the verdict that is meant.

    Raises:
        UsageError: none is; the message offers the nearest.
    """
    return _choose(given, Verdict, field="verdict")


def parse_attribution(given: str) -> AttributionStatus:
    """Return the finding about the words that is meant.

    Raises:
        UsageError: none is; the message offers the nearest.
    """
    return _choose(given, AttributionStatus, field="attribution")


def _choose(given: str, choices: type[_Choice], *, field: str) -> _Choice:
    """Return the member that is meant."""
    folded = "_".join(given.strip().lower().replace("-", " ").replace("_", " ").split())
    values = [choice.value for choice in choices]
    if folded in values:
        return choices(folded)
    nearest = process.extractOne(folded, values, scorer=fuzz.ratio, score_cutoff=_NEAREST)
    hint = f"did you mean {nearest[0]}? " if nearest else ""
    raise UsageError(f"unknown {field} {given!r}: {hint}One of {', '.join(values)} is accepted")


def _check_evidence(piece: str | Evidence) -> Evidence:
    """Return the piece of evidence if its address is one that a reader can open."""
    if isinstance(piece, Evidence):
        url, note = piece.url.strip(), piece.note or ""
    else:
        url, _, note = piece.strip().partition(" ")
    if not _is_web_address(url):
        raise UsageError(
            f"evidence {url!r} is not an address: one that begins with http:// or "
            "https:// is accepted"
        )
    return Evidence(url=url, note=typed_line(note, field="note on the evidence") or None)


def _is_web_address(url: str) -> bool:
    """Say whether it is an absolute http(s) address with a host, without spaces and controls."""
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return False
    unseen = acts(url) or any(map(str.isspace, url))
    return parts.scheme in ("http", "https") and bool(host) and not unseen


def _require_evidence(
    verdict: Verdict | None, finding: AttributionStatus | None, evidence: Sequence[Evidence]
) -> None:
    """Refuse an assertion that rests on nothing."""
    if evidence:
        return
    for field, given, asserting in (
        ("verdict", verdict, ASSERTING_VERDICTS),
        ("attribution", finding, ASSERTING_FINDINGS),
    ):
        if given in asserting:
            raise UsageError(f"{field} {given} needs evidence: at least one http(s) address")


def _check_checker(checker: str) -> str:
    """Return who answers for it."""
    name = typed_line(checker, field="checker")
    if not name:
        raise UsageError("checker is empty: the name of whoever answers for the verdict is needed")
    return name


def _check_time(given: str) -> str:
    """Return the time in UTC, to the second."""
    try:
        time = datetime.fromisoformat(given.strip())
    except ValueError as error:
        raise UsageError(
            f"checked_at {given!r} is not a time: an ISO date (2026-03-01) or date and time "
            "(2026-03-01T09:30:00Z) is accepted"
        ) from error
    aware = time if time.tzinfo else time.replace(tzinfo=UTC)
    return aware.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
