"""Claims on passages of real news: news.jsonl.xz holds the claims, data/parallel_en_de.tsv.xz the passages."""

import json
import lzma

import replay

COLUMNS = {"en": 1, "de": 2}
WITHOUT_CONTEXT = .15


def pairs(rng, path, data):
    """Every claim but those held back, with its passage, most with the sentence before it in front."""
    rows, out = replay.parallel(data), []
    with lzma.open(path, "rt", encoding="utf8") as f:
        for item in map(json.loads, f):
            if item.get("held"):
                continue
            first, column = item["row"], COLUMNS[item["language"]]
            sentences = [row[column].strip() for row in rows[first - 1:first + item["rows"]]]
            for c in item["claims"]:
                context = "" if rng.random() < WITHOUT_CONTEXT else sentences[0]
                out.append(dict(claim=c["c"], evidence=" ".join(sentences[1:]), lead=context, label=c["v"], language=c["l"]))
    return out
