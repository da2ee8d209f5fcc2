"""Wrong variants of a script, one fault each: would anything notice?

A mutant is the script with one number, index, operator, argument order, label or drawing statement
changed. What judges a drawing (oracle, rules) is only worth something if it objects to mutants.
"""

import ast
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from templates.emission.code import Code, Edits
from templates.emission.scopes import children, statement_lists

OPERATORS: dict[type[ast.AST], str] = {
    ast.Add: "-", ast.Sub: "+", ast.Mult: "/", ast.Div: "*", ast.FloorDiv: "*", ast.Mod: "//",
    ast.Pow: "*", ast.Lt: ">=", ast.LtE: ">", ast.Gt: "<=", ast.GtE: "<", ast.Eq: "!=",
    ast.NotEq: "==", ast.In: "not in", ast.NotIn: "in", ast.And: "or", ast.Or: "and",
}  # fmt: skip
"""What stands in the place of each operator."""

Edit = Callable[[Edits], None]


@dataclass(frozen=True)
class Mutant:
    """A script with one fault."""

    kind: str
    """`number`, `index`, `operator`, `arguments`, `dropped`, `swapped`."""
    line: int
    """Where the fault is, in the original script."""
    change: str
    """What was done, for people."""
    code: str


@dataclass(frozen=True)
class _Site:
    kind: str
    line: int
    change: str
    edit: Edit


def mutants(code: str, count: int, rng: random.Random) -> list[Mutant]:
    """At most `count` different mutants, kinds in turn, drawn at random among all possible ones."""
    whole = Code(code)
    by_kind: dict[str, list[_Site]] = {}
    for site in _sites(whole, rng):
        by_kind.setdefault(site.kind, []).append(site)
    for sites in by_kind.values():
        rng.shuffle(sites)
    found: dict[str, Mutant] = {}
    while len(found) < count and any(by_kind.values()):
        for kind in sorted(by_kind):
            if by_kind[kind] and len(found) < count:
                mutant = _applied(whole, by_kind[kind].pop())
                found.setdefault(mutant.code, mutant)
    found.pop(code, None)
    return list(found.values())


def _applied(whole: Code, site: _Site) -> Mutant:
    edits = Edits(whole)
    site.edit(edits)
    return Mutant(site.kind, site.line, site.change, edits.applied())


def _sites(code: Code, rng: random.Random) -> Iterator[_Site]:
    hidden = _inside_strings(code)
    nodes = [node for node in code.nodes if node not in hidden]
    for node in nodes:
        if isinstance(node, ast.Constant):
            yield from _numbers(code, node, rng)
        elif isinstance(node, ast.Subscript):
            yield from _indices(node)
        elif isinstance(node, (ast.BinOp, ast.Compare, ast.BoolOp)):
            yield from _operators(code, node)
        elif isinstance(node, ast.Call):
            yield from _arguments(code, node)
    yield from _dropped(code)
    yield from _swapped(code, nodes)


def _inside_strings(code: Code) -> set[ast.AST]:
    """Parts of f-strings (their positions are unreliable before Python 3.12) and docstrings."""
    hidden: set[ast.AST] = set()
    for node in code.nodes:
        if node in hidden or isinstance(node, ast.JoinedStr):
            hidden.add(node)
            hidden.update(children(node))
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            hidden.add(node.value)
    return hidden


def _replacing(node: ast.expr, text: str) -> Edit:
    return lambda edits: edits.replace(node, text)


def _numbers(code: Code, node: ast.Constant, rng: random.Random) -> Iterator[_Site]:
    if isinstance(node.value, bool):
        yield _Site("number", node.lineno, f"{node.value} → {not node.value}",
                    _replacing(node, str(not node.value)))  # fmt: skip
    elif isinstance(node.value, (int, float)):
        new = _other(node.value, rng)
        change = f"{code.segment(node)} → {new}"
        yield _Site("number", node.lineno, change, _replacing(node, new))


def _other(value: float, rng: random.Random) -> str:
    """A number close enough to pass for a slip, far enough to be seen."""
    if isinstance(value, int):
        return str(value + (1 if value < 1 else rng.choice((1, -1))))
    return f"{value * rng.choice((1.25, 0.8)) + (0.5 if value == 0 else 0):.6g}"


def _indices(node: ast.Subscript) -> Iterator[_Site]:
    index = node.slice
    if isinstance(index, ast.Constant) and isinstance(index.value, int):
        new = index.value - 1 if index.value > 0 else 1
        change = f"[{index.value}] → [{new}]"
        yield _Site("index", node.lineno, change, _replacing(index, str(new)))


def _operators(code: Code, node: ast.BinOp | ast.Compare | ast.BoolOp) -> Iterator[_Site]:
    if isinstance(node, ast.BinOp):
        operator: ast.AST = node.op
        left, right = node.left, node.right
    elif isinstance(node, ast.Compare):
        operator, left, right = node.ops[0], node.left, node.comparators[0]
    else:
        operator, left, right = node.op, node.values[0], node.values[1]
    new = OPERATORS.get(operator.__class__)
    if new is None or _is_text(left):
        return
    start, end = code.outer_span(left)[1], code.outer_span(right)[0]
    old = code.data[start:end].decode()
    if "#" in old or "\n" in old or "(" in old:
        return
    yield _Site(
        "operator", node.lineno, f"{old.strip()} → {new}",
        lambda edits: edits.replace_span(start, end, f" {new} "),
    )  # fmt: skip


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _arguments(code: Code, node: ast.Call) -> Iterator[_Site]:
    """Two neighbouring positional arguments in the wrong order."""
    for first, second in pairwise(node.args):
        one, two = code.segment(first), code.segment(second)
        if one == two or isinstance(first, ast.Starred) or isinstance(second, ast.Starred):
            continue
        yield _Site(
            "arguments", first.lineno, f"{one}, {two} swapped", _exchange(first, one, second, two)
        )


def _exchange(first: ast.expr, one: str, second: ast.expr, two: str) -> Edit:
    def edit(edits: Edits) -> None:
        edits.replace(first, two)
        edits.replace(second, one)

    return edit


def _dropped(code: Code) -> Iterator[_Site]:
    """Calls that are statements of their own: a drawing call forgotten."""
    for block in [code.tree.body, *statement_lists(code.nodes)]:
        for statement in block:
            called = isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call)
            text = code.segment(statement) if called else ""
            if called and not text.startswith(("plt.show", "main(")):
                first = text.splitlines()[0]
                yield _Site("dropped", statement.lineno, f"without `{first}`", _passing(statement))


def _passing(statement: ast.stmt) -> Edit:
    return lambda edits: edits.replace(statement, "pass")


def _swapped(code: Code, nodes: Sequence[ast.AST]) -> Iterator[_Site]:
    """Two texts of one list, tuple or dictionary exchanged: labels, colors, names."""
    for node in nodes:
        items: Sequence[ast.expr | None] = ()
        if isinstance(node, (ast.List, ast.Tuple)):
            items = node.elts
        elif isinstance(node, ast.Dict):
            items = node.values
        texts = [item for item in items if item is not None and _is_text(item)]
        for first, second in pairwise(texts):
            one, two = code.segment(first), code.segment(second)
            if one != two:
                edit = _exchange(first, one, second, two)
                yield _Site("swapped", first.lineno, f"{one} and {two} swapped", edit)
