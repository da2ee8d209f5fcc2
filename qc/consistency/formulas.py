"""Formulas in labels and titles against the curves that they name (mismatch e)."""

import ast
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from qc.base import Subject
from qc.consistency.legends import colors_of, entries
from qc.consistency.rule import Complaint, TraceRule, flat_axes
from tracer.trace import Axes, Element, Trace

Values = NDArray[np.float64]

FUNCTIONS: Mapping[str, Callable[[Values], Values]] = {
    "sin": np.sin, "cos": np.cos, "tan": np.tan, "exp": np.exp, "ln": np.log, "log": np.log,
    "sqrt": np.sqrt, "abs": np.abs, "sinh": np.sinh, "cosh": np.cosh, "tanh": np.tanh,
    "arctan": np.arctan, "arcsin": np.arcsin, "arccos": np.arccos,
}  # fmt: skip
CONSTANTS = {"pi": np.pi, "e": np.e}
VARIABLES = ("x", "t", "theta", "u", "s")

REPLACED = (
    (r"\\(?:left|right|,|;|!|quad|mathrm|text|operatorname|displaystyle|rm)", ""),
    (r"\\[dt]?frac\{([^{}]*)\}\{([^{}]*)\}", r"((\1)/(\2))"),
    (r"\\sqrt\{([^{}]*)\}", r"sqrt(\1)"),
    (r"\\(?:cdot|times|ast)", "*"),
    (r"[·×]", "*"),
    (r"\\?√", "sqrt"),
    (r"π|\\pi", "pi "),
    (r"θ|\\theta", "theta "),
    (r"[−–]", "-"),
    ("²", "^2"),
    ("³", "^3"),
    (r"\|([^|]+)\|", r"abs(\1)"),
    (r"\\([a-z]+)", r"\1 "),
    (r"\^\{([^{}]*)\}", r"^(\1)"),
    (r"[{}$]", ""),
)
INSIDE = re.compile(r"\$([^$]+)\$|\b((?:y|f\(x\))\s*=\s*.+)")
TAIL = re.compile(
    r"\s*(?:,|;|:|\bon\b|\bfor\b|\bfrom\b|\bover\b|\bwith\b|\bin\b|\bbetween\b|\band\b|\bat\b).*$",
    re.DOTALL,
)
WAVES = re.compile(r"^(sine|cosine)(?: wave| curve| function)?$", re.IGNORECASE)
NAMES = "|".join(FUNCTIONS)
TOKEN = re.compile(rf"\d+\.?\d*|\.\d+|\*\*|(?:{NAMES}|theta|pi)|[a-zA-Z]|[-+*/^()]|\S")


@lru_cache(maxsize=512)
def formula(text: str) -> tuple[ast.expr, str, bool] | None:
    """A label such as `$y = x^2 - 1$` as (expression, its variable, whether it is an equation).

    None for anything else: several letters, a bare name or number, words.
    """
    if said := WAVES.match(text):
        return ast.parse(f"{said[1][:3].lower()}(x)", mode="eval").body, "x", False
    left, equals, right = text.strip().rpartition("=")
    if equals and (
        not re.fullmatch(
            r"(?:[A-Za-z ]*\b(?:of|function|line|curve|parabola|graph):? )?\$?\s*\w+\s*(?:\(\s*\\?\w+\s*\))?\s*",
            left,
        )
        or not right.strip()
    ):
        return None
    if re.fullmatch(r"[A-Za-z]+", right.strip()):
        return None  # a word: costs are no cosines
    for pattern, by in REPLACED:
        right = re.sub(pattern, by, right)
    source = _spelt_out(right)
    if source is None:
        return None
    try:
        tree = ast.parse(source, mode="eval").body
    except (SyntaxError, ValueError, RecursionError):
        return None
    names = (
        {n.id for n in ast.walk(tree) if isinstance(n, ast.Name)} - set(FUNCTIONS) - set(CONSTANTS)
    )
    calls = any(isinstance(n, (ast.Call, ast.BinOp)) for n in ast.walk(tree))
    if len(names) != 1 or not names <= set(VARIABLES) or not (calls or equals):
        return None
    return tree, names.pop(), bool(equals)


