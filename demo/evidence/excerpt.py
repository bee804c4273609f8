#!/usr/bin/env python3
"""Makes the excerpts of the demonstration from a cube into which the official files were imported.

    meshveret evidence import --data FULL ../shared/data/...
    demo/evidence/excerpt.py target/release/meshveret FULL [NAME...]

Each excerpt holds the observations of the States of the Almaty Process, of Italy, and of everybody who comes from or goes to them,
as SDMX-CSV 2.0 of our own; the stock of 2024, which estimates of moves need of the whole world, is whole, in the layout of the sheet
that the United Nations publish, a third as long, and births, deaths and people are in that of their source. Nothing in it was changed; which dataset, revision and licence stands in README.md.
With names only these are made."""

import gzip
import pathlib
import subprocess
import sys

program, full, *only = sys.argv[1:]
here = pathlib.Path(__file__).parent
EXCERPTS = {
    "un-desa-migrant-stock-2020": [["--indicator", "MIGRANT_STOCK", "--dataset", "UNDESA:IMS(2020.0)", "--inside"]],
    "unhcr-populations": [["--indicator", "REFUGEES", "--period", "1990:2025"]],
    "unhcr-decisions": [
        ["--indicator", "DEC_RECOGNIZED,DEC_OTHER,DEC_REJECTED", "--period", "2015:2025", "--from"]
    ],
    "world-bank-indicators": [
        ["--indicator", "WDI_REMIN,WDI_REMOUT,WDI_GDP,WDI_POP,WDI_NMIG", "--period", "1990:2023", "--to"],
        ["--indicator", "WDI_POP", "--period", "1990,1995,2000,2005,2010,2015,2020", "--all"],
    ],
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


def packed(name, lines):
    text = "\n".join(lines) + "\n"
    (here / f"{name}.csv.gz").write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    print(name, len(lines) - 1)


def sheet(name, question):
    """Stocks in the layout of the published sheet: a line for each corridor, years beside years, the sums of both sexes left empty."""
    head, rows = ask(question)
    place = {name: head.split(",").index(name) for name in head.split(",")}
    cells, basis = {}, {}
    for row in rows:
        row = row.split(",")
        corridor = row[place["REF_AREA"]], row[place["ORIGIN"]]
        cells.setdefault(corridor, {})[row[place["SEX"]], row[place["TIME_PERIOD"]]] = row[place["OBS_VALUE"]]
        basis.setdefault(corridor[0], set()).add(row[place["DETAIL"]])
    years = sorted({year for of in cells.values() for _, year in of})
    assert all(len(kinds) == 1 for kinds in basis.values()), "the basis of a country is one"
    lines = ["International Migrant Stock,POP/DB/MIG/Stock/Rev.2024"]
    area = '"Region, development group, country or area of destination"'
    lines.append(",".join([area, "Location code of destination", "Type of data of destination", "Location code of origin", *years * 3]))
    for (to, origin), of in sorted(cells.items()):
        values = [of.get((sex, year), "") for sex in ("_T", "M", "F") for year in years]
        lines.append(",".join(["", to, *basis[to], origin, *values]))
    packed(name, lines)


def prospects(name, period, columns):
    """Births, deaths and people of countries in the layout of the source: a line for each country and year."""
    cells = {}
    for column, options in columns.items():
        head, rows = ask(["--period", period, *options])
        place = {name: head.split(",").index(name) for name in head.split(",")}
        for row in (row.split(",") for row in rows):
            if row[place["REF_AREA"]].isalpha():
                cells.setdefault((row[place["REF_AREA"]], row[place["TIME_PERIOD"]]), {})[column] = row[place["OBS_VALUE"]]
    packed(name, ["country_code,year," + ",".join(columns), *(",".join([*of, *(row[c] for c in columns)]) for of, row in sorted(cells.items()))])


EVENTS = {"births": ["--indicator", "WPP_BIRTHS"], "deaths": ["--indicator", "WPP_DEATHS"]}
PEOPLE = {"popM": ["--indicator", "WPP_POP", "--sex", "M"], "popF": ["--indicator", "WPP_POP", "--sex", "F"]}
# What is projected stands in a file of its own: its layout says so of a file as a whole.
WHOLE = {
    "un-desa-prospects": lambda name: prospects(name, "1990:2023", EVENTS),
    "un-desa-prospects-2024": lambda name: prospects(name, "2024", EVENTS | PEOPLE),
    "un-desa-migrant-stock": lambda name: sheet(name, ["--indicator", "MIGRANT_STOCK", "--dataset", "UNDESA:IMS(2024.0)"]),
}
for name, make in WHOLE.items():
    if not only or name in only:
        make(name)
for name, questions in EXCERPTS.items():
    if only and name not in only:
        continue
    lines, head = set(), ""
    for question in questions:
        sides = [s for s in ("--from", "--to", "--inside", "--all") if s in question]
        options = [o for o in question if o not in sides]
        ways = {"--all": [[]], "--from": [["--origin", "AP_ITA"]], "--to": [["--destination", "AP_ITA"]]}
        inside = [["--origin", "AP_ITA", "--destination", "AP_ITA"]]
        both = [["--origin", "AP_ITA"], ["--destination", "AP_ITA"]]
        for way in ways.get(sides[0], inside) if sides else both:
            head, rows = ask(options + way)
            # A figure that says nothing, of a matrix that is full of them, says as little when it is not there.
            value, area = (head.split(",").index(column) for column in ("OBS_VALUE", "REF_AREA"))
            # Nor does a published group where it is of all countries that one asks.
            rows = (row.split(",") for row in rows)
            rows = (row for row in rows if name != "world-bank-cost" or row[value])
            lines.update(",".join(row) for row in rows if way or row[area].isalpha())
    packed(name, [head, *sorted(lines)])
