"""The claims that come out are the same in whatever order the articles come in."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck.core.verdicts import AttributionStatus, Evidence, Verdict, Verification
from factcheck.errors import NotFoundError, UsageError
from factcheck.store.archive import Archive, open_archive
from factcheck.store.decisions import read_pins

PIECES = [
    "the dam will hold through the winter",
    "the dam will not hold through the winter",
    "the dam will hold right through the winter",
    "nobody in the lower valley needs to leave",
    "nobody in the lower valley needs to leave home",
    "we have checked all 12 gates since Monday",
    "we have checked all 14 gates since Monday",
    "we have checked twelve gates since Monday",
    "three new ferries are on order for the island line",
    "balance of power",
    "enough",
]
SPEAKERS = [None, "Zoë Vantongeren", "Vantongeren", "Ivo Brandt", "Brandt", "officials", "NATO"]
OUTLETS = ["Lantern", "Gazette", "Courier"]

wordings = st.lists(st.sampled_from(PIECES), min_size=1, max_size=4).map(", ".join)
marked = st.tuples(wordings, st.sampled_from([str.upper, str.capitalize, str])).map(
    lambda pair: pair[1](pair[0])
)
sayings = st.lists(st.tuples(st.sampled_from(SPEAKERS), marked), min_size=1, max_size=4)
articles = st.lists(st.tuples(sayings, st.sampled_from(OUTLETS)), min_size=1, max_size=8)
many = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])

QUOTES = """
SELECT q.claim_id, a.url, q.start, q.relation,
    coalesce(q.match_rule, 'equal words'), coalesce(q.match_score, 100.0)
FROM quotes q JOIN articles a ON a.id = q.article_id ORDER BY a.url, q.start
"""
CLAIMS = """
SELECT c.id, c.text, s.name, c.quote_count, c.outlet_count, c.first_published_on
FROM claims c LEFT JOIN speakers s ON s.id = c.speaker_id
"""
LINKS = "SELECT claim_id, other_claim_id, relation, score, rule, shown FROM claim_links"


@contextmanager
def fresh() -> Iterator[Archive]:
    with tempfile.TemporaryDirectory() as folder, open_archive(Path(folder) / "a.db") as archive:
        yield archive


def told(archive: Archive) -> tuple[object, ...]:
    """Return claims and links by what they hold; numbers tell who came first and are left out."""
    sql = archive.connection
    quotes = [tuple(row) for row in sql.execute(QUOTES)]
    printed: dict[int, list[tuple[object, ...]]] = {}
    for claim, *rest in quotes:
        printed.setdefault(claim, []).append(tuple(rest))
    named = {claim: (text,) for claim, text in sql.execute("SELECT id, text FROM claims")}
    named |= {claim: tuple(sorted(map(str, rows))) for claim, rows in printed.items()}
    claims = sorted(
        (named[claim], text, str(speaker), *map(str, counts))
        for claim, text, speaker, *counts in map(tuple, sql.execute(CLAIMS))
    )
    links = sorted(
        (sorted((named[one], named[other])), relation, score, rule, shown)
        for one, other, relation, score, rule, shown in map(tuple, sql.execute(LINKS))
    )
    return claims, links


@many
@given(articles, st.randoms(use_true_random=False))
def test_claims_do_not_depend_on_the_order_of_the_articles(story, printed, chance):
    stories = [
        story(*said, outlet=outlet, url=f"https://{outlet}.example/{number}".lower())
        for number, (said, outlet) in enumerate(printed)
    ]
    shuffled = list(stories)
    chance.shuffle(shuffled)
    with fresh() as archive, fresh() as other:
        for each in stories:
            archive.record(*each)
        for each in shuffled:
            other.record(*each)
        assert told(archive) == told(other)


TWELVE = "We have checked twelve gates since Monday, the dam will hold through the winter"
ALL_12 = "We have checked all 12 gates since Monday, the dam will hold through the winter"


@pytest.mark.parametrize("order", list(permutations(range(3))), ids=str)
def test_claim_left_with_one_quote_is_shown_in_its_words(story, rows, order):
    """The words that name nobody are Zoë's, and word her claim, until Ivo is known for them."""
    tellers = [("Zoë Vantongeren", TWELVE), (None, ALL_12), ("Ivo Brandt", ALL_12)]
    with fresh() as archive:
        for number in order:
            archive.record(*story(tellers[number], outlet=f"Outlet {number}"))
        shown = "SELECT s.name, c.text FROM claims c JOIN speakers s ON s.id = c.speaker_id"
        assert rows(archive, f"{shown} ORDER BY s.name") == [
            {"name": "Ivo Brandt", "text": ALL_12},
            {"name": "Zoë Vantongeren", "text": TWELVE},
        ]


