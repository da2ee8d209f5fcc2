"""Where things are: left of, above, in a corner, at an end."""

import re
from collections.abc import Iterator

from qc.claims.clauses import BREAK, clause_span, negated
from qc.claims.measures.positions import in_part, order_along
from qc.claims.picks import PARTS, PICKS, middle_of
from qc.claims.reading import Reading
from qc.claims.statement import Statement
from qc.claims.things import Thing

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


SIDES: dict[str, tuple[int, int]] = {
    "left": (0, -1),
    "right": (0, 1),
    "above": (1, -1),
    "below": (1, 1),
}
"""Axis and sign of the difference of the places, y down."""


BESIDE = re.compile(
    r"\b(?:to\s+the\s+(?P<side>left|right)\s+of|(?P<alone>left|right)\s+of|(?P<above>above|over|on top of)|(?P<below>below|beneath|under|underneath))\b"
    r"(?=\s+(?:the|a|an|line|node|point|vertex|its|it|\w+\b))", re.IGNORECASE,
)  # fmt: skip


INVERTED = re.compile(r"\b(?:is|are|lies?|stands?|sits?|runs?|comes?|hangs?|appears?|follows?)\b")


def sides(reading: Reading) -> Iterator[Statement]:
    """“B lies to the right of A”, “line l is above line m”, “just above the dashed line”."""
    for sentence, match, before, after in reading.pieces(BESIDE):
        word = (match["side"] or match["alone"] or ("above" if match["above"] else "below")).lower()
        first, second = _compared(reading, before, after)
        if not first or not second or set(first) & set(second):
            continue
        axis, sign = SIDES[word]
        answer = all(order_along(a, b, axis) * sign > 0 for a in first for b in second)
        span = clause_span(sentence.text, *match.span())
        yield reading.statement("relation", sentence, span, answer != negated(before[span[0] :]),
                                f"trace: {first[0].what} and {second[0].what}")  # fmt: skip


def _compared(reading: Reading, before: str, after: str) -> tuple[list[Thing], list[Thing]]:
    """What is where, and what it is compared with; “left of B stands A” begins with the latter."""
    if before.strip():
        return reading.subject(before), reading.object(after)
    verb = INVERTED.search(after)
    if verb is None:
        return [], []
    return reading.object(after[verb.end() :]), reading.object(after[: verb.start()])


CORNER = re.compile(
    r"\b(?:in|at|near|on|sits? in)\s+the\s+(?P<v>top|upper|bottom|lower)?[- ]?(?P<h>left|right)?(?:[- ]?hand)?\b(?:\s+(?:corner|part|side|edge|half))?"
    r"(?!\s+(?:panel|subplot|row|column|of\s+each))(?=\s*(?:$|[.,;:)]|and\b|corner|of\b|in\b))", re.IGNORECASE,
)  # fmt: skip


def corners(reading: Reading) -> Iterator[Statement]:
    """“Q is in the bottom right corner”, “B is at the top”, “the legend sits in the upper left corner”."""
    for sentence, match, before, _ in reading.pieces(CORNER):
        if (
            not (match["v"] or match["h"])
            or not before.strip()
            or HOLDER.search(BREAK.split(before)[-1])
        ):
            continue
        things = _furniture(reading, before) or reading.subject(before)
        whole = things[0] if len(things) == 1 else None
        if whole is None or not _single(reading, whole, match[0]):
            continue
        field = _field(reading, whole)
        bare = re.search(r"\b(?:corner|part|side|half|near)\b", match[0], re.IGNORECASE) is None
        across, down = (PARTS.get((match[g] or "").lower(), 0) for g in "hv")
        true = in_part(whole, field, across, down, 0.28 if bare and not across else 0.42)
        yield reading.statement("relation", sentence, clause_span(sentence.text, *match.span()), true,
                                f"trace: {things[0].what} at {things[0].place[0]:.0f}, {things[0].place[1]:.0f} px")  # fmt: skip


HOLDER = re.compile(r"\b(?:from|has|have|with|shows?)\b", re.IGNORECASE)
"""Words after which the place is that of something else (“it has a right angle in the lower left corner”)."""


def _single(reading: Reading, thing: Thing, words: str) -> bool:
    """Whether the place can be told: in figures of several panels only of a panel or the furniture."""
    mark = thing.first
    furniture = mark is not None and mark.role in ("legend", "colorbar")
    if len(reading.scene.panels) > 1:
        own = [e.id for e in reading.scene.marks if mark is not None and e.axes == mark.axes]
        return furniture or own == [e.id for e in thing.elements]
    return furniture or re.search(r"on the (?:left|right)$", words.strip(), re.IGNORECASE) is None


def _furniture(reading: Reading, before: str) -> list[Thing]:
    word = re.search(r"\b(legend|colou?r ?bar)\b(?!.*,)", before, re.IGNORECASE)
    if word is None:
        return []
    role = "legend" if word[1].lower() == "legend" else "colorbar"
    boxes = [
        e
        for e in reading.trace.elements
        if e.role == role and e.bbox and e.kind in ("rectangle", "mesh", "image", "polygon")
    ]
    if not boxes:
        return []
    x0, y0, x1, y1 = boxes[0].bbox or (0, 0, 0, 0)
    return [Thing((boxes[0],), (x0, y0, x1, y1), ((x0 + x1) / 2, (y0 + y1) / 2))]


def _field(reading: Reading, thing: Thing) -> tuple[float, float, float, float]:
    """What corners refer to: the axes for a legend, all marks for one of them."""
    mark = thing.first
    if mark is not None and mark.role == "colorbar":
        return (0, 0, reading.trace.figure.width, reading.trace.figure.height)
    if mark is not None and mark.role == "legend" and mark.axes is not None:
        return reading.trace.axes[mark.axes].bbox
    boxes = [t.box for t in reading.scene.things]
    return (
        min(b[0] for b in boxes),
        min(b[1] for b in boxes),
        max(b[2] for b in boxes),
        max(b[3] for b in boxes),
    )
