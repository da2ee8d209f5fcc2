"""Counts of nouns that no list knows: “five rivers”, “ten roads”, “eight organisms”."""

import re
from collections.abc import Iterable

from qc.claims.counting import PART_KEYS
from qc.claims.hues import colors_in
from qc.claims.inferred import parts_of
from qc.claims.measures.distances import in_box
from qc.claims.mention import Mention
from qc.claims.numbers import Number, find_numbers
from qc.claims.picture import Picture
from qc.claims.things import middle_of_box
from qc.claims.writing import plain
from qc.elements import panels
from tracer.trace import Element

AFTER = re.compile(
    r"^\s+(?P<looks>(?:[a-z]+(?:-[a-z]+)?\s+){0,2}?)(?P<noun>[a-z]{3,}(?:s|ren|oes|ies))\b(?!-)(?!\s+(?:of|per|from|apart|away|long|wide|high|tall|old|ago)\b)",
    re.IGNORECASE,
)
NO_TOTAL = re.compile(
    r"(?:\b(?:other|another|remaining|first|last|next|these|those|its|their|her|his|each|every|further|additional|only|at|by|to|from|times|"
    r"than|least|most|about|around|nearly|almost|over|under|between|and|or|after|before|every|up|in)|[-–=×x/^]|\d)\s*$",
    re.IGNORECASE,
)
"""Before a number: it counts some of the things, or measures something."""
PART_OF = re.compile(
    r"\b(?:each|every|apiece|respectively|another|others?|remaining|rest|left|right|top|bottom|upper|lower|outer|inner|per|hidden|missing)\b",
    re.IGNORECASE,
)
MEASURED = frozenset(
    {"times", "ways", "parts", "steps", "dimensions", "ends", "halves", "directions", "colors", "colours", "styles", "types",
     "kinds", "values", "units", "degrees", "decimals", "digits", "hours", "minutes", "seconds", "days", "weeks", "months", "years",
     "euros", "dollars", "pounds", "percent", "points", "people", "meters", "metres", "turns", "periods", "cycles", "pairs",
     "thirds", "quarters", "fifths", "sizes", "shades", "others", "is", "has", "was", "as", "this", "its", "tens", "hundreds",
     "thousands", "millions", "inches", "pixels", "grams", "axes", "standard", "solutions", "roots", "crossings", "variables",
     "regions", "areas", "sections", "zones", "peaks", "valleys", "troughs", "lobes", "petals", "loops", "waves", "arms", "bends",
     "oscillations", "intersections", "angles", "sets", "groups", "clusters", "classes", "layers", "levels", "rows", "columns",
     "stages", "phases", "generations", "places", "positions", "spaces", "gaps", "squares", "marks", "scales", "numbers",
     "letters", "words", "names", "pieces", "combinations", "outcomes", "possibilities", "sides", "lengths", "kilometers",
     "kilometres", "miles", "centimeters", "centimetres", "millimeters", "millimetres", "litres", "liters", "goals",
     "votes", "tonnes", "tons", "newtons", "volts", "ohms", "amperes", "watts", "joules", "hertz", "extremes", "extrema",
     "maxima", "minima", "zeros", "zeroes", "quadrants", "electrons", "lines", "circles", "series", "views", "means",
     "faces", "edges", "vertices", "corners", "meets", "leads", "lies", "runs", "represents", "items", "elements", "terms"}
)  # fmt: skip
"""Nouns of measures, of abstractions, and of what lines and curves only form: not counted by elements."""
LINKS = re.compile(
    r"(?:roads?|links?|connect\w+|edges?|bonds?|rays?|ropes?|cords?|forces?|streets?|paths?|branches|flows?|rivers?|tracks?|trails?|transitions?|"
    r"relations?|interactions?|bridges?|routes?|wires?|strings?|arcs?|moves?|jumps?|steps?|trips?|channels?|flights?|pipes?|tributaries|curves?|"
    r"functions?|series|segments?|strands?|fibers?|sticks?|bars?|rods?|stems?|feeding\w*|relationships?|dependencies|messages?|arrows?|vectors?|hands|cables?|tangents?|chords?|diagonals?|radii|spokes?)",
    re.IGNORECASE,
)
STROKES = frozenset({"line", "arrow", "curve", "arc"})
MOST_COUNTED = 60


def unlisted_count(mention: Mention, picture: Picture) -> tuple[bool, str] | None:
    """Whether anything in the figure is of the number that a caption gives of such things.

    None where it cannot be told: the noun measures or is formed, the number may count only some of them,
    or the figure consists of strokes alone, whose parts may be meant.
    """
    number, counted = mention.numbers[0], _counted(mention)
    if counted is None:
        return None
    noun, looks = counted
    if _is_measured(noun.lower(), picture) or _may_be_totalled(noun.lower(), picture):
        return None
    indexed = _indexed(picture, noun)
    if indexed > 1 and not looks:
        return number.value == indexed, f"trace: {indexed} labels begin with {noun[0].upper()}"
    counts = _honest(picture, noun, looks)
    if not counts or (number.value not in counts and _is_shown(number, picture)):
        return None
    return number.value in counts, f"trace: no such {number.text}"


