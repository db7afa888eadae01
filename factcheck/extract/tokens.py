"""The reporter's words of a paragraph, with each quoted piece as a single token."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from factcheck.core.span import Span
from factcheck.extract.values import QUOTED, Tokens
from factcheck.prose import Prose

# "Lee's" is two tokens, "O'Hara" and "don't" are one, and so is "D-Ohio".
_TOKEN = re.compile(r"\w+(?:[-.&]\w+)*(?:['’](?!s\b)\w+)*|['’]s\b|[^\w\s]")


def tokenise(prose: Prose, paragraph_number: int) -> Tokens:
    """Cut one paragraph into tokens."""
    paragraph = prose.paragraphs[paragraph_number]
    tokens = Tokens([], [], [], [], [], {})
    position = paragraph.span.start
    for number, area in _quoted_areas(prose, paragraph.span):
        _add_words(tokens, prose.text, position, area.start)
        tokens.pieces[len(tokens.lows)] = number
        _add(tokens, area.start, area.end, QUOTED, capital=False)
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
    for match in _TOKEN.finditer(text, start, end):
        word = match.group()
        _add(tokens, match.start(), match.end(), word.lower(), capital=_is_capital(word))


def _is_capital(word: str) -> bool:
    """Say whether a word is written as a name, "el-Masri" and "d'Angelo" among them."""
    if word[0].isupper():
        return True
    head, joint, _ = word[:4].partition("-") if "-" in word[:4] else word[:3].partition("’")
    return bool(head and joint and word[len(head) + 1 : len(head) + 2].isupper())


def _add(tokens: Tokens, start: int, end: int, low: str, *, capital: bool) -> None:
    tokens.starts.append(start)
    tokens.ends.append(end)
    tokens.lows.append(low)
    tokens.capital.append(capital)


def _number_sentences(tokens: Tokens, sentences: tuple[Span, ...]) -> None:
    number = 0
    for start in tokens.starts:
        while number + 1 < len(sentences) and start >= sentences[number + 1].start:
            number += 1
        tokens.sentences.append(number)
