"""sign-in: people a minute who sign in with password and second factor, beside bare checks of a password (Argon2id, 19 MiB, two passes)."""
import subprocess

from place import ROOT
from rows import Row

AT_ONCE = 16


def measure(work):
    """In turns within the program: first the whole way, then the bare checks on the same number of threads."""
    command = ["cargo", "build", "--release", "--locked", "-q", "--workspace", "--example", "sign_in"]
    subprocess.run(command, cwd=ROOT, check=True)
    whole, bare = [], []
    for number in range(work.rounds):
        run = [work.release / "examples" / "sign_in", work.folder / f"sign-in-{number}", str(work.seconds), str(AT_ONCE)]
        lines = subprocess.run(run, capture_output=True, text=True, check=True).stdout.splitlines()
        said = {name: [float(value) for value in values] for name, *values in map(str.split, lines)}
        whole.append(said["whole"])
        bare.append(said["bare"][0])
    reference = "bare Argon2id on all cores"
    yield Row("sign-in.a-minute", max(w[0] for w in whole), "people", reference, max(bare), (">=", 1000))
    yield Row("sign-in.of-the-limit", max(w[0] for w in whole), "people", reference, max(bare), (">=", 0.8, "ratio"))
    yield Row(f"sign-in.p50.{AT_ONCE}-at-once", min(w[1] for w in whole), "ms")
    yield Row(f"sign-in.p99.{AT_ONCE}-at-once", min(w[2] for w in whole), "ms")
