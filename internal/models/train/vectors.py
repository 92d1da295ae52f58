"""vectors.py EMBEDDER MODELS FILE: writes the float32 vectors of FILE's texts anew, which the tests compare the service's arithmetic with.

EMBEDDER is as gpu.py writes it, MODELS the folder of the published models.
"""

import gzip
import json
import pathlib
import sys

import torch
from tokenizers import Tokenizer

import bert
import widen
from layout import BEGIN, END

MAX_TOKENS = 512


def main(embedder, models, file):
    models = pathlib.Path(models)
    tensors, words = bert.load(embedder, "cpu"), widen.word_table(models / "word_embeddings.safetensors")
    vocabulary = json.loads((models / "tokenizer.json").read_text(encoding="utf8"))
    for special in vocabulary.pop("added_tokens"):  # "<s>" in a text is text
        vocabulary["model"]["vocab"][special["id"]][0] = f"\0{special['id']}"
    tokenizer = Tokenizer.from_str(json.dumps(vocabulary | {"added_tokens": []}))
    with gzip.open(file, "rt", encoding="utf8") as f:
        texts = [json.loads(line)["text"] for line in f]
    with open(file, "wb") as f, gzip.GzipFile("", "wb", 9, f, mtime=0) as z, torch.no_grad():
        for text in texts:
            read = tokenizer.encode(text, add_special_tokens=False).ids[:MAX_TOKENS - 2]
            ids = torch.tensor([[BEGIN, *read, END]])
            vector = bert.vector(tensors, words, ids, torch.ones_like(ids, dtype=torch.bool))[0]
            row = dict(text=text, vector=[round(x, 4) for x in vector.tolist()])
            z.write((json.dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n").encode())


if __name__ == "__main__":
    main(*sys.argv[1:])
