"""The encoder: a text in, what it says of each word out."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import onnxruntime

from factcheck.extract.encoder.labels import Floats
from factcheck.extract.encoder.reading import EncodedText, read_windows
from factcheck.extract.encoder.windows import Window, WindowCutter
from factcheck.extract.encoder.wordpiece import WordPieces
from factcheck.extract.encoder.words import WordCutter
from factcheck.prose import Prose

STOPS = ".?!"
COLON = ":"
ONLY_ERRORS = 3


class Encoder:
    """Reads texts window by window; each window by itself, so nothing depends on neighbours.

    The windows of a text are shared out among threads, one thread a window: the figures are
    the same with any number of them.
    """

    def __init__(
        self, model: bytes, vocabulary: Sequence[str], *, threads: int | None = None
    ) -> None:
        pieces = WordPieces(vocabulary)
        self._words = WordCutter(pieces)
        stops = frozenset(pieces.cut(stop)[0] for stop in STOPS)
        self._windows = WindowCutter(
            pieces.class_number, pieces.separator, stops, pieces.cut(COLON)[0]
        )
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.log_severity_level = ONLY_ERRORS
        self._session = onnxruntime.InferenceSession(
            model, options, providers=["CPUExecutionProvider"]
        )
        self._threads = ThreadPoolExecutor(threads, thread_name_prefix="encoder")

    def read(self, prose: Prose) -> EncodedText:
        """Read a whole text."""
        words = self._words.cut(prose)
        windows = list(self._windows.cut(words, range(len(prose.paragraphs))))
        outputs = self._threads.map(self._run, windows)
        return read_windows(words, windows, outputs)

    def _run(self, window: Window) -> Floats:
        """Return pieces by outputs."""
        given = {"pieces": np.array([window.numbers]), "forms": np.array([window.forms])}
        (outputs,) = self._session.run(None, given)
        return np.asarray(outputs[0], np.float32)
