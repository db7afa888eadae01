"""Deciding anew on the whole database, in one transaction.

Every quote is held against every claim again, as if all articles came in at once. What a
person decided stands: claims with a verdict, entered, merged or split by hand keep their
number and wording, and quotes that were put on a claim by hand stay there.
"""

import sqlite3
from dataclasses import dataclass

from factcheck.dedupe import Placement, Search, gather
from factcheck.store.claim_index import MOST_BEGINNINGS
from factcheck.store.counting import count_anew
from factcheck.store.decisions import follow_merges, read_merged
from factcheck.store.rebuild.reading import STEP, Gathered, Report, read_everything
from factcheck.store.rebuild.writing import Decided, Writer
from factcheck.store.wordings import COMMON, LEAST_SHARE, RARE

__all__ = ["Rebuilt", "Report", "rebuild"]

COMMON_PRINTS = "SELECT fingerprint FROM fingerprints GROUP BY fingerprint HAVING count(*) > ?"

STANDING = "SELECT claim_id, count(*) AS quotes FROM quotes GROUP BY claim_id"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rebuilt:
    """What a rebuild came to: quotes in all, those that changed their claim, and claims.

    ``ended`` are the claims whose number now leads to another one.
    """

    quotes: int
    moved: int
    claims: int
    ended: int


def rebuild(connection: sqlite3.Connection, *, moment: str, report: Report) -> Rebuilt:
    """Decide anew on all quotes, inside the transaction that is open."""
    gathered = read_everything(connection, report)
    writer = Writer(connection, gathered, moment=moment)
    writer.write_index(report)
    order = gathered.in_order()
    decided = _decide(connection, gathered, order, report)
    moved = writer.write_claims(decided, report)
    follow_merges(connection, read_merged(connection))
    ended = writer.let_go()
    claims = [row[0] for row in connection.execute("SELECT id FROM claims ORDER BY id")]
    for start in range(0, len(claims), STEP):
        report("Counting appearances", start, len(claims))
        count_anew(connection, claims[start : start + STEP])
    quotes = connection.execute("SELECT count(*) FROM quotes").fetchone()[0]
    return Rebuilt(quotes=quotes, moved=moved, claims=len(claims), ended=ended)


def _decide(
    connection: sqlite3.Connection, gathered: Gathered, order: list[int], report: Report
) -> Decided:
    """Return where every telling goes."""
    common, frequent = (
        frozenset(row[0] for row in connection.execute(COMMON_PRINTS, (bound,)))
        for bound in (COMMON, RARE)
    )
    search = Search(common=common, frequent=frequent, least_share=LEAST_SHARE, most=MOST_BEGINNINGS)
    told = (gathered.told(telling) for telling in order)
    placements: list[Placement] = []
    for count, placement in enumerate(gather(told, search)):
        if count % STEP == 0:
            report("Comparing wordings", count, len(order))
        placements.append(placement)
    return Decided(order=order, placements=placements)
