"""Quotes read by a small neural network.

A text is cut into words, word pieces and windows (``words.py``, ``wordpiece.py``,
``windows.py``); the network gives each word scores for its label and vectors that point to
its source and cue (``encoder.py``, ``reading.py``, ``labels.py``, ``stretches.py``,
``pointers.py``); these make attributions (``composing.py``), in which quotations are whole
(``drafting.py``, ``ends.py``), with a mention (``mentions.py``), a confidence
(``confidence.py``) and a wording (``telling.py``).
"""

from functools import cache

from factcheck.extract.encoder.confidence import Confidence
from factcheck.extract.encoder.encoder import Encoder
from factcheck.extract.encoder.engine import EncoderEngine
from factcheck.extract.encoder.mentions import MentionReader
from factcheck.extract.engine import Engine
from factcheck.extract.weights import CONFIDENCE_WEIGHTS
from factcheck.languages import LanguagePack
from factcheck.models import read_tagger, read_vocabulary

__all__ = ["Encoder", "EncoderEngine", "build_engine", "load_encoder"]


@cache
def load_encoder() -> Encoder:
    """Return the encoder that the package ships, loaded once."""
    return Encoder(read_tagger(), read_vocabulary())


def build_engine(pack: LanguagePack, rules: Engine) -> EncoderEngine:
    """Return the engine for a language, with the fast engine's parts beside the encoder."""
    return EncoderEngine(
        load=load_encoder,
        rules=rules,
        mentions=MentionReader(pack),
        confidence=Confidence(CONFIDENCE_WEIGHTS),
        gerunds=pack.reporting.gerunds,
        that_words=pack.reporting.that_words,
    )
