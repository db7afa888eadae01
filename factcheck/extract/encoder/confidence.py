"""How likely a quote that the encoder reads has the right words and the right speaker."""

from dataclasses import dataclass
from math import exp, log

from factcheck.core.quote import QuoteKind
from factcheck.extract.encoder.drafting import Draft
from factcheck.extract.encoder.labels import LABELS, Role
from factcheck.extract.encoder.reading import EncodedText

_CONTENT = [number for number, label in enumerate(LABELS) if label.endswith(Role.CONTENT)]
_EDGE = 1e-4


def signs_of(drafted: Draft, encoded: EncodedText, *, agreed: bool) -> dict[str, float]:
    """Return what speaks for a draft: the logarithms of odds, and what is there or not."""
    words = [word for run in drafted.runs for word in run.words()]
    shares = encoded.label_shares(words, _CONTENT)
    kind = drafted.kind.value
    return {
        kind: 1.0,
        f"{kind}: content": _odds(float(shares.mean())),
        f"{kind}: source": _odds(drafted.composed.source_share),
        f"{kind}: cue": float(drafted.composed.cue is not None),
        **({} if drafted.kind is QuoteKind.INDIRECT else {"rules agree": float(agreed)}),
    }


@dataclass(frozen=True, slots=True)
class Confidence:
    """A logistic regression over the signs; its weights are in ``weights.py``."""

    weights: dict[str, float]

    def of(self, drafted: Draft, encoded: EncodedText, *, agreed: bool) -> float:
        """Return how likely a draft is right, 0 to 1."""
        signs = signs_of(drafted, encoded, agreed=agreed)
        odds = sum(self.weights.get(sign, 0.0) * value for sign, value in signs.items())
        return 1 / (1 + exp(-odds))


def _odds(share: float) -> float:
    share = min(max(share, _EDGE), 1 - _EDGE)
    return log(share / (1 - share))
