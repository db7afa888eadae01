"""Every address, asked in this process."""

import itertools
import json
import re

import pytest
from newsroom import DAILY, FERRIES, FERRIES_ALTERED, PIER, PLANS, WIRE

ADDRESSES = (
    "/",
    "/search",
    "/search?q=ferries&order=spread",
    "/verdicts",
    "/claim/{ferries}",
    "/claim/{altered}",
    "/claim/{toll}",
    "/claim/{ferries}/drift",
    "/conflicts",
    "/conflicts?kind=speaker",
    "/speaker/{rowe}",
    "/outlet/{outlet}",
    "/article/{wire}",
    "/article/{daily}",
    "/article/{blog}",
    "/api",
    "/about",
)
ODD_VALUES = (
    "page=0",
    "page=-1",
    "page=zz",
    "page=99999999999999999999",
    "page=²",
    "verdict=perhaps",
    "attribution=",
    "attribution=said",
    "speaker=abc",
    "speaker=9223372036854775808",
    "outlet=-1",
    "said_from=yesterday",
    "published_to=2021-13-45",
    "order=random",
    "kind=odd",
    "q=%22",
    "q=AND+OR+NOT+NEAR(",
    "q=%00",
    "q=*",
    "q=" + "a" * 5000,
    "q=%F0%9F%9B%B3",
    "q=%ff",
    "nonsense=1&nonsense=2",
)


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_page_answers(site, numbers, address):
    answer = site.get(address.format(**numbers))
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert "<h1" in answer.text
    assert '<main id="main"' in answer.text


@pytest.mark.parametrize("odd", ODD_VALUES)
@pytest.mark.parametrize(
    "path", ["/search", "/search.json", "/verdicts", "/conflicts", "/speaker/1", "/outlet/1"]
)
def test_no_value_is_an_error(site, path, odd):
    assert site.get(f"{path}?{odd}").status_code == 200


def test_what_was_left_out_is_said(site):
    page = site.get("/search?verdict=perhaps&said_from=soon").text
    assert "“perhaps” is no verdict that we know" in page
    assert "“soon” is no date" in page


MISSING = (
    "999",
    "0",
    "-1",
    "x",
    "1e3",
    "9223372036854775808",
    "99999999999999999999999",
    "%00",
    "²",
)


@pytest.mark.parametrize("number", MISSING)
@pytest.mark.parametrize("what", ["claim", "speaker", "outlet", "article"])
def test_unknown_numbers_get_a_friendly_page(site, what, number):
    answer = site.get(f"/{what}/{number}")
    assert answer.status_code == 404
    assert f"No such {what}" in answer.text
    assert 'href="/search"' in answer.text


@pytest.mark.parametrize("what", ["claim", "speaker", "outlet", "article"])
def test_unknown_numbers_get_json_where_json_was_asked_for(site, what):
    answer = site.get(f"/{what}/999.json")
    assert answer.status_code == 404
    assert answer.json() == {"error": f"no such {what}"}


def test_the_claim_page_has_everything(site, numbers):
    page = site.get("/claim/{ferries}".format(**numbers)).text
    for part in (
        FERRIES,
        "Harbour Minister",
        '<time datetime="2021-03-04">4 March 2021</time>',
        "by the words “on Thursday”",
        "Northern Wire",
        'href="https://www.northernwire.example/2021/ferries" rel="noopener nofollow"',
        f"<mark>{FERRIES}</mark>",
        "told reporters",
        "confidence 87&nbsp;%",
        "speaker unknown",
        "outlet unknown",
        "date of publication unknown",
        "An excerpt: this article prints a part of the claim.",
        "https://harbour.example/recording",
        "Mara Quist",
        "9 March 2021, 10:30 UTC",
        "All verdicts on this claim",
        "Not on Sundays.",
    ):
        assert part in page


def test_a_claim_that_no_article_dates_says_so(site, numbers):
    page = site.get("/claim/{toll}".format(**numbers)).text
    assert 'When it was said is <span class="unknown">unknown</span>: no article says' in page
    assert "through Pier Radio via Northern Wire" in page
    assert "Nobody has checked it so far." in page


def test_a_week_is_told_by_its_days(site, numbers):
    page = site.get("/claim/{ferries}".format(**numbers)).text
    days = '<time datetime="2021-03-01">1 March 2021</time> to <time datetime="2021-03-05">'
    assert f"said {days}5 March 2021</time> (“this week”)" in page


def test_words_of_reporters_stand_without_quotation_marks(site, numbers):
    for address in ("/", "/claim/{plans}", "/article/{wire}", "/speaker/{pell}"):
        page = site.get(address.format(**numbers)).text
        assert PLANS in page
        assert f"“{PLANS}" not in page
    assert (
        "no article prints it as a quotation" in site.get("/claim/{plans}".format(**numbers)).text
    )


def test_claim_json(site, numbers):
    answer = site.get("/claim/{ferries}.json".format(**numbers))
    assert answer.headers["content-type"].startswith("application/json")
    found = answer.json()
    assert found["claim"]["text"] == FERRIES
    assert found["claim"]["verdict"] == "true"
    assert [a["relation"] for a in found["appearances"]] == ["same", "same", "excerpt"]
    passage = found["appearances"][0]["passage"]
    ((start, end),) = passage["content"]
    assert passage["text"][start:end] == FERRIES
    assert {f["relation"] for f in found["findings"]} == {"altered"}
    assert found["history"][0]["evidence"][0]["note"] == "At 04:10."


OTHER_JSON = {
    "/speaker/{rowe}.json": ("speaker", "Anneke Rowe"),
    "/outlet/{outlet}.json": ("outlet", "Northern Wire"),
    "/article/{wire}.json": ("article", WIRE.title),
}


