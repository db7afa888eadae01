import sqlite3

import pytest
from newsroom import BLOG, FERRIES, FERRIES_ALTERED, PIER, PLANS, WIRE, make_newsroom

from factcheck.core.claim import Relation
from factcheck.core.verdicts import Verdict
from factcheck.errors import NotFoundError
from factcheck.store.reads.appearances import read_appearances
from factcheck.store.reads.article import read_article
from factcheck.store.reads.claim import read_claim, require_claim
from factcheck.store.reads.findings import read_newest_findings
from factcheck.store.reads.history import count_checked_claims, read_latest_verdicts
from factcheck.store.reads.identity import is_archive
from factcheck.store.reads.outlets import read_outlet
from factcheck.store.reads.redirects import find_successor
from factcheck.store.reads.speakers import find_speakers, read_speaker
from factcheck.store.reads.totals import read_totals


def test_a_claim_has_all_its_appearances(room, claim_of):
    detail = read_claim(room, claim_of(FERRIES))
    assert detail is not None
    assert detail.claim.said_on == "2021-03-04"
    wire, blog, excerpt = detail.appearances
    assert wire.article.outlet is not None
    assert (wire.article.outlet.name, wire.article.published_on) == ("Northern Wire", "2021-03-05")
    assert (wire.mention, wire.cue, wire.rule) == (
        "Anneke Rowe",
        "told reporters",
        "words-cue-name",
    )
    assert (wire.said_on, wire.said_on_basis) == ("2021-03-04", "on Thursday")
    assert (blog.speaker, blog.article.outlet, blog.article.published_on) == (None, None, None)
    assert {blog.relation, excerpt.relation} == {"same", "excerpt"}


@pytest.mark.parametrize("article", [WIRE, BLOG], ids=["wire", "text with an emoji"])
def test_a_passage_slices_back_out_of_its_article(room, claim_of, article):
    detail = read_claim(room, claim_of(FERRIES))
    assert detail is not None
    shown = [a for a in detail.appearances if a.article.source == article.id]
    assert shown
    for appearance in shown:
        passage = appearance.passage
        assert article.text[passage.start :].startswith(passage.text)
        assert [span.of(passage.text) for span in passage.content] == [appearance.text]


def test_appearances_are_cut_at_a_limit(room, claim_of):
    (only,) = read_appearances(room, claim_of(FERRIES), limit=1)
    assert only.article.source == "wire.txt"


def test_findings_are_seen_from_both_sides(room, claim_of):
    original, altered = claim_of(FERRIES), claim_of(FERRIES_ALTERED)
    for here, there in ((original, altered), (altered, original)):
        detail = read_claim(room, here)
        assert detail is not None
        (finding,) = detail.findings
        assert finding.relation is Relation.ALTERED
        assert finding.across_from(here).id == there


def test_newest_findings_of_one_kind(room):
    (finding,) = read_newest_findings(room, Relation.OTHER_SPEAKER)
    assert {finding.claim.text, finding.other.text} == {PIER}
    speakers = [claim.speaker.name for claim in (finding.other, finding.claim) if claim.speaker]
    assert speakers == ["Tobias Pell", "Anneke Rowe"]


def test_the_history_has_the_standing_verdict_first(room, claim_of):
    detail = read_claim(room, claim_of(FERRIES))
    assert detail is not None
    assert [entry.verdict for entry in detail.history] == [Verdict.TRUE, Verdict.MIXED]
    assert detail.history[0].evidence[0].url == "https://harbour.example/recording"


def test_latest_verdicts_name_each_claim_once(room, claim_of):
    latest = read_latest_verdicts(room)
    assert [entry.claim.id for entry in latest] == [claim_of(FERRIES), claim_of(FERRIES_ALTERED)]
    assert [entry.verification.verdict for entry in latest] == [Verdict.TRUE, Verdict.FALSE]
    assert count_checked_claims(room) == 2


def test_totals(room):
    totals = read_totals(room)
    assert (totals.articles, totals.outlets, totals.quotes) == (3, 2, 8)
    assert (totals.claims, totals.speakers, totals.verifications, totals.checked) == (6, 2, 3, 2)
    assert totals.by_verdict[Verdict.FALSE] == 1
    assert list(totals.by_verdict) == list(Verdict)
    assert totals.findings == {Relation.ALTERED: 1, Relation.OTHER_SPEAKER: 1}


def test_unknown_numbers(room):
    assert read_claim(room, 999) is None
    assert find_successor(room, 999) is None
    assert read_speaker(room, 999) is None
    assert read_outlet(room, 999) is None
    assert read_article(room, 999) is None
    with pytest.raises(NotFoundError, match="no claim 999"):
        require_claim(room, 999)


def test_a_merged_claim_leads_on_over_several_steps(tmp_path):
    connection = sqlite3.connect(make_newsroom(tmp_path / "merged.db"))
    with connection:
        connection.executemany("INSERT INTO claim_redirects VALUES (?, ?)", [(71, 2), (70, 2)])
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("UPDATE claim_redirects SET claim_id = 71 WHERE old_id = 70")
    assert find_successor(connection, 71) == 2
    assert find_successor(connection, 70) == 2
    assert require_claim(connection, 70).claim.id == 2
    connection.close()


def test_a_speaker_with_their_claims(room):
    (found,) = find_speakers(room, "rowe")
    assert (found.speaker.name, found.claims) == ("Anneke Rowe", 4)
    detail = read_speaker(room, found.speaker.id, limit=3)
    assert detail is not None
    assert (detail.page.total, len(detail.page.claims)) == (4, 3)
    assert sum(count.claims for count in detail.facets.verdicts) == 4
    assert find_speakers(room, " ") == ()


def test_an_outlet_with_its_articles(room):
    number = room.execute("SELECT id FROM outlets WHERE name = 'Northern Wire'").fetchone()[0]
    detail = read_outlet(room, number)
    assert detail is not None
    assert (detail.article_count, detail.claims) == (1, 3)
    assert [(article.title, article.quotes) for article in detail.articles] == [(WIRE.title, 3)]


def test_an_article_with_its_quotes_in_reading_order(room):
    number = room.execute("SELECT id FROM articles WHERE source = 'wire.txt'").fetchone()[0]
    detail = read_article(room, number)
    assert detail is not None
    assert detail.text == WIRE.text
    assert detail.length == len(WIRE.text)
    marked = [span.of(detail.text) for quote in detail.quotes for span in quote.content]
    assert marked == [FERRIES, PIER, PLANS]
    assert detail.quotes[0].verdict is Verdict.TRUE


def test_our_mark(room):
    assert is_archive(room)
    stranger = sqlite3.connect(":memory:")
    assert not is_archive(stranger)
    stranger.close()


def test_only_who_is_named_in_full_is_counted_as_somebody(tmp_path):
    connection = sqlite3.connect(make_newsroom(tmp_path / "room.db"))
    with connection:
        connection.executemany(
            "INSERT INTO speakers(name, kind, identity) VALUES (?, ?, ?)",
            [
                ("Rowe", "person", "article 2: rowe"),
                ("a report", "document", "article 2: a report"),
                ("Harbour Board", "organization", "harbour board"),
            ],
        )
    totals = read_totals(connection)
    connection.close()
    assert (totals.speakers, totals.people, totals.organizations) == (5, 2, 1)
