"""What a panel shows, and which panels have a grid."""

import re
from collections.abc import Iterator, Sequence

from qc.claims.clauses import clause_span
from qc.claims.reading import Reading
from qc.claims.statement import Statement
from qc.claims.writing import readable
from tracer.trace import Axes

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
