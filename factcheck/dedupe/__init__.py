"""From an attribution to a claim: same, excerpt, altered, another speaker, or new.

The way of a comparison::

    words       a text as normalised words, each with its place in print
    alignment   where two word sequences agree and where they differ
    guards      the differences that change what was said
    speakers    could it be the same speaker?
    comparison  the relation of a quote and a claim, with the rule that fired
    placement   one quote among the claims found for it
    fingerprints  how candidates are found; changes  what a reader is shown
"""

from factcheck.dedupe.changes import ChangeKind, WordChange, changes_within, word_changes
from factcheck.dedupe.comparison import compare
from factcheck.dedupe.fingerprints import fingerprint
from factcheck.dedupe.placement import place
from factcheck.dedupe.values import Candidate, Comparison, Placement, Side, Wording

__all__ = [
    "Candidate",
    "ChangeKind",
    "Comparison",
    "Placement",
    "Side",
    "WordChange",
    "Wording",
    "changes_within",
    "compare",
    "fingerprint",
    "place",
    "word_changes",
]
