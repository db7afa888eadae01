"""The claims that the article at hand has touched, found by their words."""

from itertools import islice

from factcheck.dedupe.vocabulary import FUNCTION_WORDS
from factcheck.dedupe.words import normalise

SHORT = 4
"""Words up to which a wording is looked for here: the claim index promises to find what has
five words in a row in common."""

MOST = 200
"""Claims of the article that hold a word before it says nothing; the cost of a look-up."""

BEST = 40
"""Claims that a look-up returns at most."""

NONE: frozenset[int] = frozenset()


class OwnClaims:
    """An index of whole words over the claims that hold a quote of one article.

    ``only_here`` are those of them that no other article prints.
    """

    def __init__(self) -> None:
        self._words: dict[int, frozenset[str]] = {}
        self._holders: dict[str, set[int]] = {}
        self.only_here: set[int] = set()

    def __contains__(self, claim_id: int) -> bool:
        return claim_id in self._words

    def numbers(self) -> list[int]:
        """Return the claims in order."""
        return sorted(self._words)

    def keep(self, claim_id: int, text: str) -> None:
        """Enter a claim, or enter it anew with another text."""
        self._leave(claim_id)
        words = self._words[claim_id] = normalise(text).vocabulary
        for word in words:
            self._holders.setdefault(word, set()).add(claim_id)

    def forget(self, claim_id: int) -> None:
        """Take out a claim that has become a part of another one."""
        self._leave(claim_id)
        self.only_here.discard(claim_id)

    def _leave(self, claim_id: int) -> None:
        for word in self._words.pop(claim_id, ()):
            self._holders[word].discard(claim_id)

    def holding(self, text: str) -> list[int]:
        """Return the claims, the oldest first, that hold the words of a short wording.

        A longer one has none here. Neither has one whose rarest word is common in the
        article: it could be a part of too many to be one of any.
        """
        words = normalise(text)
        if not 0 < len(words) <= SHORT:
            return []
        told_by = (words.vocabulary - FUNCTION_WORDS) or words.vocabulary
        rarest, *others = sorted((self._holders.get(word, NONE) for word in told_by), key=len)
        if len(rarest) > MOST:
            return []
        holders = (number for number in sorted(rarest) if all(number in each for each in others))
        return list(islice(holders, BEST))
