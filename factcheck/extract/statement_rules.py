"""Is it a statement? The signs that hold where no weights are known: in all but English.

Papers put names in marks as well: ships, films, other papers. A name begins with a capital
letter, words taken out of a sentence mostly with a small one. The shares are those of the
training part of German Wikinews.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from factcheck.extract.values import Choice, TaggedParagraph, Tokens, Utterance
from factcheck.languages import LanguagePack
from factcheck.prose import Prose

LONG_WORDS = 8
# Longer names of things begin with a capital letter.
LONGEST_SMALL_NAME = 4
LONGEST_LITTLE_WORD = 3
# A shorter noun ends others by chance.
SHORTEST_HEAD = 5
BESIDE = 2

SENTENCE = 0.97
SMALL_LETTER = 0.88
REPORTED = 0.75

_POINTS = "\"'“”„‟«»‘’‚‹›([])…,.?!;:–—- "


class RuleJudge:
    """Takes what reads like running words, and what a sentence says that somebody said."""

    def __init__(self, pack: LanguagePack) -> None:
        verbs = pack.reporting
        self._naming = verbs.naming
        self._speech_nouns = verbs.speech_nouns
        according = {word for phrase in verbs.according for word in phrase}
        self._cues = (verbs.saying | verbs.judging | verbs.thinking | verbs.speech_nouns) | (
            according - pack.naming.prepositions
        )
        self._describing = (pack.naming.determiners - pack.naming.definite) | verbs.likening
        self._things = verbs.named_things
        self._heads = tuple(word for word in verbs.named_things if len(word) >= SHORTEST_HEAD)

    def judge(
        self,
        prose: Prose,
        paragraphs: Sequence[TaggedParagraph],
        utterance: Utterance,
        choice: Choice | None,
    ) -> float:
        """Return how likely the utterance is a statement, 0 to 1."""
        del choice
        pieces = [piece for quotation in utterance.quotations for piece in quotation.pieces]
        words = [word.strip(_POINTS) for piece in pieces for word in piece.of(prose.text).split()]
        tokens, token = paragraphs[utterance.first.paragraph].tokens, utterance.first.token
        before = tokens.lows[max(0, token - BESIDE) : token]
        if len(words) < 2 or not self._naming.isdisjoint(before[-1:]):
            return 0.0
        running = any(word.islower() and len(word) > LONGEST_LITTLE_WORD for word in words)
        if len(words) >= LONG_WORDS or (utterance.whole and running):
            return SENTENCE
        small = words[0].islower()
        if self._is_named_thing(tokens, token) and (not small or len(words) <= LONGEST_SMALL_NAME):
            return 0.0
        if small:
            return SMALL_LETTER
        as_speech = running or not self._describing.isdisjoint(before[-1:])
        if not self._speech_nouns.isdisjoint(before) or (
            as_speech and self._is_reporting(tokens, token)
        ):
            return REPORTED
        return 0.0

    def _is_named_thing(self, tokens: Tokens, token: int) -> bool:
        """Say whether the noun of a thing stands before the marks, or a compound of it.

        "Die Serie „…“" and "die Krimiserie „…“": a compound ends in what the thing is.
        """
        return any(
            tokens.lows[n] in self._things
            or (tokens.capital[n] and tokens.lows[n].endswith(self._heads))
            for n in range(max(0, token - BESIDE), token)
        )

    def _is_reporting(self, tokens: Tokens, token: int) -> bool:
        """Say whether the sentence around the marks tells that something was said."""
        sentence = tokens.sentences[token]
        first = bisect_left(tokens.sentences, sentence)
        last = bisect_right(tokens.sentences, sentence)
        return not self._cues.isdisjoint(tokens.lows[first:last])
