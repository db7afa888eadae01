"""The offices and functions printed beside a name."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.languages.people import Gender, PeopleWords
from factcheck.resolve.names import Name
from factcheck.resolve.narration import Narration

_LONGEST = 90
"""Code points: a longer apposition tells a story rather than an office."""

_OWNER_WORDS = 3
"""How far before a possessive its article stands: "the old harbour master's lawyer"."""

_WORDS_BEFORE = re.compile(r"[\w.'’-]+")
_SHORT_FORM_STOP = r"(?<=\b[A-Z])\.|(?<=\b[A-Z][a-z])\.|(?<=\b[A-Z][a-z]{2})\."
_APPOSITION = re.compile(
    rf"(?: \([^)]{{1,20}}\))?, ((?:[^,;:.()“”\"¤—–\n]|{_SHORT_FORM_STOP}){{3,{2 * _LONGEST}}}?)"
    r"(?=[,;:()¤—–\n]|(?<!\b[A-Z])(?<!\b[A-Z][a-z])(?<!\b[A-Z][a-z]{2})\.(?:\s|$)|$)"
)
_SHOUT = re.compile(r"[A-Z]{5,} (?=[a-z])")
_MARKS = re.compile(r"[,:;–—¤\n]|\.\s")


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """An office as printed, and its words in lower case, short forms spelled out.

    ``full`` tells that it is more than a bare title ("Sen.").
    """

    text: str
    words: tuple[str, ...]
    full: bool


def find_role(name: Name, narration: Narration, words: PeopleWords) -> list[Role]:
    """Return the offices printed directly before and after a name."""
    found = [
        role_before(name, narration, words),
        role_after(name, narration, words),
        role_leading_to(name, narration, words),
    ]
    return [role for role in found if role is not None]


def role_before(name: Name, narration: Narration, words: PeopleWords) -> Role | None:
    """Return the office before a name ("Clinton campaign spokesman", "Sen.")."""
    titles = [title for title in name.titles if title not in words.courtesies]
    start = name.start if name.titles else name.span.start
    begin = _extend_left(start, bool(titles), narration, words)
    begin = _behind_shout(begin, name, narration)
    text = narration.text[begin : name.span.start].strip(" ,")
    if name.titles and not titles:
        text = narration.text[begin : name.start].strip(" ,")
    while text and text.rpartition(" ")[2].rstrip(".").lower() in words.courtesies:
        text = text.rpartition(" ")[0]
    if not text:
        return None
    lowered = _spelled_out(text, words)
    if not any(word in words.offices for word in lowered) or _leaves_open(lowered[-1], words):
        return None
    if text.endswith(".") and any(word in words.offices for word in lowered[:-1]):
        text = text.rpartition(" ")[0]
    return Role(text=text, words=lowered, full=len(lowered) > 1)


def _extend_left(start: int, titled: bool, narration: Narration, words: PeopleWords) -> int:
    """Take in the lower-case words before a name that belong to its office."""
    if narration.told[start - 1 : start] != " ":
        return start
    floor = max(narration.sentence_start(start), start - _LONGEST)
    before = list(_WORDS_BEFORE.finditer(narration.told, floor, start))
    begin, taken = start, titled
    for index in range(len(before) - 1, -1, -1):
        match = before[index]
        if narration.told[match.end() : begin].strip(" "):
            break
        word = match.group().strip(".").lower()
        joins = index > 0 and _is_office(before[index - 1].group(), words) and word in words.joints
        if joins or word in words.offices or word in words.office_modifiers:
            taken = True
        elif not _may_belong(match.group(), before[max(index - 2, 0) : index], words, taken=taken):
            break
        begin = match.start()
    return begin


def _behind_shout(begin: int, name: Name, narration: Narration) -> int:
    """Return where an office begins behind a word that opens a story in capitals."""
    shout = _SHOUT.match(narration.told, begin, name.span.start)
    opens = begin in narration.starts
    return shout.end() if shout is not None and opens else begin


def _is_office(word: str, words: PeopleWords) -> bool:
    return word.lower() in words.titles or word.lower() in words.offices


def _may_belong(
    word: str, before: Sequence[re.Match[str]], words: PeopleWords, *, taken: bool
) -> bool:
    """Say whether a word is part of an office: a people, an owner, or the state of "of state"."""
    if taken:
        return word.lower() in words.peoples or _is_owner_of_office(word, words)
    if len(before) < 2:
        return False
    office, joint = (match.group().lower() for match in before)
    return joint in words.joints and office in words.titles


def _is_owner_of_office(word: str, words: PeopleWords) -> bool:
    bare = word.lower().replace("’", "'")
    return word[0].isupper() and bare not in words.openers and not bare.endswith("'s")


def role_after(name: Name, narration: Narration, words: PeopleWords) -> Role | None:
    """Return the office in apposition to a name (", the party's spokeswoman,")."""
    if narration.told[name.span.end : name.span.end + 2] not in (", ", " ("):
        return None
    match = _APPOSITION.match(narration.told, name.span.end)
    if match is None:
        return None
    text = _office_in(match.group(1), words)
    lowered = _spelled_out(text, words) if text else ()
    if not lowered:
        return None
    head = lowered[
        : next((n for n, word in enumerate(lowered) if n and word in words.governors), 9)
    ]
    nouns = [word for word in head if word in words.offices or word in words.kinship]
    if not nouns or head[0] in words.openers - words.office_modifiers:
        return None
    return Role(text=text, words=lowered, full=True)


def role_leading_to(name: Name, narration: Narration, words: PeopleWords) -> Role | None:
    """Return the office a name stands in apposition to ("Its chief executive, Ada Lind,")."""
    told = narration.told
    if told[name.start - 2 : name.start] != ", ":
        return None
    floor = max(narration.sentence_start(name.start), name.start - _LONGEST)
    marks = list(_MARKS.finditer(told, floor, name.start - 2))
    before = told[marks[-1].end() if marks else floor : name.start - 2].split()
    opens = [n for n in range(len(before)) if _opens_office(before, n, words)]
    printed = before[_beginning(before, opens) :] if opens else []
    if printed and printed[0].lower() in words.articles | words.owners:
        printed = printed[1:]
    lowered = _spelled_out(" ".join(printed), words)
    head = next((n for n, word in enumerate(lowered) if word in words.governors), len(lowered))
    if not lowered[:head] or lowered[head - 1] not in words.offices:
        return None
    if any(word in words.clause_openers or word in words.pronouns for word in lowered):
        return None
    return Role(text=" ".join(printed), words=lowered, full=True)


def _beginning(before: Sequence[str], opens: Sequence[int]) -> int:
    """Return where a description begins: at "the" rather than at "the harbour master's"."""
    last = opens[-1]
    owned = before[last].endswith(("'s", "’s"))
    near = [n for n in opens if last - _OWNER_WORDS <= n < last and before[n].islower()]
    if owned and near:
        return near[-1]
    while owned and last and before[last][0].isupper() and before[last - 1][0].isupper():
        last -= 1
    return last


def _opens_office(before: Sequence[str], number: int, words: PeopleWords) -> bool:
    """Say whether a description begins at a word: "the", "its", "Lind's"; not in "of the"."""
    word = before[number].lower()
    if number and before[number - 1].lower() in words.governors:
        return False
    return word in words.articles or word in words.owners or word.endswith(("'s", "’s"))


def _office_in(apposition: str, words: PeopleWords) -> str:
    """Return an apposition without its article and without the clause that hangs on it."""
    kept = apposition.split()
    kept = kept[: next((n for n in range(len(kept)) if _ends_office(kept, n, words)), len(kept))]
    while kept and kept[0].lower() in words.role_openers:
        kept = kept[1:]
    while kept and _leaves_open(kept[-1].lower(), words):
        kept = kept[:-1]
    text = " ".join(kept)
    return text if len(text) <= _LONGEST else ""


def _ends_office(printed: Sequence[str], number: int, words: PeopleWords) -> bool:
    """Say whether a clause or a second description begins at a word: "and the author of"."""
    word = printed[number].lower()
    bare = word.replace("’", "'").partition("'")[0] if not word.isalpha() else word
    if bare in words.clause_openers:
        return True
    following = printed[number + 1].lower() if number + 1 < len(printed) else ""
    second = word in words.conjunctions and following in words.determiners
    return second and any(_is_office(before, words) for before in printed[:number])


def _leaves_open(word: str, words: PeopleWords) -> bool:
    return word in words.governors or word in words.conjunctions or word in words.articles


def _spelled_out(text: str, words: PeopleWords) -> tuple[str, ...]:
    lowered = (word.strip(".").lower() for word in _WORDS_BEFORE.findall(text))
    return tuple(words.titles.get(word, word) for word in lowered)


def gender_of_role(role: Role, words: PeopleWords) -> Gender | None:
    """Return the gender an office shows ("chairwoman"); that of "X's wife" does not count."""
    for word in role.words:
        gender = words.gendered.get(word)
        if gender is not None:
            return gender
    return None
