"""Captions and explanations of scripts that really run, against what a person sees in them."""

import re

import pytest

from generators.explain import explain
from generators.grounded import caption
from qc.claims import check_claims
from tracer.executor import Executor
from tracer.render import Render

TRIANGLE = """
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Polygon

corners = [(0, 0), (4, 0), (0, 3)]
fig, ax = plt.subplots()
ax.add_patch(Polygon(corners, facecolor="lightgreen", edgecolor="navy"))
ax.add_patch(Circle((1, 1), 1, fill=False, edgecolor="red", linestyle="--"))
for (x, y), name in zip(corners, "ABC"):
    ax.plot(x, y, "o", color="black")
    ax.annotate(name, (x, y), xytext=(6, 6), textcoords="offset points")
ax.set_title("Incircle")
ax.set_aspect("equal")
ax.axis("off")
plt.show()
"""
PANELS = r"""
import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(0, 10, 200)
fig, axs = plt.subplots(1, 2, figsize=(9, 4))
axs[0].plot(x, np.sin(x), label=r"$\sin x$")
axs[0].plot(x, np.cos(x), "--", label=r"$\cos x$")
axs[0].legend()
axs[1].bar(["Mon", "Tue", "Wed"], [3, 5, 2], color="orange")
axs[1].set_ylabel("units")
fig.suptitle("A wave and a week")
plt.show()
"""
SADDLE = """
import matplotlib.pyplot as plt
import numpy as np


def main():
    fig = plt.figure()
    ax = fig.add_subplot(projection="3d")
    x, y = np.meshgrid(np.linspace(-2, 2, 20), np.linspace(-2, 2, 20))
    # The saddle, and one line on it.
    ax.plot_surface(x, y, x * y)
    ax.plot([-2, 2], [0, 0], [0, 0], color="red")
    ax.set_xlabel("x")
    ax.view_init(elev=40, azim=-50)
    plt.show()


main()
"""
SCRIPTS = {"triangle": TRIANGLE, "panels": PANELS, "saddle": SADDLE}


@pytest.fixture(scope="module")
def renders(executor: Executor) -> dict[str, Render]:
    return {name: executor.run(code) for name, code in SCRIPTS.items()}


def _captions(render: Render) -> list[str]:
    assert render.trace is not None, render.error
    return [caption(None, render.trace, (), seed) for seed in range(12)]


def test_a_geometric_drawing(renders: dict[str, Render]) -> None:
    for text in _captions(renders["triangle"]):
        assert "light green triangle" in text
        assert "dashed red circle" in text
        assert "hree black dots" in text
        assert '"Incircle"' in text
        assert re.search("(?i)axes, ticks,? (?:and|or) frame", text)
        assert re.search('"A".*"B"|"C".*"A"', text)


def test_two_panels_with_axes(renders: dict[str, Render]) -> None:
    for text in _captions(renders["panels"]):
        assert re.search("(?i)two panels", text)
        assert "blue curve and a dashed orange curve" in text
        assert '"sin x" (blue)' in text
        assert "hree orange bars" in text
        assert re.search('"Mon", "Tue", and "Wed"', text)
        assert "from 0 to 10" in text


def test_a_view_in_space_has_words_but_no_angles(renders: dict[str, Render]) -> None:
    for text in _captions(renders["saddle"]):
        assert "perspective" in text
        assert "obliquely from above" in text
        assert not re.search(r"\b(?:40|50)\b", text)
        assert "red straight line" in text
        assert "surface" in text
        assert "400" not in text, "no facets are counted"


@pytest.mark.parametrize("name", SCRIPTS)
def test_nothing_contradicts_the_drawing(renders: dict[str, Render], name: str) -> None:
    trace = renders[name].trace
    assert trace is not None
    for text in _captions(renders[name]):
        assert [c for c in check_claims(text, trace) if c.status == "contradicted"] == []


@pytest.mark.parametrize("name", SCRIPTS)
def test_steps_name_what_was_drawn(renders: dict[str, Render], name: str) -> None:
    trace = renders[name].trace
    assert trace is not None
    expected = {
        "triangle": ["hree black dots", '"A", "B", and "C"', "light green triangle"],
        "panels": ["lue curve", "dashed orange curve", "hree orange bars"],
        "saddle": ["The saddle, and one line on it.", "a surface and a red straight line|surface"],
    }[name]
    for seed in range(8):
        text = explain(SCRIPTS[name], None, trace, (), seed)
        steps = text[: text.index("```")]
        for words in expected:
            assert re.search(words, steps), words
