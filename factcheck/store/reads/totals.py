"""How much there is, and how the claims divide."""

import sqlite3
from dataclasses import dataclass

from factcheck.core.claim import Relation
from factcheck.core.quote import SpeakerKind
from factcheck.core.verdicts import AttributionStatus, Verdict
from factcheck.store.reads.findings import count_findings
from factcheck.store.reads.rows import select


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """The size of the archive.

    ``speakers`` are all who are quoted, ``people`` and ``organizations`` those among them
    who are named so that they are known beyond an article: "Brannock" in one may be the Edda
    Brannock of another.
    ``by_verdict`` and ``by_attribution`` hold every member in its order, zero included;
    ``findings`` the links between claims.
    """

    articles: int
    outlets: int
    quotes: int
    claims: int
    speakers: int
    people: int
    organizations: int
    verifications: int
    by_verdict: dict[Verdict, int]
    by_attribution: dict[AttributionStatus, int]
    findings: dict[Relation, int]

    @property
    def checked(self) -> int:
        """Claims that were given a verdict other than unverified."""
        return self.claims - self.by_verdict[Verdict.UNVERIFIED]


def read_totals(connection: sqlite3.Connection) -> Totals:
    """Count everything; each count is the walk of one index, or of the speakers."""
    row = select(
        connection,
        """
        SELECT
            (SELECT count(*) FROM articles) AS articles,
            (SELECT count(*) FROM outlets) AS outlets,
            (SELECT count(*) FROM quotes) AS quotes,
            (SELECT count(*) FROM speakers WHERE merged_into IS NULL) AS speakers,
            (SELECT count(*) FROM verifications) AS verifications
        """,
    )[0]
    answers = select(
        connection,
        "SELECT verdict, attribution, count(*) AS claims FROM claims "
        "WHERE merged_into IS NULL GROUP BY verdict, attribution",
    )
    by_kind = dict.fromkeys(SpeakerKind, 0)
    for kind in select(
        connection,
        "SELECT kind, count(*) AS n FROM speakers "
        "WHERE instr(identity, ':') = 0 AND merged_into IS NULL GROUP BY kind",
    ):
        by_kind[SpeakerKind(kind["kind"])] = kind["n"]
    by_verdict = dict.fromkeys(Verdict, 0)
    by_attribution = dict.fromkeys(AttributionStatus, 0)
    for answer in answers:
        by_verdict[Verdict(answer["verdict"])] += answer["claims"]
        by_attribution[AttributionStatus(answer["attribution"])] += answer["claims"]
    return Totals(
        articles=row["articles"],
        outlets=row["outlets"],
        quotes=row["quotes"],
        claims=sum(by_verdict.values()),
        speakers=row["speakers"],
        people=by_kind[SpeakerKind.PERSON],
        organizations=by_kind[SpeakerKind.ORGANIZATION],
        verifications=row["verifications"],
        by_verdict=by_verdict,
        by_attribution=by_attribution,
        findings=count_findings(connection),
    )


def read_high_marks(connection: sqlite3.Connection) -> tuple[int, ...]:
    """Return the newest row of every table counted: as long as it stands, so do the totals."""
    row = select(
        connection,
        """
        SELECT
            (SELECT max(id) FROM articles), (SELECT max(id) FROM outlets),
            (SELECT max(id) FROM quotes), (SELECT max(id) FROM claims),
            (SELECT max(id) FROM speakers), (SELECT max(id) FROM verifications),
            (SELECT max(id) FROM claim_links), (SELECT count(*) FROM claim_redirects),
            (SELECT max(id) FROM decisions)
        """,
    )[0]
    return tuple(mark or 0 for mark in row)
