"""Claims on passages of real news: news.jsonl.xz holds the claims, data/parallel_en_de.tsv.xz the passages."""

import datetime
import re

import articles
import replay

COLUMNS = {"en": 1, "de": 2}
OPEN_SHARE = .6  # of the pairs of items with several passages, most of which leave the claim open
BARE = .1  # of the pairs have nothing in front
DROP = {"title": .12, "date": .2, "before": .12}  # of each in the others
HEADLINE = range(18, 120)  # characters
FAR = 22  # rows that a headline stands before a passage at most
ENDED = re.compile(r'[.!?:;"“”»…]\s*$')
YEAR = re.compile(r"20\d\d")


def pairs(rng, path, data, times=1):
    """Every claim but those held back, with each of its passages; in front of most headline, date and the sentence before, as in the service.

    What has one passage is drawn so many times.
    """
    rows, out = replay.parallel(data), []
    for item in articles.read(path):
        if not item.get("held"):
            for _ in range(times if len(item["passages"]) == 1 else 1):
                out += _item(rng, rows, item)
    return out


def _item(rng, rows, item):
    column = COLUMNS[item["language"]]
    for i, (first, count) in enumerate(item["passages"]):
        evidence = " ".join(row[column].strip() for row in rows[first:first + count])
        title = item["title"] if "title" in item else _headline(rows, first - 1, column)
        for c in item["claims"]:
            label = c["v"][i]
            if label != "N" or len(item["passages"]) == 1 or rng.random() < OPEN_SHARE:
                yield dict(claim=c["c"], evidence=evidence, lead=_lead(rng, rows, first - 1, column, title, item.get("date")), label=label,
                           language=c["l"])


def _lead(rng, rows, before, column, title, date):
    if rng.random() < BARE:
        return ""
    parts = []
    if title is not None and rng.random() >= DROP["title"]:
        parts.append(rows[title][column].strip())
    if rng.random() >= DROP["date"]:
        parts.append(date or _date(rng, rows[before][0]))
    if title != before and rng.random() >= DROP["before"]:
        parts.append(rows[before][column].strip())
    return " · ".join(parts)


def _headline(rows, start, column):
    """The nearest row from there on back that ends as no sentence does; None: there is none, or only in another set."""
    for i in range(start, max(-1, start - FAR), -1):
        origin, *both = rows[i][:3]
        if origin != rows[start][0]:
            return None
        if not any(ENDED.search(text) for text in both) and len(rows[i][column].strip()) in HEADLINE:
            return i
    return None


def _date(rng, origin):
    """A day of the year before the one that the set is named after; which day is not known."""
    year = int(YEAR.search(origin).group())
    return (datetime.date(year - 1, 6, 1) + datetime.timedelta(rng.randrange(360))).isoformat()
