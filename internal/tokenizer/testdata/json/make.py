# Makes the tokenizer.json files beside it and reference.json, the ids that
# Hugging Face tokenizers (0.23.3) reads some texts as:
#
#     python make.py
import collections
import json
import os
import struct

from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers, processors

HERE = os.path.dirname(os.path.abspath(__file__))

CORPUS = """The old ferry crosses the river twice a day, and nobody pays. Die alte Fähre fährt zweimal am Tag über den Fluss.
In 1998 the council bought 12 boats; three of them sank. Der Rat kaufte zwölf Boote, drei davon sind gesunken.
Her brother repairs clocks, watches and a barometer. Ihr Bruder repariert Uhren und ein Barometer, übrigens gut.
A café near the harbour sells naïve paintings. Ein Café am Hafen verkauft naive Bilder für 40 € das Stück.
Rain fell on Monday, snow on Tuesday, nothing on Wednesday. Am Montag fiel Regen, am Dienstag Schnee.
Η γάτα κοιμάται στο παράθυρο. Кошка спит на окне. 猫は窓で眠る。""".split("\n")

TEXTS = ["", " ", "   ", "a", "The old ferry", " The  old   ferry ", "Die alte Fähre\tfährt\nüber den Fluss.\r\n", "die fa\u0308hre", "FÄHRE ÜBER",
    "12 boats; three sank!", "don't (ever) say \"no\"...", "email: a.b@c.example/x?y=1&z=2", "40 € das Stück", "½ ﬁ Ａ ①", "naïve café", "nai\u0308ve",
    "İstanbul", "ΓΆΤΑ σας", "Кошка спит", "猫は窓で眠る。", "Tag猫Tag", "x" * 101, "y" * 100, "ferries ferrying ferried", "unbekanntes Wörterbuch",
    "a\u00a0b", "a\u2003b", "a\u0085b", "a\u2028b", "zero\u200bwidth", "soft\u00adhyphen", "bell\u0007bell", "null\u0000byte", "bad\ufffdchar",
    "a_b-c–d—e", "$1.50 <b> `x` ^ ~ | =+", "≠", "\u037e", "\u1fef", "▁The", "The▁old", " ▁old", "a ▁ b", "▁", "▁▁a", "end ", "end  ", "end\n", "end \u200b",
    "emoji 🙂🙂 ok", "👩‍👩‍👧", "e\u0301\u0323", "\u0301alone", "한국어", "ﬂuss", "tab\u000bvt\u000cff", "# ## ###ing", "[ SEP ]", "1998—2001", "A" * 300,
    "Ihr Bruder repariert Uhren, nobody pays the harbour.", "ǅ ß ẞ", "\ufeffbom", "\U00020000\U0002a700", "\u3000wide\u3000", "q̃̃q"]


def double_array(values):
    """A trie as Darts-clone lays it out, of few keys: the first base that fits."""
    units, taken, based = [0] * 256, {0}, set()

    def place(at, depth, keys):
        labels = sorted({k[depth] if len(k) > depth else 0 for k in keys})
        base = next(b for b in range(1, 1 << 20) if b not in based and not any(b ^ c in taken for c in labels))
        based.add(base)
        units.extend([0] * (max(base, max(base ^ c for c in labels)) + 1 - len(units)))
        taken.update(base ^ c for c in labels)
        units[at] |= (at ^ base) << 10
        for c in labels:
            child = base ^ c
            if c == 0:
                units[at] |= 1 << 8
                units[child] = 1 << 31 | values[next(k for k in keys if len(k) == depth)]
            else:
                units[child] |= c
                place(child, depth + 1, [k for k in keys if len(k) > depth and k[depth] == c])

    place(0, 0, sorted(values))
    return struct.pack("<%dI" % len(units), *units)


def charsmap(table):
    replacements, values = b"", {}
    for key, value in sorted(table.items()):
        values[key.encode()] = len(replacements)
        replacements += value.encode() + b"\0"
    trie = double_array(values)
    return struct.pack("<I", len(trie)) + trie + replacements


CHARSMAP = charsmap({"\t": " ", "\n": " ", "\r": " ", "\u00a0": " ", "\u2003": " ", "\u3000": " ", "\u200b": " ", "½": "1⁄2", "ﬁ": "fi", "Ａ": "A",
    "①": "1", "\u00ad": "", "a\u0308": "ä", "i\u0308": "ï", "\u0007": "", "ﬂ": "fl"})


