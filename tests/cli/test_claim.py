import json

import pytest
from command import Run

CRACKS = "hull has 14 cracks"


def number_of(run: Run, text: str) -> str:
    found = json.loads(run("claim", "list", "--text", f'"{text}"', "--json").out)
    assert found["total"] == 1
    return str(found["claims"][0]["id"])


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        pytest.param(["--text", "cracks"], 2, id="text"),
        pytest.param(["--text", "cracks", "--outlet", "selby"], 1, id="outlet"),
        pytest.param(["--speaker", "halloran", "--text", "cracks"], 2, id="speaker"),
        pytest.param(["--speaker", "nobody"], 0, id="nobody's"),
        pytest.param(["--since", "2026-03-15"], 1, id="since"),
        pytest.param(["--until", "15 March 2026", "--text", "cracks"], 1, id="until"),
        pytest.param(["--verdict", "false"], 0, id="verdict"),
        pytest.param(["--attribution", "verbatim"], 0, id="attribution"),
        pytest.param(["--said", "2025"], 0, id="year said"),
        pytest.param(["--text", '"" AND NOT ('], 2, id="operators are words like any other"),
    ],
)
def test_filters(added: Run, filters: list[str], found: int) -> None:
    result = added("claim", "list", *filters, "--json")
    assert result.code == 0
    assert json.loads(result.out)["total"] == found


def test_the_list_is_a_table_for_people(added: Run) -> None:
    result = added("claim", "list", "--limit", "1")
    assert "Is it true?" in result.out
    assert "1 shown" in result.out


def test_an_empty_list_says_so(added: Run) -> None:
    assert added("claim", "list", "--text", "zeppelin").out == "0 claims found\n"


def test_a_claim_shows_appearances_findings_and_verdicts(added: Run) -> None:
    number = number_of(added, CRACKS)
    added("verify", number, "--verdict", "false", "--by", "Ada Brook", "--note", "It was 12.",
          "--evidence", "https://survey.example/hull page 4")  # fmt: skip
    shown = added("claim", "show", number).out
    for words in (
        "Ingrid Halloran",
        "The Selby Courier, 2026-03-14",
        "https://selbycourier.example/ferry",
        "nearly the same words",
        "[-40-] {+14+} cracks",
        "It was 12.",
        "https://survey.example/hull page 4",
    ):
        assert words in shown


def test_a_claim_is_json_for_programs(added: Run) -> None:
    detail = json.loads(added("claim", "show", number_of(added, CRACKS), "--json").out)
    assert detail["claim"]["verdict"] == "unverified"
    [appearance] = detail["appearances"]
    assert appearance["article"]["outlet"]["name"] == "The Selby Courier"
    [finding] = detail["findings"]
    assert finding["relation"] == "altered"


def test_a_claim_is_added_by_hand_once(added: Run) -> None:
    given = ["claim", "add", "The pier cost 9 million", "--speaker", "Ada Brook",
             "--date", "March 2026", "--source-url", "https://council.example/pier"]  # fmt: skip
    first = added(*given[:5], "--date", "2026-03", *given[7:], "--json")
    assert first.code == 0
    again = added(*given[:5], "--json")
    assert json.loads(again.out) == json.loads(first.out)
    shown = added("claim", "show", str(json.loads(first.out)["claim"])).out
    assert "said on: 2026-03" in shown
    assert "Added by hand from https://council.example/pier" in shown


@pytest.mark.parametrize(
    ("arguments", "code", "reason"),
    [
        pytest.param(["claim", "show", "999"], 4, "no claim 999", id="unknown claim"),
        pytest.param(
            ["claim", "show", "many"], 2, "'many' is not the number of a claim", id="no number"
        ),
        pytest.param(["claim", "list", "--verdict", "fals"], 2, "false", id="misspelt verdict"),
        pytest.param(["claim", "list", "--attribution", "x"], 2, "verbatim", id="bad finding"),
        pytest.param(["claim", "list", "--since", "soon"], 2, "soon", id="bad date"),
        pytest.param(["claim", "list", "--order", "size"], 2, "spread", id="bad order"),
        pytest.param(["claim", "add", "  "], 2, "text", id="empty claim"),
        pytest.param(
            ["claim", "add", "x y", "--source-url", "ftp://x"], 2, "http", id="address of a file"
        ),
    ],
)
def test_wrong_words_are_one_line(added: Run, arguments: list[str], code: int, reason: str) -> None:
    result = added(*arguments)
    assert result.code == code
    assert reason in result.err
    assert result.err.startswith("factcheck: ")
    assert result.err.count("\n") == 1


def test_reading_makes_no_database(run: Run) -> None:
    result = run("claim", "list")
    assert result.code == 5
    assert "db/factcheck.db" in result.err
