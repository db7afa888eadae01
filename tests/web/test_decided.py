"""What people decided, on the pages: merged claims and speakers, drift and conflicts."""

import asyncio

import pytest
from datasette.app import Datasette
from newsroom import (
    CHECKED_AT,
    FERRIES,
    FERRIES_ALTERED,
    PIER,
    ROWE,
    TOLL,
    attribute,
    make_newsroom,
    read_numbers,
)

from factcheck.core.article import Article
from factcheck.core.quote import Speaker, SpeakerKind
from factcheck.store.archive import open_archive

TRUST = Speaker(name="Harbour Trust", kind=SpeakerKind.ORGANIZATION)
CHAIR = Speaker(name="Dr. Anneke Rowe", kind=SpeakerKind.PERSON, role="Harbour Trust chair")
GATES = "The lock gates were last looked at in the year of the great storm"

POST = Article(
    id="post.txt",
    title="The gates",
    outlet="Evening Post",
    published_on="2021-03-09",
    text=f"“{GATES},” said Harbour Trust chair Dr. Anneke Rowe.\n\n"
    f"“{TOLL},” the Harbour Trust said in a statement.\n",
)


@pytest.fixture(scope="module")
def decided(tmp_path_factory):
    """The newsroom after a day at the desk: its numbers, and a Datasette on it."""
    path = make_newsroom(tmp_path_factory.mktemp("decided") / "room.db")
    numbers = read_numbers(path)
    with open_archive(path, clock=lambda: CHECKED_AT) as archive:
        archive.record(
            POST,
            [
                attribute(POST, GATES, CHAIR, mention="Dr. Anneke Rowe", cue="said"),
                attribute(POST, TOLL, TRUST, mention="Harbour Trust"),
            ],
        )
        archive.merge_claims(numbers["ferries"], numbers["altered"], by="Ada Brook", note="One.")
        archive.merge_speakers(numbers["rowe"], numbers["pell"], by="Bo Lund")
        archive.alias_speaker(numbers["rowe"], "The Ferrywoman", by="Bo Lund")
    return numbers, Datasette([str(path)])


@pytest.fixture
def ask(decided):
    numbers, datasette = decided
    return lambda path: asyncio.run(datasette.client.get(path.format(**numbers)))


@pytest.mark.parametrize("suffix", ["", ".json", "/drift", "/drift.json"])
def test_the_number_of_a_merged_claim_leads_on(ask, decided, suffix):
    answer = ask("/claim/{altered}" + suffix)
    assert answer.status_code == 302
    assert answer.headers["location"] == f"/claim/{decided[0]['ferries']}{suffix}"


@pytest.mark.parametrize("suffix", ["", ".json"])
def test_the_number_of_another_name_leads_to_the_speaker(ask, decided, suffix):
    answer = ask("/speaker/{pell}" + suffix)
    assert answer.status_code == 302
    assert answer.headers["location"] == f"/speaker/{decided[0]['rowe']}{suffix}"


def test_the_claim_shows_both_histories_and_who_merged_them(ask, decided):
    page = ask("/claim/{ferries}").text
    other = decided[0]["altered"]
    for part in (
        "What people decided",
        f"Claim {other} became a part of claim {decided[0]['ferries']}, which keeps its verdict, "
        "True; the other one had False",
        "Ada Brook",
        "One.",
        f"given to claim {other}, which is a part of this one now",
        "Claims that people made a part of this one",
        "Its last verdict was another one",
        f"“{FERRIES_ALTERED}”",
        "The Aldersund Daily",
    ):
        assert part in page
    assert "Other wordings and speakers" not in page, "they are one now"


def test_the_claim_as_json_has_the_decisions(ask, decided):
    found = ask("/claim/{ferries}.json").json()
    assert [claim["id"] for claim in found["merged"]] == [decided[0]["altered"]]
    assert [entry["kind"] for entry in found["decisions"]] == ["merge_claims"]
    assert found["history"][0]["verdict"] == found["claim"]["verdict"] == "true"
    assert {entry["claim_id"] for entry in found["history"]} == {
        decided[0]["ferries"],
        decided[0]["altered"],
    }


def test_merged_claims_are_listed_and_counted_once(ask):
    found = ask("/search.json?q=ferries").json()
    assert [claim["text"] for claim in found["page"]["claims"]] == [FERRIES]
    assert FERRIES in ask("/search?q=50+minutes").text
    assert "Verdicts that stand on 1 of" in ask("/").text
    assert ask("/verdicts").text.count('class="claim-line"') == 1


def test_the_speaker_shows_names_roles_with_dates_and_decisions(ask):
    page = ask("/speaker/{rowe}").text
    for part in (
        '<h2 id="names">Names</h2>',
        "in no article so far",
        "Tobias Pell",
        "Dr. Anneke Rowe",
        "The Ferrywoman",
        "Roles, as printed",
        "Harbour Trust chair",
        "Mayor of Aldersund",
        '<time datetime="2021-03-09">9 March 2021</time>',
        "Organizations named in the roles",
        "Harbour Trust</a>",
        "What people decided",
        "Bo Lund",
    ):
        assert part in page


@pytest.mark.parametrize("typed", ["pell", "ferrywoman", "rowe"])
def test_a_speaker_is_found_by_every_name(ask, decided, typed):
    found = ask(f"/search.json?q={typed}").json()
    assert found["speakers"][0]["speaker"]["id"] == decided[0]["rowe"]
    assert PIER in {claim["text"] for claim in found["page"]["claims"]}


def test_the_tables_show_where_a_row_went(ask, decided):
    row = ask("/room/claims/{altered}").text
    assert f'href="/claim/{decided[0]["ferries"]}"' in row
    assert f'href="/speaker/{decided[0]["rowe"]}"' in ask("/room/speakers/{pell}").text
    assert "Bo Lund" in ask("/room/decisions").text


def test_the_course_of_a_wording(ask, decided):
    page = ask("/claim/{ferries}/drift").text
    assert "How the wording changed" in page
    assert '<span class="unseen">[left out: </span>15' in page
    assert '<span class="unseen">[put in: </span>50' in page
    assert "In the words of" in page
    found = ask("/claim/{ferries}/drift.json").json()
    assert [printing["article"]["source"] for printing in found["printings"]][:2] == [
        "wire.txt",
        "daily.txt",
    ]
    assert found["printings"][1]["after"] == 0


def test_reporters_words_have_no_part_in_the_course(ask):
    page = ask("/claim/{plans}/drift").text
    assert "No article prints it as a quotation." in page
    assert "1 article tells it in the reporter’s words and is left out" in page


def test_conflicts_by_spread(site, numbers):
    page = site.get("/conflicts").text
    assert "altered words (number)" in page
    assert "the same words, 2 speakers" in page
    found = site.get("/conflicts.json").json()
    assert {each["kind"]: each["outlets"] for each in found["conflicts"]} == {
        "words": 2,
        "speaker": 2,
    }
    only = site.get("/conflicts.json?kind=words").json()
    assert {each["kind"] for each in only["conflicts"]} == {"words"}
    assert ROWE.name in site.get("/conflicts?kind=speaker").text


def test_what_people_settled_is_no_conflict(ask):
    assert ask("/conflicts.json").json()["conflicts"] == []
    assert "None found." in ask("/conflicts").text
