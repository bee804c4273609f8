"""acts: acts a second, durable, through the whole path, beside single commits of SQLite on the same disk."""
import re
import shutil
import subprocess

from place import PEERS, ROOT
from rows import Row

WRITERS = {1: 0.8, 8: 3, 64: 10}


def bare(work):
    """One insert a transaction, WAL, synchronous=FULL; None where the peer is not there."""
    source, program = PEERS / "raw_commit.c", work.folder / "raw-commit"
    if not source.exists() or not shutil.which("cc"):
        return None
    if not program.exists():
        built = subprocess.run(["cc", "-O2", "-o", program, source, "-lsqlite3"], capture_output=True, check=False)
        if built.returncode:
            return None
    command = [program, "sqlite", work.folder / "bare.sqlite", str(work.seconds), "1"]
    out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    rate, p50, p99 = re.search(r"(\d+) commits/s.*p50\s+([\d.]+) us\s+p99\s+([\d.]+) us", out).groups()
    return float(rate), float(p50) / 1000, float(p99) / 1000


def measure(work):
    """In turns: the disk's own rate changes from minute to minute."""
    command = ["cargo", "build", "--release", "--locked", "-q", "--workspace", "--example", "acts"]
    subprocess.run(command, cwd=ROOT, check=True)
    limits, ours = [], {writers: [] for writers in WRITERS}
    for number in range(work.rounds):
        limits.append(bare(work))
        data = work.folder / f"acts-{number}"
        run = [work.release / "examples" / "acts", data, str(work.seconds), "beside", *map(str, WRITERS)]
        out = subprocess.run(run, capture_output=True, text=True, check=True).stdout
        for line in out.splitlines():
            writers, rate, p50, p99 = line.split()
            ours[int(writers)].append((float(rate), float(p50) / 1000, float(p99) / 1000))
    limits = [limit for limit in limits if limit]
    reference = "bare SQLite, single commits" if limits else "bare SQLite (not run: ../shared or cc is missing)"
    rate, p50, p99 = (max(l[0] for l in limits), min(l[1] for l in limits), min(l[2] for l in limits)) if limits else (None,) * 3
    for writers, aim in WRITERS.items():
        taken = ours[writers]
        yield Row(f"acts.{writers}", max(t[0] for t in taken), "acts/s", reference, rate, (">=", aim, "ratio"))
        yield Row(f"acts.{writers}.p50", min(t[1] for t in taken), "ms", reference, p50)
        yield Row(f"acts.{writers}.p99", min(t[2] for t in taken), "ms", reference, p99)
