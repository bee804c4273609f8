"""fanout: one act, and 10,000 open streams of all languages and five kinds of reader follow it; then 200 acts a second."""
import re
import subprocess
import threading
import time
import urllib.parse

from live import post
from place import PEERS, ROOT, Skipped, ended, processor_ms, resident_mb
from rows import Row

# Four of the twelve, one of them from right to left.
LANGUAGES = ("az", "en", "ru", "fa")
# Who reads: the public, and four seats, each signed in.
SEATS = (None, "chair", "secretariat", "tolvasa", "orluna")
PAGE = "/rehearsal/"
STREAMS = (1_000, 10_000)
ROUNDS, PAUSE_S, PATIENCE_MS = 30, 0.4, 20_000
# One client has at most a thousand connections.
ADDRESSES = 20
FOLLOWERS, ACTS, WRITERS, ACTS_S = 2_000, 1_000, 8, 200
AIMS = {1_000: 25, 10_000: 150}
DESCRIBE = "/en/rehearsal/acts/record/describe/"


class Followers:
    """The clients, in a process of their own."""

    def __init__(self, work, address, streams, cookies):
        program = work.folder / "followers"
        if not program.exists():
            try:
                subprocess.run(["cc", "-O2", "-o", program, ROOT / "benches" / "followers.c"], check=True, capture_output=True)
            except FileNotFoundError as why:
                raise Skipped("cc is missing: apt-get install gcc") from why
        command = [program, address.split(":")[1], str(streams), str(ADDRESSES)]
        self.program = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        work.programs.append(self.program)
        for language in LANGUAGES:
            for cookie in cookies:
                page = urllib.parse.quote(f"/{language}{PAGE}", safe="")
                self.say(f"/rehearsal/live?page={page}\t{cookie}")
        self.say("")
        self.heard("open")

    def say(self, line):
        self.program.stdin.write(line + "\n")
        self.program.stdin.flush()

    def heard(self, word):
        """The words of the line that begins with this one."""
        line = self.program.stdout.readline().split()
        if not line or line[0] != word:
            raise RuntimeError(f"the followers said {line[:3]}, not {word}")
        return line[1:]

    def order(self, order):
        self.say(order)
        self.heard("ready")

    def round(self):
        """When each stream had read one message more, in ms of the monotonic clock, and the bytes of all."""
        streams, _, _, size = self.heard("round")
        times = [int(ns) / 1e6 for ns in self.program.stdout.readline().split()]
        return times, int(size) // int(streams)


def percentile(values, percent):
    """One percentile of some values."""
    return sorted(values)[min(len(values) - 1, len(values) * percent // 100)]


def describe(address, cookie, words):
    """One act that every page of the process shows; how long it took to be acknowledged, in ms."""
    began = time.monotonic()
    post(address, DESCRIBE, {"about.en": words}, cookie)
    return (time.monotonic() - began) * 1000


def bare(work, streams, size):
    """The bare program with as many bytes: the median and the 99th percentile of the last read, the better of one and two writers."""
    source, program = PEERS / "raw_broadcast.c", work.folder / "raw-broadcast"
    if not source.exists():
        return None
    if not program.exists():
        subprocess.run(["cc", "-O2", "-pthread", "-o", program, source], check=True, capture_output=True)
    found = []
    for threads in ("1", "2"):
        out = subprocess.run([program, str(streams), "30", str(size), threads, "1"], capture_output=True, text=True, check=True).stdout
        found.append(tuple(map(float, re.search(r"last read: p50\s+([\d.]+)\s+p99\s+([\d.]+)", out).groups())))
    return min(found)


def opened(work, data):
    """The program, its address and the cookies of the readers."""
    program, address, _ = work.ours(data)
    address = address.removeprefix("http://")
    seated = [post(address, "/en/sign-in/seat/", {"process": "rehearsal", "seat": seat}) if seat else "" for seat in SEATS]
    describe(address, seated[SEATS.index("secretariat")], "Before.")
    return program, address, seated


def followed(work, streams):
    """An act now and then: from its acknowledgement to the last client's read, and to every client's."""
    program, address, cookies = opened(work, f"fanout-{streams}")
    secretariat = cookies[SEATS.index("secretariat")]
    time.sleep(1)
    before = resident_mb(program.pid)
    followers = Followers(work, address, streams, cookies)
    each, last, sizes = [], [], []
    spent = 0
    for number in range(ROUNDS + 3):
        time.sleep(PAUSE_S)
        followers.order(f"round {PATIENCE_MS}")
        used = processor_ms(program.pid)
        describe(address, secretariat, f"Told for the time {number}.")
        acknowledged = time.monotonic() * 1000
        times, size = followers.round()
        if number >= 3:
            each += [max(0.0, then - acknowledged) for then in times]
            last.append(times[-1] - acknowledged)
            sizes.append(size)
            spent += processor_ms(program.pid) - used
    memory = (resident_mb(program.pid) - before) * 1e6 / 1024 / streams
    ended(followers.program)
    ended(program)
    size = sizes[len(sizes) // 2]
    limit = bare(work, streams, size)
    p50, p99 = limit or (None, None)
    reference = f"bare writes of {size:,} bytes to as many" if limit else "bare writes (not run: ../shared is missing)"
    name = f"fanout.{streams}"
    yield Row(f"{name}.each.p99", percentile(each, 99), "ms")
    yield Row(f"{name}.last.p50", percentile(last, 50), "ms", reference, p50, ("<", 1.5, "ratio"))
    yield Row(f"{name}.last.p99", percentile(last, 99), "ms", reference, p99, ("<", AIMS[streams]))
    yield Row(f"{name}.processor", spent / ROUNDS, "ms a round")
    yield Row(f"{name}.memory", memory, "KiB a stream", aim=("<", 16))


def sustained(work):
    """200 acts a second while 2,000 follow: how many there were, how often a stream was written to, when the last state was there."""
    program, address, cookies = opened(work, "fanout-acts")
    followers = Followers(work, address, FOLLOWERS, cookies)
    secretariat = cookies[SEATS.index("secretariat")]
    final = "The last of many."
    time.sleep(1)
    followers.order(f"until 60000 {final}")
    began, lock, numbers, failed = time.monotonic(), threading.Lock(), iter(range(ACTS)), []

    def write():
        while True:
            with lock:
                number = next(numbers, None)
            if number is None:
                return
            time.sleep(max(0.0, began + number / ACTS_S - time.monotonic()))
            try:
                describe(address, secretariat, f"Number {number}.")
            except Exception as why:  # said below
                failed.append(why)
                return

    writers = [threading.Thread(target=write) for _ in range(WRITERS)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    if failed:
        raise RuntimeError(f"an act was not taken: {failed[0]}")
    lasted = time.monotonic() - began
    describe(address, secretariat, final)
    acknowledged = time.monotonic() * 1e9
    _, there, _, most = followers.heard("until")
    whole = time.monotonic() - began
    ended(followers.program)
    ended(program)
    yield Row("fanout.acts", ACTS / lasted, "acts/s", aim=(">=", 0.98 * ACTS_S))
    # Between the first and the last of them: one is sent at once.
    yield Row("fanout.acts.messages", (int(most) - 1) / whole, "a second, a stream", aim=("<", 5.05))
    yield Row("fanout.acts.last", (int(there) - acknowledged) / 1e6, "ms", aim=("<", 300))


def measure(work):
    """Both, after another; each with a server of its own."""
    for streams in STREAMS:
        yield from followed(work, streams)
    yield from sustained(work)
