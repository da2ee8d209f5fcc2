"""Tables that a script declares by literals: which numbers go with which name."""

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from qc.code.script import Script
from qc.consistency.parallel import LEAST, numbers, rows, strings

MOST = 60
"""Longer tables are data, whose rows nobody names in a figure."""


@dataclass(frozen=True)
class Table:
    """Numbers by name. Of lists side by side it is not sure that they belong together."""

    values: Mapping[str, tuple[float, ...]]
    sure: bool
    partly: bool = False
    """Names may be missing in the figure: they are those of variables."""

    @property
    def least(self) -> int:
        """Fewest names that can be told apart by their numbers."""
        return LEAST if min(map(len, self.values.values()), default=0) < LEAST else 2


def assigned(script: Script) -> Iterator[tuple[str, ast.expr]]:
    """Names with what they are given, one by one also where several are given at once."""
    for node in script.of(ast.Assign):
        target, value = node.targets[0], node.value
        if isinstance(target, ast.Name):
            yield target.id, value
        elif isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
            for part, own in zip(target.elts, value.elts, strict=False):
                if isinstance(part, ast.Name):
                    yield part.id, own


def tables(script: Script) -> list[Table]:
    """Every way in which literal names and numbers of the script go together."""
    found = [*_dictionaries(script), *_records(script), *_columns(script), *_variables(script)]
    return [t for t in found if t.least <= len(t.values) <= MOST]


def _dictionaries(script: Script) -> Iterator[Table]:
    """`{"A": 3, …}`, `{"A": [3, 4], …}`, and each numeric column of `{"A": (3, "x"), …}`."""
    for table in script.of(ast.Dict):
        names = strings([k for k in table.keys if k is not None])
        if names and len(names) == len(table.values):
            yield from _rowwise(names, table.values)


def _records(script: Script) -> Iterator[Table]:
    """`[("A", 3, 4), …]`: each column of names with the others."""
    for row in rows(script):
        items = [i.elts for i in row if isinstance(i, (ast.Tuple, ast.List))]
        if len(items) < max(LEAST, len(row)) or len({len(i) for i in items}) != 1:
            continue
        for k, column in enumerate(zip(*items, strict=True)):
            if names := strings(column):
                rest = [ast.Tuple([*i[:k], *i[k + 1 :]], ast.Load()) for i in items]
                yield from _rowwise(names, rest)


def _variables(script: Script) -> Iterator[Table]:
    """Literal lists by what the script calls them: `before, after = [3, 4, 5], [4, 6, 7]`."""
    found: dict[str, tuple[float, ...]] = {}
    for called, value in assigned(script):
        values = tuple(numbers(_items(value)))
        if len(values) >= LEAST and len(called) > 2:
            found[called] = values
    yield Table(found, sure=True, partly=True)
    yield Table({n.replace("_", " ").capitalize(): v for n, v in found.items()}, True, True)


def _columns(script: Script) -> Iterator[Table]:
    """Lists of one length: names in one, numbers or rows of numbers in the other."""
    named = [n for row in rows(script) if len(n := strings(row)) >= LEAST]
    for names, row in product(named, rows(script)):
        if len(names) == len(row):
            for table in _rowwise(names, row):
                yield Table(table.values, sure=False)


def _rowwise(names: Sequence[str], values: Sequence[ast.expr]) -> Iterator[Table]:
    """One number, list of numbers, or record to each name: all columns of numbers."""
    if amounts := numbers(values):
        yield Table({n: (v,) for n, v in zip(names, amounts, strict=True)}, sure=True)
        return
    lists = [_items(v) for v in values]
    if not all(lists):
        return
    if all(numbers(items) for items in lists):
        yield Table({n: tuple(numbers(i)) for n, i in zip(names, lists, strict=True)}, sure=True)
    if len({len(items) for items in lists}) == 1:
        for column in zip(*lists, strict=True):
            yield from _rowwise(names, column)


def _items(value: ast.expr) -> list[ast.expr]:
    """Elements of a list or tuple, bare or given to an array, or the values of a dictionary."""
    if (
        isinstance(value, ast.Call)
        and value.args
        and isinstance(value.args[0], (ast.List, ast.Tuple))
    ):
        value = value.args[0]
    if isinstance(value, (ast.List, ast.Tuple)):
        return value.elts
    return value.values if isinstance(value, ast.Dict) else []
