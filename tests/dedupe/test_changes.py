import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.dedupe import ChangeKind, changes_within, word_changes


def shown(before, after):
    return [
        (change.kind.value, change.before, change.after) for change in word_changes(before, after)
    ]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        pytest.param(
            "“We won’t sell,” she said.",
            "We will not sell",
            [("equal", "“We won’t sell,”", "We will not sell"), ("removed", "she said.", "")],
            id="marks and contractions are equal",
        ),
        pytest.param(
            "We lost 14 boats",
            "We lost 40 boats",
            [("equal", "We lost", "We lost"), ("replaced", "14", "40"), ("equal", "boats", "boats")],
            id="a changed number",
        ),
        pytest.param(
            "It cost $5 million in all",
            "It cost five million dollars",
            [("equal", "It cost $5 million", "It cost five million dollars"), ("removed", "in all", "")],
            id="a number in another form is equal",
        ),
        pytest.param(
            "They don't know",
            "They do know",
            [("equal", "They", "They"), ("replaced", "don't", "do"), ("equal", "know", "know")],
            id="a contraction is replaced whole",
        ),
        pytest.param(
            "good healthcare",
            "Good health care for all",
            [("equal", "good healthcare", "Good health care"), ("added", "", "for all")],
            id="a compound is equal",
        ),
        pytest.param("", "new words", [("added", "", "new words")], id="from nothing"),
        pytest.param("old words", "", [("removed", "old words", "")], id="to nothing"),
        pytest.param("…", "", [], id="no words at all"),
    ],
)  # fmt: skip
def test_changes_are_shown_as_printed(before, after, expected):
    assert shown(before, after) == expected


def solid(text):
    return "".join(text.split())


@given(st.text("aB c'\"5%,.—$", max_size=40), st.text("aB c'\"5%,.—$", max_size=40))
def test_the_pieces_make_up_both_texts(before, after):
    changes = word_changes(before, after)
    if any(change.before for change in changes):
        assert solid("".join(change.before for change in changes)) == solid(before)
    if any(change.after for change in changes):
        assert solid("".join(change.after for change in changes)) == solid(after)


@given(st.lists(st.sampled_from(["a", "b", "not", "We're", "5%"]), min_size=1).map(" ".join))
def test_a_text_does_not_differ_from_itself(text):
    assert [change.kind for change in word_changes(text, text.upper())] == [ChangeKind.EQUAL]


@pytest.mark.parametrize(
    ("before", "after", "kinds"),
    [
        pytest.param(
            "The hull has 14 cracks, We will not sail her before April",
            "The hull has 40 cracks",
            ["equal", "replaced", "equal", "beyond"],
            id="one goes on",
        ),
        pytest.param(
            "The hull has 40 cracks",
            "As I told you before, the hull has 14 cracks",
            ["beyond", "equal", "replaced", "equal"],
            id="one sets out before",
        ),
        pytest.param("They will", "They will not", ["equal", "added"], id="a word at the end"),
        pytest.param(
            "We will stay here, come what may tomorrow, with all our boats",
            "We will stay here, with all our boats",
            ["equal", "removed", "equal"],
            id="a clause left out inside",
        ),
        pytest.param(
            "one two three", "four five six", ["replaced"], id="other words are no longer ends"
        ),
    ],
)
def test_clauses_beyond_the_ends_are_no_changes(before, after, kinds):
    assert [change.kind for change in changes_within(before, after)] == kinds
