"""Closed things that words name, drawn with a gap (mismatch d)."""

import ast
import re
from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np

from qc.base import Subject
from qc.code.script import Script, parse
from qc.consistency.outlines import SIDES
from qc.consistency.plane import Plane, off
from qc.consistency.rule import Complaint, TraceRule, titles
from qc.elements import visible
from qc.shapes import Path, lengths, vertices
from tracer.geometry import PIXEL
from tracer.trace import Element, Trace

CLOSED = re.compile(
    r"\b(?:snowflake|penta(?:gram|gon)|hexa(?:gram|gon)|hepta(?:gram|gon)|octa(?:gram|gon)|(?:five|six|seven|eight)-pointed star"
    r"|star polygon|triangle|square|rectangle|rhombus|parallelogram|trapezoid|trapezium|kite|polygon|unit circle|circle|ellipse"
    r"|cardioid|astroid|lemniscate|deltoid|nephroid|hypocycloid|epicycloid|figure-eight|heart|closed (?:\w+ )?(?:curve|path|loop|polygon|circuit|cycle|contour|chain|orbit|outline|line|polyline|route|tour|figure|shape|lap|ring|track|band|boundary)"
    r"|limaçon|torus knot|trefoil|hysteresis loop|(?:carnot|otto|diesel|stirling|brayton|rankine|ericsson|thermodynamic) cycle"
    r"|(?:complete|full|whole|elliptical|closed) orbit|convex hull|round trip|(?:salesman|closed|shortest) tour|racetrack|running track|fence|\w+-sided \w+|oval|(?:carbon|benzene|aromatic) ring|cyclohexane|outline of an? (?:\w+ )?\w+)s?\b",
    re.IGNORECASE,
)
OTHERWISE = re.compile(
    r"\b(?:arcs?|semi-?circles?|half|quarter|open|part(?:ial)?|sector|steps?|stages?|construct\w*|unroll\w*|pascal|sierpi\w*|least"
    r"|square (?:root|wave|law|lattice|number|well|error)s?|triangle (?:wave|inequality)|mean square|chi-square|great circle|squared"
    r"|motion|involute|fourier|inside|side|angles?|similar|spiral)\b",
    re.IGNORECASE,
)


class Unclosed(TraceRule):
    """The title names a closed figure, and its outline ends before it comes round (mismatch d).

    A star without its last edge, a snowflake of two sides, a circle that stops at 340°. Judged are
    flat panels in which nothing of the figure's size is closed, and all strokes of that size make one
    open way, or go along most sides of the named polygon, inner lines apart. Measured: such ways.
    """

    name = "consistency.unclosed"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        said = next((m for t in titles(trace) if (m := CLOSED.search(t))), None)
        if said is None or any(OTHERWISE.search(t) for t in titles(trace)):
            return None
        if [a.dimension for a in trace.axes] not in (["2D"], ["polar"]):
            return None
        marks = [
            e for e in trace.elements
            if (e.role == "data" or e.kind == "arrow") and visible(e)
            and (e.transform == "data" or e.kind == "arrow")
        ]  # fmt: skip
        if any(
            _encloses(e) for e in (_largest(marks) if said[0][:6].lower() == "closed" else marks)
        ):
            return []
        if _lacks_a_side(Plane(trace), said[0].lower()):
            return [(f"the title says {said[0]!r}, one of its sides is missing", None)]
        paths = [
            p for e in marks if e.kind in ("line", "curve", "arrow") and len(p := vertices(e)) > 1
        ]
        if not paths:
            return None
        ways = _ways(paths)
        size = max(float(np.hypot(*np.ptp(p, axis=0))) for p in ways)
        large = [p for p in ways if float(np.hypot(*np.ptp(p, axis=0))) > size / 3 and len(p) > 2]
        if any(np.hypot(*(p[0] - p[-1])) <= 2 * PIXEL for p in large):
            return []
        if len(large) == 1 and _bends(large[0]):
            return [(f"the title says {said[0]!r}, its outline is open", None)]
        return _gap_between(large, said[0])


