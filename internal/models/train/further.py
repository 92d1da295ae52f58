"""Trains a shipped judge further on two CPU cores, with pairs of which it is wrong or unsure.

further.py draw   writes pairs, a file for each kind; what the judge says of them `opinions` tells
further.py train  draws among them, each pair the likelier the further the judge is from its label, and the less it counts

So a step learns from what there is to learn, and what is expected of all pairs stays the same (importance sampling).
"""

import argparse
import json
import pathlib
import random
import time

import numpy as np
import torch
import torch.nn.functional as F
from safetensors.numpy import load_file
from tokenizers import Tokenizer

import articles
import bert
import clusters
import compounds
import contrasts
import free
import layout
import literal
import minimal
import news
import nouns
import predicates
import replay

DROP = .15  # of titles and dates
TOKENS = 4096  # of a batch
SMOOTHING = .03
WARM_UP_STEPS = 60
OWN = .35  # of what is wanted of an older pair, what the judge said of it: it is to learn, and not to forget
SURE = .12  # a pair that the judge is sure and right of is drawn as if it were so far from its label


def draw(args):
    rng, edits = random.Random(43), random.Random(8)
    told, texts = articles.read(args.clusters), articles.read(args.articles)
    near = [p for p in clusters.pairs(rng, told, DROP, 2, 3) if p["label"] != "N" or rng.random() < .4]
    own = [p for a in texts for p in articles.pairs(rng, a, DROP, 2, 3) if p["label"] != "N" or rng.random() < .6]
    parallel = replay.News(args.data)
    twins = parallel.with_leads(rng, parallel.pairs(edits, 600, .35) + parallel.swaps(random.Random(5), 900, .35))
    older = [rng.sample(near, 5400), rng.sample(own, 1800), rng.sample(contrasts.pairs(rng, articles.read(args.contrasts), DROP), 4800),
             rng.sample(news.pairs(rng, args.real, args.data), 7200), twins, rng.sample(replay.nli(args.data, rng), 3000),
             literal.pairs(rng, edits, texts + told, 600)]
    sets = dict(predicates=predicates.pairs(rng, predicates.read(args.predicates)), nouns=nouns.pairs(rng, args.data, 17000),
                compounds=compounds.pairs(rng, args.data, 6500), minimal=minimal.pairs(rng, articles.read(args.minimal), DROP),
                near=contrasts.pairs(rng, articles.read(args.near), DROP),
                free=free.pairs(rng, articles.read(args.free), DROP), older=[p for part in older for p in part])
    for name, pairs in sets.items():
        rng.shuffle(pairs)
        with open(pathlib.Path(args.out) / f"{name}.jsonl", "w", encoding="utf8") as f:
            for p in pairs:
                f.write(json.dumps({k: p.get(k) or "" for k in ("claim", "evidence", "lead", "label")}, ensure_ascii=False) + "\n")
        print(name, len(pairs), flush=True)


def sample(rng, pairs, said, n, own):
    """About n of the pairs, how much each counts, on average 1, and the probabilities wanted of it, with a part of the judge's own."""
    labels = np.array([layout.LABELS[p["label"]] for p in pairs])
    wanted = np.full((len(pairs), 3), SMOOTHING / 3)
    wanted[np.arange(len(pairs)), labels] += 1 - SMOOTHING
    far = np.abs(said - wanted).sum(1) / 2 + SURE
    often = n * far / far.sum()
    for _ in range(50):
        taken = np.minimum(1, often)
        often *= n / taken.sum()
    places = np.flatnonzero(rng.random(len(pairs)) < taken)
    weights = 1 / taken[places]
    return [pairs[i] for i in places], weights / weights.mean(), ((1 - own) * wanted + own * said)[places]


