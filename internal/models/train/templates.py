"""Short news in English and German with claims about it, from templates.txt and series.txt."""

import pathlib
import re

from words import CITIES, COUNTRIES, DAYS, MONTHS, WORDS

LANGUAGES = ("en", "de")


def _read(name):
    cases = []
    for line in pathlib.Path(__file__).with_name(name).read_text("utf8").splitlines():
        if line.startswith("["):
            name, _, chance = line[1:-1].partition(" ")
            cases.append((name, float(chance or 0), [], []))
        elif line and not line.startswith("#"):
            label, *wordings = line.split(" | ")
            wordings = dict(zip(LANGUAGES, wordings))
            cases[-1][2 if label == "E" else 3].append(wordings if label == "E" else (label, wordings))
    return cases


CASES = {"general": _read("templates.txt"), "series": _read("series.txt")}


def rows(rng, n, distractors, kind="general"):
    """n pairs; half of the evidence stands beside a sentence of the news."""
    out = []
    while len(out) < n:
        evidence, claims = _case(rng, CASES[kind])
        for label, claim in rng.sample(claims, min(3, len(claims))):
            source = rng.choice(("de", "de", "en"))
            language = rng.choice(("de", "en", "en"))
            text, place = evidence[source], rng.random()
            if place < .25:
                text = rng.choice(distractors[source]) + " " + text
            elif place < .5:
                text = text + " " + rng.choice(distractors[source])
            out.append(dict(claim=claim[language], evidence=text, label=label, source=source))
    return out


def _case(rng, cases):
    facts = _facts(rng)
    name, chance, evidences, claims = cases[rng.randrange(len(cases))]
    slots = {lang: _slots(rng, facts, i, lang) for i, lang in enumerate(LANGUAGES)}
    first = chance > 0 and rng.random() < chance
    evidence = rng.choice(evidences) if len(evidences) > 1 else evidences[0]
    if name == "injured":
        for lang, event in zip(LANGUAGES, _other(rng, WORDS["events"], facts["event"])):
            slots[lang]["event2"] = event
        if facts["count"] <= 2:  # then "only one" is no clear contradiction
            claims = claims[:-1]

    def fill(wordings):
        return {lang: _by_outcome(wordings[lang], first).format(**slots[lang]) for lang in LANGUAGES}

    return fill(evidence), [(label[0] if first else label[-1], fill(w)) for label, w in claims]


def _by_outcome(text, first):
    return re.sub(r"\[(.*?)\|(.*?)\]", r"\1" if first else r"\2", text)


def _facts(rng):
    """What a case is about: by slot, a pair for the languages, one word for both, or a value."""
    facts = dict(zip(("city", "city2", "city3"), rng.sample(CITIES, 3)))
    facts |= zip(("a", "b"), rng.sample(COUNTRIES, 3))
    dated = rng.random() < .4
    facts["date"] = rng.randrange(12), rng.randint(1, 28), rng.randint(1995, 2025) if dated else None
    facts["date2"] = _other_date(rng, facts["date"])
    ordinal = rng.randrange(5)
    facts |= dict(ordinal=WORDS["ordinals"][ordinal], next_ordinal=WORDS["ordinals"][ordinal + 1])
    facts |= dict(series=rng.choice(WORDS["series"]), place_in_series=ordinal)
    facts |= zip(("early", "late"), sorted((facts["date"], facts["date2"]), key=lambda d: (d[2] or 0, *d[:2])))
    count = rng.choice([rng.randint(2, 12), rng.randint(13, 400), rng.randint(1000, 90000)])
    percent = round(rng.uniform(1, 80), 1)
    facts |= zip(("weekday", "weekday2"), rng.sample(DAYS, 2))
    for k in ("person", "person2", "person3"):
        facts[k] = rng.choice(WORDS["first names"]) + " " + rng.choice(WORDS["last names"])
    facts |= zip(("company", "company2"), rng.sample(WORDS["companies"], 2))
    facts |= zip(("topic", "topic2"), rng.sample(WORDS["topics"], 2))
    facts |= zip(("role", "role2"), rng.sample(WORDS["roles"], 2))
    facts |= dict(building=rng.choice(WORDS["buildings"]), event=rng.choice(WORDS["events"]))
    facts["month"], facts["month2"] = rng.sample(MONTHS, 2)
    year = rng.randint(1998, 2025)
    facts |= dict(year=year, year_before=year - 1, two_years_on=year + 2, votes=count, more_votes=count + 120)
    facts["more"] = count + rng.randint(1, count)
    facts["goals"], facts["fewer"] = _scores(rng)
    facts |= dict(hours=rng.randint(2, 12), count=count, count2=_other_count(rng, count), percent=percent)
    facts["percent2"] = abs(round(percent + rng.choice([-1, 1]) * rng.uniform(.3, 9), 1)) + .1
    return facts


