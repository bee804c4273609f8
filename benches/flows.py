"""flows: six flow estimates and their range for one period of 231 areas, and for seven, beside numpy with plain sweeps."""
import collections
import csv
import gzip
import shutil
import subprocess
import sys
import time

from place import ROOT, Skipped
from rows import Row

DATA = next((place for place in (above / "shared" / "data" for above in ROOT.parents) if place.exists()), ROOT.parent / "shared" / "data")
YEARS = [1990, 1995, 2000, 2005, 2010, 2015, 2020, 2024]
NUMPY = "numpy==2.4.6"


def rows(name):
    """The rows of an official file."""
    with gzip.open(DATA / name, "rt", encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def inputs(folder):
    """Stocks of IMS 2024 with the people of WPP 2024 on the diagonal, vital events between mid-years, as `evidence run` takes them."""
    codes = {int(row["m49"]): row["iso3"] for row in rows("geo/countries_m49_iso3_regions.csv.gz") if row["m49"]}
    people, vital, stocks = collections.defaultdict(dict), collections.defaultdict(dict), collections.Counter()
    for row in rows("wdi/wdi_selected_long.csv.gz"):
        if row["indicator"] == "pop" and row["value"]:
            people[row["iso3"]][int(row["year"])] = float(row["value"])
    for row in rows("wpp/wpp2024_popproj_2024_2050.csv.gz"):
        people[codes.get(int(row["country_code"]))][int(row["year"])] = round(1000 * (float(row["popM"]) + float(row["popF"])))
    for name in ("wpp/wpp2024_misc_1950_2023.csv.gz", "wpp/wpp2024_miscproj_medium_2024_2050.csv.gz"):
        for row in rows(name):
            vital[codes.get(int(row["country_code"]))][int(row["year"])] = (1000 * float(row["births"]), 1000 * float(row["deaths"]))
    for row in rows("un_desa/ims2024_bilateral_by_sex.csv.gz"):
        stocks[int(row["year"]), row["orig"], row["dest"]] += float(row["stock"])
    named = {area for _, *pair in stocks for area in pair}
    areas = sorted(area for area in named if area in vital and all(year in people.get(area, {}) for year in YEARS))
    for year in YEARS:
        with open(folder / f"stock-{year}.csv", "w", encoding="utf-8", newline="") as file:
            write = csv.writer(file)
            write.writerow(["birth", "dest", "value"])
            for dest in areas:
                born = {area: stocks[year, area, dest] for area in areas if area != dest}
                born[dest] = people[dest][year] - sum(born.values())
                write.writerows([area, dest, value] for area, value in born.items() if value)
    for start, end in zip(YEARS, YEARS[1:]):
        with open(folder / f"vital-{start}.csv", "w", encoding="utf-8", newline="") as file:
            write = csv.writer(file)
            write.writerow(["region", "births", "deaths"])
            for area in areas:
                half = [(0.5 if year in (start, end) else 1, vital[area][year]) for year in range(start, end + 1)]
                write.writerow([area, *(sum(weight * events[which] for weight, events in half) for which in (0, 1))])
    return len(areas)


def timed(work, command):
    """Seconds and peak memory in MB of a command, from nothing running to its end.

    GNU time starts it: the peak of a child of ours would count our own memory, of which it begins as a copy.
    """
    said = work.folder / "peak"
    began = time.monotonic()
    subprocess.run(["time", "-f", "%M", "-o", said, *command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    return time.monotonic() - began, int(said.read_text()) * 1024 / 1e6


def best(work, command):
    """The best of each number."""
    taken = [timed(work, command) for _ in range(work.rounds)]
    return min(seconds for seconds, _ in taken), min(memory for _, memory in taken)


def python(work):
    """Python with numpy in an environment of its own; None where it cannot be got."""
    place = work.folder / "numpy"
    made = subprocess.run([sys.executable, "-m", "venv", place], capture_output=True, check=False).returncode == 0
    got = made and subprocess.run([place / "bin" / "pip", "install", "-q", NUMPY], capture_output=True, check=False).returncode == 0
    return place / "bin" / "python" if got else None


def largest(ours, theirs):
    """The largest difference of two tables, over all pairs and methods: they have to be the same estimate."""
    with open(ours, encoding="utf-8") as first, open(theirs, encoding="utf-8") as second:
        both = zip(csv.DictReader(first), csv.DictReader(second), strict=True)
        return max(abs(float(row[name]) - float(other[name])) for row, other in both for name in row if name not in ("orig", "dest"))


def measure(work):
    """Whole commands, files read and written: one period, seven, memory; the difference from the peer in persons."""
    if not (DATA / "un_desa").exists():
        raise Skipped(f"{DATA} is not there")
    if not shutil.which("time"):
        raise Skipped("GNU time is missing: apt-get install time")
    place, peer = work.folder, python(work)
    areas = inputs(place)

    def command(start, end, method="flows.range/1"):
        tables = ["--stock-start", place / f"stock-{start}.csv", "--stock-end", place / f"stock-{end}.csv", "--vital", place / f"vital-{start}.csv"]
        return [work.binary, "evidence", "run", method, "--out", place / "ours.csv", *tables]

    seven = sum(best(work, command(start, end))[0] for start, end in zip(YEARS, YEARS[1:]))
    closed = best(work, command(2015, 2020, "flows.closed.pb/1"))[0]
    seconds, memory = best(work, command(2015, 2020))
    name, theirs, theirs_memory = "numpy is not there", None, None
    if peer:
        tables = [place / "stock-2015.csv", place / "stock-2020.csv", place / "vital-2015.csv"]
        name, (theirs, theirs_memory) = "numpy, plain sweeps", best(work, [peer, ROOT / "benches" / "flows_peer.py", *tables, place / "theirs.csv"])
    yield Row(f"flows.{areas}.range", seconds * 1000, "ms", name, theirs and theirs * 1000, ("<", 500))
    yield Row(f"flows.{areas}.memory", memory, "MB", name, theirs_memory, ("<", 64))
    yield Row(f"flows.{areas}.closed", closed * 1000, "ms", None, None, ("<", 300))
    yield Row(f"flows.{areas}.seven", seven * 1000, "ms", None, None, ("<", 2500))
    if peer:
        yield Row(f"flows.{areas}.difference", largest(place / "ours.csv", place / "theirs.csv"), "persons", None, None, ("<", 0.01))
