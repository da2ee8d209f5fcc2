"""Regular arrangements: rows and columns of marks, panels, texts and cells."""

from qc.claims.scene import Scene
from qc.claims.things import middle_of_box
from tracer.relations import points
from tracer.trace import Element

FEWEST_CELLS = 4


def lattices(scene: Scene) -> set[tuple[float, float]]:
    """Rows and columns of every regular arrangement of more than one thing; of tables also without their heads."""
    found: set[tuple[float, float]] = set()
    for members in points.families(scene.trace).values():
        lattice = points.grid(members)
        if lattice is not None:
            found.add((lattice["rows"], lattice["columns"]))
    boxes = [a.bbox for a in scene.panels]
    found.add((len({round(b[1]) for b in boxes}), len({round(b[0]) for b in boxes})))
    middles = [middle_of_box(t.bbox) for t in scene.texts if t.bbox]
    rows, columns = ({round(m[k]) for m in middles} for k in (1, 0))
    if len(rows) * len(columns) == len(middles):
        found.add((len(rows), len(columns)))
    if any(e.owner == "Cell" for e in scene.marks):
        found |= {(r - 1, c) for r, c in found if r > 2}
    return {pair for pair in found if max(pair) > 1}


def rows_of_cells(scene: Scene) -> list[list[Element]]:
    """Rectangles in rows that are equally long, from top to bottom; none if there is no such lattice."""
    rows: dict[int, list[Element]] = {}
    for cell in scene.marks:
        if cell.kind == "rectangle" and cell.bbox:
            rows.setdefault(round(cell.bbox[1]), []).append(cell)
    ordered = [rows[key] for key in sorted(rows)]
    regular = len({len(r) for r in ordered}) == 1 and sum(map(len, ordered)) >= FEWEST_CELLS
    return ordered if regular else []
