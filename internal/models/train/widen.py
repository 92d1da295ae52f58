"""widen.py MODELS TO [JUDGE]: a judge as a Hugging Face folder, with the word table of MODELS.

JUDGE is MODELS/judge.safetensors unless given; it may be one that is shipped, whose matrices are int8 with a scale a row."""

import pathlib
import sys

import numpy as np
import torch
from safetensors.numpy import load_file
from transformers import BertConfig, BertForSequenceClassification

import weights


def word_table(path):
    """Q4_0: 32 weights share a scale; low nibbles are the first 16, high ones the rest."""
    table = load_file(path)
    nibbles = table["word.q4"].reshape(-1, weights.HIDDEN // 32, 16)
    wide = np.concatenate([nibbles & 15, nibbles >> 4], 2).astype(np.float32) - 8
    return (wide * table["word.scale"].astype(np.float32)[:, :, None]).reshape(-1, weights.HIDDEN)


def tensor(judge, name):
    rows = name.removesuffix(".weight")
    if f"{rows}.q8" in judge:
        return torch.tensor(judge[f"{rows}.q8"] * judge[f"{rows}.scale"][:, None])
    return torch.tensor(judge[name].astype(np.float32))


def main(models, to, judge=None):
    words = word_table(models / "word_embeddings.safetensors")
    judge = load_file(judge or models / "judge.safetensors")
    tensors = {theirs: tensor(judge, ours) for ours, theirs in weights.names()}
    tensors["bert.embeddings.word_embeddings.weight"] = torch.tensor(words)
    model = BertForSequenceClassification(BertConfig(
        vocab_size=len(words), hidden_size=weights.HIDDEN, num_hidden_layers=weights.LAYERS,
        num_attention_heads=weights.HEADS, intermediate_size=weights.INTERMEDIATE,
        layer_norm_eps=float(weights.EPSILON), pad_token_id=1, num_labels=len(weights.LABELS),
        id2label=dict(enumerate(weights.LABELS)), label2id={label: i for i, label in enumerate(weights.LABELS)}))
    model.load_state_dict(tensors)
    model.save_pretrained(to)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), *sys.argv[2:])
