"""Trains the judge: `train.py general`, then `train.py articles`, as README.md says."""

import argparse
import collections
import pathlib
import random
import time

import torch
from tokenizers import Tokenizer
from transformers import BertForSequenceClassification

import articles
import clusters
import contrasts
import found
import layout
import literal
import news
import replay

BATCH_TOKENS = 2048
WARM_UP_STEPS = 100
SMOOTHING = .03
SAVE_EVERY = 1000  # steps
ITEM_COMBINATIONS = {"general": 2, "articles": 1}
DROP = .15  # of titles and dates


def general(args, rng):
    """Public sets, parallel news, templates and written items."""
    made = random.Random(102)
    parallel = replay.News(args.data)
    twins = parallel.pairs(made, args.news, args.same_language)
    pairs = replay.nli(args.data, rng)
    pairs += parallel.with_leads(rng, twins)
    pairs += parallel.with_leads(rng, parallel.templates(made, args.templates, "general"))
    pairs += parallel.with_leads(rng, replay.written(args.data, rng, ITEM_COMBINATIONS["general"]))
    return pairs


def of_articles(args, rng):
    """The articles, several times over, and some of the general pairs again."""
    made = random.Random(8)
    texts = articles.read(args.articles)
    pairs = []
    for epoch in range(args.epochs):
        drawn, once = random.Random(100 + epoch), []
        for a in texts:
            once += articles.pairs(drawn, a, DROP, args.negatives, args.deciding)
        contradicted = articles.contradicted(rng, made, once)
        articles.mismatched(rng, once)
        once = [p for p in once if p["label"] != "N" or rng.random() < args.open_share] + contradicted
        kept = {a["id"] for a in texts if rng.random() < args.article_share}
        pairs += [p for p in once if p["article"] in kept]
    for p in pairs:
        if p["label"] == "N":
            p["weight"] = args.open_weight
    told = articles.read(args.clusters) if args.clusters else []
    near = clusters.pairs(random.Random(51), told, DROP, args.negatives, args.deciding)
    near = [p for p in near if rng.random() < args.cluster_share * (args.cluster_open_share if p["label"] == "N" else 1)]
    contradicted = articles.contradicted(rng, made, near)
    pairs += near + contradicted[:len(contradicted) // 2]
    if args.contrasts:
        told_apart = [item for item in articles.read(args.contrasts) if rng.random() < args.contrast_share]
        pairs += contrasts.pairs(rng, told_apart, DROP) * args.contrast_epochs
    if args.found:
        pairs += found.pairs(rng, args.found, DROP, args.found_share)
    pairs += literal.pairs(rng, made, texts + told, args.literal)
    if args.real:
        pairs += news.pairs(rng, args.real, args.data)
    parallel = replay.News(args.data)
    twins = parallel.pairs(made, args.news, args.same_language) + parallel.templates(made, args.series, "series")
    twins += parallel.swaps(random.Random(args.seed), args.swaps, args.same_language)
    public = replay.nli(args.data, rng)
    rng.shuffle(public)
    items = replay.written(args.data, rng, ITEM_COMBINATIONS["articles"])
    rng.shuffle(items)
    items = items[:args.items]
    return pairs + parallel.with_leads(rng, twins) + parallel.with_leads(rng, items) + public[:args.nli]


def fit(model, sequences, pairs, args, rng):
    """One pass over the pairs, or as much of it as the limits allow.

    The learning rate falls in a line from --rate to --last-rate, by pairs seen or by time, whichever is further.
    """
    labels = [layout.LABELS[p["label"]] for p in pairs]
    weights = [p.get("weight", 1.) for p in pairs]
    model.bert.embeddings.word_embeddings.weight.requires_grad_(False)  # shared with the embedder
    if args.frozen:
        for part in [model.bert.embeddings, *model.bert.encoder.layer[:args.frozen]]:
            part.requires_grad_(False)
    batches = layout.batches(rng, sequences, BATCH_TOKENS)
    learnt = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(learnt, lr=args.rate, weight_decay=.01, fused=True)
    began, loss_so_far = time.time(), None
    model.train()
    for module in model.modules():
        if isinstance(module, torch.nn.Dropout):
            module.p = args.dropout
    for step, batch in enumerate(batches):
        done = max(step / len(batches), (time.time() - began) / args.seconds)
        if done >= 1 or step == args.steps:
            break
        for group in optimizer.param_groups:
            rate = args.last_rate + (args.rate - args.last_rate) * (1 - done)
            group["lr"] = min(1, (step + 1) / WARM_UP_STEPS) * rate
        ids, mask = layout.pad([sequences[i] for i in batch])
        with torch.autocast("cpu", dtype=torch.bfloat16):
            logits = model(ids, attention_mask=mask).logits
        losses = torch.nn.functional.cross_entropy(logits.float(), torch.tensor([labels[i] for i in batch]),
                                                   label_smoothing=SMOOTHING, reduction="none")
        loss = (losses * torch.tensor([weights[i] for i in batch])).mean()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.)
        optimizer.step()
        optimizer.zero_grad()
        loss_so_far = loss.item() if loss_so_far is None else .98 * loss_so_far + .02 * loss.item()
        if step % 100 == 0:
            minutes = (time.time() - began) / 60
            print(f"step {step} of {len(batches)}, loss {loss_so_far:.4f}, {minutes:.1f} min", flush=True)
        if (step + 1) % SAVE_EVERY == 0:
            model.save_pretrained(args.to)
    model.save_pretrained(args.to)


