"""Whom a description means, as the speaker of the last quotation of a text."""

import pytest

from factcheck.core.quote import SpeakerKind

DESCRIBED = [
    pytest.param(
        'Sen. Ada Lind met Mayor Piet Harrow. "It holds," {the senator} [said].',
        ("Ada Lind", SpeakerKind.PERSON),
        id="by office",
    ),
    pytest.param(
        'Sen. Ada Lind met Mayor Piet Harrow. "It holds," {the mayor} [said].',
        ("Piet Harrow", SpeakerKind.PERSON),
        id="by the other's office",
    ),
    pytest.param(
        'Ada Lind, the Green nominee, won. Piet Harrow lost. "It holds," {the Green nominee} [said].',
        ("Ada Lind", SpeakerKind.PERSON),
        id="by what stood behind the name",
    ),
    pytest.param(
        'Ada Lind built the pier. "It holds," {the businesswoman} [said].',
        ("Ada Lind", SpeakerKind.PERSON),
        id="by context, nobody else being near",
    ),
    pytest.param(
        '"It holds," {the diver} [said].', ("diver", SpeakerKind.UNNAMED), id="as printed"
    ),
    pytest.param(
        '"It holds," {a spokesman for the Harbour Board} [said].',
        ("spokesman for the Harbour Board", SpeakerKind.UNNAMED),
        id="an unnamed spokesman",
    ),
    pytest.param(
        'Ada Lind left. "It holds," {a spokesman} [said].',
        ("spokesman", SpeakerKind.UNNAMED),
        id="an indefinite one is nobody named before",
    ),
    pytest.param(
        'Piet Harrow left. "It holds," {his wife} [said].',
        ("Piet Harrow's wife", SpeakerKind.UNNAMED),
        id="kin by whose kin it is",
    ),
    pytest.param(
        '"It holds," {two harbour officials} [said].',
        ("two harbour officials", SpeakerKind.GROUP),
        id="a group",
    ),
    pytest.param(
        '{Officials} at Harbour House [said] it was "safe enough for all".',
        ("Officials at Harbour House", SpeakerKind.GROUP),
        id="a group cut short",
    ),
    pytest.param(
        'The Quay Repair Company came. Later it left. "It holds," {the company} [said].',
        ("Quay Repair Company", SpeakerKind.ORGANIZATION),
        id="a body by the noun in its name",
    ),
    pytest.param(
        '"It holds," {the Harbour Board} [said].',
        ("Harbour Board", SpeakerKind.ORGANIZATION),
        id="a body by name",
    ),
    pytest.param(
        'The Northern Harbour Board met. "It holds," {the Harbour Board} [said].',
        ("Northern Harbour Board", SpeakerKind.ORGANIZATION),
        id="a body by its fullest name",
    ),
    pytest.param(
        '"It holds," {Denmark} [said].', ("Denmark", SpeakerKind.ORGANIZATION), id="a state"
    ),
    pytest.param(
        '"It holds," {an engineering report} [said].',
        ("engineering report", SpeakerKind.DOCUMENT),
        id="a document",
    ),
    pytest.param(
        'Ada Lind sent a letter. "It holds," {her letter} [said].',
        ("Ada Lind", SpeakerKind.PERSON),
        id="a letter is its writer's",
    ),
    pytest.param(
        'Ada Lind knew. "It holds," {an email from Ada Lind} [said].',
        ("Ada Lind", SpeakerKind.PERSON),
        id="an email is its sender's",
    ),
    pytest.param(
        "The inspection was over, Danish harbour ministry announced in a statement. People came.\n\n"
        '"It holds," [read] {the statement}.',
        ("Danish harbour ministry", SpeakerKind.ORGANIZATION),
        id="a statement is its issuer's",
    ),
    pytest.param(
        'Piet Harrow said in a statement that he had checked. "It holds," {the statement} [read].',
        ("Piet Harrow", SpeakerKind.PERSON),
        id="a statement is the person's who issued it",
    ),
    pytest.param(
        'It rained. "It holds," {the statement} [read].',
        ("statement", SpeakerKind.DOCUMENT),
        id="a statement of nobody known",
    ),
    pytest.param(
        "Ada Lind came. {Lind}’s family [said] the pier was “safe enough for us”.",
        ("Lind’s family", SpeakerKind.GROUP),
        id="a mention that goes on behind a possessive mark",
    ),
    pytest.param(
        "Ada Lind came, and the former mayor and current {nominee} [said] it was “safe for all”.",
        ("Ada Lind", SpeakerKind.PERSON),
        id="a mention cut out of a longer description",
    ),
]


@pytest.mark.parametrize(("marked", "expected"), DESCRIBED)
def test_a_description_means_somebody(attribute, marked, expected):
    speaker = attribute(marked)[-1].speaker
    assert speaker is not None
    assert (speaker.name, speaker.kind) == expected
