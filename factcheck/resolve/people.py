"""The people of an article: which names mean the same person.

Full names are gathered first; then surnames, given names and tails ("Suu Kyi") are
tied to the one person who bears them. Where two bear a surname, a gendered title
decides, then who is named in full most; if that does not settle it, the name stays as
printed.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from factcheck.languages.people import Gender, PeopleWords
from factcheck.resolve.names import Name, NameSort, is_common_noun
from factcheck.resolve.narration import Narration
from factcheck.resolve.roles import Role, find_role, gender_of_role

_DOMINANT = 3
"""How many times as often as a namesake one is named in full to own the bare surname."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One person of the article, ``name`` being as full as it is printed there.

    ``titles`` are all that is printed before the name, forms of address too. ``certain``
    tells that the text shows it to be a person: by a title, an office, a
    common given name, or by being called by the surname alone.
    """

    number: int
    name: str
    words: tuple[str, ...]
    gender: Gender | None = None
    role: str | None = None
    role_words: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    certain: bool = True


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


@dataclass(slots=True)
class _Draft:
    """A person while the names are being gathered."""

    words: tuple[str, ...]
    names: list[Name]
    called_by_surname: bool = False
    gender: Gender | None = None


def gather_cast(
    narration: Narration,
    names: Sequence[Name],
    words: PeopleWords,
    speaking: frozenset[int] = frozenset(),
) -> Cast:
    """Find out who is who; ``speaking`` are offsets of names that quotes are given to."""
    drafts = _gather_full_names(names, narration, words)
    bearers = _bearers(drafts, words)
    meant = {name.span.start: number for number, draft in enumerate(drafts) for name in draft.names}
    for name in names:
        if name.span.start in meant:
            continue
        number = _bearer_meant(name, drafts, bearers, narration, words)
        if number is None and _may_be_alone(name, speaking, words):
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


def _places(drafts: Sequence[_Draft]) -> dict[int, tuple[int, ...]]:
    return {
        number: tuple(sorted(name.span.start for name in draft.names if not name.quoted))
        for number, draft in enumerate(drafts)
    }


def _gather_full_names(
    names: Sequence[Name], narration: Narration, words: PeopleWords
) -> list[_Draft]:
    drafts: list[_Draft] = []
    by_surname: dict[str, list[_Draft]] = defaultdict(list)
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
            known = _Draft(words=name.words, names=[])
            drafts.append(known)
            by_surname[core[-1]].append(known)
        known.names.append(name)
    for name in born:
        grown = [draft for draft in drafts if draft.words[0] == name.words[0]]
        if len(grown) != 1:
            grown = [_Draft(words=name.words, names=[])]
            drafts.extend(grown)
        grown[0].names.append(name)
    return drafts


def _is_birth_name(name: Name, narration: Narration, words: PeopleWords) -> bool:
    """Say whether a name is the one that somebody was born with: "Born Ada Lind in 1935"."""
    before = narration.told[max(0, name.start - 8) : name.start].lower().split()
    return bool(before) and before[-1].strip("(") in words.birth_words


def without_suffix(name: tuple[str, ...], words: PeopleWords) -> tuple[str, ...]:
    """Return the words of a name without "Jr", "III" and the like."""
    return name[:-1] if len(name) > 1 and name[-1] in words.suffixes else name


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


def _bearers(drafts: Sequence[_Draft], words: PeopleWords) -> dict[str, list[int]]:
    bearers: dict[str, list[int]] = defaultdict(list)
    for number, draft in enumerate(drafts):
        core = without_suffix(draft.words, words)
        for word in dict.fromkeys((core[-1], core[0], *_nicknames(draft))):
            bearers[word].append(number)
    return bearers


def _nicknames(draft: _Draft) -> list[str]:
    return [name.nickname for name in draft.names if name.nickname]


def _is_called(given: str, draft: _Draft) -> bool:
    return draft.words[0] == given or given in _nicknames(draft)


def _bearer_meant(
    name: Name,
    drafts: Sequence[_Draft],
    bearers: Mapping[str, Sequence[int]],
    narration: Narration,
    words: PeopleWords,
) -> int | None:
    core = without_suffix(name.words, words)
    if core[-1] not in bearers or name.words[0] in words.peoples:
        return None
    found = [n for n in bearers.get(core[-1], ()) if _ends_in(drafts[n].words, core, words)]
    if not found and len(core) == 1:
        found = [n for n in bearers.get(core[0], ()) if _is_called(core[0], drafts[n])]
    found = [n for n in found if _may_be_titled_so(name, drafts[n], words)]
    found = _of_gender(found, drafts, _title_gender(name, words), words)
    if len(found) > 1:
        found = _introduced(found, drafts, name)
    if len(found) > 1:
        found = _of_office(found, drafts, name, words)
    if len(found) > 1 and not name.titles:
        found = _so_called(found, drafts)
    if len(found) > 1:
        found = _most_named(found, drafts, name, narration)
    return found[0] if len(found) == 1 else None


def _introduced(found: list[int], drafts: Sequence[_Draft], name: Name) -> list[int]:
    """Keep those who are named in full before a short name, if there are any."""
    known = [n for n in found if any(f.span.start < name.span.start for f in drafts[n].names)]
    return known or found


def _so_called(found: list[int], drafts: Sequence[_Draft]) -> list[int]:
    """Keep the one whom the text has called by the bare surname before, if it is one."""
    called = [
        n
        for n in found
        if any(len(short.words) == 1 and not short.titles for short in drafts[n].names)
    ]
    return called if len(called) == 1 else found


def _of_office(
    found: list[int], drafts: Sequence[_Draft], name: Name, words: PeopleWords
) -> list[int]:
    """Keep those who are printed with the same office elsewhere, if there are any."""
    offices = {title for title in name.titles if title not in words.courtesies}
    held = [n for n in found if any(offices.intersection(f.titles) for f in drafts[n].names)]
    return held or found


def _may_be_titled_so(name: Name, draft: _Draft, words: PeopleWords) -> bool:
    """Say whether an office before a surname can be that of the one named in full.

    "President Adams" before "Abigail Adams" is somebody else: people are named in full
    first, unless everybody knows them.
    """
    offices = [title for title in name.titles if title not in words.courtesies]
    if not offices or not draft.names:
        return True
    first = min(full.span.start for full in draft.names)
    return first < name.span.start or any(set(offices) & set(full.titles) for full in draft.names)


def _ends_in(full: tuple[str, ...], tail: tuple[str, ...], words: PeopleWords) -> bool:
    core = without_suffix(full, words)
    return core[-len(tail) :] == tail


def _title_gender(name: Name, words: PeopleWords) -> Gender | None:
    for title in reversed(name.titles):
        gender = words.courtesies.get(title) or words.gendered.get(title)
        if gender is not None:
            return gender
    return None


def _of_gender(
    found: list[int], drafts: Sequence[_Draft], gender: Gender | None, words: PeopleWords
) -> list[int]:
    if gender is None:
        return found
    genders = {n: _stated_gender(drafts[n], words) for n in found}
    sure = [n for n in found if genders[n] is gender]
    return sure or [n for n in found if genders[n] is None]


def _most_named(
    found: list[int], drafts: Sequence[_Draft], name: Name, narration: Narration
) -> list[int]:
    told = {
        n: [
            full
            for full in drafts[n].names
            if not full.quoted and (len(full.words) > 1 or full.titles)
        ]
        for n in found
    }
    here = narration.paragraph_of(name.span.start)
    if not name.titles:
        counts = Counter({n: len(told[n]) for n in found})
        (first, most), (_, second) = counts.most_common(2)
        if most >= _DOMINANT * max(second, 1):
            return [first]
    for reach in range(2):
        near = [
            n
            for n in found
            if any(
                full.span.start < name.span.start
                and here - narration.paragraph_of(full.span.start) <= reach
                for full in told[n]
            )
        ]
        if len(near) == 1:
            return near
    return found


def _may_be_alone(name: Name, speaking: frozenset[int], words: PeopleWords) -> bool:
    """Say whether a short name that nobody bears is a person's all the same."""
    if name.sort is not NameSort.PERSON or len(name.words) > 2:
        return False
    titled = bool(name.titles) and (
        name.titles[-1] in words.titles or name.titles[-1] in words.courtesies
    )
    common = is_common_noun(name.words[-1], words)
    return titled or (name.span.start in speaking and not common)


