"""Places in the plane: quadrants, axes, ends of arrows, mirrored and turned figures, opposite corners."""

import itertools
import math
import re
from collections.abc import Callable, Iterator, Sequence

from qc.claims.clauses import clause_span
from qc.claims.numbers import find_numbers
from qc.claims.reading import Reading
from qc.claims.statement import Statement
from qc.claims.writing import plain

QUADRANTS = {"first": (1, 1), "second": (-1, 1), "third": (-1, -1), "fourth": (1, -1)}


QUADRANT = re.compile(
    r"\bin(?:\s+the)?\s+(?P<q>first|second|third|fourth)(?:\s+quadrant)?\b", re.IGNORECASE
)


def quadrants(reading: Reading) -> Iterator[Statement]:
    """“Q is in the second quadrant and S in the fourth”."""
    for sentence, match, before, _ in reading.pieces(QUADRANT):
        if "quadrant" not in sentence.text.lower():
            continue
        places = [
            t.data for t in reading.subject(before) if t.data is not None and len(t.data) == 2
        ]
        if places:
            sx, sy = QUADRANTS[match["q"].lower()]
            true = all(p[0] * sx > 0 and p[1] * sy > 0 for p in places)
            yield reading.statement(
                "relation",
                sentence,
                match.span(),
                true,
                f"trace: it is at ({places[0][0]:.4g}, {places[0][1]:.4g})",
            )


ON_AXIS = re.compile(r"\bon\s+the\s+(?P<axis>[xy])[- ]axis\b", re.IGNORECASE)


def on_axes(reading: Reading) -> Iterator[Statement]:
    """“Two red points lie on the x-axis”."""
    for sentence, match, before, _ in reading.pieces(ON_AXIS):
        places = [
            t.data for t in reading.subject(before) if t.data is not None and len(t.data) == 2
        ]
        if places:
            zero = 1 if match["axis"].lower() == "x" else 0
            yield reading.statement(
                "relation",
                sentence,
                match.span(),
                all(abs(p[zero]) < 1e-9 for p in places),
                "trace: their coordinates",
            )


CROSSES_AXIS = re.compile(
    r"\b(?:crosses|cuts|meets|intersects)\s+the\s+(?P<axis>[xy])[- ]axis\s+(?:at|in)\s+(?:[xy]\s*=\s*)?(?P<list>[-−]?\d+(?:\.\d+)?(?:(?:,\s*|\s+and\s+)(?:[xy]\s*=\s*)?[-−]?\d+(?:\.\d+)?)*)",
    re.IGNORECASE,
)


def crosses_axes(reading: Reading) -> Iterator[Statement]:
    """“It crosses the x-axis at −2 and 2”: zeros of the one curve, in data coordinates."""
    for sentence, match, before, _ in reading.pieces(CROSSES_AXIS):
        along = 0 if match["axis"].lower() == "x" else 1
        curves = [
            e.data
            for t in reading.subject(before)
            for e in t.elements
            if e.kind in ("line", "curve")
            and e.data
            and len(e.data[0]) == 2
            and not _is_upright(e.data)
        ]
        curves = curves or [
            e.data
            for e in reading.scene.marks
            if e.kind in ("line", "curve") and e.data and len(e.data) > 2 and len(e.data[0]) == 2
        ]
        if not curves:
            continue
        zeros = [z for curve in curves for z in _zeros(curve, along)]
        numbers = list(find_numbers(match["list"].replace("−", "-")))
        true = all(any(abs(n.value - z) < 0.02 * max(1, abs(z)) for z in zeros) for n in numbers)
        yield reading.statement(
            "relation",
            sentence,
            match.span(),
            true,
            f"trace: at {', '.join(f'{z:.4g}' for z in zeros)}",
        )


def _is_upright(path: Sequence[tuple[float, ...]]) -> bool:
    """Whether a path is a straight line along an axis, which crosses no zero by rising or falling."""
    return len(path) == 2 and (path[0][0] == path[1][0] or path[0][1] == path[1][1])


def _zeros(path: Sequence[tuple[float, ...]], along: int) -> list[float]:
    other, found = 1 - along, []
    for a, b in itertools.pairwise(path):
        if a[other] == 0 or a[other] * b[other] < 0:
            share = 0.0 if a[other] == b[other] else a[other] / (a[other] - b[other])
            found.append(a[along] + share * (b[along] - a[along]))
    return found + ([path[-1][along]] if path[-1][other] == 0 else [])


