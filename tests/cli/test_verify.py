import json

import pytest
from command import Run


def test_a_verdict_is_appended_and_stands(added: Run) -> None:
    first = added("verify", "1", "--verdict", "true", "--by", "Ada Brook",
                  "--evidence", "https://a.example/1")  # fmt: skip
    assert first.code == 0
    assert "Is it true? True" in first.out
    second = added("verify", "1", "--verdict", "mixed", "--attribution", "verbatim", "--by", "Bo",
                   "--evidence", "https://b.example/2 the recording", "--json")  # fmt: skip
    assert json.loads(second.out)["verdict"] == "mixed"
    history = json.loads(added("claim", "show", "1", "--json").out)["history"]
    assert [entry["verdict"] for entry in history] == ["mixed", "true"]
    assert history[0]["evidence"] == [{"url": "https://b.example/2", "note": "the recording"}]


def test_the_other_question_keeps_its_answer(added: Run) -> None:
    source = ["--by", "Ada Brook", "--evidence", "https://a.example/1"]
    added("verify", "1", "--attribution", "verbatim", *source)
    later = json.loads(added("verify", "1", "--verdict", "false", *source, "--json").out)
    assert (later["attribution"], later["verdict"]) == ("verbatim", "false")


@pytest.mark.parametrize(
    ("arguments", "code", "reason"),
    [
        pytest.param(["999", "--verdict", "unverified"], 4, "no claim 999", id="unknown claim"),
        pytest.param(["1"], 2, "nothing to record", id="neither question"),
        pytest.param(["1", "--verdict", "flase"], 2, "false", id="misspelt verdict"),
        pytest.param(["1", "--verdict", "false"], 2, "evidence", id="no evidence"),
        pytest.param(
            ["1", "--verdict", "false", "--evidence", "page 4"],
            2,
            "'page' is not an address",
            id="no address",
        ),
        pytest.param(
            ["1", "--verdict", "unverified", "--attribution", "said"], 2, "said", id="bad finding"
        ),
        pytest.param(["1", "--verdict", "unverified", "--by", " "], 2, "checker", id="nobody"),
    ],
)
def test_what_is_missing_is_named_and_nothing_recorded(
    added: Run, arguments: list[str], code: int, reason: str
) -> None:
    given = arguments if "--by" in arguments else [*arguments, "--by", "Ada Brook"]
    result = added("verify", *given)
    assert result.code == code
    assert reason in result.err
    assert result.err.count("\n") == 1
    assert json.loads(added("claim", "show", "1", "--json").out)["history"] == []
