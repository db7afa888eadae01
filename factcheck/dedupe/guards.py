"""The differences that change what was said.

Each guard looks at the words in which two otherwise like texts part, never at the words
that one of them has beyond the other's ends.
"""

from collections.abc import Sequence
from itertools import pairwise

from rapidfuzz.distance import OSA

from factcheck.dedupe.alignment import Alignment, Difference
from factcheck.dedupe.numbers import is_number
from factcheck.dedupe.transliteration import skeleton
from factcheck.dedupe.vocabulary import (
    CURRENCIES,
    DIMINISHERS,
    NEGATIVE_PREFIXES,
    NEGATORS,
    OPPOSITES,
    ORDINALS,
    PERSONS,
    REVERSERS,
    VAGUE_QUANTITIES,
)
from factcheck.dedupe.words import Words

_CURRENCIES = frozenset(CURRENCIES.values())

_MOVED = 2
"""Words that may change places by a slip: "back alive from the mine"."""

_NEAR = 4
"""Words within which "don't have anything" and "have nothing" make up for each other."""

CLAUSE = 3
"""Words from which what stands behind a mark at an end is a clause, not a changed word."""

_FORGIVEN_FROM = 6
"""Letters from which a name may differ in one: "Iran" and "Iraq" may not."""

_OF_A_PLACE = frozenset(
    [
        "s",
        "n",
        "ns",
        "an",
        "ans",
        "ian",
        "ians",
        "i",
        "is",
        "ic",
        "ish",
        "er",
        "ers",
        "ese",
        "ite",
        "ites",
        "land",
    ]
)
"""What makes a place its people: "Russia" and "Russians". "Paul" and "Paula" are two."""

_ENDINGS = ("est", "er", "ing", "ed", "ly", "es", "s", "ness")

_ALIKE = frozenset("aeiouyvwckq")
"""Letters that stand for one another in the spelling of a name."""


def guard(difference: Difference, shorter: Words, longer: Words) -> str | None:
    """Return the name of the guard that the difference sets off, None if none."""
    ours = range(difference.start, difference.end)
    theirs = range(difference.other_start, difference.other_end)
    words = tuple(shorter.forms[at] for at in ours)
    others = tuple(longer.forms[at] for at in theirs)
    if difference.edge and (not others or _are_other_clauses(difference, shorter, longer)):
        return None
    if _negations(shorter, ours) % 2 != _negations(longer, theirs) % 2:
        return "negation"
    if _numbers_differ(words, others):
        return "number"
    if _are_opposed(words, others):
        return "opposite"
    if _persons_differ(words, others) and not (
        _is_gloss(shorter, ours) or _is_gloss(longer, theirs)
    ):
        return "person"
    if _names_differ(_names(shorter, ours), _names(longer, theirs)):
        return "name"
    return None


def _are_other_clauses(difference: Difference, shorter: Words, longer: Words) -> bool:
    """Say whether each text goes on, or sets out, in a clause of its own: nothing is changed."""
    lengths = (difference.end - difference.start, difference.other_end - difference.other_start)
    if min(lengths) < CLAUSE:
        return False
    goes_on = difference.start in shorter.breaks and difference.other_start in longer.breaks
    sets_out = difference.end in shorter.breaks and difference.other_end in longer.breaks
    return goes_on or sets_out


def cut_before_negation(alignment: Alignment, shorter: Words, longer: Words) -> bool:
    """Say whether the shorter text leaves off where the longer one goes on to deny it.

    "They will" is no excerpt of "they will not", nor is the full sentence "We can win" one
    of "Never we can win". A fragment may stand after a negation: the reporter's own words
    carry it ("they would not 'pay a cent'").
    """
    end = alignment.end
    if end < len(longer) and end not in longer.breaks and longer.forms[end] in {"not", "never"}:
        return True
    start = alignment.start
    return (
        start > 0
        and start not in longer.breaks
        and longer.forms[start - 1] in NEGATORS
        and shorter.opens_sentence
    )


def sift(
    differences: Sequence[Difference], shorter: Words, longer: Words
) -> tuple[list[tuple[Difference, str]], list[Difference]]:
    """Return the differences that change what was said, each with its guard, and the others.

    Words that only changed places are in neither.
    """
    guarded: list[tuple[Difference, str]] = []
    free: list[Difference] = []
    for part in _without_moves(differences, shorter, longer):
        rule = guard(part, shorter, longer)
        if rule is None:
            free.append(part)
        else:
            guarded.append((part, rule))
    negated = [part for part, rule in guarded if rule == "negation"]
    if len(negated) > 1 and _make_up_for_each_other(negated, shorter, longer):
        guarded = [(part, rule) for part, rule in guarded if rule != "negation"]
        free += negated
    return guarded, free


def _without_moves(
    differences: Sequence[Difference], shorter: Words, longer: Words
) -> list[Difference]:
    """Return the differences less two by which words change places and keep the sense."""
    for at, (first, second) in enumerate(pairwise(differences)):
        ours = [shorter.forms[part.start : part.end] for part in (first, second)]
        theirs = [longer.forms[part.other_start : part.other_end] for part in (first, second)]
        between = shorter.forms[first.end : second.start]
        if ours == theirs[::-1] and (_is_list(between) or _is_slip_of_order(ours)):
            return [*differences[:at], *differences[at + 2 :]]
    return list(differences)


def _is_list(between: tuple[str, ...]) -> bool:
    """Say whether what stands between two words makes them members of a list."""
    return len(between) <= 2 and not {"and", "or"}.isdisjoint(between)


