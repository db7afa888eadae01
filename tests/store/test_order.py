"""The claims that come out are the same in whatever order the articles come in."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck.store.archive import Archive, open_archive

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
articles = st.lists(
    st.tuples(sayings, st.sampled_from(OUTLETS)), min_size=1, max_size=8
)
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
    named = {claim: tuple(sorted(str(each) for each in rows)) for claim, rows in printed.items()}
    claims = sorted(
        (named.get(claim, ()), text, str(speaker), *counts)
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
