"""Colors, line styles, shapes and trends said of something that can be pointed at."""

import itertools
import re
from collections.abc import Iterator, Sequence

from qc.claims.looks import COLOR
from qc.claims.phrases import LINE_STYLES, STOPS, noun_phrase
from qc.claims.refer import MORE_NOUNS, bears, hollow, noun_in
from qc.claims.scene import Thing
from qc.claims.statement import Reading, Statement, negated
from qc.claims.vocabulary import BY_WORD, singular
from tracer.trace import Element

IN_COLOR = re.compile(
    r"(?:\b(?:is|are|was|were|being|drawn|shown|filled|painted|outlined|written|colou?red|shaded|appears?|all|both|solid|in|with|(?-i:an?)|the"
    r"|entirely|marked|plotted|rendered|bright|its|outline|border|edge|of|ones?)\b\s*,?\s*)*$", re.IGNORECASE,
)  # fmt: skip
THE_SOLID = re.compile(
    r"\b(?:the|this|each|its)\s+solid\s+(?:is|was|itself)\b[^.;]*$", re.IGNORECASE
)
"""A body, whose faces are told elsewhere; without it a solid line is meant."""
COLOR_LIST = re.compile(rf"(?:{COLOR.pattern}(?:,\s+and|,|\s+and|\s+or)\s+)+$", re.IGNORECASE)
STANDS_FOR = re.compile(
    r"^\s*(?:\w+\s+)?(?:stands?\s+for|represents?|denotes?|means?|is\s+for|for)\s+", re.IGNORECASE
)


def colors(reading: Reading) -> Iterator[Statement]:
    """“Node A is orange”, “the middle one white”, “blue stands for setosa”."""
    for sentence, match, before, after in reading.pieces(COLOR):
        span, word = match.span(), re.sub(r"[-\s]+", " ", match[0].lower())
        stands = STANDS_FOR.match(after)
        if (stands and stands.group().strip().lower() != "for") or (
            stands and re.search(r"\bfor\b", before)
        ):
            meant = reading.object(after[stands.end() :])
        elif _attributive(after):
            if re.search(r"\b(?:is|are)\s+(?:an?\s+)?(?:\w+\s+)?$", before) is None:
                continue
            meant = [t for t in reading.subject(AS_NOUN.sub("", before)) if _is_called(t, after)]
        else:
            subject = IN_COLOR.sub("", COLOR_LIST.sub("", before))
            if THE_SOLID.search(before):
                continue
            if before and subject == before and not re.search(r"\b(?:one|\w+)\s+$", before):
                continue
            meant = reading.subject(subject)
        shown = _painted(meant)
        if shown and not any(word in t.lower() for t in reading.trace.texts):
            paper = word == "white" and all(m.facecolor is None and m.edgecolor for m in shown)
            true = paper or any(bears(m, word) for m in shown)
            yield reading.statement(
                "color", sentence, span, true != negated(before[-14:]), f"trace: {_colors(shown)}"
            )


def _attributive(after: str) -> bool:
    """Whether the color belongs to a noun behind it (“a red line”), and says nothing by itself."""
    word = re.match(r"(?:\s|-)+([A-Za-z]+)", after)
    return word is not None and word[1].lower() not in NO_NOUNS


NO_NOUNS = STOPS | frozenset(
    {"and", "while", "whereas", "so", "too", "throughout", "respectively", "there", "here", "below"}
)


def named_kinds(reading: Reading) -> Iterator[Statement]:
    """“A magenta helix”, “purple bases”: some mark of the kinds that the noun can mean bears the color."""
    for sentence, match, _, after in reading.pieces(COLOR):
        noun = re.match(r"[\s-]+([a-z]+)\b", after)
        word = singular(noun[1]) if noun else ""
        if word not in MORE_NOUNS or word in BY_WORD:
            continue
        marks = [e for e in reading.scene.marks if e.kind in MORE_NOUNS[word]]
        if word in BENT:
            marks = [e for e in marks if len(e.data or e.pixels or ()) > 2]
        if marks and not any(e.kind == "mesh" for e in reading.scene.marks):
            true = any(bears(e, match[0].lower()) for e in marks)
            yield reading.statement(
                "color", sentence, match.span(), true, f"trace: {_colors(marks)}"
            )


