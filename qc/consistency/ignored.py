"""Declared columns, parameters and counters that the drawing ignores (mismatches a, c)."""

import ast
import re
from collections.abc import Iterator, Sequence

from qc.base import Subject
from qc.code.script import Script, parse
from qc.consistency.rule import Complaint, TraceRule
from tracer.trace import Trace

LEAST = 3
"""Shorter lists are pairs and limits."""
PLACES = re.compile(
    r"(?:[xyzrhwdijkn]|[xyz]\d|c[xyz]|dx|dy|dz|theta|phi|angle\w*|alpha_deg|radius|rad|width|height|depth|length|size|side|scale|factor|level|row|rows|col|column|columns"
    r"|start\w*|end\w*|stop|offset\w*|shift\w*|phase|center|centre|origin|base|bottom|left|top|right|position|turn|rotation|tilt|slope|index|count|order|step|tail|tip|head)$"
)
"""Parameters that say where, how large or how many."""


class Ignored(TraceRule):
    """A loop unpacks a column of the declared rows, or a function takes a parameter, and nothing that it
    draws depends on it; or every turn of a loop draws the very same (mismatch a, c).

    The starts of a Gantt chart that are never used, a tower whose level does not enter its height. Judged
    are columns of numbers in literal rows that differ and that no other part of the script reads, and
    parameters whose name says where, how large or how many. Measured: columns, parameters and loops.
    """

    name = "consistency.ignored"
    silent = "no rows are unpacked"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        script = parse(subject.code)
        if isinstance(script, SyntaxError):
            return None
        loops = [*script.of(ast.For), *script.of(ast.comprehension)]
        functions = [*script.of(ast.FunctionDef)]
        found = [
            *_columns(script),
            *(why for f in functions for why in _parameters(script, f)),
            *(why for loop in script.of(ast.For) for why in _turns(script, loop)),
        ]
        return [(why, None) for why in dict.fromkeys(found)] if loops or functions else None


def _columns(script: Script) -> Iterator[str]:
    """Columns of literal rows that loops unpack and never read."""
    for name, rows in _tables(script):
        width = len(rows[0])
        uses = _uses(script, name, width)
        if uses is None:
            continue
        unpacked, read = uses
        for k in range(width):
            differ = len({ast.dump(row[k]) for row in rows}) > 1
            numbers = not any(_worded(row[k]) for row in rows)
            if k in unpacked and k not in read and differ and numbers:
                yield f"{unpacked[k]}, column {k + 1} of {name}, is never used"


def _worded(value: ast.expr) -> bool:
    """Whether an item is a text or a name, which may be there for the reader of the code."""
    return isinstance(value, (ast.Name, ast.JoinedStr, ast.Attribute)) or (
        isinstance(value, ast.Constant) and not isinstance(value.value, (int, float, complex))
    )


def _tables(script: Script) -> Iterator[tuple[str, list[list[ast.expr]]]]:
    """Names given once to a literal list of tuples of equal length."""
    bound = [n.id for n in script.of(ast.Name) if isinstance(n.ctx, ast.Store)]
    for assign in script.of(ast.Assign):
        target, value = assign.targets[0], assign.value
        if not isinstance(target, ast.Name) or bound.count(target.id) != 1:
            continue
        if isinstance(value, (ast.List, ast.Tuple)) and len(value.elts) >= LEAST:
            rows = [r.elts for r in value.elts if isinstance(r, (ast.Tuple, ast.List))]
            if len(rows) == len(value.elts) and len({len(r) for r in rows}) == 1 < len(rows[0]):
                yield target.id, rows


def _uses(script: Script, name: str, width: int) -> tuple[dict[int, str], set[int]] | None:
    """Columns that are unpacked, with their names, and those that are read; None if the rows are used
    in a way that cannot be followed."""
    sources: list[tuple[ast.expr, ast.expr, ast.AST]] = [
        (loop.target, loop.iter, loop) for loop in script.of(ast.For)
    ]
    for kind in (ast.ListComp, ast.GeneratorExp, ast.SetComp, ast.DictComp):
        for node in script.of(kind):
            sources += [(g.target, g.iter, node) for g in node.generators]  # type: ignore[attr-defined]
    followed, unpacked, read = set[int](), dict[int, str](), set[int]()
    for target, source, scope in sources:
        places = [n for n in ast.walk(source) if isinstance(n, ast.Name) and n.id == name]
        row = _row_target(target, source, name)
        if not places or row is None:
            continue
        followed |= {id(n) for n in places}
        if isinstance(row, ast.Name):
            columns = _columns_of(scope, row.id)
            if columns is None:
                return None
            read |= columns
        elif isinstance(row, (ast.Tuple, ast.List)) and len(row.elts) == width:
            for k, part in enumerate(row.elts):
                names = {n.id for n in ast.walk(part) if isinstance(n, ast.Name)}
                if isinstance(part, ast.Name) and not part.id.startswith("_"):
                    unpacked[k] = part.id
                if any(_reads(scope, n) for n in names):
                    read.add(k)
        else:
            return None
    lengths = {id(a) for t, c in script.calls if t == "len" for a in c.args}
    everywhere = {
        id(n) for n in script.of(ast.Name) if n.id == name and isinstance(n.ctx, ast.Load)
    }
    return (unpacked, read) if everywhere <= followed | lengths and unpacked else None