@pytest.mark.parametrize("address", OTHER_JSON)
def test_the_other_rows_as_json(site, numbers, address):
    what, named = OTHER_JSON[address]
    found = site.get(address.format(**numbers)).json()
    assert named in found[what].values()


def test_search_json_has_the_same_claims_as_the_page(site):
    found = site.get("/search.json?q=ferries").json()
    assert {claim["text"] for claim in found["page"]["claims"]} == {FERRIES, FERRIES_ALTERED}
    assert {count["value"] for count in found["facets"]["verdicts"]} == {"true", "false"}


def test_search_finds_speakers_by_name(site):
    page = site.get("/search?q=pell").text
    assert re.search(
        r'Speakers: <a class="speaker" href="/speaker/\d+">Tobias Pell</a> \(2\)', page
    )


@pytest.mark.parametrize("typed", ["pell", "pell+children", "children"])
def test_the_search_box_takes_names_and_words(site, typed):
    found = site.get(f"/search.json?q={typed}").json()
    assert PIER in {claim["text"] for claim in found["page"]["claims"]}
    assert PIER in site.get(f"/search?q={typed}").text


def test_nothing_found(site):
    assert "Nothing fits." in site.get("/search?q=zeppelin").text


def test_filters_stay_while_the_search_is_narrowed(site, numbers):
    page = site.get("/search?q=ferries&speaker={rowe}".format(**numbers)).text
    assert "Speaker: Anneke Rowe" in page
    assert "/search?q=ferries&amp;speaker={rowe}&amp;verdict=false".format(**numbers) in page
    assert f'<input type="hidden" name="speaker" value="{numbers["rowe"]}">' in page


def test_every_filter_that_is_on_can_be_taken_off(site, numbers):
    query = "attribution=altered&outlet={outlet}&said_from=2021&published_to=2021-04".format(
        **numbers
    )
    page = site.get(f"/search?{query}&speaker=999").text
    for label in (
        "Was it said? Altered",
        "Speaker: number 999",
        "Said from 2021",
        "Printed until 2021-04",
    ):
        assert label in page
    assert 'href="?attribution=altered&amp;outlet=' in page
    assert "Outlet: Northern Wire" in site.get(f"/search?{query}").text


def test_headings_never_skip_a_level(site, numbers):
    for address in ADDRESSES:
        page = site.get(address.format(**numbers)).text
        levels = [int(level) for level in re.findall(r"<h([1-6])[ >]", page)]
        assert levels[0] == 1
        assert all(after <= before + 1 for before, after in itertools.pairwise(levels)), address


def test_ids_in_a_page_are_unique(site, numbers):
    for address in ADDRESSES:
        ids = re.findall(r' id="([^"]+)"', site.get(address.format(**numbers)).text)
        assert len(ids) == len(set(ids)), address


def test_markup_from_articles_and_checkers_is_text(site, numbers):
    for address in ADDRESSES:
        page = site.get(address.format(**numbers)).text
        assert "<script>alert" not in page
        assert "<b>never</b>" not in page
    assert "&lt;b&gt;never&lt;/b&gt;" in site.get("/claim/{toll}".format(**numbers)).text


def test_claim_review_is_embedded_and_cannot_be_broken_out_of(site, numbers):
    page = site.get("/claim/{altered}".format(**numbers)).text
    (embedded,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)
    assert "<" not in embedded
    review = json.loads(embedded)
    assert review["reviewBody"].endswith("</script><script>alert(2)</script>")
    assert review["url"] == "http://localhost/claim/{altered}".format(**numbers)
    assert "ld+json" not in site.get("/claim/{toll}".format(**numbers)).text


def test_the_front_page_counts_and_lists(site):
    page = site.get("/").text
    for part in (
        "8 quotations from 3 articles",
        "Verdicts on 2 checked claims",
        "True: 1, False: 1",
        "Verdicts that stand on 2 of 6 claims",
        "Altered quotes",
        "Same words, another speaker",
        PIER,
    ):
        assert part in page


def test_the_front_page_counts_people_and_organizations(site):
    assert (
        "merged into 6 claims\n  by 2 people and 0 organizations named in full."
        in site.get("/").text
    )


def test_lists_are_quiet_where_nothing_was_checked(site, numbers):
    for address in ("/", "/search", "/speaker/{pell}", "/article/{wire}"):
        page = site.get(address.format(**numbers)).text
        assert "not checked yet" in page
        assert "badge attribution-unchecked" not in page
        assert "badge verdict-unverified" not in page
    assert "Nobody has checked it so far." in site.get("/claim/{toll}".format(**numbers)).text


def test_every_example_on_the_api_page_works(site):
    page = site.get("/api").text
    examples = re.findall(r'GET <a href="([^"]+)">', page)
    assert len(examples) > 8
    for example in examples:
        answer = site.get(example.replace("&amp;", "&"))
        assert answer.status_code == 200, example
        if "_shape=array" in example:
            assert isinstance(answer.json(), list)


def test_an_article_shows_its_text_with_the_quotes_marked(site, numbers):
    page = site.get("/article/{daily}".format(**numbers)).text
    first = f'<a class="quote" href="/claim/{numbers["altered"]}" id="quote-'
    assert first in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert DAILY.url in page


def test_robots_may_read_claims_and_not_tables(site):
    rules = site.get("/robots.txt").text.splitlines()
    assert "Disallow: /room" in rules
    assert "Allow: /" in rules
    assert not any(rule.startswith("Disallow: /claim") for rule in rules)


def test_the_stylesheet_is_ours_alone_and_asks_for_nothing_elsewhere(site):
    style = site.get("/-/factcheck/site.css").text
    assert "@import" not in style
    assert "url(" not in style
    assert site.get("/-/factcheck/../plugin.py").status_code == 404
