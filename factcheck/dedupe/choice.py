"""Which of its printings a claim is shown in."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from factcheck.dedupe.words import normalise


@dataclass(frozen=True, slots=True)
class Printing:
    """The words as one outlet printed them; ``outlet`` tells the outlets apart."""

    text: str
    outlet: int


def choose_wording(printings: Iterable[Printing]) -> str:
    """Return the wording that most outlets print, the fullest among equals.

    Printings that differ in case, marks and the form of numbers alone are one wording; of
    these the commonest is shown. There has to be one.
    """
    outlets: dict[tuple[str, ...], set[int]] = {}
    texts: dict[tuple[str, ...], Counter[str]] = {}
    for printing in printings:
        forms = normalise(printing.text).forms
        outlets.setdefault(forms, set()).add(printing.outlet)
        texts.setdefault(forms, Counter())[printing.text] += 1
    chosen = min(outlets, key=lambda forms: (-len(outlets[forms]), -len(forms), forms))
    return min(texts[chosen], key=lambda text: (-texts[chosen][text], -len(text), text))
