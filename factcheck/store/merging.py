"""Putting quotes onto claims, inside the transaction that is open."""

import sqlite3
from typing import Any

from factcheck.core.claim import Match, Relation
from factcheck.dedupe import Comparison, Wording, place
from factcheck.store.claim_index import SETTLED, Telling, find_beginnings, read_beginnings
from factcheck.store.counting import count_anew
from factcheck.store.decisions import follow_merges
from factcheck.store.order import INDEX, Order, beginning_on, candidate_of

INSERT = """
INSERT INTO quotes (text, claim_id, speaker_id, article_id, kind, relation, mention, cue, said_on,
    said_on_basis, said_on_scope, said_on_precision, said_on_first_day, said_on_last_day,
    relayed_by, relay_chain, stance, start, "end", spans, confidence, rule, match_score,
    match_rule, wording_id, lead_id, named_speaker_id, role)
VALUES (:text, :claim_id, :speaker_id, :article_id, :kind, :relation, :mention, :cue, :said_on,
    :said_on_basis, :said_on_scope, :said_on_precision, :said_on_first_day, :said_on_last_day,
    :relayed_by, :relay_chain, :stance, :start, :end, :spans, :confidence, :rule, :match_score,
    :match_rule, :wording_id, :lead_id, :named_speaker_id, :role)
RETURNING id
"""

LEAVE = (
    "UPDATE claim_redirects SET claim_id = :whole WHERE claim_id = :gone",
    "INSERT INTO claim_redirects (old_id, claim_id) VALUES (:gone, :whole)",
    "DELETE FROM claims WHERE id = :gone",
)
"""How a claim goes whose quotes are all on others now."""

IS_SETTLED = f"SELECT {SETTLED} FROM claims AS claim WHERE id = ?"

IS_HELD = """
SELECT EXISTS (SELECT 1 FROM quotes WHERE claim_id = :gone)
    OR EXISTS (SELECT 1 FROM quotes WHERE matched_claim_id = :gone)
"""


class Merger(Order):
    """Keeps the claims in order while quotes come in; ``finish`` has to be called once."""

    def __init__(self, connection: sqlite3.Connection, *, moment: str, language: str = "en"):
        super().__init__(connection, moment=moment, language=language)
        self.new_claims = 0
        self.merged = 0
        self.links = 0

    def put(self, quote: dict[str, Any], wording: Wording) -> int:
        """Record a quote, give it its claim, and return its number.

        ``quote`` has a value for each column but those that the claim decides.
        """
        wording_id = self._index.keep(quote["text"])
        telling = Telling(wording_id=wording_id, speaker_id=quote["speaker_id"], wording=wording)
        known = self._where(telling)
        if known is not None:
            return self._insert(quote, known, wording_id=wording_id)
        placement = self._place(telling)
        if placement.join is not None:
            return self._insert(quote, placement.join, wording_id=wording_id)
        claim_id = self._begin(telling)
        number = self._insert(quote, beginning_on(claim_id), wording_id=wording_id)
        self._links.replace(claim_id, telling, placement)
        self._look_again()
        self._made.clear()
        return number

    def put_alone(self, quote: dict[str, Any]) -> int:
        """Record a quote of so few words that they are not known again elsewhere."""
        claim_id = self._new_claim(quote["text"], quote["speaker_id"])
        return self._insert(quote, beginning_on(claim_id))

    def hang(self, quote: dict[str, Any], lead_id: int, comparison: Comparison) -> int:
        """Record a quote that is a part of another one of its article, and return its number."""
        by_id = "SELECT claim_id, matched_claim_id FROM quotes WHERE id = ?"
        lead = self._sql.execute(by_id, (lead_id,)).fetchone()
        match = Match(
            claim_id=lead["claim_id"],
            relation=comparison.relation,
            score=comparison.score,
            rule=comparison.rule,
        )
        return self._insert(quote, match, lead_id=lead_id)

    def begin_settled(self, claim_id: int, wording: Wording, *, speaker_id: int | None) -> None:
        """Let a person's claim, which is recorded, be known by a wording.

        The wording that it was begun with, if there was one, goes the way of any other.
        """
        for was in read_beginnings(self._sql, [claim_id]):
            self._unseat(was)
        telling = Telling(
            wording_id=self._index.keep(wording.text),
            speaker_id=speaker_id,
            wording=wording,
            claim_id=claim_id,
            settled=True,
        )
        self._sql.execute(INDEX, (claim_id, telling.wording_id, speaker_id))
        self._touched.add(claim_id)
        self._put_before_others(telling)

    def settle(self, claim_id: int) -> None:
        """Look again at what comes after a claim now that a person has decided on it."""
        for telling in read_beginnings(self._sql, [claim_id]):
            self._put_before_others(telling)

    def is_settled(self, claim_id: int) -> bool:
        """Say whether a person has decided on a claim."""
        return bool(self._sql.execute(IS_SETTLED, (claim_id,)).fetchone()[0])

    def find_same(self, wording: Wording, *, speaker_id: int | None) -> Match | None:
        """Return the claim that makes a statement already, whichever comes first."""
        wording_id = self._index.find(wording.text)
        alike = self._index.alike(wording_id or 0, wording.text)
        listed = alike if wording_id is None else [wording_id, *alike]
        found = sorted(
            find_beginnings(self._sql, listed, speaker_id=speaker_id), key=lambda one: one.place
        )
        join = place(wording, [candidate_of(one) for one in found]).join
        return join if join is not None and join.relation is Relation.SAME else None

    def finish(self) -> None:
        """Let go of the claims that are empty now, and count the others that were touched."""
        for claim_id, began in self._gone.items():
            self._leave(claim_id, began)
        self._touched |= follow_merges(self._sql, self._touched)
        count_anew(self._sql, self._touched)
        self.links += self._links.count_new()

    def _insert(
        self,
        quote: dict[str, Any],
        match: Match,
        *,
        wording_id: int | None = None,
        lead_id: int | None = None,
    ) -> int:
        """Write the quote with what was decided on it."""
        self._touched.add(match.claim_id)
        is_first = not match.rule
        is_new = match.claim_id in self._made
        self._made.discard(match.claim_id)
        self.new_claims += is_new
        self.merged += not is_new
        decided = {
            "claim_id": match.claim_id,
            "relation": match.relation.value,
            "match_score": None if is_first else match.score,
            "match_rule": match.rule or None,
            "wording_id": wording_id,
            "lead_id": lead_id,
        }
        number: int = self._sql.execute(INSERT, quote | decided).fetchone()[0]
        return number

    def _leave(self, claim_id: int, began: Telling) -> None:
        """Let a claim go whose quotes are on others, and redirect its number."""
        if self._sql.execute(IS_HELD, {"gone": claim_id}).fetchone()[0]:
            return
        whole = self._where(began)
        if whole is None:
            return
        self._touched.discard(claim_id)
        for statement in LEAVE:
            self._sql.execute(statement, {"gone": claim_id, "whole": whole.claim_id})
