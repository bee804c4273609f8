"""One number beside its reference."""
import json
import operator
from dataclasses import dataclass

AIMS = {"<": operator.lt, ">=": operator.ge}


@dataclass
class Row:
    """A number, what it is compared with, and what we aim at: ("<", 5), (">=", 0.8, "ratio") or none."""

    name: str
    value: float
    unit: str
    reference: str | None = None
    reference_value: float | None = None
    aim: tuple | None = None

    @property
    def ratio(self):
        """The value in terms of the reference."""
        return self.value / self.reference_value if self.reference_value else None

    def missed(self):
        """True where an aim can be judged and is not reached."""
        if self.aim is None:
            return False
        judged = self.ratio if self.aim[2:] else self.value
        return judged is not None and not AIMS[self.aim[0]](judged, self.aim[1])

    def json(self):
        """The row as an object on one line."""
        keys = ("name", "value", "unit", "reference", "reference_value", "ratio")
        return json.dumps({key: short(getattr(self, key)) for key in keys})

    def cells(self):
        """The row as the cells of a table."""
        aim = ""
        if self.aim is not None:
            of = " times" if self.aim[2:] else ""
            aim = f"{self.aim[0]} {number(self.aim[1])}{of}" + (": missed" if self.missed() else "")
        return (self.name, number(self.value), self.unit, self.reference or "", number(self.reference_value), number(self.ratio), aim)


def short(value):
    """Numbers as exact as they were measured."""
    return float(f"{value:.4g}") if isinstance(value, float) else value


def number(value):
    """A number for people."""
    if value is None:
        return ""
    return f"{value:,.0f}" if abs(value) >= 100 or value == int(value) else f"{value:.2f}" if abs(value) < 10 else f"{value:.1f}"
