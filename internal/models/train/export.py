"""export.py FROM TO: a judge's Hugging Face folder as a file in float16, without its word table, for convert."""

import sys

from transformers import BertForSequenceClassification

import bert
import weights


def main(start, to):
    wide = BertForSequenceClassification.from_pretrained(start).float().state_dict()
    bert.save({ours: wide[theirs] for ours, theirs in weights.names()}, to)


if __name__ == "__main__":
    main(*sys.argv[1:])
