"""Angles in degrees where radians are wanted, and the other way round (mismatches a, e)."""

import ast
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from qc.base import Subject
from qc.code.script import Script, parse
from qc.consistency.rule import Complaint, TraceRule
from tracer.trace import Trace

WAVES = frozenset({f"{m}.{f}" for m in ("numpy", "math", "cmath") for f in ("sin", "cos", "tan")})
TO_RADIANS = frozenset({"numpy.radians", "numpy.deg2rad", "math.radians"})
DEGREE_WORDS = frozenset({"theta1", "theta2", "rotation", "startangle", "angleA", "angleB"})
"""Keywords by which matplotlib takes degrees."""
ANGLE = re.compile(
    r"(?:^|_)(?:angles?|thetas?|phis?|alphas?|degs?|degrees)(?:$|_|\d)", re.IGNORECASE
)
TURNS = (90.0, 91.0, 180.0, 181.0, 270.0, 360.0, 361.0)
"""Ends of ranges of degrees; those of quarters may be anything unless the name is that of an angle."""


class AngleUnits(TraceRule):
    """Degrees go straight into a sine, or radians into what takes degrees (mismatches a, e).

    `cos(k * 60)` puts the corners of a hexagon anywhere, `Arc(theta2=pi / 3)` draws an arc of one
    degree. Judged are angles that constants of the script decide: ranges that end at a whole turn,
    steps of 360 over a number, names of angles with values beyond a turn in radians.
    Measured: such places.
    """

    name = "consistency.angle_units"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        script = parse(subject.code)
        if isinstance(script, SyntaxError):
            return None
        sources = _sources(script)
        taken = list(_taken(script))
        found: list[Complaint] = [
            (f"line {value.lineno}: {ast.unparse(value)} is in {unit}", None)
            for value, unit in taken
            if (_in_degrees if unit == "degrees" else _in_radians)(value, script, sources)
        ]
        return found if taken else None


Sources = Mapping[str, ast.expr]
"""What each name holds that is bound in one way; for the variable of a loop, what the loop runs over."""


def _sources(script: Script) -> Sources:
    bound: dict[str, list[ast.expr]] = {}
    pairs = [(t, a.value) for a in script.of(ast.Assign) for t in a.targets]
    pairs += [(n.target, n.iter) for n in script.of(ast.For)]
    pairs += [(n.target, n.iter) for n in script.of(ast.comprehension)]
    for target, source in pairs:
        if isinstance(target, ast.Name):
            bound.setdefault(target.id, []).append(source)
    stored = Counter(n.id for n in script.of(ast.Name) if isinstance(n.ctx, ast.Store))
    parameters = {a.arg for a in script.of(ast.arg)}
    return {
        name: values[0]
        for name, values in bound.items()
        if len(values) == stored[name] and len(set(map(ast.dump, values))) == 1
        and name not in parameters
    }  # fmt: skip


def _taken(script: Script) -> Iterator[tuple[ast.expr, str]]:
    """What the script gives as an angle, with the unit that would be wrong there."""
    for target, call in script.calls:
        if target in WAVES and len(call.args) == 1:
            yield call.args[0], "degrees"
        elif target in TO_RADIANS and len(call.args) == 1:
            yield call.args[0], "radians"
        elif target.rpartition(".")[2] not in ("subplots", "dict"):
            yield from ((k.value, "radians") for k in call.keywords if k.arg in DEGREE_WORDS)


def _mentions(value: ast.expr, script: Script, *names: str) -> bool:
    return any(
        script.dotted(n).rpartition(".")[2] in names
        for n in ast.walk(value)
        if isinstance(n, (ast.Attribute, ast.Name))
    )


CONVERTED = (
    "pi",
    "tau",
    "radians",
    "deg2rad",
    "degrees",
    "rad2deg",
    "sin",
    "cos",
    "arctan2",
    "atan2",
)


