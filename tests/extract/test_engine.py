"""The seams, the seed article, and any text at all."""

import os
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.core.article import Article
from factcheck.core.engine import EngineName
from factcheck.core.quote import MentionForm, QuoteKind
from factcheck.core.span import Span, join_spans
from factcheck.extract import engine_for, extract_quotes
from factcheck.extract.values import Choice, Place
from factcheck.languages import pack_for
from factcheck.prose import read_prose

ENGLISH = pack_for("en")
SEED = Path(__file__).parents[3] / "shared" / "seed"

ALPHABET = [
    "Ann Lee ",
    "said ",
    "“",
    "”",
    '"',
    "'",
    "‘",
    "’",
    "''",
    ", ",
    ". ",
    "\n\n",
    "that ",
    "the ",
    "mayor ",
    ": ",
    "who ",
    "(",
    ")",
    "according to ",
    "He ",
    "saying ",
    "— ",
    "’s ",
    "x",
    "Ü",
    "1",
]
TEXTS = st.one_of(
    st.text(max_size=100), st.lists(st.sampled_from(ALPHABET), max_size=40).map("".join)
)


def extract(text: str):
    return extract_quotes(Article(id="case", text=text), read_prose(text, ENGLISH), EngineName.FAST)


def slices_back(quote, text):
    """Say whether the quote's pieces follow each other in its text, a point at most between."""
    position, between = 0, []
    for span in quote.content:
        found = quote.text.index(span.of(text), position)
        between.append(quote.text[position:found])
        position = found + len(span)
    return position == len(quote.text) and set(between) <= {"", " ", ", ", ". "}


@given(TEXTS)
def test_any_text_gives_quotes_that_slice_back(text):
    for quote in extract(text):
        assert slices_back(quote, text)
        assert all(span.end <= len(text) for span in (*quote.content, *quote.cue))
        assert 0 <= quote.confidence <= 1
        if quote.mention:
            assert quote.mention.text == join_spans(quote.mention.spans, text)


@given(TEXTS)
def test_no_two_quotes_share_a_character(text):
    spans = sorted(span for quote in extract(text) for span in quote.content)

    assert all(before.end <= after.start for before, after in pairwise(spans))


@given(st.text(alphabet="Ann Lee said that, the mayor.\n", max_size=100))
def test_a_text_without_marks_has_no_direct_quote(text):
    assert all(quote.kind is QuoteKind.INDIRECT for quote in extract(text))


class FirstWord:
    """A ranker that always names the article's first word."""

    def rank(self, paragraphs, utterance, speaker_before):
        return Choice(Span(0, 3), MentionForm.NAME, None, 0.9, "first word"), Place(0, 0)


class Nothing:
    """A judge that takes nothing for a statement."""

    def judge(self, prose, paragraphs, utterance, choice):
        return 0.0


def test_the_ranker_can_be_replaced():
    text = "Ann left. “We go,” he said."
    engine = replace(engine_for(ENGLISH), ranker=FirstWord())

    (quote,) = engine.extract(Article(id="case", text=text), read_prose(text, ENGLISH))

    assert quote.mention.text == "Ann"
    assert quote.rule == "first word"


def test_the_judge_can_be_replaced():
    text = "Ann left. “We go,” he said."
    engine = replace(engine_for(ENGLISH), judge=Nothing())

    assert engine.extract(Article(id="case", text=text), read_prose(text, ENGLISH)) == ()


def test_a_quotation_that_never_closes_is_kept_whole():
    text = "She said: “One is here.\n\n“Two is there.\n\nThe end."

    (quote,) = extract(text)

    assert quote.text == "One is here. Two is there."


def test_a_megabyte_in_one_line_is_read():
    sentence = "Ann Lee said that “it is over” and Tom Roy, who is mayor, called it “sad.” "
    count = 1_000_000 // len(sentence)

    assert len(extract(sentence * count)) == 2 * count


@pytest.mark.parametrize("run", [" ", "\t", ".", ".”", "\n ", "''", "“", "(", "a", "the ", "“a” "])
def test_a_long_run_of_the_same_marks_is_read_in_linear_time(run):
    # Where the work grows as the square, this takes hours.
    assert isinstance(extract(run * (200_000 // len(run))), tuple)


@pytest.mark.skipif(
    not SEED.exists() and "CI" not in os.environ, reason="the shared seed article is not here"
)
def test_the_seed_article_gives_its_ten_quotations_but_for_the_term():
    (path,) = SEED.glob("*.txt")
    quotes = [
        q for q in extract(path.read_text(encoding="utf-8")) if q.kind is not QuoteKind.INDIRECT
    ]
    found = [(q.text.split()[0].strip(","), q.mention.text if q.mention else None) for q in quotes]

    assert found == [
        ("provocative", "Lavrov"),
        ("inadmissible", "Lavrov"),
        ("Provocative", "Lavrov"),
        ("with", None),
        ("It", "the statement"),
        ("balance", "Saudi Arabia"),
        ("We", "Saudi Foreign Minister Adel el-Jubeir"),
        ("outrageous", "Syrian authorities"),
        ("crimes", "Syrian authorities"),
    ]
