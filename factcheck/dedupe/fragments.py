"""The parts of sentences that an article prints beside the sentences themselves.

A headline says "unforgivable", the story has the sentence; a reporter builds three words of a
statement into a line of the story and prints it in full below. In another article so few words
could be anybody's. Here they go wherever the sentence goes.
"""

from collections.abc import Sequence

from factcheck.core.claim import Relation
from factcheck.dedupe.comparison import compare, is_recognizable
from factcheck.dedupe.values import Comparison, Wording
from factcheck.dedupe.vocabulary import FUNCTION_WORDS
from factcheck.dedupe.words import normalise

MOST = 200
"""Sentences of the article that hold a word before it says nothing; the cost of a look-up."""

Hanging = tuple[int, Comparison]


def hang_fragments(said: Sequence[Wording]) -> dict[int, Hanging]:
    """Return the quotes of an article that are a part of exactly one other quote of it.

    Each is given by its place in ``said`` with the place of the whole, which is not itself
    a part, and the comparison. Words that nobody would know again elsewhere may also repeat
    the whole.
    """
    order = sorted(range(len(said)), key=lambda at: _fullest_first(said[at]))
    wholes = _Wholes()
    hanging: dict[int, Hanging] = {}
    for at in order:
        found = _hang(said[at], said, wholes)
        if found is None:
            wholes.keep(at, said[at].text)
        else:
            hanging[at] = found
    return hanging


def _fullest_first(wording: Wording) -> tuple[int, tuple[str, ...], bool, str]:
    """Return what sorts the quotes of an article, the fullest first."""
    words, speaker = normalise(wording.text), wording.speaker
    return -len(words), words.forms, speaker is None, speaker.name if speaker else ""


def _hang(quote: Wording, said: Sequence[Wording], wholes: "_Wholes") -> Hanging | None:
    """Return the one whole that the quote is a part of."""
    found = [
        (at, comparison)
        for at in wholes.holding(quote.text)
        if (comparison := compare(quote, said[at], same_article=True)).relation
        in (Relation.SAME, Relation.EXCERPT)
    ]
    same = [pair for pair in found if pair[1].relation is Relation.SAME]
    if same:
        return None if is_recognizable(quote) else same[0]
    return found[0] if len(found) == 1 else None


class _Wholes:
    """An index of whole words over the quotes of an article that are no part of another one."""

    def __init__(self) -> None:
        self._holders: dict[str, list[int]] = {}

    def keep(self, at: int, text: str) -> None:
        """Enter a quote."""
        for word in normalise(text).vocabulary:
            self._holders.setdefault(word, []).append(at)

    def holding(self, text: str) -> list[int]:
        """Return the quotes, the fullest first, that hold the words of weight of this one.

        One whose rarest word is common in the article has none: it could be a part of too
        many to be one of any.
        """
        words = normalise(text)
        told_by = (words.vocabulary - FUNCTION_WORDS) or words.vocabulary
        if not told_by:
            return []
        rarest, *others = sorted((self._holders.get(word, []) for word in told_by), key=len)
        if len(rarest) > MOST:
            return []
        held = [set(each) for each in others if len(each) <= MOST]
        return [at for at in rarest if all(at in each for each in held)]
