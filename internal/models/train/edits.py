"""Edits that make a sentence, English or German, say something else."""

import itertools
import re

from words import CITIES, COUNTRIES, DAYS, MONTHS, WORDS

NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
# words that often have another sense
DOUBTFUL = {"vor", "nach", "mit", "with", "up", "all", "no"}
AUXILIARY = re.compile(r"\b(is|are|was|were|has|have|had|will|can|could|would|should|must|do|does|did)\b( not\b)?")
NEGATED = re.compile(r" ?(n't|n’t|never|no)")
BEFORE_NICHT = re.compile(r"\b(ist|war|sind|waren|wird|wurde|wurden|kann|hat|haben)\b "
                          r"(?=(ein\w*|im|in|auf|seit|so|sehr|am|an)\b)")

# between two things of a kind: words that only list them, and one that does more
LISTED = re.compile(r"\b(and|or|with|both|well|as|und|oder|mit|sowie|wie|auch|the|der|die|das|den|dem|von|of|in|on|am|im)\b")
NAME = re.compile(r"(?<![\w-])[A-ZÄÖÜ]\w{2,}(?:[ -][A-ZÄÖÜ]\w+)*(?![\w-])")
TOLD_APART = re.compile(r"\b[a-zäöüß]{2,}\b")


def _opposites(pairs):
    table = {}
    for a, b in pairs:
        table.setdefault(a, b)
        table.setdefault(b, a)
    return table


def _kinds():
    """By language and word: its kind, and the words of that kind."""
    table = {"en": {}, "de": {}}

    def add(lang, kind, words):
        table[lang].update((word, (kind, words)) for word in words)

    for i, lang in enumerate(("en", "de")):
        add(lang, "city", [c[i] for c in CITIES])
    add("en", "country", [c[0] for c in COUNTRIES])
    add("en", "adjective", [c[1] for c in COUNTRIES])
    add("de", "country", [c[2] for c in COUNTRIES if " " not in c[2]])
    for i, lang in enumerate(("en", "de")):
        add(lang, "time", [m[i] for m in MONTHS])
        add(lang, "time", [d[i] for d in DAYS])
    del table["en"]["May"], table["en"]["March"]
    return table


OPPOSITE = {lang: _opposites(WORDS["antonyms " + lang]) for lang in ("en", "de")}
KIND = _kinds()


def edit(rng, sentence, lang, names=()):
    """The sentence with one thing changed, and what kind of thing; or None.

    names are the names that stand in for each other in English.
    """
    options = []

    def option(kind, start, end, new, times=1):
        options.extend([(kind, start, end, new)] * times)

    for m in NUMBER.finditer(sentence):
        option("number", *m.span(), lambda number=m.group(): _other_number(rng, number), 3)
    for i, m in enumerate(re.finditer(r"\w+", sentence)):
        word = m.group()
        if word in KIND[lang]:
            kind, words = KIND[lang][word]
            option(kind, *m.span(), lambda word=word, words=words: _other(rng, words, word), 3)
        elif word in OPPOSITE[lang] and (word not in DOUBTFUL or rng.random() < .3):
            option("antonym", *m.span(), OPPOSITE[lang][word])
        elif lang == "en" and i > 0 and word[0].isupper() and len(word) > 3 and word in names:
            option("name", *m.span(), lambda word=word: _other(rng, list(names), word))
    (_negate_english if lang == "en" else _negate_german)(rng, sentence, option)
    if not options:
        return None
    kind, start, end, new = rng.choice(options)
    edited = sentence[:start] + (new() if callable(new) else new) + sentence[end:]
    return (edited, kind) if edited != sentence else None


def swapped(rng, sentence, lang, names):
    """The sentence with two things of a kind in each other's place, or None. What is only listed is left: its order says nothing.

    names are words of which names are made.
    """
    by_kind = {}
    for m in NUMBER.finditer(sentence):
        year = m.group().isdigit() and len(m.group()) == 4 and m.group()[0] in "12"
        by_kind.setdefault("year" if year else "number", []).append(m.span())
    for m in re.finditer(r"\w+", sentence):
        if m.group() in KIND[lang]:
            by_kind.setdefault(KIND[lang][m.group()][0], []).append(m.span())
    for m in NAME.finditer(sentence):
        if all(word in names and word not in KIND[lang] for word in re.split(r"\W+", m.group())):
            by_kind.setdefault("name", []).append(m.span())
    options = [(a, b) for spans in by_kind.values() for a, b in itertools.combinations(spans, 2)
               if sentence[slice(*a)] != sentence[slice(*b)] and TOLD_APART.search(LISTED.sub("", sentence[a[1]:b[0]]))]
    if not options:
        return None
    (a, b), (c, d) = rng.choice(options)
    return sentence[:a] + sentence[c:d] + sentence[b:c] + sentence[a:b] + sentence[d:]


def _negate_english(_, sentence, option):
    for m in AUXILIARY.finditer(sentence):
        if m.group(2):
            option("negation", *m.span(2), "", 2)
        elif not NEGATED.match(sentence[m.end():]):
            option("negation", m.end(), m.end(), " not")


def _negate_german(rng, sentence, option):
    for m in re.finditer(r" nicht\b", sentence):
        option("negation", *m.span(), "", 4)
    for m in re.finditer(r"\b([Kk])ein(?:e|en|em|er|es)?\b", sentence):
        option("negation", m.start(), m.start() + 2, "E" if m.group(1) == "K" else "e", 4)
    for m in re.finditer(r"\b(ein|eine|einen)\b", sentence):
        if rng.random() < .5:
            option("negation", m.start(), m.start(), "k")
    for m in BEFORE_NICHT.finditer(sentence):
        option("negation", m.end(), m.end(), "nicht ")


def _other(rng, words, word):
    while (other := rng.choice(words)) == word:
        pass
    return other


def _other_number(rng, number):
    """Another digit at the front or anywhere; of a year, one of the last two."""
    digits = list(number)
    places = [i for i, c in enumerate(digits) if c.isdigit()]
    at = places[0] if rng.random() < .5 else rng.choice(places)
    if number.isdigit() and len(number) == 4 and number[0] in "12":
        at = places[-1] if rng.random() < .6 else places[-2]
    digits[at] = str(rng.choice([d for d in range(at == 0, 10) if str(d) != digits[at]]))
    return "".join(digits)
