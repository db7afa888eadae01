"""Is it a statement? Scare quotes, titles, nicknames and terms are not.

As in ranking, every sign is a short phrase with a weight in ``weights.py``; their sum is
the logarithm of the odds.
"""

import re
from collections.abc import Sequence
from math import exp

from factcheck.core.span import Span
from factcheck.extract.labels import LabelSpotter
from factcheck.extract.terms import LONGEST_TERM_WORDS, TermSpotter
from factcheck.extract.titles import TitleSpotter
from factcheck.extract.unsaid import UnsaidSpotter
from factcheck.extract.values import (
    QUOTED,
    Choice,
    CueKind,
    TaggedParagraph,
    Tokens,
    Utterance,
)
from factcheck.languages import LanguagePack
from factcheck.prose import MarkStyle, Prose

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_END = re.compile(r"([,.?!…—–-])['’]?$")
_FAR = 40
LONGEST_TERM = 40
NEARBY = 4000
MOST_LOOKS = 12
SURE_ENOUGH = 0.6
ELSEWHERE = "elsewhere without marks"
SHORT_FRAGMENTS = frozenset(f"words: {words}, fragment" for words in range(5))
BRIEF = frozenset(f"words: {words}, fragment" for words in range(LONGEST_TERM_WORDS + 1))
PRONOUN_INSIDE = "pronoun inside"
NO_CUE = "in sentence: no cue"
NAMED = "behind a naming word"
NICKNAME = "inside a name"
BESIDE_THING = "beside a named thing"
TITLED = "behind a titling word"
TITLE_PLACES = frozenset((BESIDE_THING, TITLED))
TITLE_CASE = frozenset(
    (
        "capital: 1",
        *(f"title case: {length}" for length in ("2", "3", "4", "5 to 7", "8 and more")),
    )
)
LONG_TITLE_CASE = TITLE_CASE - {"capital: 1"}


class WeightedJudge:
    """Adds up the signs for and against a statement."""

    def __init__(self, pack: LanguagePack, weights: dict[str, float]) -> None:
        self._naming = pack.naming
        self._reporting = pack.reporting
        self._weights = weights
        self._terms = TermSpotter(pack)
        self._labels = LabelSpotter(pack)
        self._titles = TitleSpotter(pack)
        self._unsaid = UnsaidSpotter(pack)

    def judge(
        self,
        prose: Prose,
        paragraphs: Sequence[TaggedParagraph],
        utterance: Utterance,
        choice: Choice | None,
    ) -> float:
        """Return how likely the utterance is a statement, 0 to 1."""
        weights = self._weights
        signs = self.signs(prose, paragraphs, utterance, choice)
        if NAMED in signs or NICKNAME in signs or _is_title(signs) or _is_term(signs, choice):
            return 0.0
        if self._is_said_by_nobody(prose, paragraphs, utterance, choice, signs):
            return 0.0
        odds = sum(weights.get(sign, 0.0) for sign in signs)
        return 1 / (1 + exp(-odds))

    def _is_said_by_nobody(
        self,
        prose: Prose,
        paragraphs: Sequence[TaggedParagraph],
        utterance: Utterance,
        choice: Choice | None,
        signs: list[str],
    ) -> bool:
        """Say whether the words around make it a title, a label, a term or words not said."""
        tokens, token = paragraphs[utterance.first.paragraph].tokens, utterance.first.token
        content = utterance.quotations[0].pieces[0].of(prose.text)
        words = len(_WORD.findall(content))
        if self._labels.is_label(tokens, token, choice, words=words, whole=utterance.whole):
            return True
        titled = not LONG_TITLE_CASE.isdisjoint(signs) and PRONOUN_INSIDE not in signs
        if titled and content[0].isupper() and self._titles.stands_at(tokens, token):
            return True
        if utterance.whole:
            return False
        if choice and choice.cue and self._unsaid.is_unsaid(tokens, token, choice.cue):
            return True
        return not BRIEF.isdisjoint(signs) and (
            self._terms.is_term(tokens, token, choice, words=words) or _is_unreported(signs, choice)
        )

    def signs(
        self,
        prose: Prose,
        paragraphs: Sequence[TaggedParagraph],
        utterance: Utterance,
        choice: Choice | None,
    ) -> list[str]:
        """Return what speaks for or against, in words."""
        signs = ["always", f"whole: {utterance.whole}"]
        signs += self._wording(prose, utterance)
        signs += self._surroundings(paragraphs, utterance)
        signs.append(f"speaker: {_grade(choice)}")
        if not utterance.whole and _stands_unquoted(prose, utterance.quotations[0].pieces[0]):
            signs.append(ELSEWHERE)
        if utterance.quotations[0].style is MarkStyle.SINGLE:
            signs.append("single marks")
        if not utterance.quotations[-1].closed:
            signs.append("never closed")
        return signs

    def _wording(self, prose: Prose, utterance: Utterance) -> list[str]:
        content = utterance.quotations[0].pieces[0].of(prose.text)
        words = _WORD.findall(content[:400])
        length = _length(len(words)) if len(utterance.quotations) == 1 else "split"
        signs = [
            f"words: {length}",
            f"words: {length}, {'whole' if utterance.whole else 'fragment'}",
        ]
        end = _END.search(content[-2:])
        signs.append(f"end: {end.group(1) if end else 'open'}")
        lows = [word.lower() for word in words]
        if any(low in self._naming.pronouns for low in lows):
            signs.append(PRONOUN_INSIDE)
        if len(words) > 1 and all(self._is_title_word(word) for word in words):
            signs.append(f"title case: {length}")
        elif words and words[0][0].isupper():
            signs.append(f"capital: {length}")
        return signs

    def _is_title_word(self, word: str) -> bool:
        return not word[0].islower() or word in self._naming.function_words or len(word) <= 3

    def _surroundings(
        self, paragraphs: Sequence[TaggedParagraph], utterance: Utterance
    ) -> list[str]:
        tagged = paragraphs[utterance.first.paragraph]
        lows, token = tagged.tokens.lows, utterance.first.token
        before = lows[token - 1] if token else "^"
        after = lows[token + 1] if token + 1 < len(lows) else "$"
        signs = [f"before: {self._sort(before)}", f"after: {self._sort(after)}"]
        beside = (*lows[max(0, token - 2) : token], *lows[token + 1 : token + 3])
        if not self._reporting.named_things.isdisjoint(beside):
            signs.append(BESIDE_THING)
        likened = before in self._reporting.likening and token > 1
        behind = lows[token - 2] if likened else before
        if behind in self._reporting.naming and not utterance.whole:
            signs.append(NAMED)
        if before in self._naming.definite and token > 1:
            behind = lows[token - 2]
        if behind in self._reporting.titling and not utterance.whole:
            signs.append(TITLED)
        if not utterance.whole and self._is_inside_name(tagged.tokens, token):
            signs.append(NICKNAME)
        kinds = {
            clause.kind
            for clause in tagged.clauses_between(token - _FAR, token + _FAR)
            if tagged.tokens.sentences[clause.first] == tagged.tokens.sentences[token]
        }
        signs.extend(f"in sentence: {kind}" for kind in sorted(kinds))
        if not kinds:
            signs.append(NO_CUE)
        if len(lows) <= len(tagged.tokens.pieces) + 1:
            signs.append("alone in its paragraph")
        if utterance.first.paragraph == 0:
            signs.append("in the first paragraph")
        return signs

    def _is_inside_name(self, tokens: Tokens, token: int) -> bool:
        """Say whether capital words that no verb is among stand on both sides: Tom “Tiny” Roy."""
        beside = (token - 1, token + 1)
        return 0 < token < len(tokens.lows) - 1 and all(
            tokens.capital[n] and self._sort(tokens.lows[n]) == "word" for n in beside
        )

    def _sort(self, low: str) -> str:
        """Return what a word beside the marks is, as far as it matters."""
        verbs = self._reporting
        sorts = (
            (CueKind.SAYING, verbs.saying),
            (CueKind.JUDGING, verbs.judging),
            (CueKind.THINKING, verbs.thinking),
            (CueKind.GERUND, verbs.gerunds),
            ("determiner", self._naming.determiners),
            ("preposition", self._naming.prepositions),
            ("function word", self._naming.function_words),
            ("speech noun", verbs.speech_nouns),
            ("pronoun", self._naming.pronouns),
        )
        for name, words in sorts:
            if low in words:
                return name
        if low == QUOTED:
            return "quotation"
        return "word" if low[0].isalnum() else low


