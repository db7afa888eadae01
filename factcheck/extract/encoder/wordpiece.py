"""WordPiece: a word as the pieces of a fixed vocabulary, the longest first.

The method and the normalising are BERT's (Devlin and others, 2019): small letters, accents
left out, points on their own. Checked against the ``tokenizers`` library in training.
"""

import unicodedata
from collections.abc import Sequence

UNKNOWN, CLASS, SEPARATOR, MASK = "[UNK]", "[CLS]", "[SEP]", "[MASK]"
LONGEST_WORD = 100


class WordPieces:
    """A vocabulary: each piece's number is its place."""

    def __init__(self, vocabulary: Sequence[str]) -> None:
        self._numbers = {piece: number for number, piece in enumerate(vocabulary)}
        self.class_number = self._numbers[CLASS]
        self.separator = self._numbers[SEPARATOR]
        self.mask = self._numbers[MASK]
        self.unknown = self._numbers[UNKNOWN]

    def cut(self, word: str) -> tuple[int, ...]:
        """Return the numbers of a word's pieces, at least one."""
        numbers: list[int] = []
        for part in _split_points(_normalise(word)):
            numbers += self._longest_first(part)
        return tuple(numbers) or (self.unknown,)

    def _longest_first(self, part: str) -> list[int]:
        if len(part) > LONGEST_WORD:
            return [self.unknown]
        numbers: list[int] = []
        start = 0
        while start < len(part):
            lead = "##" if start else ""
            for end in range(len(part), start, -1):
                number = self._numbers.get(lead + part[start:end])
                if number is not None:
                    numbers.append(number)
                    start = end
                    break
            else:
                return [self.unknown]
        return numbers


def _normalise(word: str) -> str:
    decomposed = unicodedata.normalize("NFD", word.lower())
    return "".join(c for c in decomposed if unicodedata.category(c) not in ("Mn", "Cc", "Cf"))


def _split_points(word: str) -> list[str]:
    parts: list[str] = []
    inside = False
    for character in word:
        if _is_point(character):
            parts.append(character)
            inside = False
        elif inside:
            parts[-1] += character
        else:
            parts.append(character)
            inside = True
    return parts


def _is_point(character: str) -> bool:
    if character.isascii():
        return not character.isalnum() and not character.isspace()
    return unicodedata.category(character)[0] == "P" or "\u4e00" <= character <= "\u9fff"
