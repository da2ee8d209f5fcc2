"""Patches: rectangles, polygons, circles, wedges, arrows and free paths."""

from collections.abc import Callable
from typing import Any

import numpy as np
from matplotlib import patches
from matplotlib.path import Path

from tracer.builders import arrows
from tracer.calls import Visit, to_points
from tracer.origin import origin
from tracer.outlines import Array, has_curves, outline_points
from tracer.scene import Draft, Scene, bbox_of, is_3d, style
from tracer.shapes import shape_of
from tracer.trace import Kind

_KINDS: tuple[tuple[type[Any], Kind], ...] = (
    (patches.Arc, "arc"),
    (patches.Circle, "circle"),
    (patches.Ellipse, "ellipse"),
    (patches.Annulus, "wedge"),
    (patches.Wedge, "wedge"),
    (patches.Rectangle, "rectangle"),
    (patches.FancyBboxPatch, "rectangle"),
    (patches.FancyArrow, "arrow"),
    (patches.Arrow, "arrow"),
    (patches.Polygon, "polygon"),
    (patches.RegularPolygon, "polygon"),
)
"""Kind by class; the first match counts, so subclasses stand before their bases."""
_NUMBERS = (float, int, np.float64, np.int64)


def kind_of_class(cls: type[Any]) -> Kind | None:
    """The kind of a patch class; None where its path decides."""
    return next((kind for base, kind in _KINDS if issubclass(cls, base)), None)


def kind_of_path(vertices: Array, codes: Array | None, filled: bool = False) -> Kind:
    """A free path: curve if it has Bézier parts, polygon if closed or filled, else line."""
    if has_curves(codes):
        return "curve"
    return "polygon" if filled or is_closed(vertices, codes) else "line"


def is_closed(vertices: Array, codes: Array | None) -> bool:
    """Whether the path ends with CLOSEPOLY or where it began."""
    if codes is not None and len(codes) and codes[-1] == Path.CLOSEPOLY:
        return True
    return len(vertices) > 3 and bool(np.allclose(vertices[0], vertices[-1], atol=1e-6))


def build(scene: Scene, visit: Visit) -> list[Draft]:
    """The draft of one patch; none for shadows and for bins of no height."""
    artist = visit.artist
    if isinstance(artist, patches.Shadow):
        return []
    parts = [(call, 0) for call in visit.calls if call.op in ("path", "markers", "collection")]
    if not parts:
        return []
    drawn = [scene.items_of(call)[0] for call, _ in parts]
    if isinstance(artist, patches.FancyArrowPatch):
        return [arrows.build_patch(scene, visit, parts, drawn)]
    if _is_empty_bin(artist):
        return []
    top = drawn[-1]
    fields = style(top) | {"bbox": bbox_of(top)}
    kind = _made_as(artist) or kind_of_path(
        top.vertices, top.codes, filled=bool(fields["facecolor"])
    )
    draft = Draft(kind, visit, parts, fields)
    points, draft.attrs = describe(artist, kind)
    draft.fields |= scene.located(visit, points)
    if (spatial := getattr(artist, "_segment3d", None)) is not None and is_3d(artist.axes):
        draft.fields |= {
            "data": to_points(np.asarray(spatial, dtype=float)),
            "pixels": to_points(outline_points(top.vertices, top.codes)),
            "transform": "data",
        }
        draft.attrs = {"closed": is_closed(top.vertices, top.codes)}
    if kind == "line":
        draft.fields["facecolor"] = None
    if kind == "polygon" and (shape := shape_of(np.array(draft.fields["pixels"]))) is not None:
        draft.attrs["shape"] = shape
    return [draft]


def _made_as(artist: Any) -> Kind | None:
    """By class; a patch lifted into 3-D keeps the kind of the class it was made as."""
    made = origin(artist)
    return kind_of_class(type(artist)) or (kind_of_class(made.cls) if made is not None else None)


def _is_empty_bin(artist: Any) -> bool:
    made = origin(artist)
    if made is None or "hist" not in made.makers or not isinstance(artist, patches.Rectangle):
        return False
    return artist.get_width() == 0 or artist.get_height() == 0


