"""Circles and outlines of solids of revolution, seen from the front (the side of negative y)."""

import numpy as np

# mypy: allow-untyped-defs, allow-untyped-calls


def ring(radius, height, start, stop, steps=91):
    """Points of a horizontal circle from angle to angle, in degrees; 0 is nearest to the viewer."""
    t = np.radians(np.linspace(start, stop, steps))
    return np.column_stack([radius * np.sin(t), -radius * np.cos(t), np.full(steps, height)])


def facing_angle(narrowing, elev):
    """Up to which angle, in degrees, a wall is seen that narrows by so much per unit of height."""
    return np.degrees(np.arccos(np.clip(-narrowing * np.tan(np.radians(elev)), -1, 1)))


def dome_outline(radius, height, start, stop, elev, steps=91):
    """Points of the outline of a sphere; at 0 degrees it starts on the right, 90 is the top."""
    e, t = np.radians(elev), np.radians(np.linspace(start, stop, steps))
    x, lift = radius * np.cos(t), radius * np.sin(t)
    return np.column_stack([x, lift * np.sin(e), height + lift * np.cos(e)])


def runs(points, mask):
    """The stretches of a polyline on which a mask is true, each with its true neighbors."""
    cuts = np.flatnonzero(np.diff(mask.astype(int))) + 1
    pieces = zip(np.split(points, cuts), np.split(mask, cuts), strict=True)
    return [piece for piece, inside in pieces if inside[0] and len(piece) > 1]
