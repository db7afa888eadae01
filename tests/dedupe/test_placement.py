import pytest

from factcheck.core.claim import Relation
from factcheck.core.quote import Speaker, SpeakerKind
from factcheck.dedupe import Candidate, Wording, place

BROOK = Speaker(name="Ada Brook", kind=SpeakerKind.PERSON)
HALE = Speaker(name="Tom Hale", kind=SpeakerKind.PERSON)

PART = "the bridge belongs to the people of Arvel"
WHOLE = f"Whatever the company says, {PART}, and the people will decide"
OTHER_WHOLE = f"I have said it in every town of the county: {PART}, not to a bank"
LONGEST = f"{WHOLE}, as they have done since the first stone of it was laid by their fathers"
DEAD = "{} has {} dead after the flood, and more will be found this week"


def ids(matches):
    return [match.claim_id for match in matches]


def test_no_candidates_make_a_new_claim():
    placement = place(Wording(PART, BROOK), [])
    assert placement.join is None
    assert (placement.links, placement.parts) == ((), ())


def test_a_repeat_joins_the_likest_claim():
    placement = place(
        Wording(PART),
        [
            Candidate(claim_id=1, text="So the bridge belongs to the folks of Arvel"),
            Candidate(claim_id=2, text=PART.upper()),
            Candidate(claim_id=3, text="Taxes are too high in Arvel this year"),
        ],
    )
    assert placement.join.claim_id == 2
    assert placement.join.relation is Relation.SAME


def test_among_equals_the_first_claim_is_joined():
    candidates = [Candidate(claim_id=9, text=PART), Candidate(claim_id=4, text=PART)]
    assert place(Wording(PART), candidates).join.claim_id == 9
    assert place(Wording(PART), candidates[::-1]).join.claim_id == 4


def test_an_excerpt_hangs_on_the_one_claim_that_holds_it():
    placement = place(Wording(PART, BROOK), [Candidate(claim_id=5, text=WHOLE, speaker=BROOK)])
    assert placement.join.relation is Relation.EXCERPT
    assert placement.links == ()


def test_an_excerpt_of_two_claims_joins_neither():
    placement = place(
        Wording(PART, BROOK),
        [Candidate(claim_id=5, text=WHOLE), Candidate(claim_id=6, text=OTHER_WHOLE)],
    )
    assert placement.join is None
    assert ids(placement.links) == [5, 6]
    assert {match.relation for match in placement.links} == {Relation.EXCERPT}


def test_an_excerpt_of_a_claim_and_of_a_longer_telling_of_it_hangs_on_the_claim():
    placement = place(
        Wording(PART, BROOK),
        [Candidate(claim_id=5, text=LONGEST), Candidate(claim_id=6, text=WHOLE, speaker=BROOK)],
    )
    assert placement.join.claim_id == 6


def test_the_same_wording_wins_over_one_that_holds_it():
    placement = place(
        Wording(PART), [Candidate(claim_id=5, text=WHOLE), Candidate(claim_id=6, text=PART)]
    )
    assert placement.join.claim_id == 6
    assert ids(placement.links) == []


def test_a_claim_before_it_that_it_holds_is_a_part():
    placement = place(Wording(WHOLE, BROOK), [Candidate(claim_id=5, text=PART, speaker=BROOK)])
    assert placement.join is None
    assert ids(placement.parts) == [5]
    assert placement.parts[0].relation is Relation.EXCERPT


def test_what_a_person_decided_on_joins_nothing():
    candidates = [Candidate(claim_id=5, text=WHOLE), Candidate(claim_id=6, text=PART)]
    placement = place(Wording(PART), candidates, settled=True)
    assert placement.join is None
    assert ids(placement.links) == [5]


@pytest.mark.parametrize(
    ("text", "speaker", "relation"),
    [
        pytest.param(
            "the bridge belongs to the people of Tarnow", BROOK, Relation.ALTERED, id="altered"
        ),
        pytest.param(PART, HALE, Relation.OTHER_SPEAKER, id="other speaker"),
    ],
)
def test_findings_are_links(text, speaker, relation):
    placement = place(Wording(PART, BROOK), [Candidate(claim_id=5, text=text, speaker=speaker)])
    assert placement.join is None
    assert [match.relation for match in placement.links] == [relation]
    assert placement.links[0].rule


def test_a_part_given_to_somebody_else_is_not_taken_in():
    placement = place(Wording(WHOLE, BROOK), [Candidate(claim_id=5, text=PART, speaker=HALE)])
    assert (placement.join, placement.parts) == (None, ())


def test_only_the_closest_findings_are_kept():
    near = [
        Candidate(claim_id=number, text=DEAD.format("Arvel", 310 + number))
        for number in range(1, 8)
    ]
    far = Candidate(claim_id=9, text=DEAD.format("Arvel", 1_234_567))
    placement = place(Wording(DEAD.format("Arvel", 808), BROOK), [far, *near])
    assert ids(placement.links) == [1, 2, 3, 4, 5]
    placement = place(Wording(DEAD.format("Arvel", 808), BROOK), [far, *near[:3]])
    assert ids(placement.links) == [1, 2, 3, 9]


def test_a_repeat_brings_no_findings():
    altered = Candidate(claim_id=5, text="the bridge belongs to the people of Tarnow")
    assert place(Wording(PART, BROOK), [altered]).links
    repeated = place(Wording(PART, BROOK), [altered, Candidate(claim_id=6, text=PART)])
    assert repeated.join.claim_id == 6
    assert repeated.links == ()
