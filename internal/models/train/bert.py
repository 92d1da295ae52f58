"""The models as functions of their tensors, for training on a GPU: bfloat16 beside float32 masters, and no padding where it can be spared."""

import io
import lzma

import numpy as np
import torch
import torch.nn.functional as F
from safetensors.numpy import load_file, save_file

import weights
from layout import BEGIN, END, MAX_CLAIM_TOKENS, MAX_TOKENS, PADDING

DROPOUT = .1


def q4(nibbles, scale):
    """Q4_0: 32 weights share a scale; low nibbles are the first 16, high ones the rest."""
    blocks = nibbles.reshape(len(nibbles), -1, 16)
    wide = np.concatenate([blocks & 15, blocks >> 4], 2).astype(np.float32) - 8
    return (wide * scale.astype(np.float32).reshape(len(nibbles), -1, 1)).reshape(len(nibbles), -1)


def load(path, device):
    """Tensors by the names of the project's files, of any of their formats, as float32."""
    file, out = load_file(path), {}
    for name, _ in weights.names():
        base = name.removesuffix(".weight")
        if f"{base}.q4" in file:
            wide = q4(file[f"{base}.q4"], file[f"{base}.scale"])
        elif f"{base}.q8" in file:
            wide = file[f"{base}.q8"] * file[f"{base}.scale"].astype(np.float32).reshape(-1, 1)
        elif name in file:
            wide = file[name].astype(np.float32)
        else:
            continue  # an embedder has neither pooler nor classifier
        out[name] = torch.tensor(wide, device=device)
    return out


def save(tensors, path):
    """float16, without the word table, for convert."""
    facts = {"hidden": str(weights.HIDDEN), "layers": str(weights.LAYERS), "heads": str(weights.HEADS),
             "intermediate": str(weights.INTERMEDIATE), "eps": weights.EPSILON}
    if "classifier.weight" in tensors:
        facts["labels"] = ",".join(weights.LABELS)
    save_file({name: np.ascontiguousarray(t.detach().cpu().numpy().astype(np.float16)) for name, t in tensors.items()}, path, facts)


class Pack:
    """What pack.py has written, on a device."""

    def __init__(self, path, device):
        with lzma.open(path) as f:
            with np.load(io.BytesIO(f.read())) as arrays:
                self.arrays = dict(arrays)
        self.device = device
        self.words = torch.tensor(q4(self.arrays["q4"], self.arrays["scale"]), device=device, dtype=torch.bfloat16)

    def text(self, number):
        offsets = self.arrays["offsets"]
        return self.arrays["tokens"][offsets[number]:offsets[number + 1]]

    def pair(self, row):
        """As layout.encode."""
        lead, passage, claim = row[:3]
        claim = self.text(claim)[:MAX_CLAIM_TOKENS]
        passage = self.text(passage)[:MAX_TOKENS - len(claim) - 5]
        room = MAX_TOKENS - 5 - len(claim) - len(passage)
        leads = self.arrays["leads"]
        parts = [self.text(p) for p in self.arrays["parts"][leads[lead]:leads[lead + 1]]]
        before = np.concatenate(parts)[-room:] if parts and room > 0 else []
        return np.concatenate([[BEGIN], before, [END] * (len(before) > 0), passage, [END, END], claim, [END]]).astype(np.uint16)

    def pad(self, sequences):
        width = -(-max(map(len, sequences)) // 8) * 8
        ids = np.full((len(sequences), width), PADDING, np.int64)
        for row, s in zip(ids, sequences):
            row[:len(s)] = s
        lengths = np.array([len(s) for s in sequences])
        mask = np.arange(width) < lengths[:, None]
        return torch.tensor(ids, device=self.device), torch.tensor(mask, device=self.device)


def hidden(t, words, ids, mask=None, dropout=0., frozen=0):
    """The last layer's states; without a mask all sequences are as long as ids is wide. So many of the lowest layers do not learn."""
    n = ids.shape[1]

    def norm(x, name):
        return F.layer_norm(x, (weights.HIDDEN,), t[f"{name}.weight"], t[f"{name}.bias"], float(weights.EPSILON))

    def drop(x):
        return F.dropout(x, dropout, dropout > 0)

    x = drop(norm(words[ids] + t["position"][:n] + t["type"][0], "embed_norm"))
    seen = None if mask is None else mask[:, None, None, :]
    for i in range(weights.LAYERS):
        def linear(x, name):
            return F.linear(x, t[f"layer.{i}.{name}.weight"], t[f"layer.{i}.{name}.bias"])

        with torch.set_grad_enabled(torch.is_grad_enabled() and i >= frozen):
            q, k, v = (linear(x, f"attention.{part}").view(len(x), n, weights.HEADS, -1).transpose(1, 2) for part in ("query", "key", "value"))
            attended = F.scaled_dot_product_attention(q, k, v, attn_mask=seen, dropout_p=dropout)
            x = norm(x + drop(linear(attended.transpose(1, 2).reshape(len(x), n, -1), "attention.output")), f"layer.{i}.attention_norm")
            x = norm(x + drop(linear(F.gelu(linear(x, "intermediate")), "output")), f"layer.{i}.output_norm")
    return x


def logits(t, words, ids, mask=None, dropout=0., frozen=0):
    first = torch.tanh(F.linear(hidden(t, words, ids, mask, dropout, frozen)[:, 0], t["pooler.weight"], t["pooler.bias"]))
    return F.linear(F.dropout(first, dropout, dropout > 0), t["classifier.weight"], t["classifier.bias"]).float()


def vector(t, words, ids, mask, dropout=0.):
    states = hidden(t, words, ids, mask, dropout).float() * mask[..., None]
    return F.normalize(states.sum(1) / mask.sum(1, keepdim=True), dim=-1)


class Learner:
    """float32 masters of tensors, with bfloat16 copies for the arithmetic, and AdamW."""

    def __init__(self, tensors, rate):
        self.names = list(tensors)
        self.wide = [t.detach().clone() for t in tensors.values()]
        self.narrow = [w.to(torch.bfloat16).requires_grad_() for w in self.wide]
        for w in self.wide:
            w.grad = torch.zeros_like(w)
        groups = [dict(params=[w for w in self.wide if w.dim() > 1], weight_decay=.01),
                  dict(params=[w for w in self.wide if w.dim() < 2], weight_decay=0.)]
        self.optimizer = torch.optim.AdamW(groups, lr=rate, betas=(.9, .98), fused=True)

    def tensors(self):
        return dict(zip(self.names, self.narrow))

    def learn(self, loss, rate):
        loss.backward()
        torch._foreach_copy_([w.grad for w in self.wide], [n.grad for n in self.narrow])
        torch.nn.utils.clip_grad_norm_(self.wide, 1.)
        for group in self.optimizer.param_groups:
            group["lr"] = rate
        self.optimizer.step()
        with torch.no_grad():
            torch._foreach_copy_(self.narrow, self.wide)
        for n in self.narrow:
            n.grad = None

    def learnt(self):
        return dict(zip(self.names, self.wide))
