"""A person makes two claims one, or one claim two."""

import sqlite3

import pytest

from factcheck.core.decision import SubjectKind
from factcheck.core.verdicts import AttributionStatus, Evidence, Verdict, Verification
from factcheck.errors import NotFoundError, UsageError
from factcheck.store.decisions import (
    read_apart,
    read_decided,
    read_decisions_on,
    read_log,
    read_merged,
    read_pins,
)
from factcheck.store.reads.claim import read_claim, require_claim
from factcheck.store.reads.redirects import find_successor

ZOE = "Zoë Vantongeren"
DAM = "The dam will hold through the winter, and nobody needs to leave."
DIKE = "No dike in this country has ever been looked after as well as ours."
FERRY = "We have ordered three new ferries for the island line."
QUOTES = "SELECT id, claim_id, matched_claim_id FROM quotes ORDER BY id"


@pytest.fixture
def desk(archive, story):
    """Claims 1 (the dam, quotes 1 and 2), 2 (the dike, quote 3) and 3 (the ferries, quote 4)."""
    archive.record(*story((ZOE, DAM), outlet="Lantern", published_on="2026-02-10"))
    archive.record(*story((ZOE, DAM.upper()), outlet="Gazette", published_on="2026-02-11"))
    archive.record(*story((ZOE, DIKE), outlet="Courier", published_on="2026-02-12"))
    archive.record(*story((None, FERRY), outlet="Courier", published_on="2026-02-13"))
    return archive


def verified(claim_id: int, verdict: Verdict = Verdict.FALSE) -> Verification:
    return Verification(
        claim_id=claim_id,
        verdict=verdict,
        attribution=AttributionStatus.VERBATIM,
        rationale="",
        evidence=(Evidence(url="https://dams.example/log"),),
        checker="Bo Lund",
        checked_at="2026-03-02T10:00:00Z",
    )


def test_merged_claim_gives_its_quotes_and_keeps_its_row(desk, rows):
    (text,) = rows(desk, "SELECT text FROM claims WHERE id = 1")
    assert desk.merge_claims(1, 2, by="Ada Brook", note="The same speech.") == 1
    assert {row["claim_id"] for row in rows(desk, "SELECT claim_id FROM quotes WHERE id < 4")} == {
        1
    }
    (claim,) = rows(desk, "SELECT * FROM claims WHERE id = 1")
    assert (claim["text"], claim["quote_count"], claim["outlet_count"]) == (text["text"], 3, 3)
    assert (claim["first_published_on"], claim["last_published_on"]) == ("2026-02-10", "2026-02-12")
    (part,) = rows(desk, "SELECT text, merged_into, quote_count FROM claims WHERE id = 2")
    assert part == {"text": DIKE, "merged_into": 1, "quote_count": 0}


def test_who_decided_and_when_is_kept(desk):
    desk.merge_claims(1, 2, by="Ada Brook", note="The same speech.")
    (decision,) = read_log(desk.connection)
    assert (decision.decided_by, decision.decided_at) == ("Ada Brook", "2026-03-01T09:30:00Z")
    assert decision.note == "The same speech."
    assert decision.told == "claim 2 became a part of claim 1"
    assert read_decisions_on(desk.connection, SubjectKind.CLAIM, 2) == (decision,)
    assert read_decisions_on(desk.connection, SubjectKind.CLAIM, 3) == ()


def test_what_is_printed_later_joins_the_claim_that_has_its_quotes(desk, story, rows):
    desk.merge_claims(1, 2, by="Ada Brook")
    desk.record(*story((ZOE, DIKE.rstrip(".")), outlet="Lantern", url="https://a.example"))
    (newest,) = rows(desk, "SELECT claim_id, matched_claim_id FROM quotes WHERE id = 5")
    assert newest == {"claim_id": 1, "matched_claim_id": 2}
    assert rows(desk, "SELECT quote_count FROM claims WHERE id < 3") == [
        {"quote_count": 4},
        {"quote_count": 0},
    ]
    desk.undo(by="Bo Lund")
    (newest,) = rows(desk, "SELECT claim_id, matched_claim_id FROM quotes WHERE id = 5")
    assert newest == {"claim_id": 2, "matched_claim_id": None}


def test_chain_of_mergers_leads_to_the_last_one(desk, rows):
    desk.merge_claims(2, 3, by="Ada Brook")
    desk.merge_claims(1, 2, by="Ada Brook")
    assert read_merged(desk.connection) == {2: 1, 3: 1}
    assert find_successor(desk.connection, 3) == 1
    assert len(read_decisions_on(desk.connection, SubjectKind.CLAIM, 1)) == 2
    desk.undo(by="Ada Brook")
    assert read_merged(desk.connection) == {3: 2}
    assert [row["claim_id"] for row in rows(desk, QUOTES)] == [1, 1, 2, 2]


