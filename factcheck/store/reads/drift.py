"""How a claim's wording changed from outlet to outlet, in the order of time."""

import sqlite3
from dataclasses import dataclass

from factcheck.core.claim import Relation
from factcheck.core.quote import QuoteKind
from factcheck.dedupe.changes import ChangeKind, WordChange
from factcheck.dedupe.drift import trace
from factcheck.errors import NotFoundError
from factcheck.store.reads.appearances import Appearance, ArticleName, read_appearances
from factcheck.store.reads.findings import read_findings_of
from factcheck.store.reads.redirects import find_successor
from factcheck.store.reads.summaries import ClaimSummary, SpeakerName, read_summaries

ALTERED_CAP = 10
"""Claims in altered words whose printings are told too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Printing:
    """A printing in the course of a claim.

    ``claim_id`` is another claim's where that one was found to alter the words. ``after`` is
    the place in the course of the earlier printing that this one is closest to, None for the
    first; ``changes`` make up both, and ``is_new`` says that nobody printed the words before.
    """

    quote_id: int
    claim_id: int
    article: ArticleName
    speaker: SpeakerName | None
    text: str
    relation: str
    after: int | None
    is_new: bool
    changes: tuple[WordChange, ...]

    @property
    def differs(self) -> bool:
        """Whether a word was changed, and not only left out at an end."""
        untouched = {ChangeKind.EQUAL, ChangeKind.BEYOND}
        return any(change.kind not in untouched for change in self.changes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Drift:
    """The course of a claim's wording, the earliest printing first, undated ones at the end.

    Articles that tell it in the reporter's words have no part in it; ``told`` counts them.
    """

    claim: ClaimSummary
    printings: tuple[Printing, ...]
    told: int


def read_drift(connection: sqlite3.Connection, claim_id: int) -> Drift | None:
    """Return the course of a claim's wording with that of the claims that alter it, or None."""
    found = read_summaries(connection, [claim_id])
    if not found or find_successor(connection, claim_id) is not None:
        return None
    altered = [
        finding.across_from(claim_id).id
        for finding in read_findings_of(connection, claim_id)
        if finding.relation is Relation.ALTERED
    ]
    printed = [
        (each, appearance)
        for each in (claim_id, *altered[:ALTERED_CAP])
        for appearance in read_appearances(connection, each)
    ]
    quoted = [pair for pair in printed if pair[1].kind != QuoteKind.INDIRECT]
    quoted.sort(key=lambda pair: in_time(pair[1]))
    parts = {at for at, (_, each) in enumerate(quoted) if each.relation == Relation.EXCERPT}
    steps = trace([appearance.text for _, appearance in quoted], parts=parts)
    return Drift(
        claim=found[0],
        printings=tuple(
            Printing(
                quote_id=appearance.quote_id,
                claim_id=each,
                article=appearance.article,
                speaker=appearance.speaker,
                text=appearance.text,
                relation=appearance.relation,
                after=step.after,
                is_new=step.is_new,
                changes=step.changes,
            )
            for (each, appearance), step in zip(quoted, steps, strict=True)
        ),
        told=len(printed) - len(quoted),
    )


def require_drift(connection: sqlite3.Connection, claim_id: int) -> Drift:
    """Return the course of the claim of this number, or of the one that it became part of.

    Raises:
        NotFoundError: there never was one.
    """
    found = read_drift(connection, claim_id)
    if found is None and (successor := find_successor(connection, claim_id)) is not None:
        found = read_drift(connection, successor)
    if found is None:
        raise NotFoundError(f"no claim {claim_id}")
    return found


def in_time(appearance: Appearance) -> tuple[bool, str, int]:
    """Return what appearances are ordered by."""
    published = appearance.article.published_on
    return published is None, published or "", appearance.quote_id
