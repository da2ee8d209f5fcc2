"""Remarks on drawn marks: how many of each kind, in which color and line style.

Counts are given only where a viewer would count the same: straight lines that run into each other
have no certain number, and the flat pieces of a surface never have one.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from generators.wording.english import an, listing, number
from generators.wording.places import place
from generators.wording.remarks import Remark, Voice
from generators.wording.scene import Panel
from tracer.colors import color_name
from tracer.trace import COUNTED_ROLES, Element

MARKER_NOUNS = {
    "o": ("dot", "dots"), ".": ("dot", "dots"), ",": ("tiny dot", "tiny dots"),
    "s": ("square marker", "square markers"), "D": ("diamond marker", "diamond markers"),
    "d": ("thin diamond marker", "thin diamond markers"), "x": ("cross", "crosses"),
    "X": ("bold cross", "bold crosses"), "+": ("plus sign", "plus signs"), "*": ("star", "stars"),
    "^": ("triangular marker", "triangular markers"), "v": ("inverted triangular marker", "inverted triangular markers"),
    "p": ("pentagonal marker", "pentagonal markers"), "h": ("hexagonal marker", "hexagonal markers"),
}  # fmt: skip
MOST_LOOKS = 6
SIDES = {
    3: "triangle",
    4: "quadrilateral",
    5: "pentagon",
    6: "hexagon",
    7: "heptagon",
    8: "octagon",
}
ARROWHEADS = frozenset({"triangular marker", "inverted triangular marker"})
"""Markers that end a dimension line."""
STROKES = frozenset({"straight line", "broken line", "curve", "closed outline", "arc"})
SEGMENTS = frozenset({"straight line", "broken line"})
SAID_AS = {
    "marker": (r"dots?\b", r"markers?\b", r"marked\b", r"dis[ck]s?\b", r"stars?\b"),
    "arrow": (r"arrows?\b", r"vectors?\b"),
    "rectangle": (r"rectangles?\b", r"bars?\b", r"squares?\b", r"cells?\b", r"box(?:es)?\b"),
    "polygon": (
        r"polygons?\b", r"squares?\b", r"triangles?\b", r"faces?\b", r"cells?\b", r"regions?\b",
        r"outlines?\b", r"sections?\b", r"(?:penta|hexa|hepta|octa)gons?\b", r"rectangles?\b",
    ),
    "ellipse": (r"ellipses?\b", r"circles?\b"),
}  # fmt: skip
"""Words by which a template may have spoken of marks."""
UNCOLORED = frozenset({"mesh", "image"})
"""Marks that show many colors; the trace holds one of them at most."""
ALWAYS_TOLD = frozenset({"face", "mesh"})
"""Pieces of surfaces: where a template has words at all, it speaks of what they form."""


@dataclass(frozen=True, slots=True)
class Look:
    """What makes marks alike for a viewer."""

    what: str
    """A key of `SAID_AS`, one of `STROKES`, or the element's kind."""
    one: str
    many: str
    color: str
    style: str
    """`dashed`, `dotted` …; empty for solid strokes and for fills."""

    def noun(self, plural: bool) -> str:
        return " ".join(filter(None, (self.style, self.color, self.many if plural else self.one)))

    @property
    def short(self) -> str:
        """`dashed blue`."""
        return " ".join(filter(None, (self.style, self.color)))


Looks = Mapping[Look, Sequence[Element]]
Counting = Callable[[Look, Sequence[Element]], int | None]


def mark_remarks(voice: Voice) -> list[Remark]:
    """What is drawn in each panel, as far as nobody has said it yet."""
    remarks = []
    for home, panel in enumerate(voice.scene.panels):
        looks = looks_of(panel.elements, voice.told.hue)
        fresh = {k: v for k, v in looks.items() if not _mentioned(voice, k)}
        if fresh:
            rank = 4 if voice.told else 1
            remarks.append(Remark("marks", _inventory(voice, panel, fresh), rank, home))
        pale = [k for k in looks if _mentioned(voice, k) and not _colored(voice, k)]
        remarks += [Remark("marks", text, 5, home) for text in _hues({k: looks[k] for k in pale})]
    return remarks


