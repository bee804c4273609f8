"""start: from nothing running to the first page; of a record of a million entries, until acts can be taken."""
import shutil
import subprocess
import time

from place import MEETING, ROOT, STATED, Skipped, answered, ended, fetched, free_port, resident_mb
from rows import Row

# How many entries, and after how many seconds the memory is looked at: until then nothing but the start has happened.
ENTRIES, REST = 1_000_000, 1


def measure(work):
    """The first start makes the demonstration; later ones read the record."""
    first, again, static = [], [], []
    for number in range(work.rounds):
        data = f"start-{number}"
        program, address, spent = work.ours(data)
        page = fetched(address + MEETING)
        first.append(spent)
        ended(program)
        program, _, spent = work.ours(data)
        again.append(spent)
        ended(program)
        program, _, spent = work.nginx({MEETING: page})
        static.append(spent)
        ended(program)
    yield Row("start.first", min(first), "ms")
    yield Row("start.again", min(again), "ms", "nginx, the same page", min(static), ("<", 500))
    try:
        seconds, reference = work.indico()[0], "Indico, all services"
    except Skipped:
        seconds, reference = STATED["s"], "Indico (stated, not run)"
    yield Row("start.again", min(again), "ms", reference, seconds * 1000)
    yield from of_a_million(work)


def of_a_million(work):
    """Without a snapshot the whole journal is read; with one, what it does not have. The program writes it when it ends."""
    command = ["cargo", "build", "--release", "--locked", "-q", "--workspace", "--example", "record"]
    subprocess.run(command, cwd=ROOT, check=True)
    data = work.folder / "million"
    subprocess.run([work.release / "examples" / "record", str(ENTRIES), data], check=True)
    found = {"without": [], "with": []}
    for _ in range(work.rounds):
        shutil.rmtree(data / "snapshots", ignore_errors=True)
        for name in found:
            found[name].append(ready(work, data))
    for name, aim in (("without", None), ("with", ("<", 2000))):
        yield Row(f"start.million-{name}-snapshot", min(spent for spent, _ in found[name]), "ms", aim=aim)
    for name in found:
        yield Row(f"start.million-{name}-snapshot.memory", min(memory for _, memory in found[name]), "MB", aim=("<", 300))


def ready(work, data):
    """The milliseconds until acts can be taken, and the memory then; afterwards the program is ended."""
    address = f"http://127.0.0.1:{free_port()}"
    began = time.monotonic()
    program = work.started([work.binary, "serve", "--data", data, "--listen", address.removeprefix("http://")])
    answered(address + "/readyz", program)
    spent = (time.monotonic() - began) * 1000
    time.sleep(REST)
    memory = resident_mb(program.pid)
    ended(program)
    return spent, memory
