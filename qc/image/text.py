"""Rules on text: cut, overlapping, tiny, without glyphs."""

import math
import re
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from icc.record import Verdict
from qc.base import Subject
from qc.elements import visible_texts
from qc.image.canvas import ImageRule, worst_overhang
from qc.pixels import Mask
from tracer.trace import Element, Trace


def shorten(text: str | None) -> str:
    """A text for a reason: one line, at most 40 characters."""
    line = " ".join((text or "").split())
    return f"“{line if len(line) <= 40 else line[:39] + '…'}”"


class TextCut(ImageRule):
    """A title, label or other text runs over the edge of the canvas, so a reader gets half of it (A-5).

    Measured: pixels by which the worst text leaves the canvas, confirmed by ink on the border.
    """

    name = "image.text_cut"
    threshold = 5
    threshold_basis = (
        "Boxes of texts hold some empty margin around the ink: labels at the border of 440 good "
        "figures overhang by up to 4.5 px and lose nothing; real cuts measured 10 px and more."
    )

    def look(self, subject: Subject, trace: Trace) -> Verdict:
        mask = subject.ink
        cut = [(worst_overhang(e, mask), e) for e in visible_texts(trace)]
        worst, culprit = max(cut, key=lambda pair: pair[0], default=(0.0, None))
        ok = worst <= (self.limit or 0)
        if ok or culprit is None:
            return self.verdict(True, "", worst)
        reason = f"{shorten(culprit.text)} is cut {worst:.0f} px beyond the canvas"
        return self.verdict(False, reason, worst, {"element": culprit.id, "line": culprit.line})


class LabelOverlap(ImageRule):
    """Two texts lie on each other, and neither can be read (A-5).

    Measured: greatest share of the smaller text's box that another text's box covers, where the
    shared part holds ink. Boxes of rotated texts are rotated with them. A text drawn twice in one
    place, glyph on glyph, is no overlap: it reads well; nor is a faint watermark. One pair of tick
    labels that collide, in a corner say, is a glitch: of such pairs the second worst counts.
    """

    name = "image.label_overlap"
    threshold = 0.3
    threshold_basis = (
        "Neighbours whose boxes touch by ascent and descent share up to 0.29 in 440 good figures and "
        "stay readable; of ten above, eight were ink on ink."
    )

    INK_SHARE = 0.1
    """Part of the shared region that must be drawn for it to be ink on ink, not box on box."""
    MOST = 1500
    """Texts beyond which pairs are not compared (a table of that size is its own kind of defect)."""

    def look(self, subject: Subject, trace: Trace) -> Verdict:
        texts = [e for e in visible_texts(trace) if e.bbox is not None and not _faint(e)][
            : self.MOST
        ]
        mask = subject.ink
        worst, culprits = 0.0, None
        of_ticks = 0.0
        for first, second in _touching(texts):
            share = self._share(first, second, mask)
            if _of_tick(first) and _of_tick(second):
                share, of_ticks = min(share, of_ticks), max(share, of_ticks)
            if share > worst:
                worst, culprits = share, (first, second)
        ok = worst <= (self.limit or 0)
        if ok or culprits is None:
            return self.verdict(True, "", worst)
        names = " and ".join(shorten(e.text) for e in culprits)
        return self.verdict(
            False, f"{names} overlap by {worst:.0%}", worst, {"elements": [e.id for e in culprits]}
        )

    def _share(self, first: Element, second: Element, mask: Mask) -> float:
        assert first.bbox and second.bbox
        if first.text == second.text and math.dist(first.bbox, second.bbox) < 2:
            return 0.0
        left, top = max(first.bbox[0], second.bbox[0]), max(first.bbox[1], second.bbox[1])
        right, bottom = min(first.bbox[2], second.bbox[2]), min(first.bbox[3], second.bbox[3])
        x, y = np.meshgrid(np.arange(left, right, 0.5), np.arange(top, bottom, 0.5))
        both = inside_text(first, x, y) & inside_text(second, x, y)
        if not both.any():
            return 0.0
        rows = np.clip(y[both].astype(int), 0, mask.shape[0] - 1)
        columns = np.clip(x[both].astype(int), 0, mask.shape[1] - 1)
        if mask[rows, columns].mean() < self.INK_SHARE:
            return 0.0
        smaller = min(math.prod(_lengths(first)), math.prod(_lengths(second)))
        return min(1.0, float(both.sum()) * 0.25 / max(smaller, 1.0))


def _of_tick(text: Element) -> bool:
    """A number at a tick, of a colorbar or of curved axes as well."""
    return text.role in ("tick_label", "spine") or text.attrs.get("part") == "tick_label"


def _faint(text: Element) -> bool:
    """A watermark: half transparent or more."""
    return int((text.facecolor or "#000000ff")[7:9] or "ff", 16) <= 128


