"""What recording does to the claims; the rules themselves are tested in dedupe."""

import pytest

from factcheck.core.verdicts import AttributionStatus, Evidence, Verdict, Verification
from factcheck.store.archive import open_archive
from factcheck.store.counting import DATE, RECOUNT

FRAGMENT = "hold through the winter"
SENTENCE = "The dam will hold through the winter, and nobody needs to leave."
SPEECH = f"Let me say this first. {SENTENCE} We have checked every gate."
ALTERED = "The dam will not hold through the winter, and nobody needs to leave."
FERRY = "We have ordered three new ferries for the island line."

ZOE = "Zoë Vantongeren"

CLAIMS = "SELECT id, text, quote_count FROM claims ORDER BY id"
QUOTES = "SELECT claim_id, relation FROM quotes ORDER BY id"
LINKS = "SELECT claim_id, other_claim_id, relation FROM claim_links ORDER BY id"


def verified(claim_id: int) -> Verification:
    return Verification(
        claim_id=claim_id,
        verdict=Verdict.FALSE,
        attribution=AttributionStatus.VERBATIM,
        rationale="The gates were never checked.",
        evidence=(Evidence(url="https://dams.example/log"),),
        checker="Desk",
        checked_at="2026-03-02T10:00:00Z",
    )


def test_repeat_joins_the_claim(archive, story, rows):
    archive.record(*story((ZOE, SENTENCE), outlet="Lantern", published_on="2026-02-12"))
    again = archive.record(
        *story((ZOE, SENTENCE.rstrip(".")), outlet="Gazette", published_on="2026-02-10")
    )
    assert (again.quotes, again.new_claims, again.merged, again.links) == (1, 0, 1, 0)
    (claim,) = rows(archive, "SELECT * FROM claims")
    assert (claim["text"], claim["quote_count"], claim["outlet_count"]) == (SENTENCE, 2, 2)
    assert claim["first_published_on"] == "2026-02-10"
    assert claim["last_published_on"] == "2026-02-12"
    second = rows(archive, "SELECT * FROM quotes WHERE id = 2")[0]
    assert second["relation"] == "same"
    assert second["match_score"] > 90
    assert second["match_rule"]


def test_fragment_hangs_on_the_sentence_of_its_article_wherever_it_stands(archive, story, rows):
    recorded = archive.record(*story((ZOE, FRAGMENT), (ZOE, SENTENCE)))
    assert (recorded.new_claims, recorded.merged) == (1, 1)
    assert rows(archive, CLAIMS) == [{"id": 1, "text": SENTENCE, "quote_count": 2}]
    assert {quote["relation"] for quote in rows(archive, QUOTES)} == {"same", "excerpt"}


def test_longer_wording_takes_over_the_oldest_number(archive, story, rows):
    archive.record(*story((ZOE, SENTENCE)))
    recorded = archive.record(*story((ZOE, SPEECH)))
    assert (recorded.new_claims, recorded.merged) == (0, 1)
    assert rows(archive, CLAIMS) == [{"id": 1, "text": SPEECH, "quote_count": 2}]
    assert rows(archive, QUOTES) == [
        {"claim_id": 1, "relation": "excerpt"},
        {"claim_id": 1, "relation": "same"},
    ]
    third = archive.record(*story((ZOE, SPEECH + " Sleep well.")))
    assert third.merged == 1


def test_claims_taken_in_leave_their_number_as_a_redirect(archive, story, rows):
    first = "Let me say this first, to everybody in the valley below."
    second = "We have checked every gate, and every gate is sound."
    archive.record(*story((ZOE, first), outlet="Lantern"))
    archive.record(*story((ZOE, second), outlet="Gazette"))
    archive.record(*story((ZOE, f"{first} {second}"), outlet="Courier"))
    assert rows(archive, CLAIMS) == [{"id": 1, "text": f"{first} {second}", "quote_count": 3}]
    assert rows(archive, "SELECT * FROM claim_redirects") == [{"old_id": 2, "claim_id": 1}]
    assert rows(archive, "SELECT claim_id FROM claim_wordings") == [{"claim_id": 1}]
    longest = f"Good evening to you all. {first} {second}"
    archive.record(*story((ZOE, FERRY), outlet="Courier"))
    archive.record(*story((ZOE, longest), outlet="Herald"))
    numbers = [claim["id"] for claim in rows(archive, CLAIMS)]
    assert numbers == [1, 3], "the number of a claim that was taken in is never given again"


