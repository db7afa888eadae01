"""From an article to its quotes: marks, cues, mentions.

Two engines, with the same parts where they do the same::

    engine.py            the fast one: words of the language pack and a table of weights
      tagging            possible speakers and reporting clauses   mentions.py, clauses.py
      linking            "X," she said. "Y." is one utterance      linking.py
      ranking            the best speaker for each utterance       features.py, ranking.py
      judging            statement, or scare quote, title, term    statements.py
      listening          speech reported without marks             indirect.py
      reading            the turns of a transcript                 turns.py
    encoder/engine.py    the default one: a small neural network reads the words first
      encoder.py         words, windows, network: labels and pointers
      composing.py       which content, cue and source belong together
      drafting.py        quotations kept whole                     ends.py
      telling.py         the words that tell what was said
      mentions.py        the head of a source
      confidence.py      how likely all that is right

``weights.py`` holds the figures that ranking, judging and confidence add up.
"""

from functools import lru_cache
from typing import Protocol

from factcheck.core.article import Article
from factcheck.core.engine import EngineName
from factcheck.core.quote import Quote
from factcheck.extract.engine import Engine, engine_for
from factcheck.languages import pack_for
from factcheck.prose import Prose

__all__ = ["Engine", "QuoteFinder", "engine_for", "extract_quotes"]

ENCODED_LANGUAGES = frozenset({"en"})


class QuoteFinder(Protocol):
    """What an engine is to the rest of the program."""

    def extract(self, article: Article, prose: Prose) -> tuple[Quote, ...]:
        """Return the quotes of an article in reading order."""
        ...


def extract_quotes(
    article: Article, prose: Prose, engine: EngineName = EngineName.ENCODER
) -> tuple[Quote, ...]:
    """Return the quotes of an article, given its prose, in reading order.

    A statement whose speaker cannot be made out has no mention; scare quotes, titles
    and the like are left out. The encoder knows English; articles in other languages are
    read by the fast engine.
    """
    encoded = engine is EngineName.ENCODER and article.language in ENCODED_LANGUAGES
    finder: QuoteFinder = (
        _encoder_engine(article.language) if encoded else _fast_engine(article.language)
    )
    return tuple(quote for quote in finder.extract(article, prose) if _has_words(quote))


def _has_words(quote: Quote) -> bool:
    """Say whether a quote is more than points: “…,” she said."""
    return any(map(str.isalnum, quote.text))


@lru_cache(maxsize=16)
def _fast_engine(language: str) -> Engine:
    return engine_for(pack_for(language))


@lru_cache(maxsize=16)
def _encoder_engine(language: str) -> QuoteFinder:
    # Here, so that nobody waits for arrays and onnxruntime who does not use them: 0.2 s.
    from factcheck.extract.encoder import build_engine

    return build_engine(pack_for(language), _fast_engine(language))
