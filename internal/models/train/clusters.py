"""Clusters of articles on events that are easily taken for each other.

As a program: reads clusters and writes their articles, for the program in passages/.
"""

import itertools
import json
import re
import sys

from articles import by_words, cut, divided, lead, some, units

PLACE = re.compile(r"(\d+)\.(\d+)(?:-(\d+))?")  # article, first and last sentence, from 1


def main():
    for line in sys.stdin:
        cluster = json.loads(line)
        for n, doc in enumerate(cluster["docs"], 1):
            print(json.dumps(_article(cluster, n, doc), ensure_ascii=False))


def _article(cluster, n, doc):
    text, spans = "", []
    for paragraph in doc["p"]:
        for i, sentence in enumerate(paragraph):
            text += " " if i else "\n\n" if text else ""
            start = len(text.encode())
            text += sentence
            spans.append((start, len(text.encode())))
    claims = []
    for c in cluster["claims"]:
        places = []
        for place, label in c["e"]:
            article, first, last = PLACE.fullmatch(place).groups()
            if int(article) == n:
                places.append((spans[int(first) - 1][0], spans[int(last or first) - 1][1], label))
        claims.append(dict(c=c["c"], l=c["l"], k=c["k"], e=places))
    return dict(id=f"{cluster['id']}.{n}", language=doc["language"], title=doc["title"], publisher=doc["publisher"],
                published=doc["published"], text=text, claims=claims)


def pairs(rng, texts, drop, negatives, most=9):
    """Every claim with at most so many of the passages of its cluster that decide it, and with those that are nearest and do not."""
    out = []
    for _, group in itertools.groupby(texts, _cluster):
        docs = list(group)
        for i, claim in enumerate(docs[0]["claims"]):
            decided, others = [], []
            for doc in docs:
                deciding, rest = divided(units(doc, doc["text"].encode()), doc["claims"][i]["e"])
                decided += _chosen(rng, doc, deciding)
                others += [(doc, unit) for unit in rest]
            words = by_words(rng, claim["c"])
            others.sort(key=lambda o: words(cut(o[0]["text"].encode(), o[1][0])))
            chosen = some(rng, decided, most) + [(doc, unit, "N") for doc, unit in others[:negatives + (not decided)]]
            for doc, (span, context, _), label in chosen:
                out.append(dict(claim=claim["c"], evidence=cut(doc["text"].encode(), span), lead=lead(rng, doc, context, drop),
                                label=label, language=claim["l"], article=doc["id"]))
    return out


def _cluster(article):
    """What stands before the number; an article without one is by itself."""
    return article["id"].rpartition(".")[0] or article["id"]


def _chosen(rng, doc, deciding):
    """At most two passages and the smallest part of one."""
    whole = [d for d in deciding if d[0][2]]
    parts = [d for d in deciding if not d[0][2]]
    rng.shuffle(whole)
    smallest = [min(parts, key=lambda d: len(cut(doc["text"].encode(), d[0][0])))] if parts else []
    return [(doc, unit, label) for unit, label in whole[:2] + smallest]


if __name__ == "__main__":
    main()
