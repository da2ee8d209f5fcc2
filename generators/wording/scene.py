"""A trace as a viewer sees it: panels in their arrangement, and the visible elements in each."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from generators.wording.english import number
from generators.wording.places import Box, third
from qc.elements import panels, visible
from tracer.trace import Axes, Element, Trace

ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
)  # fmt: skip
COLUMN_NAMES = {1: ("",), 2: ("left", "right"), 3: ("left", "middle", "right")}
ROW_NAMES = {1: ("",), 2: ("upper", "lower"), 3: ("top", "middle", "bottom")}


@dataclass(frozen=True)
class Panel:
    """One coordinate system and what can be seen in it."""

    axes: Axes
    name: str
    """`the left panel`; `the panel` when there is one."""
    elements: tuple[Element, ...]
    twin: Axes | None = None
    """A second coordinate system on the same rectangle, with its own vertical scale."""

    @property
    def solid(self) -> bool:
        """Whether it is a 3-D panel."""
        return self.axes.dimension == "3D"

    def select(self, *roles: str) -> list[Element]:
        """Visible elements of these roles, in paint order."""
        return [e for e in self.elements if e.role in roles]

    @property
    def framed(self) -> bool:
        """Whether anything of a coordinate system is drawn: frame, ticks, or axis labels."""
        return self.axes.axis_on and bool(self.select("spine", "tick", "tick_label", "axis_label"))


@dataclass(frozen=True)
class Scene:
    """The whole figure."""

    trace: Trace

    @cached_property
    def rows(self) -> list[list[Axes]]:
        """Panels in rows; color bars, insets and the second of two twin axes left out."""
        return grid_rows([a for a in self._shown if a not in self.insets])

    @cached_property
    def panels(self) -> tuple[Panel, ...]:
        """Panels in reading order, insets last."""
        grid = [a for row in self.rows for a in row]
        named = [
            *zip(grid, panel_names(self.rows), strict=True),
            *((a, "the inset") for a in self.insets),
        ]
        return tuple(self._panel(axes, name) for axes, name in named)

    @cached_property
    def insets(self) -> list[Axes]:
        """Panels that lie inside another one."""
        return [a for a in self._shown if any(_inside(a.bbox, b.bbox) for b in self._shown)]

    @cached_property
    def regular(self) -> bool:
        """Whether the panels form a grid of equal rows, so that its size says everything."""
        return len({len(row) for row in self.rows}) == 1 and not _interlocked(self.rows)

    @cached_property
    def colorbars(self) -> int:
        """Number of color bars."""
        return sum(self._is_colorbar(a) for a in self.trace.axes)

    @cached_property
    def loose(self) -> tuple[Element, ...]:
        """Visible elements that belong to the figure, not to a panel; the main title left out."""
        return tuple(e for e in self._visible_in(None) if e.role != "title")

    @cached_property
    def _shown(self) -> list[Axes]:
        return panels(self.trace)

    def _panel(self, axes: Axes, name: str) -> Panel:
        same = [a for a in self.trace.axes if _rounded(a) == _rounded(axes)]
        elements = tuple(e for a in same for e in self._visible_in(a.index))
        return Panel(axes, name, elements, same[1] if len(same) > 1 else None)

    def _visible_in(self, index: int | None) -> list[Element]:
        return [e for e in self.trace.elements if e.axes == index and visible(e)]

    def _is_colorbar(self, axes: Axes) -> bool:
        roles = {e.role for e in self.trace.elements if e.axes == axes.index}
        return "colorbar" in roles and not roles & {"data", "annotation"}


def grid_rows(axes: Sequence[Axes]) -> list[list[Axes]]:
    """Panels in rows from top to bottom, each from left to right, by their centres."""
    rows: list[list[Axes]] = []
    for panel in sorted(axes, key=lambda a: (_middle(a)[1], _middle(a)[0])):
        if rows and _middle(panel)[1] < rows[-1][0].bbox[3] and _beside(panel, rows[-1]):
            rows[-1].append(panel)
        else:
            rows.append([panel])
    return [sorted(row, key=lambda a: _middle(a)[0]) for row in rows]


def panel_names(rows: Sequence[Sequence[Axes]]) -> list[str]:
    """A name that a viewer can follow for each panel, row by row."""
    shown = [panel for row in rows for panel in row]
    if len(shown) <= 1:
        return ["the panel"] * len(shown)
    names = _names_by_place(shown) if _interlocked(rows) else _names_by_row(rows)
    if names and max(Counter(names).values()) == 1:
        return names
    return [
        f"the {ORDINALS[n]} panel" if n < len(ORDINALS) else f"panel {number(n + 1)}"
        for n in range(len(shown))
    ]


def _names_by_row(rows: Sequence[Sequence[Axes]]) -> list[str]:
    """`the upper left panel`; empty where a grid is too large for such names."""
    widest = max(len(row) for row in rows)
    if widest > 3 or len(rows) > 3 or (len(rows) == 3 and widest == 3):
        return []
    return [
        _name(ROW_NAMES[len(rows)][r], COLUMN_NAMES[len(row)][c])
        for r, row in enumerate(rows)
        for c in range(len(row))
    ]


def _names_by_place(shown: Sequence[Axes]) -> list[str]:
    """Names for panels of unequal size: one that spans the figure in a direction has no word for it."""
    left, right = min(a.bbox[0] for a in shown), max(a.bbox[2] for a in shown)
    top, bottom = min(a.bbox[1] for a in shown), max(a.bbox[3] for a in shown)
    names = []
    for axes in shown:
        x, y = _middle(axes)
        tall = axes.bbox[3] - axes.bbox[1] > 0.7 * (bottom - top)
        wide = axes.bbox[2] - axes.bbox[0] > 0.7 * (right - left)
        row = "" if tall else ROW_NAMES[3][third(y, top, bottom)]
        names.append(_name(row, "" if wide else COLUMN_NAMES[3][third(x, left, right)]))
    return names


def _name(row: str, column: str) -> str:
    return " ".join(filter(None, ("the", row, column, "panel")))


def _interlocked(rows: Sequence[Sequence[Axes]]) -> bool:
    """Whether a panel reaches well into the height of another row."""
    spans = [(r, a.bbox[1], a.bbox[3]) for r, row in enumerate(rows) for a in row]
    return any(
        r != s and min(y1, v1) - max(y0, v0) > 0.3 * min(y1 - y0, v1 - v0)
        for r, y0, y1 in spans
        for s, v0, v1 in spans
    )


def _middle(axes: Axes) -> tuple[float, float]:
    x0, y0, x1, y1 = axes.bbox
    return (x0 + x1) / 2, (y0 + y1) / 2


def _beside(axes: Axes, row: Sequence[Axes]) -> bool:
    """Whether the panel lies beside all of the row, not above or below one of it."""
    x = _middle(axes)[0]
    return all(not other.bbox[0] <= x <= other.bbox[2] for other in row)


def _inside(inner: Box, outer: Box) -> bool:
    smaller = (inner[2] - inner[0]) * (inner[3] - inner[1]) < 0.5 * (outer[2] - outer[0]) * (
        outer[3] - outer[1]
    )
    return smaller and all(
        (outer[0] <= inner[0], outer[1] <= inner[1], inner[2] <= outer[2], inner[3] <= outer[3])
    )


def _rounded(axes: Axes) -> Box:
    x0, y0, x1, y1 = axes.bbox
    return round(x0), round(y0), round(x1), round(y1)
