"""Every thing of one group with every thing of another."""

from collections.abc import Callable

from qc.claims.restated.drawing import Group
from qc.claims.restated.grammar import Unreadable
from qc.claims.things import Thing
from tracer.trace import Element


def each_pair(a: Group, b: Group, holds: Callable[[Thing, Thing], bool]) -> bool:
    pairs = [(s, t) for s in a.things for t in b.things if s.elements != t.elements]
    if not pairs:
        raise Unreadable("nothing to compare")
    return all(holds(s, t) for s, t in pairs)


def mark_of(thing: Thing) -> Element:
    return thing.elements[0]
