import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from factcheck.core.verdicts import AttributionStatus, Evidence, Verdict
from factcheck.errors import UsageError
from factcheck.verify import check_verification, parse_attribution, parse_verdict

SOURCE = "https://records.example/minutes"
GIVEN = {
    "claim_id": 7,
    "verdict": "false",
    "attribution": "verbatim",
    "evidence": [SOURCE],
    "rationale": "The minutes say 14.",
    "checker": "Ada Brook",
    "checked_at": "2026-03-01T09:30:00Z",
}


def checked(**changes):
    return check_verification(**(GIVEN | changes))


def test_strings_become_a_verification():
    made = checked()
    assert (made.claim_id, made.verdict, made.attribution) == (
        7,
        Verdict.FALSE,
        AttributionStatus.VERBATIM,
    )
    assert made.evidence == (Evidence(url=SOURCE),)
    assert (made.rationale, made.checker) == ("The minutes say 14.", "Ada Brook")
    assert made.checked_at == "2026-03-01T09:30:00Z"


@pytest.mark.parametrize(
    "written",
    ["mostly_true", "Mostly true", "mostly-true", " MOSTLY  TRUE "],
)
def test_a_verdict_may_be_written_as_a_label(written):
    assert checked(verdict=written).verdict is Verdict.MOSTLY_TRUE


@pytest.mark.parametrize("verdict", Verdict)
def test_every_verdict_is_accepted_with_evidence(verdict):
    assert checked(verdict=verdict.value).verdict is verdict


@pytest.mark.parametrize("status", AttributionStatus)
def test_every_finding_is_accepted_with_evidence(status):
    assert checked(attribution=status.value).attribution is status


@pytest.mark.parametrize(
    ("changes", "named", "offered"),
    [
        pytest.param({"verdict": "flase"}, "verdict 'flase'", "did you mean false?", id="slip"),
        pytest.param({"verdict": "xyzzy"}, "verdict 'xyzzy'", "unverified, true", id="no verdict"),
        pytest.param({"verdict": ""}, "verdict ''", "unverified, true", id="empty verdict"),
        pytest.param({"attribution": "verbatum"}, "attribution", "mean verbatim?", id="finding"),
        pytest.param({"evidence": ["minutes.pdf"]}, "evidence", "https://", id="a file"),
        pytest.param({"evidence": ["ftp://a.example/b"]}, "evidence", "https://", id="ftp"),
        pytest.param({"evidence": ["https://"]}, "evidence", "https://", id="no host"),
        pytest.param({"evidence": ["https://[::1"]}, "evidence", "https://", id="broken host"),
        pytest.param({"evidence": [""]}, "evidence", "https://", id="empty address"),
        pytest.param(
            {"evidence": [Evidence(url="http://a b.example")]}, "evidence", "https://", id="space"
        ),
        pytest.param(
            {"evidence": ["https://a.example/\u202egpj"]}, "evidence", "https://", id="turned url"
        ),
        pytest.param({"checker": "\x1b\x00 \u202e"}, "checker", "name", id="nothing to read"),
        pytest.param({"checker": "\udcff"}, "checker", "is not UTF-8: \\xff", id="bytes"),
        pytest.param(
            {"rationale": "a\udcff"}, "note", "is not UTF-8: a\\xff", id="bytes in a note"
        ),
        pytest.param({"checker": "  "}, "checker", "name", id="nobody answers for it"),
        pytest.param({"checked_at": "last week"}, "checked_at", "2026-03-01", id="no date"),
        pytest.param({"checked_at": "2026-13-01"}, "checked_at", "ISO", id="no such month"),
    ],
)
def test_what_cannot_be_meant_is_refused_in_one_line(changes, named, offered):
    with pytest.raises(UsageError) as caught:
        checked(**changes)
    message = str(caught.value)
    assert named in message
    assert offered in message
    assert "\n" not in message
    assert not message.endswith(".")


@pytest.mark.parametrize(
    ("verdict", "attribution"),
    [(verdict, "unchecked") for verdict in ("true", "mostly_true", "mixed", "mostly_false", "false", "misleading")]
    + [("unverified", finding) for finding in ("verbatim", "altered", "truncated", "paraphrase", "misattributed", "fabricated", "denied")]
    + [("false", "no_primary_source")],
)  # fmt: skip
def test_an_assertion_needs_evidence(verdict, attribution):
    with pytest.raises(UsageError, match=re.escape("needs evidence")):
        checked(verdict=verdict, attribution=attribution, evidence=[])


