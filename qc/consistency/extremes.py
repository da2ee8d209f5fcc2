"""Words for the greatest and the least, against what they stand at (mismatch e)."""

import ast
import re
from collections.abc import Iterator, Sequence

import numpy as np

from qc.base import Subject
from qc.code.script import Script, parse
from qc.consistency.hues import Said, statements
from qc.consistency.legends import may_be
from qc.consistency.mapping import bar_value, bars_of
from qc.consistency.rule import Complaint, TraceRule, comments, flat_axes, texts_of, titles
from qc.consistency.tables import assigned
from qc.elements import peaks_down, visible
from qc.shapes import path_gap, vertices
from tracer.trace import Axes, Element, Trace

HIGH = (
    "highest|tallest|largest|biggest|greatest|maximum|maximal|max|peak|longest|crest|summit"
    "|high tide|high water"
)
LOW = "lowest|smallest|minimum|minimal|min|fewest|shortest|trough|valley|nadir|low tide|low water"
EXTREME = re.compile(rf"\b(?:(?P<high>{HIGH})|(?P<low>{LOW}))\b", re.IGNORECASE)
QUALIFIED = re.compile(
    r"\b(?:second|third|next|other|after|before|since|until|except|near|almost|not|no"
    r"|slope|gradient|curvature|error|likelihood|at most|at least|most of|distance|difference|power|height"
    r"|limit|range|stress|allowed|expected|possible|load|width|gap|secondary|side|common|squares?)\b|\d(?:st|nd|rd|th)\b|/|–",
    re.IGNORECASE,
)
MINUTES = re.compile(r"\d\s*min\b|\bper min\b|\bt[_ ]min\b|\(min\)")
LOCAL = re.compile(
    r"\b(?:local|relative|peaks?|crests?|summit|troughs?|valley|tide|water)\b", re.IGNORECASE
)
REACH = 14.0
"""Pixels within which a pointer is at a line."""


class Extremes(TraceRule):
    """What is called the highest, largest or minimum is not it (mismatch e).

    A note "maximum" whose arrow or text is at another bar, point or place of the curve; a title that the
    highest bar is red, and another is; a name such as `highest` for the place of the least value.
    Measured: such words.
    """

    name = "consistency.extremes"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        script = parse(subject.code)
        spoken = [*titles(trace), *(t for _, t in comments(subject.code))]
        answers = [*_named(script)] if not isinstance(script, SyntaxError) else []
        for axes in trace.axes:
            if axes.index in flat_axes(trace):
                said = [s for w in spoken for s in statements(w)]
                answers += _praised(trace, axes, spoken)
                answers += [
                    *_pointed(trace, axes),
                    *_painted(trace, axes, said),
                    *_pulled(trace, axes),
                    *_marked(trace, axes),
                ]
        return [(why, e) for why, e in answers if why] if answers else None


def sense(words: str) -> int:
    """1 if the words are for the greatest, -1 for the least, 0 if for neither or for some other."""
    found = {bool(m["high"]) for m in EXTREME.finditer(MINUTES.sub(" ", words))}
    return 0 if len(found) != 1 or QUALIFIED.search(words) else 1 if found.pop() else -1


OPERATIONS = {"argmax": 1, "nanargmax": 1, "idxmax": 1, "argmin": -1, "nanargmin": -1, "idxmin": -1,
              "max": 1, "nanmax": 1, "amax": 1, "nlargest": 1,
              "min": -1, "nanmin": -1, "amin": -1, "nsmallest": -1}  # fmt: skip


def _named(script: Script) -> Iterator[tuple[str, Element | None]]:
    """Names of the greatest for what is computed as the least, and the other way round."""
    for name, call in assigned(script):
        if not isinstance(call, ast.Call):
            continue
        own = sense(name.replace("_", " "))
        function = (
            call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        )
        found = OPERATIONS.get(function, 0)
        if own and found:
            turned = own != found and not _turning(call, name)
            why = f"line {call.lineno}: {name!r} is given the {function} of its values"
            yield (why, None) if turned else ("", None)


