"""Where arrows point, and at what they begin and end."""

import math
import re
from collections.abc import Iterator

from qc.claims.measures.distances import is_at
from qc.claims.reading import Reading
from qc.claims.statement import Statement
from qc.claims.things import Thing
from tracer.trace import Element

POINTS = re.compile(
    r"\b(?:point(?:s|ing)?|acts|acting|is directed|are directed|directed)\s+(?:vertically\s+|horizontally\s+)?"
    r"(?P<way>straight up|straight down|upwards?|downwards?|up|down|(?:to (?:the|its) )?left|(?:to (?:the|its) )?right)\b",
    re.IGNORECASE,
)
WAYS = {"up": (1, -1), "do": (1, 1), "le": (0, -1), "ri": (0, 1)}
"""Axis and sign of a direction on the page, y down, by its first letters."""
TIP = 14.0
"""A label at a point names the arrow that ends within so many pixels."""


def pointing(reading: Reading) -> Iterator[Statement]:
    """“The red one points straight down”, “the reaction R acts vertically upwards”."""
    for sentence, match, before, _ in reading.pieces(POINTS):
        if re.search(r"\b(?:that|which)\s+$", before):
            continue
        for thing in reading.subject(before)[:1]:
            mark = _arrow(reading, thing)
            if mark is None or not mark.pixels or len(mark.pixels) < 2:
                continue
            steps = [mark.pixels[-1][k] - mark.pixels[0][k] for k in (0, 1)]
            word = match["way"].lower()
            axis, sign = WAYS[re.sub(r"^(?:straight |to (?:the|its) )", "", word)[:2]]
            aside = (0.1 if "straight" in word else 1.0) * abs(steps[axis])
            true = sign * steps[axis] > 0 and abs(steps[1 - axis]) <= aside
            shown = f"trace: it goes {steps[0]:.0f}, {steps[1]:.0f} px"
            yield reading.statement("relation", sentence, match.span(), true, shown)


def _arrow(reading: Reading, thing: Thing) -> Element | None:
    """The thing's own mark, or the arrow whose tip its label stands at."""
    if thing.first is not None and thing.first.kind != "text":
        return thing.first
    tips = [
        e for e in reading.scene.marks
        if e.kind == "arrow" and e.pixels and math.dist(e.pixels[-1][:2], thing.place) <= TIP
    ]  # fmt: skip
    return tips[0] if len(tips) == 1 else None


ENDS = re.compile(
    r"\b(?P<end>starts?|begins?|originates?|ends?|terminates?)\s+(?:at|on|in|from)\s+(?P<name>(?:the\s+)?[^.,;]{1,24}?)(?=$|[.,;]|\s+(?:and|while|whereas)\b)",
    re.IGNORECASE,
)


def ends(reading: Reading) -> Iterator[Statement]:
    """“The blue arrow begins at n = 4”: the thing at which one arrow or line starts or ends."""
    for sentence, match, before, _ in reading.pieces(ENDS):
        things = [
            t
            for t in reading.subject(before)
            if t.first is not None and t.first.kind in ("arrow", "line", "curve")
        ]
        named = [n for n, _, _ in reading.refer.named(match["name"])]
        target = reading.refer.of(match["name"]) if len(named) == 1 else []
        if len(things) != 1 or len(target) != 1 or things[0] in target:
            continue
        path = (things[0].first.pixels if things[0].first else None) or ()
        if len(path) > 1 and target[0].first is not None and target[0].first.kind != "text":
            first = match["end"].lower().startswith(("s", "b", "o"))
            x, y = path[0 if first else -1][:2]
            true = is_at(target[0], (x, y))
            yield reading.statement(
                "relation", sentence, match.span(), true, f"trace: {target[0].what}"
            )
