"""Names in the code against the labels of the axes (mismatch e)."""

import ast
import re
from collections.abc import Sequence

from qc.base import Subject
from qc.code.script import Script, parse
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
    """The values that the code calls by one legend entry or panel bear the words of another (mismatch e).

    `plot(t, velocity, label="position")` beside `plot(t, position, label="velocity")`; a panel titled
    position in which the velocity is drawn, and the other way round. Names may be cut short
    (`E_kin`). Judged are calls whose last values are a name. Measured: calls that have exchanged
    their words with another.
    """

    name = "consistency.exchanged_labels"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        script = parse(subject.code)
        if isinstance(script, SyntaxError):
            return None
        drawn = [
            (call, _name(values[-1]))
            for target, call in script.calls
            if target.rpartition(".")[2] in GIVEN_BOTH
            and (values := [a for a in call.args[:2] if _name(a)])
        ]
        labels = [
            (call, name, str(k.value.value)) for call, name in drawn for k in call.keywords
            if k.arg == "label" and isinstance(k.value, ast.Constant)
        ]  # fmt: skip
        heads = _headings(script)
        panels = [(call, name, heads[o]) for call, name in drawn if (o := owner(call)) in heads]
        groups = [g for g in (labels, panels) if len(g) > 1]
        found: list[Complaint] = [
            (f"line {call.lineno}: {name} stands under {words!r}", None)
            for group in groups
            for call, name, words in group
            if any(exchanged(name, words, *other[1:]) for other in group)
        ]
        return found if groups else None


def owner(call: ast.Call) -> str:
    """What a method is called on, as written: `ax[0]`."""
    return ast.unparse(call.func.value) if isinstance(call.func, ast.Attribute) else ""


def _headings(script: Script) -> dict[str, str]:
    """Title and label of the upright axis of each panel, by what the script calls the panel."""
    found: dict[str, str] = {}
    for target, call in script.calls:
        said = call.args[0].value if call.args and isinstance(call.args[0], ast.Constant) else None
        if target.rpartition(".")[2] in ("set_title", "set_ylabel") and isinstance(said, str):
            found[owner(call)] = f"{found.get(owner(call), '')} {said}".strip()
    return found


def exchanged(name: str, words: str, other: str, others_words: str) -> bool:
    """Whether each of two names speaks of the other one's words and not of its own."""
    return (
        _speaks(name, others_words) and _speaks(other, words)
        and not _speaks(name, words) and not _speaks(other, others_words)
    )  # fmt: skip


def _speaks(name: str, words: str) -> bool:
    """Whether a part of the name, of three letters or more, begins one of the words."""
    parts = [p.rstrip("s") for p in re.findall(r"[a-z]{3,}", name.lower().replace("_", " "))]
    said = re.findall(r"[a-z]{3,}", words.lower())
    return any(word.startswith(part) or part.startswith(word) for part in parts for word in said)
