"""The record of a drawing as a prompt shows it: what can be seen, in few lines however big the figure.

Latent facts and hidden elements are left out: what a writer never reads, it cannot give away.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from icc.record import canonical_json
from qc.elements import visible, visible_texts
from tracer.colors import color_name
from tracer.facts import Fact, facts_of
from tracer.sanitise import clean
from tracer.trace import COUNTED_ROLES, Axes, Element, Trace

LONGEST = 12_000
"""Characters of the whole record, about 4,000 tokens."""
LONGEST_LINE = 360
SHARES = {"Canvas and panels": 0.2, "Counts": 0.15, "Text": 0.2, "Elements": 0.3, "Relations": 0.15}
"""How the room is divided, if a figure would fill it; what a section leaves, later ones may use."""
SAMPLES = 8
"""Elements of a group whose coordinates are listed; of more, the range is given too."""
POINTS = 4
"""Vertices of an element that are listed."""


def drawing_record(trace: Trace, facts: Sequence[Fact]) -> str:
    """Canvas, panels, counts, texts, elements by group, and relations; at most `LONGEST` characters.

    What the trace alone says is worked out unless it is among the facts.
    """
    stated = facts if any(f.name == "text.count" for f in facts) else (*facts, *facts_of(trace))
    known = [f for f in stated if f.visibility != "latent"]
    of_trace = ("count.", "text.", "axes.", "element.", "relation.")
    sections = {
        "Canvas and panels": list(_frame(trace)),
        "Counts": [
            _fact(f)
            for f in known
            if f.name.startswith("count.") or not f.name.startswith(of_trace)
        ],
        "Text": list(_texts(trace)),
        "Elements": list(_groups(trace)),
        "Relations": [_fact(f) for f in known if f.name.startswith("relation.")],
    }
    parts, saved = [], 0
    for title, lines in sections.items():
        room = saved + int(LONGEST * SHARES[title])
        part = _fitted(title, lines, room)
        saved = room - len(part)
        parts.append(part)
    return "\n\n".join(filter(None, parts))


def _fitted(title: str, lines: Sequence[str], room: int) -> str:
    """As many lines as there is room for, and how many are left out."""
    kept: list[str] = []
    room -= len(title) + 40
    for line in (f"- {clean(line, LONGEST_LINE)}" for line in lines):
        room -= len(line) + 1
        if room < 0:
            kept.append(f"- … and {len(lines) - len(kept)} more")
            break
        kept.append(line)
    return "\n".join([f"{title}:", *kept]) if kept else ""


def _fact(fact: Fact) -> str:
    unit = f" {fact.unit}" if fact.unit else ""
    derived = " (follows from what is seen)" if fact.visibility == "derivable" else ""
    return f"{fact.name}{derived} = {canonical_json(fact.value)}{unit}"


def _frame(trace: Trace) -> Iterator[str]:
    figure = trace.figure
    title = f', main title "{figure.suptitle}"' if figure.suptitle else ""
    ground = _color(figure.facecolor)
    yield f"canvas {figure.width} by {figure.height} pixels, background {ground}{title}"
    yield from map(_panel, trace.axes)
    yield from trace.notes


def _panel(axes: Axes) -> str:
    words = [f"panel {axes.index}, {axes.dimension}"]
    if axes.title:
        words.append(f'title "{axes.title}"')
    for name in "xyz":
        limits, label = getattr(axes, f"{name}lim"), getattr(axes, f"{name}label")
        if limits is not None:
            scale = getattr(axes, f"{name}scale") or "linear"
            words.append(f"{name} from {limits[0]:.6g} to {limits[1]:.6g}")
            words[-1] += "" if scale == "linear" else f" ({scale})"
        if label and axes.axis_on:
            words[-1] += f' labeled "{label}"'
        if axes.axis_on and (ticks := getattr(axes, f"{name}ticks")):
            words[-1] += f", ticks {' '.join(ticks[:16])}"
    if not axes.axis_on:
        words.append("no axes, ticks or labels drawn")
    if axes.legend:
        words.append(f"legend {canonical_json(list(axes.legend[:16]))}")
    if axes.view:
        words.append(f"view {canonical_json(dict(axes.view))}")
    return "; ".join(words)


def _texts(trace: Trace) -> Iterator[str]:
    """Texts beyond titles and axes, which the panels list."""
    listed = ("title", "axis_label", "tick_label", "legend")
    for element in visible_texts(trace):
        if element.role not in listed:
            yield f'"{element.text}" {_place(element, trace)}, {_color(element.facecolor or element.edgecolor)}'


def _place(element: Element, trace: Trace) -> str:
    """Where its center is on the canvas, in percent from the left and from the top."""
    if element.bbox is None:
        return "somewhere"
    x0, y0, x1, y1 = element.bbox
    across, down = (x0 + x1) / 2 / trace.figure.width, (y0 + y1) / 2 / trace.figure.height
    return f"at {across:.0%} from the left, {down:.0%} from the top"


def _color(color: str | None) -> str:
    if color is None:
        return "no color"
    alpha = int(color[7:9], 16) / 255 if len(color) == 9 else 1.0
    return f"{color_name(color)} {color[:7]}" + ("" if alpha == 1 else f" ({alpha:.0%} opaque)")


def _groups(trace: Trace) -> Iterator[str]:
    """Elements that look alike and come from one line of the script, in paint order."""
    groups: dict[tuple[object, ...], list[Element]] = defaultdict(list)
    for e in trace.elements:
        if e.role in COUNTED_ROLES and e.kind != "text" and visible(e):
            look = (e.facecolor, e.edgecolor, e.linestyle, e.marker, e.hatch)
            groups[(e.axes, e.kind, e.line, e.label, *look)].append(e)
    for members in groups.values():
        yield f"{_look(members[0], len(members))}: {_coordinates(members)}"


def _look(first: Element, number: int) -> str:
    words = [f"{number} {first.kind}{'' if number == 1 else 's'}"]
    words += [] if first.axes is None else [f"panel {first.axes}"]
    words += [f'label "{first.label}"'] if first.label else []
    words += [f"filled {_color(first.facecolor)}"] if first.facecolor else []
    words += [f"drawn {_color(first.edgecolor)}"] if first.edgecolor else []
    words += [first.linestyle] if first.linestyle not in (None, "solid") else []
    words += [f"width {first.linewidth:.3g}"] if first.linewidth else []
    words += [f"marker {first.marker!r}"] if first.marker else []
    words += [f"hatch {first.hatch!r}"] if first.hatch else []
    words += [f"script line {first.line}"] if first.line else []
    return ", ".join([*words, f"paint order {first.id}"])


def _coordinates(members: Sequence[Element]) -> str:
    """Data coordinates of the first ones, and the range of all."""
    told = "; ".join(_points(e) for e in members[:SAMPLES] if e.data)
    points = [p for e in members for p in e.data or ()]
    if len(members) <= SAMPLES or not points:
        return told or "no data coordinates"
    spans = (
        f"{name} {min(values):.5g} to {max(values):.5g}"
        for name, values in zip("xyz", zip(*points, strict=False), strict=False)
    )
    return f"{', '.join(spans)}; first {told}"


def _points(element: Element) -> str:
    assert element.data is not None
    shown = element.data[:POINTS]
    text = " ".join(f"({', '.join(f'{v:.5g}' for v in point)})" for point in shown)
    radius = element.attrs.get("radius")
    text += f" radius {radius:.5g}" if isinstance(radius, (int, float)) else ""
    return text if len(element.data) <= POINTS else f"{text} … {len(element.data)} points"
