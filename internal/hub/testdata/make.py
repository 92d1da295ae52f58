# Makes the model folders beside it, random and small, and reference.json with
# what the reference library says of some texts and pairs (transformers 5.24,
# tokenizers 0.23.3, torch 2.15; float32 arithmetic on the weights as saved):
#
#     python make.py
#
# The tokenizers are those of internal/tokenizer/testdata/json.
import json
import os
import random
import shutil

import torch
import transformers
from tokenizers import Tokenizer

HERE = os.path.dirname(os.path.abspath(__file__))
TOKENIZERS = os.path.join(HERE, "..", "..", "tokenizer", "testdata", "json")

WORDS = """the old ferry crosses river twice a day and nobody pays Die alte Fähre fährt zweimal am Tag über den Fluss in 1998 council bought
12 boats three of them sank Der Rat kaufte zwölf Boote drei davon sind gesunken her brother repairs clocks watches barometer café near harbour
sells naïve paintings für 40 € das Stück Regen Montag Schnee Кошка спит на окне 猫は窓で眠る zzz""".split()


def sentence(rng, low, high):
    return " ".join(rng.choice(WORDS) for _ in range(rng.randint(low, high))) + rng.choice([".", "!", ""])


def fill(model, seed):
    """Random weights under which every part of the input counts, of five binary digits, so that the files pack well."""
    g = torch.Generator().manual_seed(seed)
    for name, p in sorted(model.named_parameters()):
        x = torch.randn(p.shape, generator=g)
        if "LayerNorm.weight" in name:
            x = 1 + 0.2 * x
        elif p.dim() == 1:
            x = 0.1 * x
        elif "embeddings" in name:
            x = (0.6 if "position" in name else 1.0) * x
        elif "classifier.weight" in name or "out_proj.weight" in name:
            x = 3 * x / p.shape[1] ** 0.5
        elif "value" in name or "attention.output" in name:
            x = 2.5 * x / p.shape[1] ** 0.5  # so that the first token, which a head reads, learns of the others
        else:
            x = 1.1 * x / p.shape[1] ** 0.5
        m, e = torch.frexp(x)
        p.data = torch.ldexp(torch.round(m * 32) / 32, e)


def write(name, file, value):
    path = os.path.join(HERE, name, file)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as f:
        json.dump(value, f, ensure_ascii=False, indent=1)


def run(model, encoding, types):
    ids = {"input_ids": torch.tensor([encoding.ids])}
    if types:
        ids["token_type_ids"] = torch.tensor([encoding.type_ids])
    with torch.no_grad():
        return model(**ids)


def pairs(name):
    rng = random.Random(name)
    return [(sentence(rng, 3, 60 if i % 10 == 0 else 20), sentence(rng, 2, 10)) for i in range(60)]


def logits(model, tokenizer, types, rows):
    return torch.stack([run(model, tokenizer.encode(*r), types).logits[0] for r in rows])


def make(name, model, tokenizer, dtype, seed, shard="1GB", types=False):
    """Saves a model, and returns it as it was saved, with its tokenizer. A judge's bias makes its classes about even."""
    folder = os.path.join(HERE, name)
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    shutil.copy(os.path.join(TOKENIZERS, tokenizer), os.path.join(folder, "tokenizer.json"))
    tokenizer = Tokenizer.from_file(os.path.join(folder, "tokenizer.json"))
    fill(model.eval(), seed)
    if hasattr(model, "classifier"):
        bias = [p for n, p in model.named_parameters() if n in ("classifier.bias", "classifier.out_proj.bias")][0]
        bias.data -= torch.round(logits(model, tokenizer, types, pairs(name)).median(dim=0).values * 8) / 8
    model = model.to(dtype)
    model.save_pretrained(folder, max_shard_size=shard)
    return model.float(), tokenizer


def judged(name, model, tokenizer, types):
    rows = pairs(name)
    return [{"premise": p, "hypothesis": h, "logits": [round(x, 5) for x in l]} for (p, h), l in
        zip(rows, logits(model, tokenizer, types, rows).tolist())]


