"""board: what the secretariat sees of the invitations of fifty parties, beside the register and the address book."""
import subprocess

from place import ROOT
from rows import Row

# How often each view is made in a round.
TIMES = 200
AIMS = {"board": 10}


def measure(work):
    """The views themselves, without the page around them; the best of each number."""
    command = ["cargo", "build", "--release", "--locked", "-q", "--workspace", "--example", "board"]
    subprocess.run(command, cwd=ROOT, check=True)
    taken = {}
    for _ in range(work.rounds):
        run = [work.release / "examples" / "board", str(TIMES)]
        for line in subprocess.run(run, capture_output=True, text=True, check=True).stdout.splitlines():
            name, p50, p99 = line.split()
            taken.setdefault(name, []).append((float(p50) / 1000, float(p99) / 1000))
    for name, spent in taken.items():
        label = name if name == "board" else f"board.{name}"
        yield Row(f"{label}.p50", min(p50 for p50, _ in spent), "ms")
        yield Row(f"{label}.p99", min(p99 for _, p99 in spent), "ms", aim=("<", AIMS[name]) if name in AIMS else None)
