"""Pairs from articles with labelled claims, as the service asks about them."""

import json
import lzma
import re

from edits import edit

JUDGED = (1, 2)  # running text and headings, as package segment numbers the roles
EDITS = ("number", "city", "country", "time", "negation", "adjective")


def read(path):
    """Lines of JSON, packed or not: articles with their passages, as the program in passages/ writes them, or what the other files hold."""
    with (lzma.open if str(path).endswith(".xz") else open)(path, "rt", encoding="utf8") as f:
        return [json.loads(line) for line in f]


def pairs(rng, article, drop, negatives, most=9):
    """Every claim with at most so many of the passages that decide it, and with some that do not; one more for an open claim.

    drop is how often title or date are missing in front.
    """
    text = article["text"].encode()
    cuts = list(units(article, text))
    out = []
    for c in article["claims"]:
        deciding, others = divided(cuts, places(article, c))
        whole = [u for u, _ in deciding if u[2]]
        parts = [u for u, _ in deciding if not u[2]]
        smallest = [min(parts, key=lambda u: len(cut(text, u[0])))] if parts else []
        rng.shuffle(others)
        words = by_words(rng, c["c"])
        others.sort(key=lambda u: words(cut(text, u[0])))
        chosen = [(u, c["v"]) for u in some(rng, whole[:2] + smallest, most)]
        chosen += [(u, "N") for u in others[:negatives + (c["v"] == "N")]]
        for (span, context, _), label in chosen:
            out.append(dict(claim=c["c"], evidence=cut(text, span), lead=lead(rng, article, context, drop),
                            label=label, language=c["l"], article=article["id"]))
    return out


def divided(cuts, places):
    """The units that decide a claim, with how, and those that hold nothing of what does."""
    deciding, rest = [], []
    for unit in cuts:
        (start, end), _, _ = unit
        labels = {label for s, e, label in places if start <= s + 2 and e - 2 <= end}
        if len(labels) == 1:
            deciding.append((unit, labels.pop()))
        elif not any(s < end and start < e for s, e, _ in places):
            rest.append(unit)
    return deciding, rest


def some(rng, units, n):
    """n of them, or all."""
    return units if len(units) <= n else rng.sample(units, n)


def units(article, text):
    """What may be asked about: (span, context, whether it is a whole passage).

    Beside the passages these are their sentences, and of three sentences each two that touch.
    """
    for p in article["passages"]:
        if p["role"] not in JUDGED:
            continue
        before = cut(text, p["context"])
        yield p["span"], before, True
        sentences = p["sentences"]
        if len(sentences) < 2:
            continue
        contexts = [before] + [cut(text, s) for s in sentences[:-1]]
        for s, context in zip(sentences, contexts):
            yield s, context, False
        if len(sentences) == 3:
            for i in (0, 1):
                yield (sentences[i][0], sentences[i + 1][1]), contexts[i], False


def cut(text, span):
    return text[span[0]:span[1]].decode()


def places(article, claim):
    """Where the quotes of a claim stand, in bytes, and how they decide it."""
    text, out = article["text"], []
    for q in claim["q"]:
        at = text.find(q)
        while at >= 0:
            start = len(text[:at].encode())
            out.append((start, start + len(q.encode()), claim["v"]))
            at = text.find(q, at + 1)
    return out


def by_words(rng, claim):
    """A key that puts texts that share words or numbers with the claim first: they are the hardest to tell apart."""
    words = _words(claim)
    return lambda text: -len(words & _words(text)) + rng.random() * 1.5


def _words(text):
    return set(re.findall(r"\w{4,}|\d+", text.lower()))


def lead(rng, article, context, drop):
    """Title, date and context, as the service puts them before a passage."""
    parts = []
    if article["title"] and rng.random() >= drop:
        parts.append(article["title"].strip())
    if article["published"] and rng.random() >= drop:
        parts.append(article["published"][:10])
    if context:
        parts.append(context)
    return " · ".join(parts)


def contradicted(rng, edits, pairs):
    """Supported claims with one value changed: now the passage speaks against them."""
    out = []
    for p in pairs:
        if p["label"] != "S" or rng.random() > .35:
            continue
        edited = edit(edits, p["claim"], p["language"])
        if edited and edited[1] in EDITS:
            out.append(dict(p, claim=edited[0], label="R"))
    return out


def mismatched(rng, pairs):
    """Adds a claim with a passage of another article, one to twenty pairs."""
    for p in rng.sample(pairs, len(pairs) // 20):
        other = rng.choice(pairs)
        if other["article"] != p["article"]:
            pairs.append(dict(p, evidence=other["evidence"], lead=other["lead"], label="N"))
