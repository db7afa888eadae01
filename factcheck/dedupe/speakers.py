"""Could it be the same speaker? Outlets name one person in many ways."""

import re
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from functools import lru_cache

from rapidfuzz.distance import OSA

from factcheck.core.quote import Speaker, SpeakerKind
from factcheck.dedupe.vocabulary import (
    BODY_WORDS,
    DEMONYMS,
    NAME_PARTICLES,
    NAME_SUFFIXES,
    NICKNAMES,
    TITLES,
)
from factcheck.dedupe.words import fold


class Sameness(StrEnum):
    """Whether two speakers are one."""

    SAME = "same"
    UNKNOWN = "unknown"
    """Neither can be said: one is not named, or named too little."""
    DIFFERENT = "different"


class Naming(IntEnum):
    """How well a speaker is known, the best first."""

    IN_FULL = 0
    """A full name, or an organization: the same one in every article."""
    IN_PART = 1
    """A bare surname, which may be anybody's."""
    NOT = 2
    """A description, or nobody."""


@dataclass(frozen=True, slots=True)
class _Name:
    """A personal name in comparable form; ``given`` is empty for a bare surname."""

    given: tuple[str, ...]
    surname: str


_BODIES = frozenset({SpeakerKind.ORGANIZATION, SpeakerKind.DOCUMENT})
_COUNTRIES = frozenset(DEMONYMS.values())
_SPELLINGS = tuple(
    (re.compile(pattern), plain)
    for pattern, plain in (
        ("(?:iy|ii|yi|ij|ei|ey|ie|ee|y)", "i"),
        ("ou|oo", "u"),
        ("kh", "h"),
        ("ph", "f"),
        ("ck|q|c(?!h)", "k"),
        ("w", "v"),
        ("tch", "ch"),
        ("sch", "sh"),
        ("tz", "ts"),
        ("x", "ks"),
        ("dj|dzh", "j"),
        (r"(.)\1+", r"\1"),
    )
)
"""Ways of writing one sound when a name comes from another alphabet."""

_FORGIVEN_FROM = 6
"""Letters from which a surname may differ in one."""


def same_speaker(one: Speaker | None, other: Speaker | None) -> Sameness:
    """Return whether two speakers are one, as far as their names and roles say."""
    if one is None or other is None or not (_is_named(one) and _is_named(other)):
        return Sameness.UNKNOWN
    if _is_body(one) and _is_body(other):
        return _same_body(one.name, other.name)
    if _is_body(one):
        return _speaks_for(person=other, body=one)
    if _is_body(other):
        return _speaks_for(person=one, body=other)
    found = _same_person(_name(one.name), _name(other.name))
    if found is Sameness.DIFFERENT and (_is_in_role(one, other) or _is_in_role(other, one)):
        return Sameness.UNKNOWN
    return found


def _is_in_role(one: Speaker, other: Speaker) -> bool:
    """Say whether the first name is a word of the other one's office: "Norland's minister"."""
    name = _name(other.name)
    words = set(fold(f"{other.role or ''} {other.name}").replace("'s", "").split())
    office = words - set(name.given if name else ()) - {name.surname if name else ""}
    return set(fold(one.name).split()) <= office


def naming(speaker: Speaker | None) -> Naming:
    """Return how well a speaker is known by the name."""
    if speaker is None or not _is_named(speaker):
        return Naming.NOT
    if _is_body(speaker):
        return Naming.IN_FULL
    name = _name(speaker.name)
    return Naming.IN_FULL if name is not None and name.given else Naming.IN_PART


def _is_named(speaker: Speaker) -> bool:
    """Say whether the speaker is somebody in particular, by name."""
    if speaker.kind in (SpeakerKind.GROUP, SpeakerKind.UNNAMED):
        return False
    if speaker.kind in _BODIES:
        return True
    if re.match("the [A-Z]", speaker.name, re.IGNORECASE) and _is_body(speaker):
        return not speaker.name[4:].islower()
    starts_as_name = speaker.name.strip() and not re.match(
        r"(?:an?|the|one|some|his|her|their|its)\b", speaker.name
    )
    return bool(starts_as_name) and speaker.name.lower() != speaker.name


def _is_body(speaker: Speaker) -> bool:
    """Say whether the speaker is an organization, a country or a document.

    A name can tell although the kind does not: "France", "Harbour Committee".
    """
    if speaker.kind in _BODIES:
        return True
    words = fold(speaker.name).split()
    return words[-1] in BODY_WORDS or " ".join(words) in _COUNTRIES


