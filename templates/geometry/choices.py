"""Axes of parameter spaces that join sequences of very different lengths."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any, overload

import numpy as np
from numpy.typing import NDArray

from icc.seeds import Permutation
from templates.space import Tuples

Heights = tuple[tuple[int, ...], ...]


@dataclass(frozen=True)
class Shared(Sequence[Any]):
    """The sequences one after another, of each at most `share` members.

    Long sequences would otherwise crowd out short ones. Which members are taken is decided by a
    fixed permutation, so that they are spread over the whole sequence; none is held in memory.
    """

    parts: tuple[Sequence[Any], ...]
    share: int

    @cached_property
    def _orders(self) -> tuple[Permutation, ...]:
        return tuple(Permutation(len(part), "shared", k) for k, part in enumerate(self.parts))

    def __len__(self) -> int:
        return sum(min(len(part), self.share) for part in self.parts)

    @overload
    def __getitem__(self, index: int) -> Any: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Any]: ...
    def __getitem__(self, index: Any) -> Any:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        for part, order in zip(self.parts, self._orders, strict=True):
            if 0 <= index < min(len(part), self.share):
                return part[order(index)]
            index -= min(len(part), self.share)
        raise IndexError("index out of range")


@dataclass(frozen=True)
class Grids(Sequence[Heights]):
    """All tables of a shape over some values, as tuples of rows."""

    rows: int
    columns: int
    values: Sequence[int]

    @cached_property
    def _cells(self) -> Tuples:
        return Tuples(self.values, self.rows * self.columns)

    def __len__(self) -> int:
        return len(self._cells)

    @overload
    def __getitem__(self, index: int) -> Heights: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Heights]: ...
    def __getitem__(self, index: Any) -> Any:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        cells = self._cells[index]
        return tuple(cells[r * self.columns : (r + 1) * self.columns] for r in range(self.rows))


@dataclass(frozen=True)
class Pairs(Sequence[tuple[Any, Any]]):
    """All pairs of a member of the first and a member of the second sequence."""

    first: Sequence[Any]
    second: Sequence[Any]

    def __len__(self) -> int:
        return len(self.first) * len(self.second)

    @overload
    def __getitem__(self, index: int) -> tuple[Any, Any]: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[tuple[Any, Any]]: ...
    def __getitem__(self, index: Any) -> Any:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        if not 0 <= index < len(self):
            raise IndexError("index out of range")
        return self.first[index % len(self.first)], self.second[index // len(self.first)]


@dataclass(frozen=True, eq=False)
class Posed(Sequence[tuple[Any, tuple[int, int]]]):
    """Each thing with `per_thing` views (elevation, azimuth) that suit it, spread over all that do.

    Where fewer suit it, unsuitable views stand in for the missing ones: `Template.reject` must
    refuse those.
    """

    things: Sequence[Any]
    views: tuple[tuple[int, int], ...]
    suits: Callable[[Any, NDArray[np.float64]], NDArray[np.bool_]]
    """Which of the views, as rows (elevation, azimuth) in degrees, suit a thing."""
    per_thing: int

    @cached_property
    def _grid(self) -> NDArray[np.float64]:
        return np.array(self.views, float)

    def __len__(self) -> int:
        return len(self.things) * self.per_thing

    @overload
    def __getitem__(self, index: int) -> tuple[Any, tuple[int, int]]: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[tuple[Any, tuple[int, int]]]: ...
    def __getitem__(self, index: Any) -> Any:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        if not 0 <= index < len(self):
            raise IndexError("index out of range")
        rank, place = divmod(index, len(self.things))
        return self.things[place], self.views[_ranked(self, place)[rank]]

    def index(self, value: Any, start: int = 0, stop: int | None = None) -> int:
        """Where a thing stands with a view; found without looking at the other things' views."""
        thing, view = value
        place = self.things.index(thing)
        found = _ranked(self, place).index(self.views.index(view)) * len(self.things) + place
        if not start <= found < (len(self) if stop is None else stop):
            raise ValueError(f"{value!r} is not among the members {start} to {stop}")
        return found


@lru_cache(maxsize=64)
def _ranked(posed: Posed, place: int) -> list[int]:
    """The views of one thing as indices: suitable ones first, those in a well-spread order."""
    # multiples of the golden ratio fill a circle evenly, wherever they start
    order = np.argsort(((np.arange(len(posed.views)) + 7 * place) * ((5**0.5 - 1) / 2)) % 1)
    found: list[int] = []
    others: list[int] = []
    for part in np.array_split(order, -(-len(order) // (3 * posed.per_thing))):
        fits = posed.suits(posed.things[place], posed._grid[part])
        found += part[fits].tolist()
        others += part[~fits].tolist()
        if len(found) >= posed.per_thing:
            break
    return [*found, *others][: posed.per_thing]


@dataclass(frozen=True)
class Products(Sequence[tuple[Any, ...]]):
    """All tuples of one member of each of several sequences."""

    parts: tuple[Sequence[Any], ...]

    def __len__(self) -> int:
        return math.prod(len(part) for part in self.parts)

    @overload
    def __getitem__(self, index: int) -> tuple[Any, ...]: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[tuple[Any, ...]]: ...
    def __getitem__(self, index: Any) -> Any:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        if not 0 <= index < len(self):
            raise IndexError("index out of range")
        members = []
        for part in self.parts:
            index, digit = divmod(index, len(part))
            members.append(part[digit])
        return tuple(members)


def height_maps(
    shapes: Sequence[tuple[int, int]], values: Sequence[int], share: int
) -> Sequence[Heights]:
    """Height maps of several shapes (rows, columns), no shape dominant."""
    return Shared(tuple(Grids(rows, columns, values) for rows, columns in shapes), share)
