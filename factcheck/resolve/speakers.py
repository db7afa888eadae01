"""From the words that name a speaker to the speaker."""

import re
from dataclasses import dataclass, replace
from functools import cache

from factcheck.core.quote import Mention, Quote, Speaker, SpeakerKind
from factcheck.core.span import Span
from factcheck.resolve.carrying_on import CarryingOn, bare_pronoun, mention_at
from factcheck.resolve.clauses import is_turn
from factcheck.resolve.found import Found, found_people, found_person
from factcheck.resolve.mentions import (
    describe,
    names_within,
    naming_names,
    without_verb,
)
from factcheck.resolve.names import Name, NameSort
from factcheck.resolve.people import Person
from factcheck.resolve.roles import find_role

# How sure each way of resolving is. With the confidence of the mention multiplied in, 118
# of 120 speakers given 0.8 or more were right on labelled news articles, and 30 of the 36
# given 0.5 to 0.8.
_FULL_NAME = 0.97
_BARE_NAME = 0.7
_BODY_NAME = 0.9
_CLEAR_PRONOUN = 0.85
_UNCLEAR_PRONOUN = 0.6
_RELATIVE = 0.9


_FOLLOWED = re.compile(r"(?: \([^()]*\))?(?:,(?: [^,;:.¤]{1,60},)?)? ")
"""What may stand between a name and "who": nothing, or an apposition."""

_PLAIN_WORD = re.compile(r"[\w’'-]+")
_LONGEST_NOUN = 6
"""Words of a description before "who", its article included."""

