"""Labels of axes, against the names along the axes and the colors of what belongs to them (e)."""

import ast
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

import numpy as np

from qc.base import Subject
from qc.code.script import Script, parse
from qc.consistency.legends import NEUTRAL, colors_of
from qc.consistency.naming import exchanged, owner
from qc.consistency.parallel import strings
from qc.consistency.rule import Complaint, TraceRule
from qc.consistency.tables import assigned
from qc.consistency.wordings import named_in
from qc.elements import visible
from tracer.trace import Axes, Element, Trace

LEAST = 3


class AxisLabels(TraceRule):
    """The label of an axis belongs to the other one (mismatch e).

    Along one axis stand the names that the code calls `fruits`, and the label "Fruit" is at the other;
    the label of one of two scales has the color of the other one's curve.
    Measured: such labels.
    """

    name = "consistency.axis_labels"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        script = parse(subject.code)
        if isinstance(script, SyntaxError):
            return None
        rows = _named_rows(script)
        answers = [a for axes in trace.axes for a in _categories(axes, rows)]
        answers += [*_twins(trace), *_letters(script, trace), *_channels(script)]
        return [(why, None) for why in answers if why] if answers else None


def _named_rows(script: Script) -> Mapping[str, frozenset[str]]:
    """Literal rows of texts, the keys of tables among them, by what the code calls them."""
    found: dict[str, frozenset[str]] = {}
    for called, value in assigned(script):
        items = value.elts if isinstance(value, (ast.List, ast.Tuple)) else []
        if isinstance(value, ast.Dict):
            items = [k for k in value.keys if k is not None]
        if len(names := strings(items)) >= LEAST:
            found[called] = frozenset(names)
    for table in script.of(ast.Dict):
        for key, column in zip(table.keys, table.values, strict=True):
            names = strings(column.elts) if isinstance(column, ast.List) else []
            if isinstance(key, ast.Constant) and len(names) >= LEAST:
                found[str(key.value)] = frozenset(names)
    return found


def _categories(axes: Axes, rows: Mapping[str, frozenset[str]]) -> Iterator[str]:
    """Whether the label that speaks of the names along one axis stands at the other."""
    ways = ((axes.xticks, axes.xlabel, axes.yticks, axes.ylabel),
            (axes.yticks, axes.ylabel, axes.xticks, axes.xlabel))  # fmt: skip
    for names, own, others, other in ways:
        if not (own and other) or len(names) < LEAST or not all(map(_number, others)):
            continue
        for called, row in rows.items():
            if set(names) <= row and len(set(names)) >= LEAST and not any(map(_number, names)):
                if _speaks(own, called):
                    yield ""
                elif len(other.split()) == 1 and _speaks(other, called):
                    yield f"{other!r} is the label of the numbers, {', '.join(names[:3])} stand along the other axis"


def _number(text: str) -> bool:
    return bool(re.fullmatch(r"[^A-Za-z]*(?:\\mathdefault\{[^A-Za-z]*\}[^A-Za-z]*)?[%kM]?", text))


def _speaks(label: str, called: str) -> bool:
    """Whether a label has the word of a name, in singular or plural."""
    words = re.findall(r"[a-z]{3,}", re.sub(r"\(.*?\)", " ", label.lower()))
    parts = re.findall(r"[a-z]{3,}", called.lower())
    return any(_same(w, p) for w in words for p in parts)


def _same(first: str, second: str) -> bool:
    stem = max(3, max(len(first), len(second)) - 3)
    return first[:stem] == second[:stem]


def _twins(trace: Trace) -> Iterator[str]:
    """Two scales in one frame: whether the color of a label is that of its own marks."""
    for first in trace.axes:
        for second in trace.axes:
            together = np.allclose(first.bbox, second.bbox, atol=1)
            if first.index == second.index or not together or not (first.ylabel and second.ylabel):
                continue
            color = _label_color(trace, first)
            own, other = _colors(trace, first.index), _colors(trace, second.index)
            if color and own and color in own | other:
                wrong = color not in own
                yield (
                    f"the label {first.ylabel!r} has the color of the other scale's marks"
                    if wrong
                    else ""
                )


