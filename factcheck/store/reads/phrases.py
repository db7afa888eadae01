"""What a person types into a search box, as a full-text query that cannot go wrong."""

import re

WORDS = re.compile(r'"([^"]*)"|([^\s"]+)')


def match_expression(typed: str) -> str | None:
    """Return the FTS5 expression for all the words and "quoted phrases" typed.

    Every term is quoted, so that ``AND``, ``*``, ``-`` or an odd mark are words like
    any other and never a syntax error. None if nothing in it can be looked up.
    """
    terms = (phrase or word for phrase, word in WORDS.findall(typed.replace("\0", " ")))
    quoted = [f'"{term}"' for term in terms if any(letter.isalnum() for letter in term)]
    return " ".join(quoted) or None


def like_pattern(typed: str) -> str:
    r"""Return a pattern for ``LIKE … ESCAPE '\'`` that finds the typed words anywhere."""
    escaped = re.sub(r"([\\%_])", r"\\\1", typed.strip().replace("\0", " "))
    return f"%{escaped}%"
