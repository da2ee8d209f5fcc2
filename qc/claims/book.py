"""Facts, asked by value and by noun."""

import math
import re
from collections.abc import Iterator, Sequence
from typing import Any

from qc.claims.numbers import Number, find_numbers
from qc.claims.vocabulary import Noun, singular
from qc.claims.writing import plain
from tracer.facts import Fact


class FactBook:
    """Facts, asked by value and by noun; latent ones are kept apart."""

    def __init__(self, facts: Sequence[Fact]) -> None:
        self.open = [f for f in facts if f.visibility != "latent"]
        self.latent = [f for f in facts if f.visibility == "latent"]

    def stating(self, number: Number, latent: bool = False) -> Fact | None:
        """A fact whose value holds the number, at any depth, in texts, or as a list's length."""
        return next(
            (
                f
                for f in (self.latent if latent else self.open)
                if any(number.agrees(v) for v in numbers_in(f.value))
            ),
            None,
        )

    def counts(self, noun: Noun, latent: bool = False) -> list[tuple[Fact, list[float]]]:
        """Facts that may count the noun, each with the numbers that it gives for it.

        By name: a number (`cube_edges`, `faces_in_front`), or the length of a list of such things
        (`marked_points`). By unit: every number inside (`{"layers": [9, 4]}` in cubes).
        """
        wanted = _last_words(noun)
        found = []
        for fact in self.latent if latent else self.open:
            values: list[float] = []
            if _is_scalar(fact.value) and wanted & set(_tokens(fact.name)):
                values.append(float(fact.value))
            elif isinstance(fact.value, (list, tuple, dict)) and _head(fact.name) in wanted:
                values.append(float(len(fact.value)))
            if wanted & set(_tokens(fact.unit)):
                values.extend(numbers_in(fact.value))
            if values:
                found.append((fact, values))
        return found

    def total(self, noun: Noun) -> list[Fact]:
        """Facts that count the noun and nothing narrower: `faces` or `face_count`, not `cube_faces`."""
        wanted = _last_words(noun)
        return [
            f
            for f in self.open
            if _is_scalar(f.value)
            and len(own := set(_tokens(f.name)) - COUNTING) == 1
            and own <= wanted
        ]

    def quantities(self, word: str) -> list[Fact]:
        """Facts whose value is a number and whose name ends with the word.

        `section_area` for `area`, `cube_edges` or `edge_count` for `edges`; not `edge_length`.
        """
        return [f for f in self.open if _is_scalar(f.value) and _head(f.name) == singular(word)]

    def sequence(self, numbers: Sequence[Number]) -> Fact | None:
        """A fact that holds the numbers one after the other; nested lists are read row by row."""
        return next((f for f in self.open if holds_run(list(numbers_flat(f.value)), numbers)), None)

    def coordinate(self, numbers: Sequence[Number]) -> Fact | None:
        """A fact that holds the pair or triple as consecutive items of one list or text."""
        for fact in self.open:
            if any(holds_run(row, numbers) for row in rows_in(fact.value)):
                return fact
        return None

    def point(self, name: str, dimension: int) -> list[list[float]]:
        """Where facts put a point: `coordinates_of_K`, or `K` among `points`."""
        placing = [f for f in self.open if _head(f.name) in ("coordinate", "point", "position")]
        values = [f.value for f in placing if f.name.endswith(f"_of_{name}")]
        values += [f.value[name] for f in placing if isinstance(f.value, dict) and name in f.value]
        return [row for value in values for row in rows_in(value) if len(row) == dimension]

    def each(self, numbers: Sequence[Number]) -> list[Fact]:
        """Facts that are these numbers, one for each (`p` and `q` of a “(2, 3) torus knot”), or none."""
        scalars = [f for f in self.open if _is_scalar(f.value)]
        found = [next((f for f in scalars if n.agrees(f.value)), None) for n in numbers]
        return [f for f in found if f] if all(found) else []

    def text(self, words: str) -> Fact | None:
        """A fact that holds the words in one of its texts."""
        return next(
            (f for f in self.open if any(plain(words) in plain(t) for t in strings_in(f.value))),
            None,
        )


HEX_COLOR = re.compile(r"#[0-9a-fA-F]{6,8}\b")
PREPOSITION = re.compile(r"_(?:of|in|on|at|by|per|with|from|to|behind|between)_")
COUNTING = frozenset({"count", "number", "total"})


def _tokens(name: str) -> list[str]:
    return [singular(w) for w in re.findall(r"[A-Za-z]+", name)]


def _head(name: str) -> str:
    """What a fact's name is about: `net_rows` → row, `cube_count` and `cubes_of_block` → cube."""
    tokens = _tokens(PREPOSITION.split(name)[0])
    tokens = [t for t in tokens if t not in COUNTING] or tokens
    return tokens[-1] if tokens else ""


def _last_words(noun: Noun) -> set[str]:
    return {words.split()[-1] for words in (noun.name, *noun.words)}


def _is_scalar(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def holds_run(values: Sequence[float], numbers: Sequence[Number]) -> bool:
    """Whether the values hold the numbers one after the other."""
    return any(
        all(n.agrees(v) for n, v in zip(numbers, values[i:], strict=False))
        for i in range(len(values) - len(numbers) + 1)
    )


def numbers_flat(value: Any) -> Iterator[float]:
    """Plain numbers of nested lists in reading order; None, not told, is NaN."""
    if isinstance(value, str):
        yield from (n.value for n in find_numbers(value))
    elif isinstance(value, dict):
        for item in value.values():
            yield from numbers_flat(item)
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from numbers_flat(item)
    elif value is None:
        yield math.nan
    elif _is_scalar(value):
        yield float(value)


def strings_in(value: Any) -> Iterator[str]:
    """Every text inside a JSON value, keys included."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield str(key)
            yield from strings_in(item)
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from strings_in(item)


def rows_in(value: Any) -> Iterator[list[float]]:
    """Every list of plain numbers inside a JSON value."""
    if isinstance(value, dict):
        for item in value.values():
            yield from rows_in(item)
    elif isinstance(value, str):
        yield [n.value for n in find_numbers(value)]
    elif isinstance(value, (list, tuple)):
        if value and all(isinstance(v, (int, float)) for v in value):
            yield [float(v) for v in value]
        for item in value:
            yield from rows_in(item)


def numbers_in(value: Any) -> Iterator[float]:
    """Every number inside a JSON value: items, numbers in texts and keys, and lengths of lists."""
    if isinstance(value, bool) or value is None:
        return
    if isinstance(value, (int, float)):
        if math.isfinite(value):
            yield float(value)
    elif isinstance(value, str):
        yield from (n.value for n in find_numbers(HEX_COLOR.sub("", value)))
    elif isinstance(value, dict):
        yield float(len(value))
        for key, item in value.items():
            yield from numbers_in(str(key))
            yield from numbers_in(item)
    elif isinstance(value, (list, tuple)):
        yield float(len(value))
        for item in value:
            yield from numbers_in(item)