def _touching(texts: list[Element]) -> list[tuple[Element, Element]]:
    """Pairs whose bounding boxes intersect."""
    if len(texts) < 2:
        return []
    boxes = np.array([e.bbox for e in texts], dtype=float)
    touch = (
        (boxes[:, None, 0] < boxes[None, :, 2])
        & (boxes[:, None, 2] > boxes[None, :, 0])
        & (boxes[:, None, 1] < boxes[None, :, 3])
        & (boxes[:, None, 3] > boxes[None, :, 1])
    )
    return [(texts[i], texts[j]) for i, j in combinations(range(len(texts)), 2) if touch[i, j]]


def _angle(text: Element) -> float:
    """Rotation in radians, 0 to π/2: a box looks alike under multiples of a half turn."""
    return math.radians(float(text.attrs.get("rotation", 0.0)) % 180.0)


def _lengths(text: Element) -> tuple[float, float]:
    """Length and height of the unrotated box, solved from the bounding box of the rotated one."""
    assert text.bbox
    wide, high = text.bbox[2] - text.bbox[0], text.bbox[3] - text.bbox[1]
    cos, sin = abs(math.cos(_angle(text))), abs(math.sin(_angle(text)))
    denominator = cos * cos - sin * sin
    if min(cos, sin) < 0.02:
        return (wide, high) if cos > sin else (high, wide)
    if abs(denominator) < 0.2:  # near 45° the two equations say the same: take a line's height
        height = min(1.3 * (text.size or 10.0) * 100 / 72, high)
        return max(wide / cos - height, height), height
    return (
        max(1.0, (wide * cos - high * sin) / denominator),
        max(1.0, (high * cos - wide * sin) / denominator),
    )


def inside_text(text: Element, x: NDArray[np.float64], y: NDArray[np.float64]) -> Mask:
    """Which points lie in the text's own, possibly rotated, box."""
    assert text.bbox
    angle, (length, height) = _angle(text), _lengths(text)
    dx = x - (text.bbox[0] + text.bbox[2]) / 2
    dy = (text.bbox[1] + text.bbox[3]) / 2 - y  # pixels run downwards, rotation runs upwards
    along = dx * math.cos(angle) + dy * math.sin(angle)
    across = -dx * math.sin(angle) + dy * math.cos(angle)
    inside: Mask = (np.abs(along) <= length / 2) & (np.abs(across) <= height / 2)
    return inside


def resize_scale(width: int, height: int, least: int = 256**2, most: int = 1280**2) -> float:
    """Factor by which Qwen3-VL scales an image: sides to multiples of 32, area within bounds."""
    sides = [max(32, round(side / 32) * 32) for side in (width, height)]
    if math.prod(sides) > most:
        beta = math.sqrt(width * height / most)
        sides = [max(32, math.floor(side / beta / 32) * 32) for side in (width, height)]
    elif math.prod(sides) < least:
        beta = math.sqrt(least / (width * height))
        sides = [math.ceil(side * beta / 32) * 32 for side in (width, height)]
    return min(sides[0] / width, sides[1] / height)


class TinyText(ImageRule):
    """A text is too small to be read once a vision model has scaled the image.

    Measured: font size of the smallest visible text, in pixels after Qwen3-VL's resize.
    """

    name = "image.tiny_text"
    threshold = 7.5
    at_least = True
    threshold_basis = (
        "At 100 dpi 5-pt letters (6.9 px) run into each other after scaling, 6-pt ones (8.3 px) do not; "
        "of 852 good figures two, which show off font sizes, have 8.0 px and the others 9.7 px and more."
    )

    def look(self, subject: Subject, trace: Trace) -> Verdict:
        texts = visible_texts(trace)
        if not texts:
            return self.verdict(None, "the image shows no text")
        scale = resize_scale(trace.figure.width, trace.figure.height)
        smallest, culprit = min(
            ((self._pixels(e, trace.figure.dpi) * scale, e) for e in texts),
            key=lambda pair: pair[0],
        )
        ok = smallest >= (self.limit or 0)
        reason = "" if ok else f"{shorten(culprit.text)} is {smallest:.1f} px high"
        return self.verdict(ok, reason, smallest, {"element": culprit.id})

    @staticmethod
    def _pixels(text: Element, dpi: float) -> float:
        return text.size * dpi / 72 if text.size is not None else min(_lengths(text))


class MissingGlyphs(ImageRule):
    """A character has no glyph in the fonts at hand, so the image shows an empty box for it.

    Measured: warnings of matplotlib that name a missing glyph.
    """

    name = "image.missing_glyphs"
    threshold = 0
    threshold_basis = "Follows from the definition."

    WARNING = re.compile(r"Glyph .*missing", re.IGNORECASE | re.DOTALL)

    def look(self, subject: Subject, trace: Trace) -> Verdict:
        warnings = subject.render.warnings if subject.render else ()
        missing = [w for w in warnings if self.WARNING.search(w)]
        return self.verdict(
            len(missing) <= (self.limit or 0),
            missing[0][:120] if missing else "",
            len(missing),
            {"warnings": [w[:200] for w in missing[:5]]} if missing else None,
        )
