"""Pairs of parallel sentences of which one has another noun or adjective of the same kind; nouns.txt says which these are."""

import collections
import functools
import pathlib
import re

import replay
from predicates import dated

LENGTH = range(45, 221)  # characters of the German sentence
# How many sentences have one word: in the news, and in Tatoeba, whose sentences are short and alike.
SENTENCES = {"wmt": 18, "tatoeba": 6}
WORD = re.compile(r"\w+")


def _read():
    tables = {}
    for line in pathlib.Path(__file__).with_name("nouns.txt").read_text("utf8").splitlines():
        if line.startswith("["):
            table = tables[line[1:-1]] = []
        elif line and not line.startswith("#"):
            table.append([entry.split("/") for entry in line.split(", ")])
    return tables


TABLES = _read()
NEAR = [{word for word, in group} for group in TABLES["near"]]


def _forms():
    """Of each German form of a noun: its gender or "plural", the English form, and those that may stand in its place."""
    forms = collections.defaultdict(list)
    for kind in TABLES["nouns"]:
        entries = [(first.split(" ", 1), plural, en, ens) for first, plural, en, ens in kind]
        for (gender, noun), plural, en, ens in entries:
            others = [((g, n), p, e, s) for (g, n), p, e, s in entries if not alike(e, en)]
            forms[noun].append((en, [(n, e) for (g, n), _, e, _ in others if g == gender]))
            if plural != "-" and ens != "-":
                forms[plural].append((ens, [(p, s) for _, p, _, s in others if p != "-" != s and dative(p) == dative(plural)]))
    return forms


def dative(plural):
    """Whether a plural has an ending that the dative leaves as it is: "den Romanen" is not put for "den Fotos"."""
    return plural.endswith(("n", "s"))


def alike(a, b):
    return a == b or any(set(a.split()) & near and set(b.split()) & near for near in NEAR)


FORMS = _forms()


def options(rng, de, en):
    """The sentence in both languages with one word changed in both, in all ways that there are."""
    out = []
    words = collections.Counter(WORD.findall(de))
    for word in sorted(words):
        for english, others in FORMS.get(word, []):
            others = [(d, e) for d, e in others if d not in words and not _whole(e).search(en)]
            if words[word] == 1 and others and _whole(english).search(en):
                d, e = rng.choice(others)
                out.append((_whole(word).sub(d, de), put(en, english, e)))
    for kind in TABLES["adjectives"]:
        for stem, english in kind:
            m = _declined(stem).search(de)
            if m and _whole(english).search(en):
                d, e = rng.choice([other for other in kind if other[0] != stem])
                if d not in de:
                    out.append((de[:m.start()] + d.replace("teuer", "teur") + m[1] + de[m.end():], put(en, english, e)))
    return out


@functools.cache
def _whole(word):
    return re.compile(rf"(?<![\w-]){re.escape(word)}(?![\w-])")


@functools.cache
def _declined(stem):
    return re.compile(rf"(?<![\w-]){stem}(e|en|er|es|em)(?![\w-])")


def put(sentence, old, new):
    """The English sentence with one word for another, and with its article."""
    m = _whole(old).search(sentence)
    before = re.sub(r"\b([Aa])n? $", lambda a: a[1] + ("n " if new[0] in "aeiou" else " "), sentence[:m.start()])
    return before + new + sentence[m.end():]


def pairs(rng, data, n):
    """Of each sentence one pair that supports, and two that refute, most in two languages."""
    rows = [r for r in replay.parallel(data) if r[0].startswith(tuple(SENTENCES))]
    rng.shuffle(rows)
    rows.sort(key=lambda r: r[0].startswith("tatoeba"))
    used, out = collections.Counter(), []
    for origin, en, de in rows:
        found = options(rng, de, en) if len(de) in LENGTH and de.endswith((".", "“", '"')) and "?" not in de and "#" not in de else []
        if not found or len(out) >= n:
            continue
        other, english = rng.choice(found)
        word = " ".join(sorted(set(WORD.findall(de)) - set(WORD.findall(other))))
        used[word] += 1
        if used[word] > next(most for name, most in SENTENCES.items() if origin.startswith(name)):
            continue
        refuted = [(de, english), (en, other), (other, en), (english, de), (de, other), (en, english)]
        chosen = [rng.choice(refuted[:4]), rng.choices(refuted, [4, 4, 3, 3, 1, 1])[0]]
        labelled = [(p, "R") for p in chosen] + [(rng.choice([(de, en), (en, de), (other, english), (english, other)]), "S")]
        out += [dated(rng, claim, evidence, label) for (evidence, claim), label in labelled]
    return out
