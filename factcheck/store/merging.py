"""Putting the quotes of one article onto claims, inside the transaction that is open."""

import json
import sqlite3
from dataclasses import replace

from sqlmodel import Session

from factcheck.core.claim import Match, Relation
from factcheck.core.quote import Speaker
from factcheck.dedupe import Placement, Wording, place
from factcheck.store.claim_index import find_candidates, forget_claim, index_claim
from factcheck.store.identity import is_local
from factcheck.store.own_claims import OwnClaims
from factcheck.store.rulings import Rulings
from factcheck.store.session import driver_connection
from factcheck.store.tables import QuoteRow

RECOUNT = """
UPDATE claims SET (quote_count, outlet_count, first_published_on, last_published_on) = (
    SELECT count(*), count(DISTINCT article.outlet_id),
        min(article.published_on), max(article.published_on)
    FROM quotes AS quote JOIN articles AS article ON article.id = quote.article_id
    WHERE quote.claim_id = claims.id
)
WHERE id IN (SELECT value FROM json_each(?))
"""

DATE = """
UPDATE claims SET said_on = (
    SELECT quote.said_on
    FROM quotes AS quote
    WHERE quote.claim_id = claims.id
        AND quote.said_on <= coalesce(claims.first_published_on, quote.said_on)
    ORDER BY quote.said_on || '~' LIMIT 1
)
WHERE id IN (SELECT value FROM json_each(?)) AND (+origin = 'extracted' OR +said_on IS NULL)
"""
"""The earliest day that an article gives, if the claim was not in print before it: words that
were said again later are dated there by the second time. ``~`` sorts a month behind its days.
The pluses keep SQLite on the claims asked for; without them it walks through all extracted ones."""

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

FORGET_FINDINGS = "DELETE FROM claim_links WHERE :part IN (claim_id, other_claim_id)"
"""What was found about a part need not hold for the whole, whose own findings are made anew."""

MOVE = (
    """
    UPDATE quotes SET claim_id = :whole, relation = 'excerpt',
        match_score = :score, match_rule = :rule
    WHERE claim_id = :part
    """,
    FORGET_FINDINGS,
    "UPDATE claim_redirects SET claim_id = :whole WHERE claim_id = :part",
    "INSERT INTO claim_redirects (old_id, claim_id) VALUES (:part, :whole)",
    "DELETE FROM claims WHERE id = :part",
)
"""What moves from a claim that becomes a part of another one, and how it leaves."""

BECOME_EXCERPTS = """
UPDATE quotes SET relation = 'excerpt', match_score = :score, match_rule = :rule
WHERE claim_id = :claim AND relation = 'same'
"""

BEGIN = """
INSERT INTO claims (text, speaker_id, verdict, attribution, quote_count, outlet_count,
    origin, language, created_at)
VALUES (:text, :speaker, 'unverified', 'unchecked', 0, 0, 'extracted', :language, :moment)
RETURNING id
"""

STANDING = """
SELECT claim.text, claim.speaker_id, speaker.identity,
    claim.origin = 'added' OR claim.checked_at IS NOT NULL AS settled
FROM claims AS claim LEFT JOIN speakers AS speaker ON speaker.id = claim.speaker_id
WHERE claim.id = ?
"""


