"""Draws pairs for the judge and queries for the embedder, and writes them as one file for gpu.py, with the rows of the word table that they need.

The file is small enough to be carried to a machine that has nothing else. It is numpy's npz, compressed by xz:

  tokens, offsets   token ids of all texts, as places in `words`; where each text starts
  words             ids of the vocabulary; q4, scale: their rows of the word table
  parts, leads      texts of all leads; where each lead starts
  epoch0, …         rows of lead, passage, claim, label
  held_…            the same, of texts that are kept apart
  queries           rows of claim, title, passage, and title and passage of one that does not decide; 0: none
  pool              rows of title and passage; asked: claims, answers: their places in pool, -1: none
  prefixes          texts: query, passage
"""

import argparse
import gzip
import io
import itertools
import json
import lzma
import pathlib
import random

import numpy as np
from safetensors.numpy import load_file
from tokenizers import Tokenizer

import articles
import clusters
import compounds
import contrasts
import found
import free
import layout
import literal
import minimal
import news
import nouns
import predicates
import replay

DROP = .15  # of titles and dates
NEGATIVES, DECIDING = 2, 3
OPEN_SHARE = {"articles": .6, "clusters": .4}
SAME_LANGUAGE = .35
POOL = 15000  # passages beside those of the held articles
NEAR = 4  # others of an article among which the wrong answer is drawn
ANSWERS = 6


def epoch(rng, edits, args, texts, told, told_apart, parallel):
    """What is seen once: everything written for the judge, and a part of what others made."""
    own = [p for a in texts for p in articles.pairs(rng, a, DROP, NEGATIVES, DECIDING)]
    near = clusters.pairs(rng, told, DROP, NEGATIVES, DECIDING)
    pairs = []
    for name, share, seen, list_ in (("articles", 1 / 3, args.articles_share, own), ("clusters", 1 / 4, args.clusters_share, near)):
        changed = articles.contradicted(rng, edits, list_)
        articles.mismatched(rng, list_)
        kept = [p for p in list_ if p["label"] != "N" or rng.random() < OPEN_SHARE[name]]
        pairs += part(rng, kept + rng.sample(changed, int(len(changed) * share)), seen)
    pairs += part(rng, contrasts.pairs(rng, told_apart, DROP), args.contrasts_share)
    for path in args.found:
        pairs += found.pairs(rng, path, DROP, args.found_share)
    pairs += literal.pairs(rng, edits, texts + told, args.literal)
    twins = parallel.pairs(edits, args.news, SAME_LANGUAGE) + parallel.templates(edits, args.series, "series")
    twins += parallel.swaps(edits, args.swaps, SAME_LANGUAGE)
    items = replay.written(args.data, rng, 2)
    pairs += parallel.with_leads(rng, twins + rng.sample(items, min(args.items, len(items))))
    public = replay.nli(args.data, rng, whole=True)
    pairs += free.pairs(rng, articles.read(args.free), DROP) + predicates.pairs(rng, predicates.read(args.predicates))
    pairs += nouns.pairs(rng, args.data, args.nouns) + compounds.pairs(rng, args.data, args.compounds)
    pairs += minimal.pairs(rng, articles.read(args.minimal), DROP) + contrasts.pairs(rng, articles.read(args.near), DROP)
    return pairs + rng.sample(public, min(args.nli, len(public))) + news.pairs(rng, args.real, args.data, args.real_times)


def part(rng, pairs, share):
    return rng.sample(pairs, int(len(pairs) * share))


def held(args):
    """Pairs that are only looked at."""
    yield "articles", [p for a in articles.read(args.held[0]) for p in articles.pairs(random.Random(1), a, 0, 1)]
    yield "clusters", clusters.pairs(random.Random(1), articles.read(args.held[1]), 0, 1)
    yield "free", clusters.pairs(random.Random(1), articles.read(args.held[2]), 0, 1)
    with gzip.open(args.held[3], "rt", encoding="utf8") as f:
        items = [json.loads(line) for line in f]
    yield "contrasts", [dict(claim=c["claim"], evidence=i["passage"], label=c["label"],
                             lead=" · ".join(x for x in (i["title"], i["published"], i["before"]) if x))
                        for i in items for c in i["claims"]]


