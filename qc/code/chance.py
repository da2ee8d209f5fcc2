"""Numbers that nobody can read off the image: chance without structure, arithmetic without a reason,
coefficients from nowhere."""

import ast
import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from qc.code.dependence import SEEDED_CLASSES, SEEDING
from qc.code.rule import CodeRule, Finding
from qc.code.script import Script


class Chance(CodeRule):
    """Chance decides several properties of each thing drawn (place, size, color, kind), seed or not.

    Such a figure has no structure that a reader could find, so its code cannot be deduced from it.
    Samples drawn as whole arrays (a scatter, a histogram) and walks of one random step a turn are
    statistics, and fine; lines that join random points are not. Measured: draws from a random
    generator inside loops; a line or outline through random points counts three.
    """

    name = "code.chance"
    threshold = 2
    threshold_basis = (
        "Loops in scripts of 440 good figures by people draw at most 2 random numbers a turn, two "
        "showcases with 3 and 6 apart; scribbles by hand 4 to 10."
    )

    def find(self, script: Script, settings: Mapping[str, Any]) -> Sequence[Finding]:
        generators = _generators(script)
        draws = [(t, c) for t, c in script.calls if _draws(t, generators)]
        looped = [
            Finding(call.lineno, f"{target} at every turn of a loop")
            for target, call in draws
            if id(call) in script.looped
        ]
        return [*looped, *_scribbles(script, {id(call) for _, call in draws})]

    def weight(self, finding: Finding) -> float:
        return 3.0 if finding.what == SCRIBBLE else 1.0


SCRIBBLE = "joins random points by a line"
JOINERS = frozenset({"plot", "fill", "step"})


def _scribbles(script: Script, draws: set[int]) -> Iterator[Finding]:
    """`plot(x, y)` with a line, where x and y are both plain draws."""
    random = {
        target.id
        for assign in script.of(ast.Assign)
        if id(assign.value) in draws
        for target in assign.targets
        if isinstance(target, ast.Name)
    }
    random -= {
        name.id
        for assign in script.of(ast.Assign)
        if id(assign.value) not in draws
        for target in assign.targets
        for name in ast.walk(target)
        if isinstance(name, ast.Name)
    }
    for target, call in script.calls:
        if target.rpartition(".")[2] not in JOINERS or len(call.args) < 2:
            continue
        both = all(
            id(a) in draws or (isinstance(a, ast.Name) and a.id in random) for a in call.args[:2]
        )
        if both and not _markers_only(call):
            yield Finding(call.lineno, SCRIBBLE)


def _markers_only(call: ast.Call) -> bool:
    """Whether a format such as `"o"`, or a line style of nothing, asks for points alone."""
    form = call.args[2] if len(call.args) > 2 else None
    if isinstance(form, ast.Constant) and isinstance(form.value, str):
        return (
            "-" not in form.value
            and ":" not in form.value
            and any(c in "o.,xsv^<>*+dDpPhH18" for c in form.value)
        )
    styles = [k.value for k in call.keywords if k.arg in ("linestyle", "ls", "lw", "linewidth")]
    return any(isinstance(s, ast.Constant) and s.value in ("", "none", "None", 0) for s in styles)


def _generators(script: Script) -> set[str]:
    """Names bound to random generators."""
    return {
        target.id
        for assign in script.of(ast.Assign)
        if isinstance(assign.value, ast.Call) and script.dotted(assign.value.func) in SEEDED_CLASSES
        for target in assign.targets
        if isinstance(target, ast.Name)
    }


def _draws(target: str, generators: set[str]) -> bool:
    owner, _, method = target.rpartition(".")
    known = owner in ("random", "numpy.random") or owner in generators
    return (
        known and target not in SEEDING and target not in SEEDED_CLASSES and method != "Generator"
    )


