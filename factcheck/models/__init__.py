"""The trained parts of the engine: files alone, read by ``extract/encoder``.

``MODEL_CARD.md`` beside them says what they were trained on and what they are worth.
"""

from importlib.resources import files


def read_tagger() -> bytes:
    """Return the encoder as an ONNX file."""
    return files(__package__).joinpath("tagger.onnx").read_bytes()


def read_vocabulary() -> tuple[str, ...]:
    """Return the encoder's word pieces in the order of their numbers."""
    text = files(__package__).joinpath("vocabulary.txt").read_text(encoding="utf-8")
    return tuple(text.removesuffix("\n").split("\n"))
