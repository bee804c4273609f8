"""proof: packages verified and proofs made, beside bare hashing of as much."""
import subprocess

from place import ROOT
from rows import Row

# A package of so many entries, the last of a log of so many.
ENTRIES, SIZE = 10_000, 1_000_000
TIMES = 20


def measure(work):
    """The verdict on a whole package from its bytes, in milliseconds; proofs of one entry and of growth, in microseconds."""
    command = ["cargo", "build", "--release", "--locked", "-q", "--workspace", "--example", "proof"]
    subprocess.run(command, cwd=ROOT, check=True)
    taken = {}
    for _ in range(work.rounds):
        run = [work.release / "examples" / "proof", str(ENTRIES), str(SIZE), str(TIMES)]
        for line in subprocess.run(run, capture_output=True, text=True, check=True).stdout.splitlines():
            name, best = line.split()
            taken[name] = min(taken.get(name, float("inf")), float(best))
    yield Row("proof.verify", taken["verify"] / 1000, "ms", "bare hashing of as much", taken["hashing"] / 1000, ("<", 200))
    for name in ("inclusion", "consistency", "root"):
        yield Row(f"proof.{name}", taken[name], "us")
