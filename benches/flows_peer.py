"""The peer of `flows`: the six methods and their range in numpy, with the plain sweeps that the papers describe.

flows_peer.py START END VITAL OUT [SWEEPS]: tables as `meshveret evidence run` takes them. Sweeps end where no margin is missed by
a thousandth of a person, as in the program that is in use, or after SWEEPS.
"""
import csv
import sys

import numpy as np


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.reader(file))[1:]


def swept(table, rows, columns, most):
    """Two-way proportional fitting: whole sweeps until the margins are met."""
    table = table.copy()
    for _ in range(most):
        sums = table.sum(0)
        table *= np.divide(columns, sums, out=np.zeros_like(sums), where=sums > 0)
        sums = table.sum(1)
        table *= np.divide(rows, sums, out=np.zeros_like(sums), where=sums > 0)[:, None]
        if np.abs(table.sum(0) - columns).max() < 1e-3:
            break
    return table


def native(stock, people):
    """No negative natives."""
    for i in np.flatnonzero(np.diag(stock) < 0):
        stock[i, i] = 0
        stock[:, i] *= people[i] / stock[:, i].sum()
    return stock


def spread(stock, amount):
    natives = np.diag(stock).copy()
    parts = np.round(amount * natives / natives.sum())
    parts[natives.argmax()] += amount - parts.sum()
    stock[np.diag_indices_from(stock)] += parts


def accounts(start, end, births, deaths, closed):
    start, end = native(start.copy(), start.sum(0)), native(end.copy(), end.sum(0))
    if closed:
        missing = births.sum() - deaths.sum() - (end.sum() - start.sum())
        spread(start, -missing / 2)
        spread(end, missing / 2)
    start *= 1 - deaths / start.sum(0)
    for i, natives in enumerate(np.diag(end).copy()):
        if natives < births[i]:
            end[:, i] *= 1 - births[i] / end[:, i].sum()
        else:
            end[i, i] -= births[i]
    return start, end


def fewest(start, end):
    total = np.zeros_like(start)
    for before, after in zip(start, end):
        loss, gain = np.maximum(before - after, 0), np.maximum(after - before, 0)
        if loss.sum() > 0:
            total += np.outer(loss, gain) / loss.sum()
    np.fill_diagonal(total, 0)
    return total


def six(start, end, births, deaths, most):
    growth = end - start
    off = ~np.eye(len(start), dtype=bool)
    net = growth.sum(0) - births + deaths
    yield "drop", np.maximum(growth, 0) * off
    yield "reverse", (np.maximum(growth, 0) + np.maximum(-growth.T, 0)) * off
    yield "rates", np.abs(net).sum() * start * off / (start * off).sum()
    before, after = accounts(start, end, births, deaths, False)
    gone = before.sum(1) - after.sum(1)
    share = lambda stock: stock / np.where(stock.sum(1) > 0, stock.sum(1), 1)[:, None]
    yield "open", fewest(before - np.maximum(gone, 0)[:, None] * share(after), after - np.maximum(-gone, 0)[:, None] * share(before))
    before, after = accounts(start, end, births, deaths, True)
    rows = (before.sum(1) + after.sum(1)) / 2
    before, after = swept(before, rows, before.sum(0), most), swept(after, rows, after.sum(0), most)
    least = fewest(before, after)
    yield "closed-min", least
    free = before.T @ (after / rows[:, None])
    np.fill_diagonal(free, 0)
    yield "closed-pb", 0.87 * least + 0.13 * free


def main():
    start_rows, end_rows, vital = (read(path) for path in sys.argv[1:4])
    areas = sorted({row[0] for row in start_rows} | {row[1] for row in start_rows})
    place = {area: at for at, area in enumerate(areas)}

    def square(rows):
        made = np.zeros((len(areas), len(areas)))
        for birth, dest, value in rows:
            made[place[birth], place[dest]] = float(value)
        return made

    events = np.zeros((2, len(areas)))
    for region, births, deaths in vital:
        events[:, place[region]] = float(births), float(deaths)
    most = int(sys.argv[5]) if len(sys.argv) > 5 else 100_000
    made = dict(six(square(start_rows), square(end_rows), *events, most))
    stack = np.stack(list(made.values()))
    made |= {"minimum": stack.min(0), "median": np.median(stack, 0), "maximum": stack.max(0)}
    with open(sys.argv[4], "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["orig", "dest", *made])
        tables = list(made.values())
        for i, origin in enumerate(areas):
            writer.writerows([origin, areas[j], *(float(table[i, j]) for table in tables)] for j in range(len(areas)) if j != i)


if __name__ == "__main__":
    main()
