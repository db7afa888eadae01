from dataclasses import fields

import pytest

from factcheck.languages import pack_for

ENGLISH = pack_for("en")


@pytest.mark.parametrize("code", ["en", "EN", "en-GB", "en_US"])
def test_a_region_has_the_pack_of_its_language(code):
    assert pack_for(code) is ENGLISH


def test_an_unknown_language_has_a_pack_without_words():
    pack = pack_for("sv-SE")

    assert pack.code == "sv"
    assert not pack.reporting.saying
    assert not pack.naming.pronouns


def test_each_verb_form_stands_in_one_set():
    words = ENGLISH.reporting
    sets = [words.saying, words.judging, words.thinking, words.gerunds]

    assert sum(map(len, sets)) == len(frozenset().union(*sets))


@pytest.mark.parametrize("part", [ENGLISH.reporting, ENGLISH.naming], ids=["reporting", "naming"])
def test_words_are_in_lower_case_and_no_set_is_empty(part):
    for field in fields(part):
        words = getattr(part, field.name)
        assert words, field.name
        flat = [w for word in words for w in ((word,) if isinstance(word, str) else word)]
        assert [w for w in flat if w != w.lower()] == []
