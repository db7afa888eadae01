import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.dedupe.changes import ChangeKind
from factcheck.dedupe.drift import lay_within, trace
from factcheck.dedupe.words import normalise

WHOLE = "The hull has 14 cracks and not one of them is small. We will not sail her before April."
FORTY = "The hull has 40 cracks and not one of them is small."
PART = "We won't sail her before April"

COURSES = {
    "the first is held against none": ([WHOLE], [None]),
    "the same words again": ([WHOLE, FORTY, WHOLE.upper()], [None, 0, 0]),
    "a part, whatever came between": ([WHOLE, FORTY, PART], [None, 0, 0]),
    "the whole after a part": ([PART, FORTY, WHOLE], [None, 0, 0]),
    "an altered wording that is taken over": (
        [FORTY, FORTY.replace("40", "14"), FORTY.replace("cracks", "holes")],
        [None, 0, 0],
    ),
    "a change on a change": (
        [FORTY, FORTY.replace("40", "14"), FORTY.replace("40 cracks", "14 holes")],
        [None, 0, 1],
    ),
    "no words": (["…", "…", FORTY], [None, 0, 0]),
    "nothing": ([], []),
}


@pytest.mark.parametrize(("texts", "after"), COURSES.values(), ids=COURSES)
def test_each_is_held_against_the_closest_before_it(texts, after):
    assert [step.after for step in trace(texts)] == after


def test_words_that_were_printed_before_are_not_new():
    assert [step.is_new for step in trace([WHOLE, FORTY, WHOLE.lower()])] == [True, True, False]


def test_what_stands_around_a_part_was_not_changed():
    (changes,) = {step.changes for step in trace([WHOLE, PART])[1:]}
    assert [change.kind for change in changes] == [ChangeKind.BEYOND, ChangeKind.EQUAL]
    assert changes[0].before.startswith("The hull has 14")
    assert changes[1].after == PART


@pytest.mark.parametrize(
    ("parts", "kind"), [(frozenset(), ChangeKind.REMOVED), (frozenset({1}), ChangeKind.BEYOND)]
)
def test_a_word_or_two_that_an_excerpt_lacks_were_not_altered(parts, kind):
    (_, step) = trace(["They will not sail her", "will not sail her"], parts=parts)
    assert step.changes[0].kind is kind


texts = st.lists(
    st.sampled_from(["the", "hull", "has", "14", "40", "cracks", "not", "won't", "“small”", "…"]),
    max_size=9,
).map(" ".join)


@given(texts, texts)
def test_changes_make_up_both_texts(before, after):
    changes = lay_within(before, after)
    for text, side in ((before, "before"), (after, "after")):
        printed = " ".join(getattr(change, side) for change in changes)
        assert normalise(printed).forms == normalise(text).forms


@given(st.lists(texts, max_size=6))
def test_a_course_has_a_step_for_each_printing(printed):
    steps = trace(printed)
    assert len(steps) == len(printed)
    for place, step in enumerate(steps):
        assert (step.after is None) == (place == 0)
        assert step.after is None or step.after < place
