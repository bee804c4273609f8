#!/usr/bin/env python3
"""Makes the excerpts of the demonstration from a cube into which the official files were imported.

    meshveret evidence import --data FULL ../shared/data/...
    demo/evidence/excerpt.py target/release/meshveret FULL

Each excerpt holds the observations of the States of the Almaty Process, of Italy, and of everybody who comes from or goes to them,
as SDMX-CSV 2.0 of our own. Nothing in it was changed; which dataset, revision and licence stands in README.md."""

import gzip
import pathlib
import subprocess
import sys

program, full = sys.argv[1:]
here = pathlib.Path(__file__).parent
EXCERPTS = {
    "un-desa-migrant-stock": [["--indicator", "MIGRANT_STOCK", "--dataset", "UNDESA:IMS(2024.0)"]],
    "un-desa-migrant-stock-2020": [["--indicator", "MIGRANT_STOCK", "--dataset", "UNDESA:IMS(2020.0)", "--inside"]],
    "unhcr-populations": [["--indicator", "REFUGEES", "--period", "1990:2025"]],
    "unhcr-decisions": [
        ["--indicator", "DEC_RECOGNIZED,DEC_OTHER,DEC_REJECTED", "--period", "2015:2025", "--from"]
    ],
    "world-bank-indicators": [["--indicator", "WDI_REMIN,WDI_REMOUT,WDI_GDP,WDI_POP", "--period", "1990:2023", "--to"]],
    "knomad-inward": [["--indicator", "REMITTANCES_INWARD", "--to"]],
    "knomad-bilateral": [
        ["--indicator", "REMITTANCES_BILATERAL", "--dataset", "WB:KNOMAD_BRE(2017.0)"],
        ["--indicator", "REMITTANCES_BILATERAL", "--dataset", "WB:KNOMAD_BRE(2021.0)"],
    ],
    "world-bank-cost": [["--indicator", "ATCR.CORR"]],
}


def ask(options):
    out = pathlib.Path("/tmp/excerpt.csv")
    command = [program, "evidence", "query", "--data", full, *options, "--format", "sdmx-csv", "--out", str(out)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    head, *rows = out.read_text().splitlines()
    out.unlink()
    return head, rows


for name, questions in EXCERPTS.items():
    lines, head = set(), ""
    for question in questions:
        sides = [s for s in ("--from", "--to", "--inside") if s in question]
        options = [o for o in question if o not in sides]
        ways = {"--from": [["--origin", "AP_ITA"]], "--to": [["--destination", "AP_ITA"]]}
        inside = [["--origin", "AP_ITA", "--destination", "AP_ITA"]]
        both = [["--origin", "AP_ITA"], ["--destination", "AP_ITA"]]
        for way in ways.get(sides[0], inside) if sides else both:
            head, rows = ask(options + way)
            # A figure that says nothing, of a matrix that is full of them, says as little when it is not there.
            value = head.split(",").index("OBS_VALUE")
            lines.update(row for row in rows if name != "world-bank-cost" or row.split(",")[value])
    text = "\n".join([head, *sorted(lines)]) + "\n"
    (here / f"{name}.csv.gz").write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    print(name, len(lines))
