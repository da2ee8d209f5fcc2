"""Boxes, given by their lowest corner and their lengths: sides, edges, and what they hide."""

# mypy: allow-untyped-defs, allow-untyped-calls, disable-error-code="var-annotated"
# ruff: noqa: B905

from itertools import combinations, pairwise, product

import numpy as np


def facing_sides(corner, lengths, toward):
    """The sides of a box that look at the viewer: one square to x, one to y, one to z."""
    sides = []
    for axis in range(3):
        u, v = np.delete(np.diag(lengths), axis, axis=0)
        start = np.array(corner, dtype=float)
        if toward[axis] > 0:
            start[axis] += lengths[axis]
        sides.append([start, start + u, start + u + v, start + v])
    return sides


def box_edges(corner, lengths):
    """The twelve edges of a box as pairs of points."""
    corners = [corner + np.multiply(bits, lengths) for bits in product((0, 1), repeat=3)]
    return [(a, b) for a, b in combinations(corners, 2) if np.count_nonzero(a - b) == 1]


def hidden_spans(start, end, lows, highs, toward):
    """Parts of a segment, as fractions of it, that boxes hide from the viewer."""
    near, far = np.where(toward > 0, [lows, highs], [highs, lows])
    # The line of sight from fraction s is inside a box after all of `enter` and before all of
    # `leave`, distances that change with s at the same `rates`
    enter = np.column_stack([(near - start) / toward, np.zeros(len(near))])
    leave = (far - start) / toward
    rates = np.append((start - end) / toward, 0)
    first, last = np.zeros(len(near)), np.ones(len(near))
    for j, k in product(range(4), range(3)):
        room, gain = leave[:, k] - enter[:, j], rates[k] - rates[j]
        if abs(gain) < 1e-9:
            last[room < 1e-9] = 0
        elif gain > 0:
            first = np.maximum(first, -room / gain)
        else:
            last = np.minimum(last, -room / gain)
    return sorted((a, b) for a, b in zip(first, last) if b - a > 1e-6)


def seen_and_hidden(edges, lows, highs, toward):
    """The edges cut into the parts that are seen and the parts behind the boxes."""
    seen, hidden = [], []
    for start, end in edges:
        # Where the line changes: seen from 0, hidden from the first cut, seen from the next ...
        cuts = [0]
        for a, b in hidden_spans(start, end, lows, highs, toward):
            if len(cuts) == 1 or a > cuts[-1] + 1e-6:
                cuts += [a, b]
            cuts[-1] = max(b, cuts[-1])
        for k, (a, b) in enumerate(zip(cuts, [*cuts[1:], 1])):
            if b - a > 1e-6:
                part = [start + s * (end - start) for s in (a, b)]
                (hidden if k % 2 else seen).append(part)
    return seen, hidden


def blocked(points, lows, highs, toward):
    """Whether a box stands between each point and the viewer."""
    near, far = np.where(toward > 0, [lows, highs], [highs, lows])
    enter = ((near - points[:, np.newaxis]) / toward).max(axis=2)
    leave = ((far - points[:, np.newaxis]) / toward).min(axis=2)
    return (leave > np.maximum(enter, 0) + 1e-9).any(axis=1)


def parted_by_sight(edges, lows, highs, toward):
    """The edges cut where they pass behind boxes: parts in sight, and parts behind."""
    planes = np.concatenate([lows, highs])
    seen, hidden = [], []
    for start, end in edges:
        step = end - start
        # Nothing changes except where lines of sight meet two planes of boxes at once, or one
        # plane at the edge itself
        rates = step / toward
        way = (planes - start) / toward
        with np.errstate(divide="ignore", invalid="ignore"):
            pairs = [
                (way[:, j, np.newaxis] - way[:, k]) / (rates[j] - rates[k])
                for j, k in combinations(range(3), 2)
            ]
            cuts = np.concatenate([*map(np.ravel, pairs), np.ravel((planes - start) / step)])
        cuts = np.unique(np.round(cuts[(cuts > 1e-6) & (cuts < 1 - 1e-6)], 9))
        cuts = np.concatenate([[0], cuts, [1]])
        middles = (cuts[1:] + cuts[:-1]) / 2
        behind = blocked(start + np.outer(middles, step), lows, highs, toward)
        turns = np.flatnonzero(behind[1:] != behind[:-1]) + 1
        places = [0, *turns, len(behind)]
        for a, b in pairwise(places):
            part = [start + cuts[k] * step for k in (a, b)]
            (hidden if behind[a] else seen).append(part)
    return seen, hidden