def test_redirects_follow_a_claim_that_is_taken_in_itself(archive, story, rows):
    parts = [
        "The upper valley has been safe since the autumn rains.",
        "We have checked every gate, and every gate is sound.",
        "The lower road will be open again on the first of May.",
    ]
    for part in parts:
        archive.record(*story((ZOE, part), outlet=part[:12]))
    archive.record(*story((ZOE, f"{parts[1]} {parts[2]}"), outlet="Courier"))
    assert rows(archive, "SELECT * FROM claim_redirects") == [{"old_id": 3, "claim_id": 2}]
    archive.record(*story((ZOE, " ".join(parts)), outlet="Herald"))
    assert rows(archive, "SELECT * FROM claim_redirects ORDER BY old_id") == [
        {"old_id": 2, "claim_id": 1},
        {"old_id": 3, "claim_id": 1},
    ]
    assert rows(archive, CLAIMS) == [{"id": 1, "text": " ".join(parts), "quote_count": 5}]


@pytest.mark.parametrize("settle", ["verified", "added"])
def test_settled_claim_is_linked_and_never_taken_in(archive, story, rows, settle):
    if settle == "added":
        archive.add_claim(SENTENCE, speaker=ZOE, by="Desk")
    else:
        archive.record(*story((ZOE, SENTENCE), outlet="Lantern"))
        archive.verify(verified(1))
    recorded = archive.record(*story((ZOE, SPEECH), outlet="Gazette"))
    assert (recorded.new_claims, recorded.links) == (1, 1)
    assert [claim["text"] for claim in rows(archive, CLAIMS)] == [SENTENCE, SPEECH]
    assert rows(archive, LINKS) == [{"claim_id": 1, "other_claim_id": 2, "relation": "excerpt"}]


def test_settled_claim_takes_in_repeats(archive, story, rows):
    archive.record(*story((ZOE, SENTENCE), outlet="Lantern"))
    archive.verify(verified(1))
    archive.record(*story((ZOE, SENTENCE), (ZOE, FRAGMENT), outlet="Gazette"))
    assert rows(archive, CLAIMS) == [{"id": 1, "text": SENTENCE, "quote_count": 3}]
    assert rows(archive, "SELECT verdict FROM claims") == [{"verdict": "false"}]


def test_altered_wording_is_linked_once(archive, story, rows):
    archive.record(*story((ZOE, SENTENCE), outlet="Lantern"))
    recorded = archive.record(*story((ZOE, ALTERED), outlet="Gazette"))
    assert (recorded.new_claims, recorded.links) == (1, 1)
    repeated = archive.record(*story((ZOE, ALTERED), outlet="Courier"))
    assert (repeated.merged, repeated.links) == (1, 0)
    the_other_way = archive.record(*story((ZOE, SENTENCE), outlet="Herald"))
    assert (the_other_way.merged, the_other_way.links) == (1, 0)
    assert rows(archive, LINKS) == [{"claim_id": 2, "other_claim_id": 1, "relation": "altered"}]


def test_same_words_of_another_speaker_are_linked(archive, story, rows):
    archive.record(*story((ZOE, SENTENCE), outlet="Lantern"))
    archive.record(*story(("Ivo Brandt", SENTENCE), outlet="Gazette"))
    assert rows(archive, LINKS) == [
        {"claim_id": 2, "other_claim_id": 1, "relation": "other_speaker"}
    ]


def test_findings_are_made_anew_for_a_claim_that_takes_others_in(archive, story, rows):
    opening = "Let me say this first, to everybody in the valley below."
    archive.record(*story((ZOE, opening), outlet="Lantern"))
    archive.record(*story((ZOE, SENTENCE), outlet="Gazette"))
    archive.record(*story((ZOE, ALTERED), outlet="Courier"))
    archive.record(*story((ZOE, f"{opening} {SENTENCE}"), outlet="Herald"))
    assert [claim["id"] for claim in rows(archive, CLAIMS)] == [1, 3]
    links = rows(archive, LINKS)
    assert {"claim_id": 3, "other_claim_id": 1, "relation": "altered"} in links
    assert all(link["claim_id"] in {1, 3} and link["other_claim_id"] in {1, 3} for link in links)


@pytest.mark.parametrize(
    ("tellings", "speaker"),
    [
        pytest.param([None, ZOE], ZOE, id="the first article does not say who"),
        pytest.param(["Vantongeren", ZOE], ZOE, id="the first article gives a surname"),
        pytest.param([ZOE, "Vantongeren"], ZOE, id="the second article gives a surname"),
        pytest.param([ZOE, None], ZOE, id="the second article does not say who"),
    ],
)
def test_claim_learns_its_speaker(archive, story, rows, tellings, speaker):
    for number, teller in enumerate(tellings):
        archive.record(*story((teller, SENTENCE), outlet=f"Outlet {number}"))
    assert rows(
        archive,
        "SELECT s.name, w.speaker_id = c.speaker_id AS indexed FROM claims c "
        "JOIN speakers s ON s.id = c.speaker_id JOIN claim_wordings w ON w.claim_id = c.id",
    ) == [{"name": speaker, "indexed": 1}]


