"""Caps of error bars: painted as markers of lines of their own, they are part of their bars."""

from typing import Any

import numpy as np

from tracer.calls import marker_centers
from tracer.scene import Draft, Scene

_NEAR = 0.5
"""Pixels between a cap's place and the end of its bar."""


def is_caps(artist: Any) -> bool:
    """Whether a line is the caps of some error bars."""
    containers = getattr(artist.axes, "containers", ())
    return any(part is artist for container in containers for part in _caps(container))


def _caps(container: Any) -> Any:
    lines: Any = getattr(container, "lines", ())
    return lines[1] if len(lines) == 3 and hasattr(container, "has_yerr") else ()


def join_caps(scene: Scene, drafts: list[Draft]) -> None:
    """What paints the caps becomes part of the bars at whose ends they stand."""
    bars = [d for d in drafts if d.attrs.get("part") == "errorbar" and d.fields.get("pixels")]
    if not bars:
        return
    ends = np.array([point[:2] for d in bars for point in _ends(d)], dtype=float)
    for visit in scene.log.visits:
        calls = [call for call in visit.calls if call.op == "markers"]
        if not calls or not is_caps(visit.artist):
            continue
        for call in calls:
            for item, center in enumerate(marker_centers(call, scene.height)):
                gaps = np.abs(ends - center).max(axis=1)
                nearest = int(gaps.argmin())
                if gaps[nearest] <= _NEAR:
                    bars[nearest // 2].parts.append((call, item))


def _ends(draft: Draft) -> tuple[tuple[float, ...], tuple[float, ...]]:
    points = draft.fields["pixels"]
    return points[0], points[-1]
