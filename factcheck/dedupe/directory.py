"""Two names that may be one speaker's, for a person to decide on.

Nothing here makes one speaker of two. What two names share is told with the reason; two
people of one surname with different given names are never put forward.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from factcheck.core.quote import Speaker, SpeakerKind
from factcheck.dedupe.transliteration import name_words, plain_sounds, skeleton
from factcheck.dedupe.vocabulary import NAME_PARTICLES, NICKNAMES, TITLES

FORGIVEN_FROM = 6
"""Letters from which a surname may differ in one: a slip of the pen."""

SHORT = 5
"""Letters below which a name has to be spelled alike but for "i" and "y"."""

GENERATIONS = frozenset({"jr", "sr", "ii", "iii", "iv"})

LIGHT = frozenset(
    [
        "the",
        "of",
        "for",
        "and",
        "in",
        "inc",
        "ltd",
        "llc",
        "plc",
        "co",
        "corp",
        "corporation",
        "company",
        "limited",
        "group",
    ]
)
"""Words that an organization's name may have or lack."""

BLOCK_CAP = 60
"""Names that are alike in their key and compared with one another; of more, nothing is said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """How alike two names are, 0 to 100, and in what."""

    score: float
    reason: str


@dataclass(frozen=True, slots=True)
class PersonalName:
    """A personal name in small letters; ``given`` is empty for a bare surname."""

    given: tuple[str, ...]
    surname: str
    generation: str | None

    @property
    def words(self) -> tuple[str, ...]:
        """The name without the generation."""
        return (*self.given, self.surname)


def likeness(one: Speaker, other: Speaker) -> Likeness | None:
    """Return how alike two speakers' names are, None if they cannot be one by their names."""
    bodies = [speaker.kind is SpeakerKind.ORGANIZATION for speaker in (one, other)]
    if all(bodies):
        return _like_bodies(one.name, other.name)
    if any(bodies):
        return None
    names = _personal_name(one.name), _personal_name(other.name)
    if names[0] is None or names[1] is None:
        return None
    return _like_people(names[0], names[1])


def same_role(one: str, other: str) -> bool:
    """Say whether two printed roles are one office, of which one may be told more fully.

    A single word is no office: there are many ministers.
    """
    shorter, longer = sorted((set(name_words(one)), set(name_words(other))), key=len)
    return shorter == longer or (len(shorter) > 1 and shorter <= longer)


def pairs_to_compare(speakers: Iterable[tuple[int, Speaker]]) -> Iterator[tuple[int, int]]:
    """Yield numbers of speakers whose names have a key in common, the lower number first.

    To compare every name with every other would take an hour for 100,000.
    """
    blocks: dict[tuple[str, ...], list[int]] = {}
    for number, speaker in speakers:
        for key in _keys(speaker):
            blocks.setdefault(key, []).append(number)
    told: set[tuple[int, int]] = set()
    for block in blocks.values():
        if len(block) > BLOCK_CAP:
            continue
        for one, other in combinations(sorted(set(block)), 2):
            if (one, other) not in told:
                told.add((one, other))
                yield one, other


def _keys(speaker: Speaker) -> Iterator[tuple[str, ...]]:
    """Yield what a name has in common with those that may be the same."""
    if speaker.kind is SpeakerKind.ORGANIZATION:
        words = _weighty(speaker.name)
        yield ("body", " ".join(sorted(words)))
        yield ("letters", _acronym(speaker.name) or "".join(words))
        return
    name = _personal_name(speaker.name)
    if name is not None and name.given:
        initial = plain_sounds(_full_given(name.given[0]))[:1]
        for word in name.words[1:]:
            yield ("person", skeleton(word), initial)
        yield ("person", *sorted(name.words))


def _personal_name(printed: str) -> PersonalName | None:
    """Return the personal name in what is printed, without titles; None if none is left."""
    words = [word for word in name_words(printed) if word]
    generation = words.pop() if len(words) > 1 and words[-1] in GENERATIONS else None
    while len(words) > 1 and words[0] in TITLES:
        words = words[1:]
    kept = [word for at, word in enumerate(words) if not at or word not in NAME_PARTICLES]
    return PersonalName(tuple(kept[:-1]), kept[-1], generation) if kept else None


