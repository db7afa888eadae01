"""The capitalised names of a text, each with the titles printed before it."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import lru_cache

from factcheck.core.span import Span
from factcheck.languages.people import PeopleWords
from factcheck.resolve.narration import BLANK, Narration


class NameSort(Enum):
    """What a name looks like by its own words."""

    PERSON = auto()
    BODY = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A name as printed at one place.

    ``span`` is the name proper, ``words`` its words in lower case and without full
    stops; ``start`` is where the capitalised words before it begin ("Russian Foreign
    Minister"), which ``titles`` holds in lower case. ``quoted`` tells that it stands
    inside a quotation, ``owning`` that a possessive mark follows. ``nickname`` is what
    stands in quotation marks inside it, in lower case.
    """

    span: Span
    words: tuple[str, ...]
    start: int
    titles: tuple[str, ...]
    sort: NameSort
    quoted: bool
    owning: bool
    nickname: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shape:
    """What one run of capitalised words is, wherever it stands; offsets are within it."""

    start: int
    first: int
    last: int
    words: tuple[str, ...]
    titles: tuple[str, ...]
    sort: NameSort


_REMEMBERED = 10_000
"""Runs of capitalised words kept in memory, about 5 MB."""

_LONGEST_SHORT = 6
"""Letters, one more than those of the longest title that a stop may end: "Smt.", "Messrs."."""

_LONGEST_SHOUT = 4
"""Spaces in a run of words in capitals that is a headline rather than a name."""

_UPPER = "".join(chr(code) for code in range(0x41, 0x530) if chr(code).isupper())
_PIECE = re.compile(r"[^ \u00a0,]+")
_QUOTES = frozenset("\"“‘'")
_NICKNAME = re.compile(r" [\"“‘'](\w+)[\"”’'] ")
_BEFORE_NAME = re.compile(r"(?:^|[^\w.@#/-])((?:[a-z]{2,3}-)?)$")


