"""Where things sit in a frame, in words."""

from tracer.trace import Element

Box = tuple[float, float, float, float]
"""x0, y0, x1, y1 in pixels, y down."""

ROWS = ("top", "middle", "bottom")
COLUMNS = ("left", "center", "right")


def third(value: float, low: float, high: float) -> int:
    """Which third of a range a value lies in: 0, 1, or 2; values beyond count to the nearest."""
    return min(2, max(0, int(3 * (value - low) / max(high - low, 1e-9))))


def center(element: Element) -> tuple[float, float]:
    """The middle of an element's box, in pixels."""
    x0, y0, x1, y1 = element.bbox or (0.0, 0.0, 0.0, 0.0)
    return (x0 + x1) / 2, (y0 + y1) / 2


def place(element: Element, frame: Box) -> str:
    """Where in a frame an element sits: `at the top left`, `near the center`."""
    return place_of(center(element), frame)


def place_of(point: tuple[float, float], frame: Box) -> str:
    """Where in a frame a point lies, in the same words."""
    x, y = point
    column = COLUMNS[third(x, frame[0], frame[2])]
    row = ROWS[third(y, frame[1], frame[3])]
    if (row, column) == ("middle", "center"):
        return "near the center"
    if row == "middle":
        return f"at the {column}, halfway up"
    return f"at the {row} {column}"
