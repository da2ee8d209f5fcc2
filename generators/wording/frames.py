"""Remarks on coordinate systems: dimension, projection as seen, axes, labels and tick ranges."""

from collections import defaultdict
from collections.abc import Callable, Sequence

from generators.wording.english import listing, number, quote, quotes, tick_value
from generators.wording.layout import panel_group
from generators.wording.remarks import Remark, Voice
from generators.wording.scene import Panel
from generators.wording.view import axis_directions, direction, projection

VIEW_WORDS = "orthographic", "perspective", "isometric", "seen from", "viewed from", "viewpoint"
FRAME_WORDS = (
    r"no axes",
    r"axes are",
    r"without (?:any )?axes",
    r"(?:axes|axis) (?:is|are)? ?(?:hidden|labeled)",
)
MAX_CATEGORIES = 12


def frame_remarks(voice: Voice) -> list[Remark]:
    """From where solid panels are seen, and what is drawn of each coordinate system."""
    remarks = []
    if not voice.told.mentions(*VIEW_WORDS):
        remarks += _views(voice)
    if not voice.told.mentions(*FRAME_WORDS):
        remarks += _frames(voice)
    return remarks


def _grouped(panels: Sequence[Panel], key: Callable[[Panel], object]) -> list[list[Panel]]:
    groups: dict[object, list[Panel]] = defaultdict(list)
    for panel in panels:
        groups[key(panel)].append(panel)
    return list(groups.values())


# --- views of solid panels ---------------------------------------------------------------------


def _views(voice: Voice) -> list[Remark]:
    solid = [p for p in voice.scene.panels if p.solid and p.axes.view]
    groups = _grouped(solid, lambda p: (projection(p.axes), direction(p.axes)))
    return [Remark("view", _view(voice, group), 4) for group in groups]


def _view(voice: Voice, panels: Sequence[Panel]) -> str:
    axes = panels[0].axes
    seen_from, kind = direction(axes), projection(axes)
    if len(voice.scene.panels) == 1:
        return voice.pick(
            f"the scene is drawn in {kind} projection and seen {seen_from}",
            f"the three-dimensional scene is shown in {kind} projection, viewed {seen_from}",
            f"the viewer looks at the scene {seen_from}, in {kind} projection",
            f"the drawing is a three-dimensional view {seen_from}, in {kind} projection",
            f"an {kind} projection is used, with the scene viewed {seen_from}"
            if kind[0] == "o"
            else f"a {kind} projection is used, with the scene viewed {seen_from}",
        )
    group = panel_group(panels, voice.scene)
    verb = "is" if len(panels) == 1 else "are"
    shows = "shows" if len(panels) == 1 else "show"
    return voice.pick(
        f"{group} {verb} three-dimensional, drawn in {kind} projection and seen {seen_from}",
        f"{group} {shows} a three-dimensional scene in {kind} projection, viewed {seen_from}",
    )


# --- axes --------------------------------------------------------------------------------------


def _frames(voice: Voice) -> list[Remark]:
    bare = [p for p in voice.scene.panels if not p.framed]
    framed = [p for p in voice.scene.panels if p.framed]
    remarks = [Remark("frame", _bare(voice, bare), 5)] if bare else []
    for group in _grouped(framed, _frame_key):
        remarks += [Remark("frame", text, 3) for text in _framed(voice, group)]
    return remarks


def _bare(voice: Voice, panels: Sequence[Panel]) -> str:
    if len(panels) < len(voice.scene.panels):
        group = panel_group(panels, voice.scene)
        return f"{group} {'has' if len(panels) == 1 else 'have'} no axes, ticks, or frame"
    if len(panels) == 1:
        return voice.pick(
            "no axes, ticks, or frame are drawn",
            "the drawing stands free, without axes or tick marks",
            "axes, ticks, and frame are all hidden",
            "the picture shows no coordinate axes",
        )
    return voice.pick(
        "none of the panels shows axes or ticks",
        "axes and ticks are hidden in every panel",
        "every panel is free of axes, ticks, and frame",
    )


def _frame_key(panel: Panel) -> object:
    axes = panel.axes
    labels = axes.xlabel, axes.ylabel, axes.zlabel
    ticks = axes.xticks, axes.yticks, axes.zticks
    return axes.dimension, labels, ticks, axes.xscale, axes.yscale, _has_grid(panel)


