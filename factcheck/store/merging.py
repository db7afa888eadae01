"""Putting the quotes of one article onto claims, inside the transaction that is open."""

import json

from sqlmodel import Session

from factcheck.core.claim import Match, Relation
from factcheck.core.quote import Speaker
from factcheck.dedupe import Placement, Wording, place
from factcheck.store.claim_index import find_candidates, forget_claim, index_claim
from factcheck.store.identity import is_local
from factcheck.store.tables import ClaimRow, QuoteRow, SpeakerRow, row_id

ADDED = "added"
"""``claims.origin`` of a person's claim."""

RECOUNT = """
UPDATE claims SET (quote_count, outlet_count, first_published_on, last_published_on) = (
    SELECT count(*), count(DISTINCT article.outlet_id),
        min(article.published_on), max(article.published_on)
    FROM quotes AS quote JOIN articles AS article ON article.id = quote.article_id
    WHERE quote.claim_id = claims.id
)
WHERE id IN (SELECT value FROM json_each(?))
"""

LINK = """
INSERT INTO claim_links (claim_id, other_claim_id, relation, score, rule)
SELECT :claim, :other, :relation, :score, :rule
WHERE :claim <> :other AND NOT EXISTS (
    SELECT 1 FROM claim_links
    WHERE relation = :relation AND (
        (claim_id = :claim AND other_claim_id = :other)
        OR (:mutual AND claim_id = :other AND other_claim_id = :claim))
)
"""

MUTUAL = frozenset({Relation.ALTERED, Relation.OTHER_SPEAKER})
"""Findings that hold in both directions, and are kept once."""

MOVE = (
    """
    UPDATE quotes SET claim_id = :whole, relation = 'excerpt',
        match_score = :score, match_rule = :rule
    WHERE claim_id = :part
    """,
    """
    DELETE FROM claim_links
    WHERE (claim_id, other_claim_id) IN ((VALUES (:part, :whole), (:whole, :part)))
    """,
    "UPDATE OR IGNORE claim_links SET claim_id = :whole WHERE claim_id = :part",
    "UPDATE OR IGNORE claim_links SET other_claim_id = :whole WHERE other_claim_id = :part",
    "DELETE FROM claim_links WHERE :part IN (claim_id, other_claim_id)",
    "UPDATE claim_redirects SET claim_id = :whole WHERE claim_id = :part",
    "INSERT INTO claim_redirects (old_id, claim_id) VALUES (:part, :whole)",
    "DELETE FROM claims WHERE id = :part",
)
"""What moves from a claim that becomes a part of another one, and how it leaves."""

BECOME_EXCERPTS = """
UPDATE quotes SET relation = 'excerpt', match_score = :score, match_rule = :rule
WHERE claim_id = :claim AND relation = 'same'
"""


