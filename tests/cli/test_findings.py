"""``drift`` and ``conflicts`` as a shell sees them."""

import json

from command import ALTERED, Run


def claim_with(run: Run, word: str) -> str:
    listed = json.loads(run("claim", "list", "--text", word, "--json").out)
    return str(listed["claims"][0]["id"])


def test_drift_tells_the_outlets_in_time_with_the_words_that_changed(added: Run) -> None:
    told = added("drift", claim_with(added, "14")).out
    first, second = told.index("1. The Selby Courier, 2026-03-14"), told.index("2. Evening Star")
    assert first < second
    assert "The hull has [-14-] {+40+} cracks and not one of them is small" in told
    assert "against 1, The Selby Courier, 2026-03-14" in told
    assert "2 printings in 2 wordings" in told


def test_drift_says_whose_words_are_repeated(added: Run, tmp_path) -> None:
    again = ALTERED.replace("Evening Star", "Morning Post").replace("eveningstar", "post")
    (tmp_path / "again.txt").write_text(again, encoding="utf-8")
    added("add", "again.txt")
    told = added("drift", claim_with(added, "40")).out
    assert "in the words of 2, Evening Star, 2026-03-16" in told
    found = json.loads(added("drift", claim_with(added, "40"), "--json").out)
    assert [printing["after"] for printing in found["printings"]] == [None, 0, 1]
    assert [printing["is_new"] for printing in found["printings"]] == [True, True, False]


def test_conflicts_tell_how_many_outlets_print_them(added: Run) -> None:
    told = added("conflicts").out
    assert "2 outlets: words (number), claim" in told
    assert "cracks" in told
    assert told.endswith("1 conflict found\n")
    page = json.loads(added("conflicts", "--json", "--kind", "words").out)
    assert [(each["kind"], each["outlets"]) for each in page["conflicts"]] == [("words", 2)]
    assert added("conflicts", "--kind", "speaker").out == "0 conflicts found\n"
    assert added("conflicts", "--offset", "1").out == "1 conflict found, 0 shown\n"
