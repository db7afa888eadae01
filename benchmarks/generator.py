"""Invented quotes with known truth, as many as asked for, the same ones for the same seed.

Each statement has words of its own, drawn as words are drawn in nature: a few of them are
everywhere and most are rare. It is printed a few times or many, word by word or edited as
newsrooms edit: other marks and capitals, numbers in words, a slip of the pen, a filler
dropped, an excerpt, an ellipsis, another sentence after it. One statement in eight has a twin
that must never be merged with it: a number, a name, a "not" or an opposite differs, or
somebody else said it.
"""

import itertools
import random
from collections.abc import Iterator
from dataclasses import dataclass, replace

from factcheck.core.quote import Speaker, SpeakerKind

WORDS = 60_000
NAMES = 4_000
MOST_PRINTINGS = 60

FUNCTION = [
    "the",
    "of",
    "and",
    "to",
    "a",
    "in",
    "that",
    "is",
    "it",
    "for",
    "was",
    "on",
    "with",
    "as",
    "be",
    "by",
    "at",
    "this",
    "have",
    "from",
    "or",
    "had",
    "but",
    "we",
    "they",
    "are",
    "his",
    "her",
    "our",
    "their",
    "will",
    "would",
    "can",
    "which",
    "there",
    "what",
    "all",
    "who",
    "if",
    "about",
    "when",
    "than",
]
OPPOSED = (
    ("more", "less"), ("always", "never"), ("won", "lost"), ("best", "worst"),
    ("before", "after"), ("opened", "closed"), ("raised", "lowered"), ("safe", "dangerous"),
)  # fmt: skip
SPELLED = {
    3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 11: "eleven",
    12: "twelve", 15: "fifteen", 20: "twenty", 30: "thirty", 40: "forty",
}  # fmt: skip
FILLERS = ("Look, ", "Well, ", "So ", "And ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """A quote as an outlet prints it; quotes of one ``statement`` belong on one claim."""

    text: str
    speaker: Speaker | None
    statement: int
    edit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What somebody said: ``core`` is what most print, ``tails`` is how the speaker went on.

    ``twin`` says that another statement has nearly the same words, so that a part of this
    one could be a part of that.
    """

    number: int
    core: tuple[str, ...]
    tails: tuple[tuple[str, ...], ...]
    speaker: str
    twin: bool = False


class Generator:
    """Makes statements, and printings of them."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)
        self._words = self._invent(WORDS, 2, 4)
        self._weights = list(itertools.accumulate(1 / (rank + 20) for rank in range(WORDS)))
        self._names = [word.capitalize() for word in self._invent(NAMES, 2, 3)]
        self._number = itertools.count()

    def printings(self) -> Iterator[Printed]:
        """Yield quotes without end, those of a statement and its twin one after the other."""
        while True:
            statement = self._statement()
            if self._chance.random() < 1 / 8:
                twin = self._twin(statement)
                statement = replace(statement, twin=True)
                yield from self._print_often(twin)
            yield from self._print_often(statement)

    def _invent(self, count: int, least: int, most: int) -> list[str]:
        """Return as many different words."""
        syllables = [
            c + v + e for c in "bdfgklmnprstvz" for v in "aeiou" for e in ("", "n", "r", "l", "s")
        ]
        found: dict[str, None] = {}
        while len(found) < count:
            size = self._chance.randint(least, most)
            found["".join(self._chance.choices(syllables, k=size))] = None
        return list(found)

    def _clause(self, length: int) -> list[str]:
        """Return words in a row, common and rare ones mixed."""
        rare = self._chance.choices(self._words, cum_weights=self._weights, k=length)
        return [
            self._chance.choice(FUNCTION) if self._chance.random() < 0.45 else word for word in rare
        ]

    def _statement(self) -> Statement:
        """Return a new statement, with a number, a name and a word that has an opposite."""
        words = self._clause(self._chance.randint(6, 30))
        number = self._chance.choice(list(SPELLED))
        for word in (
            str(number),
            self._chance.choice(self._names),
            self._chance.choice(OPPOSED)[0],
        ):
            if self._chance.random() < 0.6:
                words.insert(self._chance.randint(2, len(words) - 1), word)
        words[0] = words[0].capitalize()
        tails = tuple(
            tuple(self._clause(self._chance.randint(6, 14)))
            for _ in range(self._chance.choice((0, 0, 0, 1, 2)))
        )
        speaker = " ".join(self._chance.sample(self._names, 2))
        return Statement(number=next(self._number), core=tuple(words), tails=tails, speaker=speaker)

    def _twin(self, statement: Statement) -> Statement:
        """Return a statement that differs in one thing that matters."""
        words = list(statement.core)
        opposites = dict(OPPOSED)
        places = {
            "number": [at for at, word in enumerate(words) if word.isdigit()],
            "name": [at for at, word in enumerate(words) if at and word[0].isupper()],
            "opposite": [at for at, word in enumerate(words) if word in opposites],
        }
        kinds = [kind for kind, found in places.items() if found] + ["negation", "speaker"]
        kind = self._chance.choice(kinds)
        made = replace(statement, number=next(self._number), twin=True, tails=())
        if kind == "speaker":
            return replace(made, speaker=" ".join(self._chance.sample(self._names, 2)))
        if kind == "negation":
            words.insert(self._chance.randint(2, len(words) - 1), "not")
            return replace(made, core=tuple(words))
        at = self._chance.choice(places[kind])
        others = {
            "number": [str(each) for each in SPELLED if str(each) != words[at]],
            "name": [name for name in self._chance.sample(self._names, 2) if name != words[at]],
            "opposite": [opposites.get(words[at], "")],
        }
        words[at] = self._chance.choice(others[kind])
        return replace(made, core=tuple(words))

    def _print_often(self, statement: Statement) -> Iterator[Printed]:
        """Yield the printings of a statement: mostly one or two, now and then dozens."""
        count = min(MOST_PRINTINGS, int(self._chance.paretovariate(1.1)))
        for _ in range(count):
            yield self._print(statement)

    def _print(self, statement: Statement) -> Printed:
        """Return one printing."""
        kinds = ["copy", "marks", "slip", "filler"]
        weights = [50, 16, 8, 6]
        if not statement.twin:
            kinds += ["excerpt", "ellipsis", "longer"]
            weights += [8, 4, 8]
        edit = self._chance.choices(kinds, weights)[0]
        words = getattr(self, f"_{edit}")(statement)
        return Printed(
            text=words,
            speaker=self._named(statement),
            statement=statement.number,
            edit=edit,
        )

    def _named(self, statement: Statement) -> Speaker | None:
        """Return the speaker as this outlet names them; one in six does not."""
        if not statement.twin and self._chance.random() < 1 / 6:
            return None
        return Speaker(name=statement.speaker, kind=SpeakerKind.PERSON)

    def _copy(self, statement: Statement) -> str:
        return " ".join(statement.core)

    def _marks(self, statement: Statement) -> str:
        """Return the words with other marks and capitals, and numbers in words."""
        words = [
            SPELLED[int(word)] if word.isdigit() and self._chance.random() < 0.5 else word
            for word in statement.core
        ]
        at = self._chance.randint(1, len(words) - 1)
        words[at - 1] += self._chance.choice((",", " --", " –"))
        text = " ".join(words) + self._chance.choice((".", ",", "!"))
        return text.upper() if self._chance.random() < 0.1 else text

    def _slip(self, statement: Statement) -> str:
        """Return the words with one misspelled."""
        words = list(statement.core)
        long = [at for at, word in enumerate(words) if len(word) >= 6 and word.islower()]
        if long:
            at = self._chance.choice(long)
            cut = self._chance.randint(1, len(words[at]) - 3)
            before, one, two, after = (
                words[at][:cut], words[at][cut], words[at][cut + 1], words[at][cut + 2 :],
            )  # fmt: skip
            words[at] = before + self._chance.choice((two + one, one, one + one + two)) + after
        return " ".join(words)

    def _filler(self, statement: Statement) -> str:
        return self._chance.choice(FILLERS) + " ".join(statement.core)

    def _excerpt(self, statement: Statement) -> str:
        """Return a part, long enough to be known by."""
        words = statement.core
        if len(words) < 12:
            return " ".join(words)
        length = self._chance.randint(8, len(words) - 2)
        start = self._chance.randint(0, len(words) - length)
        return " ".join(words[start : start + length])

    def _ellipsis(self, statement: Statement) -> str:
        """Return the words less some in the middle."""
        words = statement.core
        if len(words) < 16:
            return " ".join(words)
        start = self._chance.randint(6, len(words) - 9)
        return f"{' '.join(words[:start])} ... {' '.join(words[start + 2 :])}"

    def _longer(self, statement: Statement) -> str:
        """Return the words and how the speaker went on."""
        said = " ".join(statement.core)
        for tail in statement.tails[: self._chance.randint(1, 2)]:
            said += ". " + " ".join(tail).capitalize()
        return said
