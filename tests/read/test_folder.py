import os
from pathlib import Path

from factcheck.core.article import Article
from factcheck.read import ArticleMetadata, read_articles
from factcheck.read.folder import files_below


def read(folder: Path, **given: str) -> list[str]:
    items = read_articles(str(folder), given=ArticleMetadata(**given))
    return [item.id if isinstance(item, Article) else str(item) for item in items]


def test_a_folder_is_read_in_order_and_names_articles_by_their_path(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "tide.txt").write_text("The tide turned.")
    (tmp_path / "c.TXT").write_text("The ferry sailed.")
    (tmp_path / "a.jsonl").write_text('{"id": "x", "text": "One."}\n{"id": "y", "text": "Two."}')
    assert read(tmp_path) == ["x", "y", "b/tide.txt", "c.TXT"]


def test_hidden_files_and_unknown_endings_are_passed_over(tmp_path: Path) -> None:
    for name in (".hidden.txt", "photo.png", "notes.md", "archive.gz", "README"):
        (tmp_path / name).write_text("The tide turned.")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "a.txt").write_text("The tide turned.")
    (tmp_path / "a.txt").write_text("The tide turned.")
    assert read(tmp_path) == ["a.txt"]


def test_one_bad_file_does_not_stop_the_rest(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The tide turned.")
    (tmp_path / "b.txt").write_bytes(b"%PDF-1.7")
    (tmp_path / "c.txt").symlink_to(tmp_path / "nowhere.txt")
    (tmp_path / "d.txt").write_text("")
    (tmp_path / "e.txt").write_text("The ferry sailed.")
    assert read(tmp_path) == [
        "a.txt",
        f"{tmp_path}/b.txt: a PDF file, not text",
        f"{tmp_path}/c.txt: a link that leads nowhere",
        f"{tmp_path}/d.txt: empty",
        "e.txt",
    ]


def test_links_in_a_circle_end(tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "a.txt").write_text("The tide turned.")
    (tmp_path / "inner" / "up").symlink_to(tmp_path)
    assert read(tmp_path) == ["inner/a.txt"]


def test_a_folder_that_cannot_be_listed_is_told(tmp_path: Path) -> None:
    ((path, obstacle),) = files_below(tmp_path / "gone")
    assert path == tmp_path / "gone"
    assert str(obstacle) == "no such file or folder"


def test_things_that_are_no_files_are_passed_over(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "a.txt").write_text("The tide turned.")
    assert read(tmp_path) == ["a.txt"]


def test_a_link_to_itself_leads_nowhere(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The tide turned.")
    (tmp_path / "b.txt").symlink_to(tmp_path / "b.txt")
    assert read(tmp_path) == ["a.txt", f"{tmp_path}/b.txt: a link that leads nowhere"]


def test_an_empty_folder_says_what_was_looked_for(tmp_path: Path) -> None:
    assert read(tmp_path) == [
        f"{tmp_path}: no articles in this folder "
        "(.htm, .html, .jsonl, .ndjson, .text, .txt, .xhtml)"
    ]


def test_one_title_cannot_be_given_to_a_folder(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The tide turned.")
    assert read(tmp_path, title="Tide") == [
        f"{tmp_path}: one title or address cannot be given to many articles"
    ]


def test_the_outlet_given_stands_for_the_whole_folder(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The tide turned.")
    (tmp_path / "b.txt").write_text("Outlet: Another\n\nThe ferry sailed.")
    articles = read_articles(str(tmp_path), given=ArticleMetadata(outlet="The Echo"))
    assert [item.outlet for item in articles if isinstance(item, Article)] == ["The Echo"] * 2
