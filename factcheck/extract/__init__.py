"""From an article to its quotes: marks, cues, mentions.

The engine is six parts behind the protocols of ``parts.py``; each can be replaced and
measured without the others::

    tagging     possible speakers and reporting clauses   mentions.py, clauses.py
    linking     "X," she said. "Y." is one utterance      linking.py
    ranking     the best speaker for each utterance       features.py, ranking.py
    judging     statement, or scare quote, title, term    statements.py
    listening   speech reported without marks             indirect.py
    reading     the turns of a transcript                 turns.py

``engine.py`` runs them in this order; ``weights.py`` holds the figures that ranking and
judging add up.
"""

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
