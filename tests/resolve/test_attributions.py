"""What holds for every text, and whole articles with what they come to."""

import json
import random
import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.core.article import Article
from factcheck.core.quote import Mention, MentionForm, Quote, QuoteKind
from factcheck.core.span import Span
from factcheck.languages import pack_for
from factcheck.prose import read_prose
from factcheck.resolve import resolve_attributions

SAMPLES = Path(__file__).parent / "samples"

_PHRASES = st.sampled_from(
    [
        '"It holds,"', "“It holds.”", "Ada Lind", "Mr. Lind", "Hugo van der Meer Jr.", "he", "She",
        "they", "the statement", "the senator", "his wife", "officials", "said", "told CNN", "on",
        "Saturday", "Feb. 30", "Feb. 11, 2016", "in 2013", "last week", "in an interview with",
        "as quoted by", "Twitter", "The Quayside Times", "who", "of", "and", ",", ".", "\n\n", "’s",
        "Sen.", "0000-00-00", "9999-12-31", "Friday", "¤", "İ", "''", "in a statement",
    ]
)  # fmt: skip
_TEXTS = st.one_of(st.text(max_size=200), st.lists(_PHRASES, max_size=40).map(" ".join))


def quotes_somewhere(text: str, seed: int) -> list[Quote]:
    """Return quotes with contents, mentions and cues anywhere in a text."""
    if len(text) < 2:
        return []
    chance = random.Random(seed)

    def span() -> Span:
        start = chance.randrange(len(text) - 1)
        return Span(start, min(len(text), start + 1 + chance.randrange(20)))

    quotes = []
    for _ in range(chance.randrange(4)):
        place = span()
        mention = Mention(spans=(place,), text=place.of(text), form=MentionForm.NOMINAL)
        content = span()
        quotes.append(
            Quote(
                article_id="any",
                content=(content,),
                text=content.of(text),
                kind=QuoteKind.MIXED,
                cue=(span(),) if chance.random() < 0.5 else (),
                mention=mention if chance.random() < 0.8 else None,
                confidence=0.5,
                rule="any",
            )
        )
    return quotes


@settings(max_examples=200, deadline=None)
@given(text=_TEXTS, seed=st.integers(0, 1000), published=st.sampled_from(["2022-05-16", None, "?"]))
def test_any_text_is_resolved_quote_by_quote(text, seed, published):
    quotes = quotes_somewhere(text, seed)
    article = Article(id="any", text=text, published_on=published)
    attributions = resolve_attributions(article, read_prose(text, pack_for("en")), quotes)
    assert [attribution.quote for attribution in attributions] == quotes
    for attribution in attributions:
        assert 0 <= attribution.confidence <= 1
        assert attribution.speaker is None or attribution.speaker.name.strip()
        if attribution.said_on is not None:
            assert attribution.said_on.basis in text
            assert re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", attribution.said_on.date)
            date.fromisoformat((attribution.said_on.date + "-01-01")[:10])


def test_an_unknown_language_leaves_speakers_unknown():
    text = 'Ada Lind sprach. "Es hält", sagte sie am Samstag.'
    prose = read_prose(text, pack_for("xx"))
    spans = (prose.quotations[0].pieces[0],)
    quote = Quote(
        article_id="x",
        content=spans,
        text=spans[0].of(text),
        kind=QuoteKind.DIRECT,
        confidence=1.0,
        rule="marked",
    )
    (attribution,) = resolve_attributions(Article(id="x", text=text, language="xx"), prose, [quote])
    assert (attribution.speaker, attribution.said_on, attribution.relayed_by) == (None, None, None)


@pytest.mark.parametrize(
    "sample", sorted(SAMPLES.glob("*.txt")), ids=lambda path: path.stem.replace("_", " ")
)
def test_a_whole_article(attribute, sample):
    expected = json.loads(sample.with_suffix(".json").read_text("utf-8"))
    attributions = attribute(sample.read_text("utf-8"), published_on=expected["published_on"])
    found = [
        {
            "text": attribution.quote.text[:40],
            "speaker": attribution.speaker.name if attribution.speaker else None,
            "kind": attribution.speaker.kind.value if attribution.speaker else None,
            "said_on": attribution.said_on.date if attribution.said_on else None,
            "relayed_by": attribution.relayed_by,
        }
        for attribution in attributions
    ]
    assert found == expected["attributions"]
