import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.dedupe import fingerprint

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
]
texts = st.lists(st.sampled_from(WORDS), min_size=1, max_size=40).map(" ".join)
long_texts = st.lists(st.sampled_from(WORDS), min_size=5, max_size=60)


@given(texts)
def test_case_and_marks_do_not_count(text):
    printed = "“" + text.upper().replace(" ", ", ") + "!”"
    assert fingerprint(printed) == fingerprint(text)


@given(long_texts, st.data())
def test_an_excerpt_of_four_words_shares_one(words, data):
    length = data.draw(st.integers(4, len(words)))
    start = data.draw(st.integers(0, len(words) - length))
    excerpt = words[start : start + length]
    assert fingerprint(" ".join(words)) & fingerprint(" ".join(excerpt))


@given(texts)
def test_they_fit_into_four_bytes(text):
    assert all(-(2**31) <= each < 2**31 for each in fingerprint(text))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        pytest.param("", 0, id="nothing"),
        pytest.param("…", 0, id="no words"),
        pytest.param("outrageous", 1, id="one word"),
        pytest.param("grave mistake", 1, id="two words"),
        pytest.param("a grave mistake", 1, id="three words"),
        pytest.param("a b c d e f g h i j k l", 10, id="twelve words keep all"),
    ],
)
def test_short_texts(text, count):
    assert len(fingerprint(text)) == count


def test_long_texts_keep_a_part():
    text = " ".join(f"word{chr(97 + at % 26)}{chr(97 + at // 26)}" for at in range(200))
    assert 198 / 2 <= len(fingerprint(text)) <= 160


def test_hashes_stay_from_one_release_to_the_next():
    assert fingerprint("the bridge is ours") == {711515393, 848671729}
