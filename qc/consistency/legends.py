"""Legends and labels that name colors, against the elements they name (mismatches c, e)."""

import ast
import colorsys
import re
from collections.abc import Iterator, Sequence

from qc.base import Subject
from qc.code.script import parse
from qc.consistency.parallel import strings
from qc.consistency.rule import Complaint, TraceRule
from qc.elements import visible
from tracer.colors import matches
from tracer.trace import Element, Trace


class LegendColors(TraceRule):
    """The legend shows a color for a name that the elements of that name do not have (mismatch e).

    Measured: such entries, where both colors are known.
    """

    name = "consistency.legend_colors"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        labelled: dict[tuple[int | None, str], set[str]] = {}
        for e in trace.elements:
            if e.role == "data" and e.label and e.kind != "image":
                labelled.setdefault((e.axes, e.label), set()).update(colors_of(e))
        judged, found = False, list[Complaint]()
        for text, handle in entries(trace):
            colors = labelled.get((text.axes, text.text or ""), set())
            if colors and handle:
                judged = True
                if not colors & handle:
                    found.append((f"the legend shows {text.text!r} in another color", text))
        return found if judged else None


class DeclaredColors(TraceRule):
    """A legend entry is made in a color that the code declares for another name (mismatch e).

    `{"ice": "white", "steam": "gray"}` and `Patch(color="gray", label="ice")`. Judged are calls that give
    a label and a color by literals, where a dictionary of the script has both. Measured: such calls.
    """

    name = "consistency.declared_colors"
    silent = "no dictionary gives colors to the names of the legend"
    GIVEN = ("color", "facecolor", "c", "fc", "markerfacecolor")

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        script = parse(subject.code)
        if isinstance(script, SyntaxError):
            return None
        tables = [
            dict(zip(names, values, strict=True))
            for node in script.of(ast.Dict)
            if (names := strings([k for k in node.keys if k])) and (values := strings(node.values))
            and len(names) == len(values)
        ]  # fmt: skip
        judged, found = False, list[Complaint]()
        for _, call in script.calls:
            given = {
                k.arg: k.value.value for k in call.keywords if isinstance(k.value, ast.Constant)
            }
            label, color = (
                given.get("label"),
                next((given[k] for k in self.GIVEN if k in given), None),
            )
            for table in tables:
                if label not in table or color not in table.values():
                    continue
                judged = True
                if table[label] != color:
                    why = (
                        f"line {call.lineno}: {label!r} is {color!r}, declared as {table[label]!r}"
                    )
                    found.append((why, None))
        return found if judged else None


class PhantomEntries(TraceRule):
    """The legend has an entry in a color that nothing in the panel has (mismatch c).

    Panels with color-mapped images and meshes, whose colors the trace does not list, and clouds in
    many colors, of which a legend shows some in between, are not judged. Measured: such entries.
    """

    name = "consistency.phantom_entries"
    MAPPED = 12
    """Colors of markers from which on a color scale gives them."""

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        marks = [e for e in trace.elements if e.role in ("data", "annotation") and visible(e)]
        if any(e.kind in ("image", "mesh", "face") or "count" in e.attrs for e in marks):
            return None
        if len({e.facecolor for e in marks if e.kind == "marker"}) > self.MAPPED:
            return None
        shown = {c for e in marks for c in colors_of(e)}
        judged, found = False, list[Complaint]()
        for text, handle in entries(trace):
            colors = handle - NEUTRAL
            if colors:
                judged = True
                if not colors & shown:
                    found.append((f"nothing has the color of {text.text!r} in the legend", text))
        return found if judged else None


HUES = {"red": 0, "orange": 30, "yellow": 58, "green": 120, "cyan": 180, "blue": 220, "purple": 280,
        "magenta": 300, "pink": 330}  # fmt: skip


def may_be(word: str, color: str) -> bool:
    """Whether people may call the color so: by its name, or by a hue no more than 50° off."""
    if word not in HUES or matches(word, color):
        return matches(word, color)
    hue, saturation, _ = colorsys.rgb_to_hsv(*(v / 255 for v in bytes.fromhex(color[1:7])))
    off = abs(hue * 360 - HUES[word])
    return saturation > 0.2 and min(off, 360 - off) < 50


NEUTRAL = frozenset({"#000000", "#ffffff", "#808080"})


class ColorNames(TraceRule):
    """An element whose label is the name of a color has another color (mismatch e).

    Measured: such elements.
    """

    name = "consistency.color_names"

    LABEL = re.compile(
        r"^(?:the )?(red|green|blue|black|orange|purple|yellow|pink|brown|gray|grey|cyan|magenta)"
        r"(?: (?:line|curve|circle|square|triangle|bar|dot|point|points|dots|graph|arrow|wave|function))?$",
        re.IGNORECASE,
    )

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        judged, found = False, list[Complaint]()
        for e in trace.elements:
            own = e.role == "data" and e.kind != "rectangle"  # a bar may bear its container's label
            match = self.LABEL.match(e.label or "") if own else None
            colors = colors_of(e)
            if match and colors:
                judged = True
                if not any(may_be(match[1].lower(), c) for c in colors):
                    found.append((f"{e.label!r} is drawn in another color", e))
        return found if judged else None


def colors_of(e: Element) -> set[str]:
    """`#rrggbb` of its face and edge, and of what a collection lists."""
    return {c[:7] for c in (e.facecolor, e.edgecolor, *e.attrs.get("colors", ())) if c}


def entries(trace: Trace) -> Iterator[tuple[Element, set[str]]]:
    """Texts of legends with the colors of the handles to their left."""
    parts = [e for e in trace.elements if e.role == "legend" and e.bbox]
    handles = [e for e in parts if e.kind != "text" and e.owner != "FancyBboxPatch"]
    for text in parts:
        if text.kind != "text" or text.bbox is None:
            continue
        middle = (text.bbox[1] + text.bbox[3]) / 2
        beside = {
            color
            for h in handles
            if h.axes == text.axes and h.bbox and h.bbox[1] - 4 <= middle <= h.bbox[3] + 4
            and 0 <= text.bbox[0] - h.bbox[2] < 40
            for color in colors_of(h)
        }  # fmt: skip
        yield text, beside