def _lacks_a_side(plane: Plane, word: str) -> bool:
    """Whether the straight pieces reach just the corners that the polygon has, and join them all
    round but for one."""
    ends = [p for piece in plane.long_pieces for p in (piece.start, piece.end)]
    sides = SIDES.get(word, 0)
    if not sides or len(ends) < 2 * sides - 2:
        return False
    hull = _hull(np.unique(np.round(np.array(ends)), axis=0))
    if len(hull) != sides:
        return False
    ways = zip(hull, np.roll(hull, -1, axis=0), strict=True)
    return sum(_covered(plane, a, b) for a, b in ways) == sides - 1


def _hull(points: Path) -> Path:
    """Corners of the convex hull, those that lie within three pixels of a side left out."""
    around: list[Path] = []
    for row in (points, points[::-1]):
        half: list[Path] = []
        for p in row:
            while len(half) > 1 and _left(half[-2], half[-1], p) <= 3:
                half.pop()
            half.append(p)
        around += half[:-1]
    return np.array(around)


def _left(a: Path, b: Path, p: Path) -> float:
    """How far b lies to the outside of the way from a to p, in pixels."""
    way, off = p - a, b - a
    return float((off[0] * way[1] - off[1] * way[0]) / max(np.hypot(*way), 1e-9))


def _covered(plane: Plane, a: Path, b: Path) -> bool:
    """Whether pieces lie all along the way between two points."""
    return all(
        any(off(point, piece) <= 3 for piece in plane.pieces) for point in np.linspace(a, b, 9)
    )


ROUND = re.compile(
    r"\b(?:cylinder|cone|sphere|torus|solid of revolution|surface of revolution|circle|ellipse|cardioid|paraboloid|hyperboloid"
    r"|frustum|ellipsoid|m[öo]bius (?:strip|band)|annulus|astroid|deltoid|nephroid|rose curve|limaçon|limacon|klein bottle|lissajous (?:curve|figure))s?\b",
    re.IGNORECASE,
)


class PartTurn(TraceRule):
    """The title names a round thing, and the angle that makes it round stops short of a full turn (d).

    Judged are angles from a constant range that both a sine and a cosine take, of which the widest is
    more than half a turn. Measured: 1 if the widest is no full turn, else 0.
    """

    name = "consistency.part_turn"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        said = next((m for t in titles(trace) if (m := ROUND.search(t))), None)
        script = parse(subject.code)
        if (
            said is None
            or isinstance(script, SyntaxError)
            or any(map(OTHERWISE.search, titles(trace)))
        ):
            return None
        spans = list(_angles(script))
        widest = max(spans, default=0.0)
        if widest <= 1.05 * np.pi:
            return None
        full = widest >= 1.97 * np.pi
        return (
            []
            if full
            else [(f"the title says {said[0]!r}, it turns {np.degrees(widest):.0f}°", None)]
        )


def _angles(script: Script) -> Iterator[float]:
    """Widths of the constant ranges whose sine and cosine are taken, by name or as a grid of it."""
    ranges: dict[str, float] = {}
    for target, value in _assigned(script):
        if not isinstance(value, ast.Call):
            continue
        name = script.dotted(value.func)
        if name == "numpy.linspace" and isinstance(target, ast.Name) and len(value.args) > 1:
            ends = [_constant(a) for a in value.args[:2]]
            if None not in ends:
                ranges[target.id] = abs(ends[1] - ends[0])  # type: ignore[operator]
        elif name == "numpy.meshgrid" and isinstance(target, ast.Tuple):
            for grid, source in zip(target.elts, value.args, strict=False):
                if (
                    isinstance(grid, ast.Name)
                    and isinstance(source, ast.Name)
                    and source.id in ranges
                ):
                    ranges[grid.id] = ranges[source.id]
    waves = {
        wave: {
            a.id
            for t, c in script.calls
            if t == f"numpy.{wave}"
            for a in c.args
            if isinstance(a, ast.Name)
        }
        for wave in ("sin", "cos")
    }
    yield from (ranges[n] for n in waves["sin"] & waves["cos"] & ranges.keys())


