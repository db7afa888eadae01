import pytest

from factcheck.languages import pack_for
from factcheck.prose import read_prose


def paragraphs(text: str) -> list[str]:
    return [p.span.of(text) for p in read_prose(text, pack_for("en")).paragraphs]


def sentences(text: str) -> list[str]:
    prose = read_prose(text, pack_for("en"))
    return [s.of(text) for p in prose.paragraphs for s in p.sentences]


PARAGRAPHS = [
    pytest.param("One.\n\nTwo.", ["One.", "Two."], id="blank line"),
    pytest.param("One.\n  \t\n Two. ", ["One.", "Two."], id="blank line with spaces"),
    pytest.param("One.\nTwo.\nThree.", ["One.", "Two.", "Three."], id="single breaks"),
    pytest.param("One.\r\n\r\nTwo.", ["One.", "Two."], id="carriage returns"),
    pytest.param("One.\u2028Two.", ["One.", "Two."], id="Unicode line break"),
    pytest.param(
        "The mayor of\nthe town went\nto the harbour and\nstayed there.\n\nShe came\nback late.",
        ["The mayor of\nthe town went\nto the harbour and\nstayed there.", "She came\nback late."],
        id="wrapped by hand",
    ),
    pytest.param(
        "Fair\n• cheese\n• bread\n• Wine.\nEnd.",
        ["Fair", "• cheese", "• bread", "• Wine.", "End."],
        id="bullets",
    ),
    pytest.param(" \n\t\n", [], id="nothing but white space"),
]


@pytest.mark.parametrize(("text", "expected"), PARAGRAPHS)
def test_paragraphs(text, expected):
    assert paragraphs(text) == expected


SENTENCES = [
    pytest.param(
        "She left. He stayed! Why? So.", ["She left.", "He stayed!", "Why?", "So."], id="stops"
    ),
    pytest.param(
        "Mr. Lee met Sen. Roy. They ate.",
        ["Mr. Lee met Sen. Roy.", "They ate."],
        id="abbreviations",
    ),
    pytest.param(
        "Ann B. Lee left. So did I. He sat.",
        ["Ann B. Lee left.", "So did I.", "He sat."],
        id="initials, but not I",
    ),
    pytest.param(
        "The U.S. Senate met. It sat.", ["The U.S. Senate met.", "It sat."], id="letters with stops"
    ),
    pytest.param("It cost 3.5 crowns. 4 came.", ["It cost 3.5 crowns.", "4 came."], id="numbers"),
    pytest.param(
        '"We go. We stay," she said. He left.',
        ['"We go. We stay," she said.', "He left."],
        id="stops in a quotation",
    ),
    pytest.param("“We go.” He left.", ["“We go.”", "He left."], id="a quotation ends its sentence"),
    pytest.param(
        "“Why?” Lee asked. He left.",
        ["“Why?” Lee asked.", "He left."],
        id="a question in its sentence",
    ),
    pytest.param(
        "“Why?” The door shut. He left.",
        ["“Why?”", "The door shut.", "He left."],
        id="a question of its own",
    ),
    pytest.param(
        "“Why?” The boy in the red coat and hat ran. He said no.",
        ["“Why?”", "The boy in the red coat and hat ran.", "He said no."],
        id="a verb of saying too far away",
    ),
    pytest.param(
        "“Why?” He thought that it said so.",
        ["“Why?”", "He thought that it said so."],
        id="a verb of saying in another clause",
    ),
    pytest.param(
        "â€œWe go.â€\x9d He left. â€œWhy?â€\x9d",
        ["â€œWe go.â€\x9d", "He left.", "â€œWhy?â€\x9d"],
        id="misread marks",
    ),
    pytest.param("No... He left... so.", ["No...", "He left... so."], id="dots"),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_sentences(text, expected):
    assert sentences(text) == expected


def test_an_offset_leads_to_its_paragraph_sentence_and_quotation():
    text = "  One. Two.\n\n“Three,” she said."
    prose = read_prose(text, pack_for("en"))
    quoted = text.index("Three")

    assert prose.paragraph_at(0) is None
    assert prose.sentence_at(0) is None
    assert prose.sentence_at(text.index("\n")) is None
    assert prose.paragraph_at(text.index("\n")) is None
    assert prose.paragraph_at(text.index("Two")) == prose.paragraphs[0]
    assert prose.sentence_at(text.index("Two")).of(text) == "Two."
    assert prose.sentence_at(text.index(" Two")) is None
    assert prose.paragraph_index(quoted) == 1
    assert prose.quotation_at(quoted) == prose.quotations[0]
    assert prose.is_quoted(quoted)
    assert not prose.is_quoted(text.index("she"))
    assert not prose.is_quoted(0)


def test_a_language_without_a_pack_has_prose_too():
    prose = read_prose("„Ja“, sagte sie. Er ging.", pack_for("de"))

    assert len(prose.quotations) == 1
    assert len(prose.paragraphs[0].sentences) == 2
