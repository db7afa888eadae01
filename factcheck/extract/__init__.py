"""From an article to its quotes: marks, cues, mentions."""

from functools import lru_cache

from factcheck.core.article import Article
from factcheck.core.quote import Quote
from factcheck.extract.engine import Engine, engine_for
from factcheck.languages import pack_for
from factcheck.prose import Prose

__all__ = ["Engine", "engine_for", "extract_quotes"]


@lru_cache(maxsize=16)
def _engine(language: str) -> Engine:
    return engine_for(pack_for(language))


def extract_quotes(article: Article, prose: Prose) -> tuple[Quote, ...]:
    """Return the quotes of an article, given its prose, in reading order.

    A statement whose speaker cannot be made out has no mention; scare quotes, titles
    and the like are left out.
    """
    return _engine(article.language).extract(article, prose)
