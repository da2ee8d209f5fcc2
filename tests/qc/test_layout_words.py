"""Words for how things stand to each other are held against the drawing, both ways."""

from collections.abc import Callable

import pytest

from qc.base import Subject
from qc.rules import judge

BARS = """
names, first, second = ["a", "b", "c"], np.array([3, 5, 4]), np.array([2, 1, 3])
fig, ax = plt.subplots()
{draw}
ax.set_title("{title}")
"""
TASKS = """
tasks = [("Design", 0, 5), ("Build", 5, 7), ("Test", 12, 6), ("Ship", 18, 4)]
fig, ax = plt.subplots()
for row, (name, start, days) in enumerate(tasks):
    ax.barh(row, days, left={left}, label=name)
ax.set_title("{title}")
"""
GRAPH = """
angles = 2 * np.pi * np.arange(6) / 6
x, y = np.cos(angles), np.sin(angles)
{center}
fig, ax = plt.subplots()
for a, b in {edges}:
    ax.plot([x[a], x[b]], [y[a], y[b]], color="gray", zorder=1)
ax.scatter(x, y, s=500)
ax.set(aspect="equal", title="{title}")
"""
RING = [(k, (k + 1) % 6) for k in range(6)]
SPOKES = [(k, 6) for k in range(6)]
NAMED = """
places = {"rain?": (0, 2), "wind?": (-2, 1), "bus": (2, 1), "bike": (-3, 0), "walk": (-1, 0)}
fig, ax = plt.subplots()
for a, b in (("rain?", "wind?"), ("rain?", "bus"), ("wind?", "bike"), ("wind?", "walk")):
    (x0, y0), (x1, y1) = places[a], places[b]
    ax.annotate("", xy=(x1, y1 + 0.15), xytext=(x0, y0 - 0.15), arrowprops={"arrowstyle": "->"})
    ax.text((x0 + x1) / 2 + 0.2, (y0 + y1) / 2, "yes" if x1 > x0 else "no")
for name, (x, y) in places.items():
    ax.text(x, y, name, ha="center", va="center")
ax.set(xlim=(-4, 4), ylim=(-1, 3), title="Decision tree")
"""
HUB = "x, y = np.append(x, 0), np.append(y, 0)"
WEDGES = """
from matplotlib.patches import Wedge
fig, ax = plt.subplots()
start = 0
for k, share in enumerate([40, 35, 25]):
    ax.add_patch(Wedge((0, 0), 1, start, start + {degrees} * share, width=0.4, color=f"C{{k}}"))
    start += {degrees} * share
ax.set(xlim=(-1.2, 1.2), ylim=(-1.2, 1.2), aspect="equal", title="{title}")
"""
SURFACE = """
u, v = np.meshgrid(np.linspace(0, {turn} * np.pi, 40), np.linspace(0, np.pi, 20))
ax = plt.figure().add_subplot(projection="3d")
ax.plot_surface({x}, {y}, {z})
ax.set_title("{title}")
"""
SPHERE = {"x": "np.cos(u) * np.sin(v)", "y": "np.sin(u) * np.sin(v)", "z": "np.cos(v)"}
CYLINDER = {"x": "np.cos(u)", "y": "np.sin(u)", "z": "v"}
CONE = {"x": "v * np.cos(u)", "y": "v * np.sin(u)", "z": "v"}
TORUS = {
    "x": "(3 + np.cos(2 * v)) * np.cos(u)",
    "y": "(3 + np.cos(2 * v)) * np.sin(u)",
    "z": "np.sin(2 * v)",
}
PANELS = """
t = np.linspace(0, 6, 50)
fig, axes = plt.subplots({rows}, {columns})
for k, ax in enumerate(axes.flat, 1):
    ax.plot(t, np.sin(k * t))
fig.suptitle("{title}")
"""
ARROWS = """
fig, ax = plt.subplots()
for tail, tip in {arrows}:
    ax.annotate("", xy=tip, xytext=tail, arrowprops={{"arrowstyle": "->", "shrinkA": 0, "shrinkB": 0}})
ax.set(xlim=(-5, 8), ylim=(-5, 8), aspect="equal", title="{title}")
"""
FIELD = """
g = np.linspace(-2, 2, 6)
x, y = np.meshgrid(g, g)
fig, ax = plt.subplots()
ax.quiver(x, y, {u}, {v})
ax.set(aspect="equal", title="{title}")
"""
ORBIT = """
fig, ax = plt.subplots()
t = np.linspace(0, {end}, 200)
{comment}
ax.plot(3 * np.cos(t), 2 * np.sin(t), label="{label}")
ax.plot([0], [0], "o", label="sun")
ax.legend()
ax.set(aspect="equal", title="{title}")
"""
HOUSE = """
fig, ax = plt.subplots()
for points in {strokes}:
    ax.plot(*zip(*points), color="brown")
ax.set(aspect="equal", title="House with a roof")
"""
WALLS = [[(4, 0), (0, 0), (0, 3), (2, 5), (4, 3)], [(0, 3), (4, 3)]]
LETTERED = """
fig, ax = plt.subplots()
places = {places}
ax.fill(*zip(*[places[k] for k in "ABC"]), fill=False)
for name, (x, y) in places.items():
    ax.plot(x, y, "ko")
    ax.text(x + 0.1, y + 0.1, name)
ax.set(xlim=(-1, 8), ylim=(-1, 6), aspect="equal", title="{title}")
"""
SETS = """
fig, ax = plt.subplots()
for x, r in {circles}:
    ax.add_patch(plt.Circle((x, 0), r, alpha=0.5))
ax.set(xlim=(-5, 9), ylim=(-5, 5), aspect="equal", title="{title}")
"""
SHAPES = """
shape = np.array([[0, 0], [3, 0], [0, 1]])
fig, ax = plt.subplots()
ax.fill(*shape.T, alpha=0.5)
ax.fill(*({image}).T, alpha=0.5)
ax.set(xlim=(-8, 8), ylim=(-8, 8), aspect="equal", title="{title}")
"""
WAVES = """
t = np.linspace(0, 0.05, 300)
fig, ax = plt.subplots()
for k in range({number}):
    ax.plot(t, np.sin(2 * np.pi * 50 * t - np.radians({apart}) * k))
ax.set_title("{title}")
"""
STACK = "ax.bar(names, first, label='one'); ax.bar(names, second, bottom=first, label='two')"
HEAP = "ax.bar(names, first, label='one'); ax.bar(names, second, label='two')"
GROUPS = "ax.bar(np.arange(3) - 0.2, first, 0.4, label='one'); ax.bar(np.arange(3) + 0.2, second, 0.4, label='two')"
BANDS = "ax.stackplot([0, 1, 2], first, second)"
FLAT_BANDS = "ax.fill_between([0, 1, 2], first); ax.fill_between([0, 1, 2], second)"
TRIANGLE = [((0, 0), (4, 0)), ((4, 0), (4, 3)), ((0, 0), (4, 3))]
LOOP = [((0, 0), (4, 0)), ((4, 0), (4, 3)), ((4, 3), (0, 0))]