def _turning(call: ast.Call, name: str) -> bool:
    """Whether the values are turned over, or several are limited by each other, or it speaks of such."""
    inner = ast.unparse(call)
    single = (
        len(call.args) == 1
        or (isinstance(call.func, ast.Attribute) and not call.args)
        or not call.args
    )
    function = ast.unparse(call.func).rpartition(".")[2]
    if not single and function in ("max", "min", "amax", "amin"):
        return True
    return bool(
        re.search(
            r"-\s?[a-z(]|1(?:\.0)? ?/|abs\(|key=|transm|lambda|error|loss|dist|cost|for ", inner
        )
        or EXTREME.search(
            re.sub(r"\b(?:arg|idx|nanarg|nan|a)?(?:min|max)\(", "(", inner).replace("_", " ")
        )
        or re.search(r"lim|edge|bound", name)
    )


def _pointed(trace: Trace, axes: Axes) -> Iterator[tuple[str, Element | None]]:
    """Notes that stand or point at bars, points or places of a curve."""
    if peaks_down(axes) or axes.xlim[0] > axes.xlim[1]:
        return
    arrows = [e for e in trace.elements if e.kind == "arrow" and e.axes == axes.index and e.pixels]
    for text in texts_of(trace, axes.index):
        way = sense(text.text or "")
        if not way or not visible(text) or len(text.text or "") > 40:
            continue
        own = [a for a in arrows if a.line == text.line and a.role == "annotation"]
        tips = [(float(a.pixels[-1][0]), float(a.pixels[-1][1])) for a in own if a.pixels]
        if len(tips) > 1 and len(own) > 1:
            continue
        answer = _at(trace, axes.index, text, tips, way)
        if answer is not None:
            yield (f"{text.text!r} is not at it" if answer else "", text)


def _marked(trace: Trace, axes: Axes) -> Iterator[tuple[str, Element | None]]:
    """Single points that the legend calls a maximum or minimum of the curve."""
    if peaks_down(axes):
        return
    for e in trace.elements:
        own = e.kind == "marker" and e.axes == axes.index and e.label and e.pixels and visible(e)
        if own and (way := sense(e.label or "")) and e.pixels:
            tip = (float(e.pixels[0][0]), float(e.pixels[0][1]))
            local = bool(LOCAL.search(e.label or "")) or e.group is not None
            answer = _on_curve(trace, axes.index, tip, way, local)
            if answer is not None:
                yield (f"{e.label!r} is not at it" if answer else "", e)


def _pulled(trace: Trace, axes: Axes) -> Iterator[tuple[str, Element | None]]:
    """The slice pulled out of a pie, which a title may call the largest."""
    said = next((t for t in titles(trace) if PULLED.search(t) and sense(t)), None)
    wedges = [e for e in trace.elements if e.kind == "wedge" and e.axes == axes.index and e.data]
    centers = [tuple(round(float(v), 6) for v in (e.data or ((0.0, 0.0),))[0][:2]) for e in wedges]
    out = [e for e, c in zip(wedges, centers, strict=True) if c != (0.0, 0.0)]
    if said is None or len(wedges) < 3 or len(out) != 1:
        return
    spans = {
        e.id: sense(said) * (float(e.attrs["theta2"]) - float(e.attrs["theta1"])) for e in wedges
    }
    wrong = spans[out[0].id] < max(spans.values()) - 0.1
    yield (f"the title says {said!r}, another slice is" if wrong else "", out[0])


PULLED = re.compile(
    r"\b(?:pulled|explod\w+|separated|set apart|offset|stands? out|detached)\b", re.IGNORECASE
)


def _at(
    trace: Trace, axes: int, text: Element, tips: Sequence[tuple[float, float]], way: int
) -> bool | None:
    """Whether what a note stands at is not the extreme; None if that cannot be said."""
    bars, length = bars_of(trace, axes)
    assert text.bbox
    middle = ((text.bbox[0] + text.bbox[2]) / 2, (text.bbox[1] + text.bbox[3]) / 2)
    tip = tips[0] if tips else middle
    if bars:
        k = 1 - length
        under = [b for b in bars if b.bbox and b.bbox[k] <= tip[k] <= b.bbox[k + 2]]
        values = [way * bar_value(b, length) for b in bars]
        if len(under) != 1 or len({b.facecolor for b in bars if b.label} | {None}) > 2:
            return None
        own = way * bar_value(under[0], length)
        return own < max(values) - 0.005 * max(map(abs, values))
    local = bool(LOCAL.search(text.text or ""))
    return _on_curve(trace, axes, tip, way, local) if tips else None


