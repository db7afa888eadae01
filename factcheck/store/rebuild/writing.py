"""Writing what a rebuild decided: the index, the claims, their quotes and their links."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.core.claim import Match, Relation
from factcheck.dedupe import Placement
from factcheck.store.decisions import read_apart
from factcheck.store.links import link_of
from factcheck.store.rebuild.reading import STEP, Gathered, Report

CLEAR_INDEX = (
    "DELETE FROM fingerprints",
    "DELETE FROM wordings",
    "CREATE TEMP TABLE new_fingerprints (fingerprint, wording_id, size)",
)

SORT_INDEX = (
    "INSERT INTO fingerprints SELECT * FROM new_fingerprints ORDER BY fingerprint, wording_id",
    "DROP TABLE new_fingerprints",
)

CURRENT = "SELECT id, coalesce(matched_claim_id, claim_id) AS claim_id FROM quotes"

BEGIN = """
INSERT INTO claims (text, speaker_id, verdict, attribution, quote_count, outlet_count,
    origin, language, created_at)
SELECT quote.text, quote.speaker_id, 'unverified', 'unchecked', 0, 0, 'extracted',
    article.language, :moment
FROM quotes AS quote JOIN articles AS article ON article.id = quote.article_id
WHERE quote.id = :quote
RETURNING id
"""

BEGIN_AGAIN = (
    "UPDATE claims SET text = ?, speaker_id = ? WHERE id = ? AND (text, speaker_id) IS NOT (?1, ?2)"
)

INDEX = "INSERT INTO claim_wordings (claim_id, wording_id, speaker_id) VALUES (?, ?, ?)"

DECIDED = """
CREATE TEMP TABLE decided (
    quote_id INTEGER PRIMARY KEY, claim_id INTEGER, relation TEXT, score REAL, rule TEXT,
    wording_id INTEGER, lead_id INTEGER)
"""

DECIDE = "INSERT INTO decided VALUES (?, ?, ?, ?, ?, ?, ?)"

MOVED = """
SELECT count(*) FROM decided JOIN quotes ON quotes.id = quote_id
WHERE decided.claim_id <> coalesce(quotes.matched_claim_id, quotes.claim_id)
"""

APPLY = """
UPDATE quotes SET claim_id = decided.claim_id, matched_claim_id = NULL,
    relation = decided.relation, match_score = decided.score, match_rule = decided.rule,
    wording_id = decided.wording_id, lead_id = decided.lead_id
FROM decided
WHERE quotes.id = decided.quote_id
    AND (quotes.claim_id, quotes.relation, quotes.match_score, quotes.match_rule,
        quotes.wording_id, quotes.lead_id)
    IS NOT (decided.claim_id, decided.relation, decided.score, decided.rule,
        decided.wording_id, decided.lead_id)
"""

KNOW = "UPDATE quotes SET wording_id = ?, lead_id = NULL WHERE id = ?"

LINK = """
INSERT INTO claim_links (claim_id, other_claim_id, relation, score, rule)
SELECT ?, ?, ?, ?, ? WHERE ?1 <> ?2
ON CONFLICT (claim_id, other_claim_id, relation) DO NOTHING
"""

EMPTY = """
SELECT id FROM claims WHERE origin = 'extracted' AND merged_into IS NULL AND checked_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM quotes WHERE claim_id = claims.id)
    AND NOT EXISTS (SELECT 1 FROM quotes WHERE matched_claim_id = claims.id)
    AND NOT EXISTS (SELECT 1 FROM claim_wordings WHERE claim_id = claims.id)
