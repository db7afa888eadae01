"""Verdicts: what one needs to stand, and which one stands."""

from factcheck.verify.checks import check_verification
from factcheck.verify.standing import standing
from factcheck.verify.vocabulary import (
    ATTRIBUTION_LABELS,
    BEST_RATING,
    VERDICT_LABELS,
    WORST_RATING,
    Label,
)

__all__ = [
    "ATTRIBUTION_LABELS",
    "BEST_RATING",
    "VERDICT_LABELS",
    "WORST_RATING",
    "Label",
    "check_verification",
    "standing",
]
