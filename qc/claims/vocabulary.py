"""Nouns of figures: which elements each one means, and which cannot be counted from a trace."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache

from tracer.trace import Element

Fits = Callable[[Element], bool]


@dataclass(frozen=True)
class Noun:
    """A thing that captions count.

    `readings` are the ways to understand it, each a test of one element ("dots" are markers, or
    small circles); counts of one reading and of all together are both honest answers. Nouns without
    readings are counted by a function of the whole view (`panel`), or are *objects* (`cube`,
    `edge`): what a person infers, known from a template's facts and not from single elements.
    """

    name: str
    words: tuple[str, ...]
    readings: tuple[Fits, ...] = ()
    object: bool = False
    composable: bool = False
    """May also have been put together from other elements (an arrow of a line and a triangle)."""


def _kind(*kinds: str) -> Fits:
    return lambda e: e.kind in kinds


def _boxes(e: Element) -> bool:
    """Boxes of a box plot: rectangles, drawn as patches, or as closed lines."""
    return e.kind == "rectangle" or e.attrs.get("shape") == "rectangle"


def _shape(name: str) -> Fits:
    """Closed lines and polygons that a fit found to be such a shape."""
    return lambda e: e.attrs.get("shape") == name


def _corners(number: int) -> Fits:
    """Closed straight-edged outlines with so many corners."""

    def fits(e: Element) -> bool:
        closed = e.kind in ("polygon", "face") or (e.kind == "line" and bool(e.attrs.get("closed")))
        return closed and corners(e) == number

    return fits


def _marker(*codes: str) -> Fits:
    return lambda e: e.kind == "marker" and e.marker in codes


def corners(element: Element) -> int | None:
    """Corners of an outline; a repeated closing vertex counts once."""
    if element.data is None:
        stated = element.attrs.get("vertices")
        return int(stated) if isinstance(stated, (int, float)) else None
    points = element.data
    closing = len(points) > 1 and points[0] == points[-1]
    return len(points) - closing


NOUNS: tuple[Noun, ...] = (
    Noun("marker", ("marker", "scatter point", "data point", "symbol"), (_kind("marker"),)),
    Noun("dot", ("dot", "bead", "disk", "disc"), (_kind("marker"), _kind("circle"), _shape("circle"))),
    Noun("point", ("point",), (_kind("marker"), _kind("circle")), composable=True),
    Noun("arrow", ("arrow", "vector", "arrowhead"), (_kind("arrow"),), composable=True),
    Noun("line", ("line", "line segment", "segment", "stroke"), (_kind("line"), _kind("curve"))),
    Noun("curve", ("curve", "trajectory", "arc curve"), (_kind("line"), _kind("curve"))),
    Noun("bar", ("bar",), (_kind("rectangle"),), composable=True),
    Noun("rectangle", ("rectangle", "box"), (_kind("rectangle"), _corners(4), _shape("rectangle")),
         composable=True),
    Noun("square", ("square",),
         (_kind("rectangle"), _corners(4), _marker("s"), _shape("square")), composable=True),
    Noun("triangle", ("triangle",), (_corners(3), _marker("^", "v", "<", ">"), _shape("triangle")),
         composable=True),
    Noun("pentagon", ("pentagon",), (_corners(5), _marker("p")), composable=True),
    Noun("hexagon", ("hexagon",), (_corners(6), _marker("h", "H")), composable=True),
    Noun("octagon", ("octagon",), (_corners(8), _marker("8")), composable=True),
    Noun("box plot", ("box plot", "boxplot", "box-plot"), (_boxes,)),
    Noun("bin", ("bin",), (_kind("rectangle"),)),
    Noun("sample", ("sample",), (_kind("marker"),), composable=True),
    Noun("star", ("star",), (_marker("*"), _corners(10)), composable=True),
    Noun("cross", ("cross",), (_marker("x", "X", "+", "P"),), composable=True),
    Noun("polygon", ("polygon", "shape", "patch"), (_kind("polygon"), _kind("rectangle"), _kind("face")),
         composable=True),
    Noun("circle", ("circle", "ring"),
         (_kind("circle"), _shape("circle"), _marker("o", "."), _kind("ellipse")), composable=True),
    Noun("ellipse", ("ellipse", "oval"), (_kind("ellipse"), _shape("ellipse")), composable=True),
    Noun("wedge", ("wedge", "slice", "sector"), (_kind("wedge"),), composable=True),
    Noun("arc", ("arc",), (_kind("arc"), _kind("curve")), composable=True),
    Noun("text", ("label", "annotation", "text label", "text", "caption", "number label")),
    Noun("letter", ("letter",)),
    Noun("name", ("name", "word")),
    Noun("number", ("number", "integer", "numeral")),
    Noun("panel", ("panel", "subplot", "plot", "chart")),
    Noun("legend entry", ("legend entry", "legend item", "legend label", "entry")),
    Noun("tick", ("tick", "tick mark")),
    Noun("tick label", ("tick label", "ticklabel")),
    Noun("grid line", ("grid line", "gridline")),
    Noun("surface", ("surface", "mesh"), (_kind("mesh"),), object=True),
    Noun("image", ("heatmap", "heat map"), (_kind("image", "mesh"),), object=True),
    Noun("face", ("face", "facet"), (_kind("face"),), object=True),
    Noun("edge", ("edge",), (_kind("line"),), object=True),
    Noun("vertex", ("vertex", "corner", "node"), (_kind("marker"), _kind("circle")), object=True),
    Noun("cube", ("cube", "block", "voxel", "unit cube"), object=True),
    Noun("solid", ("solid", "prism", "pyramid", "cone", "cylinder", "sphere", "cuboid", "slab",
                   "polyhedron", "hemisphere", "frustum", "octahedron", "tetrahedron",
                   "dodecahedron", "icosahedron", "torus"), object=True),
    Noun("layer", ("layer", "level", "story"), object=True),
    Noun("row", ("row",), object=True),
    Noun("column", ("column", "stack", "tower"), object=True),
    Noun("cell", ("cell", "tile"), object=True),
    Noun("side", ("side",), object=True),
    Noun("view", ("view", "projection"), object=True),
)  # fmt: skip

SHAPES = frozenset(
    {
        "rectangle",
        "square",
        "triangle",
        "pentagon",
        "hexagon",
        "octagon",
        "polygon",
        "circle",
        "ellipse",
    }
)
"""Nouns of flat shapes, which may be faces of a solid."""

IRREGULAR = {"vertices": "vertex", "axes": "axis", "entries": "entry", "polyhedra": "polyhedron", "octahedra": "octahedron", "tetrahedra": "tetrahedron",
             "crosses": "cross", "boxes": "box", "stories": "story", "tori": "torus",
             "matrices": "matrix"}  # fmt: skip

BY_WORD: dict[str, Noun] = {word: noun for noun in NOUNS for word in noun.words}


@lru_cache(maxsize=4096)
def singular(word: str) -> str:
    """`arrows` → `arrow`, `vertices` → `vertex`; other words stay as they are."""
    word = word.lower()
    if word in IRREGULAR:
        return IRREGULAR[word]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def noun_of(words: Iterable[str]) -> Noun | None:
    """The noun that a run of words ends with: `data points` → marker, `blue arrows` → arrow."""
    last = [singular(w) for w in words][-2:]
    for length in (2, 1):
        noun = BY_WORD.get(" ".join(last[-length:])) if len(last) >= length else None
        if noun:
            return noun
    return None
