import json
from dataclasses import replace

import pytest

from factcheck.core.quote import (
    Attribution,
    DatePrecision,
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
    said = SaidOn(
        date="2026-03-13",
        precision=DatePrecision.DAY,
        basis="on Friday",
        scope=DateScope.SAME_SENTENCE,
    )
    return Attribution(quote=quote, speaker=speaker, said_on=said, confidence=0.7)


def test_a_record_has_the_documented_shape() -> None:
    assert quote_record(attributed(HE, ADA)) == {
        "document": "ferry",
        "kind": "direct",
        "stance": "statement",
        "spans": [[1, 21]],
        "text": "The ferry is in port",
        "cue": [[27, 31]],
        "speaker": {"name": "Ada Brook", "mention": [[24, 26]], "role": "harbour master"},
        "said_on": "2026-03-13",
        "said_on_precision": "day",
        "said_on_basis": "on Friday",
        "said_on_scope": "same_sentence",
        "relayed_by": None,
        "relay_chain": [],
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


def test_a_week_is_told_from_its_first_day_to_its_last() -> None:
    said = SaidOn(
        date="2026-03",
        precision=DatePrecision.WEEK,
        first_day="2026-03-01",
        last_day="2026-03-07",
        basis="last week",
        scope=DateScope.INHERITED,
    )
    record = quote_record(replace(attributed(HE, ADA), said_on=said))
    assert (record["said_on"], record["said_on_precision"]) == ("2026-03-01/2026-03-07", "week")


def test_the_go_between_is_the_one_next_to_the_speaker() -> None:
    chain = ("Pier Radio", "The Selby Courier")
    record = quote_record(replace(attributed(HE, ADA), relay_chain=chain))
    assert (record["relayed_by"], record["relay_chain"]) == ("Pier Radio", list(chain))