_LONGEST_INITIALS = 3
_QUOTING_REACH = 3
_OFFICE_REACH = 40
_LISTENER_REACH = 14
"""Code points behind "told" that hold who listens."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerFinder(CarryingOn):
    """Says who a mention means; its fields are those of :class:`CarryingOn`."""

    def find(self, quote: Quote, before: tuple[Quote, Found] | None) -> Found:
        """Return who said a quote; ``before`` is the quote before it with its speaker."""
        if quote.mention is None:
            return self._carried_on(quote, before)
        if self._is_no_speaker(quote, quote.mention):
            return Found(speaker=None)
        mention = without_verb(quote.mention, quote.cue, self.narration)
        found = (
            self._same_body(mention, before)
            or self._same_unnamed(mention, before)
            or self._goes_on(quote, mention, before)
            or self._quoted_by(quote, mention)
            or self.of_mention(mention, quote)
        )
        if found.person is not None:
            self.trail.note(mention.spans[0].start, found.person)
        return found

    def is_self(self, quote: Quote) -> bool:
        """Say whether whoever speaks around a quote tells what they said: "I said no"."""
        return quote.mention is not None and bare_pronoun(quote.mention) in (
            self.words.self_pronouns
        )

    def _is_no_speaker(self, quote: Quote, mention: Mention) -> bool:
        """Say whether a mention is a dateline, "Q" before a question, or who listens.

        A jury hears and is told things; it says little.
        """
        text, span = self.narration.text, mention.spans[0]
        printed = mention.text.lower()
        if is_turn(mention, quote.cue, self.narration):
            known = any(map(self.cast.person_named, names_within(self.cast.names, (span,))))
            lone = span.start not in self.labels and mention.text.isupper()
            return printed in self.nobody or (lone and not known)
        verbs = [word for cue in quote.cue for word in cue.of(text).lower().split()]
        if not self.words.hearing.isdisjoint(verbs[:1]):
            return True
        if self.words.audiences.isdisjoint(printed.split()[-1:]) or verbs != ["told"]:
            return False
        behind = _PLAIN_WORD.search(text, quote.cue[-1].end, quote.cue[-1].end + _LISTENER_REACH)
        return behind is None or behind.group().lower() in self.words.governors

    def _quoted_by(self, quote: Quote, mention: Mention) -> Found | None:
        """Return who is quoted by whom a mention names: "Pier News quoted Ada Lind as saying"."""
        pattern = _quoting(self.words.quoting)
        index = self.narration.sentence_index(mention.spans[0].start)
        last = self.narration.sentences[index].end if index >= 0 else mention.spans[-1].end
        match = pattern.search(self.narration.told, mention.spans[-1].end, last)
        if match is None or match.start() > mention.spans[-1].end + _QUOTING_REACH:
            return None
        found = self.of_mention(mention_at(Span(*match.span("name")), self.narration), quote)
        return replace(found, quoted=True)

    def of_mention(self, mention: Mention, quote: Quote | None = None) -> Found:
        """Return who a mention means; those named behind it in its quote's clause it does not."""
        pronoun = bare_pronoun(mention)
        offset = mention.spans[0].start
        if pronoun in self.addressing:
            return Found(speaker=None)
        if pronoun in self.words.pronouns:
            return self._of_pronoun(pronoun, offset, self._spoken_of(quote, mention))
        if pronoun in self.words.relative_pronouns:
            return self._of_relative(offset)
        if pronoun in self.words.plural_pronouns or pronoun in self.words.thing_pronouns:
            plural = pronoun in self.words.plural_pronouns
            found = self.bodies.before(offset, plural=plural)
            if found is None and plural:
                found = self.bodies.pair_before(offset)
            if found is None:
                return Found(speaker=None, confidence=_UNCLEAR_PRONOUN)
            return replace(found, confidence=_UNCLEAR_PRONOUN)
        mention = self.whole(mention)
        names = naming_names(mention, self.cast.names, self.narration, self.words)
        if names and not self._is_capital_noun(mention):
            return self._of_names(names, mention)
        description = describe(mention, self.narration, self.words)
        return self.descriptions.resolve(description, mention, self._spoken_of(quote, mention))

    def _subject_before_clause(self, name: Name) -> Name:
        """Return the name a clause hangs on that another one only closes.

        In "Ada Lind, who was taught by her uncle, Piet, said" it is Lind who said it.
        """
        told = self.narration.told
        if (
            told[name.start - 2 : name.start] != ", "
            or told[name.span.end : name.span.end + 1] != ","
        ):
            return name
        begin = self.narration.sentence_start(name.start)
        for other in names_within(self.cast.names, (Span(begin, name.start),)):
            clause = told[other.span.end : name.start]
            hangs = clause.startswith(", ") and clause.count(",") == 2
            if hangs and self.cast.person_named(other) is not None:
                opening = clause.split()[1] if len(clause.split()) > 1 else ""
                if opening in self.words.relative_pronouns:
                    return other
        return name

    def _is_capital_noun(self, mention: Mention) -> bool:
        """Say whether a mention is a noun for all its capital: "the Italian", "the Minister"."""
        printed = mention.text.lower().split()
        others = printed[1:] if printed[0] in self.words.articles else []
        word = others[0] if others else printed[0]
        if (
            len(printed) - len(others) != 1
            or len(others) > 1
            or not self._is_noun(word)
            or word.endswith("s")
        ):
            return False
        start = mention.spans[0].start
        before = self.narration.told[max(0, start - 4) : start].lower()
        return bool(others) or before == "the "

    def _is_noun(self, word: str) -> bool:
        words = self.words
        return word in words.peoples or word in words.offices or word in words.humans

    def _of_names(self, names: list[Name], mention: Mention) -> Found:
        first = self._subject_before_clause(names[0])
        person = self.cast.person_named(first)
        if first.start in self.labels:
            person = self._with_initials(first) or person
        if len(names) > 1:
            both = [self.cast.person_named(name) for name in names]
            known = [p for p in both if p is not None]
            if len(known) == len(names):
                return found_people(known, _FULL_NAME)
        if (person is None or len(person.words) == 1) and len(names) == 1:
            person = self._officer_of(first, mention) or person
        if person is not None:
            role = self._role_beside(first) or person.role
            speaker = Speaker(name=person.name, kind=SpeakerKind.PERSON, role=role)
            sure = _FULL_NAME if len(person.words) > 1 else _BODY_NAME
            return Found(speaker=speaker, person=person.number, confidence=sure)
        if first.sort is NameSort.BODY:
            return Found(speaker=self.bodies.named(first, mention), confidence=_BODY_NAME)
        name = " ".join(first.span.of(self.narration.text).split())
        speaker = Speaker(name=name, kind=SpeakerKind.PERSON, role=self._role_beside(first))
        return Found(speaker=speaker, confidence=_BARE_NAME)

    def _officer_of(self, body: Name, mention: Mention) -> Person | None:
        """Return who heads a body whose name was taken for the speaker's.

        "The speaker of the Selby Assembly, Ada Lind, said", "Secretary, Canals, Ada Lind said".
        """
        told = self.narration.told
        begin = max(self.narration.sentence_start(body.start), body.start - _OFFICE_REACH)
        before = told[begin : body.start].lower().split()
        if before and before[-1] in self.words.articles:
            before.pop()
        end = max(body.span.end, mention.spans[-1].end)
        if told[end : end + 2] != ", ":
            return None
        if len(before) > 1 and before[-1] in self.words.tails:
            before.pop()
        elif not before or not before[-1].endswith(","):
            return None
        office = before[-1].rstrip(",")
        return self.descriptions.named_at(end + 2) if office in self.words.offices else None

    def _with_initials(self, label: Name) -> Person | None:
        """Return the only person whose initials a label has: "AL:" for Ada Lind."""
        letters = label.words[0]
        if len(label.words) > 1 or not 2 <= len(letters) <= _LONGEST_INITIALS:
            return None
        fitting = [
            person
            for person in self.cast.people
            if len(person.words) > 1 and "".join(word[0] for word in person.words) == letters
        ]
        return fitting[0] if len(fitting) == 1 else None

    def _role_beside(self, name: Name) -> str | None:
        roles = find_role(name, self.narration, self.words)
        return next((role.text for role in roles if role.full), None)

    def _of_pronoun(self, pronoun: str, offset: int, without: frozenset[int]) -> Found:
        found = self.trail.antecedent(offset, self.words.pronouns[pronoun], without)
        if found is None:
            return Found(speaker=None)
        return found_person(
            self.cast.people[found.person], _CLEAR_PRONOUN if found.clear else _UNCLEAR_PRONOUN
        )

    def _of_relative(self, offset: int) -> Found:
        """Return whom "who" follows: a name, or somebody described.

        An apposition may stand between the name and "who".
        """
        start = self.narration.sentence_start(offset)
        inside = names_within(self.cast.names, (Span(start, max(offset, start + 1)),))
        told = [n for n in inside if not n.quoted and not n.owning]
        last = told[-1] if told else None
        if last is not None and _FOLLOWED.fullmatch(self.narration.told, last.span.end, offset):
            return self._of_names([last], mention_at(last.span, self.narration))
        end = start + len(self.narration.told[start:offset].rstrip(" ,"))
        before = list(_PLAIN_WORD.finditer(self.narration.told, start, end))
        for match in reversed(before[-_LONGEST_NOUN:]):
            if match.group().lower() in self.words.determiners:
                return self.of_mention(mention_at(Span(match.start(), end), self.narration))
        person = self.cast.person_named(last) if last is not None else None
        return Found(speaker=None) if person is None else found_person(person, _RELATIVE)


@cache
def _quoting(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
