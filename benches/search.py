"""search: passages in twelve languages indexed, changed and asked for, beside SQLite FTS5 with the same passages and questions."""
import sqlite3
import subprocess
import tempfile
import time
from pathlib import Path

from place import ROOT
from rows import Row

# Passages of the index that is asked and compared, and of the one that is only built; how often it is asked.
FEW, MANY, QUESTIONS = 100_000, 1_000_000, 1_200
PEER = "SQLite FTS5"


def run(work, count, *file):
    """What the example says of so many passages: name and number."""
    command = [work.release / "examples" / "passages", str(count), str(QUESTIONS), *file]
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    return {name: float(number) for name, number in (line.split() for line in lines)}


def peer(path):
    """The same by FTS5: milliseconds of the build, of each question of each sort, of one change. It knows no names in other
    scripts and no typing mistakes; it answers those with what it has, which is mostly nothing."""
    base = sqlite3.connect(":memory:")
    base.execute("CREATE VIRTUAL TABLE f USING fts5(title, body, lang UNINDEXED, year UNINDEXED, class UNINDEXED, "
                 "tokenize=\"unicode61 remove_diacritics 2\", prefix='3')")
    passages, questions = [], []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            sort, *fields = line.rstrip("\n").split("\t")
            if sort == "passage":
                lang, year, seen, title, body = fields
                passages.append((title, body, lang, int(year), int(seen)))
            else:
                questions.append(fields)
    begun = time.perf_counter()
    base.executemany("INSERT INTO f VALUES (?, ?, ?, ?, ?)", passages)
    base.commit()
    build = time.perf_counter() - begun
    begun = time.perf_counter()
    base.execute("UPDATE f SET body = body || ' changed' WHERE rowid = 1")
    base.commit()
    update = time.perf_counter() - begun
    plain = ("SELECT title, snippet(f, 1, '[', ']', '…', 30), bm25(f, 4.0, 1.0) AS r FROM f WHERE f MATCH ? AND class < 2 {} "
             "ORDER BY r LIMIT 20")
    counted = "SELECT count(*) FROM f WHERE f MATCH ? AND class < 2 {}"
    spent = []
    for sort, lang, text in questions:
        words = " ".join('"' + word.replace('"', "") + '"' for word in text.split())
        words += "*" if sort == "beginning" else ""
        more, values = ("AND lang = ? AND year >= 2013", (words, lang)) if sort == "filters" else ("", (words,))
        if not words:
            continue
        begun = time.perf_counter()
        base.execute(plain.format(more), values).fetchall()
        base.execute(counted.format(more), values).fetchone()
        spent.append((time.perf_counter() - begun) * 1000)
    spent.sort()
    return {"build": build * 1000, "update": update * 1000, "p50": spent[len(spent) // 2], "p99": spent[len(spent) * 99 // 100]}


def measure(work):
    """Milliseconds of a question, seconds of a build, milliseconds of a change, megabytes without the texts."""
    command = ["cargo", "build", "--release", "--locked", "-q", "--workspace", "--example", "passages"]
    subprocess.run(command, cwd=ROOT, check=True)
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "passages")
        few = run(work, FEW, path)
        beside = peer(path)
    many = run(work, MANY)
    yield Row("search.p50", few["all.p50"], "ms", PEER, beside["p50"])
    yield Row("search.p99", few["all.p99"], "ms", PEER, beside["p99"], ("<", 10))
    for sort in ("words", "word", "name", "typo", "beginning", "filters"):
        yield Row(f"search.{sort}.p99", few[f"{sort}.p99"], "ms")
    yield Row("search.update", few["update.max"], "ms", PEER, beside["update"], ("<", 200))
    yield Row("search.build", few["build"] / 1000, "s", PEER, beside["build"] / 1000)
    yield Row("search.bytes", few["bytes"] / 1e6, "MB")
    yield Row("search.million.build", many["build"] / 1000, "s", None, None, ("<", 120))
    yield Row("search.million.update", many["update.max"], "ms", None, None, ("<", 200))
    yield Row("search.million.p99", many["all.p99"], "ms")
    yield Row("search.million.bytes", many["bytes"] / 1e6, "MB")
