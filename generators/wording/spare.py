"""Remarks of little weight, for figures about which there is little to say."""

from generators.wording.places import place_of
from generators.wording.remarks import SPARE, Remark, Voice
from tracer.colors import color_name
from tracer.trace import COUNTED_ROLES

SQUARE = 1.05
"""Ratio of sides up to which a format counts as square."""


def spare_remarks(voice: Voice) -> list[Remark]:
    """The format of the canvas, where the drawing lies on it, the color of the lettering."""
    if not voice.scene.panels:
        return []
    return [*_canvas(voice), *_extent(voice), *_lettering(voice)]


def _canvas(voice: Voice) -> list[Remark]:
    """The shape of the canvas."""
    figure = voice.scene.trace.figure
    ratio = figure.width / figure.height
    if 1 / SQUARE <= ratio <= SQUARE:
        shape = voice.pick("the canvas is about square", "the picture has a nearly square format")
    elif ratio > 1:
        shape = voice.pick(
            "the canvas is wider than it is tall", "the picture has a landscape format"
        )
    else:
        shape = voice.pick(
            "the canvas is taller than it is wide", "the picture has a portrait format"
        )
    if color_name(figure.facecolor) == "white" and not voice.told.mentions("white"):
        shape += ", with a white background"
    return [Remark("canvas", shape, SPARE)]


def _lettering(voice: Voice) -> list[Remark]:
    """The color of all texts, if they share one."""
    texts = [e for p in voice.scene.panels for e in p.elements if e.kind == "text"]
    colors = {color_name(c) for e in texts if (c := e.facecolor or e.edgecolor)}
    if len(colors) != 1 or len(texts) < 2:
        return []
    color = colors.pop()
    text = voice.pick(f"all lettering is {color}", f"the lettering is {color} throughout")
    return [Remark("lettering", text, SPARE)]


def _extent(voice: Voice) -> list[Remark]:
    """Proportions of what is drawn in the only panel, and its place on the canvas."""
    if len(voice.scene.panels) > 1:
        return []
    panel = voice.scene.panels[0]
    boxes = [
        e.bbox for e in panel.elements if e.role in COUNTED_ROLES and e.bbox and e.kind != "text"
    ]
    if not boxes:
        return []
    x0, y0 = min(b[0] for b in boxes), min(b[1] for b in boxes)
    x1, y1 = max(b[2] for b in boxes), max(b[3] for b in boxes)
    ratio = (x1 - x0) / max(y1 - y0, 1.0)
    figure = voice.scene.trace.figure
    spot = place_of(
        ((x0 + x1) / 2, (y0 + y1) / 2), (0.0, 0.0, float(figure.width), float(figure.height))
    )
    if 1 / SQUARE <= ratio <= SQUARE:
        shape = "about as wide as it is tall"
    else:
        shape = "wider than it is tall" if ratio > 1 else "taller than it is wide"
    text = f"the drawing itself is {shape} and lies {spot} of the canvas"
    return [Remark("canvas", text, SPARE)]