def _counted(mention: Mention) -> tuple[str, str] | None:
    """The noun behind a number that counts all of its things, and the words for their looks; else None."""
    number = mention.numbers[0]
    whole = number.kind in ("word", "integer") and not number.unit
    if not whole or not 2 <= number.value <= MOST_COUNTED:
        return None
    at = mention.start - max(0, mention.sentence_start)
    before, behind = mention.sentence[:at], mention.sentence[at + len(number.text) :]
    after = AFTER.match(behind)
    if after is None or after["noun"].lower() in MEASURED or NO_TOTAL.search(before):
        return None
    near = re.split(r"[,;:]", before)[-1][-30:] + behind[: after.end() + 16]
    return None if PART_OF.search(near) else (after["noun"], after["looks"])


def _is_measured(noun: str, picture: Picture) -> bool:
    """Whether an axis measures in the noun."""
    axes = picture.trace.axes
    measured = " ".join(t for a in axes for t in (a.xlabel, a.ylabel, a.zlabel)).lower()
    return noun in measured or noun[:-1] in measured


def _indexed(picture: Picture, noun: str) -> int:
    """How many labels are the initial of the noun with an index: `R1` and `R2` for resistors."""
    form = re.compile(rf"{noun[0]}'?(\d)'?(?:=.*)?", re.IGNORECASE)
    found = (form.fullmatch(plain(e.text or "")) for e in picture.marks if e.kind == "text")
    return len({m[1] for m in found if m})


def _may_be_totalled(noun: str, picture: Picture) -> bool:
    """Whether bars or points may stand for many of them: an axis has numbers, and no heading speaks of the noun."""
    axes = picture.trace.axes
    numeric = any(
        a.axis_on and any(list(find_numbers(t)) for t in (*a.xticks, *a.yticks)) for a in axes
    )
    headings = " ".join([picture.trace.figure.suptitle, *(a.title for a in axes)]).lower()
    return numeric and noun[:-1] not in headings


def _is_shown(number: Number, picture: Picture) -> bool:
    """Whether the number stands in the figure, and so may count what is not drawn."""
    if number.kind == "word":
        return any(plain(e.text or "") == f"{number.value:g}" for e in picture.marks)
    return any(
        s.value == number.value for s in picture.numbers if s.where.startswith(("text", "coord"))
    )


def _honest(picture: Picture, noun: str, looks: str) -> set[int]:
    """Counts that someone who uses the noun may mean; empty where none can be told."""
    marks = [*picture.marks, *picture.frames]
    bodies = [e for e in marks if e.kind not in STROKES and e.kind != "text"]
    if not bodies and len(_names(picture)) < 2:
        return set()
    if any(e.kind in ("mesh", "image", "face") for e in marks):
        return set()
    hues = colors_in(looks.split())
    if hues:
        marks = [e for e in marks if picture.colored(hues, e)]
    if not LINKS.fullmatch(noun) and _has_named_bodies(bodies, picture):
        marks = [e for e in marks if e.kind not in STROKES]
    return _counts(picture, marks)


def _has_named_bodies(bodies: Iterable[Element], picture: Picture) -> bool:
    """Whether words stand in at least two of the bodies, or there are more words than strokes."""
    named = _names(picture)
    boxes = [e.bbox for e in bodies if e.bbox]
    held = sum(any(in_box(middle_of_box(e.bbox), box) for box in boxes) for e in named if e.bbox)
    return held > 1 or (len(named) > 1 and len(boxes) == len(named))


def _names(picture: Picture) -> list[Element]:
    return [e for e in picture.marks if e.kind == "text" and not list(find_numbers(e.text or ""))]


def _counts(picture: Picture, marks: list[Element]) -> set[int]:
    """Counts of marks by kind and part, of categories, legend entries, panels, texts and numbers."""
    found = {len(panels(picture.trace))}
    for kind in {e.kind for e in marks}:
        alike = [e for e in marks if e.kind == kind]
        found |= parts_of(alike) | {len({key(e) for e in alike}) for key in PART_KEYS}
    bodies = [e for e in marks if e.kind not in STROKES and e.kind != "text"]
    found |= parts_of(bodies) if bodies else set()
    for axes in picture.trace.axes:
        ticks = ([t for t in n if not list(find_numbers(t))] for n in (axes.xticks, axes.yticks))
        found |= {len(axes.legend), *map(len, ticks)}
    texts = [e.text or "" for e in picture.marks if e.kind == "text"]
    words = _names(picture)
    rows, columns = (
        {round((e.bbox or (0, 0, 0, 0))[k]) for e in marks if e.kind == "rectangle"} for k in (1, 0)
    )
    lattice = {len(rows), len(rows) - 1, len(columns), len(columns) - 1}
    found |= lattice if len(rows) > 1 and len(columns) > 1 else set()
    return found | {len(words), len({e.text for e in words}), len(texts) - len(words)}
