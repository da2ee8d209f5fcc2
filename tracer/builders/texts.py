"""Text: one element however many lines, glyphs and path effects it takes."""

import numpy as np
from matplotlib.colors import to_rgba

from tracer.calls import Visit, flip, to_points
from tracer.scene import Draft, Scene, hex8, is_3d
from tracer.trace import COUNTED_ROLES


def build(scene: Scene, visit: Visit) -> list[Draft]:
    """The draft of one Text, if its string is more than blanks."""
    text, state = visit.artist, visit.state
    if not state or not state["text"].strip():
        return []
    x, y = state["anchor"].tolist()
    x0, y0, x1, y1 = state["layout"].extents.tolist()
    fields = {
        "text": state["text"],
        "bbox": (x + x0, scene.height - y - y1, x + x1, scene.height - y - y0),
        "facecolor": hex8(to_rgba(text.get_color(), text.get_alpha())),
        "size": float(text.get_fontsize()),
    }
    if scene.place(visit).role in COUNTED_ROLES:
        fields |= {
            "pixels": ((x, scene.height - y),),
            "data": _data(scene, visit, flip(state["anchor"][None], scene.height)),
            "transform": scene.coordinates(visit),
        }
    attrs = {"ha": text.get_horizontalalignment(), "va": text.get_verticalalignment()}
    if state["rotation"]:
        attrs["rotation"] = state["rotation"]
    parts = [(call, 0) for call in visit.calls]
    return [Draft("text", visit, parts, fields, attrs)]


def _data(scene: Scene, visit: Visit, anchor: np.ndarray) -> tuple[tuple[float, ...], ...] | None:
    text = visit.artist
    if hasattr(text, "get_position_3d") and is_3d(text.axes):
        return to_points(np.array([text.get_position_3d()], dtype=float))
    if scene.coordinates(visit) == "data" and scene.axes_of(visit) is not None:
        if is_3d(scene.axes_of(visit)):
            return None
        return to_points(np.array([text.get_unitless_position()], dtype=float))
    data = scene.to_data(visit, anchor)
    return None if data is None else to_points(data)
