import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.read.text import HEADER_KEYS, HeadedText, split_header

STORY = "The ferry is late.\n\nNobody is surprised."

HEADED = [
    pytest.param(
        f"Title: Ferry late\nDate: 3 May 2024\nOutlet: The Echo\n\n{STORY}",
        {"title": "Ferry late", "published_on": "3 May 2024", "outlet": "The Echo"},
        id="a header block",
    ),
    pytest.param(f"TITLE:  Ferry: late \n\n\n{STORY}", {"title": "Ferry: late "}, id="one line"),
    pytest.param(
        f"\n \nBy: Nell Tasker\n \t\n{STORY}", {"author": "Nell Tasker"}, id="blank lines"
    ),
    pytest.param(
        f"Headline: Late\nPublisher: Echo\nPublished: 2024-05-03\nLink: http://e.example/\n\n{STORY}",
        {
            "title": "Late",
            "outlet": "Echo",
            "published_on": "2024-05-03",
            "url": "http://e.example/",
        },
        id="other words for the keys",
    ),
]

HEADLESS = [
    pytest.param(f"Update: the ferry has arrived\n\n{STORY}", id="an update"),
    pytest.param(f"Date night: a guide\n\n{STORY}", id="a headline that begins like a key"),
    pytest.param(f"Title: Ferry late\nThe ferry is late.\n\n{STORY}", id="no blank line below"),
    pytest.param(f"Title: Ferry late\nMarrow: “No.”\n\n{STORY}", id="a transcript"),
    pytest.param(f"Title: One\nTitle: Two\n\n{STORY}", id="a key twice"),
    pytest.param(f"Title: One\nHeadline: Two\n\n{STORY}", id="a field twice"),
    pytest.param(f"Title:\n\n{STORY}", id="a key without a value"),
    pytest.param(f"By:the sea\n\n{STORY}", id="no space after the colon"),
    pytest.param(f"  {STORY}", id="plain, indented"),
    pytest.param("", id="nothing"),
]


@pytest.mark.parametrize(("text", "header"), HEADED)
def test_a_header_is_cut_off(text: str, header: dict[str, str]) -> None:
    headed = split_header(text)
    assert headed.body == STORY
    assert {key: value.strip() for key, value in headed.header.items()} == {
        key: value.strip() for key, value in header.items()
    }


@pytest.mark.parametrize("text", HEADLESS)
def test_an_article_that_only_looks_like_it_keeps_every_letter(text: str) -> None:
    assert split_header(text) == HeadedText({}, text)


def test_a_header_without_an_article() -> None:
    assert split_header("Title: Ferry late") == HeadedText({"title": "Ferry late"}, "")


LINES = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp", "Zs"]), min_size=1)


@given(
    st.dictionaries(st.sampled_from(sorted(HEADER_KEYS)), LINES, min_size=1),
    LINES.filter(lambda line: ":" not in line),
)
def test_whatever_is_written_into_a_header_is_read_from_it(
    lines: dict[str, str], body: str
) -> None:
    fields = {HEADER_KEYS[key]: value for key, value in lines.items()}
    if len(fields) < len(lines):
        return
    block = "\n".join(f"{key.title()}: {value}" for key, value in lines.items())
    assert split_header(f"{block}\n\n{body}") == HeadedText(fields, body)


@given(st.text())
def test_no_text_is_lost_or_made_up(text: str) -> None:
    headed = split_header(text)
    assert text.endswith(headed.body)
    assert headed.header or headed.body == text
