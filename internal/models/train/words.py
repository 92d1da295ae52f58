"""The tables of words.txt: an entry is a word, or a list of the English and the German."""

import pathlib


def _read():
    tables = {}
    for line in pathlib.Path(__file__).with_name("words.txt").read_text("utf8").splitlines():
        if line.startswith("["):
            table = tables[line[1:-1]] = []
        elif line and not line.startswith("#"):
            table += [entry.split("/") if "/" in entry else entry for entry in line.rstrip(",").split(", ")]
    return tables


WORDS = _read()
CITIES, COUNTRIES, MONTHS, DAYS = (WORDS[k] for k in ("cities", "countries", "months", "days"))