def _hues(looks: Looks) -> list[str]:
    """Colors of marks of which everything else has been said."""
    alike: dict[str, list[Look]] = defaultdict(list)
    for look in looks:
        alike[look.many].append(look)
    return [_hue_clause(noun, found, looks) for noun, found in alike.items()]


def _hue_clause(noun: str, alike: Sequence[Look], looks: Looks) -> str:
    if sum(len(looks[look]) for look in alike) == 1:
        return f"the {alike[0].one} is {alike[0].color}"
    return f"the {noun} are {listing(list(dict.fromkeys(look.color for look in alike)))}"


def looks_of(
    elements: Iterable[Element], name: Callable[[str], str] = color_name
) -> dict[Look, list[Element]]:
    """Marks by look, colors called by `name`; texts and everything that is no mark left out."""
    looks: dict[Look, list[Element]] = defaultdict(list)
    for element in elements:
        if element.role in COUNTED_ROLES and element.kind != "text" and not _label_box(element):
            looks[look_of(element, name)].append(element)
    return looks


def _label_box(element: Element) -> bool:
    """Whether it is the white ground behind a label."""
    if element.owner != "FancyBboxPatch" or element.facecolor is None:
        return False
    return color_name(element.facecolor) == "white" and not _visible_edge(element)


def _visible_edge(element: Element) -> bool:
    edge = element.edgecolor
    return bool(edge and element.linewidth) and not (edge or "").endswith("00")


def look_of(element: Element, name: Callable[[str], str] = color_name) -> Look:
    """The look of one mark, its color called by `name`."""
    what, one, many = _nouns(element)
    stroked = element.kind in {"line", "curve", "arc", "arrow"} or hollow(element)
    color = element.edgecolor if stroked else element.facecolor or element.edgecolor
    if element.kind in UNCOLORED:
        color = None
    if element.kind == "marker" and _ring(element):
        return Look(what, one, many, name(element.edgecolor or ""), "hollow")
    style = element.linestyle if stroked and element.linestyle not in {None, "solid"} else ""
    style = {"dashdot": "dash-dotted", "custom": "dashed"}.get(style or "", style or "")
    return Look(what, one, many, name(color) if color else "", style)


def hollow(element: Element) -> bool:
    """Whether it has no fill of its own."""
    fill = element.facecolor
    return fill is None or fill == "none" or (len(fill) == 9 and fill.endswith("00"))


def _ring(element: Element) -> bool:
    """Whether a marker is an outline around white."""
    edge = element.edgecolor
    if edge is None or color_name(edge) == "white":
        return False
    return hollow(element) or color_name(element.facecolor or "#ffffff") == "white"


def _nouns(element: Element) -> tuple[str, str, str]:
    kind = element.kind
    if kind == "line":
        return _line_nouns(element)
    if kind == "marker":
        return ("marker", *MARKER_NOUNS.get(element.marker or "o", ("marker", "markers")))
    if kind == "polygon":
        sides = SIDES.get(int(element.attrs.get("vertices", 0)), "polygon")
        return "polygon", sides, f"{sides}s"
    if kind == "rectangle" and element.bbox and _square(element.bbox):
        return "rectangle", "square", "squares"
    if kind == "mesh":
        return "mesh", "surface", "surfaces"
    if kind == "image":
        return "image", "grid of colored cells", "grids of colored cells"
    return kind, kind, f"{kind}s"


def _square(box: tuple[float, float, float, float]) -> bool:
    width, height = box[2] - box[0], box[3] - box[1]
    return abs(width - height) <= 0.02 * max(width, height)


