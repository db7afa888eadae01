"""The people of an article: which names mean the same person.

Full names are gathered first; then short ones are tied to the one person who bears
them. Where nothing settles which of two namesakes is meant, the name stays as printed.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from factcheck.languages.people import Gender, PeopleWords
from factcheck.resolve.names import Name, NameSort, is_common_noun
from factcheck.resolve.namesakes import (
    Draft,
    find_bearer,
    gather_bearers,
    stated_gender,
    without_suffix,
)
from factcheck.resolve.narration import Narration
from factcheck.resolve.roles import Role, find_role, gender_of_role

_KIN_REACH = 20
_SEAT_REACH = 8
"""Code points behind a name that hold the hyphen of ", R-Iowa"."""

_LETTERS = re.compile(r"(?=[^\W\d_]*[AEIOUY])[^\W\d_]{3,}")
_NICKNAME = re.compile(r" [\"“‘']\w+[\"”’'] ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One person of the article, ``name`` being as full as it is printed there.

    ``titles`` are all that is printed before the name, forms of address too. ``certain``
    tells that the text shows it to be a person: by a title, an office, a common given
    name, or by being called by the surname alone. ``seat`` is where the office is held, in
    lower-case letters, as far as a mark behind the name tells ("fla").
    """

    number: int
    name: str
    words: tuple[str, ...]
    gender: Gender | None = None
    role: str | None = None
    role_words: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    certain: bool = True
    seat: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """The people of an article and who each name in it means.

    ``meant`` has a person's number for every name that means a known person, by the
    offset where the name begins. ``places`` has for each person where the narration
    names them, in reading order.
    """

    people: tuple[Person, ...]
    names: tuple[Name, ...]
    meant: Mapping[int, int]
    places: Mapping[int, tuple[int, ...]]

    def person_named(self, name: Name) -> Person | None:
        """Return who a name of the text means, if that is clear."""
        number = self.meant.get(name.span.start)
        return None if number is None else self.people[number]


def gather_cast(
    narration: Narration,
    names: Sequence[Name],
    words: PeopleWords,
    speaking: frozenset[int] = frozenset(),
) -> Cast:
    """Find out who is who; ``speaking`` are offsets of names that quotes are given to."""
    drafts = _gather_full_names(names, narration, words)
    bearers = gather_bearers(drafts, words)
    meant = {name.span.start: number for number, draft in enumerate(drafts) for name in draft.names}
    for name in names:
        if name.span.start in meant:
            continue
        number = find_bearer(name, drafts, bearers, narration, words)
        if number is None and (
            _may_be_alone(name, speaking, words) or _is_relative(name, narration, words)
        ):
            number = _add_lone_name(name, drafts, bearers)
        if number is not None:
            meant[name.span.start] = number
            drafts[number].called_by_surname = True
            drafts[number].names.append(name)
    genders = _genders(drafts, narration, words)
    people = tuple(
        _person(number, draft, genders[number], narration, words, speaking)
        for number, draft in enumerate(drafts)
    )
    return Cast(
        people=people,
        names=tuple(names),
        meant=meant,
        places=_places(drafts),
    )


def _places(drafts: Sequence[Draft]) -> dict[int, tuple[int, ...]]:
    return {
        number: tuple(sorted(name.span.start for name in draft.names if not name.quoted))
        for number, draft in enumerate(drafts)
    }


def _gather_full_names(
    names: Sequence[Name], narration: Narration, words: PeopleWords
) -> list[Draft]:
    drafts: list[Draft] = []
    by_surname: dict[str, list[Draft]] = defaultdict(list)
    born: list[Name] = []
    for name in names:
        core = without_suffix(name.words, words)
        if name.sort is not NameSort.PERSON or len(core) < 2 or len(core) > 5:
            continue
        if _is_birth_name(name, narration, words):
            born.append(name)
            continue
        known = next((d for d in by_surname[core[-1]] if _same(d.words, name.words, words)), None)
        if known is None:
            known = Draft(words=name.words, names=[])
            drafts.append(known)
            by_surname[core[-1]].append(known)
        known.names.append(name)
    for name in born:
        grown = [draft for draft in drafts if draft.words[0] == name.words[0]]
        if len(grown) != 1:
            grown = [Draft(words=name.words, names=[])]
            drafts.extend(grown)
        grown[0].names.append(name)
    return drafts


def _is_birth_name(name: Name, narration: Narration, words: PeopleWords) -> bool:
    """Say whether a name is the one that somebody was born with: "Born Ada Lind in 1935"."""
    before = narration.told[max(0, name.start - 8) : name.start].lower().split()
    return bool(before) and before[-1].strip("(") in words.birth_words


def _same(one: tuple[str, ...], other: tuple[str, ...], words: PeopleWords) -> bool:
    """Say whether two full names with one surname can be the same person's."""
    short, long = sorted((without_suffix(one, words), without_suffix(other, words)), key=len)
    if one[-1] != other[-1] and one[-1] in words.suffixes and other[-1] in words.suffixes:
        return False
    first, second = short[0], long[0]
    given = first == second or (
        min(len(first.rstrip(".")), len(second.rstrip("."))) == 1 and first[0] == second[0]
    )
    return given or short == long[-len(short) :]


def _may_be_alone(name: Name, speaking: frozenset[int], words: PeopleWords) -> bool:
    """Say whether a short name that nobody bears is a person's all the same."""
    if name.sort is not NameSort.PERSON or len(name.words) > 2:
        return False
    titled = bool(name.titles) and (
        name.titles[-1] in words.titles or name.titles[-1] in words.courtesies
    )
    common = is_common_noun(name.words[-1], words)
    return titled or (name.span.start in speaking and not common)


