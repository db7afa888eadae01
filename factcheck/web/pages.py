"""What each address shows."""

import re
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from datasette.utils.asgi import Response

from factcheck.core.claim import Relation
from factcheck.core.span import Span
from factcheck.core.verdicts import AttributionStatus, Verdict
from factcheck.publish.claimreview import claim_review
from factcheck.store.reads.article import ArticleDetail, MarkedQuote, read_article
from factcheck.store.reads.claim import ClaimDetail, read_claim
from factcheck.store.reads.claims import (
    PAGE_SIZE,
    ClaimOrder,
    ClaimPage,
    Facets,
    count_facets,
    list_claims,
    read_page,
)
from factcheck.store.reads.conflicts import ConflictKind, read_conflicts
from factcheck.store.reads.drift import read_drift
from factcheck.store.reads.findings import Finding, read_newest_findings
from factcheck.store.reads.history import (
    LatestVerdict,
    count_checked_claims,
    read_latest_verdicts,
)
from factcheck.store.reads.hits import ClaimFilter, find_claims
from factcheck.store.reads.outlets import read_outlet
from factcheck.store.reads.redirects import find_namesake, find_successor
from factcheck.store.reads.speakers import SpeakerCount, find_speakers, read_speaker
from factcheck.store.reads.summaries import ClaimSummary, read_summaries
from factcheck.store.reads.totals import Totals
from factcheck.web.charts import draw_bars
from factcheck.web.marking import mark_paragraphs
from factcheck.web.memory import TotalsMemory
from factcheck.web.narrowing import ORDERS, Narrowing, chosen_filters
from factcheck.web.paging import Paging
from factcheck.web.rendering import embed_json
from factcheck.web.requests import Asked, asked_of, row_number
from factcheck.web.site import Site

LISTED = 5
NEWEST = 10
KINDS_OF_CONFLICT = (
    ("/conflicts", "All", None),
    ("/conflicts?kind=words", "Altered words", ConflictKind.WORDS),
    ("/conflicts?kind=speaker", "Two speakers", ConflictKind.SPEAKER),
)
WORD = re.compile(r"[^\W\d_]{4,}")


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontPage:
    """What the home page shows, read at once."""

    totals: Totals
    verdicts: tuple[LatestVerdict, ...]
    altered: tuple[Finding, ...]
    reassigned: tuple[Finding, ...]
    newest: tuple[ClaimSummary, ...]


