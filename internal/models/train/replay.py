"""Pairs from texts that are no articles: public NLI sets, parallel news, templates, written items.

data is the folder of the published files; rng decides what is drawn.
"""

import collections
import json
import lzma
import re

import templates
from edits import edit, swapped
from layout import LABELS
from words import CITIES, MONTHS

# The public sets that are used, and how many rows of each at most.
ROWS = {
    "mnli_en_dev": None, "mnli_de_mt": None, "snli_devtest": 9000, "conjnli": 5000, "new_protocols": 16000,
    "fever_comp90042": 7000, "fever_dev_covidfact": 7000, "danish_fever": 1500, "fm2": 1168, "breaking_nli": 1500,
    "help": 1500, "med": 1500, "negation_hossain": 3000,
}
LANGUAGES = ("en", "de")
FIRST_CLAUSE = re.compile(r"^(.{25,}?), (?:and|but|while|which|und|aber|während|wobei|sondern)\b")
# what is also another word, and so never swapped
AMBIGUOUS = ("May", "March", "Nice")


def _open(data, name):
    return lzma.open(data / name, "rt", encoding="utf8")


def nli(data, rng, whole=False):
    """Rows of the public sets whose licences allow the weights to be shared; whole: without the limits of ROWS."""
    by_set = collections.defaultdict(list)
    with _open(data, "train_pairs.jsonl.xz") as f:
        for row in map(json.loads, f):
            if row["permissive"] and row["label"] in LABELS and row["ds"] in ROWS:
                by_set[row["ds"]].append({k: row[k] for k in ("claim", "evidence", "label")})
    out = []
    for name, rows in by_set.items():
        rng.shuffle(rows)
        out += rows if whole else rows[:ROWS[name]]
    return out


def parallel(data):
    """Rows of origin, English and German."""
    with _open(data, "parallel_en_de.tsv.xz") as f:
        return [line.rstrip("\n").split("\t") for line in f]


class News:
    """Parallel sentences of the news, in the order of their documents."""

    def __init__(self, data):
        rows = [r for r in parallel(data) if r[0].startswith("wmt")]
        self.sentences = {"en": [r[1] for r in rows], "de": [r[2] for r in rows]}
        middling = [r for r in rows if 30 < len(r[1]) < 220]
        self.middling = {"en": [r[1] for r in middling], "de": [r[2] for r in middling]}
        documents = collections.defaultdict(list)
        for origin, en, de in rows:
            if 20 < len(en) < 260:
                documents[origin].append({"en": en, "de": de})
        self.documents = list(documents.values())
        names = collections.Counter(name for d in self.documents for s in d
                                    for name in re.findall(r"(?<=[a-z,] )[A-Z][a-zà-ü]{3,}", s["en"]))
        self.names = {name: n for name, n in names.items() if n >= 2}

    def pairs(self, rng, n, same_language):
        """A sentence's twin supports it, the edited twin refutes it, a neighbour leaves it open."""
        lengths = [len(d) for d in self.documents]
        out = []
        while len(out) < n:
            document = rng.choices(self.documents, lengths)[0]
            i, size = rng.randrange(len(document)), rng.choice([1, 1, 1, 2, 2, 3])
            start = max(0, i - rng.randrange(size))
            end = min(len(document), start + size)
            source = rng.choice(("de", "de", "en"))
            language = "en" if source == "de" else "de"
            if rng.random() < same_language:
                language = source
            claim, label = self._claim(rng, document, i, range(start, end), source, language)
            if claim:
                evidence = " ".join(s[source] for s in document[start:end])
                out.append(dict(claim=claim, evidence=evidence, label=label, source=source))
        return out

    def swaps(self, rng, n, same_language):
        """A sentence's twin supports it; with two of its numbers, names or places in each other's place it refutes it."""
        lengths = [len(d) for d in self.documents]
        out = []
        while len(out) < n:
            document = rng.choices(self.documents, lengths)[0]
            i = rng.randrange(len(document))
            source, language = rng.sample(LANGUAGES, 2)
            if rng.random() < same_language:
                language = source
            twin = document[i][language]
            # What both languages write alike is a name, or part of one.
            names = set.intersection(*(set(re.findall(r"\b[A-ZÄÖÜ]\w+", s)) for s in document[i].values()))
            turned = swapped(rng, twin, language, names)
            if not turned:
                continue
            evidence = " ".join(s[source] for s in document[i - (i > 0 and rng.random() < .3):i + 1 + (rng.random() < .3)])
            for claim, label in ((twin, "S"), (turned, "R")):
                out.append(dict(claim=claim, evidence=evidence, label=label, source=source))
        return out

    def _claim(self, rng, document, i, passage, source, language):
        twin, what = document[i][language], rng.random()
        if what < .34:
            return _clause(twin) if rng.random() < .4 else twin, "S"
        if what < .70:
            edited = edit(rng, _clause(twin) if rng.random() < .3 else twin, language, self.names)
            return edited and edited[0], "R"
        j = i + rng.choice([-5, -4, -3, -2, 2, 3, 4, 5, 6])
        if rng.random() < .15:
            j = rng.randrange(len(document))
        if not 0 <= j < len(document) or j in passage:
            return None, "N"
        claim = document[j][language]
        if rng.random() < .35:
            claim = (edit(rng, claim, language, self.names) or (claim,))[0]
        return claim, "N"

    def templates(self, rng, n, kind):
        return templates.rows(rng, n, self.sentences, kind)

    def with_leads(self, rng, pairs):
        """Some pairs get a sentence of the news, or of their own text, in front."""
        for p in pairs:
            what = rng.random()
            if what < .35:
                p["lead"] = rng.choice(self.middling[p["source"]])
            elif what < .5:
                first, *rest = re.split(r'(?<=[.!?]) (?=[A-ZÄÖÜ„"])', p["evidence"])
                if rest:
                    p["lead"], p["evidence"] = first, " ".join(rest)
        return pairs


