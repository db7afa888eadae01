"""What holds for any articles in any order."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck.core.verdicts import AttributionStatus, Evidence, Verdict, Verification
from factcheck.store.archive import Archive, open_archive

PIECES = [
    "the dam will hold through the winter",
    "the dam will not hold through the winter",
    "nobody in the lower valley needs to leave",
    "we have checked all 12 gates since Monday",
    "we have checked all 14 gates since Monday",
    "three new ferries are on order for the island line",
    "balance of power",
]
SPEAKERS = [None, "Zoë Vantongeren", "Vantongeren", "Ivo Brandt", "officials", "NATO"]
OUTLETS = [None, "Lantern", "Gazette"]

wordings = st.lists(st.sampled_from(PIECES), min_size=1, max_size=4, unique=True).map(", ".join)
sayings = st.lists(st.tuples(st.sampled_from(SPEAKERS), wordings), min_size=1, max_size=4)
imprints = st.fixed_dictionaries(
    {},
    optional={
        "outlet": st.sampled_from([each for each in OUTLETS if each]),
        "url": st.sampled_from([f"https://a.example/{number}" for number in range(4)]),
        "published_on": st.sampled_from(["2026-02-10", "2026-02", "2025"]),
    },
)
articles = st.lists(st.tuples(sayings, imprints), min_size=1, max_size=6)
many = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])

RECOUNTED = """
SELECT c.id, count(q.id), count(DISTINCT a.outlet_id), min(a.published_on), max(a.published_on)
FROM claims c LEFT JOIN quotes q ON q.claim_id = c.id LEFT JOIN articles a ON a.id = q.article_id
GROUP BY c.id ORDER BY c.id
"""
COUNTED = """
SELECT id, quote_count, outlet_count, first_published_on, last_published_on
FROM claims ORDER BY id
"""
INDEXED = """
SELECT wording_id, size, count(*) FROM fingerprints GROUP BY wording_id, size ORDER BY wording_id
"""

WORDINGS = """
SELECT wording_id FROM quotes WHERE wording_id NOT NULL
UNION SELECT wording_id FROM claim_wordings ORDER BY 1
"""


@contextmanager
def fresh() -> Iterator[Archive]:
    with tempfile.TemporaryDirectory() as folder, open_archive(Path(folder) / "a.db") as archive:
        yield archive


def contents(archive: Archive) -> list[str]:
    return [line for line in archive.connection.iterdump() if line.startswith("INSERT")]


def values(archive: Archive, query: str) -> list[tuple[object, ...]]:
    return [tuple(row) for row in archive.connection.execute(query)]


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
@given(articles, st.integers(0, 5))
def test_recording_again_in_any_grouping_changes_nothing(story, told, cut):
    stories = [story(*said, **imprint) for said, imprint in told]
    with fresh() as archive:
        for article, attributions in stories:
            archive.record(article, attributions)
        before = contents(archive)
        with open_archive(archive.path) as later:
            for article, attributions in stories[cut:] + stories[:cut]:
                assert archive.record(article, attributions).quotes == 0
                assert later.record(article, attributions).quotes == 0
        assert contents(archive) == before


@many
@given(articles)
def test_counts_agree_with_a_recount_and_the_index_with_the_claims(story, told):
    quotes = 0
    with fresh() as archive:
        for said, imprint in told:
            recorded = archive.record(*story(*said, **imprint))
            assert recorded.quotes == recorded.new_claims + recorded.merged
            quotes += recorded.quotes
            assert values(archive, COUNTED) == values(archive, RECOUNTED)
        assert len(values(archive, "SELECT * FROM quotes")) == quotes
        assert values(archive, "SELECT id FROM claims WHERE quote_count = 0") == []
        indexed = values(archive, INDEXED)
        assert [(wording,) for wording, *_ in indexed] == values(archive, WORDINGS)
        assert all(size == entries for _, size, entries in indexed)
        assert (
            values(
                archive,
                "SELECT 1 FROM claims c JOIN claim_wordings w ON w.claim_id = c.id "
                "WHERE w.speaker_id NOT NULL AND w.speaker_id <> c.speaker_id",
            )
            == []
        )
        assert (
            values(
                archive,
                "SELECT 1 FROM claim_redirects r LEFT JOIN claims c ON c.id = r.claim_id "
                "WHERE c.id IS NULL OR r.old_id IN (SELECT id FROM claims)",
            )
            == []
        )
        assert values(archive, "PRAGMA foreign_key_check") == []


@many
@given(articles, articles, st.sets(st.integers(1, 8)), st.lists(wordings, max_size=2))
def test_what_people_entered_never_changes(story, first, second, checked, added):
    entered = "SELECT id, text, verdict, attribution, checked_by, origin FROM claims WHERE id IN "
    history = "SELECT * FROM verifications", "SELECT * FROM evidence"
    with fresh() as archive:
        for said, imprint in first:
            archive.record(*story(*said, **imprint))
        for wording in added:
            archive.add_claim(wording, speaker="Zoë Vantongeren", by="Desk")
        claims = {number for (number,) in values(archive, "SELECT id FROM claims")}
        for number in sorted(checked & claims):
            # A verdict on one claim can make another one a part of it.
            if (number,) in values(archive, "SELECT id FROM claims"):
                archive.verify(verification(number))
        settled = "SELECT id FROM claims WHERE origin = 'added' OR checked_at IS NOT NULL"
        kept = ", ".join(str(number) for (number,) in values(archive, settled)) or "0"
        before = [values(archive, f"{entered} ({kept})"), *(values(archive, q) for q in history)]
        for said, imprint in second:
            archive.record(*story(*said, **imprint))
        assert before == [
            values(archive, f"{entered} ({kept})"),
            *(values(archive, q) for q in history),
        ]