BENT = frozenset({"parabola", "helix", "graph"})
AS_NOUN = re.compile(r"\b(?:is|are)\s+(?:an?\s+)?(?:\w+\s+)?$")


def _is_called(thing: Thing, after: str) -> bool:
    """Whether the noun behind the color can mean the thing (“the start is a green dot”)."""
    words, _ = noun_phrase(after)
    fits = noun_in([w.lower() for w in words])
    return fits is not None and thing.first is not None and fits(thing.first)


def _painted(things: Sequence[Thing]) -> list[Element]:
    """One element of each thing that shows its color; none if any is a mesh, or has no mark."""
    marks = [e for t in things for e in t.elements[:1]]
    if (
        len(marks) < len(things)
        or any(e.kind == "text" for e in marks)
        or any(
            e.kind in ("mesh", "image") or e.id < 0 or not (e.facecolor or e.edgecolor)
            for e in marks
        )
    ):
        return []
    return marks


def _colors(marks: Sequence[Element]) -> str:
    return ", ".join(sorted({c for m in marks for c in (m.facecolor, m.edgecolor) if c})[:4])


STYLED = re.compile(r"\b(dashed|dotted|dash-?dot(?:ted)?|solid|hollow|filled)\b", re.IGNORECASE)


def styles(reading: Reading) -> Iterator[Statement]:
    """“The cosine is dashed”, “Oslo is drawn as a solid blue line with circles”, “the dot at 3 is hollow”."""
    for sentence, match, before, after in reading.pieces(STYLED):
        word = match[1].lower()
        verb = re.search(
            r"\b(?:is|are)\s+(?:drawn\s+)?(?:as\s+)?(?:an?\s+)?(?:thick\s+|thin\s+)?$|\bdrawn\s+(?:as\s+)?(?:an?\s+)?(?:\w+\s+)?$|\b(?:is|are)\s+\w+\s+and\s+$",
            before,
        )
        if verb is None or (" and" in verb[0] and _attributive(after)):
            continue
        things = _at_number(reading, before) or reading.subject(before[: verb.start()])
        marks = [e for t in things for e in t.elements]
        if word in ("hollow", "filled") or (
            word == "solid" and marks and all(e.kind in ("marker", "circle") for e in marks)
        ):
            if things and all(
                t.first is not None and t.first.kind in ("marker", "circle") for t in things
            ):
                true = all(hollow(t) == (word == "hollow") for t in things)
                yield reading.statement(
                    "line_style", sentence, match.span(), true, f"trace: {things[0].what}"
                )
            continue
        lines = [e for e in marks if e.kind in ("line", "curve", "arrow") and e.linestyle]
        if lines:
            wanted = LINE_STYLES.get(word, word)
            true = any(e.linestyle in (wanted, "custom") for e in lines)
            yield reading.statement(
                "line_style",
                sentence,
                match.span(),
                true != negated(before[-8:]),
                f"trace: {lines[0].linestyle}",
            )


AT_NUMBER = re.compile(r"\b(?:dot|point|circle|one|marker)\s+at\s+([-−]?\d+(?:\.\d+)?)\b(?!.*[,;])")
SITS_AT = re.compile(
    r"\b(?P<fill>open|hollow|empty|filled|solid|closed|full)\s+(?:circle|dot|point)s?\s+(?:\w+\s+){0,2}?(?:at|on|over)\s+(?:x\s*=\s*)?(?P<n>[-−]?\d+(?:\.\d+)?)(?!\s*[,)]\s*[-−\d])",
    re.IGNORECASE,
)


def _at_number(reading: Reading, before: str) -> list[Thing]:
    match = AT_NUMBER.search(before)
    if match is None:
        return []
    value = float(match[1].replace("−", "-"))
    return [
        t
        for t in reading.scene.things
        if t.elements[0].kind in ("marker", "circle") and t.data and abs(t.data[0] - value) < 1e-6
    ]


