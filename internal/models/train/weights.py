"""The judge's tensors: their names in Hugging Face's BERT, and in the files of the project."""

HIDDEN = 384
LAYERS = 12
HEADS = 12
INTERMEDIATE = 1536
EPSILON = "1e-12"
LABELS = ("SUPPORT", "CONFLICT", "NEUTRAL")

_OUTSIDE = {"embed_norm": "bert.embeddings.LayerNorm", "pooler": "bert.pooler.dense", "classifier": "classifier"}
_LAYER = {
    "attention.query": "attention.self.query", "attention.key": "attention.self.key",
    "attention.value": "attention.self.value", "attention.output": "attention.output.dense",
    "intermediate": "intermediate.dense", "output": "output.dense",
    "attention_norm": "attention.output.LayerNorm", "output_norm": "output.LayerNorm",
}


def names():
    """Name here and name there of every tensor but the word table."""
    yield "position", "bert.embeddings.position_embeddings.weight"
    yield "type", "bert.embeddings.token_type_embeddings.weight"
    parts = dict(_OUTSIDE)
    for i in range(LAYERS):
        parts |= {f"layer.{i}.{ours}": f"bert.encoder.layer.{i}.{theirs}" for ours, theirs in _LAYER.items()}
    for ours, theirs in parts.items():
        for kind in ("weight", "bias"):
            yield f"{ours}.{kind}", f"{theirs}.{kind}"