def _slots(rng, facts, i, lang):
    """The facts as they are written in a language, the i-th."""
    slots = {k: v[i] if isinstance(v, (list, tuple)) else v for k, v in facts.items()}
    slots |= {k: _date(rng, facts[k], lang) for k in ("date", "date2", "early", "late")}
    slots |= {k: _count(rng, facts[k], lang) for k in ("count", "count2", "more")}
    slots |= {k: _percent(rng, facts[k], lang) for k in ("percent", "percent2")}
    slots["hours"] = _count(rng, facts["hours"], lang)
    slots["hours2"] = _count(rng, _other_count(rng, facts["hours"]), lang)
    slots |= {k.capitalize(): slots[k][0].upper() + slots[k][1:] for k in ("topic", "topic2")}
    for k in ("a", "b"):
        english, adjective, german, within, stem = facts[k]
        if lang == "en":
            slots |= {k: english, k + "_adjective": adjective}
        else:
            slots |= {k: german, k + "_adjective": stem, "in_" + k: within, k + "_bare": german.split()[-1]}
    slots["the_new"] = "the new" if lang == "en" else facts["building"][2]
    slots["the_new_accusative"] = _accusative(slots["the_new"])
    slots["The_new"] = slots["the_new"].capitalize()
    slots |= _series(facts, lang)
    if lang == "de":
        slots |= {k: slots[k].replace("-", ":") for k in ("goals", "fewer")}
    return slots


def _series(facts, lang):
    """The first of a series, the next and the one after that, in the cases that the templates need."""
    english, german, article, dative = facts["series"]
    slots = {}
    for k, ordinal in zip(("nth", "next", "third"), WORDS["ordinals"][facts["place_in_series"]:]):
        if lang == "en":
            slots["the_" + k] = "the " + ordinal[0]
            slots[k] = slots[k + "_accusative"] = slots[k + "_dative"] = f"the {ordinal[0]} {english}"
        else:
            slots["the_" + k] = f"{article} {ordinal[1]}"
            slots[k] = f"{article} {ordinal[1]} {german}"
            slots[k + "_accusative"] = _accusative(slots["the_" + k]) + " " + german
            slots[k + "_dative"] = f"{dative} {ordinal[1]}n {german}"
        slots[k.capitalize()] = slots[k][0].upper() + slots[k][1:]
    return slots


def _accusative(article_and_adjective):
    """Of a German article and the adjective after it; only the masculine differs."""
    if article_and_adjective.startswith("der "):
        return "den " + article_and_adjective.removeprefix("der ") + "n"
    return article_and_adjective


def _scores(rng):
    """Of a match won and of one lost, never the same turned round."""
    while True:
        won, lost = sorted(rng.sample(range(5), 2), reverse=True), sorted(rng.sample(range(5), 2))
        if won != lost[::-1]:
            return "{}-{}".format(*won), "{}-{}".format(*lost)


def _other(rng, table, entry):
    while (other := rng.choice(table)) == entry:
        pass
    return other


def _other_count(rng, n):
    other = n
    while other == n:
        other = rng.choice([n + rng.randint(1, 5), max(2, n - rng.randint(1, 5)), n * 2, n * 10, max(2, n // 2),
                            int(n * 1.3) + 1])
    return other


def _other_date(rng, date):
    month, day, year = date
    what = rng.random()
    if what < .5:
        return month, (day + rng.randint(1, 20)) % 28 + 1, year
    if what < .85 or not year:
        return (month + rng.randint(1, 11)) % 12, day, year
    return month, day, year + rng.choice([-3, -2, -1, 1, 2, 3])


def _date(rng, date, lang):
    month, day, year = date
    english, german = MONTHS[month]
    if lang == "en":
        text = rng.choice([f"{english} {day}", f"{day} {english}"])
        comma = "," if text[0].isalpha() else ""
        return f"{text}{comma} {year}" if year else text
    text = rng.choice([f"{day}. {german}", f"{day}. {german}", f"{day}.{month + 1}."])
    if not year:
        return text
    return f"{text}{year}" if text.endswith(".") else f"{text} {year}"


def _count(rng, n, lang):
    if n <= 12 and rng.random() < .7:
        return WORDS["numbers"][n][LANGUAGES.index(lang)]
    text = f"{n:,}"
    return text if lang == "en" else text.replace(",", ".")


def _percent(rng, p, lang):
    text = f"{p:.1f}".removesuffix(".0")
    if lang == "en":
        return text + rng.choice([" percent", "%", " per cent"])
    return text.replace(".", ",") + rng.choice([" Prozent", " Prozent", "%"])
