"""Rules on texts that are there and cannot be read: faint ones, and ones drowned in ink."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

import numpy as np

from icc.record import Verdict
from qc.base import Subject
from qc.elements import visible_texts
from qc.image.canvas import ImageRule
from qc.image.text import inside_text, shorten
from qc.pixels import Mask, Pixels, background, contrast, crop, rgb
from tracer.colors import on_white
from tracer.trace import Element, Trace

EFFECTS = re.compile(r"path_?effects|withStroke|Stroke\(")
"""Of a script that may outline its texts."""


class LowContrast(ImageRule):
    """A text can hardly be told from what it stands on (light gray on white, navy on black).

    Measured: least contrast ratio (WCAG) of a text's color to the commonest color around it, on a
    ground of many colors to most of them. An outline in another color makes a text readable. One
    faint number of a table or heat map of twenty and more is a glitch, and so is one label of many
    contours: of tables the faintest tenth counts, of contours the second faintest.
    """

    name = "image.low_contrast"
    threshold = 1.375
    at_least = True
    threshold_basis = (
        "Light gray notes (#bbbbbb on white: 1.9) still read, #dddddd (1.36) does not; of 852 good figures "
        "one of matplotlib's gallery has less, in white labels of contours on white."
    )

    TABLE, SHARE, CONTOURS = 20, 0.1, 5
    OUTLINED, AROUND = 2.0, (0.15, 0.65)
    """Contrast of an outline; least share of a text's box, and of its rows and columns, that it fills."""
    NARROW, MOTLEY = 2, 0.6
    """Letters of a text whose box a line or dot beside it may fill; share of its box from which what
    differs from the commonest color is no ink but a ground in many colors."""
    SAME, OWN = 8, 1.2
    """Levels within which pixels have the text's own color; how many of them, as a multiple of what it
    paints, are still its own."""

    def look(self, subject: Subject, trace: Trace) -> Verdict:
        texts = [
            e for e in visible_texts(trace) if e.bbox is not None and (e.facecolor or e.edgecolor)
        ]
        if not texts:
            return self.verdict(None, "the image shows no text")
        least, culprit = min(
            self._faintest(trace, ((self._contrast(e, subject), e) for e in texts)),
            key=lambda pair: pair[0],
        )
        ok = least >= (self.limit or 0)
        reason = "" if ok else f"{shorten(culprit.text)} has a contrast of only {least:.2f}"
        return self.verdict(ok, reason, least, {"element": culprit.id})

    def _faintest(
        self, trace: Trace, measured: Iterable[tuple[float, Element]]
    ) -> Iterator[tuple[float, Element]]:
        """Single texts as they are; of those that one statement wrote, the one that counts."""
        contours = {e.axes for e in trace.elements if "level" in e.attrs}
        written = defaultdict(list)
        for pair in measured:
            written[pair[1].axes, pair[1].role, pair[1].line].append(pair)
        for (axes, role, _), pairs in written.items():
            pairs.sort(key=lambda pair: pair[0])
            table = int(self.SHARE * len(pairs)) if len(pairs) >= self.TABLE else 0
            levels = axes in contours and role == "annotation" and len(pairs) >= self.CONTOURS
            yield pairs[max(table, int(levels))]

    def _contrast(self, text: Element, subject: Subject) -> float:
        around = crop(subject.pixels, text.bbox or (0.0, 0.0, 0.0, 0.0))
        if around.size == 0:
            return 21.0
        ground = background(around).astype(float)
        nominal = float(contrast(_color(text), ground))
        if nominal >= self.OUTLINED:
            return nominal
        alike = (np.abs(around - _color(text)) < self.SAME).all(axis=2)
        if alike.sum() < self.OWN * (text.visible_px or 0):  # the commonest color is its own ink
            return float(np.median(contrast(_color(text), around[~alike].astype(float))))
        ink = contrast(around.astype(float), ground) > self.OUTLINED
        narrow = len((text.text or "").strip()) <= self.NARROW
        outlined = (narrow or EFFECTS.search(subject.code)) and self._all_over(ink)
        return self.OUTLINED if outlined or ink.mean() > self.MOTLEY else nominal

    def _all_over(self, ink: Mask) -> bool:
        """Whether ink stands out all over a box; a line that crosses it does not reach so far."""
        share, reach = self.AROUND
        return bool(
            ink.mean() > share and ink.any(axis=0).mean() > reach and ink.any(axis=1).mean() > reach
        )


class DrownedText(ImageRule):
    """A text stands on lines, hatching or speckles of its own color and cannot be made out (A-5).

    Measured: pixels of the text's color within its box, as a multiple of those that the text itself
    paints, for texts whose color differs from the commonest one around them.
    """

    name = "image.drowned_text"
    threshold = 1.6
    threshold_basis = (
        "Of 852 good figures one of matplotlib's gallery has more, a text on texts; letters in a frame "
        "or on a grid line have at most 1.5, black letters on dense black hatching 1.7 to 2.7."
    )

    LIKE, APART = 70, 3.0
    """Levels within which colors are alike; contrast ratio from which a text differs from its ground."""

    def look(self, subject: Subject, trace: Trace) -> Verdict:
        texts = [
            e for e in visible_texts(trace) if e.bbox and e.visible_px and e.role != "tick_label"
        ]
        if not texts:
            return self.verdict(None, "the image shows no text")
        measured = ((self._ink(e, subject.pixels) / (e.visible_px or 1), e) for e in texts)
        worst, culprit = max(measured, key=lambda pair: pair[0])
        ok = worst <= (self.limit or 0)
        reason = "" if ok else f"{shorten(culprit.text)} drowns in {worst:.1f} times its own ink"
        return self.verdict(ok, reason, worst, {"element": culprit.id})

    def _ink(self, text: Element, pixels: Pixels) -> float:
        """Pixels of the text's color in its own, possibly rotated, box."""
        assert text.bbox
        around = crop(pixels, text.bbox)
        color = _color(text)
        if around.size == 0 or contrast(color, background(around).astype(float)) < self.APART:
            return 0.0
        high, wide = around.shape[:2]
        left, top = max(0, int(text.bbox[0])), max(0, int(text.bbox[1]))
        x, y = np.meshgrid(np.arange(wide) + left + 0.5, np.arange(high) + top + 0.5)
        alike = (np.abs(around - color) < self.LIKE).all(axis=2)
        return float((alike & inside_text(text, x, y)).sum())


def _color(text: Element) -> np.typing.NDArray[np.float64]:
    return rgb(on_white(text.facecolor or text.edgecolor or "#000000")).astype(float)
