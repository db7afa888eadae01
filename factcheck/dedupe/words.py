"""A text as normalised words, each with its place in print.

Two outlets print one sentence with other marks, capitals, dashes, contractions and forms
of numbers. Words are made equal here, so that what still differs was printed differently
in substance. Every word keeps the stretch of the text it was made from.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from factcheck.core.span import Span
from factcheck.dedupe.numbers import FIGURE, figure_forms, read_number
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
    NAME_ALIASES,
    SMALL_NUMBERS,
    TENS,
)

_LETTER = r"[^\W\d_]"
_TOKEN = re.compile(
    rf"""
      (?P<word> (?!{_LETTER}\.{_LETTER}\.) (?!e-mail|E-mail)
                {_LETTER}[^\W_]* (?:['’`][^\W_]+)* (?:\[\w{{1,4}}\](?!\w))?   # don't, want[ed]
              | [eE]-mails?\b
              | \[{_LETTER}{{1,2}}\]\w+                                       # [T]he
              | ['’](?:em|cause)\b )
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

_NUMBER_WORDS = SMALL_NUMBERS.keys() | TENS.keys() | {"per"}


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """A normalised text.

    ``forms`` are the words; ``starts`` and ``ends`` say where each stands in the text that
    was read (a contraction makes two words of one place, "five million" one of two). The
    sets hold indices into ``forms``: ``names`` printed like a name, ``glosses`` between an
    editor's brackets, ``inner`` in a quotation within the text, ``breaks`` with punctuation
    before them. ``gaps`` are the indices before which an ellipsis stands. ``printed`` counts
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


@dataclass(slots=True)
class _Piece:
    """One word on its way: where it stands and how it is printed."""

    form: str
    start: int
    end: int
    name: bool = False
    gloss: bool = False
    inner: bool = False
    pause: bool = False
    gap: bool = False


@lru_cache(maxsize=16_384)
def normalise(text: str) -> Words:
    """Return the normalised words of a text, each with its place in it."""
    reader = _Reader(text)
    reader.read()
    pieces = _with_numbers(reader.pieces)
    forms = tuple(piece.form for piece in pieces)
    cased = not text.isupper()
    inner = _marked(pieces, "inner")
    return Words(
        forms=forms,
        starts=tuple(piece.start for piece in pieces),
        ends=tuple(piece.end for piece in pieces),
        names=_marked(pieces, "name") if cased else frozenset(),
        glosses=_marked(pieces, "gloss"),
        inner=inner if len(inner) < len(pieces) else frozenset(),
        breaks=_marked(pieces, "pause"),
        gaps=tuple(at for at, piece in enumerate(pieces) if piece.gap and at > 0),
        printed=len({piece.start for piece in pieces}),
        cased=cased,
        opens_sentence=bool(pieces) and text[pieces[0].start].isupper() and forms[0] != "i",
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
    form = fold(token).translate(_INSIDE)
    if form in CONTRACTIONS:
        return CONTRACTIONS[form]
    stem, mark, ending = form.rpartition("'")
    if mark:
        return _uncontracted(stem, ending)
    form = CURRENCY_NAMES.get(form, form)
    return (NAME_ALIASES.get(form, form),)


_INSIDE = str.maketrans({"[": None, "]": None, "-": None, "`": "'"})


def _uncontracted(stem: str, ending: str) -> tuple[str, ...]:
    """Return the words of a form with an apostrophe before its ending."""
    if ending == "t" and stem.endswith("n"):
        return (stem[:-1], "not")
    if ending in CONTRACTED_ENDINGS:
        return (stem.replace("'", ""), CONTRACTED_ENDINGS[ending])
    if ending == "s":
        return (stem, "is") if stem in IS_HOSTS else (NAME_ALIASES.get(stem, stem),)
    return ((stem + ending).replace("'", ""),)


def _marked(pieces: Iterable[_Piece], mark: str) -> frozenset[int]:
    """Return the indices of the pieces that carry the mark."""
    return frozenset(at for at, piece in enumerate(pieces) if getattr(piece, mark))


class _Reader:
    """Goes through a text once, token by token."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.pieces: list[_Piece] = []
        self._sentence_starts = True
        self._pause = False
        self._gap = False
        self._gloss_from: int | None = None
        self._inner_from: int | None = None

    def read(self) -> None:
        """Fill ``pieces``."""
        for match in _TOKEN.finditer(self.text):
            kind = match.lastgroup
            if kind == "word":
                self._word(match.group(), match.start(), match.end())
            elif kind == "figure":
                self._add(figure_forms(fold(match.group())), match.start(), match.end())
            elif kind == "initials":
                self._initials(match.group(), match.start(), match.end())
            elif kind is not None:
                _MARKS[kind](self)

    def _word(self, token: str, start: int, end: int) -> None:
        """Add a printed word."""
        forms = word_forms(token)
        if forms[0] in FILLERS:
            return
        known = COMMON_STARTS if self._sentence_starts else FUNCTION_WORDS
        name = (token[0].isupper() or token[0] == "[") and forms[0] not in known
        self._add(forms, start, end, name=name)

    def _initials(self, token: str, start: int, end: int) -> None:
        """Add initials with full stops: "U.S.", "p.m."."""
        letters = token.replace(".", "")
        forms = INITIALS.get(letters.upper()) or (fold(letters),)
        self._add(forms, start, end, name=letters.isupper())

    def _add(self, forms: tuple[str, ...], start: int, end: int, *, name: bool = False) -> None:
        """Add the words of one place and let go of the marks that stood before it."""
        for form in forms:
            self.pieces.append(
                _Piece(form, start, end, name=name, pause=self._pause, gap=self._gap)
            )
            self._pause = self._gap = False
        self._sentence_starts = False

    def _on_gap(self) -> None:
        self._gap = self._pause = True

    def _on_stop(self) -> None:
        self._sentence_starts = self._pause = True

    def _on_pause(self) -> None:
        self._pause = True

    def _on_open(self) -> None:
        self._gloss_from = len(self.pieces)

    def _on_close(self) -> None:
        """Mark what stood in the brackets, or drop it if nobody said it."""
        if self._gloss_from is None:
            return
        gloss = self.pieces[self._gloss_from :]
        if gloss and gloss[0].form in EDITORIAL:
            del self.pieces[self._gloss_from :]
        elif len(gloss) <= _GLOSS_WORDS:
            for piece in gloss:
                piece.gloss = True
        self._gloss_from = None

    def _on_into(self) -> None:
        self._pause = self._sentence_starts = True
        if self._inner_from is None:
            self._inner_from = len(self.pieces)

    def _on_outof(self) -> None:
        """Mark what stood in the quotation that ends here."""
        self._pause = True
        if self._inner_from is not None:
            for piece in self.pieces[self._inner_from :]:
                piece.inner = True
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


def _with_numbers(pieces: list[_Piece]) -> list[_Piece]:
    """Return the pieces with numbers in words made into figures."""
    if not any(piece.form in _NUMBER_WORDS for piece in pieces):
        return pieces
    forms = [piece.form for piece in pieces]
    made: list[_Piece] = []
    at = 0
    while at < len(pieces):
        piece = pieces[at]
        if forms[at : at + 2] == ["per", "cent"]:
            piece.form, taken = "percent", 2
        else:
            piece.form, taken = read_number(forms, at)
        piece.end = pieces[at + taken - 1].end
        made.append(piece)
        at += taken
    return made
