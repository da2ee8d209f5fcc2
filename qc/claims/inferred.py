"""Counts of what no single element is: corners, edges, faces and cubes."""

from collections.abc import Iterable, Sequence

from qc.claims.counting import LETTER, PART_KEYS
from qc.claims.picture import Picture
from qc.elements import panels
from tracer.trace import Element

FACES_OF_A_CUBE = 6
MOST_CORNERS = 400


def inferred_counts(noun: str, chosen: Sequence[Element], picture: Picture) -> set[int]:
    """Every honest count of an inferred thing among some elements; empty where none can be given."""
    marks = (
        [e for e in chosen if e in picture.marks]
        if len(chosen) < len(picture.seen)
        else picture.marks
    )
    faces = [e for e in marks if e.kind == "face"]
    spatial = bool(faces) and all(a.dimension == "3D" for a in panels(picture.trace))
    if faces and not spatial:
        return set()
    if noun == "cube":
        return _boxes(faces, picture)
    if noun == "face":
        return parts_of(faces) if faces else set()
    if noun == "surface":
        meshes = sum(e.kind == "mesh" for e in marks)
        return {meshes} if meshes and not faces else set()
    if noun in ("vertex", "side", "edge"):
        return _outline_counts(noun, marks, faces)
    return set()


def _corners(element: Element) -> object:
    return len(set(element.data or ()))


def _boxes(faces: Sequence[Element], picture: Picture) -> set[int]:
    """Boxes of which some face is seen, if each was drawn as one artist of six faces."""
    artists = {e.group for e in faces if e.group is not None}
    sizes = [
        sum(e.group == g and e.kind == "face" for e in picture.trace.elements) for g in artists
    ]
    return {len(artists)} if artists and all(s == FACES_OF_A_CUBE for s in sizes) else set()


def parts_of(elements: Iterable[Element]) -> set[int]:
    """Sizes of the whole and of its parts by color, artist, and number of corners."""
    found = list(elements)
    sizes = {len(found)}
    for key in (*PART_KEYS, _corners):
        groups: dict[object, int] = {}
        for e in found:
            groups[key(e)] = groups.get(key(e), 0) + 1
        sizes |= set(groups.values())
    return sizes


def _outline_counts(noun: str, marks: Sequence[Element], faces: Sequence[Element]) -> set[int]:
    polygons = [
        e for e in marks if e.kind in ("polygon", "rectangle") and e.data and len(e.data) < 24
    ]
    if faces:
        rings = [_ring(e) for e in faces if e.data and len(e.data) < 24]
        if noun == "vertex":
            corners = {p for ring in rings for p in ring}
            return {len(corners)} if len(corners) <= MOST_CORNERS else set()
        return {
            len(
                {
                    frozenset((a, b))
                    for ring in rings
                    for a, b in zip(ring, (*ring[1:], ring[0]), strict=True)
                }
            )
        }
    outline = {len(set(e.data or ())) for e in polygons}
    if noun == "side":
        return outline | {sum(e.kind == "line" for e in marks)} - {0}
    if noun == "edge":
        lines, arrows = (sum(e.kind == k for e in marks) for k in ("line", "arrow"))
        return outline | ({lines, arrows, lines + arrows} - {0}) | _styled(marks)
    named = sum(e.kind == "text" and bool(LETTER.fullmatch(e.text or "")) for e in marks)
    circles, markers = (sum(e.kind == k for e in marks) for k in ("circle", "marker"))
    return outline | ({named, circles, markers, circles + markers} - {0})


def _styled(marks: Sequence[Element]) -> set[int]:
    """How many lines there are of each look."""
    looks: dict[object, int] = {}
    for e in marks:
        if e.kind == "line":
            looks[e.edgecolor, e.linestyle] = looks.get((e.edgecolor, e.linestyle), 0) + 1
    return set(looks.values())


def _ring(face: Element) -> tuple[tuple[float, ...], ...]:
    points = tuple(tuple(round(c, 6) for c in p) for p in face.data or ())
    return points[:-1] if len(points) > 1 and points[0] == points[-1] else points