def _assigned(script: Script) -> Iterator[tuple[ast.expr, ast.expr]]:
    """Targets and values, those of `a, b = 1, 2` one by one."""
    for assign in script.of(ast.Assign):
        target, value = assign.targets[0], assign.value
        if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
            yield from zip(target.elts, value.elts, strict=False)
        else:
            yield target, value


def _constant(value: ast.expr) -> float | None:
    """Arithmetic on numbers and pi."""
    if isinstance(value, ast.Constant) and isinstance(value.value, (int, float)):
        return float(value.value)
    if isinstance(value, ast.Attribute) and value.attr == "pi":
        return float(np.pi)
    if isinstance(value, ast.UnaryOp) and isinstance(value.op, ast.USub):
        inner = _constant(value.operand)
        return None if inner is None else -inner
    if isinstance(value, ast.BinOp):
        a, b = _constant(value.left), _constant(value.right)
        if a is not None and b is not None:
            if isinstance(value.op, ast.Mult):
                return a * b
            if isinstance(value.op, ast.Div) and b:
                return a / b
    return None


def _largest(marks: Sequence[Element]) -> list[Element]:
    """Marks of the size of the figure: what stands in a closed path may be closed itself."""
    sizes = [
        (float(np.hypot(e.bbox[2] - e.bbox[0], e.bbox[3] - e.bbox[1])), e) for e in marks if e.bbox
    ]
    most = max((size for size, _ in sizes), default=0.0)
    return [e for size, e in sizes if size > most / 3]


def _encloses(e: Element) -> bool:
    return e.kind in (
        "polygon",
        "circle",
        "ellipse",
        "rectangle",
        "wedge",
        "image",
        "mesh",
        "face",
    ) or (e.kind == "line" and bool(e.attrs.get("closed")))


def _bends(path: Path) -> bool:
    """Whether a path comes back some way: it is much longer than from end to end."""
    return bool(lengths(path).sum() > 1.25 * np.hypot(*(path[0] - path[-1])))


def _ways(paths: Sequence[Path]) -> list[Path]:
    """Paths joined where the end of one is the end of one other, and no third one ends there."""
    ways = list(paths)
    ends = Counter(_node(p[k]) for p in ways for k in (0, -1))
    joined = True
    while joined:
        joined = False
        for i, first in enumerate(ways):
            j = next((j for j, p in enumerate(ways) if j != i and _joins(first, p, ends)), None)
            if j is not None:
                ways[i] = _join(first, ways[j])
                del ways[j]
                joined = True
                break
    return ways


def _node(point: Path) -> tuple[int, ...]:
    return tuple(int(v) for v in np.round(point / 3))


def _joins(first: Path, second: Path, ends: Counter[tuple[int, ...]]) -> bool:
    shared = {_node(first[0]), _node(first[-1])} & {_node(second[0]), _node(second[-1])}
    return any(ends[node] == 2 for node in shared)


def _join(first: Path, second: Path) -> Path:
    """The two as one path; a common end becomes an inner vertex."""
    options = [(a, b) for a in (first, first[::-1]) for b in (second, second[::-1])]
    one, two = min(options, key=lambda pair: float(np.hypot(*(pair[0][-1] - pair[1][0]))))
    return np.vstack([one, two[1:]])


def _gap_between(halves: Sequence[Path], said: str) -> list[Complaint]:
    """Two curves that mirror each other and whose ends do not meet (a circle by two roots)."""
    if len(halves) != 2 or min(map(len, halves)) < 20:
        return []
    one, two = halves
    gaps = [min(float(np.hypot(*(a - b))) for b in (two[0], two[-1])) for a in (one[0], one[-1])]
    size = float(np.hypot(*np.ptp(np.vstack(halves), axis=0)))
    mirrored = (
        abs(float(np.hypot(*np.ptp(one, axis=0)) - np.hypot(*np.ptp(two, axis=0)))) < 0.02 * size
    )
    apart = [gap for gap in gaps if 0.01 * size < gap]
    if mirrored and apart and max(gaps) < 0.6 * size:
        return [(f"the title says {said!r}, its halves do not meet", None)]
    return []
