"""Marks that hold words as words: what is printed, typed, spelt, translated or given as a name.

Nobody says these words where they stand: "the word “budget” does not occur", "a banner
marked “Pipes”", "the name means “three wells”", "they have dubbed the tower “the needle”".
What stands right before the marks tells them from speech, less often what stands behind.
"""

from factcheck.extract.values import QUOTED, Choice, Tokens
from factcheck.languages import LanguagePack

# "A banner across the road that read “…”", "have dubbed the half-built tower “…”".
FARTHEST_CARRIER = 8
FARTHEST_NAMING = 8
LONGEST_LABEL_WORDS = 5
LONGEST_BRACKETED_WORDS = 2
LONGEST_EXPLAINING = 7
LONGEST_SUBJECT = 4
MOST_JOINED = 12
_JOINTS = frozenset((":", ",", "-", "–", "—"))


class LabelSpotter:
    """Reads off the words around a quotation that it is quoted as words."""

    def __init__(self, pack: LanguagePack) -> None:
        self._words = pack.reporting
        self._naming = pack.naming
        self._joining = frozenset((",", *pack.naming.coordinating))

    def is_label(
        self, tokens: Tokens, token: int, choice: Choice | None, *, words: int, whole: bool
    ) -> bool:
        """Say whether the quotation at a token, of so many words, is quoted as words.

        ``whole`` ones, which begin and end like sentences, are so on a carrier alone
        ("a sign: “No dogs.”") or behind a motto. What is joined to a label by "and" or a
        comma is one too.
        """
        lows = tokens.lows
        for _ in range(MOST_JOINED):
            if token < 2 or lows[token - 2] != QUOTED or lows[token - 1] not in self._joining:
                break
            token -= 2
        if self._is_on_carrier(tokens, token, choice) or self._is_motto(lows, token):
            return True
        if whole or words > LONGEST_LABEL_WORDS:
            return False
        return (
            self._is_word(lows, token)
            or self._is_gloss(lows, token, words)
            or self._is_explained(lows, token)
            or self._is_given(tokens, token)
        )

    def _is_word(self, lows: list[str], token: int) -> bool:
        """Say whether it is called a word: "the word “budget”", "the notion of “slow rent”"."""
        before = token - 1
        while before > 0 and lows[before] in ("of", "as", "for", ":"):
            before -= 1
        if before < 0:
            return False
        return lows[before] in self._words.word_nouns

    def _is_gloss(self, lows: list[str], token: int, words: int) -> bool:
        """Say whether it translates: "means “mirror”", "mapenda, or “little loves”"."""
        before = lows[token - 1] if token else ""
        known = lows[max(0, token - FARTHEST_NAMING) : token]
        if before == "as" and not self._words.knowing.isdisjoint(known):
            return True
        if before in ("as", ",", ":") and token > 1:
            return lows[token - 2] in self._words.glossing
        if before in self._words.glossing:
            return True
        if before == "or":
            return lows[token - 2 : token - 1] == [","]
        return (
            before == "("
            and words <= LONGEST_BRACKETED_WORDS
            and lows[token + 1 : token + 2] == [")"]
        )

    def _is_explained(self, lows: list[str], token: int) -> bool:
        """Say whether its meaning follows: "“aye” can mean no", "“tashi”, a word"."""
        behind = lows[token + 1 : token + 1 + LONGEST_EXPLAINING]
        if behind[:2] == [",", "as"]:
            return not self._words.called.isdisjoint(behind)
        if behind[:1] == [","]:
            return len(behind) > 2 and behind[2] in self._words.word_nouns
        verb = next((low for low in behind if low not in self._words.auxiliaries), "")
        return verb in self._words.glossing

    def _is_on_carrier(self, tokens: Tokens, token: int, choice: Choice | None) -> bool:
        """Say whether it is read off a thing: "a sign that read “…”", "stamped “Secret”"."""
        lows, carriers = tokens.lows, self._words.carriers
        named = tokens.words_of(choice.mention) if choice and choice.cue else ()
        if not carriers.isdisjoint(named):
            return True
        last = token - 1
        while last > 0 and (lows[last] in _JOINTS or lows[last] in ("with", "as")):
            last -= 1
        if last < 0:
            return False
        if lows[last] in self._words.inscribing or lows[last] in carriers:
            return True
        if lows[last] not in self._words.inscribed_as:
            verb = lows[last] in self._words.saying or lows[last] in self._words.gerunds
            return verb and last > 0 and lows[last - 1] in carriers
        first = max(0, last - FARTHEST_CARRIER)
        return any(
            low in carriers and tokens.sentences[position] == tokens.sentences[token]
            for position, low in enumerate(lows[first:last], first)
        )

    def _is_motto(self, lows: list[str], token: int) -> bool:
        """Say whether it is a motto: "whose motto is “…”", "a proverb in the hills: “…”"."""
        before = token - 1
        if before < 0:
            return False
        if lows[before] == ":":
            first = max(0, before - FARTHEST_CARRIER)
            return not self._words.mottos.isdisjoint(_last_clause(lows[first:before]))
        if lows[before] in _JOINTS or lows[before] in self._words.being:
            before -= 1
        return before >= 0 and lows[before] in self._words.mottos

    def _is_given(self, tokens: Tokens, token: int) -> bool:
        """Say whether it is given as a name: by many, by nobody in particular, or to oneself.

        One person's "dubbed it “a wreck”" is an opinion, and so is what critics call it.
        """
        lows = tokens.lows
        last = token - 2 if token and lows[token - 1] == "," else token - 1
        for back in range(last, max(-1, last - FARTHEST_NAMING), -1):
            low = lows[back]
            if low in self._words.christening:
                return not self._is_one_persons(tokens, back)
            if low in self._words.giving:
                to_oneself = not self._naming.reflexives.isdisjoint(lows[back + 1 : token])
                return to_oneself or self._do_many_give(lows, back)
            if low == QUOTED or not low[0].isalnum():
                return False
        return False

    def _is_one_persons(self, tokens: Tokens, verb: int) -> bool:
        """Say whether a name, "he", "she" or those who judge are the subject of a verb."""
        lows = tokens.lows
        subject = verb - 1
        while subject > 0 and lows[subject] in self._words.auxiliaries:
            subject -= 1
        if subject < 0:
            return False
        low = lows[subject]
        if low in self._naming.judging_groups or low in self._naming.third_persons:
            return True
        return tokens.capital[subject] and low not in self._naming.speaker_nouns

    def _do_many_give(self, lows: list[str], verb: int) -> bool:
        """Say whether people of a sort, and none who judge, give the name as a habit."""
        subject = lows[verb - 1] if verb else ""
        if lows[verb] in self._words.calling:
            plural = (
                subject[:1].isalpha()
                and subject not in self._naming.determiners
                and subject.endswith(self._naming.plural_endings)
            )
            return (plural or subject in self._naming.everybody) and (
                subject not in self._naming.judging_groups
            )
        return not self._naming.everybody.isdisjoint(lows[max(0, verb - LONGEST_SUBJECT) : verb])


def _last_clause(lows: list[str]) -> list[str]:
    """Return the words behind the last point or mark."""
    points = [n for n, low in enumerate(lows) if low == QUOTED or not low[0].isalnum()]
    return lows[points[-1] + 1 :] if points else lows
