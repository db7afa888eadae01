"""How what is typed is shared out between the name of a speaker and the words of a claim."""

import sqlite3

import pytest

from factcheck.store.reads.phrases import terms_of
from factcheck.store.reads.speakers import find_speakers
from factcheck.store.reads.typed import MOST_READINGS, NAME_CAP, find_readings

SPEAKERS = {
    1: "lise dalsgaard",
    2: "article 7: dalsgaard",
    3: "emil garcia",
    4: "adel al jubeir",
    5: "article 12: the minister",
    6: "lise holm",
}
READINGS = {
    "a word that is no name": ("harbour", []),
    "a surname, also where it stands alone": ("Dalsgaard", [({1, 2}, ())]),
    "a name and a word": ("dalsgaard wet", [({1, 2}, ("wet",))]),
    "the longest name comes first": (
        "lise dalsgaard",
        [({1}, ()), ({6}, ("dalsgaard",)), ({2}, ("lise",))],
    ),
    "without accents": ("García", [({3}, ())]),
    "with a hyphen": ("al-Jubeir", [({4}, ())]),
    "between quotation marks": ('"lise holm" said', [({6}, ("said",))]),
    "the mark of a local name is no name": ("article", []),
    "half a word is no name": ("dals", []),
    "another name of a speaker": ("Bear", [({3}, ())]),
}


@pytest.fixture
def names():
    connection = sqlite3.connect(":memory:")
    connection.execute(
        "CREATE TABLE speakers (id INTEGER PRIMARY KEY, identity TEXT, kind TEXT DEFAULT 'person', "
        "merged_into INTEGER)"
    )
    connection.executemany("INSERT INTO speakers(id, identity) VALUES (?, ?)", SPEAKERS.items())
    connection.execute("INSERT INTO speakers(identity, merged_into) VALUES ('the bear', 3)")
    yield connection
    connection.close()


@pytest.mark.parametrize(("typed", "expected"), READINGS.values(), ids=READINGS)
def test_readings(names, typed, expected):
    readings = find_readings(names, terms_of(typed))
    assert [(set(one.speakers), one.others) for one in readings.tried] == expected
    assert not readings.cut


def test_who_is_only_described_has_no_name(names):
    names.execute("INSERT INTO speakers VALUES (9, 'article 3: the harbour', 'unnamed', NULL)")
    assert find_readings(names, ["harbour"]).tried == ()


def test_names_left_out_are_told(names):
    names.executemany(
        "INSERT INTO speakers(identity) VALUES (?)",
        [(f"article {number}: harbour man",) for number in range(NAME_CAP)],
    )
    assert find_readings(names, ["harbour"]).cut


def test_readings_left_out_are_told(names):
    names.executemany(
        "INSERT INTO speakers(identity) VALUES (?)", [(f"{word} x",) for word in "abcdefg"]
    )
    readings = find_readings(names, list("abcdefg"))
    assert len(readings.tried) == MOST_READINGS
    assert readings.cut


def test_a_speaker_is_offered_beside_words_of_a_claim(room):
    assert [found.speaker.name for found in find_speakers(room, "pell children")] == ["Tobias Pell"]
    assert [found.speaker.name for found in find_speakers(room, "pel")] == ["Tobias Pell"]
