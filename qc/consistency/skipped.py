"""Declared items that never come to be drawn (mismatch c)."""

import ast
from collections.abc import Iterator, Mapping, Sequence

from qc.base import Subject
from qc.code.script import Script, parse
from qc.consistency.rule import Complaint, TraceRule
from tracer.trace import Trace


class SkippedItems(TraceRule):
    """A loop over the indices of declared items never comes to some of them (mismatch c).

    `for i in range(1, 12)` over twelve values that start at 0, `range(len(p) - 1)` whose turns use
    `p[i]` alone. Judged are lists of known length that the script uses by index and in no other way.
    Measured: items that no turn uses.
    """

    name = "consistency.skipped_items"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        script = parse(subject.code)
        if isinstance(script, SyntaxError):
            return None
        sizes = _sizes(script)
        used = _used_by_index(script, sizes)
        found: list[Complaint] = [
            (
                f"{sizes[name] - len(indices)} of the {sizes[name]} items of {name} are never used",
                None,
            )
            for name, indices in sorted(used.items())
            if len(indices) < sizes[name]
        ]
        return found if used else None


LEAST = 3
"""Shorter lists are pairs and limits."""


def _sizes(script: Script) -> dict[str, int]:
    """Lengths of lists that are assigned once, at the top, and whose length can be told."""
    known: dict[str, int] = {}
    bound: dict[str, int] = {}
    for node in script.of(ast.Name):
        if isinstance(node.ctx, ast.Store):
            bound[node.id] = bound.get(node.id, 0) + 1
    for statement in script.tree.body:
        if isinstance(statement, ast.Assign) and len(statement.targets) == 1:
            target = statement.targets[0]
            size = _size(statement.value, known, script)
            if isinstance(target, ast.Name) and bound[target.id] == 1 and size is not None:
                known[target.id] = size
    return {name: size for name, size in known.items() if size >= LEAST}


def _size(value: ast.expr, known: Mapping[str, int], script: Script) -> int | None:
    if isinstance(value, (ast.List, ast.Tuple)):
        plain = not any(isinstance(e, ast.Starred) for e in value.elts)
        return len(value.elts) if plain else None
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        return len(value.value) if value.value.isalpha() and value.value.isupper() else None
    if isinstance(value, ast.Name):
        return known.get(value.id)
    if isinstance(value, ast.ListComp) and len(value.generators) == 1:
        loop = value.generators[0]
        return None if loop.ifs else _size(loop.iter, known, script)
    if isinstance(value, ast.Call) and value.args:
        return _size_of_call(value, known, script)
    return None


def _size_of_call(call: ast.Call, known: Mapping[str, int], script: Script) -> int | None:
    target = script.dotted(call.func)
    if target in ("numpy.array", "list", "tuple", "sorted"):
        return _size(call.args[0], known, script)
    if target in ("range", "numpy.arange") and len(call.args) == 1:
        return _constant(call.args[0])
    if target == "numpy.linspace":
        given = [k.value for k in call.keywords if k.arg == "num"] or call.args[2:3]
        return _constant(given[0]) if given else None
    return None


def _constant(value: ast.expr) -> int | None:
    if isinstance(value, ast.Constant) and type(value.value) is int:
        return value.value
    return None


def _used_by_index(script: Script, sizes: Mapping[str, int]) -> dict[str, set[int]]:
    """For lists used in no other way than by known indices: the indices."""
    used: dict[str, set[int]] = {}
    other = set[str]()
    harmless = {id(a) for target, c in script.calls if target == "len" for a in c.args}
    loops = dict(_loops(script))
    for node in script.of(ast.Subscript):
        name = node.value.id if isinstance(node.value, ast.Name) else ""
        if name not in sizes:
            continue
        harmless.add(id(node.value))
        indices = _indices(node.slice, loops.get(id(node), {}), sizes)
        if indices is None:
            other.add(name)
        else:
            used.setdefault(name, set()).update(i % sizes[name] for i in indices)
    for read in script.of(ast.Name):
        if isinstance(read.ctx, ast.Load) and read.id in sizes and id(read) not in harmless:
            other.add(read.id)
    looped = {
        node.value.id
        for node in script.of(ast.Subscript)
        if loops.get(id(node)) and isinstance(node.value, ast.Name)
        and any(isinstance(n, ast.Name) and n.id in loops[id(node)] for n in ast.walk(node.slice))
    }  # fmt: skip
    return {name: got for name, got in used.items() if name in looped and name not in other}


def _loops(script: Script) -> Iterator[tuple[int, dict[str, ast.Call]]]:
    """For every subscript the variables of the range loops around it."""

    def visit(
        node: ast.AST, around: dict[str, ast.Call]
    ) -> Iterator[tuple[int, dict[str, ast.Call]]]:
        pairs: list[tuple[ast.expr, ast.expr]] = []
        if isinstance(node, ast.For):
            pairs = [(node.target, node.iter)]
        elif isinstance(node, (ast.ListComp, ast.GeneratorExp, ast.SetComp, ast.DictComp)):
            pairs = [(g.target, g.iter) for g in node.generators]
        inner = dict(around)
        for target, source in pairs:
            for name in ast.walk(target):
                if isinstance(name, ast.Name):
                    inner.pop(name.id, None)
            ranged = isinstance(source, ast.Call) and script.dotted(source.func) == "range"
            if isinstance(target, ast.Name) and ranged:
                inner[target.id] = source  # type: ignore[assignment]
        if isinstance(node, ast.Subscript):
            yield id(node), inner
        for child in ast.iter_child_nodes(node):
            yield from visit(child, inner)

    yield from visit(script.tree, {})


def _indices(
    index: ast.expr, loops: Mapping[str, ast.Call], sizes: Mapping[str, int]
) -> list[int] | None:
    """Every value that an index takes; None where that cannot be told."""
    names = {n.id for n in ast.walk(index) if isinstance(n, ast.Name)}
    counters = names & loops.keys()
    if len(counters) > 1 or names - counters - {"len"} - sizes.keys():
        return None
    if not counters:
        value = _integer(index, {}, sizes)
        return None if value is None else [value]
    counter = counters.pop()
    bounds = [_integer(a, {}, sizes) for a in loops[counter].args]
    if None in bounds or not bounds or 0 in bounds[2:]:
        return None
    turns = list(range(*bounds))[:1000]  # type: ignore[arg-type]
    values = [_integer(index, {counter: turn}, sizes) for turn in turns]
    return None if None in values else values  # type: ignore[return-value]


def _integer(value: ast.expr, names: Mapping[str, int], sizes: Mapping[str, int]) -> int | None:
    """The whole number that an expression of counters, lengths and constants is."""
    if isinstance(value, ast.Name):
        return names.get(value.id)
    if isinstance(value, ast.UnaryOp) and isinstance(value.op, ast.USub):
        inner = _integer(value.operand, names, sizes)
        return None if inner is None else -inner
    if isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id == "len":
        argument = value.args[0] if value.args else None
        return sizes.get(argument.id) if isinstance(argument, ast.Name) else None
    if isinstance(value, ast.BinOp):
        a, b = _integer(value.left, names, sizes), _integer(value.right, names, sizes)
        return None if a is None or b is None else _operated(value.op, a, b)
    return _constant(value)


def _operated(op: ast.operator, a: int, b: int) -> int | None:
    if isinstance(op, ast.Add):
        return a + b
    if isinstance(op, ast.Sub):
        return a - b
    if isinstance(op, ast.Mult):
        return a * b
    if isinstance(op, ast.Mod) and b:
        return a % b
    if isinstance(op, ast.FloorDiv) and b:
        return a // b
    return None
