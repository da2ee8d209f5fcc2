"""Counting and reckoning."""

from collections.abc import Sequence
from functools import reduce
from operator import add

from qc.claims.restated.drawing import Group
from qc.claims.restated.grammar import same
from qc.claims.restated.quantity import Quantity


def count(group: Group) -> Quantity:
    """how many things"""
    return Quantity(sum(int(e.attrs.get("count", 1)) for e in group.elements))


def about(number: Quantity) -> Quantity:
    """a number that the caption gives as rough ("about 5", "roughly 5"): within a twentieth of it"""
    return Quantity(number.value, number.slack + 0.05 * abs(number.value))


def max_(numbers: Sequence[Quantity]) -> Quantity:
    """the greatest of a list: max([value(a) for a in find("bar")])"""
    return max(numbers, key=lambda n: n.value)


def min_(numbers: Sequence[Quantity]) -> Quantity:
    """the least of a list"""
    return min(numbers, key=lambda n: n.value)


def sum_(numbers: Sequence[Quantity | bool]) -> Quantity:
    """the sum of a list; of conditions, how many hold: sum([x(a) > 3 for a in find("marker")])"""
    return reduce(add, (Quantity(float(n)) if isinstance(n, bool) else n for n in numbers))


def len_(things: Sequence[object]) -> Quantity:
    """how many entries a list or group has"""
    return Quantity(len(list(things)))


def all_different(things: Sequence[object]) -> bool:
    """whether no two of a list of numbers or texts are the same"""
    entries = list(things)
    return not any(same(a, b) for k, a in enumerate(entries) for b in entries[:k])


def abs_(number: Quantity) -> Quantity:
    """without its sign"""
    return Quantity(abs(number.value), number.slack)