def _is_title(signs: list[str]) -> bool:
    """Say whether capital words stand where a film, a book or a programme is named."""
    return not TITLE_CASE.isdisjoint(signs) and not TITLE_PLACES.isdisjoint(signs)


def _is_term(signs: list[str], choice: Choice | None) -> bool:
    """Say whether a fragment is the reporter's own term, credited to nobody in particular."""
    if choice is None:
        return not SHORT_FRAGMENTS.isdisjoint(signs)
    return ELSEWHERE in signs and (choice.cue is None or choice.confidence < SURE_ENOUGH)


def _is_unreported(signs: list[str], choice: Choice | None) -> bool:
    """Say whether a sentence without a cue tells of somebody who does something else."""
    return (
        NO_CUE in signs
        and choice is not None
        and not choice.cue
        and choice.confidence >= SURE_ENOUGH
    )


def _stands_unquoted(prose: Prose, content: Span) -> bool:
    """Say whether the same words stand nearby in the reporter's own voice."""
    words = content.of(prose.text).strip(" ,.;:?!")
    if not words or len(words) > LONGEST_TERM:
        return False
    text = prose.text
    end = min(len(text), content.end + NEARBY)
    found = max(0, content.start - NEARBY)
    for _ in range(MOST_LOOKS):
        found = text.find(words, found, end)
        if found < 0:
            return False
        last = found + len(words)
        bounded = not text[found - 1 : found].isalnum() and not text[last : last + 1].isalnum()
        if bounded and not prose.is_quoted(found):
            return True
        found = last
    return False


def _length(words: int) -> str:
    if words <= 4:
        return str(words)
    return "5 to 7" if words <= 7 else "8 and more"


def _grade(choice: Choice | None) -> str:
    if choice is None:
        return "nobody"
    cue = "with a cue" if choice.cue else "without a cue"
    if choice.confidence >= 0.9:
        return f"sure, {cue}"
    return f"likely, {cue}" if choice.confidence >= 0.6 else f"doubtful, {cue}"
