"""Regular arrangements: rows and columns, cells of a row by color, shaded shares."""

import re
from collections.abc import Iterator

from qc.claims.hues import COLOR, wears
from qc.claims.numbers import WORD_VALUES
from qc.claims.readers.counts import COUNT_WORD, spoken_number
from qc.claims.readers.lists import ORDINAL
from qc.claims.reading import Reading
from qc.claims.statement import Statement
from tracer.relations import points
from tracer.trace import Element

LATTICE = re.compile(
    rf"\b{COUNT_WORD}\s*(?:×|x|by)\s*(?P<m>\d{{1,3}}|two|three|four|five|six|seven|eight|nine|ten)\b(?!\s*(?:cm|mm|m|units?|inch|px|pixels)\b)",
    re.IGNORECASE,
)


ROWS = re.compile(rf"\b{COUNT_WORD}\s+(?P<what>rows?|columns?)\b", re.IGNORECASE)


ARRANGED = re.compile(
    r"\b(?:grid|board|lattice|array|arrangement|matrix|table|chessboard|squares?|dots?|panels?|subplots?|cells?|pattern)\b",
    re.IGNORECASE,
)


def lattices(reading: Reading) -> Iterator[Statement]:
    """“A 5 by 5 board”, “four rows”: regular arrangements of marks, panels, texts or cells."""
    known = _lattices(reading)
    if not known:
        return
    shown = ", ".join(f"{r} × {c}" for r, c in sorted(known))
    for sentence, match, _, _ in reading.pieces(LATTICE):
        pair = (spoken_number(match["n"]), spoken_number(match["m"]))
        if ARRANGED.search(sentence.text) and not reading.is_quoted(
            sentence.start + match.start(), sentence.start + match.end()
        ):
            yield reading.statement(
                "count",
                sentence,
                match.span(),
                pair in known or pair[::-1] in known,
                f"trace: {shown}",
            )
    for sentence, match, _, after in reading.pieces(ROWS):
        which = 0 if match["what"].lower().startswith("row") else 1
        if (
            match["n"].lower() not in ("one", "1")
            and len(known) <= MOST_LATTICES
            and not re.match(r"\s+(?:of\s+(?:the|each)|per)\b", after)
        ):
            yield reading.statement(
                "count",
                sentence,
                match.span(),
                spoken_number(match["n"]) in {k[which] for k in known},
                f"trace: {shown}",
            )


MOST_LATTICES = 6


def _lattices(reading: Reading) -> set[tuple[float, float]]:
    """Rows and columns of every regular arrangement of at least two by two."""
    found: set[tuple[float, float]] = set()
    for members in points.families(reading.trace).values():
        lattice = points.grid(members)
        if lattice is not None:
            found.add((lattice["rows"], lattice["columns"]))
    boxes = [a.bbox for a in reading.scene.panels]
    found.add((len({round(b[1]) for b in boxes}), len({round(b[0]) for b in boxes})))
    texts = [t.bbox for t in reading.scene.texts if t.bbox]
    rows, columns = ({round((b[k] + b[k + 2]) / 2) for b in texts} for k in (1, 0))
    if len(rows) * len(columns) == len(texts):
        found.add((len(rows), len(columns)))
    headed = {
        (r - 1, c)
        for r, c in found
        if r > 2 and any(e.owner == "Cell" for e in reading.scene.marks)
    }
    return {pair for pair in found | headed if max(pair) > 1}


_ROW = r"(?P<row>top|bottom|first|second|third|fourth|fifth|last)\s+row(?:\s+from\s+the\s+(?P<side>top|bottom))?"


IN_ROW = re.compile(
    rf"\b(?P<n>{'|'.join(WORD_VALUES)}|\d+)\s+(?:(?P<color>{COLOR.pattern})\s+)?(?:(?:cells?|squares?|boxes|tiles|ones?)\s+)?(?:are\s+)?(?:in|of|on)\s+the\s+{_ROW}",
    re.IGNORECASE,
)


ROW_IS = re.compile(
    rf"\b{_ROW}\s+is\s+(?:all|entirely|completely|wholly)\s+(?P<color>{COLOR.pattern})",
    re.IGNORECASE,
)


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
