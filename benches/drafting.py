"""drafting: a text of 200 paragraphs with 2,000 proposals: its page, a comparison, acts on it, and 50 people who follow it."""
import gzip
import http.client
import re
import select
import time

import acts
import live
import negotiation
from negotiation import LARGE, MEETING, OBSERVER, ORDINARY, PARTIES
from place import Skipped, ended, processor_ms, resident_mb
from rows import Row

SEATS = {"chair": "chair", "member": PARTIES[0], "observer": OBSERVER}
FOLLOWERS, EACH = ("chair", "secretariat", *PARTIES, OBSERVER), 5
PAGE = "/en/rehearsal/" + MEETING + "/{text}/"
# How often each is done; the first of them warm up.
VIEWS, CHANGES, WARM = 30, 40, 5


class Seat:
    """A signed-in seat with a connection of its own."""

    def __init__(self, address, seat):
        self.address = address
        self.cookie = live.post(address, "/en/sign-in/seat/", {"process": "rehearsal", "seat": seat})
        self.connection = http.client.HTTPConnection(address, timeout=60)
        self.connection.connect()

    def read(self, path, packed=True):
        """A page as it came, and the milliseconds until all of it was there."""
        began = time.monotonic()
        self.connection.request("GET", path, headers={"Accept": "text/html", "Cookie": self.cookie, "Accept-Encoding": "gzip" if packed else "identity"})
        answer = self.connection.getresponse()
        page = answer.read()
        spent = (time.monotonic() - began) * 1000
        if answer.status != 200:
            raise RuntimeError(f"{path} was answered {answer.status}")
        return page, spent

    def put(self, act, **fields):
        """Puts an act on a text; the milliseconds until it was answered."""
        began = time.monotonic()
        fields = {name.replace("_", "."): value for name, value in fields.items()}
        live.post(self.address, f"/en/rehearsal/{MEETING}/{act.replace('.', '/')}/", fields, self.cookie)
        return (time.monotonic() - began) * 1000