def keep_quiet(what: str, done: int, of: int) -> None:
    assert what
    assert 0 <= done <= of


@many
@given(articles)
def test_a_rebuild_changes_nothing(story, printed):
    with fresh() as archive:
        for number, (said, outlet) in enumerate(printed):
            archive.record(*story(*said, outlet=outlet, url=f"https://x.example/{number}"))
        before = told(archive), numbers(archive)
        rebuilt = archive.rebuild(keep_quiet)
        assert (told(archive), numbers(archive)) == before
        assert (rebuilt.moved, rebuilt.ended) == (0, 0)


def numbers(archive: Archive) -> list[tuple[object, ...]]:
    """Return which quote is on which claim, by their numbers."""
    return [tuple(row) for row in archive.connection.execute("SELECT id, claim_id FROM quotes")]


deeds = st.lists(
    st.tuples(st.sampled_from(["verify", "merge", "split", "add"]), st.integers(0, 99)), max_size=4
)


def decide(archive: Archive, deed: str, choice: int) -> None:
    """Do what a person may do, on a claim that the number chooses."""
    claims = [row[0] for row in archive.connection.execute("SELECT id FROM claims ORDER BY id")]
    claim = claims[choice % len(claims)]
    try:
        if deed == "verify":
            archive.verify(verification(claim))
        elif deed == "merge":
            archive.merge_claims(claims[(choice // 7) % len(claims)], claim, by="Desk")
        elif deed == "split":
            on = "SELECT id FROM quotes WHERE claim_id = ? ORDER BY id"
            quotes = [row[0] for row in archive.connection.execute(on, (claim,))]
            archive.split_claim(claim, quotes[: len(quotes) // 2], by="Desk")
        else:
            archive.add_claim(PIECES[choice % len(PIECES)], speaker="Ivo Brandt", by="Desk")
    except (NotFoundError, UsageError):
        pass


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


DECIDED = (
    "SELECT * FROM verifications",
    "SELECT * FROM decisions",
    "SELECT id, text, verdict, attribution, merged_into FROM claims "
    "WHERE origin = 'added' OR checked_at NOT NULL OR merged_into NOT NULL ORDER BY id",
)


@many
@given(articles, deeds, articles)
def test_a_human_decision_survives_articles_and_a_rebuild(story, first, done, second):
    with fresh() as archive:
        for number, (said, outlet) in enumerate(first):
            archive.record(*story(*said, outlet=outlet, url=f"https://x.example/{number}"))
        for deed, choice in done:
            decide(archive, deed, choice)
        pins = read_pins(archive.connection)
        decided = [values(archive, query) for query in DECIDED]
        shown = {quote: claim for quote, claim in numbers(archive) if quote in pins}
        for number, (said, outlet) in enumerate(second):
            archive.record(*story(*said, outlet=outlet, url=f"https://y.example/{number}"))
        for _ in range(2):
            assert [values(archive, query) for query in DECIDED] == decided
            assert {q: claim for q, claim in numbers(archive) if q in pins} == shown
            archive.rebuild(keep_quiet)
        once = told(archive), numbers(archive)
        archive.rebuild(keep_quiet)
        assert (told(archive), numbers(archive)) == once


def values(archive: Archive, query: str) -> list[tuple[object, ...]]:
    return [tuple(row) for row in archive.connection.execute(query)]


@many
@given(articles, st.lists(st.tuples(st.sampled_from(["verify", "add"]), st.integers(0, 99))))
def test_verdicts_and_claims_by_hand_leave_nothing_to_rebuild(story, printed, done):
    with fresh() as archive:
        for number, (said, outlet) in enumerate(printed):
            archive.record(*story(*said, outlet=outlet, url=f"https://x.example/{number}"))
            for deed, choice in done[number : number + 1]:
                decide(archive, deed, choice)
        before = told(archive), numbers(archive)
        archive.rebuild(keep_quiet)
        assert (told(archive), numbers(archive)) == before
