"""record: the record of a million entries, chosen from and looked back at."""
import subprocess

from place import ROOT
from rows import Row

# How many entries, and how often each question is asked in a round.
ENTRIES, TIMES = 1_000_000, 200
AIM = 20


def measure(work):
    """The search itself, without the page around it, in milliseconds; the best of each number."""
    command = ["cargo", "build", "--release", "--locked", "-q", "--workspace", "--example", "record"]
    subprocess.run(command, cwd=ROOT, check=True)
    taken = {}
    for _ in range(work.rounds):
        run = [work.release / "examples" / "record", str(ENTRIES), str(TIMES)]
        for line in subprocess.run(run, capture_output=True, text=True, check=True).stdout.splitlines():
            name, p50, p99 = line.split()
            taken.setdefault(name, []).append((float(p50) / 1000, float(p99) / 1000))
    for name, spent in taken.items():
        yield Row(f"record.{name}.p50", min(p50 for p50, _ in spent), "ms")
        aim = None if name in ("start", "past") else ("<", AIM)
        yield Row(f"record.{name}.p99", min(p99 for _, p99 in spent), "ms", aim=aim)
