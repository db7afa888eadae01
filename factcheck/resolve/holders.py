"""Which person an office or another noun means: by role, by deed, by what stands around it."""

import re
from bisect import bisect_left
from dataclasses import dataclass

from factcheck.core.quote import Speaker, SpeakerKind
from factcheck.languages.people import Gender, PeopleWords
from factcheck.resolve.antecedents import Trail
from factcheck.resolve.found import Found
from factcheck.resolve.mentions import Description
from factcheck.resolve.narration import Narration
from factcheck.resolve.people import Cast, Person

_AS_PRINTED = 0.7
"""How sure it is that somebody unnamed is meant, who was brought up before."""

_SENTENCES_BACK = 8

_OPENING = 1
"""The last paragraph in which a story introduces those whom it names later."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Holders:
    """Finds who holds an office or fits a noun in one article."""

    narration: Narration
    cast: Cast
    trail: Trail
    words: PeopleWords

    def _near(self, description: Description, without: frozenset[int]) -> Person | None:
        """Return whom a description may mean by what stands around it alone."""
        gender = self.words.gendered.get(description.head)
        offset = description.span.start
        barred = without | {
            person.number for person in self.cast.people if not self._may_hold(person, description)
        }
        found = self.trail.antecedent(offset, gender, barred)
        near = self.cast.people[found.person] if found is not None and found.clear else None
        leading = self.trail.leading(offset, gender, barred)
        if description.head in self.words.sole_offices:
            past = not self.words.past_offices.isdisjoint(description.words)
            return near if near is leading or (past and leading is None) else None
        if self._tells_nothing_new(description):
            return near or self._alone(description, gender, barred)
        if description.head not in self.words.generic_offices and len(description.words) > 1:
            # "The team doctor" is somebody else than the player named last.
            return None
        near = near or self._alone(description, gender, barred)
        if description.head not in self.words.generic_offices:
            # Whom a story is about is seldom first called by a trade: "the journalist".
            return None if near is leading else near
        if near is not None and leading is not None and self._holds_particular(near):
            return leading
        return near or leading

    def _tells_nothing_new(self, description: Description) -> bool:
        """Say whether a noun is a player's or of an age: what is said of people named already."""
        head = description.head
        return head in self.words.positions or head.endswith(self.words.ages)

    def _alone(
        self, description: Description, gender: Gender | None, barred: frozenset[int]
    ) -> Person | None:
        """Return the only one who acts nearby, unless the noun tells what somebody did."""
        if description.head in self.words.deeds:
            return None
        alone = self.trail.alone(description.span.start, gender)
        return alone if alone is not None and alone.number not in barred else None

    def _holds_particular(self, person: Person) -> bool:
        """Say whether a person is known by an office of a sort that few hold: "mayor"."""
        return not (self.words.offices - self.words.generic_offices).isdisjoint(person.role_words)

    def _may_hold(self, person: Person, description: Description) -> bool:
        """Say whether a person is not known by another office: no minister is "the governor".

        Nor is "the bishop's driver" the bishop, or a minister "the boy".
        """
        office, held = description.head, person.role_words
        if not person.certain or office in self.words.mouthpieces:
            return False
        if f"{office}'s" in held or f"{office}’s" in held or self._clashes(description, person):
            return False
        if office in self.words.commoners:
            return False
        if self._tells_nothing_new(description):
            positions = self.words.positions
            return office in held or office not in positions or positions.isdisjoint(held)
        generic = office in self.words.generic_offices and office not in self.words.sole_offices
        particular = office in self.words.offices and not generic
        return not particular or self.words.offices.isdisjoint(held)

    def _clashes(self, description: Description, person: Person) -> bool:
        """Say whether a description is of somebody from another place than a person."""
        printed = description.text.split()
        places = [
            re.sub(r"[^a-z]", "", word.lower())
            for word in printed
            if word[0].isupper() and self._may_be_place(word.lower())
        ]
        whole = "".join(places)
        if person.seat and places and not _is_short_for(person.seat, whole):
            return not any(_is_short_for(person.seat, place) for place in places)
        held = self.words.places & person.role_words
        if whole in self.words.places and held and whole not in held:
            return True
        parties = self.words.parties
        told = {parties[word] for word in description.words if word in parties}
        known = {parties[word] for word in person.role_words if word in parties}
        if told and known and told.isdisjoint(known):
            return True
        nations = self.words.nations.intersection(description.words) - {description.head}
        foreign = nations - person.role_words
        return bool(foreign) and bool(person.role_words)

    def _may_be_place(self, word: str) -> bool:
        words = self.words
        return not any(
            word in listed
            for listed in (words.offices, words.peoples, words.office_modifiers, words.bodies)
        )

    def _is_owned_by_place(self, description: Description) -> bool:
        """Say whether a place owns an office: "London's mayor", not "Lind's lawyer"."""
        owner = (description.owner or "").replace("’", "'").removesuffix("'s")
        return owner in self.words.places or owner in self.words.bodies

    def _introduced_unnamed(self, description: Description, known: Person | None) -> Found | None:
        """Return whom "an officer of the harbour" brought up, if "the officer" is said later."""
        start = description.span.start
        here = self.narration.sentence_index(start)
        floor = self.narration.starts[max(0, here - _SENTENCES_BACK)]
        head = re.escape(description.head)
        noun = re.compile(
            rf"(, )?\b(?:(?:[Aa]n?|[Oo]ne) ((?:[\w’'-]+ ){{0,3}}?{head})"
            rf"|[Tt]he ((?:[\w-]+ ){{0,3}}[\w-]+[’']s? (?:[\w-]+ ){{0,2}}?{head}))\b"
        )
        for match in reversed(list(noun.finditer(self.narration.told, floor, start))):
            printed = (match.group(2) or match.group(3)).lower().split()
            if match.group(1) or not self.words.governors.isdisjoint(printed):
                continue
            if known is not None and self._last_named(known, start) > match.start():
                return None
            if known is None and self._is_named_below(match.start(), description):
                return None
            speaker = Speaker(name=match.group(2) or match.group(3), kind=SpeakerKind.UNNAMED)
            return Found(speaker=speaker, confidence=_AS_PRINTED)
        return None

    def _is_named_below(self, introduced: int, description: Description) -> bool:
        """Say whether a story opens with somebody unnamed and names them later.

        "A lawmaker wants it banned", and then "Ada Lind said in a bill", is one person.
        """
        if self.narration.paragraph_of(introduced) > _OPENING:
            return False
        near = self._near(description, frozenset())
        return near is not None and self.cast.places[near.number][:1] > (introduced,)

    def _by_kind(self, description: Description) -> Person | None:
        """Return the one person whose office is of the same kind: "Prof." for "the don"."""
        kinds = self.words.office_kinds
        kind = kinds.get(description.head)
        fitting = [
            person
            for person in self.cast.people
            if kind is not None
            and not self._clashes(description, person)
            and any(kinds.get(word) == kind for word in person.role_words | person.titles)
            and self._last_named(person, description.span.start) >= 0
        ]
        return fitting[0] if len(fitting) == 1 else None

    def _by_deed(self, description: Description) -> Person | None:
        """Return the last one who did what the noun says: "gave evidence" for "the witness"."""
        for deed in self.words.deeds.get(description.head, ()):
            place = self.narration.told.rfind(deed, 0, description.span.start)
            person = self.trail.alone(place, None) if place >= 0 else None
            if person is not None:
                return person
        return None

    def _by_role(
        self, description: Description, without: frozenset[int] = frozenset()
    ) -> Person | None:
        """Return the person whose office the description names, the one named last."""
        best: tuple[int, int, Person] | None = None
        gender = self.words.gendered.get(description.head)
        for person in self.cast.people:
            if gender is not None and person.gender not in (gender, None):
                continue
            if person.number in without or self._clashes(description, person):
                continue
            shared = self._shared(description, person)
            last = self._last_named(person, description.span.start)
            if shared and last >= 0 and (best is None or (shared, last) > best[:2]):
                best = (shared, last, person)
        return best[2] if best else None

    def _shared(self, description: Description, person: Person) -> int:
        offices = [
            word
            for word in description.words
            if word in self.words.offices or word in self.words.humans
        ]
        if not any(word in person.role_words for word in offices):
            return 0
        told, held = self.words.distinctions & set(description.words), person.role_words
        untold = (self.words.distinctions & held) - told
        if told - held or untold - self.words.past_offices:
            return 0
        if untold and self._is_far(description, person):
            return 0
        return sum(word in person.role_words for word in description.words)

    def _is_far(self, description: Description, person: Person) -> bool:
        """Say whether a person is not named in the paragraph of a description or the one before."""
        here = self.narration.paragraph_of(description.span.start)
        last = self._last_named(person, description.span.start)
        return last < 0 or here - self.narration.paragraph_of(last) > 1

    def _last_named(self, person: Person, offset: int) -> int:
        places = self.cast.places[person.number]
        index = bisect_left(places, offset) - 1
        return places[index] if index >= 0 else -1


def _is_short_for(short: str, whole: str) -> bool:
    """Say whether letters are those of a place left in order: "fla" for "florida"."""
    rest = iter(whole)
    return short[:1] == whole[:1] and all(letter in rest for letter in short)