def _is_relative(name: Name, narration: Narration, words: PeopleWords) -> bool:
    """Say whether a given name is that of somebody's relative: "Lind's sister, Fay, wept"."""
    if len(name.words) != 1 or name.sort is not NameSort.PERSON:
        return False
    start, end = name.start, name.span.end
    if narration.told[start - 2 : start] != ", " or narration.told[end : end + 1] != ",":
        return False
    before = narration.told[max(0, start - _KIN_REACH) : start - 2].split()
    return bool(before) and before[-1].lower() in words.kinship


def _add_lone_name(name: Name, drafts: list[Draft], bearers: dict[str, list[int]]) -> int:
    drafts.append(Draft(words=name.words, names=[]))
    number = len(drafts) - 1
    bearers[name.words[-1]].append(number)
    return number


def _genders(
    drafts: Sequence[Draft], narration: Narration, words: PeopleWords
) -> list[Gender | None]:
    stated = [stated_gender(draft, words) for draft in drafts]
    if all(gender is not None for gender in stated):
        return stated
    votes = _pronoun_votes(drafts, narration, words)
    return [
        gender if gender is not None else _winner(votes[number])
        for number, gender in enumerate(stated)
    ]


def _pronoun_votes(
    drafts: Sequence[Draft], narration: Narration, words: PeopleWords
) -> list[Counter[Gender]]:
    """Count the pronouns in sentences that name one person, behind the name."""
    named: dict[int, set[int]] = defaultdict(set)
    places: dict[int, int] = {}
    for number, draft in enumerate(drafts):
        for name in draft.names:
            if not name.quoted:
                index = narration.sentence_index(name.span.start)
                named[index].add(number)
                places[index] = min(places.get(index, name.span.end), name.span.end)
    votes: list[Counter[Gender]] = [Counter() for _ in drafts]
    for index, numbers in named.items():
        if len(numbers) == 1 and index >= 0:
            told = narration.told[places[index] : narration.sentences[index].end]
            genders = {words.pronouns[w] for w in told.lower().split() if w in words.pronouns}
            if len(genders) == 1:
                votes[next(iter(numbers))].update(genders)
    return votes


def _winner(votes: Counter[Gender]) -> Gender | None:
    ranked = votes.most_common(2)
    if not ranked or (len(ranked) == 2 and ranked[0][1] == ranked[1][1]):
        return None
    return ranked[0][0]


def _person(
    number: int,
    draft: Draft,
    gender: Gender | None,
    narration: Narration,
    words: PeopleWords,
    speaking: frozenset[int],
) -> Person:
    roles = [
        role
        for name in _worth_a_look(draft.names, words)
        for role in find_role(name, narration, words)
    ]
    return Person(
        number=number,
        name=_fullest(draft, narration),
        words=draft.words,
        gender=gender or next((g for r in roles if (g := gender_of_role(r, words))), None),
        role=_best_role(roles),
        role_words=frozenset(word for role in roles for word in _own_words(role, words)),
        titles=frozenset(title for name in draft.names for title in name.titles),
        certain=_is_certain(draft, roles, gender, words, speaking),
        seat=_seat(draft, narration, words),
    )


def _seat(draft: Draft, narration: Narration, words: PeopleWords) -> str:
    seat = _seat_pattern(words.seat)
    text = narration.text
    matches = (
        seat.match(text, name.span.end)
        for name in draft.names
        if "-" in text[name.span.end : name.span.end + _SEAT_REACH]
    )
    found = next((match.group("seat") for match in matches if match is not None), "")
    return re.sub(r"[^a-z]", "", found.lower())


@cache
def _seat_pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _own_words(role: Role, words: PeopleWords) -> list[str]:
    """Return the words of a role without whom it serves: "a spokeswoman for the governor"."""
    return [
        word
        for n, word in enumerate(role.words)
        if n < 2 or role.words[n - 1] not in words.articles or role.words[n - 2] not in words.tails
    ]


def _worth_a_look(names: Sequence[Name], words: PeopleWords) -> list[Name]:
    """Return the names beside which a role may stand: the first and those with an office."""
    return [
        name
        for index, name in enumerate(names)
        if index == 0 or (name.titles and name.titles[-1] not in words.courtesies)
    ]


def _fullest(draft: Draft, narration: Narration) -> str:
    printed = Counter(
        _in_small_letters(" ".join(name.span.of(narration.text).replace("\u00a0", " ").split()))
        for name in draft.names
        if len(name.words) >= min(2, len(draft.words)) and name.words[-1] == draft.words[-1]
    )
    return max(printed, key=lambda text: printed[text])


def _in_small_letters(printed: str) -> str:
    """Return a name without its nickname, and as "Ada Lind" where a transcript has "ADA LIND"."""
    bare = _NICKNAME.sub(" ", printed)
    if not bare.isupper():
        return bare
    return _LETTERS.sub(lambda match: match.group().capitalize(), bare)


def _best_role(roles: Sequence[Role]) -> str | None:
    told = [role.text for role in roles if role.full]
    return told[0] if told else (roles[0].text if roles else None)


def _is_certain(
    draft: Draft,
    roles: Sequence[Role],
    gender: Gender | None,
    words: PeopleWords,
    speaking: frozenset[int],
) -> bool:
    return (
        bool(roles)
        or gender is not None
        or draft.called_by_surname
        or draft.words[0] in words.first_names
        or any(
            name.span.start in speaking or any(t in words.courtesies for t in name.titles)
            for name in draft.names
        )
    )