def describe(artist: Any, kind: Kind) -> tuple[Array, dict[str, Any]]:
    """Defining points in the artist's own coordinates, and the measures beside them."""
    for cls, measured in _DESCRIBERS:
        if isinstance(artist, cls):
            return measured(artist)
    path = artist.get_path()
    points = artist.get_patch_transform().transform(outline_points(path.vertices, path.codes))
    if len(points) > 1 and np.allclose(points[0], points[-1], rtol=1e-9, atol=0):
        points = points[:-1]
    if kind == "polygon":
        return points, {"vertices": len(points)}
    return points, {"vertices": len(points), "closed": is_closed(path.vertices, path.codes)}


def _rectangle(artist: Any) -> tuple[Array, dict[str, Any]]:
    x0, y0, x1, y1 = (float(edge) for edge in artist._convert_units())
    width, height = artist.get_width(), artist.get_height()
    plain = type(width) in _NUMBERS and type(height) in _NUMBERS  # else dates and their like
    attrs = (
        {"width": float(width), "height": float(height)}
        if plain
        else {"width": x1 - x0, "height": y1 - y0}
    )
    if artist.get_angle():
        return artist.get_corners(), attrs | _turned(artist.get_angle())
    return np.array([(x0, y0), (x1, y0), (x1, y1), (x0, y1)]), attrs


def _fancy_box(artist: Any) -> tuple[Array, dict[str, Any]]:
    x, y, w, h = artist.get_x(), artist.get_y(), artist.get_width(), artist.get_height()
    corners = np.array([(x, y), (x + w, y), (x + w, y + h), (x, y + h)], dtype=float)
    style_name = type(artist.get_boxstyle()).__name__.lower()
    return corners, {"width": float(w), "height": float(h), "boxstyle": style_name}


def _ellipse(artist: Any) -> tuple[Array, dict[str, Any]]:
    attrs = {"width": float(artist.get_width()), "height": float(artist.get_height())}
    return np.array([artist.get_center()], dtype=float), attrs | _turned(artist.get_angle())


def _circle(artist: Any) -> tuple[Array, dict[str, Any]]:
    return np.array([artist.get_center()], dtype=float), {"radius": float(artist.get_radius())}


def _arc(artist: Any) -> tuple[Array, dict[str, Any]]:
    points, attrs = _ellipse(artist)
    return points, attrs | {"theta1": float(artist.theta1), "theta2": float(artist.theta2)}


def _wedge(artist: Any) -> tuple[Array, dict[str, Any]]:
    attrs = {
        "radius": float(artist.r),
        "theta1": float(artist.theta1),
        "theta2": float(artist.theta2),
    }
    if artist.width is not None:
        attrs["width"] = float(artist.width)
    return np.array([artist.center], dtype=float), attrs


def _annulus(artist: Any) -> tuple[Array, dict[str, Any]]:
    a, b = artist.get_radii()
    attrs = {"radius": float(max(a, b)), "width": float(artist.get_width())}
    return np.array([artist.get_center()], dtype=float), attrs


def _regular(artist: Any) -> tuple[Array, dict[str, Any]]:
    path = artist.get_path()
    points = artist.get_patch_transform().transform(outline_points(path.vertices, path.codes))
    return points, {"vertices": len(points), "radius": float(artist.radius)}


def _plain_arrow(artist: Any) -> tuple[Array, dict[str, Any]]:
    """`ax.arrow` goes from its start by its vector; the head may reach beyond that point."""
    if isinstance(artist, patches.FancyArrow):
        own: Any = artist
        start = np.array([own._x, own._y], dtype=float)
        return np.array([start, start + np.array([own._dx, own._dy])]), {"heads": "end"}
    transform = artist.get_patch_transform()
    return transform.transform(np.array([(0.0, 0.0), (1.0, 0.0)])), {"heads": "end"}


def _turned(angle: float) -> dict[str, Any]:
    return {"angle": float(angle)} if angle else {}


_DESCRIBERS: tuple[tuple[type[Any], Callable[[Any], tuple[Array, dict[str, Any]]]], ...] = (
    (patches.Arc, _arc),
    (patches.Circle, _circle),
    (patches.Ellipse, _ellipse),
    (patches.Annulus, _annulus),
    (patches.Wedge, _wedge),
    (patches.Rectangle, _rectangle),
    (patches.FancyBboxPatch, _fancy_box),
    (patches.FancyArrow, _plain_arrow),
    (patches.Arrow, _plain_arrow),
    (patches.RegularPolygon, _regular),
)
