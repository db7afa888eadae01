"""What capitalised names are by what stands around them, and which of them are none."""

import re
from collections.abc import Sequence
from dataclasses import replace

from factcheck.core.span import Span
from factcheck.languages.people import PeopleWords
from factcheck.resolve.names import Name, NameSort
from factcheck.resolve.narration import Narration

_BEHIND_PLACE = re.compile(r":\s|(?:, [^\n]{1,30})?(?: \([^()\n]{1,40}\))? ?(?:—|–|--|-) ")


def sort_out(
    names: Sequence[Name], narration: Narration, words: PeopleWords, labels: frozenset[int]
) -> list[Name]:
    """Return the names without offices, nouns and datelines, and with the bodies joined.

    ``labels`` is where the names begin that label the turns of a transcript.
    """
    kept = _without_nouns(_with_owned_bodies(names, narration, words), words)
    return _as_labels(_without_datelines(kept, narration, labels), labels, words)


def _without_nouns(names: Sequence[Name], words: PeopleWords) -> list[Name]:
    """Leave out offices and bodies' nouns with a capital: "the Minister", "the Company".

    Ann Bishop's Bishop is no office, and "Congress" no noun.
    """
    nouns = [_is_noun(name, words) for name in names]
    if not any(nouns):
        return list(names)
    surnames = {name.words[-1] for name, noun in zip(names, nouns, strict=True) if not noun}
    return [
        name
        for name, noun in zip(names, nouns, strict=True)
        if not noun
        or (name.words[-1] in surnames and name.words[-1] not in words.bodies)
        or not words.courtesies.keys().isdisjoint(name.titles)
    ]


def _is_noun(name: Name, words: PeopleWords) -> bool:
    if len(name.words) == 1 and name.words[0] in words.bodies:
        return name.words[0] not in words.places
    return name.words[-1] in words.offices and _is_office(name.words, words)


def _is_office(printed: tuple[str, ...], words: PeopleWords) -> bool:
    return (
        printed[-1] in words.offices
        and printed[-1] not in words.first_names
        and all(word in words.offices or word in words.office_modifiers for word in printed)
    )


def _with_owned_bodies(
    names: Sequence[Name], narration: Narration, words: PeopleWords
) -> list[Name]:
    """Join a plural and the body it owns: "Fruit Growers’ League"."""
    if not any(name.owning and name.words[-1].endswith("s") for name in names):
        return list(names)
    joined: list[Name] = []
    for name in names:
        owner = joined[-1] if joined else None
        if (
            owner is not None
            and owner.owning
            and owner.words[-1].endswith("s")
            and name.span.start == name.start == owner.span.end + 2
            and narration.text[owner.span.end + 1] == " "
            and name.words[-1] in words.body_words
        ):
            joined[-1] = replace(
                owner,
                span=Span(owner.span.start, name.span.end),
                words=owner.words + name.words,
                sort=NameSort.BODY,
                owning=name.owning,
            )
        else:
            joined.append(name)
    return joined


def _without_datelines(
    names: Sequence[Name], narration: Narration, labels: frozenset[int]
) -> list[Name]:
    """Leave out the place in capitals that a story opens with: "SELBY: The pier", "SELBY (PN) --"."""
    text = narration.text
    people = [name for name in names if len(name.words) > 1 and name.sort is NameSort.PERSON]
    surnames = {name.words[-1] for name in people}
    return [
        name
        for name in names
        if name.start in labels
        or name.words[-1] in surnames
        or not name.span.of(text).isupper()
        or text[text.rfind("\n", 0, name.start) + 1 : name.start].strip()
        or _BEHIND_PLACE.match(text, name.span.end) is None
    ]


def _as_labels(names: Sequence[Name], labels: frozenset[int], words: PeopleWords) -> list[Name]:
    """Return the names with those that label turns ("LIND: No.") marked as people."""
    return [
        replace(name, sort=NameSort.PERSON)
        if name.start in labels and words.body_words.isdisjoint(name.words)
        else name
        for name in names
    ]


def with_short_bodies(names: Sequence[Name], words: PeopleWords) -> list[Name]:
    """Return the names with short forms of bodies marked as such: "Norrland" of Norrland Lines."""
    longer = [name for name in names if len(name.words) > 1]
    heads = {
        name.words[0]
        for name in longer
        if name.sort is NameSort.BODY and not words.body_classes.keys().isdisjoint(name.words)
    }
    borne = {
        word
        for name in longer
        if name.sort is NameSort.PERSON
        for word in (name.words[0], name.words[-1])
    }
    heads -= borne | words.first_names.keys() | words.peoples | words.places
    return [
        replace(name, sort=NameSort.BODY)
        if len(name.words) == 1 and not name.titles and name.words[0] in heads
        else name
        for name in names
    ]
