"""What a text without a stated language is taken for."""

import pytest

from factcheck.read.language import FEWEST_WORDS, guess_language

ENGLISH = "The harbour board said that it had not been told of the plan. "
GERMAN = "Der Hafenrat war in der Nacht an der Mole und sprach mit allen Fischern im Ort. "
FRENCH = "Le conseil du port n'était pas au courant du projet, a dit le maire hier soir. "
NAMES = "Ann Roe, Bruno Lund, Carla Dray, Dora Kells. "


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param(ENGLISH * 8, "en", id="English"),
        pytest.param(GERMAN * 8, "und", id="German, with words that English has too"),
        pytest.param(FRENCH * 8, "und", id="French"),
        pytest.param(NAMES * 20, "und", id="nothing but names"),
        pytest.param(GERMAN, "en", id="too short to tell"),
        pytest.param("", "en", id="empty"),
        pytest.param("12 3 45 " * 100, "en", id="no words"),
        pytest.param(GERMAN * 2 + ENGLISH * 8, "en", id="English with a German passage"),
    ],
)
def test_the_small_words_tell(text, language):
    assert guess_language(text) == language


def test_few_words_are_counted_as_words():
    assert guess_language(" ".join(["Mole"] * (FEWEST_WORDS - 1))) == "en"
    assert guess_language(" ".join(["Mole"] * FEWEST_WORDS)) == "und"