@lru_cache(maxsize=4096)
def _name(printed: str) -> _Name | None:
    """Return the personal name in what is printed, without titles; None if none is left."""
    folded = re.sub(r"\b(?:al|el|ul)-", "", fold(printed.split(",")[0]))
    words = [word for word in re.split(r"[\s.\-–_()\"]+", folded.replace("'s ", " ")) if word]
    words = [word.replace("'", "") for word in words if word not in NAME_SUFFIXES]
    titles = [at for at, word in enumerate(words) if word in TITLES]
    if titles:
        words = words[titles[-1] + 1 :]
    words = [word for word in words if word not in NAME_PARTICLES or word == words[0]]
    if len(words) > 1 and words[0] in NAME_PARTICLES - {"al", "ben", "la", "van"}:
        words = words[1:]
    return _Name(tuple(words[:-1]), words[-1]) if words else None


def _same_person(one: _Name | None, other: _Name | None) -> Sameness:
    """Compare two personal names; a bare surname agrees with the full name."""
    if one is None or other is None:
        return Sameness.UNKNOWN
    if _same_surname(one.surname, other.surname):
        return Sameness.SAME if _same_given(one.given, other.given) else Sameness.DIFFERENT
    if not one.given or not other.given:
        bare, full = (one, other) if not one.given else (other, one)
        if _spelled(bare.surname) in map(_spelled, full.given):
            return Sameness.UNKNOWN
    return Sameness.DIFFERENT


def _same_surname(one: str, other: str) -> bool:
    """Say whether two surnames are one, give or take the way of writing it."""
    if one == other or _spelled(one) == _spelled(other):
        return True
    return min(len(one), len(other)) >= _FORGIVEN_FROM and OSA.distance(one, other) == 1


def _same_given(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Say whether given names can be one person's; a missing one can be anybody's."""
    if not one or not other:
        return True
    if not any(_agree(name, another) for name in one for another in other):
        return False
    middles = one[1:], other[1:]
    return not all(middles) or any(_agree(*pair) for pair in zip(*middles, strict=False))


def _agree(one: str, other: str) -> bool:
    """Say whether two given names agree: equal, an initial, a short form, a spelling."""
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    full, another = NICKNAMES.get(one, one), NICKNAMES.get(other, other)
    if full == another or _spelled(one) == _spelled(other):
        return True
    return _consonants(one) == _consonants(other) and one[0] == other[0] and len(one) >= 5


def _spelled(name: str) -> str:
    """Return the name in one way of writing its sounds."""
    for pattern, plain in _SPELLINGS:
        name = pattern.sub(plain, name)
    return name


def _consonants(name: str) -> str:
    """Return the consonants: "mohammed" and "muhamad" have the same."""
    return re.sub("[aeiou]", "", _spelled(name))


def _body_words(name: str) -> frozenset[str]:
    """Return the words of an organization's name, peoples as their countries."""
    words = re.findall(r"[^\W_]+", fold(name).replace("'s", ""))
    found = (DEMONYMS.get(word, word) for word in words if word not in ("the", "of", "for", "and"))
    return frozenset(" ".join(found).split())


def _countries(words: str) -> frozenset[str]:
    """Return the countries that are named, by themselves or by their people."""
    folded = fold(words)
    named = {country for country in _COUNTRIES if re.search(rf"\b{country}\b", folded)}
    peoples = set(re.findall(r"[^\W_]+", folded)) & DEMONYMS.keys()
    return frozenset(named | {DEMONYMS[people] for people in peoples})


def _same_body(one: str, other: str) -> Sameness:
    """Compare two organizations: one may be named more fully, or by its initials."""
    words, others = _body_words(one), _body_words(other)
    if words <= others or others <= words or _initials(one) == other or _initials(other) == one:
        return Sameness.SAME
    return Sameness.DIFFERENT


def _initials(name: str) -> str:
    """Return the capitals that a name's words begin with."""
    return "".join(word[0] for word in name.split() if word[0].isupper() and word != "The")


def _speaks_for(*, person: Speaker, body: Speaker) -> Sameness:
    """Say whether the person's role names the organization or country."""
    role = f"{person.role or ''} {person.name}"
    if _body_words(body.name) <= _body_words(role):
        return Sameness.SAME
    countries, others = _countries(body.name), _countries(role)
    if countries and others and not countries & others:
        return Sameness.DIFFERENT
    return Sameness.UNKNOWN
