"""The parts of a frame: ticks, spines, grids, legends, colorbars, backgrounds.

They are in no count, so each is told by its box and style alone, quickly: half of what a simple
figure draws is frame.
"""

from matplotlib.lines import Line2D
from matplotlib.text import Text

from tracer.builders import crowds, rasters, texts
from tracer.builders.patches import kind_of_class, kind_of_path
from tracer.calls import Visit
from tracer.scene import Draft, Scene, bbox_of, style, union
from tracer.trace import Kind


def build(scene: Scene, visit: Visit) -> list[Draft]:
    """Drafts of one visit whose role is in no count."""
    if isinstance(visit.artist, Text):
        return texts.build(scene, visit)
    ops = {call.op for call in visit.calls}
    if "collection" in ops:
        return crowds.build_whole(scene, visit, "polygon", {})
    if "image" in ops:
        return rasters.build_image(scene, visit)
    if "mesh" in ops or "triangles" in ops:
        return rasters.build_mesh(scene, visit)
    return _outlines(scene, visit) + _markers(scene, visit)


def _outlines(scene: Scene, visit: Visit) -> list[Draft]:
    parts = [(call, 0) for call in visit.calls if call.op == "path"]
    if not parts:
        return []
    drawn = [scene.items_of(call)[0] for call, _ in parts]
    top, kind = drawn[-1], _kind(visit)
    fields = style(top) | {"bbox": union([bbox_of(item) for item in drawn])}
    if kind == "line":
        fields["facecolor"] = None
    return [Draft(kind or kind_of_path(top.vertices, top.codes), visit, parts, fields)]


def _kind(visit: Visit) -> Kind | None:
    return "line" if isinstance(visit.artist, Line2D) else kind_of_class(type(visit.artist))


def _markers(scene: Scene, visit: Visit) -> list[Draft]:
    first = next((call for call in visit.calls if call.op == "markers"), None)
    if first is None:
        return []
    return [
        Draft("marker", visit, [(first, i)], style(item) | {"bbox": bbox_of(item)})
        for i, item in enumerate(scene.items_of(first))
        if item.box[0] == item.box[0]
    ]