def test_surname_on_a_verified_claim_stays(archive, story, rows):
    archive.record(*story(("Vantongeren", SENTENCE), outlet="Lantern"))
    archive.verify(verified(1))
    archive.record(*story((ZOE, SENTENCE), outlet="Gazette"))
    assert rows(archive, "SELECT s.name FROM claims c JOIN speakers s ON s.id = c.speaker_id") == [
        {"name": "Vantongeren"}
    ]


@pytest.mark.parametrize(
    ("printings", "said_on"),
    [
        pytest.param(
            [(None, None), ("2026-02-12", "2026-02-11")], "2026-02-11", id="learned later"
        ),
        pytest.param([("2026-02-12", "2026-02-11"), (None, "2026-02")], "2026-02-11", id="finer"),
        pytest.param(
            [("2026-02-12", "2026-02"), (None, "2026-02-11")], "2026-02-11", id="finer later"
        ),
        pytest.param([("2026-02-15", None), ("2026-02-17", "2026-02-17")], None, id="said again"),
        pytest.param(
            [("2026-02-17", "2026-02-17"), ("2026-02-15", None)], None, id="found in print earlier"
        ),
        pytest.param(
            [("2026-02-20", "2026-02-19"), ("2026-02-20", "2026-02-18")],
            "2026-02-18",
            id="earliest",
        ),
    ],
)
def test_claim_is_dated_by_the_first_time_it_was_said(archive, story, rows, printings, said_on):
    for number, (published_on, dated) in enumerate(printings):
        told = story(
            (ZOE, SENTENCE), outlet=f"Outlet {number}", dated=dated, published_on=published_on
        )
        archive.record(*told)
    assert rows(archive, "SELECT said_on FROM claims") == [{"said_on": said_on}]


def test_very_common_words_still_find_the_speakers_own_claim(archive, story, rows):
    common = "We have no comment to make on the matter."
    for number in range(230):
        archive.record(*story((f"Person Number{number}", common), outlet="Lantern"))
    recorded = archive.record(*story(("Person Number157", common), outlet="Gazette"))
    assert (recorded.new_claims, recorded.merged) == (0, 1)


def figures(count: int) -> list[tuple[str, str]]:
    pattern = "Hull number {} has many cracks in it, and {} of them are not small."
    return [(ZOE, pattern.format(number, number + 2)) for number in range(count)]


def test_statements_of_one_pattern_in_one_article_are_no_findings(archive, story, rows):
    recorded = archive.record(*story(*figures(60), outlet="Lantern"))
    assert (recorded.new_claims, recorded.links) == (60, 0)
    again = archive.record(*story(*figures(60), outlet="Gazette"))
    assert (again.merged, again.links) == (60, 0)


def test_new_wording_is_linked_to_the_closest_few(archive, story, rows):
    archive.record(*story(*figures(60), outlet="Lantern"))
    odd = (ZOE, "Hull number 900 has many cracks in it, and 901 of them are not small.")
    assert archive.record(*story(odd, outlet="Gazette")).links == 5


def test_work_for_statements_of_one_pattern_grows_with_their_number(tmp_path, story):
    """Counted in steps of SQLite's machine, which no other program on the computer disturbs."""

    def steps(count: int) -> int:
        counted = 0

        def tick() -> int:
            nonlocal counted
            counted += 1
            return 0

        with open_archive(tmp_path / f"{count}.db") as archive:
            archive.connection.set_progress_handler(tick, 1000)
            archive.record(*story(*figures(count)))
            archive.connection.set_progress_handler(None, 0)
        return counted

    assert steps(800) < 2.6 * steps(400)


@pytest.mark.parametrize("statement", [RECOUNT, DATE], ids=["count", "date"])
def test_only_the_claims_that_were_touched_are_looked_at(archive, rows, statement):
    plan = [row["detail"] for row in rows(archive, f"EXPLAIN QUERY PLAN {statement}", "[1]")]
    assert plan[0] == "SEARCH claims USING INTEGER PRIMARY KEY (rowid=?)"


def test_wording_altered_beside_its_original_from_another_article_is_linked(archive, story, rows):
    archive.record(*story((ZOE, SENTENCE), outlet="Lantern"))
    archive.record(*story((ZOE, SENTENCE), (ZOE, ALTERED), outlet="Gazette"))
    assert [link["relation"] for link in rows(archive, LINKS)] == ["altered"]


def test_claim_that_took_in_one_from_elsewhere_is_held_against_alterations(archive, story, rows):
    opening = "Let me say this first, to everybody in the valley below."
    archive.record(*story((ZOE, opening), outlet="Lantern"))
    whole = f"{opening} {SENTENCE}"
    archive.record(*story((ZOE, whole), (ZOE, ALTERED), outlet="Gazette"))
    assert [link["relation"] for link in rows(archive, LINKS)] == ["altered"]
