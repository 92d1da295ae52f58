"""Claims on news under free licences, labelled for each of two or three passages: free.jsonl.xz."""

import articles

OPEN_SHARE = .6  # of the pairs that leave the claim open, most of all


def pairs(rng, items, drop, open_share=OPEN_SHARE):
    """Every claim with each of its passages; drop is how often title or date are missing in front.

    The sentence before is left out where it may decide a claim that its passage leaves open.
    """
    out = []
    for item in items:
        for i, passage in enumerate(item["passages"]):
            for c in item["claims"]:
                label, before = c["v"][i], passage["before"]
                if label == "N" and i > 0 and c["v"][i - 1] != "N" and before in item["passages"][i - 1]["p"]:
                    before = ""
                if label != "N" or rng.random() < open_share:
                    out.append(dict(claim=c["c"], evidence=passage["p"], lead=articles.lead(rng, item, before, drop), label=label, language=c["l"]))
    return out
