"""Remarks on coordinate systems: dimension, projection as seen, axes, labels and tick ranges."""

from collections import defaultdict
from collections.abc import Callable, Sequence

from generators.wording.english import an, every, listing, number, quote, quotes, tick_value
from generators.wording.layout import panel_group
from generators.wording.remarks import Remark, Voice
from generators.wording.scene import Panel
from generators.wording.view import axis_directions, direction, projection

PROJECTION_WORDS = (
    "orthographic", "perspective", "isometric", "axonometric", "parallel projection", "parallel edges",
)  # fmt: skip
DIRECTION_WORDS = (
    "seen (?:obliquely |slightly )?from", "view(?:ed)? (?:obliquely |slightly )?from", "viewpoint",
    "viewer", "the eye", "looks? down", "looking", "observer", "elevation", "azimuth", "from above",
    "direction of view", r"\d+° above", "oblique",
)  # fmt: skip
BARE_WORDS = r"no axes", r"without (?:any )?(?:axes|scale|ticks)", r"axes are (?:hidden|off|not)"
SCALE_WORDS = (
    r"ticks?\b", r"coordinate box", r"axes box", r"both run", r"[xyz] (?:runs |goes )?from",
    r"ax[ie]s (?:runs?|goes|form|extends?|reach|frame|cover|with)",
)  # fmt: skip
MAX_CATEGORIES = 12

Group = list[Panel]


def frame_remarks(voice: Voice) -> list[Remark]:
    """From where solid panels are seen, and what is drawn of each coordinate system."""
    return [*_views(voice), *_frames(voice)]


def _grouped(panels: Sequence[Panel], key: Callable[[Panel], object]) -> list[Group]:
    groups: dict[object, Group] = defaultdict(list)
    for panel in panels:
        groups[key(panel)].append(panel)
    return list(groups.values())


# --- views of solid panels ---------------------------------------------------------------------


def _views(voice: Voice) -> list[Remark]:
    kind_told = voice.told.mentions(*PROJECTION_WORDS)
    place_told = voice.told.mentions(*DIRECTION_WORDS)
    if kind_told and place_told:
        return []
    solid = [p for p in voice.scene.panels if p.solid and p.axes.view]
    groups = _grouped(solid, lambda p: (projection(p.axes), direction(p.axes)))
    return [Remark("view", _view(voice, g, kind_told, place_told), 4) for g in groups]


def _view(voice: Voice, panels: Group, kind_told: bool, place_told: bool) -> str:
    axes = panels[0].axes
    kind, place = f"{projection(axes)} projection", direction(axes)
    subject, are, show = _subject(voice, panels)
    if place_told:
        return f"{subject} {are} {voice.pick('drawn', 'shown')} in {kind}"
    if kind_told:
        return voice.pick(f"{subject} {are} seen {place}", f"{subject} {are} viewed {place}")
    return voice.pick(
        f"{subject} {are} drawn in {kind} and seen {place}",
        f"{subject} {are} shown in {kind}, viewed {place}",
        f"{subject} {show} {an(kind)}, seen {place}",
        f"seen {place}, {subject} {are} drawn in {kind}",
    )


def _subject(voice: Voice, panels: Group) -> tuple[str, str, str]:
    """Who is spoken of, with the verbs: `the left panel` `is` `shows`."""
    if len(voice.scene.panels) == 1:
        noun = voice.pick("the scene", "the picture", "the three-dimensional scene")
        return noun, "is", "appears in" if "scene" in noun else "uses"
    if len(panels) == 1:
        return panels[0].name, "is", "shows"
    return panel_group(panels, voice.scene), "are", "show"


# --- axes --------------------------------------------------------------------------------------


def _frames(voice: Voice) -> list[Remark]:
    bare = [p for p in voice.scene.panels if not p.framed]
    framed = [p for p in voice.scene.panels if p.framed]
    remarks = []
    if bare and not voice.told.mentions(*BARE_WORDS):
        remarks.append(Remark("frame", _bare(voice, bare), 5))
    if framed and voice.told.mentions(*SCALE_WORDS):
        return remarks + [Remark("frame", t, 6) for t in _directions(voice, framed)]
    for group in _grouped(framed, _frame_key):
        home = voice.scene.panels.index(group[0]) if len(group) == 1 else None
        remarks += [Remark("frame", text, 3, home) for text in _framed(voice, group)]
    return remarks + [Remark("frame", t, 6) for t in _directions(voice, framed)]


