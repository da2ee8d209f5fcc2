"""Statements about things that can be told apart: true ones raise no alarm, false ones are caught."""

import pytest

from qc.claims import check_claims
from tracer.executor import Executor
from tracer.trace import Trace

BARS = """
import matplotlib.pyplot as plt
fig, ax = plt.subplots()
ax.bar(["Oats", "Rye", "Maize"], [30, 12, 45], color=["gold", "brown", "green"])
ax.set_title("Harvest")
ax.set_ylabel("Tons (t)")
plt.savefig("out.png")
"""
GEOMETRY = """
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Polygon
fig, ax = plt.subplots()
ax.add_patch(Polygon([(0, 0), (4, 0), (0, 3)], fill=False, ec="navy"))
ax.add_patch(Circle((7, 1), 1, fc="red", ec="black"))
ax.plot([5, 9], [2, 2], color="green")
ax.plot([5, 9], [-1, -1], color="orange", ls="--")
for name, x, y in [("A", -0.3, -0.3), ("B", 4.1, -0.3), ("C", -0.3, 3.1)]:
    ax.text(x, y, name)
ax.set_xlim(-1, 10)
ax.set_ylim(-2, 4)
ax.set_aspect("equal")
plt.savefig("out.png")
"""
GRAPH = """
import matplotlib.pyplot as plt
nodes = {"P": (0, 0), "Q": (3, 0), "R": (3, 2)}
fig, ax = plt.subplots()
for a, b in ["PQ", "QR"]:
    ax.annotate("", nodes[b], nodes[a], arrowprops={"arrowstyle": "->", "shrinkA": 14, "shrinkB": 14})
for name, (x, y) in nodes.items():
    ax.plot(x, y, "o", ms=26, mfc="lightblue", mec="black")
    ax.text(x, y, name, ha="center", va="center")
ax.set_xlim(-1, 4)
ax.set_ylim(-1, 3)
ax.axis("off")
plt.savefig("out.png")
"""
SOLID = """
import matplotlib.pyplot as plt
fig = plt.figure()
ax = fig.add_subplot(projection="3d")
ax.set_proj_type("ortho")
ax.view_init(20, 30)
ax.plot([0, 2, 2, 0, 0], [0, 0, 3, 3, 0], [0, 0, 0, 0, 0], color="black")
fig.text(0.5, 0.05, "h = 12 cm", ha="center")
fig.suptitle("Base")
plt.savefig("out.png")
"""
SCRIPTS = {"solid": SOLID, "bars": BARS, "geometry": GEOMETRY, "graph": GRAPH}

PAIRS = [
    ("bars", "number", "Rye stands at 12.", "Rye stands at 30."),
    ("bars", "order", "Maize is the tallest.", "Oats is the tallest."),
    ("bars", "relation", "The oats bar is taller than the rye bar.", "The rye bar is taller than the oats bar."),
    ("bars", "color", "The rye bar is brown.", "The rye bar is green."),
    ("bars", "order", "From left to right: oats, rye, maize.", "From left to right: rye, oats, maize."),
    ("bars", "label", "The title is Harvest.", "The title is Yield."),
    ("geometry", "length", "AB = 4.", "AB = 6."),
    ("geometry", "angle", "The triangle has a right angle at A.", "The triangle has a right angle at B."),
    ("geometry", "relation", "AB is perpendicular to AC.", "AB is parallel to AC."),
    ("geometry", "relation", "C is above A.", "C is below A."),
    ("geometry", "relation", "The green line is tangent to the red circle.", "The orange line is tangent to the red circle."),
    ("geometry", "relation", "The green line is above the orange line.", "The green line is below the orange line."),
    ("geometry", "coordinate", "The circle is centered at (7, 1).", "The circle is centered at (6, 1)."),
    ("geometry", "length", "The circle has a radius of 1.", "The circle has a radius of 2."),
    ("graph", "relation", "P points to Q.", "Q points to P."),
    ("graph", "relation", "There is no edge between P and R.", "There is no edge between Q and R."),
    ("graph", "relation", "R is to the right of P.", "R is to the left of P."),
    ("bars", "relation", 'At the top stands the title "Harvest".', 'At the bottom stands the title "Harvest".'),
    ("solid", "number", "The height is h = 12 cm.", "The height is h = 13 cm."),
    ("solid", "angle", "It is seen from 20° above the horizontal.", "It is seen from 35° above the horizontal."),
    ("solid", "relation", "On the page, x increases toward the lower left.", "On the page, x increases toward the lower right."),
    ("geometry", "line_style", "A dashed orange line is drawn.", "A dotted orange line is drawn."),
    ("geometry", "coordinate", "The orange line lies at y = -1.", "The orange line lies at y = -2."),
    ("graph", "relation", "An arrow runs from P to Q.", "An arrow runs from P to R."),
    ("geometry", "relation", "Two of them are horizontal.", "Zero of them are horizontal."),
    ("graph", "relation", "A rod joins P and Q only.", "A rod joins P and R only."),
    ("graph", "count", "Three nodes are drawn.", "Four nodes are drawn."),
]  # fmt: skip


@pytest.fixture(scope="module")
def traces(executor: Executor) -> dict[str, Trace]:
    found = {name: executor.run(code).trace for name, code in SCRIPTS.items()}
    return {name: trace for name, trace in found.items() if trace is not None}


@pytest.mark.parametrize(("figure", "kind", "true", "false"), PAIRS)
def test_a_true_and_a_false_wording(
    traces: dict[str, Trace], figure: str, kind: str, true: str, false: str
) -> None:
    right = [(c.kind, c.status) for c in check_claims(true, traces[figure])]
    wrong = [(c.kind, c.status) for c in check_claims(false, traces[figure])]
    assert (kind, "supported") in right
    assert "contradicted" not in [status for _, status in right]
    assert (kind, "contradicted") in wrong


def test_what_is_quoted_is_no_statement_about_the_drawing(traces: dict[str, Trace]) -> None:
    claims = check_claims('The title reads "Harvest". Rye is not "45".', traces["bars"])
    assert {c.kind for c in claims} <= {"label", "presence"}


def test_a_pronoun_means_the_subject_before(traces: dict[str, Trace]) -> None:
    caption = "The rye bar is brown and it is the shortest."
    assert "contradicted" not in [c.status for c in check_claims(caption, traces["bars"])]


@pytest.mark.parametrize(
    "caption",
    [
        "The last one is above it.",
        "It is above it.",
        "A and B and C.",
        "from to",
        "the the of",
        "= 3°",
    ],
)
def test_fragments_are_not_decided(traces: dict[str, Trace], caption: str) -> None:
    for trace in traces.values():
        assert "contradicted" not in [c.status for c in check_claims(caption, trace)]
