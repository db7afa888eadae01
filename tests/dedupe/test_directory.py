import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.core.quote import Speaker, SpeakerKind
from factcheck.dedupe.directory import BLOCK_CAP, likeness, pairs_to_compare, same_role

ALIKE = {
    "another spelling of the given name": (
        "Aleksandr Brandt",
        "Alexander Brandt",
        "the given name in another spelling",
    ),
    "another spelling of both": (
        "Yulia Timoshkova",
        "Julia Tymoshkova",
        "the given name in another spelling, the surname in another spelling",
    ),
    "far spellings": (
        "Muammar Gadafi",
        "Moammar Kadhafi",
        "the given name in another spelling, the surname in another spelling",
    ),
    "i and y in a short name": (
        "Yuri Gorev",
        "Yury Gorev",
        "the given name in another spelling",
    ),
    "initial": ("A. Brook", "Ada Brook", "an initial"),
    "short form": ("Bill Brook", "William Brook", "a short form"),
    "title": ("Dr. Ada Brook", "Ada Brook", "the same name"),
    "middle initial": ("Ada M. Brook", "Ada Brook", "a middle name"),
    "slip of the pen": ("Ingrid Halloran", "Ingrid Hallorin", "the surname in another spelling"),
    "a letter too few": ("Ingrid Halloran", "Ingrid Hallora", "one letter of the surname"),
    "longer surname": ("Maria Silva Costa", "Maria Silva", "a longer surname"),
    "surname first": ("Orvan Viktor", "Viktor Orvan", "the same words in another order"),
    "surname alone": ("Brook", "Ada Brook", "a surname alone"),
    "with Jr": ("Ada Brook Jr.", "Ada Brook", "with or without Jr"),
}

UNLIKE = {
    "given names": ("John Smith", "Jane Smith"),
    "a man's and a woman's": ("Peter Novak", "Petra Novak"),
    "Daniel and Danielle": ("Daniel King", "Danielle King"),
    "Mario and Maria": ("Mario Costa", "Maria Costa"),
    "Paul and Paula": ("Paul Reed", "Paula Reed"),
    "short names of other vowels": ("Jong Kim", "Jung Kim"),
    "initials": ("A. Brook", "B. Brook"),
    "middle initials": ("Ada M. Brook", "Ada T. Brook"),
    "father and son": ("Ada Brook Sr.", "Ada Brook Jr."),
    "surnames": ("Robert Low", "Robert Law"),
    "an initial and another spelling": ("A. Gadafi", "Ali Kadhafi"),
    "surname alone in another spelling": ("Kadhafi", "Muammar Gadafi"),
    "no name at all": ("…", "Ada Brook"),
}

BODIES = {
    "article and legal form": ("The Harbour Trust", "Harbour Trust Ltd", True),
    "initials": ("UHT", "United Harbour Trust", True),
    "initials with points": ("U.H.T.", "United Harbour Trust", True),
    "numbers": ("Channel 4", "Channel 5", False),
    "another word": ("Harbour Trust", "Harbour Board", False),
}


def person(name: str) -> Speaker:
    return Speaker(name=name, kind=SpeakerKind.PERSON)


def body(name: str) -> Speaker:
    return Speaker(name=name, kind=SpeakerKind.ORGANIZATION)


@pytest.mark.parametrize(("one", "other", "reason"), ALIKE.values(), ids=ALIKE)
def test_names_that_may_be_one(one, other, reason):
    for pair in ((one, other), (other, one)):
        found = likeness(*map(person, pair))
        assert found is not None
        assert found.reason == reason
        assert 50 <= found.score <= 100


@pytest.mark.parametrize(("one", "other"), UNLIKE.values(), ids=UNLIKE)
def test_names_that_are_two(one, other):
    assert likeness(person(one), person(other)) is None
    assert likeness(person(other), person(one)) is None


@pytest.mark.parametrize(("one", "other", "alike"), BODIES.values(), ids=BODIES)
def test_organizations(one, other, alike):
    assert (likeness(body(one), body(other)) is not None) == alike


def test_person_is_no_organization():
    assert likeness(person("Ada Brook"), body("Ada Brook")) is None


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("harbour master", "Harbour Master of Selby", True),
        ("harbour master", "chief pilot", False),
        ("minister", "Finance Minister", False),
        ("minister", "Minister", True),
    ],
)
def test_roles(one, other, same):
    assert same_role(one, other) == same


@pytest.mark.parametrize(
    ("one", "other"),
    [(one, other) for one, other, _ in ALIKE.values() if " " in one and "Br" in one],
)
def test_names_alike_have_a_key_in_common(one, other):
    speakers = [(1, person(one)), (2, person("Nobody Else")), (3, person(other))]
    assert (1, 3) in set(pairs_to_compare(speakers))


def test_names_that_everybody_has_are_not_compared():
    crowd = [(number, person("Ada Brook")) for number in range(BLOCK_CAP + 1)]
    assert list(pairs_to_compare(crowd)) == []


names = st.text("abcdeghikorsty .-'él", min_size=1, max_size=20)


@given(names, names)
def test_likeness_is_the_same_both_ways(one, other):
    ours, theirs = likeness(person(one), person(other)), likeness(person(other), person(one))
    assert (ours is None) == (theirs is None)
    if ours is not None and theirs is not None:
        assert ours.score == pytest.approx(theirs.score)


given_names = st.sampled_from(
    ["Ada", "Ida", "Jane", "John", "Peter", "Petra", "Zoë", "Ivo", "Olga"]
)
surnames = st.sampled_from(["Brook", "Novak", "el-Tamir", "Halloran", "Smith-Jones"])


@given(given_names, given_names, surnames)
def test_one_surname_with_different_given_names_is_never_put_forward(one, other, surname):
    found = likeness(person(f"{one} {surname}"), person(f"{other} {surname}"))
    assert (found is not None) == (one == other)
