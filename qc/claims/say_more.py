"""Statements with a shape of their own: rows of a grid, fractions, units of axes, opposite corners, order of events."""

import math
import re
from collections.abc import Callable, Iterator

from qc.claims.looks import COLOR
from qc.claims.numbers import WORD_VALUES
from qc.claims.picture import plain, wears
from qc.claims.statement import Reading, Statement, clause_span
from tracer.trace import Element

_ROW = r"(?P<row>top|bottom|first|second|third|fourth|fifth|last)\s+row(?:\s+from\s+the\s+(?P<side>top|bottom))?"
IN_ROW = re.compile(
    rf"\b(?P<n>{'|'.join(WORD_VALUES)}|\d+)\s+(?:(?P<color>{COLOR.pattern})\s+)?(?:(?:cells?|squares?|boxes|tiles|ones?)\s+)?(?:are\s+)?(?:in|of|on)\s+the\s+{_ROW}",
    re.IGNORECASE,
)
ROW_IS = re.compile(
    rf"\b{_ROW}\s+is\s+(?:all|entirely|completely|wholly)\s+(?P<color>{COLOR.pattern})",
    re.IGNORECASE,
)
ORDINAL = {
    "first": 0,
    "second": 1,
    "third": 2,
    "fourth": 3,
    "fifth": 4,
    "top": 0,
    "bottom": -1,
    "last": -1,
}


ARE_COLOR = re.compile(rf"\s+(?:is|are)\s+({COLOR.pattern})", re.IGNORECASE)


def grid_rows(reading: Reading) -> Iterator[Statement]:
    """“Four gray cells in the bottom row”, “the top row is all white”."""
    rows = _rows(reading)
    if len(rows) < 2:
        return
    spoken = ""
    for sentence, match, _, after in reading.pieces(IN_ROW):
        spoken = (match["color"] or spoken).lower()
        late = ARE_COLOR.match(after)
        spoken = late[1].lower() if late else spoken
        row = _row(rows, match)
        if row is not None and spoken:
            number = sum(wears(spoken, c.facecolor) for c in row if c.facecolor)
            said = WORD_VALUES.get(match["n"].lower()) or int(match["n"])
            yield reading.statement(
                "count",
                sentence,
                match.span(),
                said == number,
                f"trace: {number} of {len(row)} are {spoken}",
            )
    for sentence, match, _, _ in reading.pieces(ROW_IS):
        row = _row(rows, match)
        if row is not None:
            true = all(wears(match["color"].lower(), c.facecolor) for c in row if c.facecolor)
            yield reading.statement(
                "color",
                sentence,
                match.span(),
                true,
                f"trace: {sorted({c.facecolor for c in row if c.facecolor})}",
            )


def _rows(reading: Reading) -> list[list[Element]]:
    """Equal rectangles by rows, from top to bottom."""
    cells = [e for e in reading.scene.marks if e.kind == "rectangle" and e.bbox]
    rows: dict[int, list[Element]] = {}
    for cell in cells:
        rows.setdefault(round(cell.bbox[1]) if cell.bbox else 0, []).append(cell)
    ordered = [rows[key] for key in sorted(rows)]
    return ordered if len({len(r) for r in ordered}) == 1 and len(cells) > 3 else []


def _row(rows: list[list[Element]], match: re.Match[str]) -> list[Element] | None:
    place = ORDINAL[match["row"].lower()]
    if (match["side"] or "").lower() == "bottom":
        place = -1 - place if place >= 0 else place
    return rows[place] if -len(rows) <= place < len(rows) else None


SHARE = re.compile(
    r"(?P<n>\d+)\s*/\s*(?P<m>\d+)\s+(?:of\s+[\w\s]{0,30}?)?(?:is|are)\s+(?:shaded|filled|colou?red|gray|grey)\b",
    re.IGNORECASE,
)


