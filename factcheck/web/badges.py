"""The two answers as badges, from the words that the database holds."""

from factcheck.core.verdicts import AttributionStatus, Verdict
from factcheck.verify import ATTRIBUTIONS, VERDICTS, Badge


def verdict_badge(value: str) -> Badge:
    """Return how an answer to "Is it true?" is shown.

    Raises:
        ValueError: there is no such verdict.
    """
    return VERDICTS[Verdict(value)]


def attribution_badge(value: str) -> Badge:
    """Return how an answer to "Was it said?" is shown.

    Raises:
        ValueError: there is no such finding.
    """
    return ATTRIBUTIONS[AttributionStatus(value)]
