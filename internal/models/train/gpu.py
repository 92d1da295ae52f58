"""gpu.py judge|embedder PACK MODELS OUT: trains that model of the folder MODELS on a GPU, minutes, and writes it to OUT in float16.

The judge learns with R-Drop (Liang et al., arXiv 2106.14448): each pair is read twice, with other units dropped, and the two
answers are drawn together.
"""

import pathlib
import sys
import time

import numpy as np
import torch
import torch.nn.functional as F

import bert

TOKENS = 49152  # of a batch, those read twice counted twice
SMOOTHING = .03
WARM_UP_STEPS = 150
EPOCHS = ("epoch0", "epoch1", "epoch2", "epoch1")  # as far as time allows
RATE, HELD = 3e-4, .29  # the rate stays for this part of the time, and falls to zero in a line
SECONDS = 720

QUERIES = 512  # of a batch
TEMPERATURE = .02
EMBEDDER_RATE, EMBEDDER_SECONDS = 1e-4, 70
BACK = .3  # weight of finding the query of a passage
MAX_TEXT_TOKENS = 160


class Pairs:
    """Sequences of one epoch, one behind the other."""

    def __init__(self, pack, name):
        rows = pack.arrays[name]
        sequences = [pack.pair(row) for row in rows]
        self.lengths = np.array([len(s) for s in sequences])
        self.starts = torch.tensor(np.cumsum([0, *self.lengths])[:-1], device=pack.device)
        self.tokens = torch.tensor(np.concatenate(sequences).astype(np.int32), device=pack.device)
        self.labels = torch.tensor(rows[:, 3].astype(np.int64), device=pack.device)

    def batches(self, rng, tokens):
        """(length, places) of sequences of one length, about so many tokens together; rests of a quarter batch are left out."""
        out = []
        for length in np.unique(self.lengths):
            places = np.flatnonzero(self.lengths == length)
            rng.shuffle(places)
            size = max(8, tokens // length // 8 * 8)
            out += [(int(length), places[i:i + size]) for i in range(0, len(places), size) if len(places) - i >= size / 4]
        rng.shuffle(out)
        return out

    def take(self, length, places):
        at = self.starts[places][:, None] + torch.arange(length, device=self.starts.device)
        return self.tokens[at].long(), self.labels[places]


def judge(pack, tensors):
    torch.manual_seed(1)
    rng, learner, began, steps = np.random.default_rng(1), bert.Learner(tensors, RATE), time.time(), 0
    for pairs in (Pairs(pack, name) for name in EPOCHS):
        for length, places in pairs.batches(rng, TOKENS // 2):
            done = (time.time() - began) / SECONDS
            if done >= 1:
                return learner.learnt()
            steps += 1
            ids, labels = pairs.take(length, torch.tensor(places, device=pack.device))
            learner.learn(_loss(learner.tensors(), pack.words, ids, labels), RATE * min(1, (1 - done) / (1 - HELD), steps / WARM_UP_STEPS))
    return learner.learnt()


def _loss(tensors, words, ids, labels):
    logits = bert.logits(tensors, words, torch.cat([ids, ids]), dropout=bert.DROPOUT)
    a, b = logits.log_softmax(-1).chunk(2)
    apart = F.kl_div(a, b, log_target=True, reduction="batchmean") + F.kl_div(b, a, log_target=True, reduction="batchmean")
    return F.cross_entropy(logits, torch.cat([labels, labels]), label_smoothing=SMOOTHING) + apart / 2


def report(pack, tensors, name):
    """How often the side of what decides is right, and how well that is told from what leaves open (area under the curve)."""
    narrow = {k: t.to(torch.bfloat16) for k, t in tensors.items()}
    for key in (k for k in pack.arrays if k.startswith("held_")):
        pairs = Pairs(pack, key)
        said, labels = [], []
        with torch.inference_mode():
            for length in np.unique(pairs.lengths):
                ids, y = pairs.take(int(length), torch.tensor(np.flatnonzero(pairs.lengths == length), device=pack.device))
                said.append(bert.logits(narrow, pack.words, ids).softmax(-1))
                labels.append(y)
        said, labels = torch.cat(said), torch.cat(labels)
        decides = labels < 2
        side = ((said[decides, 0] > said[decides, 1]) == (labels[decides] == 0)).float().mean().item()
        open_ = torch.sort(1 - said[~decides, 2]).values
        area = torch.searchsorted(open_, (1 - said[decides, 2]).contiguous()).float().mean().item() / max(1, len(open_))
        print(f"{name} {key}: side {side:.4f}, area {area:.4f}", flush=True)


def embed(pack, tensors, texts, dropout, parts):
    """Vectors of texts, each a list of numbers of the pack, in parts of like length."""
    sequences = [np.concatenate([[bert.BEGIN], *map(pack.text, t)])[:MAX_TEXT_TOKENS - 1] for t in texts]
    sequences = [np.concatenate([s, [bert.END]]) for s in sequences]
    order = np.argsort([len(s) for s in sequences], kind="stable")
    vectors = [bert.vector(tensors, pack.words, *pack.pad([sequences[i] for i in part]), dropout) for part in np.array_split(order, parts)]
    return torch.cat(vectors)[torch.tensor(np.argsort(order, kind="stable"), device=pack.device)]


def embedder(pack, tensors):
    """Each query is drawn to its passage and from all others of the batch (InfoNCE, van den Oord et al., arXiv 1807.03748)."""
    torch.manual_seed(1)
    rng, learner, began, steps, done = np.random.default_rng(1), bert.Learner(tensors, EMBEDDER_RATE), time.time(), 0, 0.
    query, passage = pack.arrays["prefixes"]
    rows = pack.arrays["queries"]
    while done < 1:
        for batch in np.array_split(rng.permutation(rows), len(rows) // QUERIES):
            done, steps = (time.time() - began) / EMBEDDER_SECONDS, steps + 1
            if done >= 1:
                break
            wrong = batch[batch[:, 4] > 0]
            asked = embed(pack, learner.tensors(), [[query, r[0]] for r in batch], bert.DROPOUT, 2)
            texts = [[passage, *(x for x in r if x)] for r in [*batch[:, 1:3], *wrong[:, 3:5]]]
            near = asked @ embed(pack, learner.tensors(), texts, bert.DROPOUT, 6).T / TEMPERATURE
            passages = torch.tensor(np.concatenate([batch[:, 2], wrong[:, 4]]), device=pack.device)
            own = torch.arange(len(batch), device=pack.device)
            again = passages[None] == passages[:len(batch), None]
            again[own, own] = False
            near = near.masked_fill(again, -1e4)
            loss = F.cross_entropy(near, own) + BACK * F.cross_entropy(near[:, :len(batch)].T, own)
            learner.learn(loss, EMBEDDER_RATE * (1 - done) * min(1, steps / WARM_UP_STEPS))
    return learner.learnt()


def recall(pack, tensors, name):
    """How often a passage that decides is among the first of the pool."""
    narrow = {k: t.to(torch.bfloat16) for k, t in tensors.items()}
    query, passage = pack.arrays["prefixes"]
    with torch.inference_mode():
        pool = embed(pack, narrow, [[passage, *(x for x in r if x)] for r in pack.arrays["pool"]], 0., 64)
        asked = embed(pack, narrow, [[query, c] for c in pack.arrays["asked"]], 0., 16)
        answers = torch.tensor(pack.arrays["answers"].astype(np.int64), device=pack.device)
        near = asked @ pool.T
        best = near.gather(1, answers.clamp_min(0)).masked_fill(answers < 0, -2).max(1).values
        rank = (near > best[:, None]).sum(1)
    print(name, {k: round((rank < k).float().mean().item(), 4) for k in (1, 5, 12, 30)}, flush=True)


PARTS = {"judge": (judge, report), "embedder": (embedder, recall)}


def main(name, pack, models, out):
    pack, file = bert.Pack(pack, "cuda"), f"{name}.safetensors"
    train, look = PARTS[name]
    tensors = bert.load(pathlib.Path(models) / file, pack.device)
    look(pack, tensors, "before")
    tensors = train(pack, tensors)
    look(pack, tensors, "after")
    bert.save(tensors, pathlib.Path(out) / file)


if __name__ == "__main__":
    main(*sys.argv[1:])
