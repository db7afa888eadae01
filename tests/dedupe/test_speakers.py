import pytest

from factcheck.core.quote import Speaker, SpeakerKind
from factcheck.dedupe.speakers import Sameness, same_speaker

PERSON = SpeakerKind.PERSON
BODY = SpeakerKind.ORGANIZATION


def speaker(name, kind=PERSON, role=None):
    return Speaker(name=name, kind=kind, role=role)


def names(*rows):
    return [pytest.param(one, other, id=f"{one} / {other}") for one, other in rows]


@pytest.mark.parametrize(
    ("one", "other"),
    names(
        ("Ada Brook", "Ada Brook"),
        ("Ada Brook", "Brook"),
        ("Brook", "Brook"),
        ("Ada Brook", "A. Brook"),
        ("Ada M. Brook", "Ada Brook"),
        ("Mayor Ada Brook", "Ada Brook"),
        ("Sen. Ada Brook", "Ms. Brook"),
        ("former Finance Minister Ada Brook", "Ada Brook"),
        ("Ada Brook Jr.", "Ada Brook"),
        ("Bob Calder", "Robert Calder"),
        ("René Calderón", "Rene Calderon"),
        ("Sergei Orlin", "Sergey Orlin"),
        ("Dmitri Orlin", "Dmitry Orlin"),
        ("Yuri Karpovsky", "Yury Karpovskiy"),
        ("Salim el-Tarif", "Salim al-Tarif"),
        ("De La Cruz", "Ana de la Cruz"),
        ("Salim Al Tarif", "al-Tarif"),
        ("Mohammed Tarif", "Muhamad Tarif"),
        ("Jan van der Holt", "Jan Holt"),
        ("Ada Brooksmith", "Ada Brooksmiht"),
        ("Ada Brook, a baker", "Ada Brook"),
    ),
)
def test_one_person_in_two_ways_of_writing(one, other):
    assert same_speaker(speaker(one), speaker(other)) is Sameness.SAME
    assert same_speaker(speaker(other), speaker(one)) is Sameness.SAME


@pytest.mark.parametrize(
    ("one", "other"),
    names(
        ("Ada Brook", "Tom Hale"),
        ("Brook", "Hale"),
        ("Ada Brook", "Tom Brook"),
        ("George W. Marsh", "George H. Marsh"),
        ("Ada Hale", "Ada Hall"),
    ),
)
def test_two_people(one, other):
    assert same_speaker(speaker(one), speaker(other)) is Sameness.DIFFERENT
    assert same_speaker(speaker(other), speaker(one)) is Sameness.DIFFERENT


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(None, speaker("Ada Brook"), id="nobody and somebody"),
        pytest.param(None, None, id="nobody twice"),
        pytest.param(speaker("Ada Brook"), speaker("residents", SpeakerKind.GROUP), id="a group"),
        pytest.param(
            speaker("a senior official", SpeakerKind.UNNAMED),
            speaker("a senior official", SpeakerKind.UNNAMED),
            id="two unnamed officials",
        ),
        pytest.param(speaker("the mayor"), speaker("Ada Brook"), id="a description"),
        pytest.param(speaker("neighbour"), speaker("Ada Brook"), id="a description without article"),
        pytest.param(speaker("Mayor"), speaker("Ada Brook"), id="an office alone"),
        pytest.param(speaker("Ada"), speaker("Ada Brook"), id="a first name"),
        pytest.param(
            speaker("Harbour Trust", BODY), speaker("Ada Brook"), id="a body and a person of no known role"
        ),
    ],
)  # fmt: skip
def test_who_cannot_be_told_is_unknown(one, other):
    assert same_speaker(one, other) is Sameness.UNKNOWN
    assert same_speaker(other, one) is Sameness.UNKNOWN


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param(
            speaker("Saudi Arabia", BODY),
            speaker("Salim el-Tarif", role="Saudi Foreign Minister"),
            Sameness.SAME,
            id="a country and its minister",
        ),
        pytest.param(
            speaker("France"),
            speaker("Salim el-Tarif", role="Saudi Foreign Minister"),
            Sameness.DIFFERENT,
            id="a country and another's minister",
        ),
        pytest.param(
            speaker("the Harbour Trust", BODY),
            speaker("Ada Brook", role="chair of the Harbour Trust"),
            Sameness.SAME,
            id="a body and its chair",
        ),
        pytest.param(
            speaker("Foreign Ministry", BODY),
            speaker("French Foreign Ministry", BODY),
            Sameness.SAME,
            id="a ministry named more fully",
        ),
        pytest.param(
            speaker("National Ferry Union", BODY),
            speaker("NFU", BODY),
            Sameness.SAME,
            id="a body and its initials",
        ),
        pytest.param(
            speaker("French Foreign Ministry", BODY),
            speaker("Turkish Foreign Ministry", BODY),
            Sameness.DIFFERENT,
            id="two ministries",
        ),
        pytest.param(
            speaker("Flood Report", SpeakerKind.DOCUMENT),
            speaker("the Flood Report", SpeakerKind.DOCUMENT),
            Sameness.SAME,
            id="one document",
        ),
    ],
)
def test_bodies_and_those_who_speak_for_them(one, other, expected):
    assert same_speaker(one, other) is expected
    assert same_speaker(other, one) is expected