def _is_slip_of_order(words: list[tuple[str, ...]]) -> bool:
    """Say whether a word or two moved, and none that points at its neighbour."""
    moved = [*words[0], *words[1]]
    return (
        not all(words)
        and len(moved) <= _MOVED
        and not any(word in NEGATORS or word in PERSONS or is_number(word) for word in moved)
    )


def _make_up_for_each_other(differences: list[Difference], shorter: Words, longer: Words) -> bool:
    """Say whether negations that moved leave the sense: as many here as there, and near."""
    ours = sum(_negations(shorter, range(part.start, part.end)) for part in differences)
    theirs = sum(
        _negations(longer, range(part.other_start, part.other_end)) for part in differences
    )
    return ours == theirs and differences[-1].start - differences[0].end <= _NEAR


def _negations(words: Words, places: range) -> int:
    """Return how many words deny; a "no" before a comma answers and does not count."""
    return sum(
        words.forms[at] in REVERSERS
        or (
            words.forms[at] in NEGATORS and not (words.forms[at] == "no" and at + 1 in words.breaks)
        )
        for at in places
    )


def _numbers_differ(words: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Say whether an amount is changed, left out or put in."""
    figures, other_figures = _amounts(words), _amounts(others)
    if figures != other_figures and {*figures, *other_figures} != {"1"}:
        return True
    paid, other_paid = _CURRENCIES & set(words), _CURRENCIES & set(others)
    if paid and other_paid and paid != other_paid:
        return True
    ordinals = {word for word in words if word in ORDINALS}
    other_ordinals = {word for word in others if word in ORDINALS}
    return bool(ordinals and other_ordinals and ordinals != other_ordinals)


def _amounts(words: tuple[str, ...]) -> list[str]:
    """Return the numbers and words of number; in what money, one outlet says and another not."""
    return sorted(word for word in words if is_number(word) or word in VAGUE_QUANTITIES)


def _are_opposed(words: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Say whether a word was turned round."""
    ours, theirs = set(words) - set(others), set(others) - set(words)
    if ours and theirs and not DIMINISHERS.isdisjoint(ours | theirs):
        return True
    return any(
        _are_opposites(word, other)
        or _denies(word, other)
        or _denies(other, word)
        or _lacks(word, other)
        or _lacks(other, word)
        for word in ours
        for other in theirs
    )


def _denies(word: str, other: str) -> bool:
    """Say whether ``word`` is ``other`` with a prefix that denies it."""
    return word.endswith(other) and len(other) > 3 and word[: -len(other)] in NEGATIVE_PREFIXES


def _are_opposites(word: str, other: str) -> bool:
    """Say whether the table has the two, or what both are made of by one ending."""
    if other in OPPOSITES.get(word, ()):
        return True
    return any(
        not _stems(word, ending).isdisjoint(
            opposite for stem in _stems(other, ending) for opposite in OPPOSITES.get(stem, ())
        )
        for ending in _ENDINGS
        if word.endswith(ending) and other.endswith(ending)
    )


def _stems(word: str, ending: str) -> set[str]:
    """Return what the word may be made of: "richest" of "rich", "happier" of "happy"."""
    stem = word.removesuffix(ending)
    return {stem, f"{stem}e", stem[:-1] if stem[-2:-1] == stem[-1:] else stem} | (
        {f"{stem[:-1]}y"} if stem.endswith("i") else set()
    )


def _lacks(word: str, other: str) -> bool:
    """Say whether one is "careless" and the other "careful"."""
    return word.endswith("less") and other.endswith("ful") and word[:-4] == other[:-3]


def _persons_differ(words: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Say whether a pronoun points at somebody else: "we will win" and "they will win"."""
    ours = {PERSONS[word] for word in words if word in PERSONS}
    theirs = {PERSONS[word] for word in others if word in PERSONS}
    return bool(ours and theirs and ours.isdisjoint(theirs))


def _is_gloss(words: Words, places: range) -> bool:
    """Say whether the words at the places are an editor's."""
    return bool(places) and words.glosses.issuperset(places)


def _names(words: Words, places: range) -> list[str]:
    """Return the names at the places; an editor's gloss names what was said otherwise."""
    return [words.forms[at] for at in places if at in words.names and at not in words.glosses]


def _names_differ(names: list[str], others: list[str]) -> bool:
    """Say whether names stand for other names."""
    return bool(names and others) and not any(
        _one_name(name, other) for name in names for other in others
    )


def _one_name(name: str, other: str) -> bool:
    """Say whether two words are one name: a slip of the pen, another alphabet, or its people."""
    short, long = sorted((name, other), key=len)
    if long.startswith(short) and len(short) >= 4 and long[len(short) :] in _OF_A_PLACE:
        return True
    if len(short) >= 5 and skeleton(short) == skeleton(long) and short[0] == long[0]:
        return True
    return len(short) >= _FORGIVEN_FROM and _is_slip_in_a_name(short, long)


def _is_slip_in_a_name(short: str, long: str) -> bool:
    """Say whether one letter was left out, doubled, put in, or two changed places.

    A consonant in another one's place makes another name: "Slovenia" and "Slovakia".
    """
    if OSA.distance(short, long) != 1:
        return False
    if len(short) != len(long):
        return True
    differing = [(one, two) for one, two in zip(short, long, strict=True) if one != two]
    return len(differing) == 2 or all(set(pair) <= _ALIKE for pair in differing)
