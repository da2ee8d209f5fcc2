"""What a drawing function states outright, held against the trace: the same for every template.

A template's oracle compares geometry. This compares the rest: the canvas, equal scales, axes that are
switched off, limits, views, texts with place and size, widths of lines. The statements are read off
`draw` as its author wrote it, with the branches that the parameters choose, not off the script that was
emitted from it; a small evaluator follows plain assignments and loops as far as they are known from the
parameters. What it cannot know it does not judge.
"""

import ast
import itertools
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any

import numpy as np

from templates.base import Instance
from templates.emission.code import function_of
from templates.emission.scopes import bound_names, free_names, walk
from templates.emission.static import BUILTINS, PARAMETER
from templates.emit import pruned
from templates.geometry.shapes import hex8
from tracer.trace import Axes, Element, Trace

MOST_ITEMS = 300
"""Longer loops are not followed."""
PURE = {"np": np, "math": math, "itertools": itertools}
TEXTS = frozenset({"text", "annotate"})
TITLES = frozenset({"set_title", "suptitle", "set_xlabel", "set_ylabel", "set_zlabel"})
LIMITS = frozenset({"xlim", "ylim", "zlim"})
NEAR = 1e-6


class _UnknownValue(Exception):
    """The value hangs on something that only the running script has."""


@dataclass(frozen=True)
class Call:
    """A call of the drawing function, with those arguments that are known."""

    name: str
    receiver: str
    args: Sequence[Any]
    """Leading positional arguments, up to the first unknown one."""
    complete: bool
    """Whether all positional arguments are known."""
    keywords: Mapping[str, Any]
    unknown: frozenset[str]
    """Keywords whose value is not known."""


def broken_statements(instance: Instance, trace: Trace) -> list[str]:
    """Statements of `draw` that the trace does not bear out, in words."""
    calls = stated_calls(instance)
    return [
        *_canvas(calls, trace),
        *_switches(calls, trace),
        *_frames(calls, trace),
        *_texts(calls, trace),
        *_strokes(calls, trace),
    ]


def stated_calls(instance: Instance) -> list[Call]:
    """The calls that the instance's drawing makes for certain, in order."""
    reader = _Reader(instance)
    reader.block(function_of(pruned(instance)).body)
    return reader.calls