@pytest.mark.parametrize(
    ("whole", "part", "stands", "told"),
    [
        pytest.param(None, None, "unverified", "", id="neither was checked"),
        pytest.param(
            Verdict.TRUE,
            Verdict.FALSE,
            "true",
            ", which keeps its verdict, True; the other one had False",
            id="two that differ",
        ),
        pytest.param(Verdict.TRUE, Verdict.TRUE, "true", "", id="two that agree"),
        pytest.param(Verdict.TRUE, None, "true", "", id="the whole alone"),
        pytest.param(
            None, Verdict.FALSE, "false", " and brought its verdict, False", id="the part alone"
        ),
    ],
)
def test_verdict_that_stands_after_a_merger(desk, rows, whole, part, stands, told):
    for claim, verdict in ((1, whole), (2, part)):
        if verdict is not None:
            desk.verify(verified(claim, verdict))
    before = rows(desk, "SELECT verdict, checked_by FROM claims ORDER BY id")
    desk.merge_claims(1, 2, by="Ada Brook")
    assert rows(desk, "SELECT verdict FROM claims WHERE id = 1") == [{"verdict": stands}]
    assert read_log(desk.connection)[0].told == f"claim 2 became a part of claim 1{told}"
    detail = require_claim(desk.connection, 2)
    given = [verdict for verdict in (whole, part) if verdict is not None]
    assert [entry.verdict for entry in detail.history] == given
    desk.undo(by="Ada Brook")
    assert rows(desk, "SELECT verdict, checked_by FROM claims ORDER BY id") == before


def test_verdict_given_after_a_merger_stands_on_the_whole(desk, rows):
    desk.verify(verified(2))
    desk.merge_claims(1, 2, by="Ada Brook")
    desk.verify(verified(1, Verdict.MIXED))
    assert rows(desk, "SELECT verdict FROM claims WHERE id = 1") == [{"verdict": "mixed"}]
    with pytest.raises(NotFoundError, match=r"^claim 2 has become a part of claim 1$"):
        desk.verify(verified(2))
    desk.undo(by="Ada Brook")
    assert rows(desk, "SELECT verdict FROM claims WHERE id < 3") == [
        {"verdict": "mixed"},
        {"verdict": "false"},
    ]


def test_whole_that_names_nobody_learns_the_speaker_of_its_part(desk, rows):
    desk.merge_claims(3, 1, by="Ada Brook")
    speaker = "SELECT s.name FROM claims c LEFT JOIN speakers s ON s.id = c.speaker_id"
    assert rows(desk, f"{speaker} WHERE c.id = 3") == [{"name": ZOE}]
    desk.undo(by="Ada Brook")
    assert rows(desk, f"{speaker} WHERE c.id = 3") == [{"name": None}]


def test_split_quotes_make_a_claim(desk, rows):
    desk.split_claim(1, [2], by="Ada Brook")
    (made,) = rows(desk, "SELECT * FROM claims WHERE id = 4")
    assert (made["text"], made["quote_count"], made["origin"]) == (DAM.upper(), 1, "extracted")
    assert made["last_published_on"] == "2026-02-11"
    assert rows(desk, QUOTES)[1] == {"id": 2, "claim_id": 4, "matched_claim_id": None}
    (rule,) = rows(desk, "SELECT match_rule FROM quotes WHERE id = 2")
    assert rule["match_rule"] == "split off by hand"
    assert read_apart(desk.connection) == {(1, 4)}
    assert read_decided(desk.connection) == {1, 4}
    assert read_pins(desk.connection) == {1: 1, 2: 4}
    assert read_log(desk.connection)[0].told == "quote 2 of claim 1 became claim 4"


def test_claim_whose_words_left_gets_those_that_stayed(desk, rows):
    desk.merge_claims(3, 2, by="Ada Brook")
    desk.split_claim(3, [4], by="Ada Brook")
    assert rows(desk, "SELECT text FROM claims WHERE id = 3") == [{"text": DIKE}]
    fresh = desk.connection.execute("SELECT max(id) FROM claims").fetchone()[0]
    (made,) = rows(desk, f"SELECT text FROM claims WHERE id = {fresh}")
    assert made["text"] == FERRY


def test_number_of_a_claim_whose_split_was_undone_leads_back(desk, rows):
    before = rows(desk, QUOTES)
    desk.split_claim(1, [2], by="Ada Brook")
    desk.undo(by="Ada Brook")
    assert rows(desk, QUOTES) == before
    assert read_claim(desk.connection, 4) is None
    assert find_successor(desk.connection, 4) == 1
    desk.split_claim(1, [2], by="Ada Brook")
    assert rows(desk, "SELECT max(id) AS id FROM claims") == [{"id": 5}], "a number is given once"


def test_split_that_was_given_a_verdict_is_not_undone(desk):
    desk.split_claim(1, [2], by="Ada Brook")
    desk.verify(verified(4))
    with pytest.raises(UsageError, match="claim 4 has a verdict of its own by now: merge it into"):
        desk.undo(by="Ada Brook")
    desk.merge_claims(1, 4, by="Ada Brook")
    assert require_claim(desk.connection, 1).claim.verdict is Verdict.FALSE


