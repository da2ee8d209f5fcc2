"""Names, colors, signs and orders that words give are held against what is drawn, both ways."""

from collections.abc import Callable

import pytest

from qc.base import Subject
from qc.rules import judge

LEGEND = """
shares = {{"coal": 38, "gas": 27, "wind": 21, "solar": 14}}
fig, ax = plt.subplots()
wedges, _ = ax.pie(list(shares.values()))
ax.legend(wedges{order}, shares)
"""
TIMELINE = """
launches = {{"Sputnik": 1957, "Apollo": 1969, "Voyager": 1977, "Hubble": 1990}}
fig, ax = plt.subplots()
for name, year in zip(launches, sorted(launches.values(), reverse={reverse})):
    ax.plot(year, 0, "o")
    ax.text(year, 0.1, f"{{name}}\\n{{year}}", ha="center")
ax.set_ylim(-1, 1)
"""
TABLE = """
metals = {{"iron": 7.87, "copper": 8.96, "gold": 19.3, "lead": 11.3}}
names = list(metals)
fig, ax = plt.subplots()
ax.axis("off")
ax.table([[a, f"{{metals[b]:.2f}}"] for a, b in zip(names, {others})], loc="center")
"""
LAMPS = """
fig, ax = plt.subplots()
for k, (color, word) in enumerate(zip([{colors}], ["stop", "wait", "go"])):
    ax.add_patch(plt.Circle((0, -2 * k), 0.7, facecolor=color))
    ax.text(1.2, -2 * k, word, va="center")
ax.set(xlim=(-2, 4), ylim=(-6, 2), aspect="equal", title="Traffic light: red means stop")
"""
TIDE = """
t = np.linspace(0, 24, 200)
height = 2 + np.cos(t / 2)
fig, ax = plt.subplots()
ax.plot(t, height)
ax.annotate("high tide", (t[{place}], height[{place}]), (9, 2.8), arrowprops={{"arrowstyle": "->"}})
"""
LINES = """
income = np.array([18, 22, 25, 27, 30, 33, 38, 45, 60, 140])
fig, ax = plt.subplots()
ax.hist(income)
ax.axvline(np.{measure}(income), color="red", label="mean")
ax.legend()
"""
ROW = """
fig, ax = plt.subplots()
for k, stage in enumerate([{stages}]):
    ax.text(k, 0, stage, ha="center")
ax.set(xlim=(-1, 4), ylim=(-1, 1), title="Life of a butterfly")
"""
BANKS = """
fig, ax = plt.subplots()
ax.axvspan(-1, 1)
ax.text({left}, 0, "left bank", ha="center")
ax.text({right}, 0, "right bank", ha="center")
ax.set_xlim(-5, 5)
"""
TWINS = """
month = np.arange(12)
fig, ax = plt.subplots()
ax.bar(month, 50 + 30 * np.cos(month), color="steelblue")
ax.set_ylabel("rain (mm)", color="{first}")
warm = ax.twinx()
warm.plot(month, 15 + 10 * np.sin(month / 2), color="firebrick")
warm.set_ylabel("temperature (°C)", color="{second}")
"""
TREE = """
fig, ax = plt.subplots()
for key, x, y in ((8, 0, 2), (3, -2, 1), (10, 2, 1), (1, -3, 0), ({left}, -1, 0), ({right}, 1, 0)):
    ax.text(x, y, str(key), ha="center")
ax.set(xlim=(-4, 4), ylim=(-1, 3), title="A binary search tree")
"""
CELLS = """
rows, columns = ["Ward A", "Ward B", "Ward C"], ["Mon", "Tue", "Wed", "Thu"]
fig, ax = plt.subplots()
ax.imshow([[3, 7, 2, 5], [8, 1, 4, 6], [0, 9, 11, 2]])
ax.set_xticks(range(4), {columns})
ax.set_yticks(range(3), rows)
"""
CYCLE = """
names = ["1. rain", "2. river", "3. sea", "4. cloud"]
places = np.array([(0, 1), (1, 0), (0, -1), (-1, 0)])
fig, ax = plt.subplots()
for name, place in zip(names, places):
    ax.text(*place, name, ha="center", va="center")
for a, b in {ends}:
    way = places[b] - places[a]
    ax.annotate("", places[a] + 0.7 * way, places[a] + 0.3 * way, arrowprops={{"arrowstyle": "->"}})
ax.set(xlim=(-2, 2), ylim=(-2, 2))
"""
SPIRAL = """
theta = np.linspace(0, 6 * np.pi, 400)
r = {radius}
fig, ax = plt.subplots()
ax.plot(r * np.cos(theta), r * np.sin(theta))
ax.set_title(r"Spiral: $r = \\theta$")
"""
GRID = """
soils, crops = ["sand", "loam", "clay"], ["wheat", "maize", "barley"]
# one row for each crop, one column for each soil
fig, ax = plt.subplots()
ax.imshow([[3.1, 6.2, 5.4], [4.8, 9.7, 7.9], [2.7, 5.6, 4.3]])
ax.set_xticks(range(3), {across})
ax.set_yticks(range(3), {down})
"""
FIELD = """
fig, ax = plt.subplots()
ax.contourf(np.add.outer(np.arange(9), np.arange(9)), cmap="{scale}")
ax.set_title("Warmth of a plate (red: warm, blue: cold)")
"""
PYRAMID = """
fig, ax = plt.subplots()
for k, name in enumerate([{levels}]):
    ax.barh(k, 4 - k, height=1)
    ax.text(0.3, k, name)
ax.set_title("Energy pyramid with producers at the base")
"""
CASES = {
    "consistency.color_scale": [(FIELD.format(scale="RdBu"), FIELD.format(scale="RdBu_r"))],
    "consistency.chains": [
        (
            CYCLE.format(ends="[(1, 0), (2, 1), (3, 2), (0, 3)]"),
            CYCLE.format(ends="[(0, 1), (1, 2), (2, 3), (3, 0)]"),
        ),
    ],
    "consistency.formula": [
        (SPIRAL.format(radius="np.exp(0.15 * theta)"), SPIRAL.format(radius="theta")),
    ],
    "consistency.known_places": [(TREE.format(left=9, right=6), TREE.format(left=6, right=9))],
    "consistency.rasters": [
        (CELLS.format(columns="sorted(columns)"), CELLS.format(columns="columns")),
        (GRID.format(across="crops", down="soils"), GRID.format(across="soils", down="crops")),
    ],
    "consistency.keyed": [
        (LEGEND.format(order="[::-1]"), LEGEND.format(order="")),
        (TIMELINE.format(reverse=True), TIMELINE.format(reverse=False)),
        (TABLE.format(others="names[1:] + names[:1]"), TABLE.format(others="names")),
    ],
    "consistency.said_colors": [
        (
            LAMPS.format(colors='"green", "gold", "red"'),
            LAMPS.format(colors='"red", "gold", "green"'),
        ),
    ],
    "consistency.extremes": [(TIDE.format(place=52), TIDE.format(place=105))],
    "consistency.wordings": [(LINES.format(measure="median"), LINES.format(measure="mean"))],
    "consistency.said_order": [
        (
            PYRAMID.format(levels='"hawks", "mice", "producers"'),
            PYRAMID.format(levels='"producers", "mice", "hawks"'),
        ),
        (
            ROW.format(stages='"egg", "pupa", "larva", "adult"'),
            ROW.format(stages='"egg", "larva", "pupa", "adult"'),
        ),
    ],
    "consistency.sides": [(BANKS.format(left=3, right=-3), BANKS.format(left=-3, right=3))],
    "consistency.axis_labels": [
        (
            TWINS.format(first="firebrick", second="steelblue"),
            TWINS.format(first="steelblue", second="firebrick"),
        ),
    ],
}


@pytest.mark.parametrize(
    ("rule", "wrong", "right"), [(rule, *pair) for rule, pairs in CASES.items() for pair in pairs]
)
def test_the_wrong_order_is_noticed_and_the_right_one_passes(
    rule: str, wrong: str, right: str, drawn: Callable[[str], Subject]
) -> None:
    status = {}
    for name, body in (("wrong", wrong), ("right", right)):
        verdicts = judge("consistency", drawn(body), {})
        status[name] = next(v.status for v in verdicts if v.rule == rule)
    assert status["wrong"] == "fail"
    assert status["right"] != "fail"