@dataclass
class _Reader:
    """Follows a drawing function as far as its parameters decide it."""

    instance: Instance
    calls: list[Call] = field(default_factory=list)
    known: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        module = import_module(self.instance.template.module)
        plain = (bool, int, float, str, tuple, list, dict)
        constants = {k: v for k, v in vars(module).items() if isinstance(v, plain)}
        self.known = {**constants, **BUILTINS, **PURE, PARAMETER: self.instance.p}

    def block(self, statements: Sequence[ast.stmt]) -> None:
        for statement in statements:
            self.statement(statement)

    def statement(self, node: ast.stmt) -> None:
        if isinstance(node, ast.Assign):
            self.note(node.value)
            self.assign(node)
        elif isinstance(node, ast.Expr):
            self.note(node.value)
        elif isinstance(node, ast.For):
            self.loop(node)
        elif isinstance(node, ast.If):
            self.branch(node)
        elif isinstance(node, ast.With):
            self.forget(node)
            self.block(node.body)
        else:
            self.forget(node)

    def assign(self, node: ast.Assign) -> None:
        try:
            value = self.value(node.value)
            for target in node.targets:
                self.bind(target, value)
        except (_UnknownValue, TypeError, ValueError):
            self.forget(node)

    def bind(self, target: ast.expr, value: Any) -> None:
        if isinstance(target, ast.Name):
            self.known[target.id] = value
        elif isinstance(target, (ast.Tuple, ast.List)):
            if any(isinstance(t, ast.Starred) for t in target.elts):
                raise _UnknownValue
            for part, item in zip(target.elts, value, strict=True):
                self.bind(part, item)
        else:
            raise _UnknownValue

    def loop(self, node: ast.For) -> None:
        try:
            items = list(itertools.islice(self.value(node.iter), MOST_ITEMS + 1))
        except (_UnknownValue, TypeError):
            self.forget(node)
            return
        changed = bound_names(n for s in node.body for n in walk(s))
        if len(items) > MOST_ITEMS or _leaves(node.body):
            self.forget(node)
            return
        mutated = _grown(node.body)
        for name in mutated:
            self.known.pop(name, None)
        for item in items:
            try:
                self.bind(node.target, item)
            except (_UnknownValue, TypeError, ValueError):
                self.forget(node)
                return
            self.block(node.body)
        for name in changed & mutated:
            self.known.pop(name, None)

    def branch(self, node: ast.If) -> None:
        try:
            taken = node.body if self.value(node.test) else node.orelse
        except _UnknownValue:
            self.forget(node)
            return
        self.block(taken)

    def forget(self, node: ast.AST) -> None:
        """Whatever the node binds or grows is unknown from here on."""
        for name in bound_names(walk(node)) | _grown([node]):
            self.known.pop(name, None)

    def value(self, node: ast.expr) -> Any:
        """The value of an expression without side effects. Raises _UnknownValue."""
        for name in free_names(node):
            if name not in self.known:
                raise _UnknownValue
        if any(isinstance(n, (ast.Lambda, ast.NamedExpr)) for n in walk(node)):
            raise _UnknownValue
        try:
            code = compile(ast.Expression(node), "<statement>", "eval")
            return eval(code, {"__builtins__": {}, **self.known})
        except Exception:
            raise _UnknownValue from None

    def note(self, node: ast.expr) -> None:
        """Take down the calls in an expression; a list that grows is not known any more."""
        for call in [n for n in walk(node) if isinstance(n, ast.Call)]:
            name = call.func.attr if isinstance(call.func, ast.Attribute) else ""
            name = call.func.id if isinstance(call.func, ast.Name) else name
            if name:
                self.calls.append(self.call(name, call))
        for name in _grown([node]):
            self.known.pop(name, None)

    def call(self, name: str, node: ast.Call) -> Call:
        args: list[Any] = []
        complete = True
        for argument in node.args:
            try:
                if isinstance(argument, ast.Starred):
                    args += list(self.value(argument.value))
                else:
                    args.append(self.value(argument))
            except (_UnknownValue, TypeError):
                complete = False
                break
        keywords: dict[str, Any] = {}
        unknown = set()
        for keyword in node.keywords:
            try:
                keywords[keyword.arg or "**"] = self.value(keyword.value)
            except _UnknownValue:
                unknown.add(keyword.arg or "**")
        receiver = node.func.value if isinstance(node.func, ast.Attribute) else None
        text = ast.unparse(receiver) if receiver is not None else ""
        return Call(name, text, args, complete, keywords, frozenset(unknown))


GROWING = frozenset({"append", "extend", "insert", "add", "update", "remove", "pop", "sort"})


