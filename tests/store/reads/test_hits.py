import pytest
from newsroom import FERRIES, FERRIES_ALTERED, PIER, PLANS, TOLL

from factcheck.core.verdicts import AttributionStatus, Verdict
from factcheck.store.reads.claims import ClaimOrder, count_facets, list_claims
from factcheck.store.reads.hits import ClaimFilter, find_claims

FILTERS = {
    "no filter finds all": (ClaimFilter(), {FERRIES, FERRIES_ALTERED, PIER, PLANS, TOLL}),
    "a word of the claim": (ClaimFilter(text="pier"), {PIER}),
    "words in any order": (ClaimFilter(text="monday FERRIES"), {FERRIES, FERRIES_ALTERED}),
    "a phrase": (ClaimFilter(text='"every 15 minutes"'), {FERRIES}),
    "no such word": (ClaimFilter(text="zeppelin"), set()),
    "marks alone find nothing": (ClaimFilter(text="?!"), set()),
    "an empty box is no filter": (
        ClaimFilter(text="  "),
        {FERRIES, FERRIES_ALTERED, PIER, PLANS, TOLL},
    ),
    "a name typed": (ClaimFilter(typed="pell"), {PIER, PLANS}),
    "a whole name typed": (ClaimFilter(typed="Tobias PELL"), {PIER, PLANS}),
    "a name and a word": (ClaimFilter(typed="pell children"), {PIER}),
    "a word and a name": (ClaimFilter(typed="minutes rowe"), {FERRIES, FERRIES_ALTERED}),
    "a phrase and a name": (ClaimFilter(typed='rowe "every 15 minutes"'), {FERRIES}),
    "somebody else's words": (ClaimFilter(typed="pell ferries"), set()),
    "a word typed": (ClaimFilter(typed="pier"), {PIER}),
    "a name typed and a verdict": (ClaimFilter(typed="rowe", verdict=Verdict.TRUE), {FERRIES}),
    "a part of a name is no name": (ClaimFilter(typed="pel"), set()),
    "marks typed alone find nothing": (ClaimFilter(typed="?!"), set()),
    "words alone look at no names": (ClaimFilter(text="pell"), set()),
    "a verdict": (ClaimFilter(verdict=Verdict.FALSE), {FERRIES_ALTERED}),
    "unverified": (ClaimFilter(verdict=Verdict.UNVERIFIED), {PIER, PLANS, TOLL}),
    "an attribution": (
        ClaimFilter(attribution=AttributionStatus.ALTERED),
        {FERRIES, FERRIES_ALTERED},
    ),
    "a verdict and a word": (ClaimFilter(verdict=Verdict.TRUE, text="ferries"), {FERRIES}),
    "part of a speaker's name": (ClaimFilter(speaker="pell"), {PIER, PLANS}),
    "a wildcard in a name is itself": (ClaimFilter(speaker="%"), set()),
    "part of an outlet's name": (ClaimFilter(outlet="northern"), {FERRIES, PIER, PLANS}),
    "said from": (ClaimFilter(said_from="2021-03"), {FERRIES}),
    "said in a month, as coarse as typed": (
        ClaimFilter(said_from="2021", said_to="2021-03"),
        {FERRIES},
    ),
    "said before": (ClaimFilter(said_to="2021-03-03"), set()),
    "printed since": (ClaimFilter(published_from="2021-03-06"), {FERRIES_ALTERED, PIER, TOLL}),
    "printed until": (ClaimFilter(published_to="2021-03-05"), {FERRIES, PIER, PLANS}),
}


@pytest.mark.parametrize(("wanted", "texts"), FILTERS.values(), ids=FILTERS)
def test_filters_find(room, wanted, texts):
    page = list_claims(room, wanted)
    assert {claim.text for claim in page.claims} == texts
    assert page.total == len(page.claims)
    assert not page.capped


def test_speaker_and_outlet_by_number(room):
    pell = list_claims(room, ClaimFilter(speaker="Pell")).claims[0].speaker
    assert pell is not None
    assert pell.role == "Mayor of Aldersund"
    theirs = list_claims(room, ClaimFilter(speaker_id=pell.id)).claims
    assert {claim.text for claim in theirs} == {PIER, PLANS}
    outlet = room.execute("SELECT id FROM outlets WHERE name = 'The Aldersund Daily'").fetchone()[0]
    found = list_claims(room, ClaimFilter(outlet_id=outlet))
    assert {claim.text for claim in found.claims} == {FERRIES_ALTERED, PIER, TOLL}


ORDERS = {
    ClaimOrder.NEWEST: lambda claim: -claim.id,
    ClaimOrder.PUBLISHED: lambda claim: (_backwards(claim.last_published_on), -claim.id),
    ClaimOrder.SAID: lambda claim: (_backwards(claim.said_on), -claim.id),
    ClaimOrder.CHECKED: lambda claim: (_backwards(claim.checked_at), -claim.id),
    ClaimOrder.SPREAD: lambda claim: (-claim.outlet_count, -claim.quote_count, -claim.id),
}


def _backwards(date):
    return (date is None, [-ord(letter) for letter in date or ""])


@pytest.mark.parametrize("order", ORDERS, ids=str)
def test_orders(room, order):
    claims = list_claims(room, ClaimFilter(), order=order).claims
    assert list(claims) == sorted(claims, key=ORDERS[order])


def test_only_what_is_printed_as_a_quotation_is_quoted(room):
    quoted = {claim.text: claim.quoted for claim in list_claims(room, ClaimFilter()).claims}
    assert [text for text, is_quoted in quoted.items() if not is_quoted] == [PLANS]


def test_pages_follow_one_another(room):
    whole = list_claims(room, ClaimFilter()).claims
    parts = [list_claims(room, ClaimFilter(), limit=2, offset=offset) for offset in (0, 2, 4, 6)]
    assert [claim for part in parts for claim in part.claims] == list(whole)
    assert {part.total for part in parts} == {6}


def test_more_hits_than_the_cap_are_cut_and_said_to_be(room):
    found = find_claims(room, ClaimFilter(), cap=3)
    assert found.capped
    assert list(found.ids) == sorted(found.ids, reverse=True)
    assert len(found) == 3


@pytest.mark.parametrize(
    "wanted",
    [ClaimFilter(text="ferries"), ClaimFilter(outlet="daily"), ClaimFilter(typed="rowe")],
    ids=["more words than are looked at", "more articles than are looked at", "more of a name"],
)
def test_what_was_not_looked_at_is_said(room, wanted):
    assert not find_claims(room, wanted).capped
    assert find_claims(room, wanted, cap=1).capped


def test_facets_count_the_claims_found(room):
    facets = count_facets(room, find_claims(room, ClaimFilter(text="ferries")))
    assert {count.value: count.claims for count in facets.verdicts} == {"true": 1, "false": 1}
    assert [(count.value, count.claims) for count in facets.speakers] == [("Anneke Rowe", 2)]
    assert {count.value for count in facets.outlets} == {"Northern Wire", "The Aldersund Daily"}
    assert all(count.id for count in facets.outlets)


def test_the_connection_keeps_its_own_rows(room):
    list_claims(room, ClaimFilter())
    assert room.row_factory is None
    assert room.execute("SELECT 1").fetchone() == (1,)
    assert not room.in_transaction
