"""Contact sheets of one template: its first instances, or one instance along a parameter."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from icc.errors import UsageError
from pipelines.sheet import Cell, save, sheet
from templates.base import Instance, Template
from templates.checking import shown
from templates.emit import emit_many
from tracer.executor import Executor

BASES = 200
"""Instances among which one is sought that draws with many values of an axis."""


def drawable(template: Template, count: int = BASES) -> Iterator[Instance]:
    """Those of the first `count` instances that have a figure."""
    for index in range(min(count, template.capacity)):
        instance = template.sample(index)
        if not instance.exhausted:
            yield instance


def preview_seeds(template: Template, count: int, seed: int, target: Path) -> int:
    """The first instances of one template, drawn in the sandbox; how many pictures there are."""
    instances = [template.sample(i, seed) for i in range(min(count, template.capacity))]
    headings = {i.index: f"{template.name} · {i.index}" for i in instances}
    return _draw([(i, headings[i.index], shown(i.values)) for i in instances], seed, target)


def preview_axis(template: Template, axis: str, count: int, seed: int, target: Path) -> int:
    """One instance with the axis set to values from its whole range, all else equal.

    Values that the template refuses are left out. Raises UsageError for an unknown axis.
    """
    axes = template.space.axes
    if axis not in axes:
        raise UsageError(f"--over {axis}: {template.name} has the axes {', '.join(axes)}")
    size = len(axes[axis])
    chosen = sorted({round(k * (size - 1) / max(1, count - 1)) for k in range(min(count, size))})
    best: list[Instance] = []
    for index in range(min(BASES, template.capacity)):
        base = template.sample(index, seed)
        found = [_with(base, axis, axes[axis][k]) for k in chosen]
        kept = [i for i in found if i is not None]
        best = max(best, kept, key=len)
        if len(best) == len(chosen):
            break
    rows = [(i, f"{axis} = {i.values[axis]!r}"[:52], "") for i in best]
    return _draw(rows, seed, target)


def _with(base: Instance, axis: str, value: object) -> Instance | None:
    """The instance with another value on one axis, None if that has no figure."""
    values = {**base.values, axis: value}
    refused = base.template.reject(base.template.params(values))
    return None if refused else Instance(base.template, base.index, values)


def _draw(rows: Sequence[tuple[Instance, str, str]], seed: int, target: Path) -> int:
    drawable = [row for row in rows if not row[0].exhausted]
    if not drawable:
        raise UsageError("none of these instances has a figure; try another --seed or --count")
    codes = [emission.code for emission in emit_many([row[0] for row in drawable], seed)]
    with Executor(slots=2) as executor:
        renders = list(executor.map(codes))
    cells = [
        Cell(render.png, heading, text)
        for (_, heading, text), render in zip(drawable, renders, strict=True)
        if render.png is not None
    ]
    if not cells:
        error = renders[0].error
        raise UsageError(
            f"no script draws; the first ended as {renders[0].outcome}: "
            f"{error.message if error else ''}"
        )
    save(sheet(cells, columns=4), target)
    return len(cells)