CONVERSIONS = frozenset({0, 0.5, 1, 2, 3, 4, 8, 10, 12, 24, 60, 90, 100, 180, 255, 256, 273.15, 360,
                         1000, 3600, 1e6, 1e-3, 0.1, 0.01, 1e-6, 1e9, 1e-9})  # fmt: skip
"""Constants of units, halves and percentages."""
SHIFTS = frozenset({0, 0.5, 1, 2, 90, 180, 273.15, 360})
MODULI = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 24, 26, 60, 100, 256, 360, 1000})


class Arithmetic(CodeRule):
    """Data are shifted, scaled or scrambled by numbers that have no reason in the figure.

    `data += 100` after the data were declared, a chain of such steps, or remainders of products of
    large numbers as a stand-in for data: the image shows the result and never the way.
    Conversions of units, halves and percentages are fine. Measured: such operations.
    """

    name = "code.arithmetic"

    def find(self, script: Script, settings: Mapping[str, Any]) -> Sequence[Finding]:
        return [*_shifts(script), *_scrambles(script)]


def _shifts(script: Script) -> Iterator[Finding]:
    """Declared collections that a later statement of the same block changes by a constant."""
    for block in script.blocks:
        data: set[str] = set()
        scalars: dict[str, list[int]] = {}
        for statement in block:
            if isinstance(statement, ast.AugAssign) and isinstance(statement.target, ast.Subscript):
                item = statement.target
                declared = isinstance(item.value, ast.Name) and item.value.id in data
                picked = isinstance(item.slice, (ast.Constant, ast.Slice))
                if declared and picked and _arbitrary(statement.op, statement.value):
                    yield Finding(statement.lineno, f"changes {ast.unparse(item)} by a constant")
            elif isinstance(statement, ast.AugAssign) and isinstance(statement.target, ast.Name):
                name = statement.target.id
                if not _arbitrary(statement.op, statement.value):
                    continue
                if name in data:
                    yield Finding(statement.lineno, f"changes {name} by a constant")
                elif name in scalars:
                    scalars[name].append(statement.lineno)
            elif isinstance(statement, ast.Assign) and len(statement.targets) == 1:
                target = statement.targets[0]
                if not isinstance(target, ast.Name):
                    continue
                if target.id in data and _of_itself(statement.value, target.id):
                    yield Finding(statement.lineno, f"changes {target.id} by a constant")
                if target.id in scalars and _of_itself(statement.value, target.id):
                    scalars[target.id].append(statement.lineno)
                elif _number(statement.value) is not None:
                    scalars[target.id] = []
                if _is_data(script, statement.value) or _follows(statement.value, data):
                    data.add(target.id)
        for name, lines in scalars.items():
            if len(lines) > 1:
                yield from (Finding(line, f"changes {name} by a constant") for line in lines)


def _is_data(script: Script, value: ast.expr) -> bool:
    """A literal collection of numbers, or an array that numpy made."""
    if isinstance(value, (ast.List, ast.Tuple)):
        return len(value.elts) > 1 and all(_number(e) is not None for e in value.elts)
    if isinstance(value, ast.Call) and value.args:
        return script.dotted(value.func).startswith("numpy.")
    return False


def _follows(value: ast.expr, data: set[str]) -> bool:
    """Arithmetic on data: `x**2 + 1`."""
    names = {n.id for n in ast.walk(value) if isinstance(n, ast.Name)}
    return isinstance(value, ast.BinOp) and bool(names & data)


def _of_itself(value: ast.expr, name: str) -> bool:
    """`name * 1.37`, or `[v * 3 - 11 for v in name]`: itself and arbitrary constants alone."""
    if isinstance(value, ast.ListComp) and len(value.generators) == 1:
        source, element = value.generators[0].iter, value.generators[0].target
        if not (isinstance(source, ast.Name) and isinstance(element, ast.Name)):
            return False
        return source.id == name and _of_itself(value.elt, element.id)
    if not isinstance(value, ast.BinOp):
        return False
    if isinstance(value.left, ast.Name) and value.left.id == name:
        return _arbitrary(value.op, value.right)
    if isinstance(value.right, ast.Name) and value.right.id == name:
        return _arbitrary(value.op, value.left)
    return _of_itself(value.left, name) and _number(value.right) is not None