def _row_target(target: ast.expr, source: ast.expr, name: str) -> ast.expr | None:
    """What a loop binds to one row of the table, through `enumerate` and `zip`."""
    if isinstance(source, ast.Name):
        return target if source.id == name else None
    if not (isinstance(source, ast.Call) and isinstance(source.func, ast.Name)):
        return None
    called = source.func.id
    if called in ("list", "reversed", "sorted") and source.args:
        return _row_target(target, source.args[0], name)
    if isinstance(target, ast.Tuple) and called == "enumerate" and len(target.elts) == 2:
        return _row_target(target.elts[1], source.args[0], name)
    if isinstance(target, ast.Tuple) and called == "zip" and len(target.elts) == len(source.args):
        found = (_row_target(t, s, name) for t, s in zip(target.elts, source.args, strict=True))
        return next((row for row in found if row is not None), None)
    return None


def _columns_of(scope: ast.AST, row: str) -> set[int] | None:
    """Columns that a scope reads of a row by number; None if it uses the row otherwise."""
    columns, seen = set[int](), set[int]()
    for node in ast.walk(scope):
        if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
            index = node.slice
            if (
                node.value.id == row
                and isinstance(index, ast.Constant)
                and type(index.value) is int
            ):
                columns.add(index.value)
                seen.add(id(node.value))
    others = [
        n for n in ast.walk(scope)
        if isinstance(n, ast.Name) and n.id == row and isinstance(n.ctx, ast.Load) and id(n) not in seen
    ]  # fmt: skip
    return None if others or any(c < 0 for c in columns) else columns


def _reads(scope: ast.AST, name: str) -> bool:
    return any(
        isinstance(n, ast.Name) and n.id == name and isinstance(n.ctx, ast.Load)
        for n in ast.walk(scope)
    )


def _parameters(script: Script, function: ast.FunctionDef) -> Iterator[str]:
    """Parameters that calls give different values and the body never reads."""
    if function.decorator_list or any(function in node.body for node in script.of(ast.ClassDef)):
        return
    arguments = [a.arg for a in function.args.args]
    calls = [c for t, c in script.calls if t == function.name]
    mentioned = sum(n.id == function.name for n in script.of(ast.Name))
    if mentioned != len(calls) or not calls:
        return
    for k, name in enumerate(arguments):
        if not PLACES.match(name) or any(_reads(s, name) for s in function.body):
            continue
        given = [c.args[k] for c in calls if len(c.args) > k]
        looped = any(id(c) in script.looped for c in calls)
        varied = len({ast.dump(g) for g in given}) > 1
        if varied or (looped and any(not isinstance(g, ast.Constant) for g in given)):
            yield f"the parameter {name} of {function.name} is never used"


CHANGES = (ast.AugAssign, ast.Assign, ast.AnnAssign, ast.If, ast.While, ast.Yield, ast.Return,
           ast.Break, ast.FunctionDef, ast.NamedExpr, ast.With, ast.Try, ast.Starred)  # fmt: skip
DRAWS = frozenset({"plot", "scatter", "bar", "barh", "add_patch", "fill", "text", "bar3d", "plot_surface", "arrow",
                   "annotate", "fill_between", "plot3D", "plot_wireframe", "add_collection3d"})  # fmt: skip


def _turns(script: Script, loop: ast.For) -> Iterator[str]:
    """Loops whose turns are the same calls with the same values."""
    counters = {n.id for n in ast.walk(loop.target) if isinstance(n, ast.Name)}
    if any(_reads(s, c) for s in loop.body for c in counters) or loop.orelse:
        return
    inner = [n for s in loop.body for n in ast.walk(s)]
    if any(isinstance(n, CHANGES) for n in inner):
        return
    calls = [n for n in inner if isinstance(n, ast.Call)]
    named = [c.func.attr for c in calls if isinstance(c.func, ast.Attribute)]
    local = [c for c in calls if isinstance(c.func, ast.Name)]
    drawing = sum(n in DRAWS for n in named)
    if drawing and not local and drawing == sum(n in DRAWS for n in named):
        quiet = all(
            n in DRAWS or script.dotted(c.func).startswith(("numpy.", "math."))
            for c in calls if isinstance(c.func, ast.Attribute) for n in (c.func.attr,)
        ) and not any("random" in script.dotted(c.func) for c in calls)  # fmt: skip
        if quiet:
            yield f"every turn of the loop in line {loop.lineno} draws the same"
