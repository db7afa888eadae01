"""Which of several printings words the statement they share."""

from collections import Counter
from collections.abc import Iterable, Sequence

from factcheck.core.claim import Relation
from factcheck.dedupe.comparison import compare
from factcheck.dedupe.values import Side, Wording
from factcheck.dedupe.words import normalise


def fullest(texts: Sequence[str]) -> str:
    """Return the printing of most words; among equals the one printed most, then the first."""
    printed = Counter(normalise(text).forms for text in texts)

    def fullness(text: str) -> tuple[int, int]:
        forms = normalise(text).forms
        return len(forms), printed[forms]

    return max(texts, key=fullness)


def relation_to(claim: str, text: str) -> Relation:
    """Return whether a printing that belongs to a claim is the whole of it or an excerpt."""
    found = compare(Wording(text), Wording(claim), same_article=True)
    is_part = found.relation is Relation.EXCERPT and found.longer is Side.CLAIM
    return Relation.EXCERPT if is_part else Relation.SAME


def is_printed(claim: str, texts: Iterable[str]) -> bool:
    """Say whether one of the printings has the claim's words, give or take marks and case."""
    forms = normalise(claim).forms
    return any(normalise(text).forms == forms for text in texts)
