"""Regular arrangements: rows and columns, cells of a row by color, shaded shares."""

import re
from collections.abc import Collection, Iterator, Sequence

from qc.claims.hues import COLOR, wears
from qc.claims.measures import lattices as measured
from qc.claims.numbers import WORD_VALUES, spoken_number
from qc.claims.readers.counts import COUNT_WORD
from qc.claims.readers.lists import ORDINAL
from qc.claims.reading import Reading
from qc.claims.statement import Statement
from tracer.trace import Element

Lattices = Collection[tuple[float, float]]
"""Rows and columns of each."""
Rows = Sequence[list[Element]]
MOST_LATTICES = 6
OF_EACH = re.compile(r"\s+(?:of\s+(?:the|each)|per)\b")
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
    known = measured.lattices(reading.scene)
    if known:
        yield from _by_size(reading, known)
        yield from _by_rows(reading, known)


def _by_size(reading: Reading, known: Lattices) -> Iterator[Statement]:
    """“A 5 by 5 board”, either way round."""
    for sentence, match, _, _ in reading.pieces(LATTICE):
        pair = (spoken_number(match["n"]), spoken_number(match["m"]))
        if ARRANGED.search(sentence.text):
            true = pair in known or pair[::-1] in known
            yield reading.statement("count", sentence, match.span(), true, _shown(known))


def _by_rows(reading: Reading, known: Lattices) -> Iterator[Statement]:
    """“Four rows”, of whichever arrangement; not decided where there are many."""
    for sentence, match, _, after in reading.pieces(ROWS):
        which = 0 if match["what"].lower().startswith("row") else 1
        one = match["n"].lower() in ("one", "1")
        if not one and len(known) <= MOST_LATTICES and not OF_EACH.match(after):
            true = spoken_number(match["n"]) in {k[which] for k in known}
            yield reading.statement("count", sentence, match.span(), true, _shown(known))


def _shown(known: Lattices) -> str:
    return f"trace: {', '.join(f'{r} × {c}' for r, c in sorted(known))}"


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
    rows = measured.rows_of_cells(reading.scene)
    if len(rows) > 1:
        yield from _cells_of_color(reading, rows)
        yield from _rows_of_color(reading, rows)


def _cells_of_color(reading: Reading, rows: Rows) -> Iterator[Statement]:
    """“Four gray cells in the bottom row, two in the one above”: a color holds until another is said."""
    color = ""
    for sentence, match, _, after in reading.pieces(IN_ROW):
        late = ARE_COLOR.match(after)
        color = (late[1] if late else match["color"] or color).lower()
        row = _row(rows, match)
        if row is not None and color:
            number = sum(wears(color, c.facecolor) for c in row if c.facecolor)
            true = spoken_number(match["n"]) == number
            why = f"trace: {number} of {len(row)} are {color}"
            yield reading.statement("count", sentence, match.span(), true, why)


def _rows_of_color(reading: Reading, rows: Rows) -> Iterator[Statement]:
    """“The top row is all white”."""
    for sentence, match, _, _ in reading.pieces(ROW_IS):
        row = _row(rows, match)
        if row is not None:
            faces = [c.facecolor for c in row if c.facecolor]
            true = all(wears(match["color"].lower(), face) for face in faces)
            why = f"trace: {sorted(set(faces))}"
            yield reading.statement("color", sentence, match.span(), true, why)


def _row(rows: Rows, match: re.Match[str]) -> list[Element] | None:
    """The row that is meant, counted from the side that is said; None if there is no such row."""
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
    cells = [e for row in measured.rows_of_cells(reading.scene) for e in row if e.facecolor]
    for sentence, match, _, _ in reading.pieces(SHARE):
        if cells and int(match["m"]):
            dark = sum(not wears("white", e.facecolor or "") for e in cells)
            true = dark * int(match["m"]) == len(cells) * int(match["n"])
            yield reading.statement(
                "number", sentence, match.span(), true, f"trace: {dark} of {len(cells)}"
            )
