"""The reporter's words of a paragraph, with each quoted piece as a single token."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from factcheck.core.span import Span
from factcheck.extract.values import QUOTED, Tokens
from factcheck.prose import Prose

# "Lee's" is two tokens, "O'Hara" and "don't" are one, and so are "D-Ohio" and the accents
# that were decoded wrongly ("RenÃ©e").
# Nothing is ever given back, so the engine need not remember where it could.
_TOKEN = re.compile(r"\w++(?:[-.&\x80-\x9f¡-ª¬-º¼-¿]\w++)*+(?:['’](?!s\b)\w++)*+|['’]s\b|[^\w\s]")

# "el-Masri" and "d'Angelo" are written as names are.
_JOINED_NAME = re.compile(r"[a-z]{1,3}[-'’][A-Z]")


def tokenise(prose: Prose, paragraph_number: int) -> Tokens:
    """Cut one paragraph into tokens."""
    paragraph = prose.paragraphs[paragraph_number]
    tokens = Tokens([], [], [], [], [], {})
    position = paragraph.span.start
    for number, area in _quoted_areas(prose, paragraph.span):
        _add_words(tokens, prose.text, position, area.start)
        tokens.pieces[len(tokens.lows)] = number
        _add_quoted(tokens, area)
        position = area.end
    _add_words(tokens, prose.text, position, paragraph.span.end)
    _number_sentences(tokens, paragraph.sentences)
    return tokens


def _quoted_areas(prose: Prose, area: Span) -> Iterator[tuple[int, Span]]:
    """Yield the stretches of a paragraph that are quoted, with their quotation's number."""
    quotations = prose.quotations
    number = max(0, bisect_right(quotations, area.start, key=lambda q: q.span.start) - 1)
    while number < len(quotations) and quotations[number].span.start < area.end:
        span = quotations[number].span
        start, end = max(span.start, area.start), min(span.end, area.end)
        if start < end:
            yield number, Span(start, end)
        number += 1


def _add_words(tokens: Tokens, text: str, start: int, end: int) -> None:
    spans = [match.span() for match in _TOKEN.finditer(text, start, end)]
    words = [text[first:last] for first, last in spans]
    lows = [word.lower() for word in words]
    tokens.starts.extend([first for first, _ in spans])
    tokens.ends.extend([last for _, last in spans])
    tokens.lows.extend(lows)
    tokens.capital.extend(
        [
            word != low and (word[0] != low[0] or _JOINED_NAME.match(word) is not None)
            for word, low in zip(words, lows, strict=True)
        ]
    )


def _add_quoted(tokens: Tokens, area: Span) -> None:
    tokens.starts.append(area.start)
    tokens.ends.append(area.end)
    tokens.lows.append(QUOTED)
    tokens.capital.append(False)


def _number_sentences(tokens: Tokens, sentences: tuple[Span, ...]) -> None:
    done = 0
    for number, sentence in enumerate(sentences[1:]):
        end = bisect_left(tokens.starts, sentence.start, lo=done)
        tokens.sentences.extend([number] * (end - done))
        done = end
    tokens.sentences.extend([max(0, len(sentences) - 1)] * (len(tokens.starts) - done))
