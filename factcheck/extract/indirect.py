"""Reported speech without marks, only where the sentence leaves no doubt.

Three patterns, with verbs of saying alone: "Lee said (that) it was late", "It was late,
Lee said", "According to Lee, it was late". A sentence with anything in marks is left to
the quotation in it.
"""

from bisect import bisect_left, bisect_right

from factcheck.extract.mention_words import words_of_mention
from factcheck.extract.mentions import end_of_dateline
from factcheck.extract.values import (
    QUOTED,
    Bond,
    Choice,
    Clause,
    CueKind,
    Reported,
    Sighting,
    Sort,
    TaggedParagraph,
)
from factcheck.languages import LanguagePack

SHORTEST_CONTENT = 3
# "After the debate, Lee …" opens a sentence and is not what Lee said.
SHORTEST_BEHIND_PREPOSITION = 9
LONGEST_BEFORE_THAT = 8
LONGEST_TAIL = 10
LONGEST_NAME = 12
LONGEST_APPOSITION = 20

# Right on the training part of PolNeAR: content shared by half or more, and the speaker.
CONFIDENCE = {
    "said that": 0.9,
    "said": 0.9,
    "…, said": 0.7,
    "…, according to": 0.85,
    "according to …,": 0.85,
}

_SPEAKERS = frozenset((Sort.NAME, Sort.PERSON, Sort.DOCUMENT, Sort.THIRD_PERSON))
_MARKS = frozenset((QUOTED, *'"“”„«»'))
_POINTS = frozenset(".?!…;:,")
_POINTS_AS_SPACE = str.maketrans(dict.fromkeys(".?!…;:,()[]—–-'’\"“”", " "))


class SilentListener:
    """Hears nothing: for a language whose sentences are put together in another way."""

    def may_report(self, words: str) -> bool:
        """Return False."""
        del words
        return False

    def listen(self, tagged: TaggedParagraph) -> list[Reported]:
        """Return nothing."""
        del tagged
        return []


