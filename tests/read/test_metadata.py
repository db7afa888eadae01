import pytest

from factcheck.errors import UsageError
from factcheck.read.metadata import ArticleMetadata, complete, language_code, one_line


def test_what_was_given_wins_and_the_rest_is_filled_up() -> None:
    known = complete(
        ArticleMetadata(outlet="The Saltport Echo", language="de"),
        {"outlet": "Echo Online", "title": " Tide \n turns ", "published_on": "3 May 2024"},
    )
    assert known == ArticleMetadata(
        outlet="The Saltport Echo", language="de", title="Tide turns", published_on="2024-05-03"
    )


def test_a_bad_date_in_the_document_does_not_matter_to_who_gave_the_right_one() -> None:
    known = complete(ArticleMetadata(published_on="2024-05-03"), {"published_on": "03/05/2024"})
    assert known.published_on == "2024-05-03"


def test_a_given_address_is_made_canonical_and_names_the_outlet() -> None:
    known = complete(ArticleMetadata(url="https://www.echo.example/a?utm_source=x"), {})
    assert known.url == "https://www.echo.example/a"
    assert known.outlet == "echo.example"


def test_nothing_known_is_nothing_known() -> None:
    assert complete(ArticleMetadata(), {"title": " ", "author": None}) == ArticleMetadata()


def test_what_was_typed_is_kept_on_one_line_without_controls() -> None:
    given = ArticleMetadata(outlet="The \x1bEcho\u202e", title="Tide\n turns", author="\x00 ")
    assert given == ArticleMetadata(outlet="The Echo", title="Tide turns")


@pytest.mark.parametrize(
    ("field", "value", "reason"),
    [
        ("outlet", "caf\udce9", r"outlet is not UTF-8: caf\xe9"),
        ("title", "\ud800", r"title is not UTF-8: \ud800"),
        ("author", "\udcff", r"author is not UTF-8: \xff"),
        (
            "url",
            "http://a.example/\udcff",
            "a control character in an address: 'http://a.example/\\udcff'",
        ),
        ("language", "\udcff", r"not a language code: '\udcff' (write en, de, fr)"),
        ("published_on", "\udcff", r"not an ISO day: '\udcff' (write it as 2016-02-19)"),
        ("published_on", "May 2024", "not an ISO day: 'May 2024' (write it as 2016-02-19)"),
        ("url", "echo.example/a", "not an http(s) address: 'echo.example/a'"),
        ("language", "English", "not a language code: 'English' (write en, de, fr)"),
    ],
)
def test_what_cannot_be_meant_is_refused(field: str, value: str, reason: str) -> None:
    with pytest.raises(UsageError) as refusal:
        ArticleMetadata(**{field: value})
    assert str(refusal.value) == reason


@pytest.mark.parametrize(
    ("text", "code"), [("en", "en"), ("en-GB", "en"), ("DE_at", "de"), (" fr ", "fr")]
)
def test_a_region_is_left_off_a_language(text: str, code: str) -> None:
    assert language_code(text) == code


def test_a_line_is_clean() -> None:
    assert one_line("The\x00Echo\r\n  today ") == "The Echo today"
    assert one_line(" \x07 ") is None
