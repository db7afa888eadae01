from dataclasses import fields

import pytest

from factcheck.extract.statement_rules import SHORTEST_HEAD
from factcheck.languages import pack_for

ENGLISH = pack_for("en")
GERMAN = pack_for("de")
PACKS = pytest.mark.parametrize("pack", [ENGLISH, GERMAN], ids=["en", "de"])


@pytest.mark.parametrize("code", ["en", "EN", "en-GB", "en_US"])
def test_a_region_has_the_pack_of_its_language(code):
    assert pack_for(code) is ENGLISH


def test_an_unknown_language_has_a_pack_without_words():
    pack = pack_for("sv-SE")

    assert pack.code == "sv"
    assert not pack.reporting.saying
    assert not pack.naming.pronouns


@pytest.mark.parametrize("code", ["de", "de-AT", "de_CH"])
def test_german_has_a_pack(code):
    assert pack_for(code) is GERMAN
    assert GERMAN.reporting.named_things


@PACKS
def test_each_verb_form_stands_in_one_set(pack):
    words = pack.reporting
    sets = [words.saying, words.judging, words.thinking, words.gerunds]

    assert sum(map(len, sets)) == len(frozenset().union(*sets))


@pytest.mark.parametrize("part", [ENGLISH.reporting, ENGLISH.naming], ids=["reporting", "naming"])
def test_no_set_of_english_is_empty(part):
    assert [field.name for field in fields(part) if not getattr(part, field.name)] == []


@PACKS
@pytest.mark.parametrize("part", ["reporting", "naming"])
def test_words_are_in_lower_case(pack, part):
    words = getattr(pack, part)
    for field in fields(words):
        flat = [
            w
            for word in getattr(words, field.name)
            for w in ((word,) if isinstance(word, str) else word)
        ]
        assert [w for w in flat if w != w.lower()] == [], field.name


@pytest.mark.parametrize("noun", ["Beispiel", "Mitglied", "Redaktion", "Reaktion", "Norden"])
def test_no_named_thing_of_german_ends_an_everyday_noun(noun):
    heads = [word for word in GERMAN.reporting.named_things if len(word) >= SHORTEST_HEAD]
    assert [head for head in heads if noun.lower().endswith(head)] == []