@pytest.mark.parametrize(
    ("verdict", "attribution"),
    [
        ("unverified", "unchecked"),
        ("unprovable", "unchecked"),
        ("not_checkable", "unchecked"),
        ("unverified", "no_primary_source"),
    ],
)
def test_what_asserts_nothing_stands_alone(verdict, attribution):
    assert checked(verdict=verdict, attribution=attribution, evidence=[]).evidence == ()


def test_the_attribution_is_unchecked_unless_given():
    made = check_verification(
        claim_id=1, verdict="unprovable", checker="Ada Brook", checked_at="2026-03-01"
    )
    assert made.attribution is AttributionStatus.UNCHECKED
    assert made.rationale == ""


@pytest.mark.parametrize(
    ("piece", "expected"),
    [
        pytest.param(f" {SOURCE} ", Evidence(url=SOURCE), id="spaces around"),
        pytest.param(f"{SOURCE} page 4", Evidence(url=SOURCE, note="page 4"), id="note after it"),
        pytest.param(
            Evidence(url=SOURCE, note=" page 4 "), Evidence(url=SOURCE, note="page 4"), id="value"
        ),
        pytest.param(Evidence(url=SOURCE, note=" "), Evidence(url=SOURCE), id="empty note"),
    ],
)
def test_evidence_is_tidied(piece, expected):
    assert checked(evidence=[piece]).evidence == (expected,)


def test_what_was_typed_is_kept_on_one_line_without_controls():
    made = checked(
        checker="Ada\n\x1b[31m Brook\u202e",
        rationale="The minutes\r\nsay \x9b14.\x00",
        evidence=[f"{SOURCE} page\x1b 4\t\u2066!"],
    )
    assert made.checker == "Ada [31m Brook"
    assert made.rationale == "The minutes say 14."
    assert made.evidence == (Evidence(url=SOURCE, note="page 4 !"),)


def test_evidence_given_twice_counts_once():
    assert len(checked(evidence=[SOURCE, SOURCE, f"{SOURCE} page 4"]).evidence) == 2


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        pytest.param("2026-03-01", "2026-03-01T00:00:00Z", id="a day"),
        pytest.param("2026-03-01T09:30:00", "2026-03-01T09:30:00Z", id="no offset is UTC"),
        pytest.param("2026-03-01T09:30:00.75+02:00", "2026-03-01T07:30:00Z", id="another zone"),
    ],
)
def test_times_are_kept_in_utc(given, expected):
    assert checked(checked_at=given).checked_at == expected


def test_words_for_a_filter_are_read_alike():
    assert parse_verdict("Not checkable") is Verdict.NOT_CHECKABLE
    assert parse_attribution("no primary source") is AttributionStatus.NO_PRIMARY_SOURCE
    with pytest.raises(UsageError, match="did you mean misleading"):
        parse_verdict("mislead")


@given(st.text(max_size=30))
def test_no_string_but_a_verdict_is_a_verdict(text):
    assume(re.sub(r"[\s_-]+", "_", text.strip()).lower() not in list(Verdict))
    with pytest.raises(UsageError, match=re.escape(repr(text))):
        parse_verdict(text)


def test_the_question_not_answered_stays_as_it_stands():
    standing = checked(verdict="false", attribution="verbatim")
    verdict = checked(verdict="mixed", attribution=None, standing=standing)
    assert (verdict.verdict, verdict.attribution) == (Verdict.MIXED, AttributionStatus.VERBATIM)
    finding = checked(verdict=None, attribution="altered", standing=standing)
    assert (finding.verdict, finding.attribution) == (Verdict.FALSE, AttributionStatus.ALTERED)


def test_what_stands_needs_no_evidence_again():
    standing = checked(verdict="unverified", attribution="verbatim")
    made = checked(verdict="unprovable", attribution=None, standing=standing, evidence=())
    assert made.attribution is AttributionStatus.VERBATIM


def test_neither_question_answered_is_refused():
    with pytest.raises(UsageError, match="nothing to record"):
        checked(verdict=None, attribution=None)
