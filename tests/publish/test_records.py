import json

import pytest

from factcheck.core.quote import (
    Attribution,
    DateScope,
    Mention,
    MentionForm,
    Quote,
    QuoteKind,
    SaidOn,
    Speaker,
    SpeakerKind,
)
from factcheck.core.span import Span
from factcheck.core.verdicts import Verdict
from factcheck.publish.records import plain, quote_record

HE = Mention(spans=(Span(24, 26),), text="he", form=MentionForm.PRONOUN)
ADA = Speaker(name="Ada Brook", kind=SpeakerKind.PERSON, role="harbour master")


def attributed(mention: Mention | None, speaker: Speaker | None) -> Attribution:
    quote = Quote(
        article_id="ferry",
        content=(Span(1, 21),),
        text="The ferry is in port",
        kind=QuoteKind.DIRECT,
        cue=(Span(27, 31),),
        mention=mention,
        confidence=0.9,
        rule="saying, onto",
    )
    said = SaidOn(date="2026-03-13", basis="on Friday", scope=DateScope.SAME_SENTENCE)
    return Attribution(quote=quote, speaker=speaker, said_on=said, confidence=0.7)


def test_a_record_has_the_documented_shape() -> None:
    assert quote_record(attributed(HE, ADA)) == {
        "document": "ferry",
        "kind": "direct",
        "spans": [[1, 21]],
        "text": "The ferry is in port",
        "cue": [[27, 31]],
        "speaker": {"name": "Ada Brook", "mention": [[24, 26]], "role": "harbour master"},
        "said_on": "2026-03-13",
        "said_on_basis": "on Friday",
        "relayed_by": None,
        "confidence": 0.7,
        "rule": "saying, onto",
    }


@pytest.mark.parametrize(
    ("mention", "speaker", "record"),
    [
        pytest.param(None, None, None, id="nobody named"),
        pytest.param(HE, None, {"name": None, "mention": [[24, 26]], "role": None}, id="not tied"),
        pytest.param(
            None, ADA, {"name": "Ada Brook", "mention": [], "role": "harbour master"}, id="carried"
        ),
    ],
)
def test_what_is_unknown_is_null(
    mention: Mention | None, speaker: Speaker | None, record: object
) -> None:
    assert quote_record(attributed(mention, speaker))["speaker"] == record


def test_values_become_json() -> None:
    value = {Verdict.TRUE: (Span(0, 3), [HE], None, 1.5)}
    assert json.loads(json.dumps(plain(value))) == {
        "true": [[0, 3], [{"spans": [[24, 26]], "text": "he", "form": "pronoun"}], None, 1.5]
    }
