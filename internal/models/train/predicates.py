"""Pairs from sentences of which each is said again, in other words and with another predicate: predicates.tsv.xz."""

import lzma

DATED = .7  # share of the pairs with a date in front
BESIDE = .25  # of the passages, with another sentence
OPEN = 24  # for so many pairs there is one of two lines, which leaves its claim open


def read(path):
    """Lines of a German sentence, the English, both with a predicate that cannot be true together with it, both in other words."""
    with lzma.open(path, "rt", encoding="utf8") as f:
        return [line.rstrip("\n").split("\t") for line in f]


def pairs(rng, lines):
    out = []

    def add(claim, evidence, label, language):
        out.append(dated(rng, claim, evidence, label, language))

    for de, en, en_other, de_other, de_again, en_again in lines:
        told = {"de": [de, de_again], "en": [en, en_again]}
        for language, said, other in (("de", de, de_other), ("en", en, en_other)):
            far = "en" if language == "de" else "de"
            claims = [(told[far][0], "S"), (told[far][1], "S"), (told[language][1], "S"), (en_other, "R"), (de_other, "R")]
            for claim, label in claims:
                add(claim, beside(rng, lines, said, language), label, language)
            for claim in told[far]:
                add(claim, other, "R", language)
    for _ in range(len(out) // OPEN):
        a, b = rng.sample(lines, 2)
        add(rng.choice(a), rng.choice(b[:2]), "N", "de")
    return [p for p in out if p["claim"]]


def beside(rng, lines, sentence, language):
    """The sentence, or with that of another line before or behind it."""
    if rng.random() >= BESIDE:
        return sentence
    other = rng.choice(lines)[0 if language == "de" else 1]
    return " ".join(rng.sample([sentence, other], 2))


def dated(rng, claim, evidence, label, language="de"):
    """A pair, most with a date in front."""
    return dict(claim=claim, evidence=evidence, label=label, lead=date(rng) if rng.random() < DATED else "", language=language)


def date(rng):
    return f"20{rng.randint(18, 26)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"
