"""mean.py A B TO [SHARE]: the judge whose weights are a mean of two judges' (Wortsman et al., Model soups, arXiv 2203.05482).

SHARE is how much B counts, 0.5 unless given."""

import sys

from transformers import BertForSequenceClassification


def main(a, b, to, share=.5):
    share = float(share)
    judge = BertForSequenceClassification.from_pretrained(a)
    other = BertForSequenceClassification.from_pretrained(b).state_dict()
    weights = judge.state_dict()
    judge.load_state_dict({name: w * (1 - share) + other[name] * share if w.is_floating_point() else w for name, w in weights.items()})
    judge.save_pretrained(to)


if __name__ == "__main__":
    main(*sys.argv[1:])
