"""Articles whose mentions and cues are marked by hand, so that resolving is tested alone."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from factcheck.core.article import Article
from factcheck.core.quote import Attribution, Mention, MentionForm, Quote, QuoteKind, Stance
from factcheck.core.span import Span, join_spans
from factcheck.languages import pack_for
from factcheck.prose import Prose, read_prose
from factcheck.resolve import resolve_attributions

Attribute = Callable[..., tuple[Attribution, ...]]

_MARKS = {"{": "mention", "[": "cue"}
_PRONOUNS = {"he", "she", "they", "it", "who"}


def read_marked(marked: str) -> tuple[str, list[Span], list[Span]]:
    """Return the text without its {mention} and [cue] marks, and where these stood."""
    spans: dict[str, list[Span]] = {"mention": [], "cue": []}
    text, start = "", 0
    for piece in re.split(r"([{}\[\]])", marked):
        if piece in "{[" and piece:
            start, opened = len(text), _MARKS[piece]
        elif piece in ("}", "]"):
            spans[opened].append(Span(start, len(text)))
        else:
            text += piece
    return text, spans["mention"], spans["cue"]


def marked_quotes(text: str, mentions: list[Span], cues: list[Span], prose: Prose) -> list[Quote]:
    """Return a quote for each quotation, given to the nearest marked mention of its sentence."""
    quotes = []
    for quotation in prose.quotations:
        sentence = prose.sentence_at(quotation.span.start)
        assert sentence is not None
        near = sorted(
            (m for m in mentions if sentence.holds(m)),
            key=lambda m: min(abs(m.start - quotation.span.end), abs(quotation.span.start - m.end)),
        )
        mention = None
        if near:
            printed = near[0].of(text)
            form = MentionForm.PRONOUN if printed.lower() in _PRONOUNS else MentionForm.NAME
            mention = Mention(spans=(near[0],), text=printed, form=form)
        quotes.append(
            Quote(
                article_id="test",
                content=quotation.pieces,
                text=join_spans(quotation.pieces, text),
                kind=QuoteKind.DIRECT,
                cue=tuple(cue for cue in cues if sentence.holds(cue))[:1],
                mention=mention,
                confidence=1.0,
                rule="marked",
            )
        )
    return quotes


@pytest.fixture
def attribute() -> Attribute:
    """Resolve a marked text; by default it was published on Monday, 16 May 2022.

    ``stances`` are those of the quotes, statements where fewer are given.
    """

    def run(
        marked: str,
        published_on: str | None = "2022-05-16",
        outlet: str | None = None,
        stances: Sequence[Stance] = (),
    ) -> tuple[Attribution, ...]:
        text, mentions, cues = read_marked(marked)
        prose = read_prose(text, pack_for("en"))
        article = Article(id="test", text=text, published_on=published_on, outlet=outlet)
        quotes = marked_quotes(text, mentions, cues, prose)
        stanced = [*stances, *[Stance.STATEMENT] * len(quotes)]
        quotes = [replace(q, stance=s) for q, s in zip(quotes, stanced, strict=False)]
        return resolve_attributions(article, prose, quotes)

    return run
