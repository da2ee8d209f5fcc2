"""What oracles of painted surfaces ask of a trace: which face is on top, and is it the nearest?"""

from collections.abc import Sequence

import numpy as np
from matplotlib.path import Path
from numpy.typing import NDArray

from templates.geometry.camera import Camera
from templates.geometry.drawn import hexa, vertices
from tracer.trace import Element, Trace

Array = NDArray[np.float64]


def faces_of(trace: Trace) -> list[Element]:
    """All painted faces, in paint order."""
    found = [e for e in trace.select("face") if e.counted]
    return sorted(found, key=lambda e: e.paint)


def corners_of(face: Element) -> Array:
    """Corners of a face without repetitions."""
    nodes = vertices(face)
    again = np.abs(nodes - np.roll(nodes, 1, axis=0)).max(axis=1) < 1e-9
    return np.asarray(nodes[~again])


def wrong_order(faces: Sequence[Element], camera: Camera, probes: int = 40) -> list[str]:
    """Spots of the picture where the face painted last is not the nearest one.

    Exact at every probe: each face's plane is met by the line of sight.
    """
    polygons = [corners_of(face) for face in faces]
    pixels = [camera.pixels(polygon) for polygon in polygons]
    everything = np.concatenate(pixels)
    columns, rows = (
        np.linspace(low, high, probes)
        for low, high in zip(everything.min(axis=0), everything.max(axis=0), strict=True)
    )
    spots = np.stack(np.meshgrid(columns, rows), axis=-1).reshape(-1, 2)
    top, nearest = np.full(len(spots), -np.inf), np.full(len(spots), -np.inf)
    for polygon, outline in zip(polygons, pixels, strict=True):
        depths = camera.depth(polygon)
        plane = np.column_stack([outline, np.ones(len(outline))])
        coefficients, _, rank, _ = np.linalg.lstsq(plane, depths, rcond=None)
        if rank < 3:
            continue
        inside = Path(outline).contains_points(spots)
        depth = spots @ coefficients[:2] + coefficients[2]
        top = np.where(inside, depth, top)
        nearest = np.where(inside, np.maximum(depth, nearest), nearest)
    slack = 0.02 * float(np.ptp(camera.depth(np.concatenate(polygons))))
    bad = int((nearest > top + slack).sum())
    return [f"at {bad} of {len(spots)} spots a hidden face is painted on top"] if bad else []


def has_tint(face: Element, color: str) -> bool:
    """Whether a face has a color up to its shading, between 0.75 and 1."""
    drawn, full = (
        np.array([int(c[i : i + 2], 16) for i in (1, 3, 5)], float)
        for c in (face.facecolor or "#000000", hexa(color))
    )
    brightness = float(drawn @ full / (full @ full))
    return 0.74 < brightness < 1.005 and bool(np.abs(drawn - brightness * full).max() < 2)