def name_pattern(words: PeopleWords) -> re.Pattern[str]:
    """Compile what a run of capitalised words looks like in a language.

    The pattern begins with a plain set of letters, which lets the search skip what is in
    lower case: four times as fast as with a look behind in front.
    """
    dotted = {*words.titles, *words.courtesies, *words.suffixes}
    shorts = "|".join(
        rf"(?<=\b{re.escape(printed)}\.)"
        for word in dotted
        if len(word) < _LONGEST_SHORT
        for printed in (word.capitalize(), word.upper())
        if printed == word.capitalize() or word not in words.suffixes
    )
    stop = rf"(?:\.(?:{shorts}))?" if shorts else ""
    word = rf"[{_UPPER}](?:\.(?:-?[{_UPPER}]\.)*|\w*(?:[-’'](?!s\b)\w+)*{stop})"
    particles = "|".join(sorted(words.particles)) or "(?!)"
    prefixes = "|".join(sorted(words.prefixes)) or "(?!)"
    suffixes = "|".join(sorted(words.suffixes)) or "(?!)"
    return re.compile(
        rf"{word}(?:[ \u00a0](?:(?:{particles})[ \u00a0]){{0,3}}(?:(?:{prefixes})-)?{word})*"
        rf"(?:,?[ ](?i:{suffixes})\b\.?)?"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class NameGrammar:
    """What names look like in a language.

    ``shape`` reads a run of capitalised words and remembers it between articles, since
    the news is full of the same names; that is a third of the time of finding them.
    """

    words: PeopleWords
    pattern: re.Pattern[str]
    shape: Callable[[str, frozenset[str], bool], _Shape | None]


def name_grammar(words: PeopleWords) -> NameGrammar:
    """Compile the words of a language."""

    @lru_cache(maxsize=_REMEMBERED)
    def shape(run: str, plain: frozenset[str], opens: bool) -> _Shape | None:
        return _shape(run, plain, words, opens=opens)

    return NameGrammar(words=words, pattern=name_pattern(words), shape=shape)


def find_names(narration: Narration, grammar: NameGrammar) -> list[Name]:
    """Return the names of a text in reading order, lines in title case left out.

    Inside quotations only names of several words are taken: they introduce people, while
    single words there are never needed to tell who speaks.
    """
    text, told, openers = narration.text, narration.told, grammar.words.openers
    headlines = _title_lines(narration)
    first_told = max((line.end for line in headlines), default=0)
    starts = frozenset(narration.starts)
    shapes: dict[tuple[str, bool], _Shape | None] = {}
    found = []
    for match in grammar.pattern.finditer(text):
        start, run = match.start(), match.group()
        if run.count(" ") >= _LONGEST_SHOUT and run.isupper():
            continue
        if (
            run.lower() in openers
            or _is_contraction(run)
            or (told[start] == BLANK and " " not in run)
        ):
            continue
        if start and not text[start - 1].isspace():
            start, run = _with_prefix(start, run, text)
        if not run or (
            start < first_told and any(line.holds(Span(start, start + 1)) for line in headlines)
        ):
            continue
        key = run, start in starts
        if key not in shapes:
            bare = map(_bare, run.replace("\u00a0", " ").split(" "))
            shapes[key] = grammar.shape(run, narration.plain_words.intersection(bare), key[1])
        shape = shapes[key]
        if shape is not None:
            name = _without_office(_placed(shape, start, narration), narration, grammar.words)
            found.append(_with_given_title(name, narration, grammar.words))
    return _with_nicknames(found, narration)


def _without_office(name: Name, narration: Narration, words: PeopleWords) -> Name:
    """Return "State Lind" as the name Lind behind "Secretary of"."""
    if len(name.words) < 2 or name.titles or name.words[0] not in words.office_modifiers:
        return name
    before = narration.told[max(0, name.start - 24) : name.start].lower().split()[-2:]
    if len(before) < 2 or before[0] not in words.titles or before[1] not in words.joints:
        return name
    start = name.span.start + narration.text[name.span.start : name.span.end].index(" ") + 1
    return replace(
        name,
        span=Span(start, name.span.end),
        words=name.words[1:],
        titles=(words.titles[before[0]], name.words[0]),
        sort=NameSort.PERSON,
    )


def _with_given_title(name: Name, narration: Narration, words: PeopleWords) -> Name:
    """Return "baker Col Lind" as the name Col Lind; before a full stop Col. is a rank."""
    if len(name.titles) != 1 or name.titles[0] not in words.given_titles:
        return name
    before = narration.told[max(0, name.start - 20) : name.start].split()
    stopped = "." in narration.text[name.start : name.span.start]
    if stopped or not before or before[-1] not in words.offices:
        return name
    whole = Span(name.start, name.span.end)
    return replace(name, span=whole, words=name.titles + name.words, titles=())


def _with_nicknames(names: list[Name], narration: Narration) -> list[Name]:
    """Join a given name and a surname with a nickname between them: Ada "Bee" Lind."""
    if not any(narration.text[name.span.end + 1 : name.span.end + 2] in _QUOTES for name in names):
        return names
    joined: list[Name] = []
    for name in names:
        given = joined[-1] if joined else None
        between = narration.text[given.span.end : name.start] if given is not None else ""
        match = _NICKNAME.fullmatch(between)
        if given is None or match is None or not _are_parts(given, name):
            joined.append(name)
            continue
        joined[-1] = replace(
            given,
            span=Span(given.span.start, name.span.end),
            words=given.words + name.words,
            sort=NameSort.PERSON,
            owning=name.owning,
            nickname=match.group(1).lower(),
        )
    return joined


def _are_parts(given: Name, surname: Name) -> bool:
    plain = not surname.titles and not given.quoted and not surname.quoted
    return plain and given.sort is NameSort.PERSON and surname.sort is NameSort.PERSON


def _with_prefix(start: int, run: str, text: str) -> tuple[int, str]:
    """Return a run with a hyphened prefix ("al-") in front, empty if it begins inside a word."""
    before = _BEFORE_NAME.search(text[max(0, start - 5) : start])
    if before is None:
        return start, ""
    return start - len(before.group(1)), before.group(1) + run


def _placed(shape: _Shape, start: int, narration: Narration) -> Name:
    span = Span(start + shape.first, start + shape.last)
    return Name(
        span=span,
        words=shape.words,
        start=start + shape.start,
        titles=shape.titles,
        sort=shape.sort,
        quoted=narration.told[span.start] == BLANK,
        owning=narration.text[span.end : span.end + 1] in ("'", "’"),
    )


def _title_lines(narration: Narration) -> list[Span]:
    """Return the sentences, each a paragraph, that are headlines in title case.

    Where nearly every word has a capital, names run into verbs ("Adams Slams Mayor").
    """
    return [
        sentence
        for index, sentence in enumerate(narration.sentences[:4])
        if narration.paragraphs.count(narration.paragraphs[index]) == 1
        and _is_title_case(narration.told[sentence.start : sentence.end])
    ]


def _is_title_case(line: str) -> bool:
    if line.count(",") > 1 or ";" in line:
        return False
    long_words = [word for word in re.findall(r"[^\W\d_]+", line) if len(word) > 3]
    lower = sum(word[0].islower() for word in long_words)
    return len(long_words) >= 4 and lower <= len(long_words) // 8


def _shape(run: str, plain: frozenset[str], words: PeopleWords, *, opens: bool) -> _Shape | None:
    pieces = [(0, run)]
    if not run.isalpha():
        pieces = [(match.start(), match.group()) for match in _PIECE.finditer(run)]
    pieces = _without_openers(pieces, plain, words, opens=opens)
    while pieces and _bare(pieces[0][1]) in words.particles:
        pieces = pieces[1:]
    while len(pieces) > 1 and _bare(pieces[-1][1]) in words.post_nominals | words.days:
        pieces = pieces[:-1]
    if not pieces:
        return None
    bare = [_bare(piece) for _, piece in pieces]
    cut = _at_first_name(bare, _after_titles(bare, words), plain, words)
    proper = pieces[cut:]
    lowered, titles = tuple(bare[cut:]), tuple(bare[:cut])
    alone = cut == 0 and opens and len(proper) == 1
    if alone and (lowered[0] in plain or is_common_noun(lowered[0], words)):
        return None
    return _Shape(
        start=pieces[0][0],
        first=proper[0][0],
        last=proper[-1][0] + len(proper[-1][1]),
        words=lowered,
        titles=titles,
        sort=_sort(proper, lowered, titles, words),
    )


def is_common_noun(word: str, words: PeopleWords) -> bool:
    """Say whether a word in lower case is a noun for speakers rather than a name."""
    return (
        word in words.groups
        or word in words.humans
        or word in words.documents
        or word in words.bodies
        or word in words.offices
        or word in words.titles
    )


def _is_contraction(run: str) -> bool:
    """Say whether a word is "I'll" or the like."""
    return run[1:2] in ("'", "’") and run[0] == "I" and run[2:].islower()


def _bare(piece: str) -> str:
    return piece.strip(".,").replace("’", "'").lower()


def _without_openers(
    pieces: list[tuple[int, str]], plain: frozenset[str], words: PeopleWords, *, opens: bool
) -> list[tuple[int, str]]:
    while pieces and _bare(pieces[0][1]) in words.openers:
        opener = _bare(pieces[0][1])
        known = opener in words.first_names or opener in words.given_openers
        if known and len(pieces) > 1 and not opens:
            break
        pieces, opens = pieces[1:], False
    while opens and len(pieces) > 2 and _is_plain(pieces[0][1], plain, words):
        pieces = pieces[1:]
    return pieces


def _is_plain(piece: str, plain: frozenset[str], words: PeopleWords) -> bool:
    bare = _bare(piece)
    return (
        (bare in plain or bare in words.humans)
        and bare not in words.titles
        and bare not in words.first_names
        and bare not in words.office_modifiers
    )


def _after_titles(lowered: list[str], words: PeopleWords) -> int:
    """Return where the name proper begins: behind the last title, people and party."""
    end = len(lowered)
    while end > 1 and lowered[end - 1] in words.suffixes:
        end -= 1
    cut = 0
    for index in range(end - 1):
        word = lowered[index]
        if index == 0 and end == 2 and word in words.first_names and word not in words.titles:
            continue  # Dean Lind
        last = word.rpartition("-")[2]
        if last in words.titles or word in words.courtesies or last in words.offices:
            cut = index + 1
    while end - cut > 2 and lowered[cut] in words.peoples and lowered[-1] not in words.body_words:
        cut += 1
    return cut


def _at_first_name(lowered: list[str], cut: int, plain: frozenset[str], words: PeopleWords) -> int:
    """Return where a name begins that other capitalised words run into ("State John Adams")."""
    if lowered[cut] in words.first_names or lowered[-1] in words.body_words:
        return cut
    for index in range(cut, len(lowered) - 1):
        word = lowered[index]
        if word in words.first_names:
            return index
        if not _is_no_name(word, plain, words):
            break
    return cut


def _is_no_name(word: str, plain: frozenset[str], words: PeopleWords) -> bool:
    return (
        word in plain
        or word in words.body_words
        or word in words.places
        or word in words.office_modifiers
    )


def _sort(
    proper: list[tuple[int, str]],
    lowered: tuple[str, ...],
    titles: tuple[str, ...],
    words: PeopleWords,
) -> NameSort:
    if titles and (titles[-1] in words.titles or titles[-1] in words.courtesies):
        return NameSort.PERSON
    if lowered[0] in words.first_names and len(lowered) > 1 and lowered[-1] not in words.bodies:
        return NameSort.PERSON
    whole = " ".join(lowered)
    if whole in words.places or lowered[0] in words.places:
        return NameSort.BODY
    if lowered[-1] in words.places or lowered[0] in words.peoples:
        return NameSort.BODY
    if any(word in words.body_words for word in lowered):
        return NameSort.BODY
    shouted = all(len(piece) > 1 and piece.replace(".", "").isupper() for _, piece in proper)
    return NameSort.BODY if shouted and lowered[0] not in words.first_names else NameSort.PERSON
