"""Words in marks that the sentence says were not said, or asks about.

"The firm never says “fired”", "Did the mayor call them “sheep”?": who is named beside them
cannot be quoted by them.
"""

from bisect import bisect_left, bisect_right

from factcheck.core.span import Span
from factcheck.extract.values import Tokens
from factcheck.languages import LanguagePack

NEAREST_DENIAL = 2
FARTHEST_QUESTION = 40


class UnsaidSpotter:
    """Tells by the reporter's sentence that a fragment in it was said by nobody."""

    def __init__(self, pack: LanguagePack) -> None:
        self._words = pack.reporting

    def is_unsaid(self, tokens: Tokens, token: int, cue: Span) -> bool:
        """Say whether the cue of the fragment at a token is denied or asked about."""
        position = bisect_left(tokens.starts, cue.start)
        before = tokens.lows[max(0, position - NEAREST_DENIAL) : position]
        return not self._words.never.isdisjoint(before) or self._is_asked(tokens, token)

    def _is_asked(self, tokens: Tokens, token: int) -> bool:
        sentences, lows = tokens.sentences, tokens.lows
        first = bisect_left(sentences, sentences[token])
        last = bisect_right(sentences, sentences[token]) - 1
        return (
            last - first <= FARTHEST_QUESTION
            and lows[last] == "?"
            and lows[first] in self._words.questioning
        )
