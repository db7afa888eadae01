"""Attributions held to the marks: whatever the labels, a quotation is never cut."""

from itertools import pairwise

import pytest
from encoded import ALPHABET, encode, label, prose_of, words_of
from hypothesis import given
from hypothesis import strategies as st

from factcheck.core.quote import QuoteKind
from factcheck.extract.encoder.composing import Composed
from factcheck.extract.encoder.drafting import Draft, draft
from factcheck.extract.encoder.stretches import Stretch


def drafted(text: str, contents: list[list[str]]) -> list[Draft]:
    """Draft attributions, each with some parts of the text as its contents."""
    words = words_of(text)
    attributions = []
    for parts in contents:
        encoded = encode(words, label(words, text, content=parts), {})
        stretches = next(iter(v for k, v in encoded.stretches.items() if k == "content"))
        attributions.append(Composed(tuple(stretches), None, None, 0.5))
    return draft(attributions, words, prose_of(text))


WHOLE = [
    pytest.param("“It rained all day,” Lee said.", ["rained all day"], ["It rained all day,"], id="a word late"),
    pytest.param("“It rained all day,” Lee said.", ["It", "all day"], ["It rained all day,"], id="a word left out"),
    pytest.param("“It rained all day,” Lee said.", ["day,” Lee said"], ["Lee said"], id="less than half of it"),
    pytest.param("“It rained all day,” Lee said.", ["It rained all day,” Lee"], ["“It rained all day,” Lee"], id="a word too many"),
    pytest.param("Lee: “It rained.\n\n“It snowed.”", ["It rained", "It"], ["It rained.", "It snowed."], id="two paragraphs"),
    pytest.param("Lee called it “a mad plan”.", ["it “a mad"], ["it “a mad plan”"], id="words before the marks"),
    pytest.param("Lee said 8,000 left.", ["8"], ["8,000"], id="a figure"),
    pytest.param("Lee said $40 was lost.", ["40 was lost"], ["$40 was lost"], id="a sum"),
    pytest.param("It rained, Lee said, for days.", ["It rained", "for days"], ["It rained", "for days"], id="a clause between"),
    pytest.param("It rained (hard) - all day, Lee said.", ["It rained (hard) - all day"], ["It rained (hard) - all day"], id="points inside"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "contents", "expected"), WHOLE)
def test_a_content_is_whole(text, contents, expected):
    (made,) = drafted(text, [contents])

    trimmed = [span.of(text).rstrip(",") for span in made.content]
    assert trimmed == [part.rstrip(",") for part in expected]


def test_a_quotation_belongs_to_the_one_who_has_most_of_it():
    text = "“It rained all day and we stayed,” Lee said."
    first, *rest = drafted(text, [["It rained"], ["all day and we stayed"]])

    assert not rest
    assert [span.of(text) for span in first.content] == ["It rained all day and we stayed"]


def test_what_is_left_of_a_quotation_belongs_to_nobody():
    assert drafted("“It rained all day and we stayed,” Lee said.", [["It rained"]]) == []


def test_contents_end_with_their_paragraph():
    text = "They say it rained”\n\n(The mayor left.)"
    (made,) = drafted(text, [["it rained", "The mayor left"]])

    assert [span.of(text) for span in made.content] == ["it rained", "The mayor left"]


@pytest.mark.parametrize(
    ("text", "content", "kind"),
    [
        ("“It rained,” Lee said.", "It rained", QuoteKind.DIRECT),
        ("Lee said it “rained”.", "it “rained", QuoteKind.MIXED),
        ("Lee said it rained.", "it rained", QuoteKind.INDIRECT),
        ("“It … (rained)!” Lee said.", "It … (rained)!", QuoteKind.DIRECT),
    ],
)
def test_the_kind_is_how_much_stands_in_marks(text, content, kind):
    (made,) = drafted(text, [[content]])

    assert made.kind is kind


QUOTATIONS = [
    "“It is over,” ",
    '"We left." ',
    "''a mad plan'' ",
    "â€œIt isnâ€™t,â€ ",
    "“One.\n\n“Two.” ",
]


@st.composite
def cases(draw):
    """A text, and attributions that share out some of its words at random."""
    parts = [*ALPHABET, *QUOTATIONS, *QUOTATIONS]
    text = draw(st.lists(st.sampled_from(parts), max_size=30).map("".join))
    count = len(words_of(text).starts)
    owners = draw(st.lists(st.integers(-1, 3), min_size=count, max_size=count))
    return text, owners


def _compose(owners: list[int]) -> list[Composed]:
    contents: dict[int, list[Stretch]] = {}
    for word, owner in enumerate(owners):
        if owner < 0:
            continue
        mine = contents.setdefault(owner, [])
        if mine and mine[-1].last == word:
            mine[-1] = Stretch(mine[-1].first, word + 1)
        else:
            mine.append(Stretch(word, word + 1))
    return [Composed(tuple(parts), None, None, 0.5) for parts in contents.values()]


@given(cases())
def test_no_quotation_is_cut_by_any_labels(case):
    text, owners = case
    words, prose = words_of(text), prose_of(text)
    drafts = draft(_compose(owners), words, prose)

    for quotation in prose.quotations:
        letters = {
            place
            for piece in quotation.pieces
            for place in range(piece.start, piece.end)
            if text[place].isalnum()
        }
        for made in drafts:
            taken = {place for span in made.content for place in range(span.start, span.end)}
            assert not letters & taken or letters <= taken


@given(cases())
def test_contents_are_in_order_and_share_no_character(case):
    text, owners = case
    drafts = draft(_compose(owners), words_of(text), prose_of(text))

    spans = [span for made in drafts for span in made.content]
    assert all(span.of(text).strip() == span.of(text) for span in spans)
    for made in drafts:
        assert all(before.end <= after.start for before, after in pairwise(made.content))
    in_order = sorted(spans)
    assert all(before.end <= after.start for before, after in pairwise(in_order))


@given(cases())
def test_no_attribution_holds_a_quotation_of_another(case):
    text, owners = case
    drafts = draft(_compose(owners), words_of(text), prose_of(text))

    held = [quotation.span for made in drafts for quotation in made.quotations]
    assert len(held) == len(set(held))
