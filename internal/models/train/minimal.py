"""Pairs of a short passage and a claim that differ in one construction: minimal.jsonl.xz."""

from articles import lead


def pairs(rng, items, drop):
    return [dict(claim=i["c"], evidence=i["p"], lead=lead(rng, i, "", drop), label=i["v"], language=i["l"]) for i in items]