def _add_lone_name(name: Name, drafts: list[_Draft], bearers: dict[str, list[int]]) -> int:
    drafts.append(_Draft(words=name.words, names=[]))
    number = len(drafts) - 1
    bearers[name.words[-1]].append(number)
    return number


def _stated_gender(draft: _Draft, words: PeopleWords) -> Gender | None:
    """Return the gender that the name and its titles show."""
    for name in draft.names:
        gender = _title_gender(name, words)
        if gender is not None:
            return gender
    given = draft.words[0] if len(draft.words) > 1 or draft.words[0] in words.first_names else ""
    return words.first_names.get(given) or words.first_names.get(given.partition("-")[0])


def _genders(
    drafts: Sequence[_Draft], narration: Narration, words: PeopleWords
) -> list[Gender | None]:
    stated = [_stated_gender(draft, words) for draft in drafts]
    if all(gender is not None for gender in stated):
        return stated
    votes = _pronoun_votes(drafts, narration, words)
    return [
        gender if gender is not None else _winner(votes[number])
        for number, gender in enumerate(stated)
    ]


def _pronoun_votes(
    drafts: Sequence[_Draft], narration: Narration, words: PeopleWords
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
    draft: _Draft,
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
    )


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


def _fullest(draft: _Draft, narration: Narration) -> str:
    printed = Counter(
        _without_nickname(" ".join(name.span.of(narration.text).replace("\u00a0", " ").split()))
        for name in draft.names
        if len(name.words) >= min(2, len(draft.words)) and name.words[-1] == draft.words[-1]
    )
    return max(printed, key=lambda text: printed[text])


def _without_nickname(printed: str) -> str:
    return re.sub(r" [\"“‘']\w+[\"”’'] ", " ", printed)


def _best_role(roles: Sequence[Role]) -> str | None:
    told = [role.text for role in roles if role.full]
    return told[0] if told else (roles[0].text if roles else None)


def _is_certain(
    draft: _Draft,
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
