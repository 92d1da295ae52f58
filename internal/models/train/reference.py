"""reference.py JUDGE TOKENIZER PASSAGES OUT PUBLISHED LOGITS: float32 logits of pairs, which the tests compare the service's arithmetic with.

PASSAGES are articles that the judge was not trained on, as the program in passages/ writes them; OUT has pairs with their logits.
PUBLISHED are the pairs published with the first judge, ref_logits.jsonl.xz; LOGITS has logits alone, for the texts are not the project's.
"""

import gzip
import json
import lzma
import pathlib
import random
import sys

import torch
from tokenizers import Tokenizer
from transformers import BertForSequenceClassification

import articles
import layout

PAIRS = 600
WITHOUT_LEAD = .3  # titles, dates


def main(judge, tokenizer, passages, out, published, published_out):
    # float16 is what export.py keeps
    model = BertForSequenceClassification.from_pretrained(judge, attn_implementation="eager").eval().half().float()
    tokenizer = Tokenizer.from_file(tokenizer)
    pairs = sample(passages)
    with open(out, "wb") as f, gzip.GzipFile("", "wb", 9, f, mtime=0) as z:
        for p, logits in zip(pairs, judged(model, tokenizer, pairs)):
            row = dict(context=p["lead"], passage=p["evidence"], claim=p["claim"], logits=logits)
            z.write((json.dumps({k: v for k, v in row.items() if v != ""}, ensure_ascii=False) + "\n").encode())
    with lzma.open(published, "rt", encoding="utf8") as f:
        pairs = [json.loads(line) for line in f]
    pathlib.Path(published_out).write_text(json.dumps(list(judged(model, tokenizer, pairs))))


def sample(passages):
    rng = random.Random(5)
    pairs = [p for a in articles.read(passages) for p in articles.pairs(rng, a, WITHOUT_LEAD, 1)]
    return random.Random(6).sample(pairs, PAIRS)


def judged(model, tokenizer, pairs):
    with torch.no_grad():
        for ids in layout.encode(tokenizer, pairs):
            yield [round(x, 5) for x in model(torch.tensor([ids])).logits[0].tolist()]


if __name__ == "__main__":
    main(*sys.argv[1:])
