"""Finding reporting clauses: a cue, and the sighting that it has for its speaker."""

from bisect import bisect_left, bisect_right

from factcheck.core.quote import MentionForm
from factcheck.extract.mentions import POSSESSIVE_ENDINGS, phrase_before
from factcheck.extract.values import FORMS, QUOTED, Bond, Clause, CueKind, Sighting, Tokens
from factcheck.languages import LanguagePack

# "Lee, who has led the county for twelve years, said": what may stand between commas.
LONGEST_APPOSITION = 30
LONGEST_AUXILIARIES = 4
LONGEST_LOOSE = 8
LONGEST_OWNED = 4
LONGEST_CLOCK_TIME = 6
# Bounds that keep a text without full stops linear.
CLAUSES_BACK = 8
SUBJECTS = 12


class ClauseFinder:
    """Finds cues by the pack's verbs, and their speakers by what stands around."""

    def __init__(self, pack: LanguagePack) -> None:
        self._words = pack.reporting
        self._naming = pack.naming
        self._kinds = {
            **dict.fromkeys(pack.reporting.thinking, CueKind.THINKING),
            **dict.fromkeys(pack.reporting.judging, CueKind.JUDGING),
            **dict.fromkeys(pack.reporting.gerunds, CueKind.GERUND),
            **dict.fromkeys(pack.reporting.saying, CueKind.SAYING),
        }

    def find(self, tokens: Tokens, sightings: list[Sighting]) -> list[Clause]:
        """Return the clauses of a paragraph, ordered by their cues."""
        search = _Search(tokens, sightings, self._words.auxiliaries, self._naming.prepositions)
        clauses: list[Clause] = []
        lows, kinds = tokens.lows, self._kinds
        for position in [n for n, low in enumerate(lows) if low in kinds]:
            if not search.holds(position) and not self._is_noun(lows, position):
                found = self._speaker_of_verb(search, clauses, position, kinds[lows[position]])
                if found:
                    clauses.append(found)
        clauses.extend(self._without_verb(search))
        clauses.sort(key=lambda clause: clause.first)
        return clauses

    def _is_noun(self, lows: list[str], position: int) -> bool:
        """Say whether a word is no verb here: "the call", "Lee's claim"."""
        before = lows[position - 1] if position else ""
        return (before in self._naming.determiners or before in POSSESSIVE_ENDINGS) and lows[
            position
        ] in self._words.speech_nouns

    def _speaker_of_verb(
        self, search: "_Search", clauses: list[Clause], position: int, kind: CueKind
    ) -> Clause | None:
        before = search.skip_auxiliaries(position)
        number = search.ending_at(before)
        if number is not None:
            number = search.head(number)
            if not search.sightings[number].governed or kind is not CueKind.GERUND:
                return Clause(kind, position, position + 1, number, Bond.NEXT)
        if kind is CueKind.GERUND:
            return self._distant_speaker(search, clauses, position, kind)
        number = search.across_apposition(before)
        if number is not None:
            return Clause(kind, position, position + 1, number, Bond.APPOSITION)
        number = search.inverted(before, position + 1)
        if number is not None:
            return Clause(kind, position, position + 1, number, Bond.INVERTED)
        return self._distant_speaker(search, clauses, position, kind)

    def _distant_speaker(
        self, search: "_Search", clauses: list[Clause], position: int, kind: CueKind
    ) -> Clause | None:
        before = search.skip_auxiliaries(position)
        low = search.tokens.lows[before - 1] if before else ""
        joined = low in ("and", "but", "then", ",") or kind is CueKind.GERUND
        if not joined:
            number = search.loosely_before(before)
            if number is not None:
                return Clause(kind, position, position + 1, number, Bond.LOOSE)
        for clause in reversed(clauses[-CLAUSES_BACK:]):
            if search.tokens.sentences[clause.first] != search.tokens.sentences[position]:
                break
            if clause.bond is not Bond.LOOSE:
                return Clause(kind, position, position + 1, clause.sighting, Bond.INHERITED)
        number = search.subject_of_sentence(position)
        if number is None:
            return None
        return Clause(kind, position, position + 1, number, Bond.INHERITED)

    def _without_verb(self, search: "_Search") -> list[Clause]:
        clauses = []
        lows = search.tokens.lows
        for number, sighting in enumerate(search.sightings):
            length = phrase_before(lows, sighting.first, self._words.according)
            if length:
                first = sighting.first - length
                clauses.append(Clause(CueKind.ACCORDING, first, sighting.first, number, Bond.NEXT))
            elif sighting.owner:
                noun = self._owned_speech(lows, sighting)
                if noun:
                    clauses.append(Clause(CueKind.NOUN, noun, noun + 1, number, Bond.NEXT))
            elif self._is_label(search.tokens, sighting):
                last = sighting.last
                clauses.append(Clause(CueKind.LABEL, last, last + 1, number, Bond.NEXT))
        return clauses

    def _owned_speech(self, lows: list[str], sighting: Sighting) -> int | None:
        for position in range(sighting.last, min(sighting.last + LONGEST_OWNED, len(lows))):
            if lows[position] in self._words.speech_nouns:
                return position
            if lows[position] == QUOTED:
                return None
        return None

    def _is_label(self, tokens: Tokens, sighting: Sighting) -> bool:
        """Say whether "Lee:" opens a paragraph, with no more than a clock time before it."""
        first, last = sighting.first, sighting.last
        return (
            first <= LONGEST_CLOCK_TIME
            and (first == 0 or _is_clock_time(tokens.lows[:first]))
            and FORMS[sighting.sort] is not MentionForm.PRONOUN
            and last < len(tokens.lows)
            and tokens.lows[last] == ":"
        )


