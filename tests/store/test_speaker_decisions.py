"""A person says which names are one speaker's."""

import pytest

from factcheck.errors import NotFoundError, UsageError
from factcheck.store.decisions import read_log
from factcheck.store.reads.directory import list_speakers, read_entry
from factcheck.store.reads.speakers import find_speakers, read_speaker, require_speaker
from factcheck.store.reads.suggestions import suggest_merges

DAM = "The dam will hold through the winter, and nobody needs to leave."
DIKE = "No dike in this country has ever been looked after as well as ours."
FERRY = "We have ordered three new ferries for the island line."
SPEAKERS = "SELECT id, name, merged_into FROM speakers ORDER BY id"
SAID = "SELECT speaker_id, named_speaker_id FROM quotes ORDER BY id"


@pytest.fixture
def desk(archive, story):
    """Speakers 1 (Ada Brook), 2 (Brook, of one article) and 3 (A. Brook)."""
    archive.record(*story(("Ada Brook", DAM), outlet="Lantern", published_on="2026-02-10"))
    archive.record(*story(("Brook", DAM), outlet="Gazette", published_on="2026-02-11"))
    archive.record(*story(("A. Brook", FERRY), outlet="Courier", published_on="2026-02-12"))
    return archive


def test_spellings_of_one_name_are_one_speaker(archive, story, rows):
    archive.record(*story(("Sergei Brandt", DAM), outlet="Lantern"))
    archive.record(*story(("Sergey Brandt", DIKE), outlet="Gazette"))
    archive.record(*story(("Adel el-Tamir", FERRY), ("Adel al-Tamir", DAM), outlet="Courier"))
    assert rows(archive, SPEAKERS) == [
        {"id": 1, "name": "Sergei Brandt", "merged_into": None},
        {"id": 2, "name": "Sergey Brandt", "merged_into": 1},
        {"id": 3, "name": "Adel el-Tamir", "merged_into": None},
        {"id": 4, "name": "Adel al-Tamir", "merged_into": 3},
    ]
    assert rows(archive, SAID)[1] == {"speaker_id": 1, "named_speaker_id": 2}
    assert [use.words for use in read_entry(archive.connection, 1).names] == [
        "Sergei Brandt",
        "Sergey Brandt",
    ]


@pytest.mark.parametrize("other", ["Ida Brook", "Ada Brooks", "A. Brook", "Ada M. Brook"])
def test_names_of_two_people_stay_two(archive, story, rows, other):
    archive.record(*story(("Ada Brook", DAM), outlet="Lantern"))
    archive.record(*story((other, DIKE), outlet="Gazette"))
    assert [row["merged_into"] for row in rows(archive, SPEAKERS)] == [None, None]


def test_merged_speaker_is_a_name_from_then_on(desk, story, rows):
    desk.merge_speakers(1, 3, by="Bo Lund")
    assert rows(desk, SAID)[2] == {"speaker_id": 1, "named_speaker_id": 3}
    assert rows(desk, "SELECT DISTINCT speaker_id FROM claims WHERE text = ?", FERRY) == [
        {"speaker_id": 1}
    ]
    desk.record(*story(("A. Brook", DIKE), outlet="Star"))
    assert rows(desk, SAID)[3] == {"speaker_id": 1, "named_speaker_id": 3}
    assert require_speaker(desk.connection, 3).speaker.name == "Ada Brook"
    assert read_speaker(desk.connection, 3) is None
    desk.undo(by="Bo Lund")
    assert rows(desk, SAID)[2:] == [{"speaker_id": 3, "named_speaker_id": None}] * 2
    assert [row["speaker_id"] for row in rows(desk, "SELECT speaker_id FROM claims")] == [1, 3, 3]