def _clause(sentence):
    m = FIRST_CLAUSE.match(sentence)
    return m.group(1) + "." if m else sentence


def written(data, rng, combinations):
    """The written bilingual items, each claim in so many combinations of languages.

    In some, places and months are swapped throughout, or another item's text stands beside the passage.
    """
    with _open(data, "written_pairs.jsonl.xz") as f:
        items = [item for item in map(json.loads, f) if item["trained"]]
    out = []
    for item in items:
        swap = _swap(rng, item)
        for label in LABELS:
            for q in range(len(item["en"][label.lower()])):
                languages = [("de", "de"), ("de", "en"), ("en", "de"), ("en", "en")]
                for source, language in rng.sample(languages, combinations):
                    passage, claim = item[source]["p"], item[language][label.lower()][q]
                    if swap["en"] and rng.random() < .35:
                        passage, claim = _swapped(passage, swap[source]), _swapped(claim, swap[language])
                    if rng.random() < .15:
                        other = rng.choice(items)[source]["p"]
                        passage = f"{other} {passage}" if rng.random() < .5 else f"{passage} {other}"
                    out.append(dict(claim=claim, evidence=passage, label=label, source=source))
        other = rng.choice(items)
        source, language = rng.choice(("de", "en")), rng.choice(("de", "en"))
        if other is not item:
            claim = rng.choice(other[language]["s"] + other[language]["r"])
            out.append(dict(claim=claim, evidence=item[source]["p"], label="N", source=source))
    return out


def _swap(rng, item):
    """Other places and months for those of an item, by language."""
    text = {lang: " ".join([t["p"]] + t["s"] + t["r"] + t["n"]) for lang, t in item.items() if lang in LANGUAGES}

    def names(lang, word):
        return re.search(rf"\b{re.escape(word)}\b", text[lang])

    swap = {"en": {}, "de": {}}
    for table in (CITIES, MONTHS):
        here = [row for row in table if names("en", row[0]) and names("de", row[1])]
        free = [row for row in table if row not in here and not names("en", row[0])]
        here = [row for row in here if row[0] not in AMBIGUOUS]
        for old, new in zip(here, rng.sample(free, min(len(here), len(free)))):
            for i, lang in enumerate(LANGUAGES):
                swap[lang][old[i]] = new[i]
    return swap


def _swapped(text, swap):
    return re.sub("|".join(rf"\b{re.escape(old)}\b" for old in swap), lambda m: swap[m.group()], text)