def _arbitrary(op: ast.operator, value: ast.expr) -> bool:
    number = _number(value)
    if number is None:
        return False
    usual = SHIFTS if isinstance(op, (ast.Add, ast.Sub)) else CONVERSIONS
    power = isinstance(op, ast.Pow) or number == 10 ** round(math.log10(abs(number) or 1))
    scaled = isinstance(op, (ast.Mult, ast.Div)) and power
    return abs(number) not in usual and not scaled and not isinstance(op, ast.Pow)


def _number(value: ast.expr) -> float | None:
    if isinstance(value, ast.UnaryOp) and isinstance(value.op, (ast.USub, ast.UAdd)):
        return _number(value.operand)
    if isinstance(value, ast.Constant) and type(value.value) in (int, float):
        return float(value.value)  # type: ignore[arg-type]
    return None


def _scrambles(script: Script) -> Iterator[Finding]:
    """`(i * 7919 + 104729) % 97`."""
    for node in script.of(ast.BinOp):
        modulus = _number(node.right)
        if not isinstance(node.op, ast.Mod) or modulus is None or modulus in MODULI:
            continue
        inner = node.left
        while isinstance(inner, ast.BinOp) and isinstance(inner.op, (ast.Add, ast.Sub)):
            inner = inner.left
        if isinstance(inner, ast.BinOp) and isinstance(inner.op, ast.Mult):
            factor = max((_number(s) or 0.0) for s in (inner.left, inner.right))
            if factor >= 13:
                yield Finding(node.lineno, f"remainders of products with {factor:g}")


KNOWN = (math.pi, math.e, math.tau, (1 + 5**0.5) / 2, 2**0.5, 3**0.5, 5**0.5, 3**0.5 / 2, 0.5**0.5,
         math.log(2), 9.80665, 273.15, 8.314462618, 1.380649, 6.62607015, 6.02214076, 1.602176634,
         2.99792458, 6.6743, 5.670374419, 1.054571817, 9.1093837, 1.67262192, 8.8541878128,
         101325, 137.50776, 137.035999)  # fmt: skip
"""Constants of mathematics and physics, powers of ten apart."""


class MagicNumbers(CodeRule):
    """Formulas full of many-digit coefficients that stand for nothing and that no image reveals.

    Data are no coefficients, nor are named numbers and constants of nature.
    Measured: numbers of four and more significant digits inside formulas.
    """

    name = "code.magic_numbers"
    threshold = 2
    threshold_basis = (
        "Scripts of 440 good figures by people hold at most 2, those of 231 template figures at most 1; "
        "an invented formula by hand 6."
    )

    DIGITS = 4

    def find(self, script: Script, settings: Mapping[str, Any]) -> Sequence[Finding]:
        return [
            Finding(node.lineno, f"the coefficient {side.value}")
            for node in script.of(ast.BinOp)
            for side, other in ((node.left, node.right), (node.right, node.left))
            if isinstance(side, ast.Constant)
            and isinstance(side.value, float)
            and not isinstance(other, ast.Constant)
            and _digits(side.value) >= self.DIGITS
            and not _known(side.value)
        ]


def _digits(number: float) -> int:
    """Significant digits of a number as written shortest."""
    mantissa = f"{abs(number):e}" if number == 0 else repr(abs(number)).partition("e")[0]
    return len(mantissa.replace(".", "").strip("0"))


def _known(number: float) -> bool:
    if number == 0:
        return True
    for constant in KNOWN:
        ratio = math.log10(abs(number) / constant)
        if abs(10 ** (ratio - round(ratio)) - 1) < 2e-4:
            return True
    return False
