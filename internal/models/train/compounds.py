"""Parallel sentences of which the German one has another compound: the same head with another word before it, as "Bahnverkehr" for "Flugverkehr"."""

import collections
import re

import replay
from predicates import dated

HEAD, FIRST = range(5, 15), range(3, 15)  # letters of a compound's parts
SEEN = 3  # times that each of them is a noun of its own
SENTENCES = 4  # sentences that have one compound
LENGTH = range(45, 221)  # characters of the German sentence
NOUN = re.compile(r"(?<=[a-zäöüß,] )[A-ZÄÖÜ][a-zäöüß]{2,}(?![\w-])")
LINKS = ("", "s", "es", "n", "en", "er", "e")


def _compounds(sentences):
    """How often each noun is seen, and of each compound its head; the head and what stands before it are nouns of the sentences, too."""
    seen = collections.Counter(noun for s in sentences for noun in NOUN.findall(s))
    known = {noun.lower() for noun, n in seen.items() if n >= SEEN}
    heads = {}
    for noun in seen:
        for length in reversed(HEAD):
            first, head = noun[:-length].lower(), noun[-length:]
            if len(first) in FIRST and head in known and known & {first.removesuffix(link) for link in LINKS}:
                heads[noun] = head
                break
    return seen, heads


def pairs(rng, data, n):
    """Of each sentence a pair of which one side has another compound, labelled R, and one that supports."""
    rows = [(en, de) for origin, en, de in replay.parallel(data) if origin.startswith("wmt")]
    rng.shuffle(rows)
    seen, heads = _compounds([de for _, de in rows])
    siblings = collections.defaultdict(list)
    for word, head in heads.items():
        siblings[head].append(word)
    used, out = collections.Counter(), []
    for en, de in rows:
        if len(out) >= n:
            break
        if len(de) not in LENGTH or not de.endswith(".") or "#" in de:
            continue
        found = [(noun, other) for noun in NOUN.findall(de) if used[noun] < SENTENCES
                 for other in siblings[heads.get(noun)] if other[:3] != noun[:3] and seen[other] > 1]
        if not found:
            continue
        noun = rng.choice(sorted({noun for noun, _ in found}))
        used[noun] += 1
        other = re.sub(rf"\b{noun}\b", rng.choice([other for n, other in found if n == noun]), de)
        refuted = rng.choices([(en, other), (other, en), (de, other), (other, de)], [4, 4, 1, 1])[0]
        labelled = [(refuted, "R"), (rng.choice([(de, en), (en, de)]), "S")]
        out += [dated(rng, claim, evidence, label) for (evidence, claim), label in labelled]
    return out
