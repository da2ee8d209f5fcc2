"""The things of a drawing as whoever restates a claim is shown them: a handle, a look and a place each."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from qc.claims.things import middle_of_box
from qc.claims.writing import readable
from qc.elements import panels, visible, visible_texts
from tracer.colors import color_name
from tracer.trace import COUNTED_ROLES, Axes, Element, Trace

LONGEST = 14_000
"""Characters of a cast list, about 5,000 tokens."""
ALIKE = 12
"""Elements in a row that look alike, from which they share a line."""
POINTS = 4
"""Vertices that are listed of one element."""


def cast_list(trace: Trace, script: bool = False) -> str:
    """Panels, then every visible thing with its handle, in paint order; at most `LONGEST` characters.

    `script`: with the line of the script that drew it.
    """
    lines = [*map(_panel, panels(trace)), *_things(trace, script), *_furniture(trace)]
    kept: list[str] = []
    room = LONGEST
    for line in lines:
        room -= len(line) + 1
        if room < 0:
            kept.append(f"… and {len(lines) - len(kept)} lines more")
            break
        kept.append(line)
    return "\n".join(kept)


def _panel(axes: Axes) -> str:
    words = [f"panel {axes.index}, {axes.dimension}"]
    words += [f'title "{readable(axes.title)}"'] if axes.title else []
    for name in "xyz":
        limits, label = getattr(axes, f"{name}lim"), getattr(axes, f"{name}label")
        if limits is not None and axes.axis_on:
            words.append(f"{name} from {limits[0]:.4g} to {limits[1]:.4g}")
            words[-1] += f' ("{readable(label)}")' if label else ""
            ticks = [readable(t) for t in getattr(axes, f"{name}ticks")[:24]]
            words[-1] += f", ticks {', '.join(ticks)}" if ticks else ""
    words += [] if axes.axis_on else ["axes not drawn"]
    words += [f"legend: {', '.join(map(readable, axes.legend[:12]))}"] if axes.legend else []
    return "; ".join(words)


def _things(trace: Trace, script: bool) -> Iterator[str]:
    """One line each, or one for many alike that follow each other."""
    marks = [
        e for e in trace.elements if e.role in COUNTED_ROLES and visible(e) and e.kind != "text"
    ]
    for look, run in groupby(marks, key=lambda e: _look(e) + _origin(e, script)):
        members = list(run)
        if len(members) < ALIKE:
            yield from (f"e{e.id} {look}; {_course(e)}" for e in members)
        else:
            first, last = members[0], members[-1]
            yield (
                f"span({first.id}, {last.id}): {len(members)} of {look}; the first at "
                f"{_course(first)}, the last at {_course(last)}"
            )


def _origin(e: Element, script: bool) -> str:
    return f", line {e.line}" if script and e.line is not None else ""


def _look(e: Element) -> str:
    words = [e.kind] + ([] if e.axes is None else [f"panel {e.axes}"])
    words += [f'label "{readable(e.label)}"'] if e.label and not e.label.startswith("_") else []
    stroke_only = e.kind in ("line", "curve", "arc")
    words += [f"filled {color_name(e.facecolor)}"] if e.facecolor and not stroke_only else []
    words += [f"stroke {color_name(e.edgecolor)}"] if e.edgecolor else []
    words += [e.linestyle] if e.linestyle not in (None, "solid") else []
    words += [f"marker {e.marker!r}"] if e.marker else []
    words += [f"hatch {e.hatch!r}"] if e.hatch else []
    words += [str(e.attrs["shape"])] if isinstance(e.attrs.get("shape"), str) else []
    return ", ".join(words)


def _course(e: Element) -> str:
    """Where it is: a few of its points, and its middle on the page in pixels."""
    points: Sequence[Sequence[float]] = e.data or ()
    some = points if len(points) <= POINTS else [points[0], points[len(points) // 2], points[-1]]
    shown = " ".join(f"({', '.join(f'{c:.4g}' for c in p)})" for p in some)
    way = "" if len(points) <= POINTS else f" ({len(points)} points: first, middle, last)"
    size = "".join(
        f" {name} {e.attrs[name]:.4g}"
        for name in ("radius", "width", "height", "theta1", "theta2", "count")
        if isinstance(e.attrs.get(name), (int, float))
    )
    if e.bbox is None:
        return shown + way + size
    across, down = middle_of_box(e.bbox)
    return f"{shown}{way}{size} @ {across:.0f}, {down:.0f} px"


def _furniture(trace: Trace) -> Iterator[str]:
    """Texts with their roles."""
    for e in visible_texts(trace):
        if e.role in ("tick_label", "legend"):
            continue
        where = "" if e.axes is None else f", panel {e.axes}"
        said = readable(e.text or "")[:80]
        yield f'e{e.id} text "{said}" ({e.role}{where}, {color_name(e.facecolor or e.edgecolor or "#000000ff")}); {_course(e)}'
