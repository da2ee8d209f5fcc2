"""Which things lines and arrows connect."""

from collections.abc import Sequence
from dataclasses import dataclass

from qc.claims.measures.distances import is_at
from qc.claims.measures.lines import ends_of
from qc.claims.scene import Scene
from qc.claims.things import Place, Thing


@dataclass(frozen=True, slots=True)
class Edge:
    """A line or arrow by its ends, in pixels."""

    start: Place
    end: Place
    directed: bool
    """Whether it has one head, at its end."""

    def leads(self, a: Thing, b: Thing) -> bool:
        """Whether it runs from the one to the other; without a direction, either way."""
        return (is_at(a, self.start) and is_at(b, self.end)) or (
            not self.directed and is_at(a, self.end) and is_at(b, self.start)
        )

    def meets(self, thing: Thing) -> bool:
        """Whether one of its ends is at the thing."""
        return is_at(thing, self.start) or is_at(thing, self.end)


def edges(scene: Scene) -> list[Edge]:
    """Every line, curve and arrow with known ends."""
    found = []
    for thing in scene.things:
        mark = thing.elements[0]
        ends = ends_of(mark) if mark.kind in ("line", "arrow", "curve") else None
        if ends is not None:
            heads = mark.attrs.get("heads")
            start, end = ends[::-1] if heads == "start" else ends
            found.append(Edge(start, end, heads in ("start", "end")))
    return found


def joins(ends: tuple[Place, Place], a: Thing, b: Thing) -> bool:
    """Whether what has these ends runs between two things, in either direction."""
    return Edge(*ends, directed=False).leads(a, b)


def linked(scene: Scene, first: Thing, others: Sequence[Thing], directed: bool) -> bool | None:
    """Whether a line runs from the first to each of the others; None if nothing runs anywhere near.

    `directed`: no arrow counts that points the other way.
    """
    known = edges(scene)
    if not any(e.meets(t) for e in known for t in (first, *others)):
        return None
    return all(any(_links(e, first, other, directed) for e in known) for other in others)


def _links(edge: Edge, a: Thing, b: Thing, directed: bool) -> bool:
    return edge.leads(a, b) if directed else joins((edge.start, edge.end), a, b)


def edges_at(scene: Scene, thing: Thing) -> tuple[int, int]:
    """How many lines and arrows start, and how many end, at a thing; lines without heads do both."""
    known = edges(scene)
    out = sum(e.meets(thing) if not e.directed else is_at(thing, e.start) for e in known)
    into = sum(is_at(thing, e.end) for e in known if e.directed)
    return out, into