def shaded_shares(reading: Reading) -> Iterator[Statement]:
    """“7/20 of the figure is shaded”: equal rectangles that are not white."""
    cells = [e for row in _rows(reading) for e in row if e.facecolor]
    for sentence, match, _, _ in reading.pieces(SHARE):
        if cells and int(match["m"]):
            dark = sum(not wears("white", e.facecolor or "") for e in cells)
            true = dark * int(match["m"]) == len(cells) * int(match["n"])
            yield reading.statement(
                "number", sentence, match.span(), true, f"trace: {dark} of {len(cells)}"
            )


UNIT = re.compile(r"\b(?P<word>[A-Za-z]{3,}|[a-z])\s+\((?P<unit>[^\s()\d,=]{1,12})\)")


def axis_units(reading: Reading) -> Iterator[Statement]:
    """“Against time (min)”: the unit behind a word that an axis label has too."""
    labels = {
        plain(t) for a in reading.trace.axes for t in (a.xlabel, a.ylabel, a.zlabel) if "(" in t
    }
    for sentence, match, _, _ in reading.pieces(UNIT):
        own = {t for t in labels if t.startswith(f"{match['word'].lower()}(")}
        if own:
            yield reading.statement(
                "label", sentence, match.span(), plain(match[0]) in own, f"labels: {sorted(own)}"
            )


OPPOSITE = re.compile(r"\b(?P<a>[A-Z])\s+(?:is|lies)\s+opposite\s+(?:to\s+)?(?P<b>[A-Z])\b")


def opposites(reading: Reading) -> Iterator[Statement]:
    """“A is opposite D”: the middle between them is the middle of all named corners of a polygon."""
    for sentence, match, _, _ in reading.pieces(OPPOSITE):
        a, b = reading.refer.place(match["a"]), reading.refer.place(match["b"])
        if a is None or b is None:
            continue
        rings = [
            e.pixels
            for e in reading.scene.marks
            if e.kind in ("polygon", "rectangle") and e.pixels and len(set(e.pixels)) % 2 == 0
        ]
        for ring in rings:
            near = [min(range(len(ring)), key=_by_distance(t.place, ring)) for t in (a, b)]
            if all(math.dist(ring[k][:2], t.place) < 12 for k, t in zip(near, (a, b), strict=True)):
                size = len(set(ring))
                true = abs(near[0] - near[1]) * 2 == size
                yield reading.statement(
                    "relation",
                    sentence,
                    match.span(),
                    true,
                    f"trace: corners {near[0] + 1} and {near[1] + 1} of {size}",
                )
                break


def _by_distance(
    place: tuple[float, float], ring: tuple[tuple[float, ...], ...]
) -> Callable[[int], float]:
    return lambda k: math.dist(ring[k][:2], place)


NTH = re.compile(
    r"\bthe\s+(?P<n>first|second|third|fourth|fifth|last)\s+(?:event|bar|entry|item|box|category|slice|column|one)\s+is\s+(?:the\s+)?(?P<name>[^.,;]{2,40})",
    re.IGNORECASE,
)
COMES = re.compile(
    r"\b(?:comes?|happened|occurs?|is|was)\s+(?P<way>after|before)\s+", re.IGNORECASE
)


def events(reading: Reading) -> Iterator[Statement]:
    """“The last event is Hubble”, “the Shuttle comes after Apollo 11”: by date, else from left to right."""
    places = {n: d.value for d in reading.table.data if d.table == "dates" for n in d.names}
    for d in reading.table.data:
        if d.table in ("bars",) and d.thing is not None and len(d.names) == 1:
            places.setdefault(next(iter(d.names)), d.thing.place[0])
    if len(places) < 2:
        return
    ordered = sorted(places, key=places.__getitem__)
    for sentence, match, _, _ in reading.pieces(NTH):
        said = [n for n, _, _ in reading.refer.named(match["name"]) if n in places]
        if said:
            place = ORDINAL[match["n"].lower()]
            true = place < len(ordered) and ordered[place] == said[0]
            yield reading.statement(
                "order", sentence, match.span(), true, f"trace: in order {', '.join(ordered)}"
            )
    for sentence, match, before, after in reading.pieces(COMES):
        first = [n for n, _, _ in reading.refer.named(before) if n in places]
        second = [n for n, _, _ in reading.refer.named(after) if n in places]
        if first and second:
            true = (places[first[-1]] > places[second[0]]) == (match["way"].lower() == "after")
            yield reading.statement(
                "relation",
                sentence,
                clause_span(sentence.text, *match.span()),
                true,
                f"trace: in order {', '.join(ordered)}",
            )