"""

LEAVE = (
    "UPDATE claim_redirects SET claim_id = :whole WHERE claim_id = :gone",
    "INSERT INTO claim_redirects (old_id, claim_id) VALUES (:gone, :whole)",
    "DELETE FROM claims WHERE id = :gone",
)

ON = "SELECT claim_id FROM quotes WHERE id = ?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """The tellings in their order, and where each goes; claims by the place of their beginning."""

    order: list[int]
    placements: list[Placement]


class Writer:
    """Writes into the transaction that is open; the steps come in the order of the methods."""

    def __init__(self, connection: sqlite3.Connection, gathered: Gathered, *, moment: str):
        self._sql = connection
        self._gathered = gathered
        self._moment = moment
        self._current = {row[0]: row[1] for row in connection.execute(CURRENT)}
        self._last_quote: dict[int, int] = {}
        for quote, claim in self._current.items():
            self._last_quote.setdefault(claim, quote)

    def write_index(self, report: Report) -> None:
        """Write all wordings, numbered from one in the order they were read."""
        for statement in CLEAR_INDEX:
            self._sql.execute(statement)
        gathered = self._gathered
        keyed = ((place + 1, key) for key, place in gathered.wordings.items())
        self._sql.executemany("INSERT INTO wordings (id, key) VALUES (?, ?)", keyed)
        total = len(gathered.texts)
        for start in range(0, total, STEP):
            report("Indexing wordings", start, total)
            places = range(start, min(start + STEP, total))
            self._sql.executemany(
                "INSERT INTO new_fingerprints VALUES (?, ?, ?)", self._fingerprints(places)
            )
        for statement in SORT_INDEX:
            self._sql.execute(statement)

    def _fingerprints(self, places: range) -> Iterator[tuple[int, int, int]]:
        """Yield the entries of wordings in the index."""
        for place in places:
            prints = self._gathered.prints_of(place)
            for each in prints:
                yield each, place + 1, len(prints)

    def write_claims(self, decided: Decided, report: Report) -> int:
        """Write claims, quotes and links; return how many quotes changed their claim."""
        claims = self._number_claims(decided)
        self._sql.execute("DELETE FROM claim_links")
        self._sql.execute("DELETE FROM claim_wordings")
        self._sql.executemany(INDEX, self._beginnings(decided, claims))
        self._sql.execute(DECIDED)
        report("Writing claims", 0, len(self._current))
        matches = {
            telling: _as_claim(placement.join, claims) or _beginning(claims[at])
            for at, (telling, placement) in enumerate(
                zip(decided.order, decided.placements, strict=True)
            )
        }
        self._sql.executemany(DECIDE, self._quotes(matches))
        moved: int = self._sql.execute(MOVED).fetchone()[0]
        self._sql.execute(APPLY)
        self._sql.execute("DROP TABLE decided")
        self._sql.executemany(LINK, self._links(decided, claims))
        return moved

    def let_go(self) -> int:
        """Redirect the claims that are empty now, and return how many there are."""
        empty = [row["id"] for row in self._sql.execute(EMPTY).fetchall()]
        for claim_id in empty:
            whole = self._sql.execute(ON, (self._last_quote[claim_id],)).fetchone()
            for statement in LEAVE:
                self._sql.execute(statement, {"gone": claim_id, "whole": whole["claim_id"]})
        return len(empty)

    def _number_claims(self, decided: Decided) -> dict[int, int]:
        """Return the number of each claim by the place of its beginning.

        A claim that begins as before keeps its number. Any other takes that of a claim its
        quotes are on, if nobody else has it, and only then a new one.
        """
        gathered = self._gathered
        beginnings = {
            telling: at
            for at, (telling, placement) in enumerate(
                zip(decided.order, decided.placements, strict=True)
            )
            if placement.join is None
        }
        numbers: dict[int, int] = {}
        taken = {claim for claims in gathered.settled.values() for claim in claims}
        for telling, claims in gathered.settled.items():
            numbers[beginnings[telling]] = claims[0]
        for claim, telling in gathered.begun.items():
            at = beginnings.get(telling)
            if at is not None and at not in numbers and claim not in taken:
                numbers[at] = claim
                taken.add(claim)
        first = self._first_quotes()
        for telling, at in beginnings.items():
            if at not in numbers:
                numbers[at] = self._claim_for(first[telling], taken)
        self._taken = taken
        return numbers

    def _first_quotes(self) -> dict[int, int]:
        """Return a quote of each telling, one that no person put on a claim."""
        first: dict[int, int] = {}
        gathered = self._gathered
        for quote, telling in zip(gathered.quotes, gathered.telling_of, strict=True):
            if quote not in gathered.pins:
                first.setdefault(telling, quote)
        return first

    def _claim_for(self, quote: int, taken: set[int]) -> int:
        """Return the number of the claim that a quote is on, or a new one if it is taken."""
        claim: int = self._current[quote]
        if claim in taken or claim in self._gathered.begun:
            values = {"quote": quote, "moment": self._moment}
            claim = self._sql.execute(BEGIN, values).fetchone()["id"]
        taken.add(claim)
        return claim

    def _beginnings(
        self, decided: Decided, claims: dict[int, int]
    ) -> Iterator[tuple[int, int, int | None]]:
        """Yield what each claim is begun with."""
        for at, telling in enumerate(decided.order):
            if at not in claims:
                continue
            wording, speaker_id = self._gathered.tellings[telling]
            for claim in self._gathered.settled.get(telling, [claims[at]]):
                yield claim, wording + 1, speaker_id

    def _quotes(self, matches: dict[int, Match]) -> Iterator[tuple[object, ...]]:
        """Yield what was decided on each quote."""
        gathered = self._gathered
        pins = gathered.pins
        on: dict[int, int] = {}
        for quote, telling in zip(gathered.quotes, gathered.telling_of, strict=True):
            wording = gathered.tellings[telling][0] + 1
            if quote in pins:
                on[quote] = self._current[quote]
                self._sql.execute(KNOW, (wording, quote))
                continue
            match = matches[telling]
            on[quote] = match.claim_id
            yield (
                quote,
                match.claim_id,
                match.relation.value,
                match.score if match.rule else None,
                match.rule or None,
                wording,
                None,
            )
        for quote in gathered.alone:
            if quote not in pins:
                on[quote] = self._claim_for(quote, self._taken)
                yield quote, on[quote], Relation.SAME.value, None, None, None, None
        for quote, lead, relation, score, rule in gathered.hanging:
            if quote not in pins:
                claim = on.get(lead, self._current[lead])
                yield quote, claim, relation, score, rule, None, lead

    def _links(
        self, decided: Decided, claims: dict[int, int]
    ) -> Iterator[tuple[int, int, str, float, str]]:
        """Yield the findings."""
        apart = read_apart(self._sql)
        for at, placement in enumerate(decided.placements):
            found = [(claims[at], claims[match.claim_id], match) for match in placement.links]
            found += [(claims[match.claim_id], claims[at], match) for match in placement.parts]
            for claim, other, match in found:
                is_part = match.relation is Relation.EXCERPT
                if is_part and (min(claim, other), max(claim, other)) in apart:
                    continue
                yield (*link_of(claim, other, match.relation), match.score, match.rule)


def _as_claim(match: Match | None, claims: dict[int, int]) -> Match | None:
    """Return a match with the number of its claim."""
    if match is None:
        return None
    return Match(
        claim_id=claims[match.claim_id],
        relation=match.relation,
        score=match.score,
        rule=match.rule,
    )


def _beginning(claim_id: int) -> Match:
    """Return the match of the wording that a claim begins with; it names no rule."""
    return Match(claim_id=claim_id, relation=Relation.SAME, score=100.0, rule="")
