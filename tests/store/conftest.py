"""Invented articles for the archive, built from who says what."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from factcheck.core.article import Article
from factcheck.core.quote import (
    Attribution,
    DatePrecision,
    DateScope,
    Mention,
    MentionForm,
    Quote,
    QuoteKind,
    SaidOn,
    Speaker,
    SpeakerKind,
)
from factcheck.core.span import Span
from factcheck.store.archive import Archive, open_archive

Story = tuple[Article, list[Attribution]]

KINDS = {
    "officials": SpeakerKind.GROUP,
    "a resident": SpeakerKind.UNNAMED,
    "the report": SpeakerKind.DOCUMENT,
    "NATO": SpeakerKind.ORGANIZATION,
}


def tell(*sayings: tuple[str | None, str], dated: str | None = None, **article: str) -> Story:
    """Return an article in which each speaker says the words, and its attributions.

    ``dated`` is when everything in it was said, with the date itself for a basis.
    """
    lines = [f"{speaker or 'Somebody'} said: “{words}”" for speaker, words in sayings]
    text = "\n\n".join([*lines, f"All this on {dated}."] if dated else lines)
    made = Article(**{"id": "story.txt", "text": text, **article})
    attributions = []
    after = 0
    for (speaker, words), line in zip(sayings, lines, strict=True):
        begin = text.index(line, after)
        after = begin + len(line)
        attributions.append(attribute(text, begin, words, speaker, dated))
    return made, attributions


def attribute(
    text: str, begin: int, words: str, speaker: str | None, dated: str | None
) -> Attribution:
    start = text.index(words, begin)
    cue = text.index("said", begin)
    named = Span(begin, begin + len(speaker)) if speaker else None
    return Attribution(
        quote=Quote(
            article_id="story.txt",
            content=(Span(start, start + len(words)),),
            text=words,
            kind=QuoteKind.DIRECT,
            cue=(Span(cue, cue + 4),),
            mention=Mention(spans=(named,), text=speaker, form=MentionForm.NAME)
            if named and speaker
            else None,
            confidence=0.9,
            rule="cue before",
        ),
        speaker=Speaker(name=speaker, kind=KINDS.get(speaker, SpeakerKind.PERSON))
        if speaker
        else None,
        said_on=said_by_date(dated) if dated else None,
        confidence=0.8,
    )


def said_by_date(dated: str) -> SaidOn:
    """Return a date that the article prints as such."""
    precision = {4: DatePrecision.YEAR, 7: DatePrecision.MONTH, 10: DatePrecision.DAY}[len(dated)]
    return SaidOn(date=dated, precision=precision, basis=dated, scope=DateScope.SAME_SENTENCE)


@pytest.fixture(scope="session")
def story() -> Callable[..., Story]:
    return tell


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with open_archive(tmp_path / "news.db", clock=lambda: "2026-03-01T09:30:00Z") as opened:
        yield opened


@pytest.fixture(scope="session")
def rows() -> Callable[..., list[dict[str, object]]]:
    """Return what a query finds, a dictionary a row."""

    def select(archive: Archive, query: str, *values: object) -> list[dict[str, object]]:
        return [dict(row) for row in archive.connection.execute(query, values)]

    return select
