"""Pairs of claims with passages that the service finds for them and that leave them open."""

import json

from articles import lead

FAR = .4  # weight of a passage on another topic
PER_CLAIM = 2


def pairs(rng, path, drop, share):
    """Some of the passages of a share of the claims, such that stand first and are on its topic more often."""
    by_claim = {}
    with open(path, encoding="utf8") as f:
        for line in f:
            found = json.loads(line)
            by_claim.setdefault((found["group"], found["claim"]), []).append(found)
    out = []
    for found in by_claim.values():
        if rng.random() >= share:
            continue
        # Efraimidis and Spirakis: the largest of u^(1/weight) are a weighted sample.
        found.sort(key=lambda p: -rng.random() ** (1 / weight(p)))
        for p in found[:PER_CLAIM]:
            out.append(dict(claim=p["claim"], evidence=p["passage"], lead=lead(rng, p, p["context"], drop), label="N",
                            language=p["language"], article=p["source"]))
    return out


def weight(p):
    near = p["source"].rpartition(".")[0] or p["source"]
    return (1 if near == p["group"] else FAR) / (1 + .1 * p["rank"])
