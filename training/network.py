"""The network that is trained: the lower layers of a small BERT, and what reads them.

Each word's first piece gives seven scores, one a label, and four vectors. Two of them ask,
which word is my source and which is my cue; two answer. For whom there is no source in the
window, the place of ``[CLS]`` answers.
"""

from collections.abc import Iterable
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors.torch import load_file
from torch import Tensor, nn
from transformers import BertConfig, BertModel

from factcheck.extract.encoder.labels import LABELS
from factcheck.extract.encoder.pointers import POINTER_WIDTH, POINTERS
from factcheck.extract.encoder.words import FORMS

LAYERS = 5
OUTPUTS = len(LABELS) + 2 * len(POINTERS) * POINTER_WIDTH
DROPPED = 0.1
NOISE = 0.01
FIXED = "word_embeddings"
"""Never trained: 840 articles hold a small part of the vocabulary."""

Weights = dict[str, NDArray[np.float32]]


class TaggerNetwork(nn.Module):
    """From pieces, forms and a mask, each window by piece, to the outputs of every piece.

    ``base`` is the folder of all-MiniLM-L6-v2. The forms begin as its first token type, with
    a little noise: the seed is the same for every run, so that their weights can be averaged.
    """

    def __init__(self, base: Path) -> None:
        super().__init__()
        torch.manual_seed(1)
        config = BertConfig.from_json_file(base / "config.json")
        config.num_hidden_layers = LAYERS
        config.hidden_dropout_prob = 0.0
        config.attention_probs_dropout_prob = 0.0
        config._attn_implementation = "sdpa"
        self.encoder = BertModel(config, add_pooling_layer=False)
        self.encoder.embeddings.token_type_embeddings = nn.Embedding(FORMS, config.hidden_size)
        self.encoder.embeddings.word_embeddings.weight.requires_grad = False
        self.head = nn.Linear(config.hidden_size, OUTPUTS)
        self.dropout = nn.Dropout(DROPPED)
        self._take(load_file(base / "model.safetensors"))

    def _take(self, weights: dict[str, Tensor]) -> None:
        name = "embeddings.token_type_embeddings.weight"
        types = weights[name][:1].repeat(FORMS, 1)
        weights = {**weights, name: types + NOISE * torch.randn_like(types)}
        known = self.encoder.state_dict()
        self.encoder.load_state_dict({n: weights[n] for n in known if n in weights}, strict=False)

    def forward(self, pieces: Tensor, forms: Tensor, mask: Tensor) -> Tensor:
        """Return window by piece by output."""
        hidden = self.encoder(
            input_ids=pieces, token_type_ids=forms, attention_mask=mask
        ).last_hidden_state
        outputs: Tensor = self.head(self.dropout(hidden))
        return outputs

    def weights(self) -> Weights:
        """Return the weights as arrays."""
        return {
            name: value.detach().float().cpu().numpy()
            for name, value in self.state_dict().items()
            if not name.endswith("position_ids")
        }


def average(networks: Iterable[Weights]) -> Weights:
    """Return the mean of several runs' weights, name by name."""
    several = list(networks)
    return {
        name: np.mean([weights[name] for weights in several], axis=0, dtype=np.float32)
        for name in several[0]
    }
