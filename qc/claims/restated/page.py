"""Panels, their axes and titles, and what is written. A panel is given by its number; without one, the
only panel is meant."""

from qc.claims.measures.distances import distance_to
from qc.claims.numbers import find_numbers
from qc.claims.restated.drawing import Drawing, Group
from qc.claims.restated.grammar import Unreadable
from qc.claims.restated.quantity import Quantity, degrees, read_off
from qc.claims.things import middle_of_box
from qc.claims.writing import plain, readable
from qc.elements import visible_texts
from tracer.trace import Axes


def text(group: Group) -> str:
    """what one text says"""
    return readable(group.one.text or "")


def number(group: Group) -> Quantity:
    """the number that a text says, its unit left aside: max([number(t) for t in span(3, 9)])"""
    found = list(find_numbers(readable(group.one.text or "")))
    if len(found) != 1:
        raise Unreadable(f"{group.one.text!r} is not one number")
    return Quantity(found[0].value)


def labels_of(drawing: Drawing, group: Group) -> list[str]:
    """the texts at or beside a thing, ticks and legend entries that name it: "30 N" in labels_of(e5)"""
    wanted = {e.id for e in group.elements}
    naming = [
        readable(name)
        for name, things in drawing.scene.names.items()
        if any(wanted & {e.id for e in t.elements} for t in things)
    ]
    beside = [
        readable(t.text or "")
        for t in drawing.scene.texts
        if t.bbox and any(distance_to(middle_of_box(t.bbox), e) <= BESIDE for e in group.elements)
    ]
    if not naming and not beside:
        raise Unreadable("which text belongs to it is not known")
    return list(dict.fromkeys([*naming, *beside]))


BESIDE = 36.0
"""Pixels from the middle of a text to what it stands at."""


def texts(group: Group) -> list[str]:
    """what several texts say, in the order of the group"""
    return [readable(e.text) for e in group.elements if e.text]


def written(drawing: Drawing, words: str) -> bool:
    """whether a text of the figure says exactly that, or a line or part of one does"""
    wanted = plain(words)
    return any(wanted and wanted in plain(e.text or "") for e in visible_texts(drawing.trace))


def title(drawing: Drawing, panel: Quantity | None = None) -> str:
    """the title of a panel, or of the figure if it has one panel without a title"""
    own = _axes(drawing, panel).title
    return readable(own or (drawing.trace.figure.suptitle if panel is None else ""))


def main_title(drawing: Drawing) -> str:
    """the title above all panels"""
    return readable(drawing.trace.figure.suptitle)


def xlabel(drawing: Drawing, panel: Quantity | None = None) -> str:
    """the label of the x-axis"""
    return readable(_axes(drawing, panel).xlabel)


def ylabel(drawing: Drawing, panel: Quantity | None = None) -> str:
    """the label of the y-axis"""
    return readable(_axes(drawing, panel).ylabel)


def zlabel(drawing: Drawing, panel: Quantity | None = None) -> str:
    """the label of the z-axis"""
    return readable(_axes(drawing, panel).zlabel)


def xlim(drawing: Drawing, panel: Quantity | None = None) -> list[Quantity]:
    """where the x-axis begins and ends, e.g. xlim() == (0, 10)"""
    return _limits(_axes(drawing, panel).xlim)


def ylim(drawing: Drawing, panel: Quantity | None = None) -> list[Quantity]:
    """where the y-axis begins and ends"""
    return _limits(_axes(drawing, panel).ylim)


def zlim(drawing: Drawing, panel: Quantity | None = None) -> list[Quantity]:
    """where the z-axis begins and ends"""
    return _limits(_axes(drawing, panel).zlim)


def xticks(drawing: Drawing, panel: Quantity | None = None) -> list[str]:
    """the tick labels of the x-axis, as texts, e.g. "20" in xticks()"""
    return [readable(t) for t in _axes(drawing, panel).xticks]


def yticks(drawing: Drawing, panel: Quantity | None = None) -> list[str]:
    """the tick labels of the y-axis"""
    return [readable(t) for t in _axes(drawing, panel).yticks]


def xscale(drawing: Drawing, panel: Quantity | None = None) -> str:
    """ "linear", "log" …"""
    return _axes(drawing, panel).xscale


def yscale(drawing: Drawing, panel: Quantity | None = None) -> str:
    """ "linear", "log" …"""
    return _axes(drawing, panel).yscale


def legend(drawing: Drawing, panel: Quantity | None = None) -> list[str]:
    """the entries of the legend in their order; empty if there is none"""
    if panel is None:
        return [readable(entry) for axes in drawing.trace.axes for entry in axes.legend]
    return [readable(entry) for entry in _axes(drawing, panel).legend]


def dimension(drawing: Drawing, panel: Quantity | None = None) -> str:
    """ "2D", "3D" or "polar\""""
    return _axes(drawing, panel).dimension


def axes_shown(drawing: Drawing, panel: Quantity | None = None) -> bool:
    """whether the frame, ticks and tick labels of the axes are drawn"""
    return _axes(drawing, panel).axis_on


def grid_shown(drawing: Drawing) -> bool:
    """whether there are grid lines"""
    return any(e.role == "grid" for e in drawing.seen)


def colorbar_shown(drawing: Drawing) -> bool:
    """whether there is a colorbar"""
    return any(e.role == "colorbar" for e in drawing.seen)


def elevation(drawing: Drawing, panel: Quantity | None = None) -> Quantity:
    """of a 3-D view, in degrees"""
    return _angle_of_view(_axes(drawing, panel), "elev")


def azimuth(drawing: Drawing, panel: Quantity | None = None) -> Quantity:
    """of a 3-D view, in degrees"""
    return _angle_of_view(_axes(drawing, panel), "azim")


def panels(drawing: Drawing) -> Quantity:
    """how many panels there are"""
    return Quantity(len(drawing.panels))


def rows_of_panels(drawing: Drawing) -> Quantity:
    """how many rows the panels stand in"""
    return Quantity(len({round(a.bbox[1]) for a in drawing.panels}))


def columns_of_panels(drawing: Drawing) -> Quantity:
    """how many columns the panels stand in"""
    return Quantity(len({round(a.bbox[0]) for a in drawing.panels}))


def _axes(drawing: Drawing, panel: Quantity | None) -> Axes:
    return drawing.panel(None if panel is None else int(panel.value))


def _limits(pair: tuple[float, float] | None) -> list[Quantity]:
    if pair is None:
        raise Unreadable("there is no such axis")
    return [read_off(v, pair[1] - pair[0]) for v in pair]


def _angle_of_view(axes: Axes, name: str) -> Quantity:
    angle = (axes.view or {}).get(name)
    if not isinstance(angle, (int, float)):
        raise Unreadable("the panel is no 3-D view")
    return degrees(angle)
