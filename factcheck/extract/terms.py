"""Terms in marks: one or two words that are what a thing is called and nobody's statement.

So short a phrase says something only where somebody is told to have said it. Even then a
verb of calling makes it a name where it is said what everybody says: "they call it the
“long gate”", "which is called a “dry gate”".
"""

from bisect import bisect_left

from factcheck.core.span import Span
from factcheck.extract.values import QUOTED, Choice, Tokens
from factcheck.languages import LanguagePack

LONGEST_TERM_WORDS = 2
# "Locals call the last bus of the night the “ghost”".
FARTHEST_CALL = 8
LONGEST_QUESTION = 4
ADVERB_ENDING = "ly"
# "Was called “a wreck” last week by Ann Lee".
NEAREST_AGENT = 3


class TermSpotter:
    """Reads off the words around a short fragment that it is a term."""

    def __init__(self, pack: LanguagePack) -> None:
        self._words = pack.reporting
        self._naming = pack.naming
        self._pointing = pack.naming.relative_pronouns | pack.reporting.that_words
        verbs = pack.reporting
        self._closed = (
            pack.naming.function_words
            | pack.naming.prepositions
            | pack.naming.pronouns
            | pack.naming.determiners
            | verbs.auxiliaries
            | verbs.saying
            | verbs.judging
            | verbs.gerunds
        )

    def is_term(self, tokens: Tokens, token: int, choice: Choice | None, *, words: int) -> bool:
        """Say whether the fragment at a token is a term; it has one or two words."""
        if choice is None:
            return True
        pointed = token > 0 and tokens.lows[token - 1] in self._naming.determiners
        if (words == 1 or pointed) and choice.cue and not _is_reported(tokens, token, choice.cue):
            return True
        if words == 1 and not choice.cue:
            return True
        if self._words.writing.intersection(tokens.lows[max(0, token - 1) : token]):
            return True
        if not self._words.defining.isdisjoint(tokens.words_of(choice.mention)):
            return True
        verb = self._calling_verb(tokens, token)
        if verb is not None and self._names(tokens.lows, verb, token):
            return True
        return self._is_singled_out(tokens, token, noun_too=choice.cue is None)

    def _calling_verb(self, tokens: Tokens, token: int) -> int | None:
        """Return the verb of calling before a token, in the same clause."""
        lows = tokens.lows
        for back in range(token - 1, max(-1, token - 1 - FARTHEST_CALL), -1):
            low = lows[back]
            if low in self._words.calling or low in self._words.called:
                return back
            if low == QUOTED or not low[0].isalnum():
                return None
        return None

    def _names(self, lows: list[str], verb: int, token: int) -> bool:
        """Say whether a verb of calling gives a name, and no opinion of somebody's."""
        if verb and (
            lows[verb - 1] in self._words.being or self._is_in_apposition(lows, verb, token)
        ):
            return self._naming.agents.isdisjoint(lows[token + 1 : token + 1 + NEAREST_AGENT])
        if lows[verb] not in self._words.calling or not self._has_many_subjects(lows, verb):
            return False
        asked = lows[max(0, verb - LONGEST_QUESTION) : verb]
        right_behind = token - verb <= 2
        named = lows[token - 1] in self._naming.definite
        return named or (right_behind and not self._words.asking.isdisjoint(asked))

    def _is_in_apposition(self, lows: list[str], verb: int, token: int) -> bool:
        """Say whether a participle opens one: ", popularly called “…”", ", referred to as “…”"."""
        first = verb - 1 if lows[verb - 1].endswith(ADVERB_ENDING) else verb
        opens = first > 0 and lows[first - 1] == ","
        return opens and (token == verb + 1 or lows[token - 1] == "as")

    def _has_many_subjects(self, lows: list[str], verb: int) -> bool:
        """Say whether the form without an ending is a verb: "they call", not "to call", "a call"."""
        before = lows[verb - 1] if verb else ""
        return (
            bool(before)
            and before[0].isalpha()
            and before not in self._naming.determiners
            and before not in self._words.auxiliaries
        )

    def _is_singled_out(self, tokens: Tokens, token: int, *, noun_too: bool) -> bool:
        """Say whether the marks hold a thing, "a “gate” that nobody has seen".

        With ``noun_too`` they also do where they only tell of what sort it is: "its “sell”
        rating".
        """
        lows = tokens.lows
        if not token or lows[token - 1] not in self._naming.determiners:
            return False
        behind = lows[token + 1] if token + 1 < len(lows) else QUOTED
        return behind in self._pointing or (noun_too and self._is_noun(behind))

    def _is_noun(self, low: str) -> bool:
        return low[0].isalpha() and low not in self._closed


def _is_reported(tokens: Tokens, token: int, cue: Span) -> bool:
    """Say whether a cue stands in the sentence of a token: no other can report a fragment."""
    found = bisect_left(tokens.starts, cue.start)
    return (
        found < len(tokens.starts)
        and tokens.starts[found] == cue.start
        and tokens.sentences[found] == tokens.sentences[token]
    )