class RuleListener:
    """Reads reported clauses off the sentence's own commas and cues."""

    def __init__(self, pack: LanguagePack) -> None:
        self._words = pack.reporting
        according = (phrase[0] for phrase in pack.reporting.according)
        self._cues = pack.reporting.saying | pack.reporting.denying | frozenset(according)
        self._subordinating = pack.naming.function_words - pack.naming.prepositions - {"and", "but"}
        self._joints = pack.naming.name_joints
        self._relative = pack.naming.relative_pronouns
        self._indefinite = pack.time.indefinite
        self._auxiliaries = pack.reporting.auxiliaries - pack.naming.prepositions
        self._prepositions = pack.naming.prepositions
        self._trailing = pack.naming.prepositions | pack.naming.never_names | _POINTS

    def may_report(self, words: str) -> bool:
        """Say whether a cue stands among a paragraph's words."""
        return not self._cues.isdisjoint(words.lower().translate(_POINTS_AS_SPACE).split())

    def listen(self, tagged: TaggedParagraph) -> list[Reported]:
        """Return what a paragraph reports, at most one clause a sentence."""
        sentences = tagged.tokens.sentences
        found: dict[int, Reported] = {}
        quoted = {sentences[token] for token in tagged.tokens.pieces}
        for clause in tagged.clauses:
            sentence = sentences[clause.first]
            if sentence not in quoted and sentence not in found and self._speaks(tagged, clause):
                reported = self._reported(tagged, clause)
                if reported:
                    found[sentence] = reported
        return list(found.values())

    def _speaks(self, tagged: TaggedParagraph, clause: Clause) -> bool:
        sighting = tagged.sightings[clause.sighting]
        if sighting.sort not in _SPEAKERS or sighting.governed or sighting.owner:
            return False
        if clause.kind is CueKind.ACCORDING:
            return True
        if not self._is_saying(tagged, clause) or clause.bond in (Bond.LOOSE, Bond.INHERITED):
            return False
        return self._words.unspoken.isdisjoint(tagged.tokens.lows[sighting.last : clause.first])

    def _is_saying(self, tagged: TaggedParagraph, clause: Clause) -> bool:
        """Say whether a verb says something, or denies that it is so."""
        if clause.kind is CueKind.SAYING:
            return True
        lows = tagged.tokens.lows
        behind = lows[clause.last : clause.last + 1]
        return lows[clause.first] in self._words.denying and not (
            self._words.that_words.isdisjoint(behind)
        )

    def _reported(self, tagged: TaggedParagraph, clause: Clause) -> Reported | None:
        first, end = _sentence(tagged, clause)
        if tagged.tokens.lows[first] in self._subordinating:
            return None
        if clause.kind is CueKind.ACCORDING:
            if clause.first == first:
                return self._behind_according(tagged, clause, end)
            return self._before(tagged, clause, first, end, "…, according to")
        if clause.bond is not Bond.INVERTED:
            behind = self._behind(tagged, clause, end)
            if behind:
                return behind
        return self._before(tagged, clause, first, end, "…, said")

    def _behind(self, tagged: TaggedParagraph, clause: Clause, end: int) -> Reported | None:
        """Read "Lee said (on Monday) that it was late"."""
        lows = tagged.tokens.lows
        start = clause.last
        speaker = tagged.sightings[clause.sighting].first
        if speaker and lows[speaker - 1] in self._subordinating:
            return None
        end = _end_before_next(tagged, start, end)
        for position in range(start, min(start + LONGEST_BEFORE_THAT, end)):
            if lows[position] in self._words.that_words:
                return self._found(tagged, clause, position + 1, end, "said that")
            if lows[position] in _POINTS:
                break
        if lows[clause.first] not in self._words.plain or start >= end:
            return None
        if _sighting_at(tagged, start) is None:
            return None
        return self._found(tagged, clause, start, end, "said")

    def _before(
        self, tagged: TaggedParagraph, clause: Clause, first: int, end: int, rule: str
    ) -> Reported | None:
        """Read "It was late, Lee said on Monday"."""
        begin = tagged.begin(clause)
        lows = tagged.tokens.lows
        if begin <= first or lows[begin - 1] != ",":
            return None
        behind = max(clause.last, tagged.sightings[clause.sighting].last)
        if clause.kind is not CueKind.ACCORDING and (
            end - behind > LONGEST_TAIL or (behind < end and lows[behind] not in self._trailing)
        ):
            return None
        if lows[first] in self._prepositions and begin - first < SHORTEST_BEHIND_PREPOSITION:
            return None
        if any(other.kind is CueKind.SAYING for other in tagged.clauses_between(first, begin)):
            return None
        return self._found(tagged, clause, first, begin, rule)

    def _behind_according(
        self, tagged: TaggedParagraph, clause: Clause, end: int
    ) -> Reported | None:
        """Read "According to Lee, it was late"."""
        tokens = tagged.tokens
        mention, _ = words_of_mention(tagged, clause.sighting, self._joints)
        last = tagged.sightings[clause.sighting].last
        for position in range(last, min(last + LONGEST_NAME, end)):
            if tokens.lows[position] == "," and tokens.starts[position] >= mention.end:
                start = self._end_of_apposition(tagged, position + 1, end)
                return self._found(tagged, clause, start, end, "according to …,")
        return None

    def _end_of_apposition(self, tagged: TaggedParagraph, start: int, end: int) -> int:
        """Return where the content begins: behind "a clerk in Tarn," or right away.

        An apposition calls the speaker something, has no verb of its own but behind
        "who", and is followed by what can be a subject.
        """
        lows = tagged.tokens.lows
        limit = min(start + LONGEST_APPOSITION, end)
        comma = next((n for n in range(start, limit) if lows[n] == ","), None)
        if comma is None or not self._can_be_apposition(tagged, start, comma):
            return start
        follows = _sighting_at(tagged, comma + 1)
        if follows is None or follows.sort is Sort.RELATIVE:
            return start
        return comma + 1

    def _can_be_apposition(self, tagged: TaggedParagraph, start: int, comma: int) -> bool:
        lows = tagged.tokens.lows
        if lows[start] in self._relative:
            return True
        if not self._auxiliaries.isdisjoint(lows[start:comma]):
            return False
        if lows[start] in self._indefinite or all(low.isdecimal() for low in lows[start:comma]):
            return True
        opening = _sighting_at(tagged, start)
        called = opening is not None and opening.sort is Sort.PERSON
        place = opening is not None and opening.sort is Sort.NAME and opening.last == comma
        return called or place

    def _found(
        self, tagged: TaggedParagraph, clause: Clause, first: int, last: int, rule: str
    ) -> Reported | None:
        lows = tagged.tokens.lows
        while last > first and lows[last - 1] in _POINTS:
            last -= 1
        if last - first < SHORTEST_CONTENT or not _MARKS.isdisjoint(lows[first:last]):
            return None
        mention, form = words_of_mention(tagged, clause.sighting, self._joints)
        choice = Choice(
            mention=mention,
            form=form,
            cue=tagged.tokens.span(clause.first, clause.last),
            confidence=CONFIDENCE[rule],
            rule=f"reported, {rule}",
        )
        return Reported(tagged.tokens.span(first, last), choice)


def _sighting_at(tagged: TaggedParagraph, token: int) -> Sighting | None:
    """Return the sighting that begins at a token."""
    number = bisect_left(tagged.sightings, token, key=lambda sighting: sighting.first)
    if number == len(tagged.sightings) or tagged.sightings[number].first != token:
        return None
    return tagged.sightings[number]


def _sentence(tagged: TaggedParagraph, clause: Clause) -> tuple[int, int]:
    """Return the tokens of the clause's sentence, behind a dateline, up to the end."""
    sentences = tagged.tokens.sentences
    number = sentences[clause.first]
    first = max(bisect_left(sentences, number), end_of_dateline(tagged.tokens))
    return first, bisect_right(sentences, number)


def _end_before_next(tagged: TaggedParagraph, start: int, end: int) -> int:
    """Return where "…, but Roy said …" or the sentence ends."""
    lows = tagged.tokens.lows
    for other in tagged.clauses_between(start, end):
        begin = tagged.begin(other)
        if other.kind is CueKind.SAYING and begin >= start + 2 and lows[begin - 2] == ",":
            return begin - 2
    return end