@pytest.mark.parametrize(
    ("deed", "error", "reason"),
    [
        (("merge_claims", 1, 1), UsageError, "claim 1 cannot be merged into itself"),
        (("merge_claims", 1, 9), NotFoundError, "no claim 9"),
        (("merge_claims", 9, 1), NotFoundError, "no claim 9"),
        (("split_claim", 9, [1]), NotFoundError, "no claim 9"),
        (("split_claim", 1, [3]), NotFoundError, "claim 1 has no quote 3"),
        (("split_claim", 1, []), UsageError, "name the quotes that make another statement"),
        (("split_claim", 1, [1, 2]), UsageError, "claim 1 would be left without a quote"),
        (("undo", None), NotFoundError, "there is no decision to take back"),
        (("undo", 7), NotFoundError, "no decision 7"),
    ],
    ids=lambda value: " ".join(map(str, value)) if isinstance(value, tuple) else "",
)
def test_what_cannot_be_meant_is_refused(desk, deed, error, reason):
    kind, *arguments = deed
    with pytest.raises(error, match=f"^{reason}$"):
        getattr(desk, kind)(*arguments, by="Ada Brook")
    assert read_log(desk.connection) == ()


@pytest.mark.parametrize("name", ["", " ", "\x1b", "…"])
def test_nobody_decides(desk, name):
    with pytest.raises(UsageError, match="needs the name of the person"):
        desk.merge_claims(1, 2, by=name)


def test_claim_that_is_a_part_is_no_longer_decided_on_by_itself(desk):
    desk.merge_claims(1, 2, by="Ada Brook")
    with pytest.raises(NotFoundError, match=r"^claim 2 has become a part of claim 1$"):
        desk.merge_claims(2, 3, by="Ada Brook")


def test_decision_that_another_rests_on_waits(desk):
    desk.merge_claims(1, 2, by="Ada Brook")
    desk.split_claim(1, [3], by="Ada Brook")
    with pytest.raises(UsageError, match=r"^decision 2 rests on decision 1: take that one back"):
        desk.undo(1, by="Ada Brook")
    desk.undo(2, by="Ada Brook")
    desk.undo(1, by="Ada Brook")
    assert [entry.undone_by for entry in read_log(desk.connection)] == [None, None, 3, 4]


def test_decisions_about_other_claims_are_no_hindrance(desk):
    desk.merge_claims(2, 3, by="Ada Brook")
    desk.split_claim(1, [2], by="Ada Brook")
    desk.undo(1, by="Ada Brook")
    assert read_merged(desk.connection) == {}


@pytest.mark.parametrize(
    ("again", "reason"),
    [
        (1, "decision 1 was taken back already, by decision 2"),
        (2, "decision 2 takes another one back: make that one again instead"),
    ],
)
def test_what_was_taken_back_stays_so(desk, again, reason):
    desk.merge_claims(1, 2, by="Ada Brook")
    desk.undo(by="Ada Brook")
    with pytest.raises(UsageError, match=f"^{reason}$"):
        desk.undo(again, by="Ada Brook")


def test_entered_statement_is_the_claim_that_it_was_merged_into(desk):
    desk.merge_claims(1, 2, by="Ada Brook")
    assert desk.add_claim(DIKE, speaker=ZOE) == 1


@pytest.mark.parametrize("table", ["decisions", "decision_subjects"])
@pytest.mark.parametrize(
    ("statement", "deed"),
    [
        ("UPDATE {table} SET rowid = rowid", "changed"),
        ("DELETE FROM {table}", "deleted"),
        ("INSERT OR REPLACE INTO {table} SELECT * FROM {table}", "replaced"),
    ],
)
def test_the_log_only_grows(desk, rows, table, statement, deed):
    desk.merge_claims(1, 2, by="Ada Brook")
    before = rows(desk, f"SELECT * FROM {table}")
    column = "id" if table == "decisions" else "part"
    with pytest.raises(sqlite3.IntegrityError, match=f"{table}: entries are .* never {deed}"):
        desk.connection.execute(statement.format(table=table).replace("rowid", column))
    assert rows(desk, f"SELECT * FROM {table}") == before


def test_checked_claim_keeps_the_words_and_the_speaker_that_were_judged(desk, story, rows):
    desk.record(*story((None, DAM), outlet="Star", published_on="2026-02-14"))
    desk.verify(verified(1))
    (before,) = rows(desk, "SELECT text, speaker_id FROM claims WHERE id = 1")
    desk.split_claim(1, [1, 2], by="Ada Brook")
    assert rows(desk, "SELECT text, speaker_id FROM claims WHERE id = 1") == [before]


def test_claim_whose_speaker_left_is_nobodys(desk, story, rows):
    desk.record(*story((None, DAM), outlet="Star", published_on="2026-02-14"))
    desk.split_claim(1, [1, 2], by="Ada Brook")
    assert rows(desk, "SELECT speaker_id FROM claims WHERE id = 1") == [{"speaker_id": None}]
