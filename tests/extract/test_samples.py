"""Whole articles in pairs of files: adding a folder with such a pair adds a test."""

import json
from pathlib import Path

import pytest

from factcheck.core.article import Article
from factcheck.core.engine import EngineName
from factcheck.core.quote import Quote
from factcheck.core.span import join_spans
from factcheck.extract import extract_quotes
from factcheck.languages import pack_for
from factcheck.prose import read_prose

SAMPLES = Path(__file__).parent / "samples"
FOLDERS = sorted(path for path in SAMPLES.iterdir() if path.is_dir())
LANGUAGES = {"unknown-language": "sv"}


def extract(folder: Path) -> tuple[str, tuple[Quote, ...]]:
    text = (folder / "article.txt").read_text(encoding="utf-8")
    language = LANGUAGES.get(folder.name, "en")
    article = Article(id=folder.name, text=text, language=language)
    return text, extract_quotes(article, read_prose(text, pack_for(language)), EngineName.FAST)


def as_written(text: str, quote: Quote) -> dict[str, object]:
    return {
        "kind": str(quote.kind),
        "content": [span.of(text) for span in quote.content],
        "mention": quote.mention.text if quote.mention else None,
        "cue": join_spans(quote.cue, text) or None,
    }


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_an_article_gives_the_quotes_beside_it(folder):
    text, quotes = extract(folder)
    expected = json.loads((folder / "quotes.json").read_text(encoding="utf-8"))

    assert [as_written(text, quote) for quote in quotes] == expected


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_quote_slices_back_out_of_its_article(folder):
    text, quotes = extract(folder)

    for quote in quotes:
        assert all(span.of(text) in quote.text for span in quote.content)
        if quote.mention:
            assert quote.mention.text == join_spans(quote.mention.spans, text)
        assert quote.article_id == folder.name
        assert 0 <= quote.confidence <= 1
        assert quote.rule


def test_there_are_samples_of_many_styles():
    assert len(FOLDERS) >= 8
