"""What a speaker does with the content: states it, believes it, wants it."""

import re

from factcheck.core.quote import QuoteKind, Stance
from factcheck.languages import LanguagePack

_WORD = re.compile(r"[^\W\d_]+")


class StanceFinder:
    """Reads the stance off the cue's words."""

    def __init__(self, pack: LanguagePack) -> None:
        words, stances = pack.reporting, pack.stances
        according = {word for phrase in words.according for word in phrase}
        stating = words.saying | words.gerunds | words.speech_nouns
        self._stating = stating | stances.stating | according
        self._others = {
            **dict.fromkeys(stances.believing, Stance.BELIEF),
            **dict.fromkeys(stances.feeling, Stance.FEELING),
            **dict.fromkeys(stances.planning, Stance.PLAN),
            **dict.fromkeys(stances.wishing, Stance.WISH),
            **dict.fromkeys(words.denying | stances.denying, Stance.DENIAL),
        }
        self._withholding = stances.withholding
        self._unreal = stances.unreal
        self._nobody = stances.nobody
        self._never = words.never
        self._asking_for = stances.asking, stances.asked_for

    def is_nobody(self, mention: str, *, before: str = "") -> bool:
        """Say whether a mention, with the word before it, is nobody's or holds no word at all."""
        opening = _WORD.findall(f"{before} {mention.split(' ', 1)[0]}".lower())
        return not any(map(str.isalnum, mention)) or not self._nobody.isdisjoint(opening)

    def find(self, cue: str | None, kind: QuoteKind, *, beside: str = "") -> Stance:
        """Return the stance of a quote with this cue, if it has one.

        ``beside`` are the words that stand with the cue: the one before its clause, and those
        between the speaker and it. By some of them nothing is said yet: "if Lee says",
        "Lee may say".

        A sentence in quotation marks was uttered, whatever the cue. Elsewhere the first
        word that is known decides; a cue of unknown words, or with a "not", tells that
        something was done with words, and not what was said. What stands in marks without
        any cue was said.
        """
        if kind is QuoteKind.DIRECT:
            return Stance.STATEMENT
        if cue is None:
            return Stance.STATEMENT if kind is QuoteKind.MIXED else Stance.ACT
        low = cue.lower()
        if not any(character.isalpha() for character in low):
            return Stance.STATEMENT
        if any(self._is_negation(word) for word in low.split()):
            return Stance.ACT
        words = _WORD.findall(low)
        if not self._withholding.isdisjoint(words):
            return Stance.ACT
        stance = self._by_words(words)
        if stance is Stance.STATEMENT and not self._unreal.isdisjoint(
            [*words, *_WORD.findall(beside.lower())]
        ):
            return Stance.ACT
        return stance

    def _by_words(self, words: list[str]) -> Stance:
        asking, asked_for = self._asking_for
        for word, following in zip(words, [*words[1:], ""], strict=True):
            if word in asking and following in asked_for:
                return Stance.WISH
            if word in self._others:
                return self._others[word]
            if word in self._stating:
                return Stance.STATEMENT
        return Stance.ACT

    def _is_negation(self, word: str) -> bool:
        """Say whether a word is "not", or has its short form behind: "didn't"."""
        return word in self._never or word[-3:] in self._never