def test_claims_of_merged_speakers_become_one_by_a_rebuild(archive, story, rows):
    archive.record(*story(("Ada Brook", DAM), outlet="Lantern"))
    archive.record(*story(("Ida Marsh", DAM), outlet="Gazette"))
    assert len(rows(archive, "SELECT id FROM claims")) == 2
    archive.merge_speakers(1, 2, by="Bo Lund")
    archive.rebuild(lambda what, done, of: None)
    assert rows(archive, "SELECT id, quote_count FROM claims") == [{"id": 1, "quote_count": 2}]


def test_alias_holds_for_articles_before_and_after(desk, story, rows):
    desk.alias_speaker(1, "Brook", by="Bo Lund")
    assert rows(desk, SAID)[1] == {"speaker_id": 1, "named_speaker_id": 2}
    desk.record(*story(("Brook", DIKE), outlet="Star"))
    assert rows(desk, SAID)[3]["speaker_id"] == 1
    assert {use.words for use in read_entry(desk.connection, 1).names} == {"Ada Brook", "Brook"}
    desk.undo(by="Bo Lund")
    assert rows(desk, SAID)[1] == {"speaker_id": 2, "named_speaker_id": None}
    assert rows(desk, SAID)[3]["speaker_id"] != 1
    assert rows(desk, "SELECT id FROM speakers WHERE origin = 'added'") == []


def test_nickname_is_shown_and_found_before_anybody_prints_it(desk):
    desk.alias_speaker(1, "the Iron Postman", by="Bo Lund")
    assert "the Iron Postman" in {use.words for use in read_entry(desk.connection, 1).names}
    (found, *_) = find_speakers(desk.connection, "postman")
    assert found.speaker.id == 1
    (line,) = list_speakers(desk.connection, name="postman")
    assert (line.speaker.name, line.names) == ("Ada Brook", ("the Iron Postman",))


def test_quotes_of_a_namesake_are_split_off(desk, story, rows):
    desk.record(*story(("Ada Brook", DIKE), outlet="Star"))
    desk.split_speaker(1, [4], by="Bo Lund", note="The mayor of Oslo.")
    (other,) = rows(desk, "SELECT name, identity FROM speakers WHERE origin = 'added'")
    assert other == {"name": "Ada Brook", "identity": "ada brook (2)"}
    assert rows(desk, "SELECT s.identity FROM claims c JOIN speakers s ON s.id = c.speaker_id "
                "WHERE c.text = ?", DIKE) == [{"identity": "ada brook (2)"}]  # fmt: skip
    assert read_log(desk.connection)[0].told == (
        "quotes 4 of speaker 1, Ada Brook, went to speaker 4, Ada Brook"
    )
    put_forward = [{each.speaker.id, each.other.id} for each in suggest_merges(desk.connection)]
    assert put_forward
    assert {1, 4} not in put_forward, "a person took them apart"
    desk.undo(by="Bo Lund")
    assert len(rows(desk, "SELECT id FROM speakers")) == 3


def test_quotes_go_to_a_speaker_who_is_known(desk, story, rows):
    desk.record(*story(("Ada Brook", DIKE), outlet="Star"))
    desk.split_speaker(1, [4], name="a. brook", by="Bo Lund")
    assert rows(desk, SAID)[3]["speaker_id"] == 3
    desk.undo(by="Bo Lund")
    assert rows(desk, SAID)[3]["speaker_id"] == 1


def test_name_that_is_somebody_elses_leaves(archive, story, rows):
    archive.record(*story(("Sergei Brandt", DAM), outlet="Lantern"))
    archive.record(*story(("Sergey Brandt", DIKE), outlet="Gazette"))
    archive.split_speaker(1, name="Sergey Brandt", by="Bo Lund")
    assert [row["merged_into"] for row in rows(archive, SPEAKERS)] == [None, None]
    assert [row["speaker_id"] for row in rows(archive, SAID)] == [1, 2]
    archive.record(*story(("Sergey Brandt", FERRY), outlet="Courier"))
    assert rows(archive, SAID)[2]["speaker_id"] == 2
    archive.undo(by="Bo Lund")
    assert rows(archive, SAID)[2] == {"speaker_id": 1, "named_speaker_id": 2}


