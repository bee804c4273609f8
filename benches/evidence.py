"""evidence: 2.75 million observations imported and asked for, beside DuckDB, polars and pandas on the same file in the same run."""
import gzip
import json
import os
import shutil
import statistics
import subprocess
import sys

from place import PEERS, ROOT, Skipped
from rows import Row

DATA = PEERS.parent / "data" / "perf" / "obs_long_2.75M_sdmxcsv.csv.gz"
PACKAGES = ["duckdb", "polars", "pandas", "pyarrow"]
QUESTIONS = ["q1", "q2", "q3", "q4", "q5", "q6"]
IMPORTS = 3
# Readers that ask q1 to q4 in turn while an import is at work, each of them ten questions a second.
READERS = 50
# So often each question must have been asked before one in a hundred of its times says something.
SAMPLES = 100

# What a peer runs, in a process of its own; it prints seconds by name.
PEER = r'''
import json, os, statistics, sys, time
which, path, place, rounds = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
AP = ["AFG", "AZE", "IRN", "KAZ", "KGZ", "PAK", "TJK", "TUR", "TKM", "UZB"]
OUT = ["DEC_RECOGNIZED", "DEC_OTHER", "DEC_REJECTED", "DEC_CLOSED"]
said = {}
def timed(name, what):
    spent = []
    for _ in range(rounds):
        begun = time.perf_counter(); what(); spent.append(time.perf_counter() - begun)
    said[name] = statistics.median(spent)
begun = time.perf_counter()
if which == "duckdb":
    import duckdb
    base = duckdb.connect(place); base.execute("SET threads = 2")
    text = "{" + ",".join(f"'{c}':'VARCHAR'" for c in ["ORIGIN", "REF_AREA", "DETAIL", "SEX", "AGE"]) + "}"
    base.execute(f"CREATE TABLE o AS SELECT * FROM read_csv('{path}', types={text})"); base.execute("CHECKPOINT")
    said["import"] = time.perf_counter() - begun
    ask = lambda sql: base.execute(sql).fetchall()
    ap, out = ",".join(f"'{c}'" for c in AP), ",".join(f"'{c}'" for c in OUT)
    for name, sql in {
        "q1": "SELECT ORIGIN, sum(OBS_VALUE) v FROM o WHERE INDICATOR='REFUGEES' AND REF_AREA='PAK' AND TIME_PERIOD=2025 GROUP BY 1 ORDER BY v DESC LIMIT 20",
        "q2": f"SELECT REF_AREA, TIME_PERIOD, sum(OBS_VALUE) FROM o WHERE INDICATOR='REFUGEES' AND ORIGIN='AFG' AND REF_AREA IN ({ap}) GROUP BY 1,2",
        "q3": f"SELECT ORIGIN, REF_AREA, sum(OBS_VALUE) FROM o WHERE STRUCTURE_ID='UNDESA:IMS(2024.0)' AND TIME_PERIOD=2024 AND ORIGIN IN ({ap}) AND REF_AREA IN ({ap}) GROUP BY 1,2",
        "q4": f"SELECT REF_AREA, TIME_PERIOD, INDICATOR, sum(OBS_VALUE) FROM o WHERE ORIGIN='AFG' AND INDICATOR IN ({out}) AND DETAIL LIKE '%.P' GROUP BY 1,2,3",
        "q5": "SELECT STRUCTURE_ID, INDICATOR, TIME_PERIOD, sum(OBS_VALUE) FROM o GROUP BY 1,2,3",
        "q6": "SELECT STRUCTURE_ID, REF_AREA, ORIGIN, count(*), sum(OBS_VALUE), max(OBS_VALUE) FROM o GROUP BY 1,2,3",
    }.items():
        timed(name, lambda: ask(sql))
elif which == "polars":
    import polars as pl
    o = pl.read_csv(path, schema_overrides={c: pl.String for c in ["ORIGIN", "REF_AREA", "DETAIL"]} | {"OBS_VALUE": pl.Float64})
    said["import"] = time.perf_counter() - begun
    c, v = pl.col, pl.col("OBS_VALUE")
    timed("q1", lambda: o.lazy().filter((c("INDICATOR") == "REFUGEES") & (c("REF_AREA") == "PAK") & (c("TIME_PERIOD") == 2025)).group_by("ORIGIN").agg(v.sum()).sort("OBS_VALUE", descending=True).head(20).collect())
    timed("q2", lambda: o.lazy().filter((c("INDICATOR") == "REFUGEES") & (c("ORIGIN") == "AFG") & c("REF_AREA").is_in(AP)).group_by("REF_AREA", "TIME_PERIOD").agg(v.sum()).collect())
    timed("q3", lambda: o.lazy().filter((c("STRUCTURE_ID") == "UNDESA:IMS(2024.0)") & (c("TIME_PERIOD") == 2024) & c("ORIGIN").is_in(AP) & c("REF_AREA").is_in(AP)).group_by("ORIGIN", "REF_AREA").agg(v.sum()).collect())
    timed("q4", lambda: o.lazy().filter((c("ORIGIN") == "AFG") & c("INDICATOR").is_in(OUT) & c("DETAIL").str.ends_with(".P")).group_by("REF_AREA", "TIME_PERIOD", "INDICATOR").agg(v.sum()).collect())
    timed("q5", lambda: o.lazy().group_by("STRUCTURE_ID", "INDICATOR", "TIME_PERIOD").agg(v.sum()).collect())
    timed("q6", lambda: o.lazy().group_by("STRUCTURE_ID", "REF_AREA", "ORIGIN").agg(v.count().alias("n"), v.sum().alias("s"), v.max().alias("m")).collect())
else:
    import pandas as pd
    words = ["STRUCTURE", "STRUCTURE_ID", "ACTION", "INDICATOR", "ORIGIN", "REF_AREA", "SEX", "AGE", "DETAIL", "OBS_STATUS", "UNIT_MEASURE", "SOURCE"]
    o = pd.read_csv(path, dtype={w: "category" for w in words}, keep_default_na=False, na_values={"OBS_VALUE": [""]})
    said["import"] = time.perf_counter() - begun
    by = lambda part, names: part.groupby(names, observed=True)["OBS_VALUE"].sum()
    timed("q1", lambda: by(o[(o.INDICATOR == "REFUGEES") & (o.REF_AREA == "PAK") & (o.TIME_PERIOD == 2025)], ["ORIGIN"]).nlargest(20))
    timed("q2", lambda: by(o[(o.INDICATOR == "REFUGEES") & (o.ORIGIN == "AFG") & o.REF_AREA.isin(AP)], ["REF_AREA", "TIME_PERIOD"]))
    timed("q3", lambda: by(o[(o.STRUCTURE_ID == "UNDESA:IMS(2024.0)") & (o.TIME_PERIOD == 2024) & o.ORIGIN.isin(AP) & o.REF_AREA.isin(AP)], ["ORIGIN", "REF_AREA"]))
    timed("q4", lambda: by(o[(o.ORIGIN == "AFG") & o.INDICATOR.isin(OUT) & o.DETAIL.str.endswith(".P")], ["REF_AREA", "TIME_PERIOD", "INDICATOR"]))
    timed("q5", lambda: by(o, ["STRUCTURE_ID", "INDICATOR", "TIME_PERIOD"]))
    timed("q6", lambda: o.groupby(["STRUCTURE_ID", "REF_AREA", "ORIGIN"], observed=True)["OBS_VALUE"].agg(["count", "sum", "max"]))
print(json.dumps(said))
'''


