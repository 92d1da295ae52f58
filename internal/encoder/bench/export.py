"""Writes the judge as ONNX, in float32 and in int8, with the weights that the
encoder runs: the 4-bit word table widened, int8 matrices widened (or the floats
of a judge in F16).

The graph is what PyTorch exports of transformers' own BERT; fused.onnx is that
after ONNX Runtime's optimizer for BERT. Each is quantised as is usual for this
family: dynamic, QInt8 weights, one scale a channel, no reduced range.
"""
import pathlib

import numpy
import torch
import transformers
from onnx import TensorProto
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.transformers import optimizer
from safetensors import safe_open

# Our names of a layer's parts and transformers'.
PARTS = {
    "attention.query": "attention.self.query",
    "attention.key": "attention.self.key",
    "attention.value": "attention.self.value",
    "attention.output": "attention.output.dense",
    "intermediate": "intermediate.dense",
    "output": "output.dense",
    "attention_norm": "attention.output.LayerNorm",
    "output_norm": "output.LayerNorm",
}


class Weights:
    """Tensors of a safetensors file as float32."""

    def __init__(self, path):
        self.file = safe_open(path, "np")
        self.names = set(self.file.keys())
        self.metadata = self.file.metadata()

    def floats(self, name):
        return self.file.get_tensor(name).astype(numpy.float32)

    def matrix(self, name):
        if name + ".q8" in self.names:
            return self.floats(name + ".q8") * self.floats(name + ".scale")[:, None]
        return self.floats(name + ".weight")

    def words(self):
        """Q4_0: byte j of a block of 16 has weight j low and weight j+16 high."""
        q4 = self.file.get_tensor("word.q4")
        blocks = q4.reshape(len(q4), -1, 16)
        values = numpy.concatenate([blocks & 15, blocks >> 4], axis=2).astype(numpy.float32) - 8
        return (values * self.floats("word.scale")[:, :, None]).reshape(len(q4), -1)


def state(judge, tables):
    """The judge's weights under transformers' names."""
    out = {
        "bert.embeddings.word_embeddings.weight": numpy.concatenate([Weights(t).words() for t in tables]),
        "bert.embeddings.position_embeddings.weight": judge.floats("position"),
        "bert.embeddings.token_type_embeddings.weight": judge.floats("type"),
    }
    copied = {
        "embed_norm": "bert.embeddings.LayerNorm",
        "pooler": "bert.pooler.dense",
        "classifier": "classifier",
    }
    for i in range(int(judge.metadata["layers"])):
        for ours, theirs in PARTS.items():
            copied[f"layer.{i}.{ours}"] = f"bert.encoder.layer.{i}.{theirs}"
    for ours, theirs in copied.items():
        out[theirs + ".weight"] = judge.matrix(ours)
        out[theirs + ".bias"] = judge.floats(ours + ".bias")
    return {name: torch.from_numpy(value) for name, value in out.items()}


def model(judge, tables):
    meta, weights = judge.metadata, state(judge, tables)
    words = weights["bert.embeddings.word_embeddings.weight"]
    config = transformers.BertConfig(
        vocab_size=len(words),
        hidden_size=int(meta["hidden"]),
        num_hidden_layers=int(meta["layers"]),
        num_attention_heads=int(meta["heads"]),
        intermediate_size=int(meta["intermediate"]),
        max_position_embeddings=len(weights["bert.embeddings.position_embeddings.weight"]),
        type_vocab_size=len(weights["bert.embeddings.token_type_embeddings.weight"]),
        layer_norm_eps=float(meta["eps"]),
        num_labels=len(meta["labels"].split(",")),
        attn_implementation="eager",
    )
    net = transformers.BertForSequenceClassification(config)
    missing, unknown = net.load_state_dict(weights, strict=False)
    if unknown or [m for m in missing if not m.endswith("_ids")]:
        raise SystemExit(f"weights missing: {missing}, unknown: {unknown}")
    return net.eval(), config


class Logits(torch.nn.Module):
    def __init__(self, net):
        super().__init__()
        self.net = net

    def forward(self, input_ids, attention_mask):
        return self.net(input_ids=input_ids, attention_mask=attention_mask).logits


def export(judge_path, tables, folder):
    """Writes plain.onnx, fused.onnx and their int8 forms into the folder."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    net, config = model(Weights(judge_path), tables)
    ids = torch.randint(4, 1000, (2, 9))
    axes = {0: "batch", 1: "sequence"}
    torch.onnx.export(
        Logits(net), (ids, torch.ones_like(ids)), str(folder / "plain.onnx"), dynamo=False, opset_version=17,
        input_names=["input_ids", "attention_mask"], output_names=["logits"],
        dynamic_axes={"input_ids": axes, "attention_mask": axes, "logits": {0: "batch"}},
    )
    fused = optimizer.optimize_model(
        str(folder / "plain.onnx"), model_type="bert", num_heads=config.num_attention_heads, hidden_size=config.hidden_size
    )
    print("fused:", {k: v for k, v in fused.get_fused_operator_statistics().items() if v})
    fused.save_model_to_file(str(folder / "fused.onnx"))
    for name in ("plain", "fused"):
        quantize_dynamic(
            folder / f"{name}.onnx", folder / f"{name}-int8.onnx", weight_type=QuantType.QInt8, per_channel=True,
            reduce_range=False, extra_options={"DefaultTensorType": TensorProto.FLOAT},
        )
