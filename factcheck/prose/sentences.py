"""Sentences: where a reporter's sentence ends, which a quotation inside never does."""

import re
from collections.abc import Sequence

from factcheck.core.span import Span
from factcheck.languages import LanguagePack
from factcheck.prose.prose import Quotation

# A stop, what may close behind it, white space, and what may open a sentence. Looking
# behind and never giving back keeps a run of dots linear; the set at the beginning lets
# the regex engine skip ahead.
_END = re.compile(
    r"[.?!…](?<![.?!…]{2})[.?!…]*+(?:[)\]”’\"'»“‘]|â€[\x9d™])*+"
    r"(?=\s++[(\[“”‘\"'`«»„‚]*(?:â€[œ˜])*[A-ZÀ-ÖØ-ÞĀ-Ž0-9])"
)
_LAST_WORD = re.compile(r"[\w.&'’-]*$")
_NEXT_WORDS = re.compile(r"[^\W\d_][\w'’.-]*")
_MARKS = "”’\"'»“‘"

# How far behind "?”" or "!”" a verb of saying makes the quotation part of its sentence:
# "“Why?” the head of the county board asked."
TAG_WORDS = 7
_LONGEST_WORD = 24


def find_sentences(
    text: str, paragraph: Span, quotations: Sequence[Quotation], pack: LanguagePack
) -> tuple[Span, ...]:
    """Cut a paragraph into its sentences, given the quotations that touch it."""
    sentences = []
    start = paragraph.start
    inside = iter(quotations)
    quotation = next(inside, None)
    for match in _END.finditer(text, paragraph.start, paragraph.end):
        end = match.end()
        while quotation and quotation.span.end < end:
            quotation = next(inside, None)
        if quotation and quotation.span.start < end < quotation.span.end:
            continue
        if _is_inner_stop(text, match, pack):
            continue
        sentences.append(Span(start, end))
        start = end + len(text[end : end + 64]) - len(text[end : end + 64].lstrip())
    if start < paragraph.end:
        sentences.append(Span(start, paragraph.end))
    return tuple(sentences)


def _is_inner_stop(text: str, match: re.Match[str], pack: LanguagePack) -> bool:
    """Say whether the stop belongs to an abbreviation, an initial or a question quoted."""
    stop = match.group()
    if stop == ".":
        return _is_abbreviation(text, match.start(), pack.abbreviations)
    if stop[0] in "?!…" and stop[-1] in _MARKS:
        return _is_tagged(text, match.end(), pack)
    return False


def _is_abbreviation(text: str, stop: int, abbreviations: frozenset[str]) -> bool:
    word = _LAST_WORD.search(text, max(0, stop - _LONGEST_WORD), stop)
    if word is None:
        return False
    letters = word.group()
    return letters in abbreviations or (len(letters) == 1 and letters.isupper() and letters != "I")


def _is_tagged(text: str, offset: int, pack: LanguagePack) -> bool:
    words = pack.reporting
    for number, match in enumerate(_NEXT_WORDS.finditer(text, offset, offset + 120)):
        word = match.group().lower()
        if word.rstrip(".") in words.saying:
            return True
        if number >= TAG_WORDS or word in words.that_words or word[-1] == ".":
            return False
    return False