def answered(texts, told):
    """Claims with the passages that decide them and with others of their articles, each with its title."""
    for article in texts:
        whole = _whole(article)
        for c in article["claims"]:
            yield c["c"], *_sorted([(article, whole, articles.places(article, c))])
    for _, group in itertools.groupby(told, lambda a: a["id"].rpartition(".")[0]):
        docs = [(doc, _whole(doc)) for doc in group]
        for i, claim in enumerate(docs[0][0]["claims"]):
            yield claim["c"], *_sorted([(doc, whole, doc["claims"][i]["e"]) for doc, whole in docs])


def _whole(article):
    return [unit for unit in articles.units(article, article["text"].encode()) if unit[2]]


def _sorted(docs):
    deciding, others = [], []
    for doc, whole, places in docs:
        found, rest = articles.divided(whole, places)
        deciding += _texts(doc, [unit for unit, _ in found])
        others += _texts(doc, rest)
    return deciding, others


def _texts(article, units):
    text = article["text"].encode()
    return [(article["title"], articles.cut(text, span)) for span, _, _ in units]


def queries(rng, args, texts, told, told_apart, parallel):
    """Claims with a passage that answers them and, where there is one, with one that looks as if."""
    out = []
    for claim, deciding, others in answered(texts, told):
        for title, text in rng.sample(deciding, min(2, len(deciding))):
            near = sorted(others, key=lambda o: articles.by_words(rng, claim)(o[1]))[:NEAR]
            out.append((claim, title, text, *(rng.choice(near) if near else ("", ""))))
    for item in told_apart:
        decided = [c for c in item["claims"] if c["v"] != "N"]
        for c in rng.sample(decided, 3 if len(item["claims"]) > 4 else 1):
            out.append((c["c"], item["title"], item["p"], "", ""))
    out += [(p["claim"], "", p["evidence"], "", "") for p in news.pairs(rng, args.real, args.data) if p["label"] != "N"]
    for pair in rng.sample(list(zip(*(parallel.middling[k] for k in replay.LANGUAGES))), args.twins):
        query, passage = rng.sample(pair, 2)
        out.append((query, "", passage, "", ""))
    rng.shuffle(out)
    return out


class Texts:
    """Every text once, by number; 0 is the empty one."""

    def __init__(self):
        self.numbers, self.leads = {"": 0}, {(): 0}

    def number(self, text):
        return self.numbers.setdefault(text or "", len(self.numbers))

    def lead(self, text):
        parts = [self.number(p) for p in (text or "").split(" · ") if p]
        dotted = tuple(x for p in parts for x in (self.number("·"), p))[1:]
        return self.leads.setdefault(dotted, len(self.leads))

    def title(self, text):
        text = (text or "").strip()
        return self.number(text + "." if text else "")

    def rows(self, pairs):
        return np.array([[self.lead(p.get("lead")), self.number(p["evidence"]), self.number(p["claim"]), layout.LABELS[p["label"]]]
                         for p in pairs], np.int32)


def offsets(sizes):
    return np.cumsum([0, *sizes]).astype(np.int32)


