"""Rules on the canvas as a whole: blank, empty, cut off, too small, too long."""

import math
from abc import abstractmethod
from collections.abc import Sequence

import numpy as np

from icc.record import Verdict
from qc.base import Rule, Subject
from qc.elements import panels, papers, visible, visible_marks
from qc.pixels import Box, Mask, crop, drawn
from tracer.trace import Axes, Element, Trace

SIDES = ("left", "top", "right", "bottom")


class ImageRule(Rule):
    """A rule that needs a render; without one it does not apply."""

    stage = "image"

    def judge(self, subject: Subject) -> Verdict:
        if subject.trace is None:
            return self.verdict(None, "there is no image: the script did not draw one")
        return self.look(subject, subject.trace)

    @abstractmethod
    def look(self, subject: Subject, trace: Trace) -> Verdict:
        """The verdict on a subject that was rendered."""


class Blank(ImageRule):
    """The image is (almost) one flat color: nothing was drawn, or all of it in the color of the paper.

    Measured: share of pixels that differ from the commonest color.
    """

    name = "image.blank"
    threshold = 0.001
    at_least = True
    threshold_basis = (
        "On 288 template figures and 110 figures by people the least was 0.005, on a hairline circle "
        "without axes 0.003; a blank canvas has 0."
    )

    def look(self, subject: Subject, trace: Trace) -> Verdict:
        share = float(subject.ink.mean())
        ok = share >= (self.limit or 0)
        return self.verdict(ok, "" if ok else f"only {share:.2%} of the image is drawn", share)


class EmptyChart(ImageRule):
    """Axes without anything in them: frame, ticks and labels promise data that are not there (A-3).

    Measured: panels with a drawn frame in which no data or annotation can be seen; what has the color
    of the paper cannot, nor what lies behind one shape that hides all, nor an image of many cells in
    one color, nor what lies outside the box of 3-D axes; lines right across the frame that have no
    name are an axis, and none of the data. A single text fills a panel only if no tick and axis labels promise more (a
    box of a diagram), or beside panels with data; a legend does not. Axes of which only one side is
    drawn are a number line and need no data.
    """

    name = "image.empty_chart"
    threshold = 0
    threshold_basis = "Follows from the definition."

    def look(self, subject: Subject, trace: Trace) -> Verdict:
        shown = [a for a in panels(trace) if framed(a, trace)]
        if not shown:
            return self.verdict(None, "no panel draws a frame")
        marks = visible_marks(trace)
        shapes = any(e.kind != "text" for e in marks)
        empty = [a.index for a in shown if not _filled(a, marks, subject, trace, beside=shapes)]
        return self.verdict(
            len(empty) <= (self.limit or 0),
            f"{len(empty)} of {len(shown)} framed panels show no data" if empty else "",
            len(empty),
            {"axes": empty} if empty else None,
        )


def _filled(
    axes: Axes, marks: Sequence[Element], subject: Subject, trace: Trace, beside: bool
) -> bool:
    """Whether the panel shows something; `beside`: the figure draws more than text somewhere."""
    within = [e for e in marks if _within(e, axes)]
    drawn_in = [e for e in within if e.kind != "text"]
    shapes = [e for e in drawn_in if not _outside_the_box(e, axes) and not _flat(e, subject)]
    if drawn_in and not shapes:
        return False
    if 0 < len(within) == len(shapes) <= 2 and all(_axis(e) for e in shapes):
        return False
    if shapes:
        return not _ghosts(shapes, axes, trace) and not _curtain(shapes, axes, trace)
    return len(within) > 1 or (bool(within) and (beside or _bare(axes)))


def _ghosts(shapes: Sequence[Element], axes: Axes, trace: Trace) -> bool:
    """Whether every shape has the color of what it stands on."""
    grounds = papers(trace)
    paper = grounds.get(axes.index, grounds[None])
    return all(
        e.kind not in ("image", "mesh")
        and {c[:7] for c in (e.facecolor, e.edgecolor) if c and c[7:] != "00"} <= {paper}
        and "count" not in e.attrs
        for e in shapes
    )


