"""What the words that name a speaker are: a name, a pronoun, or a description."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from factcheck.core.quote import Mention
from factcheck.core.span import Span
from factcheck.languages.people import PeopleWords
from factcheck.resolve.names import Name, NameSort, is_common_noun
from factcheck.resolve.narration import Narration
from factcheck.resolve.roles import role_before

_OWNED = re.compile(r"['’]s? ([a-z][\w-]+)(?=[ ,.]|$)")
_NEXT_WORD = re.compile(r" ([a-z][\w-]+)")
_PLAIN_WORDS = re.compile(r"[\w'’-]+")
_LONGEST_LEFT = 80
_LONGEST_QUANTIFIER = 20
_OF_REACH = 3
_LONGEST_WORD = 24
_LONGEST_PHRASE = 9
"""Words of a description from its article to its noun."""

_WORD = re.compile(r"[\w.&'’-]*\w")


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """A speaker who is described: "the senator", "a spokesman for the bank".

    ``words`` are the words in lower case from the first to the head noun, articles left
    out; ``head`` is that noun. ``definite`` tells that it points back; ``owner`` is the
    name or pronoun that owns it, if one does ("his", "Adams's").
    """

    span: Span
    text: str
    words: tuple[str, ...]
    head: str
    definite: bool
    owner: str | None


def names_within(names: tuple[Name, ...], spans: tuple[Span, ...]) -> list[Name]:
    """Return the names that stand inside the spans."""
    found = []
    for span in spans:
        index = bisect_left(names, span.start, key=_name_start)
        while index < len(names) and names[index].span.start < span.end:
            found.append(names[index])
            index += 1
    return found


def _name_start(name: Name) -> int:
    return name.span.start


@cache
def _head_ends(openers: frozenset[str]) -> re.Pattern[str]:
    """Compile where a noun phrase ends: at a mark or before a clause."""
    clauses = "|".join(sorted(openers)) or "(?!)"
    return re.compile(rf"[,;(\[:–—¤]|\s--?\s|\s(?:{clauses})\s")


@cache
def _tail(tails: frozenset[str], joints: frozenset[str]) -> re.Pattern[str]:
    """Compile a preposition and the name behind it: " of the Harbour Board"."""
    preposition, joint = ("|".join(sorted(words)) or "(?!)" for words in (tails, joints))
    return re.compile(
        rf" (?:{preposition}) (?:(?:{joint}) )?[A-Z][\w.&’'-]*"
        rf"(?: (?:(?:{joint}) ){{0,2}}[A-Z][\w&’'-]*)*"
    )


def without_verb(mention: Mention, cue: Sequence[Span], narration: Narration) -> Mention:
    """Return a mention without the verb and listener that were drawn to it.

    "The mayor told Pier Radio" is "The mayor".
    """
    span = mention.spans[0]
    cut = min((c.start for c in cue if span.start < c.start < span.end), default=None)
    if cut is None:
        return mention
    length = len(narration.text[span.start : cut].rstrip(" ,"))
    if length == 0:
        return mention
    kept = Span(span.start, span.start + length)
    return Mention(spans=(kept,), text=kept.of(narration.text), form=mention.form)


def whole_mention(
    mention: Mention, narration: Narration, words: PeopleWords, names: tuple[Name, ...] = ()
) -> Mention:
    """Return a mention grown to the description or name it is cut out of.

    "nominee" becomes "the former mayor and current nominee", "Officials" becomes
    "Officials at the Harbour Board", "Adams" before a possessive mark "Adams's family",
    "the Harbour" before " Board" "the Harbour Board".
    """
    first, last = mention.spans[0], mention.spans[-1]
    start, end = first.start, last.end
    start, end = _start_of_name(names, start), _end_of_cut_name(names, end, narration)
    if narration.text[start:end].partition(" ")[0].lower() in words.determiners:
        end = _end_of_noun(_end_of_name(names, end), narration, words)
    owned = _OWNED.match(narration.told, end)
    if owned is not None and is_common_noun(owned.group(1), words):
        end = _end_of_noun(owned.end(), narration, words)
    opening = narration.text[start:end].partition(" ")[0].lower()
    text = narration.text[start:end]
    bare = (
        text[0].islower() or (text.split() or [""])[-1].islower() or _is_capital_noun(text, words)
    )
    if bare and opening not in words.determiners | words.owners:
        begin = _determiner_before(start, narration, words)
        start = begin if begin < start else _modifier_before(start, text, narration, words)
    elif not bare or _quantifiers(words.quantifiers).match(text) is None:
        start = _quantifier_before(start, narration, words)
    end = _name_behind(end, names, narration, words)
    tail = _tail(words.tails, words.joints).match(narration.told, end)
    if tail is not None and narration.text[end - 1].islower():
        end = _end_of_body(tail.end(), narration, words)
    elif _quantifiers(words.pronoun_tails).match(narration.told, end) is not None:
        end = _end_of_many(end, text, narration, words)
    if (start, end) == (first.start, last.end):
        return mention
    spans = (Span(start, first.end), *mention.spans[1:])
    spans = (*spans[:-1], Span(spans[-1].start, end))
    return Mention(spans=spans, text=narration.text[start:end], form=mention.form)


def _start_of_name(names: tuple[Name, ...], offset: int) -> int:
    """Return where the name begins that a mention's start cuts."""
    index = bisect_left(names, offset, key=_name_start) - 1
    inside = index >= 0 and names[index].span.end > offset
    return names[index].span.start if inside else offset


