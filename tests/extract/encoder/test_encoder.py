"""The encoder itself: the same figures whatever else is read, and as much work as text."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from encoded import CUTTER, PIECES, prose_of

from factcheck.extract.encoder import Encoder, load_encoder
from factcheck.extract.encoder.labels import LABELS
from factcheck.extract.encoder.reading import EncodedText
from factcheck.extract.encoder.windows import WindowCutter
from factcheck.models import read_tagger, read_vocabulary

PARAGRAPHS = (
    "The owner, Philip Dray, said on Monday that the ovens would stay cold.",
    "“We will not go back for crumbs,” said Marta Kells, who leads the bakers’ union.",
    "According to the council, nobody will go hungry before Friday.",
)
ARTICLES = [
    "\n\n".join(PARAGRAPHS),
    "\n\n".join(reversed(PARAGRAPHS)) * 9,
    PARAGRAPHS[1],
    "",
    "Ovens",
]


def read(encoder: Encoder, text: str) -> EncodedText:
    return encoder.read(prose_of(text))


def same(one: EncodedText, other: EncodedText) -> bool:
    return bool(np.array_equal(one.scores, other.scores)) and all(
        np.array_equal(one.pointers[name].asks, other.pointers[name].asks)
        and np.array_equal(one.pointers[name].none, other.pointers[name].none)
        for name in one.pointers
    )


def test_the_figures_are_the_same_with_one_thread_and_with_many():
    one, many = (Encoder(read_tagger(), read_vocabulary(), threads=n) for n in (1, 8))

    assert all(same(read(one, text), read(many, text)) for text in ARTICLES)


def test_the_figures_are_the_same_among_other_articles():
    encoder = load_encoder()
    alone = [read(encoder, text) for text in ARTICLES]

    with ThreadPoolExecutor(4) as readers:
        together = list(readers.map(lambda text: read(encoder, text), ARTICLES * 3))

    assert all(same(one, other) for one, other in zip(alone * 3, together, strict=True))


def test_what_is_appended_changes_nothing_in_the_windows_before():
    encoder = load_encoder()
    text = "\n\n".join(PARAGRAPHS * 8)
    before, after = read(encoder, text), read(encoder, f"{text}\n\nNobody came.")

    kept = int(before.pointers["cue"].members[-1][0])
    assert kept > 100
    assert np.array_equal(before.scores[:kept], after.scores[:kept])


def test_the_encoder_knows_content_cue_and_source():
    encoded = read(load_encoder(), PARAGRAPHS[0])
    text = PARAGRAPHS[0]

    found = {
        role.value: [
            text[encoded.words.starts[s.first] : encoded.words.ends[s.last - 1]] for s in stretches
        ]
        for role, stretches in encoded.stretches.items()
    }
    assert found == {
        "source": ["The owner, Philip Dray,"],
        "cue": ["said"],
        "content": ["that the ovens would stay cold"],
    }


@pytest.mark.parametrize("text", ["", " \n", "Ovens", "\x00", "💪"])
def test_a_text_of_next_to_nothing_is_read(text):
    encoded = read(load_encoder(), text)

    assert encoded.scores.shape == (len(encoded.words.starts), len(LABELS))


@pytest.mark.parametrize(
    "part",
    [
        "“Yes,” Lee said. ",
        "“Yes,” Lee said.\n\n",
        "word ",
        "a",
        "💪",
        "said,Lee.",
        "“",
        "''",
        "Lee: ",
        "Lee said:\n\n",
        "1,2",
        "é\u0301",
    ],
    ids=ascii,
)
def test_the_windows_grow_with_the_text(part):
    cutter = WindowCutter(PIECES.class_number, PIECES.separator, frozenset(), PIECES.cut(":")[0])

    def windows(times: int) -> tuple[int, int]:
        prose = prose_of(part * times)
        cut = list(cutter.cut(CUTTER.cut(prose), range(len(prose.paragraphs))))
        return len(cut), sum(len(window.numbers) for window in cut)

    (few, small), (many, large) = windows(1_000), windows(10_000)

    assert many <= 10 * few + 1
    assert large <= 10 * small + 1
