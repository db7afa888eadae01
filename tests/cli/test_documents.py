from pathlib import Path

import pytest

from factcheck.cli.documents import RENDERED, TOP, fill, write_documents


@pytest.mark.parametrize("name", RENDERED)
def test_a_generated_page_is_current(name: str) -> None:
    page = (TOP / name).read_text(encoding="utf-8")
    assert page == RENDERED[name](TOP), f"{name} is out of date: run make docs"


def test_only_stale_pages_are_written(tmp_path: Path) -> None:
    for name in RENDERED:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes((TOP / name).read_bytes())
    (tmp_path / "benchmarks").mkdir(exist_ok=True)
    (tmp_path / "benchmarks" / "results.json").write_bytes(
        (TOP / "benchmarks" / "results.json").read_bytes()
    )
    (tmp_path / "metadata.yml").write_text("title: old\n", encoding="utf-8")
    assert write_documents(tmp_path) == ["metadata.yml"]
    assert write_documents(tmp_path) == []


def test_a_block_is_filled_between_its_markers() -> None:
    page = "a\n<!-- x -->\nold\n<!-- end of x -->\nb\n"
    assert fill(page, "x", "new") == "a\n<!-- x -->\nnew\n<!-- end of x -->\nb\n"


def test_a_page_without_the_block_is_refused() -> None:
    with pytest.raises(ValueError, match="no block 'x'"):
        fill("a\n", "x", "new")