POINT = r"\(\s*[-−]?[\d.]+\s*,\s*[-−]?[\d.]+\s*\)"


ARROW_BETWEEN = re.compile(
    rf"\b(?:arrow|line|segment|edge)\b[^.;()]{{0,40}}?\bfrom\s+(?P<a>{POINT})\s+to\s+(?P<b>{POINT})",
    re.IGNORECASE,
)


FIRST_OF_PATH = re.compile(
    rf"\b(?:path|tour|walk|chain|route)\b[^.;()]{{0,20}}?\b(?:starts?|begins?)\s+(?:at|in|from)\s+(?P<a>{POINT})(?:\s+and\s+ends?\s+(?:at|in)\s+(?P<b>{POINT}))?",
    re.IGNORECASE,
)


def arrow_ends(reading: Reading) -> Iterator[Statement]:
    """“An arrow goes from (1, 2) to (3, 3)”, “the path starts at (0, 0) and ends at (2, 0)”."""
    steps = [
        e
        for e in reading.scene.marks
        if e.kind in ("arrow", "line") and e.data and len(e.data) == 2
    ]
    for sentence, match, _, _ in reading.pieces(ARROW_BETWEEN):
        a, b = _pair(match["a"]), _pair(match["b"])
        if steps:
            true = any(
                (_same(e.data[0], a) and _same(e.data[1], b))
                or (e.kind == "line" and _same(e.data[1], a) and _same(e.data[0], b))
                for e in steps
                if e.data
            )
            yield reading.statement(
                "relation", sentence, match.span(), true, f"trace: {len(steps)} arrows and lines"
            )
    arrows = sorted((e for e in steps if e.kind == "arrow"), key=lambda e: e.paint)
    for sentence, match, _, _ in reading.pieces(FIRST_OF_PATH):
        for group, element, end in (("a", arrows[:1], 0), ("b", arrows[-1:], 1)):
            if match[group] and element and element[0].data:
                at = element[0].data[end]
                yield reading.statement(
                    "coordinate",
                    sentence,
                    match.span(group),
                    _same(at, _pair(match[group])),
                    f"trace: ({at[0]:.4g}, {at[1]:.4g})",
                )


def _pair(text: str) -> tuple[float, float]:
    x, y = (float(n.replace("−", "-")) for n in re.findall(r"[-−]?\d+(?:\.\d+)?", text)[:2])
    return x, y


def _same(a: Sequence[float], b: Sequence[float]) -> bool:
    return math.dist(a[:2], b[:2]) < 1e-6 * max(1.0, *map(abs, b))


SYMMETRIC = re.compile(
    r"\bsymmetric(?:al)?\s+about\s+(?:the\s+line\s+)?[a-z]\s*=\s*(?P<c>[-−]?\d+(?:\.\d+)?)",
    re.IGNORECASE,
)


def symmetries(reading: Reading) -> Iterator[Statement]:
    """“Symmetric about n = 3”: markers or bars mirrored in a vertical line."""
    for sentence, match, _, _ in reading.pieces(SYMMETRIC):
        c = float(match["c"].replace("−", "-"))
        places = [(d.at, d.value) for d in reading.table.data if d.at is not None]
        if places:
            true = all(
                any(abs(2 * c - x - u) < 1e-6 and abs(y - v) < 1e-6 for u, v in places)
                for x, y in places
            )
            yield reading.statement(
                "relation", sentence, match.span(), true, "trace: the points mirrored"
            )


ROTATED = re.compile(
    r"\b(?:rotated|turned|tilted)\s+(?:by\s+)?(?P<n>\d+(?:\.\d+)?)\s*(?:°|degrees)", re.IGNORECASE
)


def rotations(reading: Reading) -> Iterator[Statement]:
    """“The yellow square is rotated by 45°”: directions of its sides."""
    for sentence, match, before, _ in reading.pieces(ROTATED):
        for thing in reading.subject(before)[:1]:
            path = (
                thing.first.pixels
                if thing.first is not None and thing.first.kind in ("polygon", "rectangle")
                else None
            )
            if path and len(path) >= 3:
                turn = (
                    math.degrees(math.atan2(path[1][1] - path[0][1], path[1][0] - path[0][0])) % 90
                )
                said = float(match["n"]) % 90
                true = min(abs(turn - said), abs(90 - turn - said)) < 1
                yield reading.statement(
                    "relation",
                    sentence,
                    clause_span(sentence.text, *match.span()),
                    true,
                    f"trace: turned by {turn:.1f}°",
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
