"""Remarks on drawn marks: how many of each kind, in which color and line style.

Counts are given only where a viewer would count the same: straight lines that run into each other
have no certain number, and the flat pieces of a surface never have one.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from generators.wording.english import an, listing, number
from generators.wording.remarks import Remark, Voice
from generators.wording.scene import Panel
from tracer.colors import color_name
from tracer.trace import Element

MARKER_NOUNS = {
    "o": ("dot", "dots"), ".": ("dot", "dots"), ",": ("tiny dot", "tiny dots"),
    "s": ("square marker", "square markers"), "D": ("diamond marker", "diamond markers"),
    "d": ("thin diamond marker", "thin diamond markers"), "x": ("cross", "crosses"),
    "X": ("bold cross", "bold crosses"), "+": ("plus sign", "plus signs"), "*": ("star", "stars"),
    "^": ("triangular marker", "triangular markers"), "v": ("inverted triangular marker", "inverted triangular markers"),
    "p": ("pentagonal marker", "pentagonal markers"), "h": ("hexagonal marker", "hexagonal markers"),
}  # fmt: skip
SIDES = {
    3: "triangle",
    4: "quadrilateral",
    5: "pentagon",
    6: "hexagon",
    7: "heptagon",
    8: "octagon",
}
SAID_AS = {
    "straight line": (r"lines?\b", r"edges?\b", r"segments?\b", r"rays?\b", r"strokes?\b", r"rulings?\b"),
    "curve": (r"curves?\b", r"lines?\b", r"circles?\b", r"helix", r"knot", r"outlines?\b", r"arcs?\b"),
    "broken line": (r"lines?\b", r"outlines?\b", r"paths?\b", r"edges?\b", r"contours?\b"),
    "closed outline": (r"outlines?\b", r"squares?\b", r"triangles?\b", r"boundar", r"contours?\b", r"circles?\b", r"polygons?\b", r"edges?\b"),
    "marker": (r"dots?\b", r"points?\b", r"markers?\b", r"vert(?:ex|ices)\b", r"stars?\b", r"crosse?s?\b"),
    "arrow": (r"arrows?\b", r"vectors?\b"),
    "rectangle": (r"rectangles?\b", r"bars?\b", r"squares?\b", r"cells?\b", r"boxe?s?\b"),
    "polygon": (r"polygons?\b", r"squares?\b", r"triangles?\b", r"faces?\b", r"cells?\b", r"regions?\b", r"outlines?\b", r"pentagons?\b", r"hexagons?\b", r"rectangles?\b"),
    "mesh": (r"surfaces?\b", r"mesh", r"spheres?\b", r"cones?\b", r"cylinders?\b", r"paraboloids?\b"),
    "face": (r"faces?\b", r"cubes?\b", r"solids?\b", r"surfaces?\b", r"squares?\b", r"polyhedr", r"prisms?\b"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Look:
    """What makes marks alike for a viewer."""

    what: str
    """Key of `SAID_AS`, or the element's kind."""
    one: str
    many: str
    color: str
    style: str
    """`dashed`, `dotted` …; empty for solid strokes and for fills."""

    def noun(self, plural: bool) -> str:
        return " ".join(filter(None, (self.style, self.color, self.many if plural else self.one)))


def mark_remarks(voice: Voice) -> list[Remark]:
    """What is drawn in each panel, as far as nobody has said it yet."""
    remarks = []
    for panel in voice.scene.panels:
        looks = _looks(panel)
        fresh = {look: es for look, es in looks.items() if not _told(voice, look)}
        if fresh:
            remarks.append(_panel_marks(voice, panel, fresh))
    return remarks


def _looks(panel: Panel) -> dict[Look, list[Element]]:
    looks: dict[Look, list[Element]] = defaultdict(list)
    for element in panel.select("data", "annotation"):
        if element.kind != "text":
            looks[look_of(element)].append(element)
    return looks