def _like_people(one: PersonalName, other: PersonalName) -> Likeness | None:
    """Compare two personal names."""
    if one.generation and other.generation and one.generation != other.generation:
        return None
    if one.words == other.words:
        reason = "the same name" if one.generation == other.generation else "with or without Jr"
        return Likeness(score=100.0 if one.generation == other.generation else 85.0, reason=reason)
    if sorted(one.words) == sorted(other.words):
        return Likeness(score=90.0, reason="the same words in another order")
    surname = _like_surnames(one, other)
    if surname is None:
        return None
    if not one.given or not other.given:
        return Likeness(score=60.0, reason="a surname alone") if surname == "" else None
    given = _like_given(one.given, other.given)
    if given is None:
        return None
    reasons = [reason for reason in (given, surname) if reason]
    if surname and given in INITIALS:
        return None  # one letter and a surname that is spelled in another way say nothing
    score = fuzz.ratio(*(" ".join(map(plain_sounds, name.words)) for name in (one, other)))
    least = 75.0 if given in INITIALS else 80.0
    return Likeness(score=max(score, least), reason=", ".join(reasons) or "a middle name")


INITIALS = frozenset({"an initial"})


def _like_surnames(one: PersonalName, other: PersonalName) -> str | None:
    """Return in what two surnames differ, "" for nothing; None if they are two."""
    ours, theirs = one.surname, other.surname
    if ours == theirs:
        return ""
    if _spelled_alike(ours, theirs):
        return "the surname in another spelling"
    if min(len(ours), len(theirs)) >= FORGIVEN_FROM and OSA.distance(ours, theirs) == 1:
        return "one letter of the surname"
    if ours in other.given[1:] or theirs in one.given[1:]:
        return "a longer surname"
    return None


def _like_given(one: tuple[str, ...], other: tuple[str, ...]) -> str | None:
    """Return in what given names differ, "" for nothing; None if they are two people's."""
    middles = one[1:], other[1:]
    if all(middles) and not any(a[0] == b[0] for a, b in zip(*middles, strict=False)):
        return None
    ours, theirs = one[0], other[0]
    if ours == theirs:
        return ""
    if 1 in (len(ours), len(theirs)):
        return "an initial" if ours[0] == theirs[0] else None
    if _full_given(ours) == _full_given(theirs):
        return "a short form"
    return "the given name in another spelling" if _spelled_alike(ours, theirs) else None


def _spelled_alike(one: str, other: str) -> bool:
    """Say whether two words can be one name written in two ways.

    The ends have to agree: Peter and Petra, Mario and Maria are two people's names. Of a
    short word the vowels have to agree too, give or take "i" and "y".
    """
    ours, theirs = plain_sounds(one), plain_sounds(other)
    if skeleton(one) != skeleton(other) or ours[0] != theirs[0] or ours[-1] != theirs[-1]:
        return False
    if min(len(one), len(other)) < SHORT:
        return one.replace("y", "i") == other.replace("y", "i")
    return ours == theirs or len(skeleton(one)) >= 3


def _full_given(name: str) -> str:
    """Return the name that a short form stands for."""
    return NICKNAMES.get(name, name)


def _like_bodies(one: str, other: str) -> Likeness | None:
    """Compare two organizations' names: the same words that count, or their initials."""
    ours, theirs = _weighty(one), _weighty(other)
    if sorted(ours) == sorted(theirs):
        return Likeness(score=95.0, reason="the same words that count")
    for letters, words, full in (
        ("".join(ours), theirs, other),
        ("".join(theirs), ours, one),
    ):
        if len(words) > 2 and letters == _acronym(full):
            return Likeness(score=80.0, reason="the initials")
    return None


def _weighty(name: str) -> tuple[str, ...]:
    """Return the words of an organization's name that tell it from others."""
    words = name_words(name)
    return tuple(word for word in words if word not in LIGHT) or words


def _acronym(name: str) -> str:
    """Return the first letters of a name of three words or more, "" for a shorter one."""
    words = _weighty(name)
    return "".join(word[0] for word in words) if len(words) > 2 else ""
