"""The confidence: a logistic regression over signs."""

from dataclasses import replace
from math import exp, log

import pytest
from encoded import encode, label, prose_of, tie, words_of

from factcheck.core.quote import QuoteKind
from factcheck.extract.encoder.composing import compose
from factcheck.extract.encoder.confidence import Confidence, signs_of
from factcheck.extract.encoder.drafting import draft
from factcheck.extract.weights import CONFIDENCE_WEIGHTS

TEXT = "“It rained,” Lee said."


def read(text: str = TEXT, content: str = "It rained"):
    words = words_of(text)
    labels = label(words, text, content=[content], cue=["said"], source=["Lee"])
    points = {
        "cue": tie(words, text, [content], "said"),
        "source": tie(words, text, [content, "said"], "Lee"),
    }
    encoded = encode(words, labels, points)
    (drafted,) = draft(compose(encoded, prose_of(text)), words, prose_of(text))
    return drafted, encoded


def test_signs_of_a_quotation():
    drafted, encoded = read()
    signs = signs_of(drafted, encoded, agreed=True)

    assert signs["direct"] == signs["direct: cue"] == signs["rules agree"] == 1.0
    assert signs["direct: content"] > 5
    assert signs["direct: source"] > 5


def test_the_rules_say_nothing_of_reported_speech():
    drafted, encoded = read("Lee said it rained.", "it rained")

    assert drafted.kind is QuoteKind.INDIRECT
    assert "rules agree" not in signs_of(drafted, encoded, agreed=True)


def test_the_signs_are_weighed():
    drafted, encoded = read()
    weights = {"direct": -1.0, "rules agree": 2.0, "another": 9.0}

    likely = Confidence(weights).of(drafted, encoded, agreed=True)

    assert likely == pytest.approx(1 / (1 + exp(-1.0)))


@pytest.mark.parametrize("share", [0.0, 1e-9, 0.5, 1.0])
def test_any_share_gives_a_confidence(share):
    drafted, encoded = read()
    doubtful = replace(drafted, composed=replace(drafted.composed, source_share=share))
    likely = Confidence({"direct: source": 1.0}).of(doubtful, encoded, agreed=False)

    assert 0 < likely < 1
    assert abs(log(likely / (1 - likely))) < 10


def test_what_is_read_surely_is_surer():
    drafted, encoded = read()
    doubtful = replace(drafted, composed=replace(drafted.composed, source_share=0.3))
    confidence = Confidence(CONFIDENCE_WEIGHTS)

    sure, unsure = (confidence.of(d, encoded, agreed=True) for d in (drafted, doubtful))

    assert sure > unsure
    assert sure > confidence.of(drafted, encoded, agreed=False)
