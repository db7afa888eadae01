"""Turns of a transcript: one exchange a case."""

import pytest

from factcheck.core.article import Article
from factcheck.core.engine import EngineName
from factcheck.core.quote import MentionForm, Quote, QuoteKind
from factcheck.extract import extract_quotes
from factcheck.languages import pack_for
from factcheck.prose import read_prose


def extract(text: str) -> list[Quote]:
    article = Article(id="case", text=text)
    return list(extract_quotes(article, read_prose(text, pack_for("en")), EngineName.FAST))


def turns(*paragraphs: str) -> list[tuple[str, str]]:
    return [
        (quote.mention.text, quote.text)
        for quote in extract("\n\n".join(paragraphs))
        if quote.rule == "turn"
    ]


EXCHANGES = [
    pytest.param(
        ["FENN: Will the tram run?", "ROURKE: No. It will rust."],
        [("FENN", "Will the tram run?"), ("ROURKE", "No. It will rust.")],
        id="names in capitals",
    ),
    pytest.param(
        ["Q: Will the tram run?", "A: No. It will rust."],
        [("Q", "Will the tram run?"), ("A", "No. It will rust.")],
        id="question and answer by letters",
    ),
    pytest.param(
        ["MS. FENN: Will it run?", "McRORY (by telephone): It will not."],
        [("MS. FENN", "Will it run?"), ("McRORY", "It will not.")],
        id="a title, a Scottish name and a note in brackets",
    ),
    pytest.param(
        ["Fenn: Will it run?", "Rourke: I doubt it.", "Fenn: When?", "Rourke: Never."],
        [
            ("Fenn", "Will it run?"),
            ("Rourke", "I doubt it."),
            ("Fenn", "When?"),
            ("Rourke", "Never."),
        ],
        id="names in small letters, each twice, and somebody says I",
    ),
    pytest.param(
        ["FENN: Will it run?", "ROURKE: No.", "It will rust.", "And so will we.", "FENN: Thanks."],
        [
            ("FENN", "Will it run?"),
            ("ROURKE", "No. It will rust. And so will we."),
            ("FENN", "Thanks."),
        ],
        id="several paragraphs until the next name",
    ),
    pytest.param(
        ["FENN: Will it run?", "(Laughter)", "ROURKE: No.", "The tram left the hall."],
        [("FENN", "Will it run?"), ("ROURKE", "No.")],
        id="neither a stage direction nor what follows the last turn",
    ),
    pytest.param(
        ["FENN: Will it run?", "Rourke then said it would.", "ROURKE: No."],
        [("FENN", "Will it run?"), ("ROURKE", "No.")],
        id="the reporter tells what one of them said",
    ),
    pytest.param(
        ["FENN: Will it run?", "The second hour", "ROURKE: No."],
        [("FENN", "Will it run?"), ("ROURKE", "No.")],
        id="a heading between",
    ),
    pytest.param(
        ["FENN: Will it run?", "Photo: Bo Lund.", "Nobody knows.", "ROURKE: No."],
        [("FENN", "Will it run?"), ("ROURKE", "No.")],
        id="a caption between",
    ),
]


@pytest.mark.parametrize(("paragraphs", "expected"), EXCHANGES)
def test_an_exchange_is_read_as_turns(paragraphs, expected):
    assert turns(*paragraphs) == expected


NO_EXCHANGES = [
    pytest.param(["Photo: A. Lund", "Update: The tram has left.", "Photo: B. Roy"], id="captions"),
    pytest.param(["TARN: The mayor rose.", "UPDATE: She sat down."], id="a dateline"),
    pytest.param(["FENN: Will it run?", "FENN: Will it ever?"], id="one name"),
    pytest.param(["Lund: 40 votes.", "Roy: 30 votes.", "Lund: 4 seats.", "Roy: 3."], id="a list"),
    pytest.param(["Fenn: I will run.", "Rourke: You will not."], id="small letters, once each"),
    pytest.param(["WHAT: A fair.", "WHERE: Tarn."], id="an invitation"),
    pytest.param(["FENN: Will it run?", *["They ate."] * 9, "ROURKE: No."], id="far apart"),
    pytest.param(["The tram is late: it rusts.", "A bus came: it was full."], id="no labels"),
]


@pytest.mark.parametrize("paragraphs", NO_EXCHANGES)
def test_labels_without_an_exchange_are_no_turns(paragraphs):
    assert turns(*paragraphs) == []


def test_a_turn_is_a_direct_quote_with_its_label_for_a_cue():
    text = "FENN: Will it run?\n\nROURKE: No."
    quote = extract(text)[0]

    assert quote.kind is QuoteKind.DIRECT
    assert [span.of(text) for span in (*quote.cue, *quote.mention.spans)] == [":", "FENN"]
    assert quote.mention.form is MentionForm.NAME


def test_words_of_somebody_else_told_in_a_turn_are_a_quote_too():
    quotes = extract(
        "FENN: Bo Lund told us, “The tram will run.” Will it?\n\nROURKE: “Will” is a long word."
    )

    assert [(quote.mention.text, quote.text) for quote in quotes] == [
        ("FENN", "Bo Lund told us, “The tram will run.” Will it?"),
        ("Bo Lund", "The tram will run."),
        ("ROURKE", "“Will” is a long word."),
    ]


def test_a_turn_in_marks_is_one_quote():
    quotes = extract("FENN: “Will the tram run?”\n\nROURKE: No.")

    assert [(quote.mention.text, quote.text) for quote in quotes] == [
        ("FENN", "Will the tram run?"),
        ("ROURKE", "No."),
    ]
