"""Where a run takes place: programs that are started and ended, a load, the memory of processes, folders that go away."""
import atexit
import gzip
import os
import pathlib
import re
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parent.parent
# Beside the checkout, or beside a folder that holds it.
PEERS = next((place for place in (above / "shared" / "peers" for above in ROOT.parents) if place.exists()), ROOT.parent / "shared" / "peers")
PROCESS, MEETING = "/en/almaty/", "/en/almaty/som-8/"
PAGES = {"process home": PROCESS, "meeting page": MEETING, "participants": MEETING + "participants/"}
# Indico 3.2.9 behind nginx and uWSGI, measured beside this work on two cores; said where it does not run in the same run.
STATED = {"requests/s": 17, "MB": 816, "s": 5.3, "KB": 8650}
START_MAX = 180


class Skipped(Exception):
    """What is missing, so that a measure or a reference is left out."""


def free_port():
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def fetched(url, packed=False):
    """The bytes of a page as they go over the wire; None where nobody answers yet."""
    request = urllib.request.Request(url, headers={"Accept": "text/html"} | ({"Accept-Encoding": "gzip"} if packed else {}))
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.read()
    except OSError:
        return None


def answered(url, program):
    """Waits for a page."""
    until = time.monotonic() + START_MAX
    while fetched(url) is None:
        if program.poll() is not None or time.monotonic() > until:
            raise RuntimeError(f"no page at {url}")
        time.sleep(0.002)


def ended(program):
    """Ends a program that we started and waits for it; one that we keep by its input ends with that."""
    if program.poll() is None:
        if program.stdin:
            program.stdin.close()
        else:
            program.terminate()
        try:
            program.wait(60)
        except subprocess.TimeoutExpired:
            program.kill()
            program.wait()


def resident_mb(pid, which="VmRSS"):
    """Resident memory of a process now (VmRSS) or at most (VmHWM)."""
    status = pathlib.Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    return int(re.search(rf"{which}:\s+(\d+)", status)[1]) * 1024 / 1e6


def processor_ms(pid):
    """The milliseconds that a process has had of a processor, in steps of the kernel's clock."""
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")


def forget_peak(pid):
    """From now on VmHWM counts anew."""
    pathlib.Path(f"/proc/{pid}/clear_refs").write_text("5", encoding="utf-8")


class Load:
    """What wrk says: requests a second, and the latency in milliseconds."""

    UNIT_MS = {"us": 0.001, "ms": 1.0, "s": 1000.0}

    def __init__(self, url, connections, seconds):
        if not shutil.which("wrk"):
            raise Skipped("wrk is missing: apt-get install wrk")
        command = ["wrk", f"-t{min(connections, 2)}", f"-c{connections}", f"-d{seconds}s", "--timeout", "10s", "--latency"]
        command += ["-H", "Accept: text/html", "-H", "Accept-Encoding: gzip", url]
        out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        if "Non-2xx" in out:
            raise RuntimeError(f"not every answer of {url} was a page: {out}")
        self.rate = float(re.search(r"Requests/sec:\s+([\d.]+)", out)[1])
        self.p50, self.p99 = (self.latency(out, percent) for percent in (50, 99))

    def latency(self, out, percent):
        """One percentile."""
        value, unit = re.search(rf"{percent}%\s+([\d.]+)(us|ms|s)\b", out).groups()
        return float(value) * self.UNIT_MS[unit]