def main():
    args = parse()
    texts, told = articles.read(args.articles), [a for path in args.clusters for a in articles.read(path)]
    told_apart, parallel = articles.read(args.contrasts), replay.News(args.data)
    t, arrays = Texts(), {}
    for i in range(args.epochs):
        pairs = epoch(random.Random(1000 + i + args.seed), random.Random(2000 + i + args.seed), args, texts, told, told_apart, parallel)
        arrays[f"epoch{i}"] = t.rows(pairs)
    for name, pairs in held(args):
        arrays[f"held_{name}"] = t.rows(pairs)
    drawn = queries(random.Random(9), args, texts, told, told_apart, parallel)
    arrays["queries"] = np.array([[t.number(q), t.title(a), t.number(b), t.title(c), t.number(d)] for q, a, b, c, d in drawn], np.int32)
    pool, apart, answers = {}, [], []
    for claim, deciding, others in answered(articles.read(args.held[0]), articles.read(args.held[1])):
        places = [pool.setdefault(p, len(pool)) for p in deciding + others][:len(deciding)]
        if places:
            apart.append(t.number(claim))
            answers.append((places + [-1] * ANSWERS)[:ANSWERS])
    most = len(pool) + POOL
    for article in texts + told:
        for passage in _texts(article, _whole(article)):
            if len(pool) < most:
                pool.setdefault(passage, len(pool))
    arrays |= dict(asked=np.array(apart, np.int32), answers=np.array(answers, np.int32),
                   pool=np.array([[t.title(a), t.number(b)] for a, b in pool], np.int32),
                   prefixes=np.array([t.number("query:"), t.number("passage:")], np.int32))
    arrays |= dict(parts=np.array(list(itertools.chain(*t.leads)), np.int32), leads=offsets(map(len, t.leads)))
    tokenizer = Tokenizer.from_file(str(args.models / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    ids = [e.ids for e in tokenizer.encode_batch(list(t.numbers), add_special_tokens=False)]
    flat = np.fromiter(itertools.chain(*ids), np.int32)
    words = np.unique(np.concatenate([flat, [layout.BEGIN, layout.PADDING, layout.END]]))
    table = load_file(args.models / "word_embeddings.safetensors")
    arrays |= dict(words=words.astype(np.int32), tokens=np.searchsorted(words, flat).astype(np.uint16), offsets=offsets(map(len, ids)),
                   q4=table["word.q4"][words], scale=table["word.scale"][words])
    raw = io.BytesIO()
    np.savez(raw, **arrays)
    pathlib.Path(args.out).write_bytes(lzma.compress(raw.getvalue()))
    print({name: a.shape for name, a in arrays.items()})


def parse():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("out")
    parser.add_argument("--models", type=pathlib.Path, required=True, help="folder of the published models")
    parser.add_argument("--data", type=pathlib.Path, required=True, help="folder of the published pairs")
    parser.add_argument("--articles", required=True, help="articles with their passages")
    parser.add_argument("--clusters", nargs="+", required=True, help="articles of clusters with their passages")
    parser.add_argument("--contrasts", required=True, help="passages with contrasting claims")
    parser.add_argument("--real", required=True, help="news.jsonl.xz")
    parser.add_argument("--free", required=True, help="free.jsonl.xz")
    parser.add_argument("--predicates", required=True, help="predicates.tsv.xz")
    parser.add_argument("--minimal", required=True, help="minimal.jsonl.xz")
    parser.add_argument("--near", required=True, help="near.jsonl.xz")
    parser.add_argument("--found", nargs="*", default=[], help="passages that are found for claims and leave them open")
    parser.add_argument("--held", nargs=4, required=True, help="articles, articles of clusters, news under free licences and contrasts that are kept apart")
    parser.add_argument("--seed", type=int, default=90)
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--articles-share", type=float, default=.8, help="share of the pairs of articles that an epoch has")
    parser.add_argument("--clusters-share", type=float, default=.65, help="of those of clusters")
    parser.add_argument("--contrasts-share", type=float, default=.7, help="of those of contrasts")
    parser.add_argument("--found-share", type=float, default=.3, help="share of these claims that is seen")
    parser.add_argument("--literal", type=int, default=5000, help="pairs in the words of their passage")
    parser.add_argument("--news", type=int, default=14000, help="pairs of parallel news")
    parser.add_argument("--series", type=int, default=2500, help="pairs from templates with two values of a kind")
    parser.add_argument("--swaps", type=int, default=10000, help="pairs of parallel news with two things in place or swapped")
    parser.add_argument("--nouns", type=int, default=17000, help="pairs of parallel sentences with another noun")
    parser.add_argument("--compounds", type=int, default=6500, help="pairs of parallel sentences with another compound")
    parser.add_argument("--nli", type=int, default=55000, help="pairs of the public sets")
    parser.add_argument("--items", type=int, default=4000, help="pairs of the written items")
    parser.add_argument("--real-times", type=int, default=1, help="times that the claims on one passage of real news are seen")
    parser.add_argument("--twins", type=int, default=30000, help="sentences of parallel news that answer each other")
    return parser.parse_args()


if __name__ == "__main__":
    main()