def _line_nouns(element: Element) -> tuple[str, str, str]:
    vertices = int(element.attrs.get("vertices", len(element.data or ())))
    if element.attrs.get("closed"):
        noun = str(
            element.attrs.get("shape") or ("closed curve" if vertices > 20 else "closed outline")
        )
        if noun == "ellipse" and element.data and len(element.data[0]) == 3:
            noun = "closed curve"  # as seen; in space it may be a circle
        return "closed outline", noun, f"{noun}s"
    if vertices <= 2:
        return "straight line", "straight line", "straight lines"
    noun = "curve" if vertices > 20 else "broken line"
    return noun, noun, f"{noun}s"


def _mentioned(voice: Voice, look: Look) -> bool:
    """Whether the template, or the clause on lines, has spoken of such marks."""
    if not voice.told:
        return False
    if look.what in STROKES | ALWAYS_TOLD:
        return True
    if look.one in ARROWHEADS and voice.told.mentions("dimension"):
        return True
    if look.style and not voice.told.mentions(look.style):
        return False
    return voice.told.mentions(*SAID_AS.get(look.what, (look.what,)))


def _colored(voice: Voice, look: Look) -> bool:
    """Whether the color of such marks has been told, or needs no word."""
    silent = look.what in STROKES | ALWAYS_TOLD or look.one in ARROWHEADS
    told = silent or "colours" in voice.told.topics or not look.color
    return told or voice.told.mentions(look.color)


def _inventory(voice: Voice, panel: Panel, looks: Looks) -> str:
    phrases = look_phrases(looks, countable)
    alone = [elements[0] for elements in looks.values() if len(elements) == 1]
    if len(looks) == 1 and alone and alone[0].kind == "marker":
        return f"{phrases[0]} sits {place(alone[0], panel.axes.bbox)}"
    listed = listing(phrases[:MOST_LOOKS])
    single = len(phrases) == 1 and phrases[0].split()[0] in {"a", "an"}
    return voice.pick(
        f"the drawing contains {listed}",
        f"there {'is' if single else 'are'} {listed}",
        f"{listed} {'is' if single else 'are'} drawn",
    )


def look_phrases(looks: Looks, count: Counting) -> list[str]:
    """One phrase a look, the largest first; single marks that differ in color alone share one."""
    ranked = sorted(looks.items(), key=lambda item: -sum(e.visible_px or 0 for e in item[1]))
    alike: dict[tuple[str, str], list[Look]] = defaultdict(list)
    for look, elements in ranked:
        if len(elements) == 1 and look.color:
            alike[look.many, look.style].append(look)
    shared = {key: found for key, found in alike.items() if len(found) > 2}
    phrases = [
        " ".join(filter(None, (number(len(found)), style, noun)))
        + f" in {listing([look.color for look in found])}"
        for (noun, style), found in shared.items()
    ]
    told = {look for found in shared.values() for look in found}
    return phrases + [_phrase(_as_bars(k, v), count(k, v)) for k, v in ranked if k not in told]


def _as_bars(look: Look, elements: Sequence[Element]) -> Look:
    """Several rectangles that stand on one line, equally wide and not all equally long, are bars."""
    if look.one != "rectangle" or len(elements) < 2:
        return look
    spans = [
        [(min(ends), max(ends) - min(ends)) for ends in zip(*e.data, strict=True)]
        for e in elements
        if e.data
    ]
    for axis, name in ((1, "bar"), (0, "horizontal bar")):
        starts, lengths = ({round(span[axis][k], 6) for span in spans} for k in (0, 1))
        widths = {round(span[1 - axis][1], 6) for span in spans}
        if len(starts) == len(widths) == 1 < len(lengths):
            return replace(look, one=name, many=f"{name}s")
    return look


def _phrase(look: Look, count: int | None) -> str:
    if count is None:
        return look.noun(plural=True)
    if count == 1:
        return an(look.noun(plural=False))
    return f"{number(count)} {look.noun(plural=True)}"


def countable(look: Look, elements: Sequence[Element]) -> int | None:
    """The number a viewer would count, or None where marks run into each other."""
    if look.what == "face" or (look.what in SEGMENTS and _touching(elements)):
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
