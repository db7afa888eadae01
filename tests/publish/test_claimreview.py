from dataclasses import replace

import pytest
from newsroom import FERRIES, FERRIES_ALTERED, TOLL, claim_number, make_newsroom

from factcheck.core.verdicts import Verdict
from factcheck.publish.claimreview import claim_review
from factcheck.store.archive import open_archive
from factcheck.store.reads.claim import ClaimDetail, read_claim
from factcheck.verify import VERDICTS

ADDRESS = "https://desk.example/claim/1"


@pytest.fixture(scope="module")
def claims(tmp_path_factory: pytest.TempPathFactory) -> dict[str, ClaimDetail]:
    path = make_newsroom(tmp_path_factory.mktemp("newsroom") / "room.db")
    with open_archive(path) as archive:
        found = {
            text: read_claim(archive.connection, claim_number(archive, text))
            for text in (FERRIES, FERRIES_ALTERED, TOLL)
        }
    return {text: detail for text, detail in found.items() if detail}


def test_a_claim_found_true(claims):
    review = claim_review(claims[FERRIES], address=ADDRESS)
    assert review == {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "url": ADDRESS,
        "claimReviewed": FERRIES,
        "author": {"@type": "Person", "name": "Mara Quist"},
        "datePublished": "2021-03-09",
        "reviewRating": {
            "@type": "Rating",
            "ratingValue": 5,
            "bestRating": 5,
            "worstRating": 1,
            "alternateName": "True",
        },
        "reviewBody": "On Sundays too.",
        "itemReviewed": {
            "@type": "Claim",
            "author": {
                "@type": "Person",
                "name": "Anneke Rowe",
                "jobTitle": "Harbour Minister",
            },
            "datePublished": "2021-03-04",
            "firstAppearance": WIRE_WORK,
            "appearance": [WIRE_WORK],
        },
    }


WIRE_WORK = {
    "@type": "CreativeWork",
    "url": "https://www.northernwire.example/2021/ferries",
    "headline": "Ferries to run more often, minister says",
    "datePublished": "2021-03-05",
    "publisher": {"@type": "Organization", "name": "Northern Wire"},
}


def test_a_claim_nobody_checked_has_no_review(claims):
    assert claim_review(claims[TOLL], address=ADDRESS) is None


@pytest.mark.parametrize("verdict", list(Verdict))
def test_only_verdicts_on_the_scale_are_reviews(claims, verdict):
    detail = claims[FERRIES_ALTERED]
    judged = replace(detail, claim=replace(detail.claim, verdict=verdict))
    review = claim_review(judged, address=ADDRESS)
    assert (review is None) is (VERDICTS[verdict].rating is None)


def test_what_is_unknown_is_left_out(claims):
    detail = claims[FERRIES]
    bare = replace(
        detail,
        claim=replace(detail.claim, speaker=None, said_on=None),
        appearances=(),
        history=(replace(detail.history[0], rationale=""),),
    )
    review = claim_review(bare, address=ADDRESS)
    assert review is not None
    assert review["itemReviewed"] == {"@type": "Claim"}
    assert "reviewBody" not in review


def test_an_office_that_speaks_is_an_organization(claims):
    detail = claims[FERRIES]
    assert detail.claim.speaker is not None
    ministry = replace(detail.claim.speaker, name="Harbour Ministry", kind="organization")
    review = claim_review(
        replace(detail, claim=replace(detail.claim, speaker=ministry)), address=ADDRESS
    )
    assert review is not None
    assert review["itemReviewed"]["author"] == {
        "@type": "Organization",
        "name": "Harbour Ministry",
    }
