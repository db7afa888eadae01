import pytest

from factcheck.read.formats import (
    FORMATS,
    HTML,
    JSON_LINES,
    TEXT,
    Format,
    format_of_beginning,
    format_of_media_type,
    format_of_name,
)


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("a.txt", TEXT),
        ("a.b.HTML", HTML),
        ("a.htm.gz", HTML),
        ("news.jsonl", JSON_LINES),
        ("news.jsonl.gz", JSON_LINES),
        ("a.pdf", None),
        ("a.gz", None),
        ("txt", None),
    ],
)
def test_the_name_tells(name: str, form: Format | None) -> None:
    assert format_of_name(name) is form


@pytest.mark.parametrize(
    ("data", "form"),
    [
        (b"\xef\xbb\xbf\n<!DOCTYPE HTML>", HTML),
        (b"<html lang=en>", HTML),
        (b'{ "id": 1}', JSON_LINES),
        (b"{not json", TEXT),
        (b"< less", TEXT),
        (b"", TEXT),
    ],
)
def test_the_beginning_tells(data: bytes, form: Format) -> None:
    assert format_of_beginning(data) is form


def test_media_types() -> None:
    assert format_of_media_type("application/xhtml+xml") is HTML
    assert format_of_media_type("image/png") is None


def test_no_two_formats_claim_the_same() -> None:
    endings = [ending for form in FORMATS for ending in form.endings]
    media_types = [media_type for form in FORMATS for media_type in form.media_types]
    assert len(endings) == len(set(endings))
    assert len(media_types) == len(set(media_types))
