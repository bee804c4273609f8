"""database: acts a second, durable in PostgreSQL, through the whole path, beside bare inserts of pgbench into the same server."""
import contextlib
import glob
import os
import re
import shutil
import subprocess
import time

from place import ROOT, Skipped
from rows import Row

WRITERS = {1: 0.25, 8: 1, 64: 3}
# The bytes of an entry: its salt, its body, its key.
BARE = """CREATE TABLE bare (number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, salt BYTEA NOT NULL, body BYTEA NOT NULL, key TEXT);
CREATE UNIQUE INDEX ON bare (key)"""
INSERT = "INSERT INTO bare (salt, body, key) VALUES (decode(repeat('00', 32), 'hex'), decode(repeat('61', 400), 'hex'), gen_random_uuid());\n"


def program(name):
    found = shutil.which(name) or max(glob.glob(f"/usr/lib/postgresql/*/bin/{name}"), default=None)
    if not found:
        raise Skipped(f"PostgreSQL is missing: no {name} (apt-get install postgresql)")
    return found


@contextlib.contextmanager
def server(folder):
    """A server of our own, as it is by default, reached by a socket; its folder."""
    folder.mkdir()
    as_whom = []
    if os.geteuid() == 0:
        os.chown(folder, 65534, 65534)
        # Whoever runs the server goes through the folder of the run, and sees nothing of it.
        os.chmod(folder.parent, 0o711)
        as_whom = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--"]
    data = folder / "data"
    initdb = [program("initdb"), "--auth=trust", "--username=meshveret", "--encoding=UTF8", "--locale=C.UTF-8", "-D", data]
    subprocess.run([*as_whom, *initdb], check=True, capture_output=True)
    run = [program("postgres"), "-D", data, "-c", "listen_addresses=", "-c", f"unix_socket_directories={folder}"]
    with open(folder.with_suffix(".log"), "w", encoding="utf-8") as log:
        running = subprocess.Popen([*as_whom, *run], stdout=log, stderr=log)
        try:
            for _ in range(200):
                if sql(folder, "postgres", "SELECT 1", check=False).returncode == 0:
                    break
                time.sleep(0.1)
            yield folder
        finally:
            running.send_signal(2)
            running.wait()
            shutil.rmtree(folder)


def sql(folder, database, text, check=True):
    command = [program("psql"), "-h", folder, "-U", "meshveret", "-d", database, "-qAtX", "-c", text]
    return subprocess.run(command, check=check, capture_output=True, text=True)


def bare(work, folder):
    """One insert a transaction by one client: a second, and the time of each."""
    script = work.folder / "bare.sql"
    script.write_text(INSERT)
    command = [program("pgbench"), "-h", folder, "-U", "meshveret", "-n", "-M", "prepared", "-c", "1", "-T",
               str(work.seconds), "-f", script, "postgres"]
    out = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return float(re.search(r"tps = ([\d.]+)", out)[1]), float(re.search(r"latency average = ([\d.]+) ms", out)[1])


def measure(work):
    """In turns: the disk's own rate changes from minute to minute."""
    command = ["cargo", "build", "--release", "--locked", "-q", "--workspace", "--example", "acts"]
    subprocess.run(command, cwd=ROOT, check=True)
    limits, ours = [], {writers: [] for writers in WRITERS}
    with server(work.folder / "pg") as folder:
        sql(folder, "postgres", BARE)
        for number in range(work.rounds):
            limits.append(bare(work, folder))
            sql(folder, "postgres", f"CREATE DATABASE acts{number}")
            address = f"host={folder} user=meshveret dbname=acts{number}"
            run = [work.release / "examples" / "acts", work.folder / f"node-{number}", str(work.seconds), address]
            out = subprocess.run([*run, *map(str, WRITERS)], capture_output=True, text=True, check=True).stdout
            for line in out.splitlines():
                writers, rate, p50, p99 = line.split()
                ours[int(writers)].append((float(rate), float(p50) / 1000, float(p99) / 1000))
    reference = "bare PostgreSQL, single inserts (pgbench)"
    rate, mean = max(limit[0] for limit in limits), min(limit[1] for limit in limits)
    for writers, aim in WRITERS.items():
        taken = ours[writers]
        yield Row(f"database.{writers}", max(t[0] for t in taken), "acts/s", reference, rate, (">=", aim, "ratio"))
        yield Row(f"database.{writers}.p50", min(t[1] for t in taken), "ms", reference, mean)
        yield Row(f"database.{writers}.p99", min(t[2] for t in taken), "ms", reference, None)
