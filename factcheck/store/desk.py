"""What people enter: claims of their own and verdicts, inside the transaction that is open."""

import re
from dataclasses import dataclass

from sqlmodel import Session

from factcheck.core.characters import acts, typed_line
from factcheck.core.quote import Speaker, SpeakerKind
from factcheck.core.verdicts import Verification
from factcheck.dedupe import Wording
from factcheck.errors import UsageError
from factcheck.store.claim_decisions import require_standing
from factcheck.store.claim_index import speaker_of
from factcheck.store.identity import fold
from factcheck.store.merging import Merger
from factcheck.store.session import driver_connection
from factcheck.store.sources import keep_speaker, standing_speaker
from factcheck.store.tables import (
    ClaimRow,
    EvidenceRow,
    VerificationRow,
    row_id,
)

ADDED = "added"
"""``claims.origin`` of a person's claim."""

ISO_DATE = re.compile(r"\d{4}(-[01]\d(-[0-3]\d)?)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A claim as a person enters it; ``by`` is the person.

    What was typed is kept on one line and without control characters.

    Raises:
        UsageError: there is no word in the text, ``said_on`` is not an ISO date,
            ``source_url`` is not an address on the web, or a value is not UTF-8.
    """

    text: str
    speaker: str | None
    said_on: str | None
    source_url: str | None
    by: str | None
    language: str

    def __post_init__(self) -> None:
        for field in ("text", "speaker", "by"):
            typed = getattr(self, field)
            if typed is not None:
                object.__setattr__(self, field, typed_line(typed, field=field))
        if not any(map(str.isalnum, self.text)):
            raise UsageError("a claim needs a text")
        if self.said_on is not None and not ISO_DATE.fullmatch(self.said_on):
            raise UsageError(f"not an ISO date: {self.said_on!r}")
        if self.source_url and not _is_web_address(self.source_url):
            raise UsageError(f"not an address on the web: {self.source_url!r}")


def _is_web_address(url: str) -> bool:
    """Say whether it begins as an address on the web does and holds nothing that acts."""
    return url.startswith(("http://", "https://")) and not acts(url)


def add_claim(session: Session, entry: Entry, *, moment: str) -> int:
    """Add the claim and return its number; the same statement again keeps its claim.

    Claims found in print that are a part of it become its excerpts.
    """
    speaker, speaker_id = _speaker_of(session, entry)
    wording = Wording(entry.text, speaker)
    merger = Merger(driver_connection(session), moment=moment, language=entry.language)
    match = merger.find_same(wording, speaker_id=speaker_id)
    if match is None:
        claim_id = _begin(session, entry, speaker_id, moment=moment)
        merger.begin_settled(claim_id, wording, speaker_id=speaker_id)
    else:
        claim_id = match.claim_id
        claim = session.get_one(ClaimRow, claim_id)
        settled = merger.is_settled(claim_id)
        _enter_on(claim, entry, speaker_id, settled=settled)
        session.flush()
        if not settled:
            merger.begin_settled(claim_id, wording, speaker_id=claim.speaker_id)
    merger.finish()
    return session.get_one(ClaimRow, claim_id).merged_into or claim_id


def _speaker_of(session: Session, entry: Entry) -> tuple[Speaker | None, int | None]:
    """Return the speaker entered, with the number; a person means the same one everywhere."""
    if not entry.speaker:
        return None, None
    name = entry.speaker
    named = keep_speaker(session, Speaker(name=name, kind=SpeakerKind.PERSON), fold(name) or name)
    row = standing_speaker(session, named)
    return speaker_of(row.name, row.kind, row.role), row.id


def _begin(session: Session, entry: Entry, speaker_id: int | None, *, moment: str) -> int:
    """Make a claim of the entry, and return its number."""
    claim = ClaimRow(
        text=entry.text,
        speaker_id=speaker_id,
        said_on=entry.said_on,
        origin=ADDED,
        added_by=entry.by or None,
        source_url=entry.source_url,
        language=entry.language,
        created_at=moment,
    )
    session.add(claim)
    session.flush()
    return row_id(claim)


def _enter_on(claim: ClaimRow, entry: Entry, speaker_id: int | None, *, settled: bool) -> None:
    """Enter the statement on the claim that makes it already.

    A claim found in print becomes the person's own, in the person's words; one that is
    settled is completed where it said nothing.
    """
    if not settled:
        claim.text = entry.text
        claim.said_on = entry.said_on or claim.said_on
        claim.speaker_id = speaker_id or claim.speaker_id
        claim.origin = ADDED
        claim.added_by = entry.by or None
    claim.said_on = claim.said_on or entry.said_on
    claim.speaker_id = claim.speaker_id or speaker_id
    claim.source_url = claim.source_url or entry.source_url


def add_verification(session: Session, verification: Verification) -> int:
    """Append the entry with its evidence to the claim's history, and return its number.

    Raises:
        NotFoundError: there is no such claim, or it has become a part of another one,
            whose wording the person has not judged.
    """
    require_standing(driver_connection(session), verification.claim_id)
    row = VerificationRow(
        claim_id=verification.claim_id,
        verdict=verification.verdict.value,
        attribution=verification.attribution.value,
        rationale=verification.rationale,
        checker=verification.checker,
        checked_at=verification.checked_at,
    )
    session.add(row)
    session.flush()
    verification_id = row_id(row)
    session.add_all(
        EvidenceRow(verification_id=verification_id, url=each.url, note=each.note)
        for each in verification.evidence
    )
    merger = Merger(driver_connection(session), moment=verification.checked_at)
    merger.settle(verification.claim_id)
    merger.finish()
    return verification_id
