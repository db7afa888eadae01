import pytest

from factcheck.core.claim import Relation
from factcheck.core.quote import Speaker, SpeakerKind
from factcheck.dedupe import Wording, hang_fragments

BROOK = Speaker(name="Ada Brook", kind=SpeakerKind.PERSON)
HALE = Speaker(name="Tom Hale", kind=SpeakerKind.PERSON)
SENTENCE = "It was unforgivable to sell the ferry, and everybody in the harbour knows it"
SPEECH = f"Let me say it once more. {SENTENCE}. We want it back."
OTHER = "To close the school was unforgivable too, whatever the board may say of it"


def hanging(*said: tuple[str, Speaker | None]) -> dict[int, int]:
    found = hang_fragments([Wording(text, speaker) for text, speaker in said])
    return {at: whole for at, (whole, _) in found.items()}


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        pytest.param([("unforgivable", BROOK), (SENTENCE, BROOK)], {0: 1}, id="one word before"),
        pytest.param([(SENTENCE, BROOK), ("unforgivable", BROOK)], {1: 0}, id="one word after"),
        pytest.param([(SENTENCE, BROOK), ("unforgivable", HALE)], {}, id="of somebody else"),
        pytest.param([(SENTENCE, BROOK), ("unforgivable", None)], {}, id="of nobody"),
        pytest.param(
            [(SENTENCE, BROOK), (OTHER, BROOK), ("unforgivable", BROOK)], {}, id="of two sentences"
        ),
        pytest.param(
            [("unforgivable", BROOK), (SENTENCE, BROOK), (SPEECH, BROOK)],
            {0: 2, 1: 2},
            id="of a sentence of a speech",
        ),
        pytest.param(
            [("never again", None), ("Never again!", None)], {1: 0}, id="anybody's, twice"
        ),
        pytest.param([(SENTENCE, BROOK), (SENTENCE.upper(), BROOK)], {}, id="a sentence, twice"),
        pytest.param([("…", BROOK), (SENTENCE, BROOK)], {}, id="no words"),
        pytest.param([], {}, id="nothing"),
    ],
)
def test_fragments_hang_on_the_sentence_of_their_article(said, expected):
    assert hanging(*said) == expected


def test_a_word_that_the_whole_article_holds_tells_of_no_sentence():
    said = [(f"Gate {number} of the dam was unforgivable work", BROOK) for number in range(1, 220)]
    assert hanging(*said, ("unforgivable", BROOK)) == {}


def test_the_relation_is_told():
    found = hang_fragments([Wording("unforgivable", BROOK), Wording(SENTENCE, BROOK)])
    assert found[0][1].relation is Relation.EXCERPT
