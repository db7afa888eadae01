"""Dates, bars and counts as readers meet them."""

import pytest

from factcheck.core.verdicts import Verdict
from factcheck.web.charts import LEAST_WIDTH, WIDTH, draw_bars
from factcheck.web.dates import write_date, write_moment
from factcheck.web.rendering import counted, embed_json, load_templates

DATES = {
    "a day": ("2016-02-19", "19 February 2016"),
    "a month": ("2016-02", "February 2016"),
    "a year": ("2016", "2016"),
    "the first of a month": ("2016-12-01", "1 December 2016"),
    "no month of the year": ("2016-13-01", "2016-13-01"),
}


@pytest.mark.parametrize(("iso", "written"), DATES.values(), ids=DATES)
def test_dates(iso, written):
    assert write_date(iso) == written


def test_moments():
    assert write_moment("2026-03-01T09:30:00Z") == "1 March 2026, 09:30 UTC"
    assert write_moment("2026-03-01") == "1 March 2026"


def test_counts_agree_with_their_nouns():
    assert counted(1, "quote") == "1 quote"
    assert counted(0, "quote") == "0 quotes"
    assert counted(2000, "entry", "entries") == "2,000 entries"


def test_bars_fill_the_width_in_the_order_of_the_verdicts():
    bars = draw_bars({Verdict.UNVERIFIED: 900, Verdict.TRUE: 30, Verdict.FALSE: 10})
    assert [(bar.verdict, bar.count, bar.share) for bar in bars] == [
        (Verdict.TRUE, 30, 75),
        (Verdict.FALSE, 10, 25),
    ]
    assert bars[0].x == 0
    assert bars[-1].x + bars[-1].width == pytest.approx(WIDTH, abs=0.2)


def test_a_rare_verdict_can_be_seen():
    bars = draw_bars({Verdict.TRUE: 100_000, Verdict.MIXED: 1})
    assert bars[-1].width > LEAST_WIDTH * 0.9


def test_no_verdicts_no_bars():
    assert draw_bars({Verdict.UNVERIFIED: 5}) == ()


def test_json_in_a_page_holds_nothing_that_ends_it():
    text = str(embed_json({"a": "</script><!-- & \u2028"}))
    assert not set("<>&\u2028") & set(text)


def test_words_beyond_the_others_end_are_neither_left_out_nor_put_in():
    shown = load_templates().from_string(
        '{% import "macros.html" as ui with context %}{{ ui.changes(changes_within(one, other)) }}'
    )
    page = shown.render(
        at=str,
        one="The gate was safe in January",
        other="The gate was not safe in January because nobody had looked at it for years",
    )
    assert page.count("<ins>") == 1
    assert "<del>" not in page
    assert 'class="beyond"' in page
    assert page.index("beyond") < page.index("because nobody had looked at it for years")
