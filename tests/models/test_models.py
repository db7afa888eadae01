"""The trained files: what they take and give, how big they are, and that the card is theirs."""

import re
from hashlib import sha256
from importlib.resources import files

import numpy as np
import onnxruntime
import pytest

from factcheck.extract.encoder.labels import LABELS
from factcheck.extract.encoder.pointers import POINTER_WIDTH, POINTERS
from factcheck.extract.encoder.windows import LONGEST_WINDOW
from factcheck.extract.encoder.wordpiece import WordPieces
from factcheck.extract.encoder.words import FORMS
from factcheck.models import read_tagger, read_vocabulary

MOST_BYTES = 25_000_000
OUTPUTS = len(LABELS) + 2 * len(POINTERS) * POINTER_WIDTH


@pytest.fixture(scope="module")
def session() -> onnxruntime.InferenceSession:
    return onnxruntime.InferenceSession(read_tagger(), providers=["CPUExecutionProvider"])


def test_the_tagger_is_small_enough_to_be_installed():
    assert len(read_tagger()) <= MOST_BYTES


def test_the_card_is_the_tagger_s():
    card = files("factcheck.models").joinpath("MODEL_CARD.md").read_text(encoding="utf-8")
    (digest,) = re.findall(r"SHA-256: `?([0-9a-f]{64})", card)

    assert sha256(read_tagger()).hexdigest() == digest


def test_the_tagger_takes_pieces_and_forms_and_gives_outputs(session):
    given = [(put.name, put.type, put.shape) for put in session.get_inputs()]
    taken = [(put.name, put.type, put.shape) for put in session.get_outputs()]

    assert given == [(name, "tensor(int64)", [1, "length"]) for name in ("pieces", "forms")]
    assert taken == [("outputs", "tensor(float)", [1, "length", OUTPUTS])]


@pytest.mark.parametrize("length", [1, 2, LONGEST_WINDOW])
def test_the_tagger_reads_windows_of_every_length(session, length):
    pieces = np.full((1, length), len(read_vocabulary()) - 1)
    forms = np.arange(length)[None, :] % FORMS

    (outputs,) = session.run(None, {"pieces": pieces, "forms": forms})

    assert outputs.shape == (1, length, OUTPUTS)
    assert np.isfinite(outputs).all()


def test_each_piece_of_the_vocabulary_has_one_number():
    vocabulary = read_vocabulary()
    pieces = WordPieces(vocabulary)

    assert len(set(vocabulary)) == len(vocabulary)
    assert [vocabulary[number] for number in pieces.cut("“bakers'”")] == [
        "“",
        "baker",
        "##s",
        "'",
        "”",
    ]
