import json
from pathlib import Path

from command import ARTICLE, Run

KEYS = ["document", "kind", "stance", "spans", "text", "cue", "speaker", "said_on",
        "said_on_precision", "said_on_basis", "said_on_scope", "relayed_by", "relay_chain",
        "confidence", "rule"]  # fmt: skip


def test_json_lines_slice_back_out_of_the_article(run: Run, article: str) -> None:
    result = run("extract", article)
    text = ARTICLE.split("\n\n", 1)[1]
    records = [json.loads(line) for line in result.out.splitlines()]
    split = next(record for record in records if len(record["spans"]) > 1)
    assert list(split) == KEYS
    assert all(text[s:e] in split["text"] for s, e in split["spans"])
    assert split["text"].endswith("We will not sail her before April.")
    assert split["speaker"]["name"] == "Ingrid Halloran"
    assert "".join(text[s:e] for s, e in split["speaker"]["mention"]).endswith("Halloran")
    assert not Path("db").exists()


def test_one_array(run: Run, article: str) -> None:
    shown = run("extract", article, "--format", "json").out
    assert "direct" in [record["kind"] for record in json.loads(shown)]
    assert run("extract", article, "--json").out == shown


def test_a_table_for_people(run: Run, article: str) -> None:
    shown = run("extract", article, "--format", "table").out
    assert "Ingrid Halloran" in shown
    assert "Through" in shown


def test_an_unreadable_article_is_named_and_the_rest_printed(run: Run, article: str) -> None:
    result = run("extract", "missing.txt", article)
    assert result.code == 3
    assert result.err.startswith("factcheck: missing.txt: ")
    assert result.out


def test_a_corpus_file_is_read_as_it_is(run: Run, tmp_path: Path) -> None:
    line = {
        "id": "courier_2026-03-14_ferry",
        "publisher": "courier",
        "published_at": "2026-03-14",
        "wire": None,
        "text": 'Ada Brook said on Friday: "The ferry stays in port."',
        "attributions": [],
    }
    (tmp_path / "corpus.jsonl").write_text(json.dumps(line) + "\n", encoding="utf-8")
    [record] = [json.loads(row) for row in run("extract", "corpus.jsonl").out.splitlines()]
    assert record["document"] == "courier_2026-03-14_ferry"
    assert (record["said_on"], record["said_on_basis"]) == ("2026-03-13", "on Friday")