def batches(rng, sequences):
    """Places of sequences of one length each."""
    by_length, out = {}, []
    for i, s in enumerate(sequences):
        by_length.setdefault(len(s), []).append(i)
    for length, places in sorted(by_length.items()):
        rng.shuffle(places)
        size = max(8, min(64, TOKENS // length // 8 * 8))
        out += np.array_split(places, max(1, round(len(places) / size)))
    rng.shuffle(out)
    return out


def train(args):
    torch.set_num_threads(2)
    rng = np.random.default_rng(args.seed)
    pairs, weights, wanted = [], [], []
    for path, n, own in [(*given.split("="), 0) for given in args.pairs] + [(*given.split("="), OWN) for given in args.older]:
        with open(f"{path}.jsonl", encoding="utf8") as f:
            some, counts, told = sample(rng, [json.loads(line) for line in f], np.loadtxt(f"{path}.said"), int(n), own)
        pairs += some
        weights.append(counts)
        wanted.append(told)
    weights, wanted = (torch.tensor(np.concatenate(a), dtype=torch.float32) for a in (weights, wanted))
    tokenizer = Tokenizer.from_file(str(args.models / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    sequences = layout.encode(tokenizer, pairs)
    used = np.unique(np.concatenate(sequences))
    table = load_file(args.models / "word_embeddings.safetensors")
    words = torch.tensor(bert.q4(table["word.q4"][used], table["word.scale"][used])).to(torch.bfloat16)
    sequences = [torch.tensor(np.searchsorted(used, s)) for s in sequences]
    tensors = bert.load(args.judge, "cpu")
    kept = tuple(["position", "type", "embed_norm."] + [f"layer.{i}." for i in range(args.frozen)])
    still = {name: t.to(torch.bfloat16) for name, t in tensors.items() if name.startswith(kept)}
    learner = bert.Learner({name: t for name, t in tensors.items() if name not in still}, args.rate)
    began, drawn = time.time(), batches(rng, sequences)
    for step, places in enumerate(drawn):
        done = max(step / len(drawn), (time.time() - began) / args.seconds)
        if done >= 1:
            break
        said = bert.logits(still | learner.tensors(), words, torch.stack([sequences[i] for i in places]), frozen=args.frozen)
        losses = F.cross_entropy(said, wanted[places], reduction="none")
        rate = args.rate * min(1, (step + 1) / WARM_UP_STEPS, (1 - done) / max(1 - args.stays, 1e-9))
        learner.learn((losses * weights[places]).mean() * min(1, len(places) / 24), rate)
        if step % 50 == 0:
            print(f"step {step} of {len(drawn)}, {(time.time() - began) / 60:.1f} min", flush=True)
    bert.save(tensors | learner.learnt(), args.out)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    commands = parser.add_subparsers(required=True)
    c = commands.add_parser("draw")
    c.add_argument("out", help="folder to write")
    for name in ("articles", "clusters", "contrasts", "real", "free", "predicates", "minimal", "near"):
        c.add_argument(f"--{name}", required=True)
    c.add_argument("--data", type=pathlib.Path, required=True, help="folder of the published pairs")
    c.set_defaults(run=draw)
    c = commands.add_parser("train")
    c.add_argument("out", help="judge to write, in float16")
    c.add_argument("pairs", nargs="+", help="PATH=N: about N of the pairs of PATH.jsonl, of which PATH.said has what the judge says")
    c.add_argument("--older", nargs="*", default=[], help="the same, of pairs that the judge has learnt from")
    c.add_argument("--judge", required=True, help="judge to begin with")
    c.add_argument("--models", type=pathlib.Path, required=True, help="folder of the published models")
    c.add_argument("--rate", type=float, default=6e-5)
    c.add_argument("--frozen", type=int, default=2, help="lowest layers that stay as they are")
    c.add_argument("--seconds", type=float, default=2150)
    c.add_argument("--stays", type=float, default=.25, help="part of the time in which the rate does not fall")
    c.add_argument("--seed", type=int, default=7)
    c.set_defaults(run=train)
    args = parser.parse_args()
    args.run(args)


if __name__ == "__main__":
    main()