class Work:
    """The folder of a run and all that runs in it."""

    def __init__(self, options):
        self.rounds, self.seconds = options.rounds, options.seconds
        self.indico_dir = options.indico
        self.modules = pathlib.Path(options.modules or ROOT / "target" / "browser" / "node_modules").resolve()
        target = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
        self.binary = pathlib.Path(options.binary).resolve() if options.binary else target / "release" / "meshveret"
        self.release = target / "release"
        if not options.binary:
            subprocess.run(["cargo", "build", "--release", "--locked", "--workspace", "--bin", "meshveret"], cwd=ROOT, check=True)
        self.programs, self.kept_indico = [], None
        (ROOT / "target").mkdir(exist_ok=True)

    def __enter__(self):
        # On the disk of the checkout: that is the one that is judged.
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="bench-", dir=ROOT / "target"))
        atexit.register(shutil.rmtree, self.folder, ignore_errors=True)
        return self

    def __exit__(self, *_):
        for program in reversed(self.programs):
            ended(program)

    def started(self, command, **given):
        """Starts a program that ends with the run at the latest."""
        program = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **given)
        self.programs.append(program)
        return program

    def ours(self, data):
        """Starts Meshveret on a data directory: the program, its address, the milliseconds to its first page."""
        address = f"http://127.0.0.1:{free_port()}"
        began = time.monotonic()
        program = self.started([self.binary, "demo", "--listen", address.removeprefix("http://"), "--data", self.folder / data])
        answered(address + MEETING, program)
        return program, address, (time.monotonic() - began) * 1000

    def put(self, data, process, acts):
        """Puts acts into a data directory that nothing serves."""
        file = self.folder / f"{data}.acts"
        file.write_text(acts, encoding="utf-8")
        command = [self.binary, "acts", "--data", self.folder / data, "--process", process, "--file", file]
        put = subprocess.run(command, capture_output=True, text=True, check=False)
        if put.returncode:
            raise RuntimeError(put.stderr)

    def nginx(self, pages):
        """Starts nginx with pages as files, packed and not, by their addresses: the same three."""
        if not shutil.which("nginx"):
            raise Skipped("nginx is missing: apt-get install nginx-light")
        place, port = self.folder / "nginx", free_port()
        for address, page in pages.items():
            file = place / "www" / address.strip("/") / "index.html"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(page)
            file.with_name("index.html.gz").write_bytes(gzip.compress(page, 6))
        (place / "nginx.conf").write_text(NGINX.format(place=place, port=port, user="user root;" if os.getuid() == 0 else ""))
        began = time.monotonic()
        program = self.started(["nginx", "-c", place / "nginx.conf", "-p", place])
        first = f"http://127.0.0.1:{port}" + next(iter(pages))
        answered(first, program)
        return program, f"http://127.0.0.1:{port}", (time.monotonic() - began) * 1000

    def indico(self):
        """Indico, started once where it was asked for: the seconds to its first page, the page, its processes."""
        if self.indico_dir is None:
            raise Skipped("--indico was not given")
        if not (PEERS / "indico.sh").exists():
            raise Skipped(f"{PEERS} is not there")
        if self.kept_indico is None:
            self.kept_indico = self.started_indico()
        return self.kept_indico

    def started_indico(self):
        """The first start installs and fills it; the second is the one that counts."""
        serve = ["sh", PEERS / "indico.sh", "--serve", self.indico_dir]
        subprocess.run(serve, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
        began = time.monotonic()
        program = subprocess.Popen(serve, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.programs.append(program)
        url = program.stdout.readline().strip()
        seconds = time.monotonic() - began
        if not url:
            raise Skipped("Indico did not start")
        return seconds, url, program


def weight_mb(program, data):
    """Indico with all that it needs, PostgreSQL too: shared pages counted once (PSS)."""
    postgres = pathlib.Path(data, "indico", "pg", "postmaster.pid").read_text(encoding="utf-8").split()[0]
    pids, total = [program.pid, int(postgres)], 0
    while pids:
        pid = pids.pop()
        try:
            total += int(re.search(r"^Pss:\s+(\d+)", pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text(), re.M)[1])
            for task in pathlib.Path(f"/proc/{pid}/task").iterdir():
                pids += map(int, (task / "children").read_text().split())
        except OSError:
            continue  # it ended meanwhile
    return total * 1024 / 1e6


NGINX = """daemon off; pid {place}/pid; error_log {place}/error.log; worker_processes 2; {user}
events {{ worker_connections 768; }}
http {{
  include /etc/nginx/mime.types; access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; open_file_cache max=10; gzip_static on;
  client_body_temp_path {place}/body; proxy_temp_path {place}/proxy; fastcgi_temp_path {place}/fcgi;
  uwsgi_temp_path {place}/uwsgi; scgi_temp_path {place}/scgi;
  server {{ listen 127.0.0.1:{port}; root {place}/www; }}
}}
"""
