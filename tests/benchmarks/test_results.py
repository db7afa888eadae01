"""What the benchmark keeps and prints; the measurements are not run here."""

import json

from benchmarks.__main__ import flatten, format_figures, write_results

ROWS = {"ours": {"E2E": 95.0, "articles/s": 11.5}, "theirs": {"E2E": 66.0}}


def test_what_was_not_measured_anew_is_kept(tmp_path):
    path = tmp_path / "results.json"
    path.write_text(json.dumps({"a": {"x": 1.0}, "gone": {"y": 2.0}, "b": {"z": 3.0}}))

    write_results(path, {"b": {"z": 4.0}}, ["b", "a", "never measured"])

    kept = json.loads(path.read_text())
    assert list(kept.items()) == [("b", {"z": 4.0}), ("a", {"x": 1.0})]


def test_the_first_results_are_written(tmp_path):
    write_results(tmp_path / "results.json", {"a": {"x": 1.0}}, ["a"])

    assert json.loads((tmp_path / "results.json").read_text()) == {"a": {"x": 1.0}}


def test_rows_stand_under_their_columns():
    head, ours, theirs = format_figures(ROWS).splitlines()

    assert head.split() == ["E2E", "articles/s"]
    assert ours.split() == ["ours", "95.00", "11.50"]
    assert theirs.split() == ["theirs", "66.00"]
    assert head.index("E2E") + 3 == ours.index("95.00") + 5 == theirs.index("66.00") + 5


def test_a_figure_of_a_row_has_a_name_of_its_own():
    assert dict(flatten({**ROWS, "alone": 1.0})) == {
        "ours: E2E": 95.0,
        "ours: articles/s": 11.5,
        "theirs: E2E": 66.0,
        "alone": 1.0,
    }
