"""Which faults a reader of the figure could not see, and which could not be missed."""

from collections.abc import Iterator

import pytest

from pipelines.authoring.likeness import look_alike
from tracer.executor import Executor
from tracer.render import Render

FIGURE = """
import matplotlib.pyplot as plt

fig, ax = plt.subplots()
corners = [(0, 0), (4, 0), (4, 3), (1, 5)]
ax.fill(*zip(*corners), color="gold")
ax.plot([0, 4], [0, 3], "--", color="navy")
ax.plot([1, 4], [5, 0], "--", color="navy")
ax.text(2, 1, "area")
plt.show()
"""
CROSSING = """ax.plot([0, 4], [0, 3], "--", color="navy")
ax.plot([1, 4], [5, 0], "--", color="navy")"""


@pytest.fixture(scope="module")
def executor() -> Iterator[Executor]:
    with Executor(slots=1) as running:
        yield running


def drawn(executor: Executor, old: str = "", new: str = "") -> Render:
    assert not old or FIGURE.count(old) == 1
    render = executor.run(FIGURE.replace(old, new) if old else FIGURE)
    assert render.ok, render.error
    return render


@pytest.mark.parametrize(
    ("old", "new", "alike"),
    [
        ("[(0, 0), (4, 0), (4, 3), (1, 5)]", "[(4, 3), (1, 5), (0, 0), (4, 0)]", True),
        ("[(0, 0), (4, 0), (4, 3), (1, 5)]", "[(1, 5), (4, 3), (4, 0), (0, 0)]", True),
        ("[0, 4], [0, 3]", "[4, 0], [3, 0]", True),
        (CROSSING, "\n".join(reversed(CROSSING.split("\n"))), True),
        ("(4, 3), (1, 5)]", "(1, 5), (4, 3)]", False),
        ("(1, 5)]", "(1.1, 5)]", False),
        ('"gold"', '"orange"', False),
        ('"--", color="navy")\nax.text', '":", color="navy")\nax.text', False),
        ("ax.text(2, 1", "ax.text(2.2, 1", False),
        ('ax.text(2, 1, "area")\n', "", False),
        ('"area"', '"Area"', False),
    ],
)
def test_what_a_reader_could_tell(executor: Executor, old: str, new: str, alike: bool) -> None:
    assert look_alike(drawn(executor, old, new), drawn(executor)) is alike