def circles_at(reading: Reading) -> Iterator[Statement]:
    """“An open circle sits at −2”: hollow and filled marks of a number line."""
    for sentence, match, _, _ in reading.pieces(SITS_AT):
        wanted = match["fill"].lower() in ("open", "hollow", "empty")
        value = float(match["n"].replace("−", "-"))
        round_ones = [
            t for t in reading.scene.things if t.elements[0].kind in ("marker", "circle") and t.data
        ]
        if round_ones:
            true = any(
                abs(t.data[0] - value) < 1e-6 and hollow(t) == wanted for t in round_ones if t.data
            )
            yield reading.statement(
                "relation", sentence, match.span(), true, f"trace: {len(round_ones)} round marks"
            )


RISES = r"rises?|increases?|increasing|goes up|grows?|climbs?|ascends?|goes upward|upwards? to the right"
FALLS = r"falls?|decreases?|decreasing|goes down|declines?|drops?|descends?|goes downward|downwards? to the right"
TREND = re.compile(
    rf"\b(?P<not>never\s+)?(?:(?P<up>{RISES})|(?P<down>{FALLS}))\b(?!\s+(?:to|above|below)\s+\d)",
    re.IGNORECASE,
)


CURVES = re.compile(
    r"\b(?:lines?|curves?|graph|function|plot|it|fee|path|segment)\b", re.IGNORECASE
)


PARTLY = re.compile(
    r"\b(?:after|afterwards|before|until|till|then|between|from|past|beyond|up to|at first|first|later|again)\b",
    re.IGNORECASE,
)
"""Words that speak of a stretch of a path: a path of several ways is not decided by them."""


def trends(reading: Reading) -> Iterator[Statement]:
    """“Both lines rise steadily”, “the blue line falls from left to right”, “decreases monotonically”."""
    for sentence, match, before, _ in reading.pieces(TREND):
        things = reading.subject(before)
        if not things or any(_path(t) is None for t in things):
            paths = [
                t for t in reading.scene.things if _path(t) is not None and len(_path(t) or ()) > 2
            ]
            things = paths if len(paths) == 1 and CURVES.search(before) else []
        ways = [_trend(_path(t) or ()) for t in things]
        if not ways or ("mixed" in ways and PARTLY.search(sentence.text)):
            continue
        up = bool(match["up"])
        if match["not"]:
            true = all(w in (("flat", "down") if up else ("flat", "up")) for w in ways)
        else:
            true = all(w == ("up" if up else "down") for w in ways)
        yield reading.statement(
            "relation", sentence, match.span(), true, f"trace: it goes {ways[0]}"
        )


def _path(thing: Thing) -> tuple[tuple[float, ...], ...] | None:
    lines = [
        e for e in thing.elements if e.kind in ("line", "curve") and e.data and len(e.data) > 1
    ]
    return lines[0].data if lines else None


def _trend(path: Sequence[tuple[float, ...]]) -> str:
    """`up`, `down`, `flat` or `mixed`, read from left to right (in space along the curve)."""
    if len(path) < 2:
        return "mixed"
    spatial = len(path[0]) == 3
    ordered = path if spatial or path[0][0] <= path[-1][0] else path[::-1]
    steps = [b[-1] - a[-1] for a, b in itertools.pairwise(ordered)]
    size = max(p[-1] for p in path) - min(p[-1] for p in path)
    if size == 0:
        return "flat"
    if all(s >= -1e-9 * size for s in steps):
        return "up"
    return "down" if all(s <= 1e-9 * size for s in steps) else "mixed"


OPENS = re.compile(r"\b(?:opens?|opening)\s+(?P<way>upwards?|downwards?|up|down)\b", re.IGNORECASE)