def _grown(nodes: Sequence[ast.AST]) -> set[str]:
    """Names of lists, sets and dictionaries that some call or item assignment changes."""
    names = set()
    for node in (n for top in nodes for n in walk(top)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            if node.func.attr in GROWING and isinstance(node.func.value, ast.Name):
                names.add(node.func.value.id)
        elif isinstance(node, (ast.Assign, ast.AugAssign)):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names |= {
                n.id
                for t in targets
                if isinstance(t, ast.Subscript) or isinstance(node, ast.AugAssign)
                for n in walk(t)
                if isinstance(n, ast.Name)
            }
    return names


def _leaves(body: Sequence[ast.stmt]) -> bool:
    """Whether a loop may be left early or skip part of a turn."""
    return any(isinstance(n, (ast.Break, ast.Continue)) for s in body for n in walk(s))


# --- what the trace must show ------------------------------------------------------------------


def _canvas(calls: Sequence[Call], trace: Trace) -> Iterator[str]:
    made = [c for c in calls if c.receiver == "plt" and c.name in ("figure", "subplots")]
    if len(made) != 1 or any(c.name == "set_size_inches" for c in calls):
        return
    call = made[0]
    size = call.keywords.get("figsize", None if call.unknown else (6.4, 4.8))
    if size is None or "dpi" in call.keywords or "figsize" in call.unknown:
        return
    wanted = [side * trace.figure.dpi for side in size]
    drawn = [trace.figure.width, trace.figure.height]
    if any(abs(a - b) > 1 for a, b in zip(wanted, drawn, strict=True)):
        yield f"the canvas measures {drawn[0]} × {drawn[1]} pixels, not {wanted[0]:g} × {wanted[1]:g}"


def _switches(calls: Sequence[Call], trace: Trace) -> Iterator[str]:
    """Axes of equal scale, and axes without frame: at least one for each receiver named so."""
    equal = {c.receiver for c in calls if c.name == "set_aspect" and list(c.args[:1]) == ["equal"]}
    off = {c.receiver for c in calls if c.name == "set_axis_off"}
    off |= {c.receiver for c in calls if c.name == "axis" and list(c.args) == ["off"]}
    scaled = sum(axes.aspect == "equal" for axes in trace.axes)
    bare = sum(not axes.axis_on for axes in trace.axes)
    if scaled < len(equal):
        yield f"{scaled} of {len(trace.axes)} axes are equally scaled, not {len(equal)}"
    if bare < len(off):
        yield f"{bare} of {len(trace.axes)} axes are switched off, not {len(off)}"


def _frames(calls: Sequence[Call], trace: Trace) -> Iterator[str]:
    """Limits and views: each that is stated belongs to some axes."""
    for call in calls:
        stated = dict(call.keywords) if call.name == "set" else {}
        if call.name.startswith("set_") and call.name[4:] in LIMITS and call.complete:
            stated[call.name[4:]] = call.args[0] if len(call.args) == 1 else call.args
        for name in LIMITS & stated.keys():
            if not any(_close(getattr(axes, name), stated[name]) for axes in trace.axes):
                yield f"no axes have {name} {stated[name]}"
        if call.name == "view_init" and {"elev", "azim"} <= call.keywords.keys():
            wanted = (call.keywords["elev"], call.keywords["azim"])
            if not any(_close(_view(axes), wanted) for axes in trace.axes):
                yield f"no axes are seen from {wanted}"


def _view(axes: Axes) -> tuple[float, ...] | None:
    return (float(axes.view["elev"]), float(axes.view["azim"])) if axes.view else None


def _close(found: Any, wanted: Any) -> bool:
    if found is None:
        return False
    try:
        one, other = np.asarray(found, float), np.asarray(wanted, float)
    except (TypeError, ValueError):
        return False
    return one.shape == other.shape and bool(np.abs(one - other).max(initial=0) < NEAR)


def _texts(calls: Sequence[Call], trace: Trace) -> Iterator[str]:
    """Titles and texts: each that is stated is drawn, at its place and size."""
    drawn = [e for e in trace.elements if e.kind == "text"]
    for call in calls:
        if call.name in TITLES and call.args and isinstance(call.args[0], str):
            yield from _text(call, call.args[0], None, drawn, trace)
        elif call.name in TEXTS and call.complete and call.args:
            place = [float(a) for a in call.args if isinstance(a, (int, float, np.number))]
            words = [a for a in call.args if isinstance(a, str)]
            if len(words) == 1 and len(place) + 1 == len(call.args):
                moved = "transform" in call.keywords or "transform" in call.unknown
                yield from _text(call, words[0], None if moved else place, drawn, trace)


def _text(
    call: Call, text: str, place: Sequence[float] | None, drawn: Sequence[Element], trace: Trace
) -> Iterator[str]:
    if not text.strip():
        return
    found = [e for e in drawn if e.text == text]
    if not found and text not in trace.texts:
        yield f"the text {text!r} is not drawn"
        return
    size = call.keywords.get("fontsize", call.keywords.get("size"))
    if isinstance(size, (int, float)) and found and not any(_close(e.size, size) for e in found):
        yield f"the text {text!r} is not drawn at size {size}"
    elif place is not None:
        anchored = [
            e.data[0] for e in found if e.data and e.axes is not None and e.transform == "data"
        ]
        if anchored and not any(_close(a, place) for a in anchored):
            yield f"the text {text!r} is not at {tuple(place)}"


def _strokes(calls: Sequence[Call], trace: Trace) -> Iterator[str]:
    """Widths and colors of lines: each that is stated belongs to something drawn."""
    widths = {round(e.linewidth, 6) for e in trace.elements if e.linewidth is not None}
    colors = {c for e in trace.elements for c in (e.edgecolor, e.facecolor) if c}
    for call in calls:
        for name in ("linewidth", "linewidths", "lw"):
            width = call.keywords.get(name)
            if isinstance(width, (int, float)) and width > 0 and round(width, 6) not in widths:
                yield f"nothing is drawn with a line of width {width}"
        color = call.keywords.get("color", call.keywords.get("c"))
        plain = call.name == "plot" and isinstance(color, str) and "alpha" not in call.keywords
        if plain and hex8(color) not in colors:
            yield f"nothing is drawn in {color}"