Parsed = tuple[ast.expr, str, bool]


def stated(axes: Axes) -> Iterator[tuple[str, Parsed]]:
    """The one formula of a panel's title, alone or in its words, and that of its vertical axis."""
    title = axes.title
    inside = [m[1] or TAIL.sub("", m[2]) for m in INSIDE.finditer(title)]
    equations = {ast.dump(p[0]): (t, p) for t in (title, *inside) if "=" in t and (p := formula(t))}
    if len(equations) == 1:
        yield from equations.values()
    value = formula(axes.ylabel)
    if value is not None and not value[2]:
        yield axes.ylabel, value


def _spelt_out(text: str) -> str | None:
    """With every product and call written out as Python wants it: `2 sin x` → `2*sin(x)`."""
    tokens = TOKEN.findall(text)
    if not tokens or len(tokens) > 40:
        return None
    out: list[str] = []
    pending = 0
    for k, token in enumerate(tokens):
        previous = tokens[k - 1] if k else ""
        if token == "^" and previous in FUNCTIONS:
            return None  # sin² x
        if not re.fullmatch(rf"[\d.]+|[-+*/^()]|\*\*|{NAMES}|theta|pi|[a-zA-Z]", token):
            return None
        starts = token == "(" or token[0].isalnum() or token[0] == "."
        ended = previous == ")" or (previous[:1].isalnum() and previous not in FUNCTIONS)
        if starts and ended:
            out.append(")" * pending + "*" if not (token in VARIABLES and pending) else "*")
            pending = 0 if not (token in VARIABLES and pending) else pending
        if token in "+-" and pending and ended:
            out.append(")" * pending)
            pending = 0
        if previous in FUNCTIONS and token != "(":
            out.append("(")
            pending += 1
        out.append("**" if token == "^" else token)
    return "".join(out) + ")" * pending


def evaluate(tree: ast.expr, variable: str, x: Values) -> Values:
    """The expression's values; ValueError for anything but arithmetic."""
    if isinstance(tree, ast.Constant) and isinstance(tree.value, (int, float)):
        return np.full_like(x, float(tree.value))
    if isinstance(tree, ast.Name):
        return x if tree.id == variable else np.full_like(x, CONSTANTS[tree.id])
    if isinstance(tree, ast.UnaryOp) and isinstance(tree.op, (ast.USub, ast.UAdd)):
        inner = evaluate(tree.operand, variable, x)
        return -inner if isinstance(tree.op, ast.USub) else inner
    if isinstance(tree, ast.BinOp):
        a, b = evaluate(tree.left, variable, x), evaluate(tree.right, variable, x)
        for kind, operation in OPERATIONS:
            if isinstance(tree.op, kind):
                result: Values = operation(a, b)
                return result
    if isinstance(tree, ast.Call) and isinstance(tree.func, ast.Name) and len(tree.args) == 1:
        return FUNCTIONS[tree.func.id](evaluate(tree.args[0], variable, x))
    raise ValueError(ast.dump(tree))


PERIODIC = frozenset({"sin", "cos", "tan"})
OPERATIONS: tuple[tuple[type[ast.operator], Callable[[Values, Values], Values]], ...] = (
    (ast.Add, np.add), (ast.Sub, np.subtract), (ast.Mult, np.multiply), (ast.Div, np.divide),
    (ast.Pow, np.power),
)  # fmt: skip


def _labelled(trace: Trace, curves: Sequence[Element]) -> Iterator[tuple[str, Element]]:
    """Curves with their own labels, and with the legend entries that only their color explains."""
    named = [(e.label, e) for e in curves if e.label]
    yield from named
    for text, colors in entries(trace):
        like = [e for e in curves if e.axes == text.axes and colors_of(e) & colors]
        if len(like) == 1 and (text.text, like[0]) not in named:
            yield text.text or "", like[0]