def openings(reading: Reading) -> Iterator[Statement]:
    """“A parabola opening upwards”: the ends are higher than the middle."""
    for sentence, match, _, _ in reading.pieces(OPENS):
        bent = [
            p
            for t in reading.scene.things
            if (p := _path(t)) is not None and len(p) > 8 and len(p[0]) == 2
        ]
        if len(bent) == 1:
            path = bent[0]
            up = path[0][1] + path[-1][1] > 2 * path[len(path) // 2][1]
            yield reading.statement(
                "relation",
                sentence,
                match.span(),
                up == match["way"].lower().startswith("up"),
                "trace: its ends against its middle",
            )


POLYGONS = {
    "triangle": 3,
    "quadrilateral": 4,
    "parallelogram": 4,
    "trapezoid": 4,
    "rhombus": 4,
    "pentagon": 5,
    "hexagon": 6,
    "heptagon": 7,
    "octagon": 8,
}
SHAPE = re.compile(
    rf"\b(?:an?|the|regular|is|right|right-angled|isosceles|equilateral)\s+(?P<shape>{'|'.join(POLYGONS)})\b",
    re.IGNORECASE,
)
SQUARE_MARKS = {
    "s": "square",
    "o": "circle",
    "^": "triangle",
    "v": "triangle",
    "D": "diamond",
    "*": "star",
}
MARKERS_ARE = re.compile(
    r"\bmarkers?\s+(?:are|is)\s+(?P<shape>squares?|circles?|triangles?|diamonds?|stars?)\b",
    re.IGNORECASE,
)


ARE_SHAPES = re.compile(
    r"\b(?:is|are)\s+(?:an?\s+)?(?P<shape>rectangles?|circles?|ellipses?|triangles?|hexagons?)\b",
    re.IGNORECASE,
)


def called_shapes(reading: Reading) -> Iterator[Statement]:
    """“The boxes are ellipses”: kinds of what the subject means."""
    for sentence, match, before, _ in reading.pieces(ARE_SHAPES):
        if re.search(r"\bof\s+(?:the|them|these|which)\b", before):  # some of them only
            continue
        things = reading.subject(before)
        marks = [t.first for t in things if t.first is not None]
        fits = noun_in([match["shape"].lower()])
        if marks and fits and all(m.kind not in ("line", "curve") for m in marks):
            shown = ", ".join(sorted({m.kind for m in marks}))
            yield reading.statement(
                "shape", sentence, match.span("shape"), all(map(fits, marks)), f"trace: {shown}"
            )


FREE_FORMS = frozenset({"trapezoid", "rhombus", "parallelogram"})
"""Four-sided shapes that a rectangle is not called."""


def shapes(reading: Reading) -> Iterator[Statement]:
    """“A regular hexagon”: some outline has so many corners; “the blue markers are triangles”."""
    for sentence, match, _, _ in reading.pieces(SHAPE):
        counts = {
            len(set(e.data))
            for e in reading.scene.marks
            if e.kind in ("polygon", "face", "rectangle") and e.data and len(e.data) < 24
        }
        marks = {
            SQUARE_MARKS.get(e.marker or "") for e in reading.scene.marks if e.kind == "marker"
        }
        composed = any(e.kind in ("line", "curve") for e in reading.scene.marks)
        word = match["shape"].lower()
        if word in FREE_FORMS and not any(
            e.kind == "polygon" and len(set(e.data or ())) == 4 for e in reading.scene.marks
        ):
            counts -= {4}
        if counts and word not in marks:
            there = POLYGONS[word] in counts
            if there or not composed or "polygon" in {e.kind for e in reading.scene.marks}:
                yield reading.statement(
                    "shape",
                    sentence,
                    match.span("shape"),
                    there,
                    f"trace: outlines of {sorted(counts)} corners",
                )
    for sentence, match, before, _ in reading.pieces(MARKERS_ARE):
        things = reading.refer.of(before[-20:] + "markers")
        shown = {SQUARE_MARKS.get(t.elements[0].marker or "") for t in things if t.elements}
        if shown - {None}:
            yield reading.statement(
                "shape",
                sentence,
                match.span(),
                singular(match["shape"]) in shown,
                f"trace: {sorted(map(str, shown))}",
            )