def look_of(element: Element) -> Look:
    """The look of one mark."""
    what, one, many = _nouns(element)
    stroked = element.kind in {"line", "curve", "arc", "arrow"} or _hollow(element)
    color = element.edgecolor if stroked else element.facecolor or element.edgecolor
    style = element.linestyle if stroked and element.linestyle not in {None, "solid"} else ""
    style = {"dashdot": "dash-dotted", "custom": "dashed"}.get(style or "", style or "")
    return Look(what, one, many, color_name(color) if color else "", style)


def _hollow(element: Element) -> bool:
    fill = element.facecolor
    return fill is None or fill == "none" or (len(fill) == 9 and fill.endswith("00"))


def _nouns(element: Element) -> tuple[str, str, str]:
    kind = element.kind
    if kind == "line":
        return _line_nouns(element)
    if kind == "marker":
        return ("marker", *MARKER_NOUNS.get(element.marker or "o", ("marker", "markers")))
    if kind == "polygon":
        sides = SIDES.get(int(element.attrs.get("vertices", 0)), "polygon")
        return "polygon", sides, f"{sides}s"
    if kind == "mesh":
        return "mesh", "surface", "surfaces"
    return kind, kind, f"{kind}s"


def _line_nouns(element: Element) -> tuple[str, str, str]:
    shape = element.attrs.get("shape")
    if element.attrs.get("closed"):
        noun = str(shape) if shape else "closed outline"
        return "closed outline", noun, f"{noun}s"
    vertices = int(element.attrs.get("vertices", len(element.data or ())))
    if vertices <= 2:
        return "straight line", "straight line", "straight lines"
    noun = "curve" if vertices > 20 else "broken line"
    return noun, noun, f"{noun}s"


def _told(voice: Voice, look: Look) -> bool:
    """Whether the template has spoken of such marks; a style it left out must still be said."""
    told = voice.told
    if not told or not told.mentions(*SAID_AS.get(look.what, (look.what,))):
        return False
    if look.style and not told.mentions(look.style, "dash", "dott"):
        return False
    return "colours" in told.topics or not look.color or told.mentions(look.color)


def _panel_marks(voice: Voice, panel: Panel, looks: dict[Look, list[Element]]) -> Remark:
    phrases = [_phrase(look, elements) for look, elements in _by_weight(looks)]
    where = "" if len(voice.scene.panels) == 1 else f"in {panel.name}, "
    listed = listing(phrases[:6])
    single = len(phrases) == 1 and not phrases[0][1]
    text = voice.pick(
        f"{where}the drawing contains {listed}",
        f"{where}there {'is' if single else 'are'} {listed}",
        f"{where}{listed} {'is' if single else 'are'} drawn",
    )
    return Remark("marks", text, 4 if voice.told else 1)


def _by_weight(looks: dict[Look, list[Element]]) -> list[tuple[Look, list[Element]]]:
    def covered(item: tuple[Look, list[Element]]) -> int:
        return -sum(e.visible_px or 0 for e in item[1])

    return sorted(looks.items(), key=covered)


def _phrase(look: Look, elements: Sequence[Element]) -> str:
    if look.what == "face":
        return f"{look.color} faces".strip()
    count = countable(look, elements)
    if count is None:
        return look.noun(plural=True)
    return (
        an(look.noun(plural=False)) if count == 1 else f"{number(count)} {look.noun(plural=True)}"
    )


def countable(look: Look, elements: Sequence[Element]) -> int | None:
    """The number a viewer would count, or None where marks run into each other."""
    if look.what in {"straight line", "broken line"} and _touching(elements):
        return None
    return len(elements)


def _touching(elements: Sequence[Element]) -> bool:
    """Whether two strokes share an end point, so that their number cannot be told."""
    ends: Counter[tuple[int, int]] = Counter()
    for element in elements:
        points = element.pixels or ()
        if len(points) < 2:
            return len(elements) > 1
        for x, y, *_ in {points[0], points[-1]}:
            ends[round(x / 2), round(y / 2)] += 1
    return any(n > 1 for n in ends.values())