def reference(e: Element) -> bool:
    """A straight line or band that spans its panel by definition (`axhline`, `axvspan`)."""
    if e.transform != "other" or e.kind not in ("line", "rectangle") or not e.pixels:
        return False
    low, high = np.min(e.pixels, axis=0)[:2], np.max(e.pixels, axis=0)[:2]
    return e.kind == "rectangle" or bool((high - low < 1).any())


def _axis(e: Element) -> bool:
    """A line without a name right across the panel."""
    return e.kind == "line" and e.label is None and reference(e)


def _outside_the_box(e: Element, axes: Axes) -> bool:
    """Whether all its points lie beyond the limits of 3-D axes, which do not clip."""
    if axes.zlim is None or not e.data or len(e.data[0]) < 3:
        return False
    limits = np.sort([axes.xlim, axes.ylim, axes.zlim], axis=1)
    points, slack = np.array(e.data, dtype=float), 0.05 * np.ptp(limits, axis=1)
    beyond = (points < limits[:, 0] - slack) | (points > limits[:, 1] + slack)
    return bool(beyond.any(axis=1).all())


def _flat(e: Element, subject: Subject) -> bool:
    """Whether an image or mesh of many cells shows a single color."""
    cells = math.prod(e.attrs.get("shape", (1, 1))[:2]) if e.kind == "image" else 1
    part = crop(subject.pixels, e.bbox) if e.bbox and cells > 3 else None
    return part is not None and part.size > 0 and bool(drawn(part).mean() < 0.03)


def _curtain(shapes: Sequence[Element], axes: Axes, trace: Trace) -> bool:
    """Whether all that shows is one filled shape over data of which nothing is left to see."""
    hidden = [
        e.paint
        for e in trace.elements
        if e.axes == axes.index and e.role == "data" and e.on_canvas and e.visible_px == 0
    ]
    alone = len(shapes) == 1 and shapes[0].kind in ("rectangle", "polygon", "circle", "ellipse")
    return bool(alone and hidden and min(hidden) < shapes[0].paint)


def framed(axes: Axes, trace: Trace) -> bool:
    """Whether the axes enclose an area: for flat ones, at least two sides are drawn."""
    place = np.array(axes.bbox)
    twins = [a.index for a in trace.axes if np.abs(place - a.bbox).max() < 1]
    spines = [e for e in trace.elements if e.role == "spine" and e.axes in twins]
    sides = sum(visible(e) for e in spines)
    return axes.axis_on and (axes.dimension != "2D" or sides > 1)


def _bare(axes: Axes) -> bool:
    """Whether nothing at the frame promises data: no tick labels, no axis labels."""
    return not (axes.xticks or axes.yticks or axes.xlabel or axes.ylabel)


def _within(element: Element, axes: Axes) -> bool:
    """Drawn by these axes, or by the figure or a twin over them."""
    if element.axes == axes.index:
        return True
    if element.bbox is None:
        return False
    x, y = (element.bbox[0] + element.bbox[2]) / 2, (element.bbox[1] + element.bbox[3]) / 2
    left, top, right, bottom = axes.bbox
    return left <= x <= right and top <= y <= bottom


def overhang(box: Box, width: int, height: int) -> dict[str, float]:
    """Pixels by which a box leaves the canvas, by side; sides it keeps within are left out."""
    beyond = (-box[0], -box[1], box[2] - width, box[3] - height)
    return {side: px for side, px in zip(SIDES, beyond, strict=True) if px > 0}


def border_ink(mask: Mask, box: Box, side: str, depth: int = 1) -> bool:
    """Whether something is drawn within so many pixels of a side of the canvas, in the box's span."""
    height, width = mask.shape
    x = slice(max(0, math.floor(box[0])), min(width, math.ceil(box[2]) + 1))
    y = slice(max(0, math.floor(box[1])), min(height, math.ceil(box[3]) + 1))
    edge = {
        "left": mask[y, :depth],
        "right": mask[y, -depth:],
        "top": mask[:depth, x],
        "bottom": mask[-depth:, x],
    }
    return bool(edge[side].any())


