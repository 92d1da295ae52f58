"""Claims in the words of their passage: said again, said shorter, or with one thing changed.

Without them, a claim that repeats its passage is rare among the pairs unless it was changed, and the judge
learns that repeating contradicts.
"""

import re

from articles import cut, lead
from edits import edit

LENGTH = range(36, 240)  # of a sentence, in characters
SHORTEST = 26  # of what is left of it

WEEKDAYS = {"de": "Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag",
            "en": "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"}
MONTHS = {"de": "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember",
          "en": "January|February|March|April|May|June|July|August|September|October|November|December"}
# what a sentence can do without
EXTRAS = {
    "de": [rf" am (?:gestrigen |vergangenen |kommenden |späten |frühen )?(?:{WEEKDAYS['de']})(?:abend|morgen|nachmittag|vormittag)?\b",
           r" (?:gestern|heute|zudem|außerdem|allerdings|jedoch|dagegen|bereits|inzwischen|zuletzt|erneut)\b",
           r" \([^)]*\)",
           rf" am \d+\. (?:{MONTHS['de']})(?: \d{{4}})?\b",
           r", (?:sagte|erklärte|teilte|wie) [^,.]*(?=\.$)",
           r" nach Angaben [^,.]{5,40}?(?= [a-zäöü]+(?:en|t|n)\b)"],
    "en": [rf" on (?:{WEEKDAYS['en']})(?: evening| morning| afternoon| night)?\b",
           r" (?:also|already|yesterday|today|again)\b",
           r" \([^)]*\)",
           rf" on (?:\d+ )?(?:{MONTHS['en']})(?: \d+)?\b",
           r", (?:the|a|according|[A-Z])[^,.]* said(?: on \w+)?(?=\.$)",
           r", according to [^,.]*(?=\.$)"],
}
MAIN_CLAUSE = re.compile(r"^([A-ZÄÖÜ][^,;:„\"»]{28,}?)(?:, (?:die|der|das|wobei|während|nachdem|weil|wie|was|which|who|while|after|because"
                         r"|as|where|and|but|und|aber)\b|; )")
FINITE = re.compile(r"\b(ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|hatten|kann|will|soll|sollen|\w+te|\w+ten"
                    r"|is|are|was|were|has|have|had|will|would|can|\w+ed|said|rose|fell|took|came|won|lost)\b")
SUBORDINATE = re.compile(r"(Wenn|Falls|If|Obwohl|Although|Weil|Because|Nachdem|After|Während|While|Als|When|Bevor|Before|Um|Ob|Sollte"
                         r"|Unless|Dass|That)\b")


def shorter(rng, sentence, language):
    """A part of the sentence that follows from it, or None."""
    options = list(_without(sentence, language))
    clause = MAIN_CLAUSE.match(sentence)
    if clause and FINITE.search(clause.group(1)) and not SUBORDINATE.match(sentence):
        options.append(clause.group(1) + ".")
    if not options:
        return None
    chosen = rng.choice(options)
    if rng.random() < .4:
        again = list(_without(chosen, language))
        return rng.choice(again) if again else chosen
    return chosen


def _without(sentence, language):
    for pattern in EXTRAS.get(language, ()):
        rest = re.sub(pattern, "", sentence, count=1)
        if rest != sentence and len(rest) >= SHORTEST:
            yield rest


def pairs(rng, edits, texts, n):
    """n pairs, in the language of their article: nine in twenty supported, as many contradicted, the rest open."""
    sentences = list(_sentences(texts))
    rng.shuffle(sentences)
    out = []
    for article, passages, k, span in sentences * 3:
        if len(out) >= n:
            break
        text, language = article["text"].encode(), article["language"]
        sentence, passage, what = cut(text, span), passages[k], rng.random()
        if what < .45:
            claim, label = shorter(rng, sentence, language) if rng.random() < .6 else sentence, "S"
        elif what < .9:
            base = sentence if rng.random() < .5 else shorter(rng, sentence, language)
            claim, label = _changed(edits, base, language), "R"
        else:
            others = [p for i, p in enumerate(passages) if i != k]
            if len(others) < 2:
                continue
            passage, claim, label = rng.choice(others), sentence, "N"
            if rng.random() < .4:
                claim = _changed(edits, sentence, language) or sentence
        if not claim:
            continue
        whole = label == "N" or rng.random() < .7
        context = cut(text, passage["context"]) if whole else ""
        out.append(dict(claim=claim, evidence=cut(text, passage["span"]) if whole else sentence,
                        lead=lead(rng, article, context, .3), label=label, language=language, article=article["id"]))
    return out


def _sentences(texts):
    for article in texts:
        text = article["text"].encode()
        passages = [p for p in article["passages"] if p["role"] == 1]
        for k, p in enumerate(passages):
            for span in p["sentences"]:
                s = cut(text, span)
                if len(s) in LENGTH and s.endswith(".") and s.count("„") == s.count("“"):
                    yield article, passages, k, span


def _changed(edits, sentence, language):
    edited = edit(edits, sentence, language) if sentence and language in EXTRAS else None
    return edited and edited[0]
