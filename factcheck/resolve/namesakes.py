"""Whom a short name means where an article names people in full: namesakes told apart.

A surname, a given name, a nickname or a tail ("Suu Kyi") is the one person's who bears it.
Of several, it is whose title, gender and office agree, who has come up before, whom the text
has called so; then who is named in full most, or nearby.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from factcheck.languages.people import Gender, PeopleWords
from factcheck.resolve.names import Name
from factcheck.resolve.narration import Narration

_DOMINANT = 3
"""How many times as often as a namesake one is named in full to own the bare surname."""


@dataclass(slots=True)
class Draft:
    """A person while the names are being gathered."""

    words: tuple[str, ...]
    names: list[Name]
    called_by_surname: bool = False
    gender: Gender | None = None


def without_suffix(name: tuple[str, ...], words: PeopleWords) -> tuple[str, ...]:
    """Return the words of a name without "Jr", "III" and the like."""
    return name[:-1] if len(name) > 1 and name[-1] in words.suffixes else name


def gather_bearers(drafts: Sequence[Draft], words: PeopleWords) -> dict[str, list[int]]:
    """Return who bears each surname, given name and nickname, by their numbers."""
    bearers: dict[str, list[int]] = defaultdict(list)
    for number, draft in enumerate(drafts):
        core = without_suffix(draft.words, words)
        for word in dict.fromkeys((core[-1], core[0], *_nicknames(draft))):
            bearers[word].append(number)
    return bearers


def _nicknames(draft: Draft) -> list[str]:
    return [name.nickname for name in draft.names if name.nickname]


def _is_called(given: str, draft: Draft) -> bool:
    return draft.words[0] == given or given in _nicknames(draft)


def find_bearer(
    name: Name,
    drafts: Sequence[Draft],
    bearers: Mapping[str, Sequence[int]],
    narration: Narration,
    words: PeopleWords,
) -> int | None:
    """Return the number of who bears a short name, None if nobody or several may."""
    core = without_suffix(name.words, words)
    if core[-1] not in bearers or name.words[0] in words.peoples:
        return None
    found = [n for n in bearers.get(core[-1], ()) if _ends_in(drafts[n].words, core, words)]
    if not found and len(core) == 1:
        found = [n for n in bearers.get(core[0], ()) if _is_called(core[0], drafts[n])]
    found = [n for n in found if _may_be_titled_so(name, drafts[n], words)]
    found = _of_gender(found, drafts, _title_gender(name, words), words)
    if len(found) > 1:
        found = _not_beside(found, drafts, name, narration)
    if len(found) > 1:
        found = _introduced(found, drafts, name)
    if len(found) > 1:
        found = _of_office(found, drafts, name, words)
    if len(found) > 1 and not name.titles:
        found = _so_called(found, drafts)
    if len(found) > 1:
        found = _most_named(found, drafts, name, narration)
    return found[0] if len(found) == 1 else None


def _not_beside(
    found: list[int], drafts: Sequence[Draft], name: Name, narration: Narration
) -> list[int]:
    """Leave out who is named in full behind a bare name: "Lind said of Ada Lind" is no Ada."""
    if name.titles or name.quoted:
        return found
    here = narration.sentence_index(name.span.start)
    beside = {
        n
        for n in found
        for full in drafts[n].names
        if len(full.words) > len(name.words)
        and full.span.start > name.span.start
        and narration.sentence_index(full.span.start) == here
    }
    return [n for n in found if n not in beside] or found


def _introduced(found: list[int], drafts: Sequence[Draft], name: Name) -> list[int]:
    """Keep those who are named in full before a short name, if there are any."""
    known = [n for n in found if any(f.span.start < name.span.start for f in drafts[n].names)]
    return known or found


def _so_called(found: list[int], drafts: Sequence[Draft]) -> list[int]:
    """Keep the one whom the text has called by the bare surname before, if it is one."""
    called = [
        n
        for n in found
        if any(len(short.words) == 1 and not short.titles for short in drafts[n].names)
    ]
    return called if len(called) == 1 else found


def _of_office(
    found: list[int], drafts: Sequence[Draft], name: Name, words: PeopleWords
) -> list[int]:
    """Keep those who are printed with the same office elsewhere, if there are any."""
    offices = {title for title in name.titles if title not in words.courtesies}
    held = [n for n in found if any(offices.intersection(f.titles) for f in drafts[n].names)]
    return held or found


def _may_be_titled_so(name: Name, draft: Draft, words: PeopleWords) -> bool:
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
    found: list[int], drafts: Sequence[Draft], gender: Gender | None, words: PeopleWords
) -> list[int]:
    if gender is None:
        return found
    genders = {n: stated_gender(drafts[n], words) for n in found}
    sure = [n for n in found if genders[n] is gender]
    return sure or [n for n in found if genders[n] is None]


def _most_named(
    found: list[int], drafts: Sequence[Draft], name: Name, narration: Narration
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


def stated_gender(draft: Draft, words: PeopleWords) -> Gender | None:
    """Return the gender that the name and its titles show."""
    for name in draft.names:
        gender = _title_gender(name, words)
        if gender is not None:
            return gender
    given = draft.words[0] if len(draft.words) > 1 or draft.words[0] in words.first_names else ""
    return words.first_names.get(given) or words.first_names.get(given.partition("-")[0])