def parse():
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)

    def command(name, make, **defaults):
        c = commands.add_parser(name, help=make.__doc__)
        c.add_argument("--from", dest="start", required=True, help="folder of the judge to begin with")
        c.add_argument("--to", required=True, help="folder to write")
        c.add_argument("--tokenizer", required=True, help="tokenizer.json")
        c.add_argument("--data", type=pathlib.Path, required=True, help="folder of the published pairs")
        c.add_argument("--seed", type=int)
        c.add_argument("--rate", type=float, default=5e-5, help="learning rate after warming up")
        c.add_argument("--last-rate", type=float, default=0.)
        c.add_argument("--seconds", type=float, help="time for the whole, unless the pairs end first")
        c.add_argument("--steps", type=int, help="batches after which it stops in any case")
        c.add_argument("--dropout", type=float, default=.1, help="0 takes three fifths of the time")
        c.add_argument("--frozen", type=int, default=0, help="lowest layers that stay as they are; 4 take a quarter less time")
        c.add_argument("--news", type=int, help="pairs of parallel news")
        c.add_argument("--same-language", type=float, default=.15, help="share of these in one language")
        c.set_defaults(make=make, **defaults)
        return c

    c = command("general", general, seed=101, dropout_seed=101, last_rate=1.5e-5, seconds=6000, news=30000)
    c.add_argument("--templates", type=int, default=8000, help="pairs from templates")
    c = command("articles", of_articles, seed=7, dropout_seed=7, seconds=5400, news=8000)
    c.add_argument("--articles", required=True, help="articles with their passages")
    c.add_argument("--nli", type=int, default=9000, help="pairs of the public sets")
    c.add_argument("--epochs", type=int, default=2, help="times that the articles are seen, cut anew each time")
    c.add_argument("--negatives", type=int, default=2, help="passages for a claim that do not decide it")
    c.add_argument("--deciding", type=int, default=9, help="passages at most that decide a claim")
    c.add_argument("--clusters", help="articles of clusters with their passages")
    c.add_argument("--cluster-share", type=float, default=1., help="share of their pairs that is seen")
    c.add_argument("--cluster-open-share", type=float, default=1., help="share of these that do not decide that is kept")
    c.add_argument("--contrasts", help="passages with contrasting claims")
    c.add_argument("--contrast-epochs", type=int, default=1, help="times that these are seen")
    c.add_argument("--contrast-share", type=float, default=1., help="share of these passages that is seen")
    c.add_argument("--found", help="passages that are found for claims and leave them open")
    c.add_argument("--found-share", type=float, default=1., help="share of these claims that is seen")
    c.add_argument("--real", help="claims on passages of real news, news.jsonl.xz")
    c.add_argument("--series", type=int, default=0, help="pairs from templates with two values of a kind")
    c.add_argument("--swaps", type=int, default=0, help="pairs of parallel news with two things of a kind, in place or swapped")
    c.add_argument("--literal", type=int, default=0, help="pairs in the words of their passage")
    c.add_argument("--items", type=int, help="pairs of the written items; all unless given")
    c.add_argument("--article-share", type=float, default=1., help="share of the articles that is seen")
    c.add_argument("--open-share", type=float, default=1., help="share of the passages that do not decide that is kept")
    c.add_argument("--open-weight", type=float, default=.8, help="weight of these among the articles' pairs")
    return parser.parse_args()


def main():
    args = parse()
    torch.set_num_threads(2)
    torch.manual_seed(args.dropout_seed)
    rng = random.Random(args.seed)
    pairs = args.make(args, rng)
    rng.shuffle(pairs)
    tokenizer = Tokenizer.from_file(args.tokenizer)
    tokenizer.no_padding()
    tokenizer.no_truncation()
    sequences = layout.encode(tokenizer, pairs)
    print(len(pairs), "pairs", dict(collections.Counter(p["label"] for p in pairs)), flush=True)
    model = BertForSequenceClassification.from_pretrained(args.start, attn_implementation="eager")
    fit(model, sequences, pairs, args, rng)


if __name__ == "__main__":
    main()