def _bare(voice: Voice, panels: Group) -> str:
    """Axes that a script draws itself, as arrows, are not denied."""
    things = "ticks or frame" if voice.told.mentions("ax[ei]s") else "axes, ticks, or frame"
    if len(panels) < len(voice.scene.panels):
        group = panel_group(panels, voice.scene)
        return f"{group} {'shows' if len(panels) == 1 else 'show'} no coordinate system"
    return voice.pick(
        f"no {things} are drawn",
        f"the drawing stands free, without {things}",
        f"there are no {things}",
        f"{things.replace(' or ', ' and ')} are absent",
        f"the figure has no {things}",
        f"{things.replace(' or ', ' and ')} are left out",
    )


def _frame_key(panel: Panel) -> object:
    axes = panel.axes
    labels = axes.xlabel, axes.ylabel, axes.zlabel
    ticks = axes.xticks, axes.yticks, axes.zticks
    return axes.dimension, labels, ticks, axes.xscale, axes.yscale, _has_grid(panel)


def _framed(voice: Voice, panels: Group) -> list[str]:
    """Sentences about panels whose coordinate systems look the same."""
    panel = panels[0]
    clauses = _axis_clauses(voice, panel)
    extras = _extras(voice, panel)
    if not clauses and panel.axes.dimension != "polar":
        clauses = [
            voice.pick(
                "a frame without tick labels surrounds the drawing",
                "the frame carries no tick labels",
            )
        ]
    if len(voice.scene.panels) == 1 and extras:
        return [text for text in ("; ".join(clauses), listing(extras)) if text]
    where = f"in {panel_group(panels, voice.scene)}, " if len(panels) > 1 else ""
    return [where + "; ".join([*clauses, *([listing(extras)] if extras else [])])]


def _directions(voice: Voice, panels: Sequence[Panel]) -> list[str]:
    """Where the axes of the only panel point on the page, now and then."""
    if len(voice.scene.panels) > 1 or not voice.chance(0.6):
        return []
    return [text for p in panels if p.solid for text in axis_directions(p.axes)]


def _extras(voice: Voice, panel: Panel) -> list[str]:
    extras = []
    if _has_grid(panel) and not voice.told.mentions("grid"):
        extras.append(voice.pick("a grid is drawn in the background", "grid lines are drawn"))
    equal = panel.axes.aspect in {"equal", "1", "1.0"}
    if (
        equal
        and panel.axes.dimension == "2D"
        and not voice.told.mentions("to scale", "the same scale")
    ):
        extras.append(
            voice.pick(
                "the two axes are drawn to the same scale", "one unit is equally long on both axes"
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
        ("x axis" if panel.solid else "horizontal axis", axes.xlabel, axes.xticks, axes.xscale),
        ("y axis" if panel.solid else "vertical axis", axes.ylabel, axes.yticks, axes.yscale),
    ]
    if panel.solid:
        rows.append(("z axis", axes.zlabel, axes.zticks, axes.zscale or "linear"))
    if panel.twin is not None and panel.twin.ylabel:
        twin = panel.twin
        rows.append(("second vertical axis", twin.ylabel, twin.yticks, twin.yscale))
    merged = _merged(rows)
    return [merged] if merged else [c for row in rows if (c := _axis(voice, *row))]


def _merged(rows: Sequence[tuple[str, str, Sequence[str], str]]) -> str:
    """One clause for axes that carry the same numeric ticks; empty if they differ."""
    span = _span(rows[0][2])
    labels = [row[1] for row in rows]
    alike = len({tuple(row[2]) for row in rows}) == 1 and all(row[3] == "linear" for row in rows)
    if not span or not alike or (any(labels) and not all(labels)):
        return ""
    if any(labels):
        return (
            f"the axes, labeled {quotes(labels)}, {every(len(rows)).split()[0]} carry ticks {span}"
        )
    return f"{every(len(rows))} axes carry ticks {span}"


def _axis(voice: Voice, name: str, label: str, ticks: Sequence[str], scale: str) -> str:
    named = f"the {name} is labeled {quote(label)}" if label else f"the {name}"
    log = "logarithmic " if scale == "log" else ""
    span = _span(ticks)
    if span and label:
        return f"{named} {voice.pick('and has', 'with')} {log}ticks {span}"
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
    return f"from {min(values):g} to {max(values):g}"