def middle(spent):
    """The median and the 99th percentile of what was taken after the warm-up."""
    spent = sorted(spent[WARM:])
    return spent[len(spent) // 2], spent[len(spent) * 99 // 100]


def packing(page):
    """The milliseconds to pack some bytes once, as they are packed for a page; the best of five."""
    taken = []
    for _ in range(5):
        began = time.monotonic()
        gzip.compress(page, 6)
        taken.append((time.monotonic() - began) * 1000)
    return min(taken)


def static(work, pages):
    """Nginx with the same bytes: the median and the 99th percentile of each."""
    try:
        program, address, _ = work.nginx(pages)
    except Skipped:
        return dict.fromkeys(pages, (None, None))
    connection = http.client.HTTPConnection(address.removeprefix("http://"), timeout=60)
    found = {}
    for path in pages:
        taken = []
        for _ in range(VIEWS):
            began = time.monotonic()
            connection.request("GET", path, headers={"Accept-Encoding": "gzip"})
            connection.getresponse().read()
            taken.append((time.monotonic() - began) * 1000)
        found[path] = middle(taken)
    ended(program)
    return found


def first(address):
    """The page as the first reader of a capacity has it, when nothing of it is kept: of each party once."""
    taken = sorted(Seat(address, party).read(PAGE.format(text=LARGE))[1] for party in PARTIES)
    yield Row("drafting.page.first.p50", taken[len(taken) // 2], "ms", aim=("<", 20))
    yield Row("drafting.page.first.max", taken[-1], "ms")


def views(work, program, address, secretary):
    """The page as each seat has it first after the record moved on, the text not; then two states compared."""
    path, plain, taken, processor = PAGE.format(text=LARGE), {}, {}, {}
    for name, seat in SEATS.items():
        reader, taken[name], before = Seat(address, seat), [], processor_ms(program.pid)
        for number in range(VIEWS):
            live.post(address, "/en/rehearsal/acts/record/describe/", {"about.en": f"{name} {number}."}, secretary.cookie)
            taken[name].append(reader.read(path)[1])
        processor[name] = (processor_ms(program.pid) - before) / VIEWS
        plain[name] = reader.read(path, packed=False)[0]
    beside = static(work, {f"{path}{name}/": page for name, page in plain.items()})
    for name, page in plain.items():
        p50, p99 = middle(taken[name])
        yield Row(f"drafting.page.{name}.p50", p50, "ms", "gzip of the same bytes, once", packing(page), ("<", 20))
        yield Row(f"drafting.page.{name}.p99", p99, "ms", "nginx, the same bytes, packed before", beside[f"{path}{name}/"][1])
        # With the act before it. On a machine that does other things this is the time that means something.
        yield Row(f"drafting.page.{name}.processor", processor[name], "ms")
        yield Row(f"drafting.page.{name}.bytes", len(page) / 1000, "KB", "packed", len(gzip.compress(page, 6)) / 1000)
    yield from comparison(work, Seat(address, SEATS["member"]), path + "compare/")


def comparison(work, reader, path):
    """The first state that was issued beside the last one, and beside nothing kept."""
    states = re.findall(r'<option value="(\d+)"', reader.read(path, packed=False)[0].decode())
    path_of_both = f"{path}?from={min(map(int, states))}&to={max(map(int, states))}"
    taken = [reader.read(path_of_both, packed=False) for _ in range(VIEWS)]
    page = taken[0][0]
    p50, p99 = middle([spent for _, spent in taken])
    beside = static(work, {path: page})[path]
    yield Row("drafting.compare.p50", p50, "ms", "gzip of the same bytes, once", packing(page), ("<", 50))
    yield Row("drafting.compare.p99", p99, "ms", "nginx, the same bytes, packed before", beside[1])
    yield Row("drafting.compare.bytes", len(page) / 1000, "KB", "packed", len(gzip.compress(page, 6)) / 1000)


def changes(seat, text, proposal):
    """A bracket comes and goes, in one paragraph after another: what puts each act, and the next ordinal."""
    for number in range(CHANGES):
        paragraph = number % 20 + 1
        yield lambda: seat.put("texts.propose", text=text, paragraph=paragraph, kind="insert", new_en=f" as agreed {number}", new_ru=f" по согласию {number}")
        yield lambda: seat.put("texts.withdraw", text=text, proposal=proposal + number)


def followed(work, address, member, next_proposal):
    """From the moment a bracket changes to the moment each of 50 streams, of ten capacities, has it."""
    for text in (ORDINARY, LARGE):
        page = PAGE.format(text=text)
        streams = [live.opened(address, page, Seat(address, seat).cookie) for seat in FOLLOWERS for _ in range(EACH)]
        by_fd, poll = {stream.fileno(): stream for stream in streams}, select.epoll()
        for fd in by_fd:
            poll.register(fd, select.EPOLLIN)
        live.drained(poll, by_fd, 2)
        every, last, sizes = [], [], []
        for number, change in enumerate(changes(member, text, next_proposal[text])):
            began = time.monotonic()
            change()
            times, size = live.followed(poll, by_fd)
            if number >= WARM:
                every += [(then - began) * 1000 for then in times]
                last.append((max(times) - began) * 1000)
                sizes.append(size)
        next_proposal[text] += CHANGES
        poll.close()
        for stream in streams:
            stream.close()
        every.sort()
        last.sort()
        sizes.sort()
        p50, p99 = live.limit(work, sizes[len(sizes) // 2], len(streams))
        reference = "bare writes to 50 connections, last read" if p50 else "bare writes (not run: ../shared is missing)"
        yield Row(f"drafting.follow.{text}.p50", every[len(every) // 2], "ms")
        yield Row(f"drafting.follow.{text}.p99", every[len(every) * 99 // 100], "ms", reference, p99, ("<", 100))
        yield Row(f"drafting.follow.{text}.max", every[-1], "ms")
        yield Row(f"drafting.follow.{text}.last.p50", last[len(last) // 2], "ms", reference, p50)
        yield Row(f"drafting.follow.{text}.bytes", sizes[len(sizes) // 2] / 1000, "KB a reader")


def put(work, member, secretary, proposal):
    """One act on the large text, through the clerk to the answer, while nobody follows it."""
    proposed, accepted = [], []
    for number in range(VIEWS):
        words = {"new_en": f" as agreed {number}", "new_ru": f" по согласию {number}"}
        proposed.append(member.put("texts.propose", text=LARGE, paragraph=number + 40, kind="insert", **words))
        accepted.append(secretary.put("texts.accept", text=LARGE, proposal=proposal + number))
    limit = acts.bare(work)
    reference = "bare SQLite, one commit" if limit else "bare SQLite (not run: ../shared or cc is missing)"
    for name, taken in {"propose": proposed, "accept": accepted}.items():
        p50, p99 = middle(taken)
        yield Row(f"drafting.{name}.p50", p50, "ms", reference, limit and limit[1])
        yield Row(f"drafting.{name}.p99", p99, "ms", reference, limit and limit[2])


def measure(work):
    """On the rehearsal of the demonstration, with a meeting more."""
    program, _, _ = work.ours("drafting")
    without = resident_mb(program.pid)
    ended(program)
    file, next_proposal = negotiation.acts()
    work.put("drafting", "rehearsal", file)
    program, address, _ = work.ours("drafting")
    address = address.removeprefix("http://")
    yield Row("drafting.memory", resident_mb(program.pid), "MB", "without the two texts", without)
    member, secretary = Seat(address, PARTIES[0]), Seat(address, "secretariat")
    yield from first(address)
    yield from views(work, program, address, secretary)
    yield from put(work, member, secretary, next_proposal[LARGE])
    next_proposal[LARGE] += VIEWS
    yield from followed(work, address, member, next_proposal)
    yield Row("drafting.memory.after", resident_mb(program.pid), "MB", "without the two texts", without)
    ended(program)
