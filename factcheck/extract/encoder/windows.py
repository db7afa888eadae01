"""Windows: runs of whole paragraphs, short enough for the encoder to read at once.

A window is ``[CLS]`` and then each paragraph's pieces with a ``[SEP]`` behind. A paragraph
that is longer than a window is cut, behind a stop where there is one; what stands in two
windows cannot be tied together.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from factcheck.extract.encoder.words import Words

WINDOW_PIECES = 126
LONGEST_WINDOW = 254


@dataclass(frozen=True, slots=True)
class Window:
    """What the encoder reads at once.

    ``numbers`` and ``forms`` are the pieces' numbers and forms, ``words`` the words of the
    text in it, in reading order, and ``places`` where the first piece of each one stands.
    """

    numbers: list[int]
    forms: list[int]
    words: list[int]
    places: list[int]


@dataclass(frozen=True, slots=True)
class WindowCutter:
    """Packs paragraphs into windows. ``longest`` is for a paragraph that stands alone.

    ``stops`` are the pieces behind which a paragraph may be cut, and a paragraph that ends in
    a ``colon`` stays with the next one.
    """

    class_number: int
    separator: int
    stops: frozenset[int]
    colon: int
    size: int = WINDOW_PIECES
    longest: int = LONGEST_WINDOW

    def cut(self, words: Words, paragraphs: Iterable[int]) -> Iterator[Window]:
        """Yield the windows of some paragraphs, given by number in reading order."""
        packed: list[range] = []
        room = self.size
        for number in paragraphs:
            for run in self._runs(words, words.paragraph(number)):
                length = self._length(words, run) + 1
                if packed and length > room:
                    packed, kept = self._part(words, packed, length)
                    yield self._window(words, packed)
                    packed = kept
                    room = self.size - sum(self._length(words, run) + 1 for run in kept)
                packed.append(run)
                room -= length
        if packed:
            yield self._window(words, packed)

    def _part(
        self, words: Words, packed: list[range], following: int
    ) -> tuple[list[range], list[range]]:
        """Leave for the next window a last paragraph that announces what follows it.

        ``following`` is the length of that; both together must be short enough.
        """
        announces = words.pieces[packed[-1].stop - 1][0] == self.colon
        both = self._length(words, packed[-1]) + 1 + following
        if announces and len(packed) > 1 and both < self.longest:
            return packed[:-1], packed[-1:]
        return packed, []

    def _length(self, words: Words, run: range) -> int:
        return sum(map(len, words.pieces[run.start : run.stop]))

    def _runs(self, words: Words, paragraph: range) -> Iterator[range]:
        """Cut a paragraph that is too long for any window."""
        if not paragraph:
            return
        first, size, stop = paragraph.start, 0, 0
        for word in paragraph:
            size += len(words.pieces[word])
            while size > self.longest - 2:
                end = stop if stop > first else word
                yield range(first, end)
                first = end
                size = self._length(words, range(first, word + 1))
            if words.pieces[word][0] in self.stops:
                stop = word + 1
        yield range(first, paragraph.stop)

    def _window(self, words: Words, runs: list[range]) -> Window:
        window = Window([self.class_number], [0], [], [])
        for run in runs:
            for word in run:
                window.words.append(word)
                window.places.append(len(window.numbers))
                pieces = words.pieces[word]
                window.numbers.extend(pieces)
                window.forms.extend([words.forms[word]] * len(pieces))
            window.numbers.append(self.separator)
            window.forms.append(0)
        return window
