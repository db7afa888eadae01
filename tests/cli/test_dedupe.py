import json

import pytest
from command import Run


def test_a_rebuild_tells_what_it_came_to(added: Run) -> None:
    result = added("dedupe", "--rebuild")
    assert (result.code, result.err) == (0, "")
    assert "quotes on" in result.out
    assert "0 moved to another claim" in result.out
    told = json.loads(added("dedupe", "--rebuild", "--json").out)
    assert set(told) == {"quotes", "moved", "claims", "ended"}
    assert told["moved"] == told["ended"] == 0


@pytest.mark.parametrize(
    ("arguments", "code", "reason"),
    [
        pytest.param(["dedupe"], 2, "say what to do: --rebuild", id="nothing asked for"),
        pytest.param(["--db", "none.db", "dedupe", "--rebuild"], 5, "does not exist", id="no file"),
    ],
)
def test_what_cannot_be_done_is_told(
    run: Run, arguments: list[str], code: int, reason: str
) -> None:
    result = run(*arguments)
    assert result.code == code
    assert reason in result.err