def _in_degrees(value: ast.expr, script: Script, sources: Sources, named: str = "") -> bool:
    """Whether constants say that an angle is in degrees; False where nothing is sure."""
    if _mentions(value, script, *CONVERTED):
        return False
    if isinstance(value, ast.Name):
        source = sources.get(value.id)
        return source is not None and _in_degrees(source, script, sources, value.id)
    if isinstance(value, ast.BinOp):
        if isinstance(value.op, (ast.Add, ast.Sub)):
            return any(_in_degrees(side, script, sources) for side in (value.left, value.right))
        return isinstance(value.op, (ast.Mult, ast.Div)) and _product(value, script, sources)
    numbers = _numbers(value, script)
    if numbers is None:
        return False
    angle = bool(ANGLE.search(named))
    if isinstance(value, ast.Call) and not isinstance(value.args[0], (ast.List, ast.Tuple)):
        return numbers[-1] in (TURNS if angle else TURNS[2:])
    whole = all(n % 5 == 0 for n in numbers) and max(map(abs, numbers)) >= 30
    return whole and (angle or all(n % 15 == 0 for n in numbers))


def _product(value: ast.expr, script: Script, sources: Sources) -> bool:
    """`k * 60`, `360 * k / n`: whole numbers times a part of the full turn; `3 * theta` of degrees."""
    above, below = _factors(value)
    constants = [f.value for f in above if isinstance(f, ast.Constant)]
    names = [sources.get(f.id) if isinstance(f, ast.Name) else f
             for f in (*above, *below) if not isinstance(f, ast.Constant)]  # fmt: skip
    if 360 in constants or 180 in constants:
        return all(n is not None and _whole(n, script) for n in names)
    if any(type(c) is int and c >= 15 and 360 % c == 0 for c in constants):
        return not below and all(n is not None and _counts(n, script) for n in names)
    inner = [f for f in above if not isinstance(f, ast.Constant)]
    plain = not below and all(type(c) is int for c in constants)
    return plain and len(inner) == 1 and _in_degrees(inner[0], script, sources)


def _factors(value: ast.expr) -> tuple[list[ast.expr], list[ast.expr]]:
    """What a product multiplies, and what it divides by."""
    if not isinstance(value, ast.BinOp) or not isinstance(value.op, (ast.Mult, ast.Div)):
        return [value], []
    (above, below), (more, less) = _factors(value.left), _factors(value.right)
    if isinstance(value.op, ast.Div):
        more, less = less, more
    return above + more, below + less


def _counts(source: ast.expr, script: Script) -> bool:
    """Whether a name runs over whole numbers: `range(n)`, `np.arange(n)`."""
    return (
        isinstance(source, ast.Call)
        and len(source.args) == 1
        and script.dotted(source.func) in ("range", "numpy.arange")
    )


def _whole(source: ast.expr, script: Script) -> bool:
    """Whether a factor is a number or a counter."""
    length = isinstance(source, ast.Call) and script.dotted(source.func) == "len"
    return isinstance(source, ast.Constant) or length or _counts(source, script)


def _numbers(value: ast.expr, script: Script) -> list[float] | None:
    """A number, the numbers of a list, or the ends of a range."""
    if isinstance(value, ast.Constant) and type(value.value) in (int, float):
        return [float(value.value)]  # type: ignore[arg-type]
    if isinstance(value, (ast.List, ast.Tuple)) and len(value.elts) > 1:
        parts = [_numbers(e, script) for e in value.elts]
        return None if None in parts else [p[0] for p in parts if p]
    if isinstance(value, ast.Call):
        target = script.dotted(value.func)
        if target in ("numpy.array", "numpy.asarray") and value.args:
            return _numbers(value.args[0], script)
        ranged = target in ("range", "numpy.arange", "numpy.linspace")
        if ranged and len(value.args) > 1:
            parts = [_numbers(a, script) for a in value.args[:2]]
            return None if None in parts else [p[0] for p in parts if p]
    return None


def _in_radians(value: ast.expr, script: Script, sources: Sources) -> bool:
    """Whether an angle is a part of pi, not converted."""
    if isinstance(value, ast.Name):
        source = sources.get(value.id)
        return source is not None and _in_radians(source, script, sources)
    converted = _mentions(value, script, "degrees", "rad2deg") or any(
        isinstance(c, ast.Constant) and c.value in (90, 180, 360) for c in ast.walk(value)
    )
    return _mentions(value, script, "pi", "tau") and not converted
