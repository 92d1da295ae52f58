"""export.py FROM TO: a judge's Hugging Face folder as a file in float16, without its word table, for convert."""

import sys

import numpy as np
from safetensors.numpy import save_file
from transformers import BertForSequenceClassification

import weights


def main(start, to):
    wide = BertForSequenceClassification.from_pretrained(start).float().state_dict()
    narrow = {ours: np.ascontiguousarray(wide[theirs].numpy().astype(np.float16)) for ours, theirs in weights.names()}
    save_file(narrow, to, {
        "hidden": str(weights.HIDDEN), "layers": str(weights.LAYERS), "heads": str(weights.HEADS),
        "intermediate": str(weights.INTERMEDIATE), "eps": weights.EPSILON, "labels": ",".join(weights.LABELS),
    })


if __name__ == "__main__":
    main(*sys.argv[1:])
