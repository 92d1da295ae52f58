"""widen.py MODELS TO [JUDGE]: a judge as a Hugging Face folder, with the word table of MODELS.

JUDGE is MODELS/judge.safetensors unless given; it may be one that is shipped, whose matrices are int8 with a scale a row."""

import pathlib
import sys

import torch
from safetensors.numpy import load_file
from transformers import BertConfig, BertForSequenceClassification

import bert
import weights


def word_table(path):
    table = load_file(path)
    return torch.tensor(bert.q4(table["word.q4"], table["word.scale"]))


def main(models, to, judge=None):
    words = word_table(models / "word_embeddings.safetensors")
    judge = bert.load(judge or models / "judge.safetensors", "cpu")
    tensors = {theirs: judge[ours] for ours, theirs in weights.names()}
    tensors["bert.embeddings.word_embeddings.weight"] = words
    model = BertForSequenceClassification(BertConfig(
        vocab_size=len(words), hidden_size=weights.HIDDEN, num_hidden_layers=weights.LAYERS,
        num_attention_heads=weights.HEADS, intermediate_size=weights.INTERMEDIATE,
        layer_norm_eps=float(weights.EPSILON), pad_token_id=1, num_labels=len(weights.LABELS),
        id2label=dict(enumerate(weights.LABELS)), label2id={label: i for i, label in enumerate(weights.LABELS)}))
    model.load_state_dict(tensors)
    model.save_pretrained(to)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), *sys.argv[2:])