def worst_overhang(element: Element, mask: Mask) -> float:
    """Greatest overhang in pixels that the border pixels confirm; 0 if there is none."""
    if element.bbox is None:
        return 0.0
    height, width = mask.shape
    beyond = overhang(element.bbox, width, height)
    box, gaps = element.bbox, element.kind == "text"  # the border may run between two letters
    return max(
        (
            px
            for side, px in beyond.items()
            if border_ink(mask, box, side, depth=8 if gaps and px > 25 else 1)
        ),
        default=0.0,
    )


class OffCanvas(ImageRule):
    """A drawn shape runs over the edge of the canvas and is cut there (A-1).

    Measured: pixels by which the bounding box of the worst shape leaves the canvas, where the
    canvas's border pixels confirm it. Shapes that their own axes clip are no defect, nor is a
    drawing whose axes fill the canvas to that edge on purpose.
    """

    name = "image.off_canvas"
    threshold = 3
    threshold_basis = "Half a thick line's width and antialiasing stay below 3 px; no overhang in 400 good figures."

    ROLES = frozenset({"data", "annotation", "legend", "colorbar"})

    def look(self, subject: Subject, trace: Trace) -> Verdict:
        mask = subject.ink
        worst, culprit = 0.0, None
        for element in trace.elements:
            if element.kind == "text" or element.role not in self.ROLES or not element.on_canvas:
                continue
            if self._fills_canvas(element, trace):
                continue
            px = worst_overhang(element, mask)
            if px > worst:
                worst, culprit = px, element
        ok = culprit is None or worst <= (self.limit or 0)
        reason = (
            ""
            if culprit is None or ok
            else f"a {culprit.kind} is cut {worst:.0f} px beyond the canvas"
        )
        evidence = None if culprit is None else {"element": culprit.id, "line": culprit.line}
        return self.verdict(ok, reason, worst, evidence)

    @staticmethod
    def _fills_canvas(element: Element, trace: Trace) -> bool:
        """Its axes clip at the canvas's own edge, so running over it was intended."""
        axes = next((a for a in trace.axes if a.index == element.axes), None)
        if axes is None or axes.dimension == "3D":
            return False
        left, top, right, bottom = axes.bbox
        figure = trace.figure
        near = 4
        return (
            left < near
            or top < near
            or right > figure.width - near
            or bottom > figure.height - near
        )


class Small(ImageRule):
    """The image is so small that a vision model gets only a few tokens of it.

    Measured: side of the square with the image's area, in pixels.
    """

    name = "image.small"
    threshold = 128
    at_least = True
    threshold_basis = (
        "Pages of plot types at 200 × 200 pixels still read well once they are enlarged for the "
        "model; 128² pixels are 16 of its 32-px cells."
    )

    def look(self, subject: Subject, trace: Trace) -> Verdict:
        side = math.sqrt(trace.figure.width * trace.figure.height)
        ok = side >= (self.limit or 0)
        size = f"{trace.figure.width} × {trace.figure.height}"
        return self.verdict(ok, "" if ok else f"the image is only {size} pixels", side)


class Aspect(ImageRule):
    """The image is so long or tall that scaling it for a model leaves its short side unreadable.

    Measured: longer side over shorter side.
    """

    name = "image.aspect"
    threshold = 4
    threshold_basis = "The image policy's bound."

    def look(self, subject: Subject, trace: Trace) -> Verdict:
        sides = trace.figure.width, trace.figure.height
        ratio = max(sides) / max(1, min(sides))
        ok = ratio <= (self.limit or np.inf)
        return self.verdict(ok, "" if ok else f"sides are {ratio:.1f} : 1", ratio)
