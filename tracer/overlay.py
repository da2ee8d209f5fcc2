"""The image with each element outlined and numbered, so that a trace can be checked by eye.

Counted elements get a frame and their id, in a colour by kind; other roles a thin grey frame.
What is hidden or off the canvas is dotted. Drawn with Pillow: this runs outside the sandbox.
"""

import io
from collections.abc import Iterator

from PIL import Image, ImageDraw, ImageFont

from tracer.trace import KINDS, Element, Trace

_SCALE_TO, _SCALE_MANY_TO = 1400, 2200
"""Small images are enlarged by a whole factor to about this width, so that numbers can be read;
those of many elements further."""
_MANY = 120
_GREY = (150, 150, 150)
_COLORS = (
    (214, 39, 40), (31, 119, 180), (44, 160, 44), (148, 103, 189), (255, 127, 14), (23, 190, 207),
    (227, 119, 194), (140, 86, 75), (188, 143, 0), (200, 0, 120), (0, 100, 0), (90, 90, 220),
    (120, 120, 0), (0, 140, 140), (60, 60, 60),
)  # fmt: skip
_MAX_NUMBERS = 1_500
"""Beyond so many elements the frames stay and the numbers are left out."""

Box = tuple[float, float, float, float]
Color = tuple[int, int, int]


def overlay(png: bytes, trace: Trace) -> bytes:
    """PNG of the same picture, possibly enlarged, with frames and numbers on it."""
    with Image.open(io.BytesIO(png)) as source:
        picture = source.convert("RGB")
    counted = [e for e in trace.elements if e.counted]
    width = _SCALE_TO if len(counted) <= _MANY else _SCALE_MANY_TO
    factor = max(1, min(4, round(width / max(picture.width, 1))))
    picture = picture.resize((picture.width * factor, picture.height * factor))
    faded = Image.blend(picture, Image.new("RGB", picture.size, "white"), 0.35)
    pen = ImageDraw.Draw(faded)
    for element in trace.elements:
        if not element.counted and element.role != "background":
            _frame(pen, element, factor, _GREY)
    for element in counted:
        _frame(pen, element, factor, _color(element))
    if len(counted) <= _MAX_NUMBERS:
        _number(pen, counted, factor, faded.size)
    result = io.BytesIO()
    faded.save(result, format="PNG")
    return result.getvalue()


def _color(element: Element) -> Color:
    return _COLORS[KINDS.index(element.kind) % len(_COLORS)]


def _frame(pen: ImageDraw.ImageDraw, element: Element, factor: int, color: Color) -> None:
    """The outline where the trace has one, else the box."""
    for path in _outlines(element):
        scaled = [(x * factor, y * factor) for x, y in path]
        if element.visible_px == 0 or not element.on_canvas:
            for point in scaled:
                pen.ellipse(_around(point, 1.5), fill=color)
        elif len(scaled) > 1:
            pen.line(scaled, fill=color, width=1 if color == _GREY else 2)


def _outlines(element: Element) -> Iterator[list[tuple[float, float]]]:
    if element.kind in ("line", "arrow", "curve", "polygon", "face") and element.pixels:
        path = [(float(p[0]), float(p[1])) for p in element.pixels]
        yield path + path[:1] if element.kind in ("polygon", "face") else path
    elif element.bbox is not None:
        x0, y0, x1, y1 = element.bbox
        yield [(x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0)]


def _around(point: tuple[float, float], radius: float) -> Box:
    x, y = point
    return (x - radius, y - radius, x + radius, y + radius)


def _number(
    pen: ImageDraw.ImageDraw, elements: list[Element], factor: int, size: tuple[int, int]
) -> None:
    """Each id on or beside its element, at the first free place among a few; words stay legible."""
    font = ImageFont.load_default(size=11)
    words = [e.bbox for e in elements if e.kind == "text" and e.bbox is not None]
    taken: list[Box] = [_scaled(box, factor) for box in words]
    for element in elements:
        if element.bbox is None or not element.on_canvas:
            continue
        text = str(element.id)
        width, height = pen.textlength(text, font=font) + 4, 13.0
        place = _free(element, factor, (width, height), size, taken)
        taken.append(place)
        pen.rectangle(place, fill=(255, 255, 255), outline=_color(element))
        pen.text((place[0] + 2, place[1]), text, fill=_color(element), font=font)


def _free(
    element: Element,
    factor: int,
    label: tuple[float, float],
    size: tuple[int, int],
    taken: list[Box],
) -> Box:
    x0, y0, x1, y1 = _scaled(element.bbox or (0.0,) * 4, factor)
    width, height = label
    corners = [(x1 + 1, y0 - height), (x0 - width, y0 - height), (x1 + 1, y1), (x0 - width, y1)]
    corners += [((x0 + x1 - width) / 2, (y0 + y1 - height) / 2)]
    corners += [(x1 + 1, y0 - height - step * 14) for step in (1, 2, 3)]
    if element.kind in ("line", "arrow", "curve") and len(element.pixels or ()) > 1:
        corners = [*_along(element, factor, label), *corners]
    elif element.kind not in ("text", "marker") and x1 - x0 > 2 * width and y1 - y0 > 2 * height:
        corners = [(x0 + 2, y0 + 2), (x1 - width - 2, y0 + 2), *corners]
    places = [_within((x, y, x + width, y + height), size) for x, y in corners]
    return next((p for p in places if not any(_meet(p, t) for t in taken)), places[0])


def _along(
    element: Element, factor: int, label: tuple[float, float]
) -> Iterator[tuple[float, float]]:
    """Places on a stroke: its middle, and a little to either side."""
    path = element.pixels or ()
    for part in (0.5, 0.4, 0.6, 0.3, 0.7):
        at = part * (len(path) - 1)
        (ax, ay), (bx, by) = path[int(at)][:2], path[min(int(at) + 1, len(path) - 1)][:2]
        x, y = ax + (bx - ax) * (at - int(at)), ay + (by - ay) * (at - int(at))
        yield x * factor - label[0] / 2, y * factor - label[1] / 2


def _scaled(box: Box, factor: int) -> Box:
    return (box[0] * factor, box[1] * factor, box[2] * factor, box[3] * factor)


def _within(box: Box, size: tuple[int, int]) -> Box:
    """The box moved onto the picture."""
    x0, y0, x1, y1 = box
    dx = max(0.0, -x0) - max(0.0, x1 - size[0] + 1)
    dy = max(0.0, -y0) - max(0.0, y1 - size[1] + 1)
    return (x0 + dx, y0 + dy, x1 + dx, y1 + dy)


def _meet(a: Box, b: Box) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