def embedded(name, model, tokenizer, first, query, passage):
    rng, rows = random.Random(name), []
    for i in range(40):
        text, prefix = sentence(rng, 2, 12), query if i % 2 else passage
        states = run(model, tokenizer.encode(prefix + text), False).last_hidden_state[0]
        v = states[0] if first else states.mean(dim=0)
        rows.append({"text": text, "query": i % 2 == 1, "vector": [round(x, 6) for x in (v / v.norm()).tolist()]})
    return rows


def shape(vocab, **more):
    return dict(vocab_size=vocab, hidden_size=64, num_hidden_layers=2, intermediate_size=64, hidden_dropout_prob=0.0,
        attention_probs_dropout_prob=0.0) | more


def size(tokenizer):
    return Tokenizer.from_file(os.path.join(TOKENIZERS, tokenizer)).get_vocab_size()


def labels(*names):
    return dict(id2label=dict(enumerate(names)), label2id={n: i for i, n in enumerate(names)})


def main():
    t, reference = transformers, {}

    config = t.BertConfig(**shape(size("wordpiece-uncased.json"), num_attention_heads=2, max_position_embeddings=256, layer_norm_eps=0.4),
        **labels("neutral", "entailment", "contradiction"))
    judge = make("judge-bert", t.BertForSequenceClassification(config), "wordpiece-uncased.json", torch.float32, 1, types=True)
    reference["judge-bert"] = judged("judge-bert", *judge, True)

    config = t.RobertaConfig(**shape(size("wordpiece-bare.json"), num_attention_heads=1, max_position_embeddings=257, type_vocab_size=1,
        pad_token_id=0, bos_token_id=2, eos_token_id=3), **labels("CONTRADICTION", "NEUTRAL", "ENTAILMENT"))
    judge = make("judge-roberta", t.RobertaForSequenceClassification(config), "wordpiece-bare.json", torch.float16, 2, "60KB")
    reference["judge-roberta"] = judged("judge-roberta", *judge, False)

    config = t.XLMRobertaConfig(**shape(size("unigram-words.json"), num_attention_heads=2, max_position_embeddings=258, type_vocab_size=1),
        **labels("SUPPORTED", "Refuted", "NOT_ENOUGH_INFO"))
    judge = make("judge-xlmr", t.XLMRobertaForSequenceClassification(config), "unigram-words.json", torch.bfloat16, 3)
    reference["judge-xlmr"] = judged("judge-xlmr", *judge, False)

    config = t.BertConfig(**shape(size("unigram-one-space.json"), num_attention_heads=2, max_position_embeddings=80))
    embedder = make("embedder-bert", t.BertModel(config, add_pooling_layer=True), "unigram-one-space.json", torch.float16, 4)
    write("embedder-bert", "config_sentence_transformers.json", {"prompts": {"query": "query: ", "passage": "passage: "}, "default_prompt_name": None})
    reference["embedder-bert"] = embedded("embedder-bert", *embedder, False, "query: ", "passage: ")

    config = t.XLMRobertaConfig(**shape(size("unigram-trimmed.json"), num_attention_heads=1, max_position_embeddings=88, type_vocab_size=1,
        pad_token_id=7))
    embedder = make("embedder-xlmr", t.XLMRobertaModel(config, add_pooling_layer=False), "unigram-trimmed.json", torch.bfloat16, 5, "60KB")
    kind = "sentence_transformers.models."
    write("embedder-xlmr", "modules.json", [{"idx": 0, "name": "0", "path": "", "type": kind + "Transformer"},
        {"idx": 1, "name": "1", "path": "1_Pooling", "type": kind + "Pooling"}, {"idx": 2, "name": "2", "path": "2_Normalize", "type": kind + "Normalize"}])
    write("embedder-xlmr", "1_Pooling/config.json", {"word_embedding_dimension": 64, "pooling_mode_cls_token": True, "pooling_mode_mean_tokens": False,
        "pooling_mode_max_tokens": False, "include_prompt": True})
    reference["embedder-xlmr"] = embedded("embedder-xlmr", *embedder, True, "", "")

    with open(os.path.join(HERE, "reference.json"), "w", encoding="utf-8") as f:
        json.dump(reference, f, ensure_ascii=True, separators=(",", ":"))


main()