LEVEL_LINE = re.compile(
    r"\b(?P<look>(?:(?:dashed|dotted|solid|thick|thin|long|short|[a-z]+)\s+){0,3})(?P<way>horizontal|vertical)\s+(?P<more>(?:[a-z]+\s+){0,2}?)(?P<noun>line|segment|asymptote)\b",
    re.IGNORECASE,
)


def level_lines(reading: Reading) -> Iterator[Statement]:
    """“A dashed gray horizontal line”: some line has this look and this direction."""
    for sentence, match, _, _ in reading.pieces(LEVEL_LINE):
        look = [
            w
            for w in (match["look"] + match["more"]).lower().split()
            if COLOR.fullmatch(w) or w in ("dashed", "dotted", "solid")
        ]
        alike = reading.refer.of(" ".join(["all", *look, "lines"]))
        if not look or not alike:
            continue
        across = 3 if match["way"].lower() == "horizontal" else 2
        true = any(abs(t.box[across] - t.box[across - 2]) < 2 for t in alike)
        yield reading.statement(
            "relation", sentence, match.span(), true, f"trace: {len(alike)} such lines"
        )


AT_HEIGHT = re.compile(
    r"\b(?:at|have)\s+(?:a\s+)?(?P<label>[a-z]{1,12})\s+(?:of\s+|=\s*)?(?P<n>[-−]?\d+(?:\.\d+)?)\b",
    re.IGNORECASE,
)


def axis_coordinates(reading: Reading) -> Iterator[Statement]:
    """“The red points lie at height 0”: the coordinate along the axis with this label."""
    for sentence, match, before, _ in reading.pieces(AT_HEIGHT):
        names = [
            n
            for n in "xyz"
            if any(
                plain(getattr(a, f"{n}label")) == match["label"].lower()
                or n == match["label"].lower()
                for a in reading.scene.panels
            )
        ]
        things = [t for t in reading.subject(before) if t.data is not None]
        if len(names) == 1 and things:
            axis = "xyz".index(names[0])
            value = float(match["n"].replace("−", "-"))
            at = [t.data[axis] for t in things if t.data is not None and len(t.data) > axis]
            if at:
                yield reading.statement(
                    "number",
                    sentence,
                    match.span(),
                    all(abs(a - value) < 1e-6 for a in at),
                    f"trace: at {at[0]:.4g}",
                )


COUNT_LEVEL = re.compile(
    rf"\b(?P<n>{'|'.join(WORD_VALUES)}|\d+)\s+of\s+(?:them|these|which|the\s+lines)\s+(?:are|is)\s+(?P<way>horizontal|vertical)\b",
    re.IGNORECASE,
)


def counted_levels(reading: Reading) -> Iterator[Statement]:
    """“Two of them are horizontal”."""
    for sentence, match, _, _ in reading.pieces(COUNT_LEVEL):
        across = 3 if match["way"].lower() == "horizontal" else 2
        lines = [t for t in reading.scene.things if t.elements[0].kind == "line"]
        number = sum(abs(t.box[across] - t.box[across - 2]) < 2 for t in lines)
        said = WORD_VALUES.get(match["n"].lower()) or int(match["n"])
        yield reading.statement(
            "relation",
            sentence,
            match.span(),
            said == number,
            f"trace: {number} of {len(lines)} lines",
        )


READERS: tuple[Callable[[Reading], Iterator[Statement]], ...] = (
    grid_rows, shaded_shares, axis_units, opposites, events, level_lines, axis_coordinates, counted_levels,
)  # fmt: skip
