"""A text as normalised words, each with its place in print.

Two outlets print one sentence with other marks, capitals, dashes, contractions and forms
of numbers. Words are made equal here, so that what still differs was printed differently
in substance. Every word keeps the stretch of the text it was made from.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from factcheck.core.span import Span
from factcheck.dedupe.numbers import CLOCK, FIGURE, figure_forms, read_day, read_number
from factcheck.dedupe.spelling import plain_spelling
from factcheck.dedupe.vocabulary import (
    COMMON_STARTS,
    CONTRACTED_ENDINGS,
    CONTRACTIONS,
    CURRENCY_NAMES,
    EDITORIAL,
    FILLERS,
    FUNCTION_WORDS,
    INITIALS,
    IS_HOSTS,
    MONTHS,
    NAME_ALIASES,
    SCALES,
    SMALL_NUMBERS,
    TENS,
)

_LETTER = r"[^\W\d_]"
_TOKEN = re.compile(
    rf"""
      (?P<word> (?!{_LETTER}\.{_LETTER}\.) (?!e-mail|E-mail)
                (?:(?:co|re|pre|non|by|anti|inter|mid|multi|semi|sub|over|under)-(?={_LETTER}))?
                {_LETTER}[^\W_]* (?:['’`][^\W_]+)* (?:\[\w{{1,4}}\](?!\w))?   # don't, want[ed]
              | [eE]-mails?\b
              | \[{_LETTER}{{1,2}}\]\w+                                       # [T]he
              | ['’](?:em|cause)\b )
    | (?P<clock> {CLOCK} )
    | (?P<figure> {FIGURE} )
    | (?P<gap> [\[(]?(?:\.\s?\.\s?\.(?:\s?\.)*|…)[\])]? )
    | (?P<initials> (?:{_LETTER}\.){{2,}} )
    | (?P<open> [\[(] ) | (?P<close> [\])] )
    | (?P<into> [“„«‘] | (?<!\w)["'](?=\w) ) | (?P<outof> ["”»“] | (?<=[\w.,!?])['’](?!\w) )
    | (?P<stop> [.!?]+ ) | (?P<pause> [,;:–—]|--|\s-\s )
    """,
    re.VERBOSE,
)

_GLOSS_WORDS = 4
"""The longest parenthesis taken for an editor's; longer ones are the speaker's asides."""

_PHRASES = {
    ("per", "cent"): "percent",
    ("no", "one"): "nobody",
    ("whether", "or", "not"): "whether",
}
"""Words that are one, although one of them looks like a number or a denial."""

_TO_MERGE = (
    SMALL_NUMBERS.keys()
    | TENS.keys()
    | SCALES.keys()
    | MONTHS
    | {"per", "half", "quarter", "dozen", "whether"}
)


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """A normalised text.

    ``forms`` are the words; ``starts`` and ``ends`` say where each stands in the text that
    was read (a contraction makes two words of one place, "five million" one of two). The
    sets hold indices into ``forms``: ``names`` printed like a name, ``glosses`` between an
    editor's brackets, ``inner`` in a quotation within the text, ``breaks`` with punctuation
    before them, ``stops`` with the end of a sentence before them. ``gaps`` are the indices before which an ellipsis stands. ``printed`` counts
    the words as printed. ``cased`` is False for a text in capitals throughout;
    ``opens_sentence`` says that it begins with a capital that "I" does not explain.
    """

    forms: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    names: frozenset[int]
    glosses: frozenset[int]
    inner: frozenset[int]
    breaks: frozenset[int]
    stops: frozenset[int]
    gaps: tuple[int, ...]
    printed: int
    cased: bool
    opens_sentence: bool
    vocabulary: frozenset[str]

    def __len__(self) -> int:
        return len(self.forms)

    def span(self, index: int) -> Span:
        """Return the place of a word in the text that was read."""
        return Span(self.starts[index], self.ends[index])


@lru_cache(maxsize=16_384)
def normalise(text: str) -> Words:
    """Return the normalised words of a text, each with its place in it."""
    read = _Reader(text)
    read.read()
    printed = len(set(read.starts)) + read.hyphens
    if not _TO_MERGE.isdisjoint(read.forms):
        read.merge_numbers()
    forms = tuple(read.forms)
    cased = not text.isupper()
    return Words(
        forms=forms,
        starts=tuple(read.starts),
        ends=tuple(read.ends),
        names=frozenset(read.names) if cased else frozenset(),
        glosses=frozenset(read.glosses),
        inner=frozenset(read.inner) if len(read.inner) < len(forms) else frozenset(),
        breaks=frozenset(at for at in read.breaks if 0 < at < len(forms)),
        stops=frozenset(at for at in read.stops if 0 < at < len(forms)),
        gaps=tuple(sorted(at for at in read.gaps if 0 < at < len(forms))),
        printed=printed,
        cased=cased,
        opens_sentence=bool(forms) and text[read.starts[0]].isupper() and forms[0] != "i",
        vocabulary=frozenset(forms),
    )


def fold(token: str) -> str:
    """Return the token in small letters, without accents, in compatible characters."""
    if token.isascii():
        return token.lower()
    decomposed = unicodedata.normalize("NFKD", token.casefold())
    return "".join(
        "'" if letter == "’" else letter
        for letter in decomposed
        if not unicodedata.combining(letter)
    )


@lru_cache(maxsize=65_536)
def word_forms(token: str) -> tuple[str, ...]:
    """Return the words that a printed word stands for: "don't" for "do", "not"."""
    if token in INITIALS:
        return INITIALS[token]
    form = _STRETCHED.sub(r"\1", fold(token).translate(_INSIDE))
    if form in CONTRACTIONS:
        return CONTRACTIONS[form]
    stem, mark, ending = form.rpartition("'")
    if mark:
        return _uncontracted(stem, ending)
    form = plain_spelling(CURRENCY_NAMES.get(form, form))
    return (NAME_ALIASES.get(form, form),)


_STRETCHED = re.compile(rf"({_LETTER})\1{{2,}}")
"""A letter three times over: "sooo", "loooong"."""

_INSIDE = str.maketrans({"[": None, "]": None, "-": None, "`": "'", "ʼ": "'", "′": "'"})


def _uncontracted(stem: str, ending: str) -> tuple[str, ...]:
    """Return the words of a form with an apostrophe before its ending."""
    if ending == "t" and stem.endswith("n"):
        return (stem[:-1], "not")
    if ending in CONTRACTED_ENDINGS:
        return (plain_spelling(stem.replace("'", "")), CONTRACTED_ENDINGS[ending])
    if ending == "s":
        stem = plain_spelling(stem)
        return (stem, "is") if stem in IS_HOSTS else (NAME_ALIASES.get(stem, stem),)
    return ((stem + ending).replace("'", ""),)


class _Reader:
    """Goes through a text once, token by token, and gathers what ``Words`` holds."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.forms: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.names: set[int] = set()
        self.glosses: set[int] = set()
        self.inner: set[int] = set()
        self.breaks: set[int] = set()
        self.stops: set[int] = set()
        self.gaps: set[int] = set()
        self.hyphens = 0
        self._sentence_starts = True
        self._gloss_from: int | None = None
        self._inner_from: int | None = None

    def read(self) -> None:
        """Read the text."""
        for match in _TOKEN.finditer(self.text):
            kind = match.lastgroup
            start, end = match.span()
            if kind == "word":
                self._word(self.text[start:end], start, end)
            elif kind == "clock":
                self._add((self.text[start:end].replace(".", ":"),), start, end)
            elif kind == "figure":
                self._add(figure_forms(self.text[start:end].lower()), start, end)
            elif kind == "initials":
                self._initials(self.text[start:end], start, end)
            elif kind is not None:
                _MARKS[kind](self)

    def merge_numbers(self) -> None:
        """Make figures of the numbers in words: "five million" becomes one word."""
        kept: list[int] = []
        at = 0
        while at < len(self.forms):
            form, taken = self._phrase(at) or read_number(self.forms, at)
            if at and self.forms[at - 1] in MONTHS:
                form = read_day(form)
            self.forms[at], self.ends[at] = form, self.ends[at + taken - 1]
            kept.append(at)
            at += taken
        self._keep(kept)

    def _phrase(self, at: int) -> tuple[str, int] | None:
        """Return the one word that several stand for from ``at`` on, and how many they are."""
        for phrase, form in _PHRASES.items():
            if tuple(self.forms[at : at + len(phrase)]) == phrase:
                return form, len(phrase)
        return None

    def _keep(self, kept: list[int]) -> None:
        """Leave only the words at these indices, and count anew."""
        self.forms = [self.forms[at] for at in kept]
        self.starts = [self.starts[at] for at in kept]
        self.ends = [self.ends[at] for at in kept]
        for marked in (
            self.names,
            self.glosses,
            self.inner,
            self.breaks,
            self.stops,
            self.gaps,
        ):
            still = {index for index, at in enumerate(kept) if at in marked}
            marked.clear()
            marked |= still

    def _word(self, token: str, start: int, end: int) -> None:
        """Add a printed word."""
        self.hyphens += "-" in token
        forms = word_forms(token)
        if forms[0] in FILLERS:
            return
        if token[0].isupper() or token[0] == "[":
            known = COMMON_STARTS if self._sentence_starts else FUNCTION_WORDS
            if forms[0] not in known:
                self.names.update(range(len(self.forms), len(self.forms) + len(forms)))
        self._add(forms, start, end)

    def _initials(self, token: str, start: int, end: int) -> None:
        """Add initials with full stops: "U.S.", "p.m."."""
        letters = token.replace(".", "")
        forms = INITIALS.get(letters.upper()) or (fold(letters),)
        if letters.isupper():
            self.names.update(range(len(self.forms), len(self.forms) + len(forms)))
        self._add(forms, start, end)

    def _add(self, forms: tuple[str, ...], start: int, end: int) -> None:
        """Add the words of one place."""
        for form in forms:
            self.forms.append(form)
            self.starts.append(start)
            self.ends.append(end)
        self._sentence_starts = False

    def _on_gap(self) -> None:
        self.gaps.add(len(self.forms))
        self.breaks.add(len(self.forms))

    def _on_stop(self) -> None:
        self.breaks.add(len(self.forms))
        self.stops.add(len(self.forms))
        self._sentence_starts = True

    def _on_pause(self) -> None:
        self.breaks.add(len(self.forms))

    def _on_open(self) -> None:
        self._gloss_from = len(self.forms)

    def _on_close(self) -> None:
        """Mark what stood in the brackets, or drop it if nobody said it."""
        if self._gloss_from is None:
            return
        gloss = range(self._gloss_from, len(self.forms))
        self._gloss_from = None
        if gloss and self.forms[gloss[0]] in EDITORIAL:
            self._keep(list(range(gloss[0])))
        elif len(gloss) <= _GLOSS_WORDS:
            self.glosses.update(gloss)

    def _on_into(self) -> None:
        self._on_pause()
        self._sentence_starts = True
        if self._inner_from is None:
            self._inner_from = len(self.forms)

    def _on_outof(self) -> None:
        """Mark what stood in the quotation that ends here."""
        self._on_pause()
        if self._inner_from is not None:
            self.inner.update(range(self._inner_from, len(self.forms)))
        self._inner_from = None


_MARKS = {
    "gap": _Reader._on_gap,
    "stop": _Reader._on_stop,
    "pause": _Reader._on_pause,
    "open": _Reader._on_open,
    "close": _Reader._on_close,
    "into": _Reader._on_into,
    "outof": _Reader._on_outof,
}