def _on_curve(
    trace: Trace, axes: int, tip: tuple[float, float], way: int, local: bool
) -> bool | None:
    """Whether a curve, or row of points, goes further on both sides of the place pointed at."""
    curves = [
        vertices(e) for e in trace.elements
        if e.kind in ("line", "curve") and e.axes == axes and e.role == "data" and visible(e)
    ]  # fmt: skip
    curves = [c for c in curves if len(c) >= 8 and (np.diff(c[:, 0]) >= -1e-6).all()]
    if len(curves) != 1 or path_gap(curves[0], tip) > REACH:
        return None
    curve = curves[0]
    up = -way * curve[:, 1]
    extent = float(np.ptp(up))
    near = np.abs(curve[:, 0] - tip[0]) <= max(REACH, 0.04 * float(np.ptp(curve[:, 0])))
    if not near.any() or extent < 10:
        return None
    best, reached = float(up.max()), float(up[near].max())
    if reached >= best - 0.02 * extent:
        return False
    inner = np.flatnonzero(near)
    left, right = up[: inner[0]], up[inner[-1] + 1 :]
    summit = all(len(side) == 0 or side[k] < reached for side, k in ((left, -1), (right, 0)))
    return not summit or (not local and reached < best - 0.5 * extent)


def _painted(
    trace: Trace, axes: Axes, said: Sequence[Said]
) -> Iterator[tuple[str, Element | None]]:
    """Bars of which words paint the greatest or the least."""
    bars, length = bars_of(trace, axes.index)
    for s in said:
        way = sense(s.of)
        own = [b for b in bars if may_be(s.color, (b.facecolor or "#ffffff")[:7])]
        if not way or not 0 < len(own) < len(bars) / 2:
            continue
        values = sorted((way * bar_value(b, length) for b in bars), reverse=True)
        wrong = [b for b in own if way * bar_value(b, length) < values[len(own) - 1] - 1e-9]
        why = f"the words say {s.words!r}, the bar of that color is another"
        yield (why, wrong[0]) if wrong else ("", None)


ALL = frozenset({"bars", "them", "these", "this", "value", "column", "five", "four", "three"})


def _praised(
    trace: Trace, axes: Axes, words: Sequence[str]
) -> Iterator[tuple[str, Element | None]]:
    """Bars of whose names words say that they are the greatest or the least."""
    bars, length = bars_of(trace, axes.index)
    k = 1 - length
    for text in trace.elements if bars else ():
        name = (text.text or "").strip()
        if text.axes != axes.index or text.role not in ("tick_label", "data", "annotation"):
            continue
        if len(name) < 3 or text.bbox is None or not re.search("[A-Za-z]{3}", name):
            continue
        pattern = rf"\b{re.escape(name)}(?:'s)?\s+(?:\w+\s+){{0,2}}?(?:leads\b|(?:is|has|have|stands?|shows|grows|lies|reaches)\s(?:\w+\s){{0,2}}?({HIGH}|{LOW})\b)([^.,;:]*)"
        middle = (text.bbox[k] + text.bbox[k + 2]) / 2
        own = [b for b in bars if b.bbox and b.bbox[k] < middle < b.bbox[k + 2]]
        for match in (m for w in words for m in re.finditer(pattern, w, re.IGNORECASE)):
            way = sense(match[1]) if match[1] else 1
            of = [w for w in re.findall(r"[a-z]{4,}", match[2].lower()) if w not in ALL]
            value = (axes.xlabel if length == 0 else axes.ylabel).lower()
            if any(w not in value for w in of):
                continue
            if len(own) == 1 and way and not QUALIFIED.search(match[2]):
                values = [way * bar_value(b, length) for b in bars]
                wrong = way * bar_value(own[0], length) < max(values) - 1e-9
                yield (f"the words say {match[0]!r}, another bar does" if wrong else "", own[0])
