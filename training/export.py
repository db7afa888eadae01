"""The trained network as one 8-bit ONNX file.

The graph is built node by node from the weights, with the fused operators of onnxruntime:
attention with its three projections in one, the sum with the layer before and its
normalising in one. Weights are 8 bit, a scale a column; activations are quantised as they
come, a scale a window. One window goes in at a time, so that nothing depends on its
neighbours.
"""

import tempfile
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

Weights = Mapping[str, NDArray[np.float32]]

HEADS = 12
EPSILON = 1e-12
FUSED = "com.microsoft"
OPSET = 17


class _Graph:
    """Nodes and weights, as they are added."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self.nodes: list[onnx.NodeProto] = []
        self.initializers: list[onnx.TensorProto] = []

    def weight(self, name: str, *, turned: bool = False) -> str:
        """Add a weight of the network; torch keeps matrices the other way round."""
        value = self._weights[name]
        return self.constant(name, value.T if turned else value)

    def constant(self, name: str, value: NDArray[np.float32]) -> str:
        """Add a constant."""
        self.initializers.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def node(
        self, kind: str, inputs: list[str], output: str, domain: str = "", **options: object
    ) -> str:
        """Add a node with one output."""
        self.nodes.append(
            helper.make_node(kind, inputs, [output], output, domain=domain, **options)
        )
        return output

    def linear(self, inputs: str, name: str) -> str:
        """Multiply by a matrix; its bias is added by what follows."""
        return self.node(
            "MatMul", [inputs, self.weight(f"{name}.weight", turned=True)], f"{name}.out"
        )

    def normalise(self, inputs: str, skipped: str, linear: str, norm: str) -> str:
        """Add a linear layer's bias and what the layer was given, and normalise."""
        gains = [self.weight(f"{norm}.weight"), self.weight(f"{norm}.bias")]
        biased = [inputs, skipped, *gains, self.weight(f"{linear}.bias")]
        return self.node("SkipLayerNormalization", biased, f"{norm}.out", FUSED, epsilon=EPSILON)


def _embed(graph: _Graph) -> str:
    """Add up the embeddings of pieces, forms and places, and normalise."""
    prefix = "encoder.embeddings"
    length = graph.node("Shape", ["pieces"], "shape")
    one = numpy_helper.from_array(np.array([1], np.int64), "one")
    two = numpy_helper.from_array(np.array([2], np.int64), "two")
    zero = numpy_helper.from_array(np.array([0], np.int64), "zero")
    graph.initializers += [zero, one, two]
    graph.node("Slice", [length, "one", "two"], "length")
    places = graph.weight(f"{prefix}.position_embeddings.weight")
    graph.node("Slice", [places, "zero", "length"], "places")
    graph.node("Gather", [graph.weight(f"{prefix}.word_embeddings.weight"), "pieces"], "embedded")
    graph.node(
        "Gather", [graph.weight(f"{prefix}.token_type_embeddings.weight"), "forms"], "formed"
    )
    graph.node("Add", ["formed", "places"], "placed")
    gains = [graph.weight(f"{prefix}.LayerNorm.{part}") for part in ("weight", "bias")]
    return graph.node(
        "SkipLayerNormalization", ["embedded", "placed", *gains], "input", FUSED, epsilon=EPSILON
    )


def _layer(graph: _Graph, weights: Weights, number: int, inputs: str) -> str:
    prefix = f"encoder.encoder.layer.{number}"
    parts = [f"{prefix}.attention.self.{part}" for part in ("query", "key", "value")]
    matrix = np.concatenate([weights[f"{part}.weight"].T for part in parts], 1)
    bias = np.concatenate([weights[f"{part}.bias"] for part in parts])
    attended = graph.node(
        "Attention",
        [
            inputs,
            graph.constant(f"{prefix}.attention.matrix", matrix),
            graph.constant(f"{prefix}.attention.bias", bias),
        ],
        f"{prefix}.attention.out",
        FUSED,
        num_heads=HEADS,
    )
    output = f"{prefix}.attention.output"
    mixed = graph.normalise(
        graph.linear(attended, f"{output}.dense"), inputs, f"{output}.dense", f"{output}.LayerNorm"
    )
    widened = graph.linear(mixed, f"{prefix}.intermediate.dense")
    bent = graph.node(
        "BiasGelu",
        [widened, graph.weight(f"{prefix}.intermediate.dense.bias")],
        f"{prefix}.bent",
        FUSED,
    )
    narrowed = graph.linear(bent, f"{prefix}.output.dense")
    return graph.normalise(narrowed, mixed, f"{prefix}.output.dense", f"{prefix}.output.LayerNorm")


def build(weights: Weights) -> onnx.ModelProto:
    """Return the network as an ONNX model in 32 bit."""
    graph = _Graph(weights)
    current = _embed(graph)
    layers = {name.split(".")[3] for name in weights if name.startswith("encoder.encoder.layer.")}
    for number in range(len(layers)):
        current = _layer(graph, weights, number, current)
    graph.node("Add", [graph.linear(current, "head"), graph.weight("head.bias")], "outputs")
    described = helper.make_graph(
        graph.nodes,
        "tagger",
        [
            helper.make_tensor_value_info(name, TensorProto.INT64, [1, "length"])
            for name in ("pieces", "forms")
        ],
        [
            helper.make_tensor_value_info(
                "outputs", TensorProto.FLOAT, [1, "length", len(weights["head.bias"])]
            )
        ],
        graph.initializers,
    )
    opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid(FUSED, 1)]
    return helper.make_model(described, opset_imports=opsets, ir_version=8)


def export(weights: Weights, path: Path) -> None:
    """Write the network with 8-bit weights."""
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder, "whole.onnx")
        onnx.save(build(weights), whole)
        quantize_dynamic(
            whole,
            path,
            weight_type=QuantType.QInt8,
            per_channel=True,
            extra_options={"DefaultTensorType": TensorProto.FLOAT},
        )
