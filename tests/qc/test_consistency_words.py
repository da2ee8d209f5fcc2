"""What titles say of relations, shapes and curves is held against what is drawn, both ways."""

from collections.abc import Callable

import pytest

from qc.base import Subject
from qc.rules import judge

TWO_CIRCLES = """
fig, ax = plt.subplots()
for x, r in ((0, {first}), ({apart}, {second})):
    ax.add_patch(plt.Circle((x, 0), r, fill=False))
ax.set(xlim=(-4, 8), ylim=(-4, 4), aspect="equal", title="{title}")
"""
OUTLINE = """
fig, ax = plt.subplots()
ax.add_patch(plt.Polygon({corners}, fill=False))
ax.set(xlim=(-1, 8), ylim=(-1, 5), aspect="equal", title="{title}")
"""
CURVE = """
fig, ax = plt.subplots()
x = np.linspace({start}, 4, 200)
ax.plot(x, {values})
ax.set(title="{title}")
"""


def circles(title: str, first: float, second: float, apart: float) -> str:
    return TWO_CIRCLES.format(title=title, first=first, second=second, apart=apart)


def outline(title: str, *corners: tuple[float, float]) -> str:
    return OUTLINE.format(title=title, corners=corners)


def curve(title: str, values: str, start: float = -4) -> str:
    return CURVE.format(title=title, values=values, start=start)


PANELS = """
t = np.linspace(0, 4, 60)
position, velocity = t**2, 2 * t
fig, ax = plt.subplots(1, 2)
ax[0].plot(t, {first})
ax[0].set_title("Position")
ax[1].plot(t, {second})
ax[1].set_title("Velocity")
"""
ROSE = """
fig, ax = plt.subplots()
t = np.linspace(0, 2 * np.pi, 800)
r = np.cos({turns} * t)
ax.plot(r * np.cos(t), r * np.sin(t))
ax.set(aspect="equal", title="{said} rose")
"""
KEY = """
from matplotlib.patches import Patch
tints = {{"steam": "gray", "water": "navy"}}
fig, ax = plt.subplots()
for k, tint in enumerate(tints.values()):
    ax.axvspan(k, k + 1, color=tint)
ax.legend(handles=[Patch(color="{first}", label="steam"), Patch(color="{second}", label="water")])
"""
QUEENS = """
fig, ax = plt.subplots()
ax.imshow(np.indices((4, 4)).sum(axis=0) % 2)
# Place the four queens
for row, column in enumerate({rows}):
    ax.scatter(column, row, marker="*")
"""
PIPS = """
pips = {{2: [0, 1], 3: [0, 1, 2], 4: [0, 1, 2, 3], 5: {five}}}
fig, ax = plt.subplots()
for number, places in pips.items():
    ax.scatter([number] * len(places), places)
"""
STATIONS = """
fig, ax = plt.subplots()
for k, name in enumerate("{names}"):
    ax.plot(k, k % 2, "o")
    ax.text(k, k % 2 + 0.1, name)
ax.set_title("Stations A to F")
"""
TILES = """
fig, ax = plt.subplots()
for row in range({rows}):
    for k, value in enumerate([0.2, 0.5, 0.9, 0.4]):
        ax.add_patch(plt.Rectangle((k, row), 1, 1, facecolor=str(value)))
ax.set(xlim=(0, 4), ylim=(0, 3), title="Heat map of the load, Monday to Thursday")
"""
NAMED = """
names = ["Ada", "Bob", "Cyd", "Dan"]
ages = [31, 24, 52, 45]
fig, ax = plt.subplots()
ax.plot(range(4), ages, "o")
for k, name in enumerate(names):
    ax.text(k, ages[{index}] + 1, name)
"""
SLICES = """
# Nitrogen 78 %, oxygen 21 %
fig, ax = plt.subplots()
ax.pie([78, 21, 1], labels={labels})
"""
LEVELS = """
fig, ax = plt.subplots()
for n in range(1, {end}):
    ax.hlines(-1 / n**2, 0, 1)
    ax.text(1.1, -1 / n**2, f"n = {{n}}")
ax.set_title("The first five energy levels")
"""
MOLECULE = """
fig, ax = plt.subplots()
for angle in np.radians({angles}):
    ax.plot([0, np.cos(angle)], [0, np.sin(angle)], "k")
    ax.text(1.1 * np.cos(angle), 1.1 * np.sin(angle), "H")
ax.text(0, 0, "C")
ax.set_title("Methane, CH$_4$")
"""

