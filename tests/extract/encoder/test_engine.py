"""The default engine over whole texts: who is quoted with what, and any text at all."""

from dataclasses import replace
from itertools import pairwise

import pytest
from encoded import ALPHABET, ENGLISH, prose_of
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.core.article import Article
from factcheck.core.quote import QuoteKind, Stance
from factcheck.core.span import join_spans
from factcheck.extract import extract_quotes
from factcheck.extract.encoder import build_engine
from factcheck.extract.engine import engine_for
from factcheck.pipeline import extract


def quotes(text: str) -> list[tuple[str | None, str]]:
    """Return the mentions and the wordings."""
    found = extract_quotes(Article(id="case", text=text), prose_of(text))
    return [(quote.mention.text if quote.mention else None, quote.text) for quote in found]


CASES = [
    pytest.param(
        "“The ovens are cold,” Kells said. “We will not go back.”",
        [("Kells", "The ovens are cold. We will not go back.")],
        id="a quotation split by its speaker",
    ),
    pytest.param(
        "“The ovens are cold,” she said, “and we will not go back.”",
        [("she", "The ovens are cold, and we will not go back.")],
        id="a sentence split by its speaker",
    ),
    pytest.param(
        "Marta Kells, who leads the union, said: “The ovens are cold.\n\n“We have asked for a "
        "meeting four times.\n\n“He has not answered.”\n\nDray left the hall.",
        [
            (
                "Marta Kells",
                "The ovens are cold. We have asked for a meeting four times. "
                "He has not answered.",
            )
        ],
        id="a quotation of three paragraphs",
    ),
    pytest.param(
        "“He told me, ‘You will never bake again,’ and then he left,” Kells said.",
        [("Kells", "He told me, ‘You will never bake again,’ and then he left")],
        id="a quotation in a quotation",
    ),
    pytest.param(
        "‘It’s the bakers’ hall and they won’t give it up,’ said Kells. ‘We’re staying.’",
        [("Kells", "It’s the bakers’ hall and they won’t give it up. We’re staying.")],
        id="British marks among apostrophes",
    ),
    pytest.param(
        "''We are still here,'' said Kells. ''Ask anyone.''",
        [("Kells", "We are still here. Ask anyone.")],
        id="apostrophes for marks",
    ),
    pytest.param(
        "â€œThe ovens are cold,â€ Kells said. â€œWe wonâ€™t go back.â€",
        [("Kells", "The ovens are cold. We wonâ€™t go back.")],
        id="misread marks",
    ),
    pytest.param(
        "“We stay,” Kells said. “You go,” Dray replied. “Both of you, sit down,” Storm told them.",
        [("Kells", "We stay"), ("Dray", "You go"), ("Storm", "Both of you, sit down")],
        id="three speakers in one paragraph",
    ),
    pytest.param(
        "‘We will not go back for crumbs’\n\n"
        "Bakers’ leader Marta Kells: ‘We will not go back for crumbs’\n\n"
        "Marta Kells said on Monday: “We will not go back for crumbs.”",
        [
            ("leader Marta Kells", "We will not go back for crumbs"),
            ("leader Marta Kells", "We will not go back for crumbs"),
            ("Marta Kells", "We will not go back for crumbs."),
        ],
        id="headlines repeat a quotation",
    ),
    pytest.param(
        "Kells wrote:\n\n\"The ovens are cold. Bring bread.\"\n\n\"And bring soup.\"",
        [("Kells", "The ovens are cold. Bring bread."), ("Kells", "And bring soup.")],
        id="two posts behind one cue",
    ),
    pytest.param(
        "Dray, who said the strike was illegal, left the hall.",
        [("who", "the strike was illegal")],
        id="told in a relative clause",
    ),
    pytest.param(
        "The strike is, as Kells put it, “a question of bread and butter.”\n\nDray left.",
        [("Kells", "a question of bread and butter.")],
        id="as somebody put it",
    ),
    pytest.param(
        "According to Dray, the strike has cost $8,000 a day.",
        [("Dray", "the strike has cost $8,000 a day")],
        id="according to",
    ),
    pytest.param(
        "The bakery, according to its owner Philip Dray, will close on Friday.",
        [("its owner Philip Dray", "The bakery will close on Friday")],
        id="according to in the middle",
    ),
    pytest.param(
        "Dray said $8,000 was stolen. Kells said 40% of bakers want more.",
        [("Dray", "$8,000 was stolen"), ("Kells", "40% of bakers want more")],
        id="figures at both ends",
    ),
    pytest.param(
        "\"The ovens are cold, said union leader Marta Kells.\n\n\"We stay,\" she added.",
        [("Marta Kells", "The ovens are cold"), ("she", "We stay")],
        id="a mark without a partner",
    ),
    pytest.param(
        "“THE OVENS ARE COLD,” MARTA KELLS SAID ON MONDAY.",
        [("MARTA KELLS", "THE OVENS ARE COLD")],
        id="all in capitals",
    ),
    pytest.param(
        "Q: Why did you strike?\n\nA: Because the ovens were not safe and nobody listened.\n\n"
        "Q: What next?\n\nA: We wait.",
        [
            ("Q", "Why did you strike?"),
            ("A", "Because the ovens were not safe and nobody listened."),
            ("Q", "What next?"),
            ("A", "We wait."),
        ],
        id="an interview",
    ),
    pytest.param(
        "FENN: Bo Lund told us, “The tram will run.” Will it?\n\nROURKE: No. It will rust.",
        [
            ("FENN", "Bo Lund told us, “The tram will run.” Will it?"),
            ("Bo Lund", "The tram will run."),
            ("ROURKE", "No. It will rust."),
        ],
        id="a transcript, in which somebody else is quoted",
    ),
    pytest.param(
        "- Kells said the strike will go on until Friday\n- Dray: \"The bakery is closed for good\"",
        [
            ("Kells", "the strike will go on until Friday"),
            ("Dray", "The bakery is closed for good"),
        ],
        id="a list",
    ),
    pytest.param(
        "Marta Kells speaks outside the hall. “We stay,” she said. (Photo: Bo Lund)",
        [("she", "We stay")],
        id="a caption",
    ),
    pytest.param(
        "SHARE THIS ARTICLE\n\n“We stay,” Kells said.\n\nADVERTISEMENT\n\nSHARE THIS ARTICLE",
        [("Kells", "We stay")],
        id="the furniture of a page",
    ),
    pytest.param(
        "11.20am\n\nMayor Ida Storm: “Everyone should go home and sleep.”\n\n11.31am\n\n"
        "Dray says he will not speak before noon.",
        [
            ("Mayor Ida Storm", "Everyone should go home and sleep."),
            ("Dray", "he will not speak before noon"),
        ],
        id="a live blog",
    ),
    pytest.param("“We stay 💪🥖,” Kells wrote. 🔥", [("Kells", "We stay 💪🥖")], id="emoji"),
    pytest.param("The hall is empty and the ovens are cold.", [], id="nobody says anything"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_who_is_quoted_with_what(text, expected):
    assert quotes(text) == expected


def test_a_mixed_quote_is_whole_with_both_of_its_marks():
    text = "Dray called it ‘a stunt’. ‘We stay,’ Kells said."
    first, _ = extract_quotes(Article(id="case", text=text), prose_of(text))

    assert first.kind is QuoteKind.MIXED
    assert [span.of(text) for span in first.content] == ["it ‘a stunt’"]


def test_what_was_not_said_is_an_act():
    text = "A spokesman for the council did not respond to a request for comment."

    assert all(
        quote.stance is Stance.ACT
        for quote in extract_quotes(Article(id="case", text=text), prose_of(text))
    )


ODD = {
    "nothing": "",
    "white space": " \n\t\r\n ",
    "one word": "Ovens",
    "one mark": "“",
    "opening marks": "“" * 3_000,
    "closing marks": "”" * 3_000,
    "straight marks": '"' * 3_000,
    "apostrophes": "'" * 3_000,
    "a mark a line": "“\n\n" * 1_000,
    "quoted letters": "“a” " * 1_000,
    "no spaces": "a" * 300_000,
    "no spaces but points": "said,Lee." * 1_000,
    "emoji": "💪🥖“🔥” said 👩‍👩‍👧 " * 100,
    "many scripts": "Она сказала: “да”. 彼は「はい」と言った。 قال “نعم” " * 100,
    "misread marks": "â€œYes,â€ Lee said. Itâ€™s â€˜offâ€™. " * 50,
    "control characters": "Lee said “no\0” and \x01\x02 \x1b[31m he “\x7f” said\x85 yes\u2028no\n" * 50,
    "half a character": "Lee said “\ud800” and \udcff left.",
    "accents alone": "\u0301" * 2_000 + " said Lee",
    "nothing to see": "\u200b\u200d\ufeff" * 1_000,
    "dots": "." * 10_000,
    "all line breaks": "Lee said “a\u2029b\rc\x0bd\x0ce\x1cf” " * 50,
    "one figure": "1,2" * 2_000,
    "sums": "$1.2,3:4% " * 500,
    "colons": "Lee said:\n\n" * 500,
    "labels": "LEE: Yes, he said “no”.\n\nROY: No.\n\n" * 100,
    "no sentence ends": "he said “yes” and " * 300,
    "brackets": "Lee said (" * 500,
}  # fmt: skip


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_an_odd_text_is_read(text):
    for attribution in extract(Article(id="odd", text=text)):
        assert_slices_back(attribution.quote, text)


def test_a_paragraph_of_ten_thousand_words_loses_no_quote():
    wordings = [text for _, text in quotes("Lee said it rained. “We stayed,” Roy added. " * 1_000)]

    assert wordings == ["it rained", "We stayed"] * 1_000


def assert_slices_back(quote, text):
    assert quote.text.strip()
    for span in (*quote.content, *quote.cue):
        assert span.end <= len(text)
        assert span.of(text).strip()
    assert all(before.end <= after.start for before, after in pairwise(quote.content))
    if quote.kind is not QuoteKind.MIXED:
        assert all(without_that(span.of(text)) in quote.text for span in quote.content)
    if quote.mention:
        assert quote.mention.text == join_spans(quote.mention.spans, text)
    assert 0 <= quote.confidence <= 1
    assert quote.rule


def without_that(words):
    opener, _, rest = words.partition(" ")
    return rest.lstrip() if opener == "that" else words


TEXTS = st.one_of(
    st.text(max_size=60),
    st.lists(st.sampled_from([*ALPHABET, "“We stay,” ", "Roy said it rained. "]), max_size=30).map(
        "".join
    ),
)


@settings(max_examples=60)
@given(TEXTS)
def test_any_text_gives_quotes_that_slice_back(text):
    found = extract_quotes(Article(id="any", text=text), prose_of(text))

    for quote in found:
        assert_slices_back(quote, text)
    assert list(found) == sorted(found, key=lambda quote: quote.content[0])


def test_an_article_is_read_the_same_among_others():
    texts = [param.values[0] for param in CASES]
    alone = [quotes(text) for text in texts]

    assert [quotes(text) for text in reversed(texts)] == alone[::-1]


def test_paragraphs_far_below_change_no_quote():
    text = "\n\n".join(param.values[0] for param in CASES[:6])
    filler = "\n\n".join(["Nobody came to the hall, and the ovens were cold again."] * 12)
    before, after = quotes(f"{text}\n\n{filler}"), quotes(f"{text}\n\n{filler}\n\n“No,” Roy said.")

    assert after == [*before, ("Roy", "No")]


def test_the_encoder_is_loaded_when_it_is_needed():
    def load():
        raise LookupError

    engine = replace(build_engine(ENGLISH, engine_for(ENGLISH)), load=load)

    with pytest.raises(LookupError):
        engine.extract(Article(id="case", text="Lee left."), prose_of("Lee left."))