def child(command):
    """Runs a program: what it says, and the most memory it had in MB."""
    program = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    text = program.stdout.read()
    _, status, used = os.wait4(program.pid, 0)
    program.returncode = os.waitstatus_to_exitcode(status)
    if program.returncode:
        raise RuntimeError(f"{command[0]} ended with {program.returncode}")
    return text, used.ru_maxrss * 1024 / 1e6


def environment():
    """Python with the peers, made once below target/."""
    place = ROOT / "target" / "evidence-peers"
    python = place / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", place], check=True)
    probe = subprocess.run([python, "-c", "import " + ",".join(PACKAGES)], capture_output=True, check=False)
    if probe.returncode and subprocess.run([place / "bin" / "pip", "install", "-q", *PACKAGES], check=False).returncode:
        raise Skipped("the peers cannot be installed")
    return python


def measure(work):
    """Seconds of an import, milliseconds of each question, megabytes."""
    if not DATA.exists():
        raise Skipped(f"{DATA} is not there")
    python = environment()
    subprocess.run(["cargo", "build", "--release", "--locked", "-q", "-p", "evidence", "--example", "cube"], cwd=ROOT, check=True)
    example, file = work.release / "examples" / "cube", work.folder / "observations.csv"
    with gzip.open(DATA) as packed, open(file, "wb") as plain:
        shutil.copyfileobj(packed, plain)
    peers, ours, memory = {}, [], []
    for number in range(IMPORTS):
        for which in ("duckdb", "polars", "pandas"):
            place = work.folder / f"{which}-{number}"
            text, peak = child([python, "-c", PEER, which, file, place, str(work.rounds)])
            peers.setdefault(which, []).append(json.loads(text.splitlines()[-1]) | {"peak": peak})
        text, peak = child([example, "import", work.folder / f"cube-{number}", file])
        ours.append(float(text.split()[1]))
        memory.append(peak)
    text, _ = child([example, "ask", work.folder / "cube-0", "101"])
    said, _ = child([example, "readers", work.folder / "cube-0", str(READERS), work.folder / "cube-read", file])
    read = {name: float(value) for name, value in (line.split() for line in said.splitlines())}
    few = [name for name in QUESTIONS[:4] if read[f"{name}.asked"] < SAMPLES]
    if few:
        raise RuntimeError(f"asked too seldom while an import was at work: {', '.join(few)}")
    asked = {name: float(value) for name, value in (line.split() for line in text.splitlines())}

    def of(which, name):
        return statistics.median(said[name] for said in peers[which])

    yield Row("evidence.import", statistics.median(ours), "s", "DuckDB", of("duckdb", "import"), ("<", 1.5))
    yield Row("evidence.import.ratio", of("duckdb", "import") / statistics.median(ours), "times", None, None, (">=", 4))
    for which in ("polars", "pandas"):
        yield Row(f"evidence.import.{which}", statistics.median(ours), "s", which, of(which, "import"))
    yield Row("evidence.import.peak", max(memory), "MB", "DuckDB", max(said["peak"] for said in peers["duckdb"]), ("<", 400))
    for name in QUESTIONS:
        aim = ("<", 0.5) if name in QUESTIONS[:4] else None
        yield Row(f"evidence.{name}", asked[name], "ms", "DuckDB", of("duckdb", name) * 1000, aim)
    for name in QUESTIONS[:4]:
        yield Row(f"evidence.{name}.readers.p99", read[f"{name}.p99"], "ms", None, None, ("<", 0.5))
    total = sum(asked[name] for name in QUESTIONS)
    for which in ("duckdb", "polars", "pandas"):
        beside = sum(of(which, name) for name in QUESTIONS) * 1000
        yield Row(f"evidence.questions.{which}", total, "ms", which, beside, ("<", 40) if which == "duckdb" else None)
        if which == "duckdb":
            yield Row("evidence.questions.ratio", beside / total, "times", None, None, (">=", 6))
    yield Row("evidence.load", asked["load"], "ms")
