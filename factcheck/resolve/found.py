"""What is made out about who said a quote."""

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.core.quote import Speaker, SpeakerKind
from factcheck.resolve.people import Person

UNSURE = 0.3
"""The confidence in a speaker that is not made out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A speaker, the number of the person in the cast if it is one, and how sure.

    ``people`` are the numbers of several who speak together. ``quoted`` tells that the mention
    names who quotes the speaker.
    """

    speaker: Speaker | None
    person: int | None = None
    people: tuple[int, ...] = ()
    quoted: bool = False
    confidence: float = UNSURE


def found_person(person: Person, confidence: float) -> Found:
    """Return a person of the cast as a speaker."""
    speaker = Speaker(name=person.name, kind=SpeakerKind.PERSON, role=person.role)
    return Found(speaker=speaker, person=person.number, confidence=confidence)


def found_people(people: Sequence[Person], confidence: float = UNSURE) -> Found:
    """Return several people who speak as one, the last name joined by "and"."""
    names = [person.name for person in people]
    joined = f"{', '.join(names[:-1])} and {names[-1]}"
    return Found(
        speaker=Speaker(name=joined, kind=SpeakerKind.GROUP),
        people=tuple(person.number for person in people),
        confidence=confidence,
    )
