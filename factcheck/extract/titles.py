"""Where a work is named: capital words there are its title and not what somebody said.

"On “Late Harbour”", "the paper's “Morning Notes”", "a report, “Counting Births”, found",
"watching “The Long Tide”", "the author of “Old Salt”".
"""

from bisect import bisect_left, bisect_right

from factcheck.extract.mentions import POSSESSIVE_ENDINGS
from factcheck.extract.values import Tokens
from factcheck.languages import LanguagePack

# Headlines write shorter words small.
SHORTEST_TOLD = 4
FARTHEST_TOLD = 20


class TitleSpotter:
    """Tells by the words before the marks that a work may be named there."""

    def __init__(self, pack: LanguagePack) -> None:
        self._words = pack.reporting

    def stands_at(self, tokens: Tokens, token: int) -> bool:
        """Say whether the marks at a token stand where a title would."""
        if _is_in_headline(tokens, token):
            return False
        lows = tokens.lows
        before = lows[token - 1] if token else ""
        named = lows[token - 2] if token > 1 else ""
        if before == ",":
            return named in self._words.works or named in self._words.named_things
        if before == "of":
            return named in self._words.makers
        return (
            before in self._words.broadcasting
            or before in self._words.staging
            or before in POSSESSIVE_ENDINGS
        )


def _is_in_headline(tokens: Tokens, token: int) -> bool:
    """Say whether the sentence has capitals throughout, so that they tell nothing."""
    sentences = tokens.sentences
    first = max(bisect_left(sentences, sentences[token]), token - FARTHEST_TOLD)
    last = min(bisect_right(sentences, sentences[token]), token + FARTHEST_TOLD)
    words = [
        tokens.capital[n]
        for n in range(first, last)
        if len(tokens.lows[n]) >= SHORTEST_TOLD and tokens.lows[n].isalpha()
    ]
    return sum(words) > len(words) / 2
