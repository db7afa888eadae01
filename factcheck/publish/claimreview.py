"""A claim with its verdict as ClaimReview, the format that search engines and archives read.

https://schema.org/ClaimReview, with the fields that Google documents.
"""

from typing import Any

from factcheck.core.quote import SpeakerKind
from factcheck.store.reads.appearances import ArticleName
from factcheck.store.reads.claim import ClaimDetail
from factcheck.store.reads.summaries import SpeakerName
from factcheck.verify import VERDICTS

APPEARANCES_NAMED = 20

PEOPLE = (SpeakerKind.PERSON, SpeakerKind.UNNAMED)


def claim_review(detail: ClaimDetail, *, address: str) -> dict[str, Any] | None:
    """Return the review of a claim, or None while its verdict says nothing about truth.

    ``address`` is the absolute one of the claim's page.
    """
    badge = VERDICTS[detail.claim.verdict]
    if badge.rating is None or not detail.history:
        return None
    standing = detail.history[0]
    review = {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "url": address,
        "claimReviewed": detail.claim.text,
        "author": {"@type": "Person", "name": standing.checker},
        "datePublished": standing.checked_at[:10],
        "reviewRating": {
            "@type": "Rating",
            "ratingValue": badge.rating.value,
            "bestRating": badge.rating.best,
            "worstRating": badge.rating.worst,
            "alternateName": badge.label,
        },
        "itemReviewed": reviewed_claim(detail),
    }
    if standing.rationale:
        review["reviewBody"] = standing.rationale
    return review


def reviewed_claim(detail: ClaimDetail) -> dict[str, Any]:
    """Return who said it, when, and where it appeared, as far as known."""
    claim = detail.claim
    item: dict[str, Any] = {"@type": "Claim"}
    if claim.speaker:
        item["author"] = speaker_thing(claim.speaker)
    if claim.said_on:
        item["datePublished"] = claim.said_on
    named = (creative_work(each.article) for each in detail.appearances[:APPEARANCES_NAMED])
    works = [work for work in named if len(work) > 1]
    if works:
        item["firstAppearance"] = works[0]
        item["appearance"] = works
    return item


def speaker_thing(speaker: SpeakerName) -> dict[str, str]:
    """Return the speaker as a Person, or as an Organization for everything that is none."""
    kind = "Person" if speaker.kind in PEOPLE else "Organization"
    thing = {"@type": kind, "name": speaker.name}
    if speaker.role and kind == "Person":
        thing["jobTitle"] = speaker.role
    return thing


def creative_work(article: ArticleName) -> dict[str, Any]:
    """Return an article as a CreativeWork."""
    work: dict[str, Any] = {"@type": "CreativeWork"}
    known = {
        "url": article.url,
        "headline": article.title,
        "datePublished": article.published_on,
    }
    work |= {name: value for name, value in known.items() if value}
    if article.outlet:
        work["publisher"] = {"@type": "Organization", "name": article.outlet.name}
    return work
