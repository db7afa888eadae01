"""Merge, split, alias and undo as a shell sees them."""

import json

import pytest
from command import Run


def numbers(run: Run) -> dict[str, int]:
    """Return the numbers of claims by a word in them."""
    listed = json.loads(run("claim", "list", "--json").out)["claims"]
    return {word: claim["id"] for word in ("14", "40") for claim in listed if word in claim["text"]}


@pytest.fixture
def claims(added: Run) -> tuple[str, str]:
    found = numbers(added)
    return str(found["14"]), str(found["40"])


def test_merging_is_told_shown_and_taken_back(added: Run, claims: tuple[str, str]) -> None:
    whole, part = claims
    done = added("claim", "merge", whole, part, "--by", "Ada Brook", "--note", "A slip.")
    assert done.out == (
        f"Claim {part} became a part of claim {whole}\nDecision 1; factcheck undo 1 takes it back\n"
    )
    shown = added("claim", "show", part).out
    assert f"Claim {whole}: " in shown
    assert "Ada Brook: claim" in shown
    assert "A slip." in shown
    undone = added("undo", "--by", "Bo Lund")
    assert undone.out == f"Taken back: claim {part} became a part of claim {whole}\n"
    listed = added("undo", "--list").out
    assert "taken back by decision 2" in listed
    assert f"Claim {part}: " in added("claim", "show", part).out


def test_verdict_on_a_merged_claim_is_told_with_its_claim(
    added: Run, claims: tuple[str, str]
) -> None:
    whole, part = claims
    added("verify", part, "--verdict", "false", "--by", "Bo", "--evidence", "https://a.example")
    told = added("claim", "merge", whole, part, "--by", "Ada Brook").out
    assert "brought its verdict, False" in told
    assert f"False; Wording unchecked (given to claim {part})" in added("claim", "show", whole).out


def test_splitting_by_the_numbers_that_claim_show_tells(
    added: Run, claims: tuple[str, str]
) -> None:
    whole, part = claims
    added("claim", "merge", whole, part, "--by", "Ada Brook")
    detail = json.loads(added("claim", "show", whole, "--json").out)
    (quote,) = [a["quote_id"] for a in detail["appearances"] if "40" in a["text"]]
    assert f"quote {quote}" in added("claim", "show", whole).out
    done = json.loads(added("claim", "split", whole, str(quote), "--by", "Ada Brook", "--json").out)
    assert (done["kind"], done["decided_by"]) == ("split_claim", "Ada Brook")
    refused = added("undo", "1", "--by", "Ada Brook")
    assert (refused.code, refused.out) == (2, "")
    assert refused.err == ("factcheck: decision 2 rests on decision 1: take that one back first\n")


def test_the_directory(added: Run) -> None:
    listed = json.loads(added("speaker", "list", "--name", "halloran", "--json").out)
    number = str(listed[0]["speaker"]["id"])
    assert "Ingrid Halloran" in added("speaker", "list").out
    assert added("speaker", "alias", number, "The Pilot", "--by", "Bo").code == 0
    shown = added("speaker", "show", number).out
    for words in ("Ingrid Halloran", "The Pilot", "became a name of", "Names", "claim"):
        assert words in shown
    assert json.loads(added("speaker", "show", number, "--json").out)["entry"]["decisions"]
    (line,) = json.loads(added("speaker", "list", "--name", "pilot", "--json").out)
    assert line["names"] == ["The Pilot"]
    lines = json.loads(added("speaker", "list", "--json", "--limit", "1").out)
    assert len(lines) == 1


def test_speakers_merge_and_split(added: Run, tmp_path) -> None:
    (tmp_path / "more.txt").write_text(
        'Outlet: Post\n\n"The harbour is full of old ships again," Ingrid Hallorin said.\n',
        encoding="utf-8",
    )
    added("add", "more.txt")
    suggested = added("speaker", "suggest").out
    assert "the surname in another spelling" in suggested
    (pair,) = json.loads(added("speaker", "suggest", "--json").out)
    one, other = (str(pair[each]["id"]) for each in ("speaker", "other"))
    assert f"factcheck speaker merge {one} {other} --by NAME" in suggested
    assert added("speaker", "merge", one, other, "--by", "Ada Brook").code == 0
    assert added("speaker", "suggest").out == "no two names are alike\n"
    split = added("speaker", "split", one, "--name", pair["other"]["name"], "--by", "Ada Brook")
    assert "is no name of" in split.out
    listed = json.loads(added("undo", "--list", "--json").out)
    assert [entry["kind"] for entry in listed] == ["split_speaker", "merge_speakers"]


def test_nothing_was_decided(added: Run) -> None:
    assert added("undo", "--list").out == "nothing was decided so far\n"


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["claim", "merge", "1", "1", "--by", "Bo"], 2, "cannot be merged into itself"),
        (["claim", "merge", "1", "99", "--by", "Bo"], 4, "no claim 99"),
        (["claim", "merge", "1", "2"], 2, "Missing option '--by'"),
        (["claim", "merge", "1", "x", "--by", "Bo"], 2, "'x' is not the number of a claim"),
        (["claim", "split", "1", "99", "--by", "Bo"], 4, "claim 1 has no quote 99"),
        (["claim", "split", "1", "--by", "Bo"], 2, "Missing argument"),
        (["speaker", "merge", "1", "99", "--by", "Bo"], 4, "no speaker 99"),
        (["speaker", "show", "99"], 4, "no speaker 99"),
        (["speaker", "list", "--kind", "ghost"], 2, "no such kind of speaker: ghost"),
        (["speaker", "split", "1", "--by", "Bo"], 2, "name the quotes"),
        (["undo", "--by", "Bo"], 4, "there is no decision to take back"),
        (["undo", "9", "--by", "Bo"], 4, "no decision 9"),
        (["undo"], 2, "--by is missing"),
        (["undo", "--by", " "], 2, "needs the name of the person"),
        (["conflicts", "--kind", "odd"], 2, "no such kind: odd (one of words, speaker)"),
        (["drift", "99"], 4, "no claim 99"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_is_refused(added: Run, arguments: list[str], code: int, told: str) -> None:
    result = added(*arguments)
    assert (result.code, result.out) == (code, "")
    assert told in result.err


@pytest.mark.parametrize(
    "command",
    [
        ["undo", "--by", "Bo"],
        ["claim", "merge", "1", "2", "--by", "Bo"],
        ["conflicts"],
        ["drift", "1"],
    ],
    ids=" ".join,
)
def test_no_database_is_made_by_looking_for_one(run: Run, command: list[str], tmp_path) -> None:
    assert run(*command).code == 5
    assert not (tmp_path / "db").exists()


def test_claims_that_differed_by_their_speaker_are_told(added: Run, tmp_path) -> None:
    (tmp_path / "pilot.txt").write_text(
        'Outlet: Post\n\n"The hull has 14 cracks and not one of them is small," Olav Brandt said.\n',
        encoding="utf-8",
    )
    added("add", "pilot.txt")
    speakers = json.loads(added("speaker", "list", "--json").out)
    by_name = {line["speaker"]["name"]: str(line["speaker"]["id"]) for line in speakers}
    done = added(
        "speaker", "merge", by_name["Ingrid Halloran"], by_name["Olav Brandt"], "--by", "Ada Brook"
    )
    assert done.out.endswith(
        "1 pair of claims is in the same words: factcheck dedupe --rebuild makes them one\n"
    )
    before = json.loads(added("claim", "list", "--json").out)["total"]
    added("dedupe", "--rebuild")
    assert json.loads(added("claim", "list", "--json").out)["total"] == before - 1
