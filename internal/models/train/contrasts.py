"""Passages with two values of a kind, and claims that give each of them to either."""

from articles import lead


def pairs(rng, items, drop):
    """Every claim with its passage. The sentence before it is always there: some claims cannot be decided without."""
    out = []
    for item in items:
        for c in item["claims"]:
            out.append(dict(claim=c["c"], evidence=item["p"], lead=lead(rng, item, item["before"], drop), label=c["v"],
                            language=c["l"], article=item["id"]))
    return out
