import pytest

from factcheck.core.quote import Speaker, SpeakerKind
from factcheck.dedupe import Wording, precedence

BROOK = Speaker(name="Ada Brook", kind=SpeakerKind.PERSON)
SURNAME = Speaker(name="Brook", kind=SpeakerKind.PERSON)
UNION = Speaker(name="Harbour Workers Union", kind=SpeakerKind.ORGANIZATION)
CLERK = Speaker(name="a clerk", kind=SpeakerKind.UNNAMED)
SHORT = "The ferry is late"
LONG = "The ferry is late again this morning"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(Wording(LONG, BROOK), Wording(SHORT, BROOK), id="longer before shorter"),
        pytest.param(Wording(SHORT, BROOK), Wording(LONG), id="named before nobody"),
        pytest.param(Wording(SHORT, BROOK), Wording(LONG, SURNAME), id="full name before surname"),
        pytest.param(
            Wording(SHORT, SURNAME), Wording(LONG, CLERK), id="surname before description"
        ),
        pytest.param(Wording(SHORT, UNION), Wording(LONG, SURNAME), id="organization is named"),
    ],
)
def test_what_comes_first(first, second):
    assert precedence(first) < precedence(second)
    assert precedence(second, settled=True) < precedence(first)


def test_printings_that_differ_in_marks_alone_have_one_place():
    assert precedence(Wording(f"“{SHORT},”", BROOK)) == precedence(Wording(SHORT + ".", BROOK))
