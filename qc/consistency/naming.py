"""Names in the code against the labels of the axes (mismatch e)."""

import ast
import re
from collections.abc import Sequence

from qc.base import Subject
from qc.code.script import parse
from qc.consistency.rule import Complaint, TraceRule
from tracer.trace import Trace

GIVEN_BOTH = frozenset({"plot", "scatter", "step", "errorbar", "semilogx", "semilogy", "loglog",
                        "stem", "fill_between", "bar"})  # fmt: skip
"""Methods whose first two positional arguments are horizontal and vertical values."""
WORD = re.compile(r"[a-z]{4,}")


class ExchangedAxes(TraceRule):
    """What the code calls by one axis's label is drawn along the other (mismatch e).

    `plot(height, time)` under the labels Time (across) and Height (up). Judged are calls whose
    arguments are names, where each bears the words of the other one's label, or one bears all of them.
    Measured: such calls.
    """

    name = "consistency.exchanged_axes"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        script = parse(subject.code)
        flat = [a for a in trace.axes if a.dimension == "2D" and a.xlabel and a.ylabel]
        if isinstance(script, SyntaxError) or len(flat) != 1 or len(trace.axes) != 1:
            return None
        across, up = _words(flat[0].xlabel), _words(flat[0].ylabel)
        judged, found = False, list[Complaint]()
        for target, call in script.calls:
            if target.rpartition(".")[2] not in GIVEN_BOTH or len(call.args) < 2:
                continue
            first, second = (_words(_name(a)) for a in call.args[:2])
            straight = len(first & across) + len(second & up)
            crossed = [bool(first & up), bool(second & across)]
            whole = bool(up and up <= first) or bool(across and across <= second)
            judged = judged or bool(straight or any(crossed))
            if not straight and (all(crossed) or (any(crossed) and whole)):
                why = f"line {call.lineno}: draws {_name(call.args[0])} across, the label there is {flat[0].xlabel!r}"
                found.append((why, None))
        return found if judged else None


def _words(text: str) -> set[str]:
    """Words of a label or name, in the singular, units and short ones left out."""
    split = re.sub(r"(?<=[a-z])(?=[A-Z])|\(.*?\)|\[.*?\]", " ", text).lower()
    return {w.rstrip("s") for w in WORD.findall(split.replace("_", " "))}


def _name(value: ast.expr) -> str:
    """The name of a variable, attribute or table column; empty for anything else."""
    if isinstance(value, ast.Name):
        return value.id
    if isinstance(value, ast.Attribute):
        return value.attr
    if isinstance(value, ast.Subscript) and isinstance(value.slice, ast.Constant):
        return str(value.slice.value)
    return ""


class ExchangedLabels(TraceRule):
    """The values that the code calls by one legend entry bear the label of another (mismatch e).

    `plot(t, velocity, label="position")` beside `plot(t, position, label="velocity")`. Judged are calls
    with a literal label whose last values are a name. Measured: calls that have exchanged
    their labels with another.
    """

    name = "consistency.exchanged_labels"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        script = parse(subject.code)
        if isinstance(script, SyntaxError):
            return None
        calls = [
            (call, _words(_name(values[-1])), _words(str(label.value)), str(label.value))
            for target, call in script.calls
            if target.rpartition(".")[2] in GIVEN_BOTH
            and (values := [a for a in call.args[:2] if _name(a)])
            for label in (k.value for k in call.keywords if k.arg == "label")
            if isinstance(label, ast.Constant)
        ]
        if len(calls) < 2:
            return None
        return [
            (f"line {call.lineno}: {' '.join(sorted(name))} bears the label {label!r}", None)
            for call, name, words, label in calls
            if not name & words
            and any(name & theirs and own & words for _, own, theirs, _ in calls)
        ]
