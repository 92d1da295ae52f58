"""mean.py A B TO: the judge whose weights are the mean of two judges' (Wortsman et al., Model soups, arXiv 2203.05482)."""

import sys

from transformers import BertForSequenceClassification


def main(a, b, to):
    judge = BertForSequenceClassification.from_pretrained(a)
    other = BertForSequenceClassification.from_pretrained(b).state_dict()
    weights = judge.state_dict()
    judge.load_state_dict({name: (w + other[name]) / 2 if w.is_floating_point() else w for name, w in weights.items()})
    judge.save_pretrained(to)


if __name__ == "__main__":
    main(*sys.argv[1:])
