"""Times the encoder beside ONNX Runtime in one run and prints Markdown.

Every cell is measured in several rounds; in each the two take turns on the same
token ids, and the one that begins changes with the round. A cell's figure is the
median of its rounds. See README.md.
"""
import argparse
import hashlib
import json
import math
import os
import pathlib
import platform
import statistics
import subprocess
import time

import numpy
import onnxruntime

from export import export

HERE = pathlib.Path(__file__).resolve().parent
LENGTHS, BATCHES, THREADS = (16, 32, 64, 128, 256), (1, 8, 32), (1, 2)
MIXED = (48, 160, 40, 75, 90, 53, 61, 110, 44, 80, 52, 140, 66, 95, 47, 155)
WORDS, PAD = 250037, 1
# What counts as the same work: how far logits may lie from ONNX Runtime's in float32, on average.
LARGEST_MEAN_DIFFERENCE = 0.25


def batch(lengths):
    rng = numpy.random.default_rng(len(lengths) * 1000 + max(lengths))
    return [[0, *rng.integers(4, WORDS - 40, n - 2).tolist(), 2] for n in lengths]


class Ours:
    def __init__(self, binary, models, judge):
        self.process = subprocess.Popen(
            [binary, "-models", models, "-judge", judge], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def close(self):
        self.process.stdin.close()
        self.process.wait()

    def __call__(self, threads, seqs, seconds):
        self.process.stdin.write(json.dumps({"threads": threads, "seconds": seconds, "seqs": seqs}) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        return statistics.median(answer["seconds"]), numpy.array(answer["logits"])


def padded(seqs, size):
    """Sorted by length, in groups of size, each padded to its longest."""
    order = sorted(range(len(seqs)), key=lambda i: len(seqs[i])) if size < len(seqs) else list(range(len(seqs)))
    groups = []
    for at in range(0, len(order), size):
        part = order[at : at + size]
        ids = numpy.full((len(part), max(len(seqs[i]) for i in part)), PAD, dtype=numpy.int64)
        mask = numpy.zeros_like(ids)
        for row, i in enumerate(part):
            ids[row, : len(seqs[i])], mask[row, : len(seqs[i])] = seqs[i], 1
        groups.append((part, {"input_ids": ids, "attention_mask": mask}))
    return groups


class Peer:
    """ONNX Runtime with one file; a session for each number of threads."""

    def __init__(self, path):
        self.path, self.sessions = path, {}

    def __call__(self, threads, seqs, seconds, size=None):
        if threads not in self.sessions:
            options = onnxruntime.SessionOptions()
            options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
            self.sessions[threads] = onnxruntime.InferenceSession(self.path, options, providers=["CPUExecutionProvider"])
        session, groups = self.sessions[threads], padded(seqs, size or len(seqs))
        logits, times, begin = numpy.zeros((len(seqs), 3)), [], time.perf_counter()
        while True:
            start = time.perf_counter()
            for part, feed in groups:
                logits[part] = session.run(None, feed)[0]
            times.append(time.perf_counter() - start)
            if time.perf_counter() - begin >= seconds:
                return statistics.median(times), logits


class Cell:
    def __init__(self, threads, lengths, size=None, kind=None):
        self.threads, self.size = threads, size
        self.seqs, self.times = batch(lengths), {"ours": [], "int8": [], "float32": []}
        self.name = kind or f"{lengths[0]} × {len(lengths)}"
        self.mixed = kind is not None

    def ms(self, side):
        return 1e3 * statistics.median(self.times[side])

    def ratio(self, side):
        return self.ms(side) / self.ms("ours")


def cells():
    out = []
    for threads in THREADS:
        out += [Cell(threads, (n,) * b) for b in BATCHES for n in LENGTHS]
        for size, how in ((len(MIXED), "one batch"), (4, "sorted, fours"), (1, "one by one")):
            out.append(Cell(threads, MIXED, size, f"mixed, {how}"))
    return out


def settle():
    """Waits until ONNX Runtime's threads have stopped spinning, tens of milliseconds after a run."""
    while True:
        before = time.process_time()
        time.sleep(0.02)
        if time.process_time() - before < 0.002:
            return


def measure(cell, sides, seconds):
    """One round of a cell: each side once untimed where that is cheap, then timed."""
    logits = {}
    for name, side in sides:
        extra = {} if name == "ours" else {"size": cell.size}
        settle()
        if not cell.times[name] or cell.times[name][-1] < 0.2:
            side(cell.threads, cell.seqs, 0, **extra)
        took, logits[name] = side(cell.threads, cell.seqs, seconds, **extra)
        cell.times[name].append(took)
    return logits


def faster(folder, kind, seconds):
    """Of the two graphs the one that is faster on 8 sequences of 64 tokens."""
    seqs, peers = batch((64,) * 8), {g: Peer(str(folder / f"{g}{kind}.onnx")) for g in ("plain", "fused")}
    times = {g: [] for g in peers}
    for _ in range(5):
        for g, peer in peers.items():
            times[g].append(peer(1, seqs, seconds)[0])
    best = min(peers, key=lambda g: statistics.median(times[g]))
    print(f"- graph{kind or '-float32'}: " + ", ".join(f"{g} {1e3 * statistics.median(t):.1f} ms" for g, t in times.items())
          + f" for 8 × 64 tokens, 1 thread; the table has {best}")
    return peers[best]


def peak(compiler):
    """What peak/peak.c prints, for the path that the encoder takes here."""
    program = "/tmp/beleg-peak"
    kernels = sorted(str(kernel) for kernel in HERE.parent.glob("kernel*.c"))
    path = next((f"-D{name.upper()}" for name in ("amx_int8", "avx512_vnni", "avx_vnni", "avx2") if name in flags()), "-DPORTABLE")
    subprocess.run([compiler, "-std=c11", "-O3", path, "-o", program, str(HERE / "peak" / "peak.c"), *kernels, "-lm"], check=True)
    lines = subprocess.run([program], check=True, capture_output=True, text=True).stdout.split("\n")
    return [(name, float(rate)) for name, rate in (line.split() for line in lines if line)]


def flags():
    wanted = ("avx2", "avx512f", "avx512_vnni", "avx_vnni", "amx_int8", "asimd", "asimddp", "i8mm")
    for line in open("/proc/cpuinfo"):
        if line.startswith(("flags", "Features")):
            return [f for f in line.split(":")[1].split() if f in wanted]
    return []


def processor():
    for line in open("/proc/cpuinfo"):
        if line.startswith("model name"):
            return line.split(":")[1].strip()
    return platform.machine()


def mean(values):
    return math.exp(statistics.fmean(map(math.log, values)))


def table(all_cells):
    print("\n| tokens × batch | threads | encoder ms | int8 ms | float32 ms | int8 / encoder | float32 / encoder |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for c in sorted(all_cells, key=lambda c: c.ratio("int8")):
        print(f"| {c.name} | {c.threads} | {c.ms('ours'):.2f} | {c.ms('int8'):.2f} | {c.ms('float32'):.2f} "
              f"| **{c.ratio('int8'):.2f}** | {c.ratio('float32'):.2f} |")


def short(all_cells):
    print("\n| threads | tokens |" + "".join(f" batch {b} |" for b in BATCHES))
    print("| --- | --- |" + " --- |" * len(BATCHES))
    for threads in THREADS:
        for n in LENGTHS:
            row = [c for c in all_cells if not c.mixed and c.threads == threads and len(c.seqs[0]) == n]
            print(f"| {threads} | {n} |" + "".join(
                f" {c.ms('ours') / len(c.seqs):.2f} : {c.ms('int8') / len(c.seqs):.2f} = **{c.ratio('int8'):.2f}** |" for c in row))
        best = min((c for c in all_cells if c.mixed and c.threads == threads), key=lambda c: c.ratio("int8"))
        print(f"| {threads} | mixed | | {best.ms('ours') / len(best.seqs):.2f} : {best.ms('int8') / len(best.seqs):.2f} "
              f"= **{best.ratio('int8'):.2f}** ({best.name.split(', ', 1)[1]}) | |")


def means(all_cells):
    print()
    for side in ("int8", "float32"):
        for threads in (*THREADS, None):
            chosen = [c for c in all_cells if not c.mixed and threads in (c.threads, None)]
            worst = min(chosen, key=lambda c: c.ratio(side))
            print(f"- {side}, {threads or 'all'} thread{'' if threads == 1 else 's'}: geometric mean "
                  f"{mean([c.ratio(side) for c in chosen]):.2f} of {len(chosen)} cells, least {worst.ratio(side):.2f}")


class Differences:
    """How far apart the logits are, over every cell of the first round."""

    def __init__(self):
        self.far = {"encoder, float32": [], "int8, float32": []}

    def add(self, logits):
        for name, a in (("encoder, float32", "ours"), ("int8, float32", "int8")):
            self.far[name].append(numpy.abs(logits[a] - logits["float32"]).ravel())

    def report(self):
        for name, parts in self.far.items():
            far = numpy.concatenate(parts)
            print(f"- logits, {name}: mean difference {far.mean():.3f}, greatest {far.max():.3f}, of {len(far)}")
        if numpy.concatenate(self.far["encoder, float32"]).mean() > LARGEST_MEAN_DIFFERENCE:
            raise SystemExit("the logits differ: not the same work was compared")


def describe():
    print(f"- {processor()}, {os.cpu_count()} processors, {' '.join(flags())}")
    print(f"- Linux {platform.release().split('-')[0]}, ONNX Runtime {onnxruntime.__version__}, "
          + subprocess.run(["go", "version"], capture_output=True, text=True).stdout.split()[2]
          + ", " + subprocess.run([compiler(), "--version"], capture_output=True, text=True).stdout.split("\n")[0])


def compiler():
    return os.environ.get("CC", "gcc")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--models", default=str(HERE.parents[1] / "models"), help="folder of the word table")
    parser.add_argument("--judge", help="judge's safetensors, int8 or floats (default: the one of that folder)")
    parser.add_argument("--onnx", default="/tmp/beleg-onnx", help="folder that the exported files are kept in")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--seconds", type=float, default=0.1, help="a side is timed at least this long a turn")
    args = parser.parse_args()
    models = pathlib.Path(args.models)
    judge = args.judge or str(models / "judge.safetensors")
    folder = pathlib.Path(args.onnx) / hashlib.sha256(pathlib.Path(judge).read_bytes()).hexdigest()[:12]
    onnxruntime.set_default_logger_severity(3)
    if not (folder / "fused-int8.onnx").exists():
        export(judge, [models / "words-0.safetensors", models / "words-1.safetensors"], folder)
    binary = "/tmp/beleg-bench"
    subprocess.run(["go", "build", "-o", binary, "."], cwd=HERE, check=True)

    describe()
    print(f"- load at the beginning {os.getloadavg()[0]:.2f}")
    rates = [peak(compiler())]
    ours = Ours(binary, args.models, judge)
    sides = [("ours", ours), ("int8", faster(folder, "-int8", args.seconds)),
             ("float32", faster(folder, "", args.seconds))]
    all_cells, differences = cells(), Differences()
    for turn in range(args.rounds):
        for cell in all_cells:
            some = sides if turn % 2 == 0 else sides[1::-1]  # float32 in every other round
            logits = measure(cell, some, args.seconds)
            if turn == 0:
                differences.add(logits)
    ours.close()
    rates.append(peak(compiler()))
    print(f"- load at the end {os.getloadavg()[0]:.2f}, {args.rounds} rounds")
    differences.report()
    best = max(rate for turn in rates for name, rate in turn if name == "peak")
    for i, (name, rate) in enumerate(rates[0]):
        if name != "peak":
            rate = max(rate, rates[1][i][1])
            print(f"- product {name}: {rate:.0f} of {best:.0f} · 10⁹ multiply-adds a second a core, {100 * rate / best:.0f} %")
    table(all_cells)
    means(all_cells)
    short(all_cells)


if __name__ == "__main__":
    main()
