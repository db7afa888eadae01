"""Findings about two claims, kept while claims are put in order.

A link belongs to that of its two claims which comes later in their order, and is made anew
whenever that one is looked at.
"""

import json
import sqlite3

from factcheck.core.claim import Match, Relation
from factcheck.dedupe import Placement
from factcheck.dedupe.placement import FINDINGS, MOST_FINDINGS
from factcheck.store.claim_index import Telling, read_beginnings
from factcheck.store.decisions import read_apart

OF = """
SELECT claim_id, other_claim_id, relation, score FROM claim_links
WHERE ?1 = claim_id OR ?1 = other_claim_id
"""

ADD = """
INSERT INTO claim_links (claim_id, other_claim_id, relation, score, rule)
SELECT :claim, :other, :relation, :score, :rule WHERE :claim <> :other
ON CONFLICT (claim_id, other_claim_id, relation) DO UPDATE SET score = :score, rule = :rule
"""

DROP = """
DELETE FROM claim_links
WHERE claim_id = :claim AND other_claim_id = :other AND relation = :relation
"""

WHOLES = """
SELECT EXISTS (
    SELECT 1 FROM claim_links WHERE claim_id = ? AND relation = 'excerpt')
"""

SHOWN = """
SELECT count(*) FROM claim_links
WHERE shown AND (claim_id, other_claim_id, relation) IN (
    SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?))
"""

Link = tuple[int, int, str]


class Links:
    """The links in the database, for the length of one transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._sql = connection
        self._added: set[Link] = set()
        self._dropped: set[Link] = set()
        self._apart: frozenset[tuple[int, int]] | None = None

    def has_wholes(self, claim_id: int) -> bool:
        """Say whether a claim is linked to others that it is a part of."""
        return bool(self._sql.execute(WHOLES, (claim_id,)).fetchone()[0])

    def replace(self, claim_id: int, telling: Telling, placement: Placement) -> None:
        """Give a claim the links that a placement found, in place of those it had."""
        wanted = [
            (link_of(claim_id, match.claim_id, match.relation), match) for match in placement.links
        ]
        wanted += [
            (link_of(match.claim_id, claim_id, match.relation), match) for match in placement.parts
        ]
        keep = {link for link, _ in wanted}
        for link in self._own(claim_id, telling):
            if link not in keep:
                self._drop(link)
        for link, match in wanted:
            self._add(link, match)

    def consider(self, later: Telling, earlier: Telling, match: Match) -> None:
        """Link a claim to one before it, unless it is linked to enough that are closer.

        ``match`` is the decision on the earlier one.
        """
        claim_id = later.claim_id or 0
        before = {each.claim_id: each for each in self._before(claim_id, later)}
        held = [
            (-row["score"], before[end].place, self._link(row))
            for row in self._sql.execute(OF, (claim_id,)).fetchall()
            for end in self._link(row)[:2]
            if end in before and row["relation"] in FINDINGS
        ]
        if len(held) >= MOST_FINDINGS:
            last = max(held)
            if (-match.score, earlier.place) > last[:2]:
                return
            self._drop(last[2])
        self._add(link_of(claim_id, match.claim_id, match.relation), match)

    def take(self, claim_id: int) -> set[int]:
        """Remove all links of a claim, and return the claims at their other ends."""
        links = [self._link(row) for row in self._sql.execute(OF, (claim_id,)).fetchall()]
        for link in links:
            self._drop(link)
        return {end for link in links for end in link[:2]} - {claim_id}

    def count_new(self) -> int:
        """Count the links that were added, were not there before, and are shown."""
        added = [list(link) for link in self._added - self._dropped]
        return int(self._sql.execute(SHOWN, (json.dumps(added),)).fetchone()[0])

    def _own(self, claim_id: int, telling: Telling) -> list[Link]:
        """Return the links of a claim to those that come before it."""
        before = {each.claim_id for each in self._before(claim_id, telling)}
        links = [self._link(row) for row in self._sql.execute(OF, (claim_id,)).fetchall()]
        return [link for link in links if before & set(link[:2])]

    def _before(self, claim_id: int, telling: Telling) -> list[Telling]:
        """Return what the linked claims were begun with that come before this one."""
        rows = self._sql.execute(OF, (claim_id,)).fetchall()
        ends = {end for row in rows for end in self._link(row)[:2]} - {claim_id}
        if not ends:
            return []
        begun = read_beginnings(self._sql, ends)
        return [each for each in begun if each.place < telling.place]

    def _add(self, link: Link, match: Match) -> None:
        """Add a link, or tell anew what it rests on."""
        if self._is_apart(link):
            return
        values = _values(link) | {"score": match.score, "rule": match.rule}
        if self._sql.execute(ADD, values).rowcount:
            self._added.add(link)

    def _is_apart(self, link: Link) -> bool:
        """Say whether a person took the one from the other: it is not put forward as a part."""
        if link[2] != Relation.EXCERPT:
            return False
        if self._apart is None:
            self._apart = read_apart(self._sql)
        return (min(link[:2]), max(link[:2])) in self._apart

    def _drop(self, link: Link) -> None:
        """Remove a link."""
        self._sql.execute(DROP, _values(link))
        if link in self._added:
            self._added.discard(link)
        else:
            self._dropped.add(link)

    @staticmethod
    def _link(row: sqlite3.Row) -> Link:
        """Return the link in a row of ``OF``."""
        return row["claim_id"], row["other_claim_id"], row["relation"]


def link_of(claim_id: int, other_claim_id: int, relation: Relation) -> Link:
    """Return the link of a relation: from the later number, but for a part to its whole."""
    ends = (claim_id, other_claim_id)
    if relation in FINDINGS:
        ends = max(ends), min(ends)
    return (*ends, relation.value)


def _values(link: Link) -> dict[str, int | str]:
    """Return a link as parameters."""
    claim_id, other_claim_id, relation = link
    return {"claim": claim_id, "other": other_claim_id, "relation": Relation(relation).value}