@cache
def _quantifiers(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _quantifier_before(start: int, narration: Narration, words: PeopleWords) -> int:
    """Return where "several of" before a mention begins: "several of her colleagues"."""
    if narration.told[max(0, start - _OF_REACH) : start].strip().lower() not in words.joints:
        return start
    begin = max(narration.sentence_start(start), start - _LONGEST_QUANTIFIER)
    for match in _quantifiers(words.quantifiers).finditer(narration.told, begin, start):
        whole = not narration.told[match.start() - 1 : match.start()].isalnum()
        if match.end() == start and (whole or match.start() == 0):
            return match.start()
    return start


def _name_behind(
    end: int, names: tuple[Name, ...], narration: Narration, words: PeopleWords
) -> int:
    """Return where the name ends that an office leads to: "union organiser" of "… Ada Lind"."""
    index = bisect_left(names, end, key=_name_start)
    if index == len(names) or names[index].start != end + 1 or narration.told[end] != " ":
        return end
    name = names[index]
    last = narration.told[max(0, end - _LONGEST_WORD) : end].split()
    if not last or last[-1] not in words.offices:
        return end
    return name.span.end if name.sort is NameSort.PERSON and len(name.words) > 1 else end


def _end_of_cut_name(names: tuple[Name, ...], offset: int, narration: Narration) -> int:
    """Return where the name ends that a mention's end cuts: "V" of "V. Lind"."""
    index = bisect_left(names, offset, key=_name_start)
    if index < len(names) and names[index].start < offset and narration.told[offset] == ".":
        return names[index].span.end  # "Dr" of "Dr. Lind"
    return max(offset, names[index - 1].span.end) if index else offset


def _end_of_name(names: tuple[Name, ...], offset: int) -> int:
    """Return where the name ends that a mention's end cuts, or that begins right behind it."""
    index = bisect_left(names, offset + 2, key=_name_start) - 1
    return max(offset, names[index].span.end) if index >= 0 else offset


def _end_of_noun(end: int, narration: Narration, words: PeopleWords) -> int:
    """Return where the noun ends that a name stands before: "the New York businessman"."""
    match = _NEXT_WORD.match(narration.told, end)
    while match is not None and is_common_noun(match.group(1), words):
        end = match.end()
        match = _NEXT_WORD.match(narration.told, end)
    return end


def _end_of_body(end: int, narration: Narration, words: PeopleWords) -> int:
    """Return where the body ends that a place leads to: "the Hillview" of "Hillview clinic"."""
    match = _NEXT_WORD.match(narration.told, end)
    return match.end() if match is not None and match.group(1) in words.body_words else end


def _end_of_many(end: int, text: str, narration: Narration, words: PeopleWords) -> int:
    """Return where "of them" behind a number ends: "one of them"."""
    match = _quantifiers(words.pronoun_tails).match(narration.told, end)
    counts = _quantifiers(words.quantifiers).fullmatch(f"{text.strip()} of ") is not None
    return match.end() if match is not None and counts else end


def _is_capital_noun(text: str, words: PeopleWords) -> bool:
    """Say whether a noun is printed with a capital: "the Minister", "the Italian"."""
    word = text.lower()
    return is_common_noun(word, words) or (word in words.peoples and not text.isupper())


def _determiner_before(start: int, narration: Narration, words: PeopleWords) -> int:
    """Return where the determiner that a noun hangs on stands, ``start`` if none does."""
    begin = max(narration.sentence_start(start), start - _LONGEST_LEFT)
    before = list(_PLAIN_WORDS.finditer(narration.told, begin, start))
    for match in reversed(before[-_LONGEST_PHRASE:]):
        if narration.told[match.end() : match.end() + 1] != " ":
            break
        word = match.group().lower()
        if word in words.articles:
            return match.start()
        if not _may_describe(word, words):
            break
    return start


def _modifier_before(start: int, text: str, narration: Narration, words: PeopleWords) -> int:
    """Return where the word that tells the sort of a bare noun begins: "health officials"."""
    if text not in words.groups and text not in words.bodies:
        return start
    before = list(_PLAIN_WORDS.finditer(narration.told, max(0, start - _LONGEST_WORD), start))
    if not before or before[-1].end() != start - 1:
        return start
    word = before[-1].group()
    sort = word in words.office_modifiers or (word in words.body_words and text in words.bodies)
    return before[-1].start() if sort else start


def _may_describe(word: str, words: PeopleWords) -> bool:
    """Say whether a word may stand between an article and the noun: no verb, no pronoun."""
    if word in words.joints or word in words.conjunctions or word in words.peoples:
        return True
    if word in words.offices or word in words.office_modifiers:
        return True
    return (
        word not in words.governors
        and word not in words.clause_openers
        and word not in words.pronouns
        and word not in words.openers
    )


def head_span(mention: Mention, narration: Narration, words: PeopleWords) -> Span:
    """Return a mention up to its first apposition or relative clause."""
    first = mention.spans[0]
    match = _head_ends(words.clause_openers).search(narration.text, first.start + 1, first.end)
    end = match.start() if match else first.end
    return Span(first.start, max(end, first.start + 1))


def naming_names(
    mention: Mention, names: tuple[Name, ...], narration: Narration, words: PeopleWords
) -> list[Name]:
    """Return the names that a mention is made around, none if it is a description.

    Several are returned for "Adams and Brown"; of "Adams campaign spokesman Carl
    Brown" it is the last name, of "a spokesman for Adams" none.
    """
    inside = names_within(names, mention.spans)
    head = head_span(mention, narration, words)
    found = [
        name for name in inside if head.holds(name.span) and _is_head(name, head, narration, words)
    ]
    if found:
        return _joined(found, narration, words)
    return [name for name in inside if _is_apposition(name, head, narration)][:1]


def _is_head(name: Name, head: Span, narration: Narration, words: PeopleWords) -> bool:
    if name.words[-1] in words.groups:
        return False
    if name.owning:
        return name.span.end < head.end <= name.span.end + 2
    after = _WORD.search(narration.text, name.span.end, head.end)
    if after and not _may_follow(after.group(), words):
        return False
    before = [w.lower() for w in _WORD.findall(narration.text, head.start, name.start)]
    if not any(word in words.governors for word in before):
        return True
    role = role_before(name, narration, words)
    return role is not None and narration.text.startswith(role.text, head.start)


def _may_follow(word: str, words: PeopleWords) -> bool:
    bare = word.lower()
    return (
        bare in words.governors
        or bare in words.conjunctions
        or bare in words.suffixes
        or bare in words.legal_forms
        or bare in words.post_nominals
        or bare in words.pronouns
    )


def _joined(found: list[Name], narration: Narration, words: PeopleWords) -> list[Name]:
    """Keep the first name and those joined to it by "and" or a comma."""
    kept = found[:1]
    for name in found[1:]:
        between = _WORD.findall(narration.text, kept[-1].span.end, name.start)
        if all(w.lower() in words.conjunctions or w in ("R", "D") for w in between):
            kept.append(name)
    return kept


def _is_apposition(name: Name, head: Span, narration: Narration) -> bool:
    """Say whether a name is all that follows the head: "one of the aides, Ann Brown"."""
    between = narration.text[head.end : name.start].strip()
    after = narration.text[name.span.end : name.span.end + 1]
    return between in (",", "-", "–", "—") and after in (",", ".", " ", "") and not name.owning


def describe(mention: Mention, narration: Narration, words: PeopleWords) -> Description:
    """Read a mention that is no name and no pronoun."""
    span = head_span(mention, narration, words)
    text = " ".join(narration.text[span.start : span.end].split()).strip(" ,")
    lowered = [word.replace("’", "'").lower() for word in _WORD.findall(text)]
    head_end = next(
        (
            i
            for i, word in enumerate(lowered)
            if i and (word in words.governors or word in words.post_modifiers)
        ),
        len(lowered),
    )
    opening = lowered[0] if lowered else ""
    owner = next((w for w in lowered[:head_end] if w in words.owners or w.endswith("'s")), None)
    body = tuple(word for word in lowered[:head_end] if word not in words.determiners)
    return Description(
        span=span,
        text=_without_article(text, words),
        words=body or tuple(lowered),
        head=(body or tuple(lowered) or ("",))[-1],
        definite=opening in words.definite or opening in words.owners or owner is not None,
        owner=owner,
    )


def _without_article(text: str, words: PeopleWords) -> str:
    first, _, rest = text.partition(" ")
    return rest if rest and first.lower() in words.articles else text