class Formulas(TraceRule):
    """A curve does not follow the formula in its own label, or no curve that in the title (mismatch e).

    Labels that are no formula of one variable, with numbers only, decide nothing. A label without an
    equals sign names a shape: curves that differ from it by a shift or factor agree.
    Measured: formulas that the curve contradicts.
    """

    name = "consistency.formula"

    LEAST, TOLERANCE = 8, 0.06

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        flat = flat_axes(trace)
        curves = [
            e for e in trace.elements
            if e.kind == "line" and e.role == "data" and e.axes in flat and e.data is not None
            and len(e.data) >= self.LEAST and e.owner == "Line2D"
        ]  # fmt: skip
        judged, found = False, list[Complaint]()
        for label, e in _labelled(trace, curves):
            parsed = formula(label)
            if parsed is not None:
                judged = True
                if not self._fits(parsed, e, label):
                    found.append((f"the curve {label!r} does not follow that formula", e))
        for axes in trace.axes:
            own = [e for e in curves if e.axes == axes.index]
            if not own or any(len(e.data or ()) <= 20 for e in own):
                continue
            for said, parsed in stated(axes):
                judged = True
                if not any(self._fits(parsed, e, "") for e in own):
                    found.append((f"no curve follows {said!r}", own[0]))
        return found if judged else None

    def _fits(self, parsed: Parsed, e: Element, label: str) -> bool:
        tree, variable, equation = parsed
        if WAVES.match(label):
            return not self._exchanged(e, label)
        points = np.array([p[:2] for p in e.data or ()], dtype=float)
        x, y = points.T
        if equation and variable == "theta" and (np.diff(x) < 0).any():
            return self._winds(tree, points)
        periodic = any(isinstance(n, ast.Name) and n.id in PERIODIC for n in ast.walk(tree))
        for argument in (x, np.radians(x), x * np.pi) if periodic else (x,):
            with np.errstate(all="ignore"):
                try:
                    f = evaluate(tree, variable, argument)
                except (ValueError, KeyError, OverflowError):
                    return True
                if self._near(f, y) or self._near(f / np.log(10), y):
                    return True
                if not equation and self._alike(f, y):
                    return True
        return False

    def _winds(self, tree: ast.expr, points: Values) -> bool:
        """Whether a curve that turns round lies on r = f(θ), drawn about the origin."""
        angle = np.linspace(-8 * np.pi, 8 * np.pi, 8001)
        with np.errstate(all="ignore"):
            radius = evaluate(tree, "theta", angle)
        ideal = np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])
        some = points[:: max(1, len(points) // 200)]
        extent = float(np.ptp(points, axis=0).max())
        near = np.abs(ideal).max(axis=1) <= 2 * np.abs(points).max()
        if not near.any():
            return False
        off = np.hypot(*(some[:, None] - ideal[near][None]).transpose(2, 0, 1)).min(axis=1)
        return bool(np.quantile(off, 0.75) <= self.TOLERANCE / 2 * extent)

    def _near(self, f: Values, y: Values) -> bool:
        known = np.isfinite(f) & np.isfinite(y)
        if known.sum() < self.LEAST:
            return True
        off = np.abs(f - y)[known]
        span = max(np.ptp(np.quantile(y[known], (0.05, 0.95))), 1e-9)
        return bool(np.quantile(off, 0.75) <= self.TOLERANCE * span)

    def _alike(self, f: Values, y: Values) -> bool:
        known = np.isfinite(f) & np.isfinite(y)
        if np.ptp(f[known]) == 0 or np.ptp(y[known]) == 0:
            return True
        return bool(np.corrcoef(f[known], y[known])[0, 1] > 0.98)

    def _exchanged(self, e: Element, label: str) -> bool:
        """Whether a wave called a sine is at its crest where it starts, or a cosine at zero.

        Waves of any frequency and amplitude about zero that start at x = 0 are judged.
        """
        points = np.array([p[:2] for p in e.data or ()], dtype=float)
        x, y = points.T
        crest = float(np.abs(y).max())
        if abs(x[0]) > 1e-9 or crest == 0 or abs(y.max() + y.min()) > 0.1 * crest:
            return False
        start = abs(y[0]) / crest
        cosine = label.lower().startswith("cos")
        return bool(start < 0.1 if cosine else start > 0.9)
