"""Axes of parameter spaces that join sequences of very different lengths."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, overload

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


def height_maps(
    shapes: Sequence[tuple[int, int]], values: Sequence[int], share: int
) -> Sequence[Heights]:
    """Height maps of several shapes (rows, columns), no shape dominant."""
    return Shared(tuple(Grids(rows, columns, values) for rows, columns in shapes), share)