@pytest.mark.parametrize(
    ("deed", "error", "reason"),
    [
        (("merge_speakers", 1, 1), UsageError, "speaker 1 cannot be merged into themselves"),
        (("merge_speakers", 1, 9), NotFoundError, "no speaker 9"),
        (("alias_speaker", 9, "Brook"), NotFoundError, "no speaker 9"),
        (("alias_speaker", 1, "…"), UsageError, "a name needs a letter"),
        (
            ("alias_speaker", 1, "Ada Brook"),
            UsageError,
            "“Ada Brook” is a name of speaker 1 already",
        ),
        (
            ("alias_speaker", 1, "A. Brook"),
            UsageError,
            "“A. Brook” is speaker 3: merge the two, if they are one",
        ),
        (
            ("split_speaker", 1, []),
            UsageError,
            "name the quotes that somebody else said, or one .*",
        ),
        (("split_speaker", 1, [2]), NotFoundError, "speaker 1 has no quote 2"),
        (("split_speaker", 1, [1]), UsageError, "speaker 1 would be left without a quote"),
    ],
)
def test_what_cannot_be_meant_is_refused(desk, deed, error, reason):
    kind, *arguments = deed
    with pytest.raises(error, match=f"^{reason}$"):
        getattr(desk, kind)(*arguments, by="Bo Lund")


@pytest.mark.parametrize(
    ("name", "error", "reason"),
    [
        ("Ada Brook", UsageError, "“Ada Brook” is what speaker 1 goes by: .*"),
        ("Ida Marsh", NotFoundError, "“Ida Marsh” is no name of speaker 1"),
        ("A. Brook", NotFoundError, "“A. Brook” is no name of speaker 1"),
    ],
)
def test_name_that_cannot_leave(desk, name, error, reason):
    with pytest.raises(error, match=f"^{reason}$"):
        desk.split_speaker(1, name=name, by="Bo Lund")


def test_name_of_another_cannot_be_given_twice(desk):
    desk.merge_speakers(1, 3, by="Bo Lund")
    with pytest.raises(UsageError, match=r"^“A\. Brook” is a name of speaker 1 already"):
        desk.alias_speaker(1, "A. Brook", by="Bo Lund")
    with pytest.raises(UsageError, match=r"^“A\. Brook” is a name of speaker 1$"):
        desk.alias_speaker(2, "A. Brook", by="Bo Lund")
    with pytest.raises(NotFoundError, match="speaker 3 is a name of speaker 1"):
        desk.merge_speakers(2, 3, by="Bo Lund")


def test_suggestions_come_with_what_speaks_for_them(desk):
    found = suggest_merges(desk.connection)
    assert [(each.speaker.name, each.other.name, each.reason) for each in found] == [
        ("Ada Brook", "A. Brook", "an initial"),
        ("Ada Brook", "Brook", "a surname alone"),
    ]
    assert [each.claims for each in found] == [0, 1]
    assert len(suggest_merges(desk.connection, limit=1)) == 1
    desk.merge_speakers(1, 3, by="Bo Lund")
    assert len(suggest_merges(desk.connection)) == 1


def test_suggestions_weigh_roles_and_outlets(archive, story):
    from dataclasses import replace

    for outlet, name, words in (("Lantern", "Ada Brook", DAM), ("Lantern", "Ada Broock", DIKE)):
        article, (said,) = story((name, words), outlet=outlet, url=f"https://{name[-5:]}.example")
        speaker = replace(said.speaker, role="harbour master")
        archive.record(article, [replace(said, speaker=speaker)])
    (found,) = suggest_merges(archive.connection)
    assert (found.outlets, found.roles) == (1, (("harbour master", "harbour master"),))
    entry = read_entry(archive.connection, 1)
    assert [(use.words, use.quotes) for use in entry.roles] == [("harbour master", 1)]
