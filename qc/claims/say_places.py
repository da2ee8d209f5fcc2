"""Places by other words: quadrants, axes, cells, boxes and what stands in them, ends of arrows, symmetry."""

import itertools
import math
import re
from collections.abc import Iterator, Sequence

from qc.claims.numbers import find_numbers
from qc.claims.picture import plain
from qc.claims.refer import PICKS, middle_of
from qc.claims.scene import Thing, readable
from qc.claims.statement import Reading, Statement, clause_span
from tracer.trace import Axes

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
            if e.kind in ("line", "curve") and e.data and len(e.data[0]) == 2
        ]
        curves = curves or [
            e.data
            for e in reading.scene.marks
            if e.kind in ("line", "curve") and e.data and len(e.data) > 2 and len(e.data[0]) == 2
        ]
        if len(curves) != 1:
            continue
        zeros = _zeros(curves[0], along)
        numbers = list(find_numbers(match["list"].replace("−", "-")))
        true = all(any(abs(n.value - z) < 0.02 * max(1, abs(z)) for z in zeros) for n in numbers)
        yield reading.statement(
            "relation",
            sentence,
            match.span(),
            true,
            f"trace: at {', '.join(f'{z:.4g}' for z in zeros)}",
        )


def _zeros(path: Sequence[tuple[float, ...]], along: int) -> list[float]:
    other, found = 1 - along, []
    for a, b in itertools.pairwise(path):
        if a[other] == 0 or a[other] * b[other] < 0:
            share = 0.0 if a[other] == b[other] else a[other] / (a[other] - b[other])
            found.append(a[along] + share * (b[along] - a[along]))
    return found + ([path[-1][along]] if path[-1][other] == 0 else [])


CELL = re.compile(
    r"\b(?:the\s+)?(?P<v>top|upper|bottom|lower|middle)?[- ]?(?P<h>left|right)?(?P<c>cent(?:er|re)|central|middle)?\s*cell\b\s*(?:contains|holds|shows|reads|is|has)?\s*(?:the\s+)?(?:value\s+|number\s+)?(?P<n>[-−]?\d+(?:\.\d+)?)",
    re.IGNORECASE,
)


def cells(reading: Reading) -> Iterator[Statement]:
    """“The top left cell contains 3”: numbers written in a lattice."""
    numbers = [
        (t, n[0].value)
        for t in reading.scene.texts
        if len(n := list(find_numbers(plain(t.text or "")))) == 1 and t.bbox
    ]
    for sentence, match, _, _ in reading.pieces(CELL):
        if len(numbers) < 4 or not (match["v"] or match["h"] or match["c"]):
            continue
        xs, ys = ([(t.bbox[k] + t.bbox[k + 2]) / 2 for t, _ in numbers if t.bbox] for k in (0, 1))
        x = {"left": min(xs), "right": max(xs)}.get(
            (match["h"] or "").lower(), (min(xs) + max(xs)) / 2
        )
        y = {"top": min(ys), "upper": min(ys), "bottom": max(ys), "lower": max(ys)}.get(
            (match["v"] or "").lower(), (min(ys) + max(ys)) / 2
        )
        away = [
            (math.dist((a, b), (x, y)), value)
            for a, b, (_, value) in zip(xs, ys, numbers, strict=True)
        ]
        distance, value = min(away)
        said = next(find_numbers(match["n"].replace("−", "-")), None)
        if distance < 12 and said is not None:
            yield reading.statement(
                "number",
                sentence,
                match.span("n"),
                said.agrees(value),
                f"trace: it reads {value:.6g}",
            )


SAYS = re.compile(
    r"\b(?:says?|reads?|contains?|holds|is label(?:l)?ed)\s+[\"“](?P<words>[^\"”]{1,60})[\"”]",
    re.IGNORECASE,
)


def contents(reading: Reading) -> Iterator[Statement]:
    """“The third box says "Sum"”: texts inside one shape."""
    for sentence, match, before, _ in reading.pieces(SAYS):
        holders = [
            t
            for t in reading.subject(before)
            if t.first is not None
            and t.first.kind in ("rectangle", "polygon", "circle", "ellipse", "wedge")
        ]
        if len(holders) != 1:
            continue
        box = holders[0].box
        inside = [plain(t.text or "") for t in reading.scene.texts if t.bbox
                  and box[0] <= (t.bbox[0] + t.bbox[2]) / 2 <= box[2] and box[1] <= (t.bbox[1] + t.bbox[3]) / 2 <= box[3]]  # fmt: skip
        if inside:
            yield reading.statement(
                "order",
                sentence,
                match.span(),
                plain(match["words"]) in inside,
                f"trace: in it stands {inside[0]}",
            )


PANEL = re.compile(
    r"\b(?P<v>top|upper|bottom|lower)?[- ]?(?P<h>left|right)?[- ]?(?:hand)?\s*(?:panel|subplot|plot)\s+(?:shows|contains|is|displays|plots|depicts)\s+(?P<what>[^.;,]{3,50})",
    re.IGNORECASE,
)


