"""Descriptions: what a noun phrase says of its thing (“a dashed red vertical line at x = 2”), and what bears it out."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from qc.claims.hues import bears, colors_in
from qc.claims.measures.sizes import span_along
from qc.claims.numbers import Number, find_numbers
from qc.claims.phrases import LINE_STYLES, STOPS
from qc.claims.picks import FILLED, HOLLOW, hollow
from qc.claims.things import Thing
from qc.claims.vocabulary import corners, singular
from tracer.trace import Element

STROKES = frozenset({"line", "curve", "arrow", "arc"})
BORDERS = frozenset({"polygon", "rectangle", "circle", "ellipse", "wedge", "face"})
AREAS = BORDERS | {"marker", "image", "curve"}
DOTS = frozenset({"marker", "circle", "ellipse"})
HEADS: dict[str, frozenset[str]] = {
    **dict.fromkeys(("line", "segment", "ray", "asymptote", "edge", "side", "border", "outline", "chord", "diagonal", "cord", "rope",
                     "string", "connector", "tangent", "path", "route", "hand"), STROKES | BORDERS),
    **dict.fromkeys(("curve", "graph", "parabola", "wave", "spiral", "helix", "hyperbola", "branch"), STROKES - {"arrow"}),
    **dict.fromkeys(("arrow", "vector"), frozenset({"arrow"})),
    **dict.fromkeys(("dot", "point", "marker", "circle", "disc", "disk"), DOTS | {"wedge", "polygon", "curve", "arc", "line"}),
    **dict.fromkeys(("box", "rectangle", "block", "bar", "square", "cell", "tile", "region", "area", "band", "slice", "sector", "wedge",
                     "ellipse", "oval", "triangle", "hexagon", "pentagon", "polygon", "quadrilateral", "diamond", "star", "node",
                     "vertex", "column", "ring"), AREAS | {"line"}),
    "cross": frozenset({"marker", "line", "polygon"}),
    **dict.fromkeys(("text", "label", "title", "annotation", "letter", "caption"), frozenset({"text"})),
    **dict.fromkeys(("gridline", "grid"), frozenset({"grid"})),
}  # fmt: skip
"""Kinds of elements that may be called so; wide, as a description is only denied where nothing bears it out."""
LEVELS = {"horizontal": 3, "vertical": 2}
PLACE = re.compile(
    r"(?:\s+(?:is|are|lies|stands|sits|located|placed|drawn|centered|centred|running|runs|going|passing|passes|which|that))*"
    r"\s+(?:at|through)\s+(?:(?P<axis>[xy])\s*=\s*(?P<n>[-−]?\d+(?:\.\d+)?)(?![\d.]*[πa-z/])|"
    r"\((?P<u>\s*[-−]?\d+(?:\.\d+)?)\s*,\s*(?P<v>[-−]?\d+(?:\.\d+)?)\s*\))"
)
WORDS_BEFORE = re.compile(r"(?:[A-Za-z][\w'’-]*,?\s+){0,7}$")
COMPOUND = re.compile(
    r"[\s-]+(?:charts?|graphs?|plots?|diagrams?|styles?|colou?rs?|labels?|numbers?|names?|sizes?|widths?|lengths?|heights?|entry|entries|"
    r"markers?|segments?|spectrum|code|integrals?|functions?|weights?|shaped?|symmetry|sections?|products?|networks?|topology|units?|roots?|meters?|metres?|kilomet\w+|cm|symmetry|axis|axes|formation|charge|masses|mass|like)\b"
)
"""Behind a noun: it only qualifies another one."""


AS_VERB = re.compile(
    r"\b(?:ones?|arrows?|vectors?|rays?|it|hands?|which|that)\s+(?:points?|edges?|circles?|labels?)$",
    re.IGNORECASE,
)
"""A verb that looks like a noun: “the red one points down”."""


@dataclass(frozen=True)
class Trait:
    """One thing that a description says, where it says so, and the test for it."""

    kind: str
    words: str
    holds: Callable[[Element], bool]


@dataclass(frozen=True)
class Description:
    """A noun with what is said of it."""

    noun: str
    start: int
    end: int
    traits: tuple[Trait, ...]

    def candidates(self, things: Sequence[Element]) -> list[Element]:
        kinds = HEADS[self.noun]
        return [e for e in things if e.kind in kinds or e.role in kinds]

    def bearers(self, things: Sequence[Element], without: Trait | None = None) -> list[Element]:
        """What bears out every trait, one of them left aside."""
        traits = [t for t in self.traits if t is not without]
        return [e for e in self.candidates(things) if all(t.holds(e) for t in traits)]


HEAD = re.compile(
    rf"\b(?:grid\s?lines?|(?:{'|'.join(sorted(HEADS, key=len, reverse=True))})(?:e?s)?|vertices|radii|axes)\b",
    re.IGNORECASE,
)


def descriptions(sentence: str) -> Iterator[Description]:
    """Every noun phrase of a sentence that says how its thing looks or where it is."""
    for head in HEAD.finditer(sentence):
        noun = singular(re.sub(r"grid\s?lines?", "gridlines", head[0].lower()))
        noun = noun if noun in HEADS else noun.removesuffix("e")
        if (
            noun not in HEADS
            or COMPOUND.match(sentence, head.end())
            or AS_VERB.search(sentence[: head.end()])
        ):
            continue
        words, start = _modifiers(sentence, head.start())
        traits = list(_traits(words, noun))
        place = PLACE.match(sentence, head.end())
        end = place.end() if place else head.end()
        if place:
            traits.append(Trait("coordinate", place[0].strip(), _lies(place)))
        if noun in MARKED:
            traits.append(Trait("shape", head[0], partial(may_be, noun)))
        if traits:
            yield Description(noun, start, end, tuple(traits))


def _modifiers(sentence: str, end: int) -> tuple[list[str], int]:
    """The words right before a noun, back to its article or the end of the phrase before."""
    match = WORDS_BEFORE.search(sentence[:end])
    before = match[0] if match else ""
    words: list[str] = []
    start = end
    for word in reversed(list(re.finditer(r"[\w'’-]+", before))):
        if word[0].lower() in STOPS | {"no", "not", "without", "a", "an"}:
            break
        if word[0].lower() in ("and", "or") and before[: word.start()].rstrip().endswith(","):
            break  # another statement begins
        words.insert(0, word[0])
        start = end - len(before) + word.start()
    return words, start


def _traits(words: list[str], noun: str) -> Iterator[Trait]:
    lower = [w.lower() for w in words]
    hues = colors_in(lower)
    if hues:
        yield Trait("color", " ".join(hues), lambda e: any(_bears_out(e, h) for h in hues))
    for word in lower:
        style = LINE_STYLES.get(word, "solid" if word == "solid" and noun in SOLID else None)
        if style:
            yield Trait("line_style", word, _in_style(style))
        elif word in LEVELS and noun in STRAIGHT:
            yield Trait("relation", word, _level(word))
        elif word in HOLLOW | (FILLED - {"solid", "full", "closed"}) and HEADS[noun] >= DOTS:
            yield Trait("line_style", word, _filled(word not in HOLLOW))


SOLID = frozenset({"line", "curve", "ray", "asymptote", "graph", "segment", "gridline", "parabola"})


STRAIGHT = frozenset(
    {"line", "segment", "asymptote", "arrow", "vector", "chord", "diagonal", "gridline"}
)


def _bears_out(element: Element, hue: str) -> bool:
    return bears(element, hue) or (hue == "white" and element.facecolor is None)


def _in_style(style: str) -> Callable[[Element], bool]:
    return lambda e: e.linestyle in (style, "custom")


def _level(word: str) -> Callable[[Element], bool]:
    across = LEVELS[word]
    return lambda e: e.bbox is not None and abs(e.bbox[across] - e.bbox[across - 2]) < 3


def _filled(full: bool) -> Callable[[Element], bool]:
    return lambda e: e.bbox is None or hollow(Thing((e,), e.bbox, (0.0, 0.0))) != full


def _lies(match: re.Match[str]) -> Callable[[Element], bool]:
    groups = (match["n"],) if match["axis"] else (match["u"], match["v"])
    numbers = [n for g in groups for n in find_numbers(g.strip().replace("−", "-"))][: len(groups)]
    if match["axis"]:
        axis = "xy".index(match["axis"])
        return lambda e: any(_is(numbers[0], p[axis], e) for p in spots(e))
    return lambda e: any(
        len(p) != 2 or all(n.agrees(c) for n, c in zip(numbers, p, strict=True)) for p in spots(e)
    )


def _is(number: Number, value: float, element: Element) -> bool:
    return number.agrees(value) or element.transform in ("axes", "figure")


def spots(element: Element) -> list[tuple[float, ...]]:
    """Every place that a reader may call that of the element: its points, its middle, the corners of its box."""
    points = list(element.data or ())
    if not points:
        return [(float("nan"),) * 2]
    if len(points) > 1 or element.kind in ("circle", "ellipse"):
        spans = [span_along(element, axis) for axis in range(len(points[0]))]
        points.append(tuple((low + high) / 2 for low, high in spans))
        if len(spans) == 2:
            points += [
                (x, y) for x in (*spans[0], points[-1][0]) for y in (*spans[1], points[-1][1])
            ]
    return points


CORNERED = {"triangle": 3, "pentagon": 5, "hexagon": 6, "heptagon": 7, "octagon": 8}
MARKED = {"rectangle": "s", "ellipse": "", "oval": "", "triangle": "^v<>123468", "pentagon": "p", "hexagon": "hH", "octagon": "8", "circle": "o.", "diamond": "Dd",
          "star": "*", "cross": "xX+P", "square": "s"}  # fmt: skip


def may_be(noun: str, element: Element) -> bool:
    """Whether an element has, or together with others may form, the shape that the noun names."""
    if element.kind == "marker":
        return element.marker not in PLAIN_MARKERS or (element.marker or "") in MARKED[noun]
    if noun in CORNERED:
        number = corners(element)
        return number == CORNERED[noun] or (element.kind in STROKES and (number or 99) > 2)
    if noun in ("circle", "star"):
        return (
            element.kind in ("circle", "ellipse", "wedge", "arc", "mesh")
            or (corners(element) or 9) > 8
        )
    if noun in ("ellipse", "oval"):
        return _is_oval(element)
    if noun in ("diamond", "square", "rectangle"):
        return (
            element.kind in ("rectangle", "image", "mesh")
            or corners(element) in (4, None)
            or (corners(element) or 0) > 8
        )
    return element.kind in STROKES or (corners(element) or 0) > 8


def _is_oval(element: Element) -> bool:
    """Whether it is an ellipse, or a circle that looks like one, or may be a bent outline."""
    if element.kind == "circle" and element.bbox:
        wide, high = element.bbox[2] - element.bbox[0], element.bbox[3] - element.bbox[1]
        return abs(wide - high) > 0.04 * max(wide, high)
    return element.kind in ("ellipse", "mesh", "arc") or (corners(element) or 9) > 8


PLAIN_MARKERS = frozenset("o.^v<>sDd*xX+PphH8")
