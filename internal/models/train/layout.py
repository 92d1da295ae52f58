"""How a pair is laid out for the judge, and pairs in batches.

A pair is a dict: claim, evidence, label (S, R or N), and where it has them lead
(what stands before the evidence) and weight (1 without one).
"""

import collections

import torch

LABELS = {"S": 0, "R": 1, "N": 2}
BEGIN, PADDING, END = 0, 1, 2  # ids of XLM-R's vocabulary
MAX_TOKENS = 192
MAX_CLAIM_TOKENS = 80
# Lengths go in steps, so that few shapes occur and oneDNN makes each kernel once.
STEP = 16


def encode(tokenizer, pairs):
    """`<s> lead </s> passage </s> </s> claim </s>`; the lead is cut at its beginning."""
    leads, passages, claims = (
        [t.ids for t in tokenizer.encode_batch([p.get(k) or "" for p in pairs], add_special_tokens=False)]
        for k in ("lead", "evidence", "claim"))
    out = []
    for lead, passage, claim in zip(leads, passages, claims):
        claim = claim[:MAX_CLAIM_TOKENS]
        passage = passage[:MAX_TOKENS - len(claim) - 5]
        room = MAX_TOKENS - 5 - len(claim) - len(passage)
        lead = lead[max(0, len(lead) - room):] if room > 0 else []
        before = lead + [END] if lead else []
        out.append([BEGIN] + before + passage + [END, END] + claim + [END])
    return out


def _stepped(n):
    return -(-n // STEP) * STEP


def pad(sequences):
    """Token ids and attention mask."""
    width = _stepped(max(map(len, sequences)))
    ids = torch.full((len(sequences), width), PADDING)
    mask = torch.zeros(len(sequences), width, dtype=torch.long)
    for i, s in enumerate(sequences):
        ids[i, :len(s)] = torch.tensor(s)
        mask[i, :len(s)] = 1
    return ids, mask


def batches(rng, sequences, tokens):
    """Indices of sequences of like length, about so many tokens together, in any order."""
    by_length = collections.defaultdict(list)
    for i, s in enumerate(sequences):
        by_length[_stepped(len(s))].append(i)
    out = []
    for length, members in by_length.items():
        size = max(8, min(64, tokens // length // 8 * 8))
        rng.shuffle(members)
        if len(members) % size:
            members += rng.choices(members, k=size - len(members) % size)
        out += [members[i:i + size] for i in range(0, len(members), size)]
    rng.shuffle(out)
    return out