CASES = [
    ("bar_layout", BARS.format(draw=STACK, title="Stacked bars"), True),
    ("bar_layout", BARS.format(draw=HEAP, title="Stacked bars"), False),
    ("bar_layout", BARS.format(draw=GROUPS, title="Stacked bars"), False),
    ("bar_layout", BARS.format(draw=GROUPS, title="Grouped bars"), True),
    ("bar_layout", BARS.format(draw=HEAP, title="Grouped bars"), False),
    ("bar_layout", BARS.format(draw=BANDS, title="Stacked areas"), True),
    ("bar_layout", BARS.format(draw=FLAT_BANDS, title="Stacked areas"), False),
    ("bar_layout", TASKS.format(left="start", title="Consecutive phases"), True),
    ("bar_layout", TASKS.format(left="0 * start", title="Consecutive phases"), False),
    ("bar_layout", TASKS.format(left="0 * start", title="Gantt chart"), False),
    ("ignored", TASKS.format(left="start", title="Days"), True),
    ("ignored", TASKS.format(left="0", title="Days"), False),
    ("topology", GRAPH.format(center="", edges=RING, title="Ring network"), True),
    ("topology", GRAPH.format(center=HUB, edges=SPOKES, title="Star topology"), True),
    ("topology", GRAPH.format(center="", edges=RING, title="Star topology"), False),
    ("topology", GRAPH.format(center=HUB, edges=SPOKES, title="Ring network"), False),
    ("topology", GRAPH.format(center=HUB, edges=[*SPOKES, *RING], title="Wheel graph"), True),
    ("topology", GRAPH.format(center="", edges=RING, title="Bipartite graph"), True),
    ("topology", GRAPH.format(center="", edges=[*RING, (0, 2)], title="Bipartite graph"), False),
    ("topology", GRAPH.format(center="", edges=RING[:-1], title="The water cycle"), False),
    ("topology", GRAPH.format(center="", edges=RING, title="The water cycle"), True),
    ("topology", GRAPH.format(center="", edges=RING, title="A spanning tree"), False),
    ("full_turn", WEDGES.format(degrees=3.6, title="Shares"), True),
    ("full_turn", WEDGES.format(degrees=3.2, title="Shares"), False),
    ("full_turn", WEDGES.format(degrees=1.8, title="Gauge"), True),
    ("full_turn", WEDGES.format(degrees=1.8, title="Load"), True),
    ("topology", NAMED, True),
    *[("round_solid", SURFACE.format(turn=turn, title=title, **solid), turn == 2)
      for title, solid in (("Unit sphere", SPHERE), ("A cylinder", CYLINDER), ("A cone", CONE), ("Torus", TORUS))
      for turn in (1, 2)],
    ("panel_grid", PANELS.format(rows=2, columns=3, title="Two rows of three panels"), True),
    ("panel_grid", PANELS.format(rows=3, columns=2, title="Two rows of three panels"), False),
    ("panel_grid", PANELS.format(rows=1, columns=2, title="Two curves side by side"), True),
    ("panel_grid", PANELS.format(rows=2, columns=1, title="Two curves side by side"), False),
    ("vector_layout", ARROWS.format(arrows=TRIANGLE, title="Vector addition"), True),
    ("vector_layout", ARROWS.format(arrows=[*TRIANGLE[:2], ((0, 0), (5, 2))], title="Vector addition"), False),
    ("vector_layout", ARROWS.format(arrows=TRIANGLE, title="Vectors tip to tail"), True),
    ("vector_layout", ARROWS.format(arrows=[((0, 0), p) for p in ((4, 0), (0, 3), (4, 3))], title="Vectors tip to tail"), False),
    ("vector_layout", ARROWS.format(arrows=[((0, 0), p) for p in ((4, 0), (-1, 3), (-3, -3))], title="Body in equilibrium"), True),
    ("vector_layout", ARROWS.format(arrows=[((0, 0), p) for p in ((4, 0), (1, 3), (-3, -3))], title="Body in equilibrium"), False),
    ("vector_layout", FIELD.format(u="x", v="y", title="Source field"), True),
    ("vector_layout", FIELD.format(u="-x", v="-y", title="Source field"), False),
    ("vector_layout", FIELD.format(u="-y", v="x", title="Counterclockwise rotation"), True),
    ("vector_layout", FIELD.format(u="y", v="-x", title="Counterclockwise rotation"), False),
    ("open_loop", ARROWS.format(arrows=LOOP, title="Closed force polygon"), True),
    ("open_loop", ARROWS.format(arrows=[*LOOP[:2], ((4, 3), (1, 1))], title="Closed force polygon"), False),
    ("open_loop", ORBIT.format(end="2 * np.pi", comment="", label="complete orbit", title="Comet"), True),
    ("open_loop", ORBIT.format(end="np.pi", comment="", label="complete orbit", title="Comet"), False),
    ("open_loop", ORBIT.format(end="5.5", comment="# The ellipse", label="path", title="Comet"), False),
    ("loose_ends", HOUSE.format(strokes=[*WALLS, [(4, 3), (4, 0)]]), True),
    ("loose_ends", HOUSE.format(strokes=WALLS), False),
    ("equalities", LETTERED.format(places={"A": (0, 0), "B": (6, 0), "C": (3, 4)}, title="AC = BC"), True),
    ("equalities", LETTERED.format(places={"A": (0, 0), "B": (6, 0), "C": (1.5, 4)}, title="AC = BC"), False),
    ("equalities", LETTERED.format(places={"A": (0, 0), "B": (6, 0), "C": (1, 4), "M": (3, 0)}, title="M is the midpoint of AB"), True),
    ("equalities", LETTERED.format(places={"A": (0, 0), "B": (6, 0), "C": (1, 4), "M": (2, 0)}, title="M is the midpoint of AB"), False),
    ("relations", SETS.format(circles=[(0, 4), (1, 2)], title=r"$A \\subset B$"), True),
    ("relations", SETS.format(circles=[(0, 4), (4, 2)], title=r"$A \\subset B$"), False),
    ("relations", SETS.format(circles=[(0, 2), (3, 1)], title="Touching circles"), True),
    ("relations", SETS.format(circles=[(0, 2), (3.5, 1)], title="Touching circles"), False),
    ("moved", SHAPES.format(image="shape + [2, 3]", title="Translation of a triangle"), True),
    ("moved", SHAPES.format(image="1.5 * shape", title="Translation of a triangle"), False),
    ("moved", SHAPES.format(image="shape @ [[0, 1], [-1, 0]]", title="Triangle rotated by 90°"), True),
    ("moved", SHAPES.format(image="-shape", title="Triangle rotated by 90°"), False),
    ("moved", SHAPES.format(image="2 * shape", title="Enlarged by a scale factor of 2"), True),
    ("moved", SHAPES.format(image="3 * shape", title="Enlarged by a scale factor of 2"), False),
    ("phases", WAVES.format(number=3, apart=120, title="Three-phase voltage"), True),
    ("phases", WAVES.format(number=3, apart=60, title="Three-phase voltage"), False),
    ("phases", WAVES.format(number=2, apart=0, title="Waves in antiphase"), False),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "body", "right"), CASES)
def test_words_and_layout(
    rule: str, body: str, right: bool, drawn: Callable[[str], Subject]
) -> None:
    verdicts = {v.rule: v for v in judge("consistency", drawn(body), {})}
    found = verdicts[f"consistency.{rule}"]
    assert found.status == ("pass" if right else "fail"), found.reason
