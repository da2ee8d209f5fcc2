"""The members of a visit: what the artist holds, however often path effects repaint it."""

from dataclasses import dataclass

import numpy as np

from tracer.calls import Call, Item, Visit, collection_offsets, marker_centers
from tracer.outlines import Array
from tracer.scene import Scene

Part = tuple[Call, int]


@dataclass(slots=True)
class Member:
    """One marker, segment or polygon."""

    index: int
    """Position among the artist's own members, in drawing order."""
    parts: list[Part]
    """What paints it, undermost first."""
    item: Item
    """The topmost of its parts."""
    center: Array | None
    """Pixel place of a marker, or the offset of a member of a collection."""


def members(scene: Scene, visit: Visit, count: int) -> list[Member]:
    """Members with a finite place, in paint order.

    `count`: how many the artist holds. Plain drawing makes one call for all of them; path effects
    draw every member with as many single paths as there are effects.
    """
    whole = [call for call in visit.calls if call.op in ("markers", "collection")]
    found = [m for call in whole for m in _of_call(scene, call)]
    if len(whole) > 1 and len({call.items for call in whole}) == 1:
        found = _stacked(found, whole[0].items)
    singles = [call for call in visit.calls if call.op == "path"]
    return found or _of_effects(scene, singles, count)


def _of_call(scene: Scene, call: Call) -> list[Member]:
    centers = (
        marker_centers(call, scene.height)
        if call.op == "markers"
        else collection_offsets(call, scene.height)
    )
    placed = np.asarray(np.isfinite(centers).all(axis=1)).tolist()
    found = []
    for i, item in enumerate(scene.items_of(call)):
        own = i % len(centers) if len(centers) else None
        if (own is None or placed[own]) and item.box[0] == item.box[0]:
            found.append(Member(i, [(call, i)], item, None if own is None else centers[own]))
    return found


def _stacked(found: list[Member], count: int) -> list[Member]:
    """Half-filled markers, gap colours: calls over the same members are one of each. The first
    half of a marker tells its colour; of a stroke the call that covers the gaps."""
    by_index: dict[int, Member] = {}
    for member in found:
        first = by_index.get(member.index)
        parts = member.parts if first is None else first.parts + member.parts
        on_top = first is None or member.parts[0][0].op == "collection"
        item = member.item if first is None or on_top else first.item
        by_index[member.index] = Member(member.index, parts, item, member.center)
    return [by_index[i] for i in range(count) if i in by_index]


def _of_effects(scene: Scene, calls: list[Call], count: int) -> list[Member]:
    """Single paths, dealt out to `count` members: member by member, or effect by effect."""
    if count == 0 or len(calls) == 0 or len(calls) % count:
        return [Member(i, [(c, 0)], scene.items_of(c)[0], None) for i, c in enumerate(calls)]
    times = len(calls) // count
    boxes = np.array([scene.items_of(call)[0].box for call in calls])
    centers = (boxes[:, :2] + boxes[:, 2:]) / 2
    by_member = centers.reshape(count, times, 2).std(axis=1).sum()
    by_effect = centers.reshape(times, count, 2).std(axis=0).sum()
    found = []
    for i in range(count):
        own = calls[i * times : (i + 1) * times] if by_member <= by_effect else calls[i::count]
        top = scene.items_of(own[-1])[0]
        middle = (np.array(top.box[:2]) + np.array(top.box[2:])) / 2
        found.append(Member(i, [(call, 0) for call in own], top, middle))
    return found
