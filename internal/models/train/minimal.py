"""Pairs of a short passage and a claim that differ in one construction: minimal.jsonl.xz."""

import json
import lzma

from articles import lead


def read(path):
    with lzma.open(path, "rt", encoding="utf8") as f:
        return [json.loads(line) for line in f]


def pairs(rng, items, drop):
    return [dict(claim=i["c"], evidence=i["p"], lead=lead(rng, i, "", drop), label=i["v"], language=i["l"]) for i in items]
