"""What holds for any decisions about any articles: undo is exact, and nothing reverts them."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck.core.verdicts import AttributionStatus, Evidence, Verdict, Verification
from factcheck.errors import FactcheckError, NotFoundError, UsageError
from factcheck.store.archive import Archive, open_archive
from factcheck.store.decisions import read_decided, read_log, read_merged, read_pins

PIECES = [
    "the dam will hold through the winter",
    "the dam will not hold through the winter",
    "nobody in the lower valley needs to leave",
    "we have checked all 12 gates since Monday",
    "we have checked all 14 gates since Monday",
    "three new ferries are on order for the island line",
]
SPEAKERS = [None, "Sergei Brandt", "Sergey Brandt", "Brandt", "Ivo Brandt", "Zoë el-Tal", "NATO"]

wordings = st.lists(st.sampled_from(PIECES), min_size=1, max_size=3, unique=True).map(", ".join)
sayings = st.lists(st.tuples(st.sampled_from(SPEAKERS), wordings), min_size=1, max_size=4)
imprints = st.fixed_dictionaries(
    {"outlet": st.sampled_from(["Lantern", "Gazette"])},
    optional={
        "dated": st.sampled_from(["2026-02-11", "2026-02"]),
        "published_on": st.sampled_from(["2026-02-10", "2026-02", "2025"]),
    },
)
articles = st.lists(st.tuples(sayings, imprints), min_size=1, max_size=5)
numbers = st.integers(1, 9)
decisions = st.lists(
    st.one_of(
        st.tuples(st.just("merge_claims"), numbers, numbers),
        st.tuples(st.just("split_claim"), numbers, st.lists(numbers, min_size=1, max_size=2)),
        st.tuples(st.just("merge_speakers"), numbers, numbers),
        st.tuples(st.just("split_speaker"), numbers, st.lists(numbers, min_size=1, max_size=2)),
        st.tuples(st.just("alias_speaker"), numbers, st.sampled_from(["Brandt", "Ivo Brandt"])),
        st.tuples(st.just("rename"), numbers, st.sampled_from(["Sergey Brandt", "Sergei Brandt"])),
        st.tuples(st.just("verify"), numbers),
    ),
    min_size=1,
    max_size=6,
)
many = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])

TABLES = (
    "articles",
    "outlets",
    "claims",
    "quotes",
    "speakers",
    "claim_links",
    "claim_redirects",
    "wordings",
    "fingerprints",
    "claim_wordings",
)

BROKEN = {
    "a quote is on a claim that became a part": """
        SELECT q.id FROM quotes q JOIN claims c ON c.id = q.claim_id
        WHERE c.merged_into IS NOT NULL""",
    "a quote is not where its claim went": """
        SELECT q.id FROM quotes q JOIN claims c ON c.id = q.matched_claim_id
        WHERE c.merged_into IS NOT q.claim_id""",
    "a quote is put down to another name of its speaker": """
        SELECT q.id FROM quotes q JOIN speakers s ON s.id = q.speaker_id
        WHERE s.merged_into IS NOT NULL""",
    "a quote is not put down to whom its name means": """
        SELECT q.id FROM quotes q JOIN speakers s ON s.id = q.named_speaker_id
        WHERE s.merged_into IS NOT q.speaker_id""",
    "a claim is put down to another name of its speaker": """
        SELECT c.id FROM claims c JOIN speakers s ON s.id = c.speaker_id
        WHERE s.merged_into IS NOT NULL""",
    "a claim is put down to nobody who is quoted with it": """
        SELECT c.id FROM claims c JOIN speakers s ON s.id = c.speaker_id
        WHERE c.origin = 'extracted' AND c.checked_at IS NULL AND c.merged_into IS NULL
        AND NOT EXISTS (
            SELECT 1 FROM quotes q WHERE q.claim_id = c.id AND q.speaker_id = c.speaker_id)""",
    "a claim or a speaker is merged into one that is merged": """
        SELECT c.id FROM claims c JOIN claims w ON w.id = c.merged_into
        WHERE w.merged_into IS NOT NULL
        UNION ALL
        SELECT c.id FROM speakers c JOIN speakers w ON w.id = c.merged_into
        WHERE w.merged_into IS NOT NULL""",
    "a claim is known by words of another name of their speaker": """
        SELECT w.claim_id FROM claim_wordings w JOIN speakers s ON s.id = w.speaker_id
        WHERE s.merged_into IS NOT NULL""",
    "a wording is not in the index": """
        SELECT id FROM quotes WHERE wording_id NOT IN (SELECT id FROM wordings)
        UNION SELECT claim_id FROM claim_wordings WHERE wording_id NOT IN (SELECT id FROM wordings)
        UNION SELECT wording_id FROM fingerprints WHERE wording_id NOT IN (SELECT id FROM wordings)
        UNION SELECT id FROM wordings WHERE id NOT IN (SELECT wording_id FROM fingerprints)""",
    "a claim is counted wrong": """
        SELECT c.id FROM claims c LEFT JOIN quotes q ON q.claim_id = c.id
        LEFT JOIN articles a ON a.id = q.article_id GROUP BY c.id
        HAVING (c.quote_count, c.outlet_count, c.first_published_on, c.last_published_on) IS NOT
            (count(q.id), count(DISTINCT a.outlet_id), min(a.published_on), max(a.published_on))""",
    "a redirect leads from a claim that is there": """
        SELECT old_id FROM claim_redirects JOIN claims ON claims.id = old_id""",
    "an unmerged claim shows a verdict that was not given to it": """
        SELECT c.id FROM claims c WHERE NOT EXISTS (
            SELECT 1 FROM verifications v WHERE v.claim_id = c.id
            OR v.claim_id IN (SELECT id FROM claims p WHERE p.merged_into = c.id)
        ) AND c.checked_at IS NOT NULL""",
    "a reference leads nowhere": "PRAGMA foreign_key_check",
}


@contextmanager
def fresh() -> Iterator[Archive]:
    with (
        tempfile.TemporaryDirectory() as folder,
        open_archive(Path(folder) / "a.db", clock=lambda: "2026-03-01T09:30:00Z") as archive,
    ):
        yield archive


def contents(archive: Archive) -> dict[str, list[tuple[object, ...]]]:
    """Return all that decisions can change, but for the log itself."""
    return {
        table: sorted(map(repr, map(tuple, archive.connection.execute(f"SELECT * FROM {table}"))))
        for table in TABLES
    }


def check(archive: Archive) -> None:
    for what, query in BROKEN.items():
        assert archive.connection.execute(query).fetchall() == [], what


def record(archive: Archive, story, told) -> None:
    for number, (said, imprint) in enumerate(told):
        archive.record(*story(*said, id=f"{number}.txt", **imprint))


def decide(archive: Archive, deed: tuple) -> bool:
    """Do what is drawn, unless it is refused: a refusal changes nothing."""
    kind, number, *rest = deed
    before = contents(archive)
    try:
        if kind == "rename":
            archive.split_speaker(number, name=rest[0], by="Desk")
        elif kind == "verify":
            archive.verify(verification(number))
        else:
            getattr(archive, kind)(number, *rest, by="Desk")
    except (UsageError, NotFoundError):
        assert contents(archive) == before
        return False
    return kind != "verify"


def verification(claim_id: int) -> Verification:
    return Verification(
        claim_id=claim_id,
        verdict=Verdict.MIXED,
        attribution=AttributionStatus.VERBATIM,
        rationale="Looked into.",
        evidence=(Evidence(url="https://dams.example/log"),),
        checker="Desk",
        checked_at="2026-03-02T10:00:00Z",
    )


@many
@given(articles, st.sets(st.integers(1, 8), max_size=3), decisions)
def test_undo_restores_exactly_what_was(story, told, checked, deeds):
    with fresh() as archive:
        record(archive, story, told)
        for number in sorted(checked):
            decide(archive, ("verify", number))
        states = [contents(archive)]
        for deed in deeds:
            if deed[0] != "verify" and decide(archive, deed):
                check(archive)
                states.append(contents(archive))
        while len(states) > 1:
            assert contents(archive) == states.pop()
            archive.undo(by="Desk")
            check(archive)
        assert contents(archive) == states[0]


@dataclass(frozen=True, slots=True)
class Final:
    """What no machine may change: which quotes are where, and what is one."""

    pinned: dict[int, int]
    merged: dict[int, int]
    wordings: list[tuple[object, ...]]
    names: list[tuple[object, ...]]
    verdicts: list[tuple[object, ...]]

    @classmethod
    def of(cls, archive: Archive, pins: dict[int, int], speakers: int) -> "Final":
        sql = archive.connection
        on = dict(map(tuple, sql.execute("SELECT id, claim_id FROM quotes")))
        decided = read_decided(sql)
        wordings = "SELECT id, text, merged_into, verdict, attribution FROM claims ORDER BY id"
        names = "SELECT id, merged_into FROM speakers WHERE id <= ? ORDER BY id"
        return cls(
            pinned={quote: on[quote] for quote in pins},
            merged=read_merged(sql),
            wordings=[tuple(row) for row in sql.execute(wordings) if row["id"] in decided],
            names=[tuple(row) for row in sql.execute(names, [speakers])],
            verdicts=[tuple(row) for row in sql.execute("SELECT * FROM verifications")],
        )


def keep_quiet(_what: str, _done: int, _of: int) -> None:
    """Take a report of progress."""


@many
@given(articles, articles, decisions)
def test_decisions_survive_what_is_added_later_again_and_a_rebuild(story, first, second, deeds):
    with fresh() as archive:
        record(archive, story, first)
        for deed in deeds:
            decide(archive, deed)
        pins = read_pins(archive.connection)
        (speakers,) = archive.connection.execute("SELECT max(id) FROM speakers").fetchone()
        final = Final.of(archive, pins, speakers or 0)
        assert final.pinned == {
            quote: final.merged.get(claim, claim) for quote, claim in pins.items()
        }
        record(archive, story, [*first, *second])
        check(archive)
        assert Final.of(archive, pins, speakers or 0) == final
        standing = contents(archive)
        record(archive, story, [*first, *second])
        assert contents(archive) == standing
        archive.rebuild(keep_quiet)
        check(archive)
        assert Final.of(archive, pins, speakers or 0) == final
        rebuilt = contents(archive)
        archive.rebuild(keep_quiet)
        assert contents(archive) == rebuilt


@many
@given(articles, decisions, articles, st.booleans(), st.lists(st.integers(1, 8), max_size=6))
def test_decisions_can_be_taken_back_when_more_has_come_in(
    story, first, deeds, second, rebuilt, undone
):
    with fresh() as archive:
        record(archive, story, first)
        for deed in deeds:
            decide(archive, deed)
        record(archive, story, second)
        if rebuilt:
            archive.rebuild(keep_quiet)
        for number in undone:
            try:
                archive.undo(number, by="Desk")
            except FactcheckError:
                continue
            check(archive)
        for decision in read_log(archive.connection):
            assert (decision.undone_by is None) or decision.kind != "undo"