def wordpiece(vocab, normalizer, processor, **more):
    t = Tokenizer(models.WordPiece(vocab, unk_token="[UNK]", **more))
    t.normalizer, t.pre_tokenizer, t.post_processor = normalizer, pre_tokenizers.BertPreTokenizer(), processor
    t.add_special_tokens(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"])
    return t


def words_of(normalizer):
    pre = pre_tokenizers.BertPreTokenizer()
    return [w for line in CORPUS for w, _ in pre.pre_tokenize_str(normalizer.normalize_str(line))]


def wordpieces(normalizer):
    """Special tokens, all characters, then beginnings and endings of words, commonest first."""
    words, parts = words_of(normalizer), collections.Counter()
    for w in words:
        for n in (2, 3, 4):
            parts[w[:n]] += len(w) >= n
            parts["##" + w[-n:]] += len(w) > n
    chars = sorted(set("".join(words)))
    common = [p for p, n in sorted(parts.items(), key=lambda x: (-x[1], x[0])) if n > 0]
    return {p: i for i, p in enumerate(dict.fromkeys(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"] + chars + ["##" + c for c in chars] + common[:200]))}


def unigrams(normalizer):
    """The same for Unigram, with scores by length and frequency, no two alike."""
    words, parts = ["▁" + w for line in CORPUS for w in normalizer.normalize_str(line).split()], collections.Counter()
    for w in words:
        for i in range(len(w)):
            for n in range(1, 6):
                if len(w) >= i + n:
                    parts[w[i : i + n]] += 1
    kept = [p for p, n in parts.items() if len(p) == 1] + [p for p, n in sorted(parts.items(), key=lambda x: (-x[1] * len(x[0]), x[0])) if len(p) > 1][:200]
    scored = [(p, round(-8 + 1.5 * len(p) - i / 64, 6) if len(p) > 1 else -9 - i / 64) for i, p in enumerate(sorted(set(kept), key=lambda p: (-parts[p], p)))]
    return [("<s>", 0.0), ("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0)] + scored + [("<mask>", 0.0)]


def unigram(vocab, unk_id, normalizer, pre_tokenizer, processor):
    t = Tokenizer(models.Unigram(vocab, unk_id))
    if normalizer is not None:
        t.normalizer = normalizer
    t.pre_tokenizer, t.post_processor = pre_tokenizer, processor
    t.add_special_tokens(["<s>", "<pad>", "</s>", "<unk>", "<mask>"])
    return t


def main():
    template = processors.TemplateProcessing
    bert = template(single="[CLS] $A [SEP]", pair="[CLS] $A [SEP] $B:1 [SEP]:1", special_tokens=[("[CLS]", 2), ("[SEP]", 3)])
    xlmr = template(single="<s> $A </s>", pair="<s> $A </s> </s> $B </s>", special_tokens=[("<s>", 0), ("</s>", 2)])
    uncased, cased = normalizers.BertNormalizer(), normalizers.BertNormalizer(lowercase=False)
    small = normalizers.BertNormalizer(clean_text=False, handle_chinese_chars=False, strip_accents=False, lowercase=True)
    meta, split = pre_tokenizers.Metaspace(), pre_tokenizers.WhitespaceSplit()
    several = normalizers.Replace(Regex(" {2,}"), " ")
    bar = normalizers.Replace(Regex(" {2,}"), "▁")
    mapped = normalizers.Precompiled(CHARSMAP)
    pieces = unigrams(mapped)
    moved = pieces[4:9] + [("<s>", 0.0), ("<unk>", 0.0), ("<pad>", 0.0)] + pieces[9:] + [("</s>", 0.0)]
    end = len(moved) - 1
    tokenizers = {
        "wordpiece-uncased": wordpiece(wordpieces(uncased), uncased, bert),
        "wordpiece-cased": wordpiece(wordpieces(cased), cased, processors.BertProcessing(("[SEP]", 3), ("[CLS]", 2)), max_input_chars_per_word=20),
        "wordpiece-bare": wordpiece(wordpieces(small), small, processors.RobertaProcessing(("[SEP]", 3), ("[CLS]", 2))),
        "unigram-one-space": unigram(pieces, 3, normalizers.Sequence([mapped, several]), meta, xlmr),
        "unigram-words": unigram(pieces, 3, mapped, pre_tokenizers.Sequence([split, meta]), xlmr),
        "unigram-unmapped-words": unigram(pieces, 3, None, pre_tokenizers.Sequence([split, meta]), xlmr),
        "unigram-each-space": unigram(pieces, 3, mapped, meta, xlmr),
        "unigram-trimmed": unigram(moved, 6, normalizers.Sequence([mapped, normalizers.Strip(left=False, right=True), bar]), meta,
            processors.RobertaProcessing(("</s>", end), ("<s>", 5))),
    }
    reference = {}
    for name, t in tokenizers.items():
        with open(os.path.join(HERE, name + ".json"), "w", encoding="utf-8") as f:
            f.write(t.to_str())
        pair = t.encode("The old ferry", "nobody pays")
        reference[name] = {
            "single": t.encode("The old ferry").ids, "pair": pair.ids, "types": pair.type_ids,
            "texts": [{"text": x, "ids": t.encode(x, add_special_tokens=False).ids} for x in TEXTS],
        }
    with open(os.path.join(HERE, "reference.json"), "w", encoding="utf-8") as f:
        json.dump(reference, f, ensure_ascii=True, separators=(",", ":"))


main()
