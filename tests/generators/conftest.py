"""A hand-built figure of two panels, and a template whose words go with it."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from support.studios import Workshop
from templates.base import Instance, Params, Template
from templates.prose import Say, Sentence
from templates.space import Space
from tracer.executor import Executor
from tracer.facts import Fact
from tracer.trace import Axes, Element, Figure, Trace

SOLID = Axes(
    index=0,
    dimension="3D",
    bbox=(0.0, 0.0, 380.0, 400.0),
    axis_on=False,
    zlim=(0.0, 1.0),
    view={"elev": 28.0, "azim": -40.0, "roll": 0.0, "projection": "ortho"},
)
PLAN = Axes(
    index=1,
    dimension="2D",
    bbox=(420.0, 100.0, 580.0, 300.0),
    title="Base plan",
    xlabel="x",
    ylabel="y",
    xticks=("0", "1", "2", "3"),
    yticks=("−1", "0", "1"),
    aspect="equal",
)


class Columns(Template):
    """Cubes in columns, with few words of its own."""

    name = "columns"
    family = "stacks"
    space = Space({"height": tuple(range(2, 40))})

    def facts(self, p: Params) -> Sequence[Fact]:
        return (
            Fact("columns", 3, "visible", "columns"),
            Fact("height", p.height, "visible", "cubes"),
            Fact("cubes", 3 * p.height, "derivable", "cubes"),
            Fact("hidden_cubes", 1009, "latent", "cubes"),
        )

    def check(self, p: Params) -> list[str]:
        return []

    def oracle(self, p: Params, trace: Trace) -> list[str]:
        return []

    def describe(self, p: Params, say: Say) -> list[Sentence]:
        return [
            Sentence("overview", say.pick("Three columns of cubes stand in a row.", "Three columns of cubes are shown.")),
            Sentence("structure", f"Every column is {say.number(p.height)} cubes high."),
            Sentence("structure", "They touch each other."),
            Sentence("colours", "The faces are blue."),
            Sentence("reading", f"It follows that the stack holds {say.number(3 * p.height)} cubes.", "derivable"),
        ]  # fmt: skip

    def level(self, p: Params) -> int:
        return 1


def _element(number: int, **fields: Any) -> Element:
    return Element(id=number, owner="Artist", visible_px=100 - number, **fields)


def _elements() -> list[Element]:
    marks: list[Mapping[str, Any]] = []
    for i in range(4):
        ends = ((10.0, 20.0 * i), (200.0, 20.0 * i))
        marks.append(
            {"kind": "line", "role": "annotation", "axes": 0, "line": 9, "data": ends, "pixels": ends,
             "edgecolor": "#ffa500ff", "linestyle": "dashed", "attrs": {"vertices": 2}}
        )  # fmt: skip
    marks += [
        {"kind": "face", "role": "data", "axes": 0, "line": 6, "facecolor": "#1f77b4ff"}
        for _ in range(7)
    ]
    for i, name in enumerate("PQ"):
        box = (20.0 + 340 * i, 10.0, 30.0 + 340 * i, 22.0)
        marks.append(
            {"kind": "text", "role": "annotation", "axes": 0, "line": 10, "text": name, "bbox": box}
        )
    marks += [
        {
            "kind": "marker",
            "role": "data",
            "axes": 1,
            "line": 12,
            "marker": "o",
            "facecolor": "#ff0000ff",
        }
        for _ in range(5)
    ]
    marks.append({"kind": "line", "role": "spine", "axes": 1})
    return [_element(n, **m) for n, m in enumerate(marks)]


@pytest.fixture(scope="session")
def trace() -> Trace:
    """A solid on the left, five red dots on labeled axes on the right."""
    return Trace(
        figure=Figure(width=600, height=400, dpi=100.0, suptitle="Stack 7", axes_count=2),
        axes=(SOLID, PLAN),
        elements=tuple(_elements()),
        texts=("P", "Q", "x", "y", "Base plan", "Stack 7"),
    )


@pytest.fixture(scope="session")
def instance() -> Instance:
    """Three columns of seventeen cubes."""
    return Instance(Columns(), 0, {"height": 17})


@pytest.fixture(scope="session")
def executor() -> Iterator[Executor]:
    with Executor(slots=1) as running:
        yield running


@pytest.fixture
def workshop(executor: Executor, tmp_path: Path) -> Workshop:
    """Scripted models over HTTP, and the real executor."""
    return Workshop(executor, tmp_path)
