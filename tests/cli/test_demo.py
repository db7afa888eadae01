import json
from pathlib import Path

from command import Run


def test_the_demo_goes_the_whole_way(run: Run) -> None:
    result = run("demo", "--no-serve")
    assert (result.code, result.err) == (0, "")
    assert "7 articles added" in result.out
    assert "2 sample verdicts recorded" in result.out
    assert [path.name for path in Path("db").glob("*.db")] == ["demo.db"]


def test_a_second_time_changes_nothing(run: Run) -> None:
    run("demo", "--no-serve")
    again = run("demo", "--no-serve").out
    assert "7 articles known already" in again
    assert "0 sample verdicts recorded" in again


def test_the_demo_shows_what_the_product_is_for(run: Run) -> None:
    run("demo", "--no-serve")

    def listed(*filters: str) -> list[dict[str, object]]:
        found = json.loads(run("--db", "db/demo.db", "claim", "list", *filters, "--json").out)
        return found["claims"]

    [altered] = listed("--verdict", "false", "--attribution", "altered")
    detail = json.loads(
        run("--db", "db/demo.db", "claim", "show", str(altered["id"]), "--json").out
    )
    assert {finding["relation"] for finding in detail["findings"]} == {"altered"}
    assert max(claim["outlet_count"] for claim in listed("--order", "spread")) >= 4
    assert listed("--text", '"tides of 1975"', "--speaker", "Oyelund")
    assert listed("--text", '"tides of 1975"', "--speaker", "Marrow")
