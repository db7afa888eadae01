"""Is a text English? Asked only where nothing says which language it is in."""

import re
from itertools import islice

ENGLISH = "en"
UNDETERMINED = "und"
"""ISO 639-2's code for a language that is not known; quotations are found, nobody is named."""

# Words of English alone, or nearly so: "in", "was", "is" and "an" are German too. Of the words
# of each PolNeAR train article 8 to 34 in a hundred are among them, of each German
# Wikinews article of fifty words at most 4.
_COMMON = frozenset(
    [
        "the",
        "of",
        "and",
        "to",
        "that",
        "for",
        "with",
        "it",
        "said",
        "by",
        "from",
        "they",
        "who",
        "will",
        "this",
        "has",
        "have",
        "not",
        "she",
        "are",
        "were",
        "been",
        "which",
        "would",
        "his",
    ]
)
LEAST_SHARE = 0.055
FEWEST_WORDS = 50
"""Fewer words, a headline or a tweet, tell too little: they are taken for English."""

MOST_WORDS = 2_000

_WORD = re.compile(r"[^\W\d_]+")


def guess_language(text: str) -> str:
    """Return ``en`` or ``und``, by how many of the first words are common in English."""
    words = [match.group().lower() for match in islice(_WORD.finditer(text), MOST_WORDS)]
    if len(words) < FEWEST_WORDS:
        return ENGLISH
    share = sum(word in _COMMON for word in words) / len(words)
    return ENGLISH if share >= LEAST_SHARE else UNDETERMINED
