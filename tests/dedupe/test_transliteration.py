import pytest

from factcheck.dedupe.transliteration import skeleton, spelling

ONE_SPELLING = {
    "Russian ending": ("Sergei Brandt", "Sergey Brandt"),
    "Russian adjective": ("Dmitriy Orlovskiy", "Dmitry Orlovsky"),
    "Ukrainian double y": ("Taras Zelinskyy", "Taras Zelinsky"),
    "Arabic article": ("Adel el-Tamir", "Adel al-Tamir"),
    "Arabic article as a word": ("Adel al Tamir", "Adel el-Tamir"),
    "title": ("Dr. Ada Brook", "Ada Brook"),
    "office": ("Prime Minister Ada Brook", "Ada Brook"),
    "accents and capitals": ("ZOË BRØNDT", "Zoe Brøndt"),
}

TWO_SPELLINGS = {
    "Terri and Terry": ("Terri Brook", "Terry Brook"),
    "generations": ("Ada Brook Jr.", "Ada Brook Sr."),
    "initials": ("A. Brook", "Ada Brook"),
    "middle initials": ("Ada M. Brook", "Ada Brook"),
    "given names": ("Ada Brook", "Ida Brook"),
    "surnames": ("Ada Smith", "Ada Smyth"),
    "Al in front is a name": ("Al Brook", "El Brook"),
}

ONE_SKELETON = {
    "Qadhafi": ("gaddafi", "kadhafi", "qaddafi", "khadafy", "gadhafi"),
    "Chernov": ("chernov", "tschernow", "tchernoff"),
    "Zelinsky": ("zelinsky", "zelinskyy", "zelinskij"),
    "Mohammed": ("mohammed", "muhamad", "mohamed"),
}


@pytest.mark.parametrize("names", ONE_SPELLING.values(), ids=ONE_SPELLING)
def test_one_name_in_two_spellings(names):
    one, other = map(spelling, names)
    assert one == other is not None


@pytest.mark.parametrize("names", TWO_SPELLINGS.values(), ids=TWO_SPELLINGS)
def test_names_that_may_be_two_peoples(names):
    one, other = map(spelling, names)
    assert one != other


@pytest.mark.parametrize("name", ["Brook", "al-Tamir", "Dr. Brook", "", "…"])
def test_bare_surname_has_no_spelling_of_its_own(name):
    assert spelling(name) is None or len(spelling(name).split()) > 1
    if name != "Dr. Brook":
        assert spelling(name) is None


@pytest.mark.parametrize("words", ONE_SKELETON.values(), ids=ONE_SKELETON)
def test_sounds_without_vowels(words):
    assert len(set(map(skeleton, words))) == 1


def test_word_of_vowels_keeps_them():
    assert skeleton("aoi") == "aui"
