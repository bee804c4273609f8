"""live: one act, and the page of 500 readers follows it."""
import http.client
import re
import select
import socket
import subprocess
import time
import urllib.parse

from place import PEERS, ended, resident_mb
from rows import Row

STREAMS, ACTS = 500, 60
PAGE = "/en/rehearsal/"


def post(address, path, fields, cookie=""):
    """Sends a form."""
    connection = http.client.HTTPConnection(address, timeout=30)
    headers = {"Content-Type": "application/x-www-form-urlencoded", "Cookie": cookie}
    connection.request("POST", path, urllib.parse.urlencode(fields), headers)
    answer = connection.getresponse()
    answer.read()
    connection.close()
    if answer.status != 303:
        raise RuntimeError(f"{path} was answered {answer.status}")
    return answer.getheader("Set-Cookie", "").split(";")[0]


def opened(address, page=PAGE, cookie=""):
    """A stream of the page that has sent its head."""
    host, port = address.split(":")
    stream = socket.create_connection((host, int(port)), timeout=30)
    stream.sendall(f"GET /rehearsal/live?page={page} HTTP/1.1\r\nHost: {address}\r\nCookie: {cookie}\r\n\r\n".encode())
    return stream


def drained(poll, by_fd, quiet):
    """Reads until nothing comes any more."""
    while ready := poll.poll(quiet):
        for fd, _ in ready:
            by_fd[fd].recv(1 << 16)


def followed(poll, by_fd):
    """When each stream has the whole message, and how long it is; a message ends with an empty line."""
    times, tails, size = {}, {}, 0
    until = time.monotonic() + 30
    while len(times) < len(by_fd) and time.monotonic() < until:
        for fd, _ in poll.poll(1):
            chunk = by_fd[fd].recv(1 << 18)
            size += len(chunk)
            tails[fd] = (tails.get(fd, b"") + chunk)[-16:]
            if b"\n\n" in tails[fd]:
                times.setdefault(fd, time.monotonic())
    if len(times) < len(by_fd):
        raise RuntimeError("a stream did not follow")
    return list(times.values()), size // len(by_fd)


def limit(work, size, streams=STREAMS):
    """Bare writes to so many connections: the median and the 99th percentile of the last read."""
    source, program = PEERS / "raw_broadcast.c", work.folder / "raw-broadcast"
    if not source.exists():
        return None, None
    subprocess.run(["cc", "-O2", "-pthread", "-o", program, source], check=True, capture_output=True)
    out = subprocess.run([program, str(streams), "200", str(size), "1", "1"], capture_output=True, text=True, check=True).stdout
    return tuple(map(float, re.search(r"last read: p50\s+([\d.]+)\s+p99\s+([\d.]+)", out).groups()))


def measure(work):
    """From the moment an act is sent to the moment a stream has the page as it then stands."""
    program, address, _ = work.ours("live")
    address = address.removeprefix("http://")
    cookie = post(address, "/en/sign-in/seat/", {"process": "rehearsal", "seat": "secretariat"})
    time.sleep(1)
    before = resident_mb(program.pid)
    by_fd = {stream.fileno(): stream for stream in (opened(address) for _ in range(STREAMS))}
    poll = select.epoll()
    for fd in by_fd:
        poll.register(fd, select.EPOLLIN)
    drained(poll, by_fd, 1)
    every, last = [], []
    for number in range(ACTS):
        began = time.monotonic()
        post(address, "/en/rehearsal/acts/record/describe/", {"about.en": f"Told for the time {number}."}, cookie)
        times, size = followed(poll, by_fd)
        every += [(then - began) * 1000 for then in times]
        last.append((max(times) - began) * 1000)
    after = resident_mb(program.pid)
    poll.close()
    for stream in by_fd.values():
        stream.close()
    ended(program)
    every.sort()
    last.sort()
    p50, p99 = limit(work, size)
    reference = "bare writes to 500 connections, last read" if p50 else "bare writes (not run: ../shared is missing)"
    yield Row("live.stream.p50", every[len(every) // 2], "ms")
    yield Row("live.stream.p99", every[len(every) * 99 // 100], "ms")
    yield Row("live.last.p50", last[len(last) // 2], "ms", reference, p50)
    yield Row("live.last.p99", last[len(last) * 99 // 100], "ms", reference, p99)
    yield Row("live.memory", (after - before) * 1e6 / 1024 / STREAMS, "KiB a stream")