def panel_titles(reading: Reading) -> Iterator[Statement]:
    """“The top left panel shows a linear function”: the word of a panel's title that only it has."""
    shown = reading.scene.panels
    words = {a.index: set(re.findall(r"[a-z]{3,}", readable(a.title).lower())) for a in shown}
    for sentence, match, _, _ in reading.pieces(PANEL):
        if len(shown) < 2 or not (match["v"] or match["h"]):
            continue
        meant = [a for a in shown if _panel_at(a, shown, match["v"], match["h"])]
        said = set(re.findall(r"[a-z]{3,}", match["what"].lower()))
        owners = {i for i, own in words.items() if own & said}
        if len(meant) == 1 and len(owners) == 1:
            yield reading.statement(
                "relation",
                sentence,
                clause_span(sentence.text, *match.span()),
                owners == {meant[0].index},
                f"trace: its title is {meant[0].title}",
            )


def _panel_at(axes: Axes, shown: Sequence[Axes], v: str | None, h: str | None) -> bool:
    left, top = min(a.bbox[0] for a in shown), min(a.bbox[1] for a in shown)
    right, bottom = max(a.bbox[2] for a in shown), max(a.bbox[3] for a in shown)
    across = h is None or (
        abs(axes.bbox[0] - left) < 20 if h.lower() == "left" else abs(axes.bbox[2] - right) < 20
    )
    down = v is None or (
        abs(axes.bbox[1] - top) < 20
        if v.lower() in ("top", "upper")
        else abs(axes.bbox[3] - bottom) < 20
    )
    return across and down


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


CHILD = re.compile(
    r"\b(?P<side>left|right)\s+child\s+(?:of\s+(?P<of>\w+)\s+)?is\s+(?P<name>\w+)", re.IGNORECASE
)
ROOT = re.compile(
    r"\broot\s+(?:is|carries|holds|reads|has)\s+(?:label(?:l)?ed\s+)?(?P<name>\w+)", re.IGNORECASE
)


def trees(reading: Reading) -> Iterator[Statement]:
    """“The root is 8. Its left child is 3”."""
    nodes = [
        t
        for things in reading.scene.names.values()
        for t in things[:1]
        if t.first is not None and t.first.kind in ("circle", "ellipse", "marker", "rectangle")
    ]
    top = min(nodes, key=lambda t: t.place[1], default=None)
    for sentence, match, _, _ in reading.pieces(ROOT):
        place = reading.refer.place(match["name"])
        if place is not None and top is not None:
            yield reading.statement(
                "label",
                sentence,
                match.span("name"),
                place is top,
                f"trace: {top.what} is at the top",
            )
    for sentence, match, _, _ in reading.pieces(CHILD):
        parent = reading.refer.place(match["of"]) if match["of"] else top
        child = reading.refer.place(match["name"])
        if parent is not None and child is not None:
            linked = _linked(reading, parent, child)
            aside = (child.place[0] < parent.place[0]) == (match["side"].lower() == "left")
            yield reading.statement(
                "relation",
                sentence,
                match.span(),
                linked and aside and child.place[1] > parent.place[1],
                "trace: places and lines",
            )


def _linked(reading: Reading, a: Thing, b: Thing) -> bool:
    ends = [
        ((e.pixels[0][0], e.pixels[0][1]), (e.pixels[-1][0], e.pixels[-1][1]))
        for e in reading.scene.marks
        if e.kind in ("line", "arrow") and e.pixels and len(e.pixels) > 1
    ]
    near = [
        {
            n
            for n, t in (("a", a), ("b", b))
            for p in pair
            if math.dist(p, t.place) < max(20, (t.box[2] - t.box[0]) / 2 + 16)
        }
        for pair in ends
    ]
    return any(n == {"a", "b"} for n in near)


GRIDS = re.compile(
    r"\b(?P<who>none|no|all|both|each|every)\b[^.;,]{0,30}?\b(?:panels?|subplots?|axes|plots?)\b[^.;,]{0,12}?\b(?:has|have|with|shows?)\s+(?:an?\s+|any\s+)?grid",
    re.IGNORECASE,
)


def grids(reading: Reading) -> Iterator[Statement]:
    """“All panels have a grid”."""
    have = {e.axes for e in reading.trace.elements if e.role == "grid"}
    for sentence, match, _, _ in reading.pieces(GRIDS):
        own = [a.index in have for a in reading.scene.panels]
        true = not any(own) if match["who"].lower() in ("none", "no") else all(own)
        yield reading.statement(
            "relation", sentence, match.span(), true, f"trace: {sum(own)} of {len(own)} have one"
        )


FAR = re.compile(
    r"\b(?:is|are|stands?|lies|sits)\s+(?:on|at|to|in)\s+the\s+(?P<place>far left|far right|very top|very bottom|middle)\b(?!\s+of)",
    re.IGNORECASE,
)


def far_sides(reading: Reading) -> Iterator[Statement]:
    """“Stop is on the far right”, “the purple bar stands in the middle”: among its like."""
    for sentence, match, before, _ in reading.pieces(FAR):
        things = reading.subject(before)
        if len(things) != 1 or things[0].first is None:
            continue
        rivals = [t for t in reading.scene.things if t.elements[0].kind == things[0].first.kind]
        word = match["place"].lower().split()[-1]
        if len(rivals) > 2:
            chosen = middle_of(rivals) if word == "middle" else PICKS[word](rivals)
            true = any(t.elements[0].id == things[0].first.id for t in chosen)
            yield reading.statement(
                "relation",
                sentence,
                clause_span(sentence.text, *match.span()),
                true,
                f"trace: {things[0].what} of {len(rivals)}",
            )


READERS = (
    far_sides,
    quadrants,
    on_axes,
    crosses_axes,
    cells,
    contents,
    panel_titles,
    arrow_ends,
    symmetries,
    rotations,
    trees,
    grids,
)
