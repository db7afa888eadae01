"""The served site in a browser, on a desk and on a phone."""

import pytest
from newsroom import DAILY, FERRIES, FERRIES_ALTERED
from playwright.sync_api import Page, expect

PHONE = 390

PAGES = {
    "home": ("/", "Who said what, and is it true?"),
    "search": ("/search?q=ferries", "Claims with “ferries”"),
    "claim": ("/claim/{ferries}", f"“{FERRIES}”"),
    "drift": ("/claim/{ferries}/drift", "How the wording changed"),
    "conflicts": ("/conflicts", "Conflicts"),
    "speaker": ("/speaker/{rowe}", "Anneke Rowe"),
    "outlet": ("/outlet/{outlet}", "Northern Wire"),
    "article": ("/article/{wire}", "Ferries to run more often, minister says"),
    "verdicts": ("/verdicts", "Verdicts"),
    "API": ("/api", "The JSON API"),
    "about": ("/about", "How to read this site"),
    "database": ("/room", "Quotes, claims and verdicts"),
    "table with facets": ("/room/claims", "claims"),
    "table of quotes": ("/room/quotes", "quotes"),
    "row": ("/room/claims/{ferries}", "claims: {ferries}"),
}


@pytest.mark.parametrize(("path", "heading"), PAGES.values(), ids=PAGES)
def test_every_page_has_its_heading_and_fits_the_screen(page: Page, numbers, path, heading):
    page.goto(path.format(**numbers))
    expect(page.get_by_role("heading", level=1)).to_have_text(heading.format(**numbers))
    width = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    assert width <= 0, "the page scrolls sideways"


def test_badges_say_in_words_what_their_colours_mean(page: Page):
    page.goto("/search?q=ferries")
    badges = page.locator(".claim-line .badge")
    expect(badges.first).to_be_visible()
    assert {text.strip() for text in badges.all_inner_texts()} == {"Altered", "True", "False"}


def test_the_two_questions_stand_apart(page: Page, numbers):
    page.goto("/claim/{ferries}".format(**numbers))
    for question, answer in (("Was it said?", "Altered"), ("Is it true?", "True")):
        box = page.locator(".answer", has=page.get_by_role("heading", name=question))
        expect(box.locator(".verdict")).to_have_text(answer)


def test_searching_by_keyboard_from_the_front_page(page: Page):
    page.goto("/")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    box = page.get_by_role("searchbox")
    while not box.evaluate("box => box === document.activeElement"):
        page.keyboard.press("Tab")
    page.keyboard.type("ferries 50")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_have_text("1 claim found.")
    page.get_by_role("link", name=FERRIES_ALTERED).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(f"“{FERRIES_ALTERED}”")


def test_narrowing_and_taking_the_filter_off(page: Page):
    page.goto("/search")
    page.get_by_role("region", name="Is it true?").get_by_role("link", name="False").click()
    expect(page.get_by_role("status")).to_have_text("1 claim found.")
    page.get_by_role("list", name="Filters that are on").get_by_role("link").click()
    expect(page.get_by_role("status")).to_have_text("6 claims found.")


def test_datasettes_pages_wear_our_masthead(page: Page):
    page.goto("/room/claims")
    page.get_by_role("searchbox", name="Search quotes and speakers").fill("pell")
    page.get_by_role("banner").get_by_role("button", name="Search").click()
    expect(page.get_by_role("status")).to_have_text("2 claims found.")


def test_a_phone_shows_the_columns_that_a_reader_needs(page: Page):
    page.goto("/room/claims")
    row = page.locator("table.rows-and-columns tbody tr").first
    expect(row.locator("td.col-text")).to_be_visible()
    on_a_phone = page.viewport_size["width"] == PHONE
    for column in ("language", "created_at", "origin", "outlet_count"):
        expect(row.locator(f"td.col-{column}")).to_be_visible(visible=not on_a_phone)


def test_an_unknown_address_leads_home(browser, served):
    page = browser.new_page(base_url=served)
    page.goto("/nope")
    expect(page.get_by_role("heading", level=1)).to_have_text("There is no such page")
    page.get_by_role("link", name="front page").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Who said what, and is it true?")
    page.close()


def test_datasettes_pages_are_readable_in_the_dark(browser, served):
    page = browser.new_page(base_url=served, color_scheme="dark")
    page.goto("/room/claims")
    ground, ink = (
        page.evaluate(f"getComputedStyle(document.body).{what}")
        for what in ("backgroundColor", "color")
    )
    assert sum(int(part) for part in ground[4:-1].split(",")) < 120
    assert sum(int(part) for part in ink[4:-1].split(",")) > 600
    page.close()


def test_a_facet_of_the_table_filters_it(page: Page):
    page.goto("/room/claims")
    page.locator("#facet-verdict").get_by_role("link", name="false").click()
    expect(page.locator("table.rows-and-columns tbody tr")).to_have_count(1)
    expect(page.locator("td.col-verdict .badge")).to_have_text("False")


def test_differences_are_marked_and_spelled_out(page: Page, numbers):
    page.goto("/claim/{ferries}".format(**numbers))
    changes = page.locator(".finding.altered .changes")
    expect(changes.locator("del")).to_have_text("[left out: 15]")
    expect(changes.locator("ins")).to_have_text("[put in: 50]")


def test_a_quote_in_an_article_leads_to_its_claim(page: Page, numbers):
    page.goto("/article/{wire}".format(**numbers))
    page.locator("a.quote").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(f"“{FERRIES}”")


def test_how_the_program_decided_is_folded_away(page: Page, numbers):
    page.goto("/claim/{ferries}".format(**numbers))
    decision = page.locator(".appearance details").first
    expect(decision.get_by_text("words-cue-name")).to_be_hidden()
    decision.get_by_text("How the program decided").click()
    expect(decision.get_by_text("words-cue-name")).to_be_visible()


def test_markup_in_a_headline_is_text(page: Page, numbers):
    page.goto("/article/{daily}".format(**numbers))
    expect(page.get_by_role("heading", level=1)).to_have_text(DAILY.title or "")


def test_the_page_is_readable_in_the_dark(browser, served):
    context = browser.new_context(base_url=served, color_scheme="dark")
    page = context.new_page()
    page.goto("/")
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert sum(int(part) for part in ground[4:-1].split(",")) < 120
    context.close()


def test_from_a_claim_to_the_course_of_its_wording_and_back(page: Page, numbers):
    page.goto("/claim/{ferries}".format(**numbers))
    page.get_by_role("link", name="How the wording changed").click()
    printings = page.locator(".course .appearance")
    expect(printings.nth(1).locator("del")).to_have_text("[left out: 15]")
    expect(printings.nth(1).locator("ins")).to_have_text("[put in: 50]")
    page.locator(".kicker").get_by_role("link").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(f"“{FERRIES}”")


def test_conflicts_of_one_kind(page: Page):
    page.goto("/")
    page.get_by_role("navigation", name="Site").get_by_role("link", name="Conflicts").click()
    expect(page.locator(".finding")).to_have_count(2)
    kinds = page.get_by_role("navigation", name="Kinds of conflict")
    kinds.get_by_role("link", name="Two speakers").click()
    expect(page.locator(".finding")).to_have_count(1)
    expect(kinds.locator("[aria-current]")).to_have_text("Two speakers")
