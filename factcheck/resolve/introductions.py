"""Names that the text itself shows to be those of bodies: "Norrland Lines, the ferry firm".

The words of such a name need not tell: "Quill Valley Water, which serves the town" is no
person, and what stands beside a name says by which noun it is meant later ("the firm").
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from factcheck.languages.people import PeopleWords
from factcheck.resolve.names import Name, NameSort
from factcheck.resolve.narration import Narration

_REACH = 70
"""Code points beside a name in which its description must end."""

_SHORT_REACH = 30
"""Code points before a name that hold an office and a preposition."""

_DESCRIBED_AFTER = re.compile(r", ((?:[\w’'-]+ ){1,7}?[\w’'-]+)(?=[,.;:)]|$)")
_DESCRIBED_BEFORE = re.compile(r"(?:^|[^\w’'-])((?:[\w’'-]+ ){1,5}[\w’'-]+), $")
_NEXT_WORD = re.compile(r",? (\w+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Introductions:
    """Which names are bodies by what stands beside them, and by which nouns.

    ``nouns`` has an entry for each such name, by its words in lower case; it is empty
    where the text only shows that it is no person.
    """

    nouns: Mapping[tuple[str, ...], frozenset[str]]

    def sorted_anew(self, names: Sequence[Name]) -> list[Name]:
        """Return the names with those introduced as bodies marked as such."""
        return [
            replace(name, sort=NameSort.BODY)
            if name.words in self.nouns and name.sort is NameSort.PERSON and not name.titles
            else name
            for name in names
        ]


def find_introductions(
    narration: Narration, names: Sequence[Name], words: PeopleWords
) -> Introductions:
    """Gather what a text says its bodies are."""
    nouns: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for name in names:
        if name.quoted or _is_surely_a_person(name, words):
            continue
        found = _nouns_beside(name, narration.told, words)
        if found is not None:
            nouns[name.words] |= found
    return Introductions(nouns={key: frozenset(found) for key, found in nouns.items()})


def _is_surely_a_person(name: Name, words: PeopleWords) -> bool:
    if name.sort is not NameSort.PERSON:
        return False
    return bool(name.titles) or name.words[0] in words.first_names


def _nouns_beside(name: Name, told: str, words: PeopleWords) -> set[str] | None:
    """Return the nouns a name is described by, None if nothing shows a body."""
    end = name.span.end
    if told[end : end + 2] == ", ":
        match = _DESCRIBED_AFTER.match(told, end)
        noun = _body_noun(match.group(1), words) if match else None
        if noun is not None:
            return {noun}
    following = _NEXT_WORD.match(told, end) if told[end : end + 1] in (",", " ") else None
    if following is not None and following.group(1) in words.thing_relatives:
        return set()
    if told[name.start - 2 : name.start] == ", ":
        described = _DESCRIBED_BEFORE.search(told, max(0, name.start - _REACH), name.start)
        noun = _body_noun(described.group(1), words) if described else None
        return {noun} if noun is not None else None
    return (
        set() if _is_headed(told[max(0, name.start - _SHORT_REACH) : name.start], words) else None
    )


def _body_noun(description: str, words: PeopleWords) -> str | None:
    """Return the noun of "the largest ferry company in town" if it is one of bodies."""
    printed = description.lower().split()
    if printed[0] not in words.articles and printed[0] not in words.owners:
        return None
    stops = words.governors | words.clause_openers
    head_end = next((n for n, word in enumerate(printed) if word in stops), len(printed))
    head = printed[head_end - 1] if head_end > 1 else ""
    return head if head in words.bodies else None


def _is_headed(before: str, words: PeopleWords) -> bool:
    """Say whether an office that heads a body leads to a name: "chief executive of"."""
    last = before.lower().split()[-3:]
    if last and last[-1] in words.articles:
        last.pop()
    return len(last) > 1 and last[-1] in words.tails and last[-2] in words.headships