def _label_color(trace: Trace, axes: Axes) -> str:
    texts = [e for e in trace.elements
             if e.role == "axis_label" and e.axes == axes.index and e.text == axes.ylabel]  # fmt: skip
    return ((texts[0].facecolor or texts[0].edgecolor or "")[:7] if texts else "") or ""


def _colors(trace: Trace, axes: int) -> set[str]:
    marks: list[Element] = [
        e for e in trace.elements if e.axes == axes and e.role == "data" and visible(e)
    ]
    return {c for e in marks for c in colors_of(e)} - NEUTRAL


def _letters(script: Script, trace: Trace) -> Iterator[str]:
    """One panel whose curves are of two letters: whether each is the letter of the other axis's label."""
    if len(trace.axes) != 1 or trace.axes[0].dimension != "2D":
        return
    across, up = trace.axes[0].xlabel, trace.axes[0].ylabel
    for target, call in script.calls:
        if target.rpartition(".")[2] not in ("plot", "scatter") or len(call.args) < 2:
            continue
        names = [a.id for a in call.args[:2] if isinstance(a, ast.Name)]
        if len(names) != 2 or not (across and up) or names[0] == names[1]:
            continue
        straight = _symbol(across, names[0]) or _symbol(up, names[1])
        crossed = _symbol(up, names[0]) and _symbol(across, names[1])
        if straight or crossed:
            why = f"line {call.lineno}: {names[0]} is drawn across, the label there is {across!r}"
            yield "" if straight else why


def _symbol(label: str, name: str) -> bool:
    """Whether a label has the letter for its symbol: `Time t (s)`, `$v$`, or alone `t`."""
    plain = re.sub(r"\(.*?\)|\[.*?\]|/.*|[${}]|\\\w+", " ", label)
    return len(name) == 1 and bool(re.search(rf"(?<![A-Za-z]){name}(?![A-Za-z])", plain))


def _channels(script: Script) -> Iterator[str]:
    """Names drawn across, up and in color, and whether two have exchanged the words of their labels."""
    said: dict[str, dict[int, str]] = {}
    bars: list[str] = []
    for target, call in script.calls:
        method = target.rpartition(".")[2]
        words = [str(v.value) for v in (*call.args[:1], *(k.value for k in call.keywords if k.arg == "label"))
                 if isinstance(v, ast.Constant)]  # fmt: skip
        if method in ("set_xlabel", "xlabel", "set_ylabel", "ylabel") and words:
            said.setdefault(owner(call), {})[int("y" in method)] = words[0]
        elif method == "set":
            for k in call.keywords:
                if k.arg in ("xlabel", "ylabel") and isinstance(k.value, ast.Constant):
                    said.setdefault(owner(call), {})[int(k.arg == "ylabel")] = str(k.value.value)
        elif method == "colorbar" and any(k.arg == "label" for k in call.keywords):
            bars += words[-1:]
    for target, call in script.calls:
        labels = said.get(owner(call), {})
        if (
            target.rpartition(".")[2] not in ("plot", "scatter", "errorbar", "hexbin")
            or len(call.args) < 2
        ):
            continue
        drawn = [(named_in(call.args[k]), labels[k]) for k in (0, 1) if k in labels]
        color = next((named_in(k.value) for k in call.keywords if k.arg == "c"), "")
        drawn += [(color, bars[0])] if color and len(bars) == 1 else []
        for (name, label), (other, others) in combinations(drawn, 2):
            if name and other and name != other:
                wrong = exchanged(name, label, other, others)
                yield f"line {call.lineno}: {name} is drawn under {label!r}" if wrong else ""
