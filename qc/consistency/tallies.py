"""Tables of the code that give each number as many things as it says (mismatch c)."""

import ast
from collections.abc import Sequence

from qc.base import Subject
from qc.code.script import parse
from qc.consistency.rule import Complaint, TraceRule
from tracer.trace import Trace


class Tallies(TraceRule):
    """A table gives each number so many things, all but one or two of them (mismatch c).

    `{1: [...], 2: [.., ..], 3: [.., ..]}`: the pips of dice, the corners of polygons. Judged are literal
    tables of four numbers and more, most of which have as many things as they say.
    Measured: numbers with another number of things.
    """

    name = "consistency.tallies"
    silent = "no table gives numbers as many things as they say"
    LEAST, MOST_WRONG = 4, 2

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        script = parse(subject.code)
        if isinstance(script, SyntaxError):
            return None
        judged, found = False, list[Complaint]()
        for table in script.of(ast.Dict):
            sizes = _sizes(table)
            wrong = [(number, size) for number, size in sizes if number != size]
            if len(sizes) < self.LEAST or len(wrong) > min(self.MOST_WRONG, len(sizes) // 3):
                continue
            judged = True
            where = f"line {table.lineno}: the table gives"
            found += [(f"{where} {number} a list of {size}", None) for number, size in wrong]
        return found if judged else None


def _sizes(table: ast.Dict) -> list[tuple[int, int]]:
    """Each whole number of a table with the length of its list; [] if it holds anything else."""
    sizes = [
        (k.value, len(v.elts))
        for k, v in zip(table.keys, table.values, strict=True)
        if isinstance(k, ast.Constant) and isinstance(k.value, int)
        and isinstance(v, (ast.List, ast.Tuple, ast.Set))
    ]  # fmt: skip
    return sizes if len(sizes) == len(table.keys) else []
