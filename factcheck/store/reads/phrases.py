"""What a person types into a search box, as a full-text query that cannot go wrong."""

import re
from collections.abc import Iterable

WORDS = re.compile(r'"([^"]*)"|([^\s"]+)')


def terms_of(typed: str) -> tuple[str, ...]:
    """Return the words and "quoted phrases" typed that can be looked up, once each."""
    terms = (phrase or word for phrase, word in WORDS.findall(typed.replace("\0", " ")))
    return tuple(dict.fromkeys(term for term in terms if any(map(str.isalnum, term))))


def match_terms(terms: Iterable[str]) -> str:
    """Return the FTS5 expression for all the terms.

    Every one is quoted, so that ``AND``, ``*``, ``-`` or an odd mark are words like
    any other and never a syntax error.
    """
    return " ".join(f'"{term}"' for term in terms)


def match_expression(typed: str) -> str | None:
    """Return the FTS5 expression for what was typed, or None if nothing can be looked up."""
    return match_terms(terms_of(typed)) or None


def like_pattern(typed: str) -> str:
    r"""Return a pattern for ``LIKE … ESCAPE '\'`` that finds the typed words anywhere."""
    escaped = re.sub(r"([\\%_])", r"\\\1", typed.strip().replace("\0", " "))
    return f"%{escaped}%"
