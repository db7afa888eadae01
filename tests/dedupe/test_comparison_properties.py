from hypothesis import assume, given
from hypothesis import strategies as st

from factcheck.core.claim import Relation
from factcheck.dedupe import Side, Wording, compare
from factcheck.dedupe.words import normalise

WORDS = [
    "arvel",
    "bridge",
    "water",
    "stone",
    "light",
    "river",
    "tunnel",
    "harvest",
    "winter",
    "market",
    "copper",
    "violet",
    "the",
    "we",
    "not",
    "of",
    "and",
    "lost",
    "14",
    "boats",
    "never",
    "will",
    "Brook",
    "Hale",
    "...",
]
texts = st.lists(st.sampled_from(WORDS), min_size=1, max_size=25).map(" ".join)


@given(texts, texts)
def test_the_relation_does_not_hang_on_who_comes_first(one, other):
    there = compare(Wording(one), Wording(other))
    back = compare(Wording(other), Wording(one))
    assert (there.relation, there.rule) == (back.relation, back.rule)
    turned = {Side.QUOTE: Side.CLAIM, Side.CLAIM: Side.QUOTE, None: None}
    assert turned[there.longer] is back.longer


@given(texts)
def test_a_text_is_the_same_as_itself_in_its_own_article(text):
    assume(normalise(text).forms)
    found = compare(Wording(text), Wording(f"“{text.upper()}”"), same_article=True)
    assert (found.relation, found.score) == (Relation.SAME, 100)


@given(texts, texts)
def test_scores_are_shares_of_a_hundred(one, other):
    found = compare(Wording(one), Wording(other))
    assert 0 <= found.score <= 100
    assert (found.longer is not None) == (found.relation is Relation.EXCERPT)
    assert found.rule


@given(st.text(max_size=80), st.text(max_size=80))
def test_any_text_can_be_compared(one, other):
    assert compare(Wording(one), Wording(other)).relation in Relation