class Merger:
    """Keeps the claims in order while the quotes of one article come in.

    ``own`` are the claims that hold a quote of the article.
    """

    def __init__(self, session: Session, *, moment: str) -> None:
        self._session = session
        self._sql = driver_connection(session)
        self._moment = moment
        self.rulings = Rulings(self._sql)
        self.own = OwnClaims()
        self.new_claims = 0
        self.merged = 0
        self.links = 0

    def put(self, quote: QuoteRow, speaker: Speaker | None, *, language: str) -> None:
        """Give the quote its claim, and keep what is found about other claims on the way.

        ``quote`` is complete but for ``claim_id`` and ``relation``.
        """
        wording = Wording(quote.text, speaker)
        candidates = find_candidates(self._sql, wording, speaker_id=quote.speaker_id, own=self.own)
        placement = place(wording, self.rulings.heed(candidates))
        quote.relation = Relation.SAME
        if placement.join is not None:
            self._join(quote, placement.join)
            if placement.join.relation is Relation.EXCERPT:
                placement = replace(placement, links=())  # the claim's own wording has its own
        elif placement.absorb:
            self._lengthen(quote, min(placement.absorb, key=lambda match: match.claim_id))
        else:
            self._begin(quote, language=language)
        self._session.add(quote)
        self.take_in(quote.claim_id, placement)

    def take_in(self, claim_id: int, placement: Placement) -> None:
        """Make the claims that are a part of this one its excerpts, and keep the findings."""
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
        """Count the appearances of the claims that were touched, and date them.

        Quotes that joined a claim which a person merged into another one go there first.
        """
        self._session.flush()
        touched = (json.dumps(self.rulings.lead(self.own.numbers())),)
        self._sql.execute(RECOUNT, touched)
        self._sql.execute(DATE, touched)

    def _join(self, quote: QuoteRow, match: Match) -> None:
        """Put the quote on a claim that is there."""
        self.merged += 1
        quote.claim_id = match.claim_id
        quote.relation = match.relation
        quote.match_score = match.score
        quote.match_rule = match.rule
        self._learn(match.claim_id, quote.speaker_id)
        if match.claim_id not in self.own:
            self.own.keep(match.claim_id, self._standing(match.claim_id)["text"])

    def _lengthen(self, quote: QuoteRow, part: Match) -> None:
        """Give a claim the longer wording, of which its quotes become excerpts."""
        self.merged += 1
        quote.claim_id = part.claim_id
        self._session.flush()
        values = {"claim": part.claim_id, "score": part.score, "rule": part.rule}
        self._sql.execute(BECOME_EXCERPTS, values)
        self._sql.execute(FORGET_FINDINGS, {"part": part.claim_id})
        was = self._standing(part.claim_id)
        forget_claim(self._sql, part.claim_id, was["text"])
        self._sql.execute("UPDATE claims SET text = ? WHERE id = ?", (quote.text, part.claim_id))
        index_claim(self._sql, part.claim_id, quote.text, speaker_id=was["speaker_id"])
        self._learn(part.claim_id, quote.speaker_id)
        self.own.keep(part.claim_id, quote.text)

    def _begin(self, quote: QuoteRow, *, language: str) -> None:
        """Make a claim of the quote."""
        self.new_claims += 1
        values = {
            "text": quote.text,
            "speaker": quote.speaker_id,
            "language": language,
            "moment": self._moment,
        }
        quote.claim_id = self._sql.execute(BEGIN, values).fetchone()["id"]
        index_claim(self._sql, quote.claim_id, quote.text, speaker_id=quote.speaker_id)
        self.own.keep(quote.claim_id, quote.text)
        self.own.only_here.add(quote.claim_id)

    def _swallow(self, claim_id: int, part: Match) -> None:
        """Move the quotes and links of a claim to this one, which answers for its number."""
        self._session.flush()
        gone = self._standing(part.claim_id)
        self._learn(claim_id, gone["speaker_id"])
        forget_claim(self._sql, part.claim_id, gone["text"])
        values = {
            "part": part.claim_id,
            "whole": claim_id,
            "score": part.score,
            "rule": part.rule,
        }
        for statement in MOVE:
            self._sql.execute(statement, values)
        if part.claim_id not in self.own.only_here:
            self.own.only_here.discard(claim_id)
        self.own.forget(part.claim_id)

    def _link(self, claim_id: int, other_claim_id: int, match: Match) -> None:
        """Keep a finding about two claims, once."""
        self.links += self._sql.execute(
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

    def _learn(self, claim_id: int, speaker_id: int | None) -> None:
        """Fill in the claim's speaker from the first quote that knows one.

        A speaker known beyond one article takes the place of a bare surname, but not on a
        claim that a person has decided on.
        """
        claim = self._standing(claim_id)
        if speaker_id is not None and self._names_better(speaker_id, claim_id, claim):
            self._sql.execute(
                "UPDATE claims SET speaker_id = ? WHERE id = ?", (speaker_id, claim_id)
            )
            self._sql.execute(
                "UPDATE claim_wordings SET speaker_id = ? WHERE claim_id = ?",
                (speaker_id, claim_id),
            )

    def _names_better(self, speaker_id: int, claim_id: int, claim: sqlite3.Row) -> bool:
        """Say whether the speaker tells more than the one that the claim has."""
        if claim["speaker_id"] is None:
            return True
        settled = claim["settled"] or self.rulings.settles(claim_id)
        if settled or not is_local(claim["identity"]):
            return False
        by_id = "SELECT identity FROM speakers WHERE id = ?"
        return not is_local(self._sql.execute(by_id, (speaker_id,)).fetchone()["identity"])

    def _standing(self, claim_id: int) -> sqlite3.Row:
        """Return what the database holds on a claim that is there."""
        row: sqlite3.Row = self._sql.execute(STANDING, (claim_id,)).fetchone()
        return row
