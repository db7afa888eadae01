"""Which entry of a claim's history counts."""

from collections.abc import Sequence

from factcheck.core.verdicts import Verification


def standing(history: Sequence[Verification]) -> Verification | None:
    """Return the entry that stands, given the history in the order it was recorded.

    The last one stands, whatever times the entries bear: a correction that is entered later
    holds even if the clock of its author was slow. None without a history.
    """
    return history[-1] if history else None
