"""Things in quotation marks, said or not: one or two paragraphs a case.

A case is a line with what somebody said and what nobody did: scare quotes, terms,
nicknames, titles, words as words, signs, labels. The cases of ``scare_quotes.jsonl`` were
written before anything was measured, the rules then mended on them; those of
``scare_quotes_late.jsonl`` were written after that and first met at a precision of 0.66
(0.52 before the rules were mended): the difference is what the first file's figure is worth.
"""

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from factcheck.core.article import Article
from factcheck.core.quote import Attribution
from factcheck.core.span import Span
from factcheck.pipeline import extract

CASES = Path(__file__).parent / "scare_quotes.jsonl"
LATE_CASES = Path(__file__).parent / "scare_quotes_late.jsonl"
MARKS = "“‘\"'"
LEAST_PRECISION = {CASES: 0.95, LATE_CASES: 0.72}
LEAST_RECALL = 0.98


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A text with the spans between its marks; ``id`` is the phenomenon and a number."""

    id: str
    text: str
    statements: tuple[Span, ...]
    others: tuple[Span, ...]

    @property
    def phenomenon(self) -> str:
        return self.id.rpartition("-")[0]


def quoted(text: str, words: list[str]) -> Iterator[Span]:
    """Place each string at its first occurrence directly behind an opening mark."""
    for string in words:
        starts = [
            start
            for start in range(1, len(text))
            if text.startswith(string, start) and text[start - 1] in MARKS
        ]
        yield Span(starts[0], starts[0] + len(string))


@cache
def cases(path: Path) -> tuple[Case, ...]:
    records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return tuple(
        Case(
            id=record["id"],
            text=record["text"],
            statements=tuple(quoted(record["text"], record["statements"])),
            others=tuple(quoted(record["text"], record["others"])),
        )
        for record in records
    )


@cache
def attributions(case: Case) -> tuple[Attribution, ...]:
    return extract(Article(id=case.id, text=case.text))


def was_found(stretch: Span, case: Case) -> bool:
    """Four fifths of its characters are content, be it of a whole reported clause."""
    inside = {
        place
        for attribution in attributions(case)
        for piece in attribution.quote.content
        for place in range(max(piece.start, stretch.start), min(piece.end, stretch.end))
    }
    return len(inside) >= 0.8 * (stretch.end - stretch.start)


def was_taken(stretch: Span, case: Case) -> bool:
    """Some content is these words and no more; a clause that holds them is about them."""
    return any(
        stretch.start - 1 <= piece.start and piece.end <= stretch.end + 2
        for attribution in attributions(case)
        for piece in attribution.quote.content
        if piece.overlaps(stretch)
    )


def by_phenomenon(wrong: list[tuple[Case, Span]]) -> str:
    """Return a line a phenomenon: how many of its stretches went wrong, and which."""
    groups: dict[str, list[str]] = defaultdict(list)
    for case, stretch in wrong:
        groups[case.phenomenon].append(f"{case.id}: {stretch.of(case.text)}")
    lines = sorted(groups.items(), key=lambda group: -len(group[1]))
    return "\n".join(f"{len(texts)} {name}: {'; '.join(texts)}" for name, texts in lines)


def test_there_are_cases_of_every_sort() -> None:
    ids = [case.id for case in cases(CASES)]

    assert len(ids) >= 150
    assert len({*ids, *(case.id for case in cases(LATE_CASES))}) == len(ids) + len(
        cases(LATE_CASES)
    )
    assert sum(bool(case.statements and case.others) for case in cases(CASES)) >= len(ids) // 3
    assert len({case.phenomenon for case in cases(CASES)}) >= 30


@pytest.mark.parametrize("case", cases(CASES) + cases(LATE_CASES), ids=lambda case: case.id)
def test_what_a_case_names_stands_between_marks(case: Case) -> None:
    stretches = sorted((*case.statements, *case.others))

    assert stretches
    for stretch in stretches:
        assert case.text[stretch.end :].lstrip(",.'")[:1] in "”’\"'" or case.text[
            stretch.end :
        ].startswith(("'", ",''"))
    assert all(not left.overlaps(right) for left, right in pairwise(stretches))


every_file = pytest.mark.parametrize("path", LEAST_PRECISION, ids=lambda path: path.stem)


@every_file
def test_what_is_taken_as_said_was_said(path: Path) -> None:
    wrong = [
        (case, other) for case in cases(path) for other in case.others if was_taken(other, case)
    ]
    found = sum(was_found(said, case) for case in cases(path) for said in case.statements)

    precision = found / (found + len(wrong))
    assert precision >= LEAST_PRECISION[path], f"{precision:.4f}\n{by_phenomenon(wrong)}"


@every_file
def test_what_was_said_is_found(path: Path) -> None:
    said = [(case, stretch) for case in cases(path) for stretch in case.statements]
    missed = [(case, stretch) for case, stretch in said if not was_found(stretch, case)]

    recall = 1 - len(missed) / len(said)
    assert recall >= LEAST_RECALL, f"{recall:.4f}\n{by_phenomenon(missed)}"
