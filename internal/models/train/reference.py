"""reference.py JUDGE TOKENIZER PASSAGES OUT: float32 logits of pairs, which the tests compare the service's arithmetic with.

PASSAGES are articles that the judge was not trained on, as the program in passages/ writes them.
"""

import gzip
import json
import random
import sys

import torch
from tokenizers import Tokenizer
from transformers import BertForSequenceClassification

import articles
import layout

PAIRS = 600
WITHOUT_LEAD = .3  # titles, dates


def main(judge, tokenizer, passages, out):
    rng = random.Random(5)
    pairs = [p for a in articles.read(passages) for p in articles.pairs(rng, a, WITHOUT_LEAD, 1)]
    pairs = random.Random(6).sample(pairs, PAIRS)
    # float16 is what export.py keeps
    model = BertForSequenceClassification.from_pretrained(judge, attn_implementation="eager").eval().half().float()
    lines = []
    with torch.no_grad():
        for p, ids in zip(pairs, layout.encode(Tokenizer.from_file(tokenizer), pairs)):
            logits = model(torch.tensor([ids])).logits[0].tolist()
            row = dict(context=p["lead"], passage=p["evidence"], claim=p["claim"], logits=[round(x, 5) for x in logits])
            lines.append(json.dumps({k: v for k, v in row.items() if v != ""}, ensure_ascii=False))
    with open(out, "wb") as f, gzip.GzipFile("", "wb", 9, f, mtime=0) as z:
        z.write("".join(line + "\n" for line in lines).encode())


if __name__ == "__main__":
    main(*sys.argv[1:])
