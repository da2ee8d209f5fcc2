"""Pairs that the code declares, against the pairs that are drawn (mismatch e)."""

import ast
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import product

import numpy as np

from qc.base import Subject
from qc.code.script import Script, parse
from qc.consistency.mapping import bar_value, bars_of
from qc.consistency.parallel import misplaced, numbers, rows, strings
from qc.consistency.rule import Complaint, TraceRule, comments, flat_axes, titles
from qc.elements import visible
from qc.shapes import box_gap
from tracer.trace import Element, Trace

Pairs = Mapping[str, float]


class Pairing(TraceRule):
    """A name stands at the value of another name (mismatch e).

    The code declares which value goes with which name, by a dictionary or two lists of one length; bars
    and slices of the same names and values pair them otherwise, or a name stands at the point of another.
    Or titles and comments give a name ("oxygen 21 %") the value that another name has in the drawing.
    Measured: names at a wrong value or point.
    """

    name = "consistency.pairing"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        script = parse(subject.code)
        if isinstance(script, SyntaxError):
            return None
        judged, found = False, list[Complaint]()
        for axes in sorted(flat_axes(trace)):
            for drawn in (_bars(trace, axes), _slices(trace, axes)):
                said = list(_said(drawn, [*titles(trace), *(t for _, t in comments(subject.code))]))
                judged = judged or bool(said)
                found += [(why, None) for why in said if why]
                declared = [d for d in _declared(script) if len(d) > 2 and _alike(d, drawn)]
                if not declared:
                    continue
                judged = True
                if not any(_agree(d, drawn) for d in declared):
                    name = next(n for n in drawn if not np.isclose(declared[0][n], drawn[n]))
                    why = f"the code declares {name!r} as {declared[0][name]:g}, it stands at {drawn[name]:.4g}"
                    found.append((why, None))
            places = [*_misplaced(script, trace, axes)]
            places += [(why, None) for why in misplaced(script, trace, axes)]
            judged = judged or bool(places)
            found += [p for p in places if p[0]]
        return found if judged else None


def _alike(declared: Pairs, drawn: Pairs) -> bool:
    """Whether both speak of the same names and of the same values, in whatever order."""
    same = declared.keys() == drawn.keys()
    return same and np.allclose(sorted(declared.values()), sorted(drawn.values()), rtol=1e-4)


def _agree(declared: Pairs, drawn: Pairs) -> bool:
    return all(np.isclose(declared[n], drawn[n], rtol=1e-4) for n in drawn)


def _declared(script: Script) -> Iterator[Pairs]:
    """Every way in which literal names and numbers of the script go together, as they are, and as
    shares of their sum."""
    found = list[Pairs]()
    for table in script.of(ast.Dict):
        keys = strings([k for k in table.keys if k is not None])
        values = numbers(table.values)
        if keys and len(keys) == len(values):
            found.append(dict(zip(keys, values, strict=True)))
    names = [strings(row) for row in rows(script)]
    amounts = [numbers(row) for row in rows(script)]
    found += [
        dict(zip(a, b, strict=True)) for a, b in product(names, amounts) if a and len(a) == len(b)
    ]
    for pairs in found:
        yield pairs
        total = sum(pairs.values())
        if total > 0:
            yield {n: v / total for n, v in pairs.items()}


def _said(drawn: Pairs, words: Sequence[str]) -> Iterator[str]:
    """For each name that words give a drawn value: what is wrong with it, empty if it is its own."""
    shares = sum(drawn.values()) or 1.0
    for name, value in drawn.items():
        if len(name) < 3:
            continue
        own = re.escape(name)
        pattern = rf"\b{own}\b\W{{0,3}}(?:is |was |with |at |has )?\W{{0,2}}({AMOUNT})|({AMOUNT}) ?%? {own}\b"
        for match in (m for w in words for m in re.finditer(pattern, w, re.IGNORECASE)):
            number = float(match[1] or match[2])
            near = {n: _is(number, v) or _is(number, 100 * v / shares) for n, v in drawn.items()}
            if any(near.values()):
                why = f"the words say {match[0]!r}, {name!r} stands at {value:.4g}"
                yield "" if near[name] else why


AMOUNT = r"\d+(?:\.\d+)?"


def _is(said: float, value: float) -> bool:
    return abs(said - value) <= 0.005 * abs(value) + (
        0.5 if said == round(said) and said > 5 else 0.0
    )


def _bars(trace: Trace, axes: int) -> Pairs:
    """Values of bars by the names under them."""
    bars, length = bars_of(trace, axes, hidden=True)
    across = 1 - length
    names = [
        (e.text or "", (e.bbox[across] + e.bbox[2 + across]) / 2)
        for e in trace.elements
        if e.role == "tick_label" and e.axes == axes and e.bbox and visible(e)
    ]
    found: dict[str, float] = {}
    for bar in bars:
        assert bar.bbox
        under = [n for n, at in names if bar.bbox[across] < at < bar.bbox[2 + across]]
        if len(under) == 1:
            found[under[0]] = bar_value(bar, length)
    return found


def _slices(trace: Trace, axes: int) -> Pairs:
    """Shares of the whole by the labels of the slices."""
    wedges = [e for e in trace.elements if e.kind == "wedge" and e.axes == axes and e.label]
    spans = [float(e.attrs.get("theta2", 0)) - float(e.attrs.get("theta1", 0)) for e in wedges]
    if abs(sum(spans) - 360) > 1:
        return {}
    return {e.label or "": span / 360 for e, span in zip(wedges, spans, strict=True)}


def _misplaced(script: Script, trace: Trace, axes: int) -> list[tuple[str, Element | None]]:
    """For each name of a declared point: a complaint where it stands at the point of another."""
    points = dict(_points(script))
    marks = [
        e
        for e in trace.elements
        if e.kind in ("marker", "circle") and e.axes == axes and e.data and e.pixels
    ]
    places = {
        name: (float(e.pixels[0][0]), float(e.pixels[0][1]))
        for e in marks
        for name, point in points.items()
        if e.kind == "marker"
        and e.data
        and e.pixels
        and np.allclose(e.data[0][:2], point, atol=1e-9)
    }
    found: list[tuple[str, Element | None]] = []
    times = Counter(e.text for e in trace.elements if e.kind == "text" and e.axes == axes)
    for text in trace.elements:
        if text.kind != "text" or text.axes != axes or text.bbox is None or text.text not in places:
            continue
        if times[text.text] > 1:
            continue
        gaps = {name: box_gap(text.bbox, at) for name, at in places.items()}
        nearest = min(gaps, key=gaps.__getitem__)
        wrong = gaps[text.text] > 3 * gaps[nearest] + 20
        why = f"{text.text!r} stands at the point of {nearest!r}" if wrong else ""
        found.append((why, text if wrong else None))
    return found


def _points(script: Script) -> Iterator[tuple[str, tuple[float, float]]]:
    """`{"A": (1, 2), …}`."""
    for node in script.of(ast.Dict):
        for key, value in zip(node.keys, node.values, strict=True):
            if isinstance(key, ast.Constant) and isinstance(value, (ast.Tuple, ast.List)):
                place = numbers(value.elts)
                if isinstance(key.value, str) and len(place) == 2:
                    yield key.value, (place[0], place[1])
