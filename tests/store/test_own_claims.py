import pytest

from factcheck.store.own_claims import BEST, MOST, OwnClaims

SENTENCE = "The outrageous violation of our borders upsets the balance of power."


@pytest.fixture
def own():
    claims = OwnClaims()
    claims.keep(4, "We want peace on the river, and nothing else.")
    claims.keep(2, SENTENCE)
    return claims


@pytest.mark.parametrize(
    ("wording", "found"),
    [
        pytest.param("balance of power", [2], id="a fragment"),
        pytest.param("an “outrageous violation”", [2], id="another article before it"),
        pytest.param("inadmissible", [], id="a word of none"),
        pytest.param("outrageous peace", [], id="words of two"),
        pytest.param("of the", [2], id="only common words"),
        pytest.param("the outrageous violation of our borders", [], id="long enough for the index"),
        pytest.param("…", [], id="no words"),
    ],
)
def test_short_wordings_find_the_claims_that_hold_their_words(own, wording, found):
    assert own.holding(wording) == found


def test_claim_that_grew_or_left_is_found_by_what_it_says_then(own):
    own.only_here.add(2)
    own.keep(4, "We want a balance of power on the river.")
    assert own.holding("balance of power") == [2, 4]
    assert own.holding("nothing else") == []
    own.forget(2)
    assert own.holding("balance of power") == [4]
    assert own.numbers() == [4]
    assert (2 in own, 4 in own, own.only_here) == (False, True, set())


def test_best_are_enough_and_common_words_say_nothing():
    own = OwnClaims()
    for number in range(MOST):
        own.keep(number, f"The hull {number} has cracks.")
    assert own.holding("the hull") == list(range(BEST))
    own.keep(MOST, "The hull will last.")
    assert own.holding("the hull") == []
    assert own.holding("hull 7") == [7]