CASES = {
    "consistency.relations": [
        (circles("Two concentric circles", 3, 1, 0), circles("Two concentric circles", 3, 1, 0.7)),
        (circles("Two intersecting circles", 2, 2, 3), circles("Two intersecting circles", 2, 2, 5)),
        (circles("Tangent circles", 2, 1, 3), circles("Tangent circles", 2, 1, 3.4)),
        (outline("A right triangle", (0, 0), (4, 0), (0, 3)),
         outline("A right triangle", (0, 0), (4, 0), (1, 3))),
        (outline("Isosceles triangle", (0, 0), (4, 0), (2, 3)),
         outline("Isosceles triangle", (0, 0), (4, 0), (1, 3))),
        (outline("Parallelogram", (0, 0), (5, 0), (7, 3), (2, 3)),
         outline("Parallelogram", (0, 0), (5, 0), (6, 3), (2, 3))),
        (curve("An even function", "np.cos(x)"), curve("An even function", "np.sin(x)")),
    ],
    "consistency.stated_curve": [
        (curve("A sine wave", "2 * np.sin(3 * x + 1)"), curve("A sine wave", "x**2 - 3")),
        (curve("Exponential growth", "np.exp(0.7 * x) + 2"), curve("Exponential growth", "x**2", 0)),
        (curve("A straight line", "3 - 2 * x"), curve("A straight line", "x**3")),
    ],
    "consistency.exchanged_labels": [
        (PANELS.format(first="position", second="velocity"),
         PANELS.format(first="velocity", second="position")),
    ],
    "consistency.pairing": [
        (NAMED.format(index="k"), NAMED.format(index="k - 1")),
        (SLICES.format(labels=["Nitrogen", "Oxygen", "Other"]),
         SLICES.format(labels=["Oxygen", "Other", "Nitrogen"])),
    ],
    "consistency.declared_count": [
        (QUEENS.format(rows=[1, 3, 0, 2]), QUEENS.format(rows=[1, 3])),
        (LEVELS.format(end=6), LEVELS.format(end=5)),
        (MOLECULE.format(angles=[0, 90, 180, 270]), MOLECULE.format(angles=[90, 210, 330])),
    ],
    "consistency.lobes": [
        (ROSE.format(turns=5, said="Five-petaled"), ROSE.format(turns=7, said="Five-petaled")),
        (ROSE.format(turns=4, said="8-petal"), ROSE.format(turns=4, said="4-petal")),
    ],
    "consistency.declared_colors": [
        (KEY.format(first="gray", second="navy"), KEY.format(first="navy", second="gray")),
    ],
    "consistency.tallies": [
        (PIPS.format(five="[0, 1, 2, 3, 4]"), PIPS.format(five="[0, 1, 2]")),
    ],
    "consistency.said_range": [
        (STATIONS.format(names="ABCDEF"), STATIONS.format(names="ABCDE")),
    ],
    "consistency.stated_kind": [
        (TILES.format(rows=3), TILES.format(rows=1)),
        (curve("Cumulative frequency of the scores", "1 / (1 + np.exp(-x))"),
         curve("Cumulative frequency of the scores", "np.exp(-x**2)")),
        (curve("Line chart of the squares", "x**2"), curve("Bar chart of the squares", "x**2")),
    ],
    "consistency.formula": [
        (curve("The graph of y = x^2 on [-4, 4]", "x**2"), curve("The graph of y = x^2 on [-4, 4]", "x**3")),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("rule", "body", "status"),
    [
        (rule, body, status)
        for rule, pairs in CASES.items()
        for pair in pairs
        for body, status in zip(pair, ("pass", "fail"), strict=True)
    ],
)
def test_words_are_held_against_the_drawing(
    rule: str, body: str, status: str, drawn: Callable[[str], Subject]
) -> None:
    verdict = next(v for v in judge("consistency", drawn(body), {}) if v.rule == rule)
    assert verdict.status == status, verdict.reason
