"""Putting quotes onto claims, inside the transaction that is open.

A claim is begun by one telling: a wording in one speaker's name. Others join it, hang on it
or are linked to it. Tellings have an order made of what they say (``dedupe.precedence``), and
each is held against the claims begun by those before it; so the claims do not depend on the
order in which articles come in. A telling that begins a claim can therefore change what holds
for those after it, which are then looked at again, each after those before it.
"""

import heapq
import sqlite3
from typing import Any

from factcheck.core.claim import Match, Relation
from factcheck.dedupe import Candidate, Comparison, Placement, compare, place
from factcheck.dedupe.placement import FINDINGS
from factcheck.store.claim_index import (
    FREE,
    UNPINNED,
    Telling,
    find_beginnings,
    find_tellings,
    read_beginnings,
    read_tellings,
)
from factcheck.store.links import Links
from factcheck.store.wordings import WordingIndex

ON_CLAIM = f"""
SELECT coalesce(quote.matched_claim_id, quote.claim_id) AS claim_id,
    quote.claim_id AS shown_on, relation, match_score, match_rule
FROM quotes AS quote
WHERE quote.wording_id = :wording AND quote.speaker_id IS :speaker AND {FREE} LIMIT 1
"""

BEGUN_WITH = """
SELECT claim_id FROM claim_wordings
WHERE wording_id = :wording AND speaker_id IS :speaker ORDER BY claim_id LIMIT 1
"""

MOVE = f"""
UPDATE quotes AS quote SET claim_id = :claim, matched_claim_id = NULL,
    relation = :relation, match_score = :score, match_rule = :rule
WHERE wording_id = :wording AND speaker_id IS :speaker AND {FREE}
"""

FOLLOW_LEAD = f"""
UPDATE quotes AS quote SET (claim_id, matched_claim_id) = (
    SELECT claim_id, matched_claim_id FROM quotes AS lead WHERE lead.id = quote.lead_id
)
WHERE lead_id IN (SELECT id FROM quotes WHERE wording_id = :wording AND speaker_id IS :speaker)
    AND {UNPINNED}
"""

BEGIN = """
INSERT INTO claims (text, speaker_id, verdict, attribution, quote_count, outlet_count,
    origin, language, created_at)
VALUES (:text, :speaker, 'unverified', 'unchecked', 0, 0, 'extracted', :language, :moment)
RETURNING id
"""

INDEX = "INSERT INTO claim_wordings (claim_id, wording_id, speaker_id) VALUES (?, ?, ?)"

TAKE_OVER = (
    "UPDATE claims SET text = :text, speaker_id = :speaker WHERE id = :claim",
    """
    UPDATE claim_wordings SET wording_id = :wording, speaker_id = :speaker
    WHERE claim_id = :claim
    """,
)