def read_front_page(connection: sqlite3.Connection, memory: TotalsMemory) -> FrontPage:
    """Return what the home page shows."""
    return FrontPage(
        totals=memory.read(connection),
        verdicts=read_latest_verdicts(connection, limit=LISTED),
        altered=read_newest_findings(connection, Relation.ALTERED, limit=LISTED),
        reassigned=read_newest_findings(connection, Relation.OTHER_SPEAKER, limit=LISTED),
        newest=read_summaries(connection, find_claims(connection, ClaimFilter(), cap=NEWEST).ids),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchResult:
    """What a search found: a page of claims, what they have in common, and speakers."""

    page: ClaimPage
    facets: Facets
    speakers: tuple[SpeakerCount, ...]


def read_search(
    connection: sqlite3.Connection, wanted: ClaimFilter, order: ClaimOrder, offset: int
) -> SearchResult:
    """Return what a search found."""
    hits = find_claims(connection, wanted)
    return SearchResult(
        page=read_page(connection, hits, order=order, offset=offset),
        facets=count_facets(connection, hits),
        speakers=find_speakers(connection, wanted.typed or ""),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class NotedQuote:
    """A quote in an article's text with its number in the notes.

    ``opens`` is true for the first of its places.
    """

    place: int
    quote: MarkedQuote
    opens: bool


async def show_home(site: Site, _: Any) -> Response:
    """Show what there is, what was checked and what was found."""
    front = await site.read(read_front_page, site.totals)
    return site.page("home.html", front=front, bars=draw_bars(front.totals.by_verdict))


async def show_search(site: Site, request: Any) -> Response:
    """Show the claims that pass a filter, and ways to narrow it."""
    asked = asked_of(request)
    wanted, order = asked.claim_filter(), asked.order()
    result = await site.read(read_search, wanted, order, offset_of(asked))
    if wants_json(request):
        return site.json(result)
    return site.page(
        "search.html",
        asked=asked,
        wanted=wanted,
        order=order,
        result=result,
        verdicts=tuple(Verdict),
        attributions=tuple(AttributionStatus),
        orders=ORDERS,
        chosen=chosen_filters(asked, result.facets),
        narrow=Narrowing(asked, site.at("/search")),
        paging=Paging.of(asked, result.page.total),
    )


async def show_claim(site: Site, request: Any) -> Response:
    """Show one claim; the number of a merged one leads to where its quotes are."""
    number = row_number(request.url_vars["id"])
    detail = await site.read(read_claim, number) if number else None
    if detail is not None:
        return site.json(detail) if wants_json(request) else claim_page(site, request, detail)
    return await show_successor(site, request, number, "")


async def show_successor(site: Site, request: Any, number: int | None, below: str) -> Response:
    """Lead from the number of a claim that is gone to the one that stands for it.

    A person may take back that it is gone, so browsers are not to keep the way in mind.
    """
    successor = await site.read(find_successor, number) if number else None
    if successor is None:
        return site.missing("claim", as_json=wants_json(request))
    suffix = ".json" if wants_json(request) else ""
    return Response.redirect(site.at(f"/claim/{successor}{below}{suffix}"), status=302)


async def show_drift(site: Site, request: Any) -> Response:
    """Show how the wording of a claim changed from outlet to outlet."""
    number = row_number(request.url_vars["id"])
    found = await site.read(read_drift, number) if number else None
    if found is None:
        return await show_successor(site, request, number, "/drift")
    return site.json(found) if wants_json(request) else site.page("drift.html", found=found)


async def show_conflicts(site: Site, request: Any) -> Response:
    """Show where outlets do not agree, those in most outlets first."""
    asked = asked_of(request)
    kind = asked.conflict_kind()
    page = await site.read(read_conflicts, kind=kind, limit=PAGE_SIZE, offset=offset_of(asked))
    if wants_json(request):
        return site.json(page)
    return site.page(
        "conflicts.html",
        asked=asked,
        page=page,
        kind=kind,
        kinds=KINDS_OF_CONFLICT,
        paging=Paging.of(asked, page.total),
    )


def claim_page(site: Site, request: Any, detail: ClaimDetail) -> Response:
    """Return the page of one claim, with its ClaimReview if its verdict asserts something."""
    address = site.datasette.absolute_url(request, site.at(f"/claim/{detail.claim.id}"))
    review = claim_review(detail, address=address)
    return site.page(
        "claim.html",
        detail=detail,
        claim=detail.claim,
        review=embed_json(review) if review else None,
    )


async def show_speaker(site: Site, request: Any) -> Response:
    """Show one speaker with their claims."""
    return await show_row(site, request, "speaker", read_speaker)


async def show_outlet(site: Site, request: Any) -> Response:
    """Show one outlet with its articles."""
    return await show_row(site, request, "outlet", read_outlet)


async def show_row(site: Site, request: Any, what: str, named_read: Callable[..., Any]) -> Response:
    """Show a row that has a list below it, page by page."""
    asked = asked_of(request)
    number = row_number(request.url_vars["id"])
    found = await site.read(named_read, number, offset=offset_of(asked)) if number else None
    if found is None and number and what == "speaker":
        namesake = await site.read(find_namesake, number)
        if namesake is not None:
            suffix = ".json" if wants_json(request) else ""
            return Response.redirect(site.at(f"/speaker/{namesake}{suffix}"), status=302)
    if found is None:
        return site.missing(what, as_json=wants_json(request))
    if wants_json(request):
        return site.json(found)
    total = found.page.total if what == "speaker" else found.article_count
    return site.page(
        f"{what}.html",
        found=found,
        paging=Paging.of(asked, total),
        narrow=Narrowing(Asked({what: str(number)}), site.at("/search")),
    )


async def show_article(site: Site, request: Any) -> Response:
    """Show one article with its quotes marked."""
    number = row_number(request.url_vars["id"])
    found = await site.read(read_article, number) if number else None
    if found is None:
        return site.missing("article", as_json=wants_json(request))
    if wants_json(request):
        return site.json(found)
    return site.page(
        "article.html", found=found, paragraphs=mark_paragraphs(found.text, notes_of(found))
    )


def notes_of(article: ArticleDetail) -> Iterator[tuple[Span, NotedQuote]]:
    """Yield every place of every quote with its note."""
    for place, quote in enumerate(article.quotes, start=1):
        for number, span in enumerate(quote.content):
            yield span, NotedQuote(place=place, quote=quote, opens=number == 0)


async def show_verdicts(site: Site, request: Any) -> Response:
    """Show the standing verdicts, the latest first."""
    asked = asked_of(request)
    total = await site.read(count_checked_claims)
    verdicts = await site.read(read_latest_verdicts, limit=PAGE_SIZE, offset=offset_of(asked))
    return site.page("verdicts.html", verdicts=verdicts, paging=Paging.of(asked, total))


async def show_api(site: Site, request: Any) -> Response:
    """Show how programs read the database, with addresses that work here."""
    newest = await site.read(list_claims, ClaimFilter(), limit=1)
    claim = newest.claims[0] if newest.claims else None
    address = site.datasette.absolute_url(request, site.at("/")).rstrip("/")
    word = max(WORD.findall(claim.text), key=len, default="") if claim else ""
    return site.page("api.html", claim=claim, word=word, address=address)


async def show_about(site: Site, _: Any) -> Response:
    """Show what the words mean and what the program cannot do."""
    return site.page("about.html", verdicts=tuple(Verdict), attributions=tuple(AttributionStatus))


def wants_json(request: Any) -> bool:
    """Say whether the address ends in ``.json``."""
    return request.url_vars.get("json") is not None


def offset_of(asked: Asked) -> int:
    """Return how many claims come before the page asked for."""
    return (asked.page() - 1) * PAGE_SIZE