def _is_clock_time(lows: list[str]) -> bool:
    """Say whether tokens are the time of a live blog's entry: "19:05", "7.30pm", "[19:05]"."""
    return any(low[0].isdecimal() for low in lows) and not any(low.isalpha() for low in lows)


class _Search:
    """Looks for a cue's speaker among the sightings of one paragraph."""

    def __init__(
        self,
        tokens: Tokens,
        sightings: list[Sighting],
        auxiliaries: frozenset[str],
        prepositions: frozenset[str],
    ) -> None:
        self.tokens = tokens
        self.sightings = sightings
        self._auxiliaries = auxiliaries
        self._prepositions = prepositions
        self._firsts = [sighting.first for sighting in sightings]
        self._by_last = {sighting.last: n for n, sighting in enumerate(sightings)}
        self._by_first = {sighting.first: n for n, sighting in enumerate(sightings)}

    def holds(self, position: int) -> bool:
        """Say whether a sighting holds the token."""
        number = bisect_right(self._firsts, position) - 1
        return number >= 0 and position < self.sightings[number].last

    def skip_auxiliaries(self, position: int) -> int:
        """Return where the auxiliaries and adverbs before a verb begin."""
        lows = self.tokens.lows
        limit = max(0, position - LONGEST_AUXILIARIES)
        while position > limit:
            low = lows[position - 1]
            if low not in self._auxiliaries and not (low.endswith("ly") and len(low) > 4):
                break
            if position in self._by_last:
                break
            position -= 1
        return position

    def ending_at(self, position: int) -> int | None:
        """Return the sighting that ends at a token, a bracket after it left aside."""
        lows = self.tokens.lows
        if position and lows[position - 1] == ")":
            for back in range(position - 2, max(-1, position - 14), -1):
                if lows[back] == "(":
                    position = back
                    break
        return self._by_last.get(position)

    def inverted(self, before: int, behind: int) -> int | None:
        """Return the sighting behind a verb that has nothing before it as its subject."""
        number = self._by_first.get(behind)
        if number is None or self.sightings[number].owner:
            return None
        low = self.tokens.lows[before - 1] if before else QUOTED
        if FORMS[self.sightings[number].sort] is MentionForm.PRONOUN:
            return number if low == QUOTED and self._is_followed_by_point(number) else None
        return number if low == QUOTED or not low[0].isalnum() else None

    def _is_followed_by_point(self, number: int) -> bool:
        last = self.sightings[number].last
        return last == len(self.tokens.lows) or not self.tokens.lows[last][0].isalnum()

    def head(self, number: int) -> int:
        """Go from "the ministry" to "a spokesman" in "a spokesman for the ministry"."""
        current = number
        while current:
            edge = self.sightings[current].first
            before = self.tokens.lows[edge - 1]
            owner = self._by_last.get(edge - 1)
            if owner is None or not (before in self._prepositions or before in POSSESSIVE_ENDINGS):
                break
            current = owner
            if before in self._prepositions:
                number = current
        return number

    def across_apposition(self, position: int) -> int | None:
        """Return the sighting before "X, …," when the second comma ends here."""
        lows, sentences = self.tokens.lows, self.tokens.sentences
        if position < 3 or lows[position - 1] not in (",", "-", "—", "–"):
            return None
        limit = max(0, position - LONGEST_APPOSITION)
        for back in range(position - 2, limit, -1):
            if lows[back] == QUOTED or sentences[back] != sentences[position - 1]:
                return None
            if lows[back] == lows[position - 1]:
                number = self._before_apposition(back)
                if number is not None:
                    return number
        return None

    def _before_apposition(self, comma: int) -> int | None:
        """Return what a comma's apposition belongs to, if one can begin behind it.

        Behind a name it begins with a small letter ("Lee, who"); a name itself belongs to
        what the person is called ("the mayor, Ann Lee,") and not to a place ("Dayton, Ohio,").
        """
        number = self.ending_at(comma)
        if number is None:
            return None
        head = self.head(number)
        if not self.tokens.capital[comma + 1]:
            return head
        first = self.sightings[head].first
        called = FORMS[self.sightings[head].sort] is MentionForm.NOMINAL
        # In "Lee, a clerk from Dayton, Ohio," the clerk is an apposition already.
        return head if called and not (first and self.tokens.lows[first - 1] == ",") else None

    def loosely_before(self, position: int) -> int | None:
        """Return the nearest sighting before, with only words of a clause between."""
        lows = self.tokens.lows
        for back in range(position, max(0, position - LONGEST_LOOSE), -1):
            number = self._by_last.get(back)
            if number is not None:
                return self.head(number)
            low = lows[back - 1]
            if low == QUOTED or not low[0].isalnum():
                return None
        return None

    def subject_of_sentence(self, position: int) -> int | None:
        """Return the first sighting of the sentence that nothing governs, before here."""
        sentence = self.tokens.sentences[position]
        start = bisect_left(self.tokens.sentences, sentence)
        first = bisect_left(self._firsts, start)
        for number, sighting in enumerate(self.sightings[first : first + SUBJECTS], first):
            if sighting.last > position:
                break
            if not sighting.governed and not sighting.owner:
                return number
        return None