def _framed(voice: Voice, panels: Sequence[Panel]) -> list[str]:
    """Sentences about panels whose coordinate systems look the same."""
    panel = panels[0]
    alone = len(voice.scene.panels) == 1
    where = "" if alone else f"in {panel_group(panels, voice.scene)}, "
    clauses = _axis_clauses(voice, panel)
    texts = []
    if clauses:
        texts.append(where + "; ".join(clauses))
    elif panel.axes.dimension != "polar":
        group = panel_group(panels, voice.scene)
        texts.append(f"{group} {'has' if len(panels) == 1 else 'have'} a frame but no tick labels")
    extras = _extras(voice, panel)
    if extras and texts and not alone:
        texts[-1] += "; " + listing(extras)
    elif extras:
        texts.append(where + listing(extras))
    if panel.solid and alone and voice.chance(0.7):
        texts += axis_directions(panel.axes)
    return texts


def _extras(voice: Voice, panel: Panel) -> list[str]:
    extras = []
    if _has_grid(panel):
        extras.append(voice.pick("a grid is drawn in the background", "grid lines are drawn"))
    if panel.axes.dimension == "2D" and panel.axes.aspect in {"equal", "1", "1.0"}:
        extras.append(
            voice.pick(
                "the two axes are drawn to the same scale",
                "one unit is equally long on both axes",
            )
        )
    if panel.axes.dimension == "polar":
        extras.append("the coordinate system is polar, with angles around a circular frame")
    return extras


def _has_grid(panel: Panel) -> bool:
    return bool(panel.select("grid"))


def _axis_clauses(voice: Voice, panel: Panel) -> list[str]:
    axes = panel.axes
    if axes.dimension == "polar":
        return []
    rows = [
        ("horizontal axis" if not panel.solid else "x axis", axes.xlabel, axes.xticks, axes.xscale),
        ("vertical axis" if not panel.solid else "y axis", axes.ylabel, axes.yticks, axes.yscale),
    ]
    if panel.solid:
        rows.append(("z axis", axes.zlabel, axes.zticks, axes.zscale or "linear"))
    if panel.twin is not None and panel.twin.ylabel:
        twin = panel.twin
        rows.append(("second vertical axis", twin.ylabel, twin.yticks, twin.yscale))
    merged = _merged(rows)
    if merged:
        return [merged]
    return [c for row in rows if (c := _axis(voice, *row))]


def _merged(rows: Sequence[tuple[str, str, Sequence[str], str]]) -> str:
    """One clause for axes that carry the same numeric ticks; empty if they differ."""
    ticks = {tuple(row[2]) for row in rows}
    span = _span(rows[0][2])
    if len(ticks) > 1 or not span or any(row[3] != "linear" for row in rows):
        return ""
    labels = [row[1] for row in rows]
    if any(labels) and not all(labels):
        return ""
    named = f", labeled {quotes(labels)}," if all(labels) else ""
    every = "both" if len(rows) == 2 else "all"
    return f"the {number(len(rows))} axes{named} {every} carry ticks {span}"


def _axis(voice: Voice, name: str, label: str, ticks: Sequence[str], scale: str) -> str:
    named = f"the {name} is labeled {quote(label)}" if label else f"the {name}"
    log = "logarithmic " if scale == "log" else ""
    span = _span(ticks)
    if span and label:
        joint = voice.pick("and has", "with")
        return f"{named} {joint} {log}ticks {span}"
    if span:
        return f"{named} has {log}ticks {span}"
    joint = "and " if label else ""
    if ticks and len(ticks) <= MAX_CATEGORIES:
        return f"{named} {joint}lists {quotes(ticks)}"
    if ticks:
        return f"{named} {joint}carries {number(len(ticks))} tick labels"
    return named if label else ""


def _span(ticks: Sequence[str]) -> str:
    """`from 0 to 10`, as read from numeric tick labels; empty if there are none."""
    values = [v for v in map(tick_value, ticks) if v is not None]
    if len(values) < 2 or len(values) < len(ticks):
        return ""
    low, high = min(values), max(values)
    return f"from {low:g} to {high:g}"
