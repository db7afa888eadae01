"""The articles of PolNeAR as the encoder is taught them: labels, and who belongs to what."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from factcheck.extract.encoder.labels import LABELS, Role
from factcheck.extract.encoder.words import WordCutter, Words
from factcheck.languages import pack_for
from factcheck.prose import Prose, read_prose

NUMBERS = {label: number for number, label in enumerate(LABELS)}
ROLES = {"content": Role.CONTENT, "cue": Role.CUE, "source": Role.SOURCE}


@dataclass(frozen=True, slots=True)
class Tie:
    """An attribution by its words, each by number."""

    content: tuple[int, ...]
    cue: tuple[int, ...]
    source: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Example:
    """An article in words, with a label for each and the attributions they make."""

    prose: Prose
    words: Words
    labels: list[int]
    ties: list[Tie]


def make_examples(articles: Iterable[dict[str, Any]], cutter: WordCutter) -> Iterator[Example]:
    """Yield each article of the corpus as an example."""
    pack = pack_for("en")
    for article in articles:
        prose = read_prose(article["text"], pack)
        words = cutter.cut(prose)
        ties = [
            Tie(**{role: _words_of(words, attribution[role]) for role in ROLES})
            for attribution in article["attributions"]
        ]
        yield Example(prose, words, _label(words, article["attributions"]), ties)


def _words_of(words: Words, spans: Iterable[tuple[int, int]]) -> tuple[int, ...]:
    return tuple(word for start, end in spans for word in words.at(start, end))


def _label(words: Words, attributions: Iterable[dict[str, Any]]) -> list[int]:
    """Label each word; where two attributions claim one, the later one has it."""
    labels = [NUMBERS["O"]] * len(words.starts)
    for role, letter in ROLES.items():
        for attribution in attributions:
            for start, end in attribution[role]:
                for order, word in enumerate(words.at(start, end)):
                    labels[word] = NUMBERS[f"{'I' if order else 'B'}-{letter}"]
    return labels
