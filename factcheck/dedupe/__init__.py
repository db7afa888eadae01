"""From an attribution to a claim: same, excerpt, altered, another speaker, or new.

The way of a comparison::

    words       a text as normalised words, each with its place in print
    alignment   where two word sequences agree and where they differ
    guards      the differences that change what was said
    speakers    could it be the same speaker?
    comparison  the relation of a quote and a claim, with the rule that fired
    precedence  which of two wordings comes first
    placement   one wording among the claims begun by those before it
    gathering   many wordings at once
    fragments   the parts that an article prints beside their sentences
    choice      the wording that a claim is shown in
    fingerprints  how candidates are found; changes  what a reader is shown
"""

from factcheck.dedupe.changes import ChangeKind, WordChange, changes_within, word_changes
from factcheck.dedupe.choice import Printing, choose_wording
from factcheck.dedupe.comparison import compare, is_recognizable
from factcheck.dedupe.fingerprints import fingerprint, wording_key
from factcheck.dedupe.fragments import hang_fragments
from factcheck.dedupe.gathering import Search, Told, gather
from factcheck.dedupe.placement import place
from factcheck.dedupe.precedence import Precedence, precedence
from factcheck.dedupe.values import Candidate, Comparison, Placement, Side, Wording

__all__ = [
    "Candidate",
    "ChangeKind",
    "Comparison",
    "Placement",
    "Precedence",
    "Printing",
    "Search",
    "Side",
    "Told",
    "WordChange",
    "Wording",
    "changes_within",
    "choose_wording",
    "compare",
    "fingerprint",
    "gather",
    "hang_fragments",
    "is_recognizable",
    "place",
    "precedence",
    "word_changes",
    "wording_key",
]