class Order:
    """Keeps claims and tellings in their order; what it changes has to be counted after."""

    def __init__(self, connection: sqlite3.Connection, *, moment: str, language: str = "en"):
        self._sql = connection
        self._moment = moment
        self._language = language
        self._index = WordingIndex(connection)
        self._links = Links(connection)
        self._waiting: list[tuple[Any, Telling]] = []
        self._found: list[tuple[Telling, Comparison]] = []
        self._queued: set[tuple[int, int | None]] = set()
        self._gone: dict[int, Telling] = {}
        self._touched: set[int] = set()
        self._made: set[int] = set()

    def _place(self, telling: Telling) -> Placement:
        """Return where a telling goes among the claims begun by those before it."""
        before = sorted(
            (each for each in self._beginnings_near(telling) if each.place < telling.place),
            key=lambda each: each.place,
        )
        candidates = [candidate_of(each) for each in before]
        return place(telling.wording, candidates, settled=telling.settled)

    def _near(self, telling: Telling) -> list[int]:
        """Return the wording's own number and those of the wordings like it."""
        alike = self._index.alike(telling.wording_id, telling.wording.text)
        return [telling.wording_id, *alike]

    def _beginnings_near(self, telling: Telling) -> list[Telling]:
        """Return what claims were begun with in words like these, but for the telling itself."""
        found = find_beginnings(self._sql, self._near(telling), speaker_id=telling.speaker_id)
        return [
            each
            for each in found
            if not each.is_of(telling) or (each.settled and each.claim_id != telling.claim_id)
        ]

    def _where(self, telling: Telling) -> Match | None:
        """Return the claim that the printings of a telling are on, None if it is new."""
        values = _values(telling)
        begun = self._sql.execute(BEGUN_WITH, values).fetchone()
        if begun is not None:
            return Match(
                claim_id=begun["claim_id"], relation=Relation.SAME, score=100.0, rule="equal words"
            )
        row = self._sql.execute(ON_CLAIM, values).fetchone()
        if row is None:
            return None
        return Match(
            claim_id=row["claim_id"],
            relation=Relation(row["relation"]),
            score=row["match_score"] or 100.0,
            rule=row["match_rule"] or "equal words",
        )

    def _begin(self, telling: Telling) -> int:
        """Make a claim that begins with a telling, and return its number.

        It is the oldest of those that become a part of it, if there is one.
        """
        heirs = self._wake_those_after(telling)
        if heirs:
            claim_id = heirs[0].claim_id or 0
            self._loosen(heirs[0])
            values = {
                "claim": claim_id,
                "text": telling.wording.text,
                "wording": telling.wording_id,
                "speaker": telling.speaker_id,
            }
            for statement in TAKE_OVER:
                self._sql.execute(statement, values)
        else:
            claim_id = self._new_claim(telling.wording.text, telling.speaker_id)
            self._sql.execute(INDEX, (claim_id, telling.wording_id, telling.speaker_id))
        self._note_findings(telling, claim_id)
        return claim_id

    def _new_claim(self, text: str, speaker_id: int | None) -> int:
        """Add an empty claim and return its number."""
        values = {
            "text": text,
            "speaker": speaker_id,
            "language": self._language,
            "moment": self._moment,
        }
        claim_id: int = self._sql.execute(BEGIN, values).fetchone()["id"]
        self._made.add(claim_id)
        return claim_id

    def _put_before_others(self, telling: Telling) -> None:
        """Look at the beginning of a settled claim, and at what comes after it now."""
        self._wake_those_after(telling)
        self._note_findings(telling, telling.claim_id or 0)
        self._queue(telling)
        self._look_again()

    def _wake_those_after(self, telling: Telling) -> list[Telling]:
        """Queue what may go to a telling that begins a claim, and note what it is held against.

        Returns the beginnings of claims that become a part of it, those of the oldest first.
        """
        begun = self._beginnings_near(telling)
        others = [
            each
            for each in find_tellings(self._sql, self._near(telling))
            if not each.is_of(telling) and not any(each.is_of(one) for one in begun)
        ]
        heirs: list[Telling] = []
        for each in (*begun, *others):
            if each.place < telling.place:
                continue
            found = compare(each.wording, telling.wording)
            if found.relation is Relation.DIFFERENT:
                continue
            if found.relation in FINDINGS:
                self._found.append((each, found))
                continue
            self._queue(each)
            if self._may_pass_on(each):
                heirs.append(each)
        return sorted(heirs, key=lambda each: each.claim_id or 0)

    def _note_findings(self, telling: Telling, claim_id: int) -> None:
        """Link the claims after one that was begun to it, where it is close to them."""
        for each, found in self._found:
            if each.claim_id is not None:
                match = Match(
                    claim_id=claim_id,
                    relation=found.relation,
                    score=found.score,
                    rule=found.rule,
                )
                self._links.consider(each, telling, match)
        self._found.clear()

    def _may_pass_on(self, beginning: Telling) -> bool:
        """Say whether the claim becomes a part: nothing else holds it, nobody decided on it."""
        if beginning.claim_id is None or beginning.settled:
            return False
        return not self._links.has_wholes(beginning.claim_id)

    def _queue(self, telling: Telling) -> None:
        """Have a telling looked at again."""
        key = (telling.wording_id, telling.speaker_id)
        if key not in self._queued:
            self._queued.add(key)
            heapq.heappush(self._waiting, ((telling.place, len(self._waiting)), telling))

    def _look_again(self) -> None:
        """Decide anew on the tellings that wait, each after those before it."""
        while self._waiting:
            _, telling = heapq.heappop(self._waiting)
            self._queued.discard((telling.wording_id, telling.speaker_id))
            self._decide(telling)

    def _decide(self, telling: Telling) -> None:
        """Put all printings of a telling where they belong now."""
        begun = self._begun_with(telling)
        placement = self._place(begun or telling)
        if placement.join is not None:
            if begun is not None:
                self._unseat(begun)
            self._move(telling, placement.join)
            return
        if begun is None:
            if self._sql.execute(ON_CLAIM, _values(telling)).fetchone() is None:
                return
            claim_id = self._begin(telling)
        else:
            claim_id = begun.claim_id or 0
        self._move(telling, beginning_on(claim_id))
        self._links.replace(claim_id, begun or telling, placement)

    def _begun_with(self, telling: Telling) -> Telling | None:
        """Return the beginning that a telling is, None if it is none now."""
        found = find_beginnings(self._sql, [telling.wording_id], speaker_id=telling.speaker_id)
        mine = [
            each
            for each in found
            if each.is_of(telling) and telling.claim_id in (None, each.claim_id)
        ]
        return mine[0] if mine else None

    def _unseat(self, beginning: Telling) -> None:
        """Take its claim from a telling, and queue what rested on it."""
        claim_id = beginning.claim_id or 0
        self._loosen(beginning)
        self._sql.execute("DELETE FROM claim_wordings WHERE claim_id = ?", (claim_id,))
        if not beginning.settled:
            self._gone[claim_id] = beginning

    def _loosen(self, beginning: Telling) -> None:
        """Queue the quotes on a claim and the claims that are linked to it, without the links."""
        claim_id = beginning.claim_id or 0
        self._touched.add(claim_id)
        for telling in read_tellings(self._sql, claim_id):
            self._queue(telling)
        for linked in read_beginnings(self._sql, self._links.take(claim_id)):
            if linked.place > beginning.place:
                self._queue(linked)

    def _move(self, telling: Telling, match: Match) -> None:
        """Put the printings of a telling, and what goes with them, onto a claim."""
        values = _values(telling)
        was = self._sql.execute(ON_CLAIM, values).fetchone()
        if was is None or (was["claim_id"] == match.claim_id and not match.rule):
            return
        self._touched |= {was["claim_id"], was["shown_on"], match.claim_id}
        decided = {
            "claim": match.claim_id,
            "relation": match.relation.value,
            "score": match.score if match.rule else None,
            "rule": match.rule or None,
        }
        self._sql.execute(MOVE, values | decided)
        self._sql.execute(FOLLOW_LEAD, values)


def candidate_of(beginning: Telling) -> Candidate:
    """Return the claim that a telling began, to be held against another one."""
    return Candidate(
        claim_id=beginning.claim_id or 0,
        text=beginning.wording.text,
        speaker=beginning.wording.speaker,
    )


def _values(telling: Telling) -> dict[str, int | str | float | None]:
    """Return what names a telling, as parameters."""
    return {"wording": telling.wording_id, "speaker": telling.speaker_id}


def beginning_on(claim_id: int) -> Match:
    """Return the match of the wording that a claim begins with; it names no rule."""
    return Match(claim_id=claim_id, relation=Relation.SAME, score=100.0, rule="")
