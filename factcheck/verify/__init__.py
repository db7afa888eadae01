"""Verdicts: what one needs to stand, and which one stands."""

from factcheck.verify.checks import check_verification, parse_attribution, parse_verdict
from factcheck.verify.standing import standing
from factcheck.verify.vocabulary import ATTRIBUTIONS, VERDICTS, Badge, Rating

__all__ = [
    "ATTRIBUTIONS",
    "VERDICTS",
    "Badge",
    "Rating",
    "check_verification",
    "parse_attribution",
    "parse_verdict",
    "standing",
]