class Merger:
    """Keeps the claims in order while the quotes of one article come in.

    ``touched`` are the claims that hold a quote of the article.
    """

    def __init__(self, session: Session, *, moment: str) -> None:
        self._session = session
        self._connection = session.connection()
        self._moment = moment
        self.touched: set[int] = set()
        self.new_claims = 0
        self.merged = 0
        self.links = 0

    def put(self, quote: QuoteRow, speaker: Speaker | None, *, language: str) -> None:
        """Give the quote its claim, and keep what is found about other claims on the way.

        ``quote`` is complete but for ``claim_id`` and ``relation``.
        """
        wording = Wording(quote.text, speaker)
        candidates = find_candidates(
            self._connection, wording, speaker_id=quote.speaker_id, own=self.touched
        )
        placement = place(wording, candidates)
        claim_id = self._claim_for(quote, placement, language=language)
        self._session.add(quote)
        self._learn(claim_id, quote)
        self.take_in(claim_id, placement)

    def take_in(self, claim_id: int, placement: Placement) -> None:
        """Make the claims that are a part of this one its excerpts, and keep the findings."""
        self.touched.add(claim_id)
        for match in placement.absorb:
            if match.claim_id != claim_id:
                self._swallow(claim_id, match)
        for match in placement.links:
            self._link(claim_id, match.claim_id, match)
        for match in placement.parts:
            self._link(match.claim_id, claim_id, match)

    def hang_on(self, claim_id: int, whole: Match) -> None:
        """Keep the finding that the claim is a part of another one."""
        self._link(claim_id, whole.claim_id, whole)

    def finish(self) -> None:
        """Count the appearances of the claims that were touched."""
        self._session.flush()
        self._connection.exec_driver_sql(RECOUNT, (json.dumps(sorted(self.touched)),))

    def _claim_for(self, quote: QuoteRow, placement: Placement, *, language: str) -> int:
        """Put the quote on the claim it joins or outgrows, else on a new one; say which."""
        if placement.join is not None:
            self.merged += 1
            return self._join(quote, placement.join)
        quote.relation = Relation.SAME
        if placement.absorb:
            self.merged += 1
            oldest = min(placement.absorb, key=lambda match: match.claim_id)
            return self._lengthen(quote, oldest)
        self.new_claims += 1
        return self._begin(quote, language=language)

    def _join(self, quote: QuoteRow, match: Match) -> int:
        """Put the quote on a claim that is there, and say which."""
        quote.claim_id = match.claim_id
        quote.relation = match.relation
        quote.match_score = match.score
        quote.match_rule = match.rule
        return match.claim_id

    def _lengthen(self, quote: QuoteRow, match: Match) -> int:
        """Give a claim the longer wording, of which its quotes become excerpts."""
        claim = self._claim(match.claim_id)
        claim.text = quote.text
        quote.claim_id = match.claim_id
        self._session.flush()
        self._connection.exec_driver_sql(
            BECOME_EXCERPTS,
            {"claim": match.claim_id, "score": match.score, "rule": match.rule},
        )
        index_claim(self._connection, match.claim_id, claim.text, speaker_id=claim.speaker_id)
        return match.claim_id

    def _begin(self, quote: QuoteRow, *, language: str) -> int:
        """Make a claim of the quote, and return its number."""
        claim = ClaimRow(
            text=quote.text,
            speaker_id=quote.speaker_id,
            said_on=quote.said_on,
            language=language,
            created_at=self._moment,
        )
        self._session.add(claim)
        self._session.flush()
        quote.claim_id = row_id(claim)
        index_claim(self._connection, quote.claim_id, quote.text, speaker_id=quote.speaker_id)
        return quote.claim_id

    def _swallow(self, claim_id: int, part: Match) -> None:
        """Move the quotes and links of a claim to this one, which answers for its number."""
        self._session.flush()
        self._learn(claim_id, self._claim(part.claim_id))
        self._session.flush()
        forget_claim(self._connection, part.claim_id)
        values = {
            "part": part.claim_id,
            "whole": claim_id,
            "score": part.score,
            "rule": part.rule,
        }
        for statement in MOVE:
            self._connection.exec_driver_sql(statement, values)
        self.touched.discard(part.claim_id)

    def _link(self, claim_id: int, other_claim_id: int, match: Match) -> None:
        """Keep a finding about two claims, once."""
        self.links += self._connection.exec_driver_sql(
            LINK,
            {
                "claim": claim_id,
                "other": other_claim_id,
                "relation": match.relation.value,
                "score": match.score,
                "rule": match.rule,
                "mutual": match.relation in MUTUAL,
            },
        ).rowcount

    def _learn(self, claim_id: int, source: QuoteRow | ClaimRow) -> None:
        """Fill in the claim's speaker and date from the first quote that knows them.

        A speaker known beyond one article takes the place of a bare surname, but not on a
        claim that a person has decided on.
        """
        claim = self._claim(claim_id)
        claim.said_on = claim.said_on or source.said_on
        if self._names_better(source.speaker_id, claim):
            claim.speaker_id = source.speaker_id
            index_claim(self._connection, claim_id, claim.text, speaker_id=claim.speaker_id)

    def _names_better(self, speaker_id: int | None, claim: ClaimRow) -> bool:
        """Say whether the speaker tells more than the one that the claim has."""
        if speaker_id is None or speaker_id == claim.speaker_id:
            return False
        if claim.speaker_id is None:
            return True
        if is_settled(claim) or not self._is_local(claim.speaker_id):
            return False
        return not self._is_local(speaker_id)

    def _is_local(self, speaker_id: int) -> bool:
        """Say whether the speaker is known within one article alone."""
        return is_local(self._session.get_one(SpeakerRow, speaker_id).identity)

    def _claim(self, claim_id: int) -> ClaimRow:
        """Return the row of a claim that is there."""
        return self._session.get_one(ClaimRow, claim_id)


def is_settled(claim: ClaimRow) -> bool:
    """Say whether a person has decided on the claim: its words are not the program's any more."""
    return claim.origin == ADDED or claim.checked_at is not None
