"""Wire frames whose edges are drawn in parts are whole; those without an edge are not."""

from collections.abc import Callable

import pytest

from qc.base import Subject
from qc.rules import judge

BOX = """
from itertools import combinations, product

ax = plt.figure().add_subplot(projection="3d")
corners = [np.array(c, float) for c in product((0, 1), repeat=3)]
edges = [(a, b) for a, b in combinations(corners, 2) if np.abs(a - b).sum() == 1]
first, second, *others = edges
for a, b in {kept}:
    ax.plot(*np.transpose([a, b]), color="black")
for a, b in {parted}:
    ax.plot(*np.transpose([a, (a + b) / 2]), color="black")
    ax.plot(*np.transpose([(a + b) / 2, b]), "--", color="gray")
"""


@pytest.mark.parametrize(
    "kept, parted, status",
    [
        ("others", "[first, second]", "pass"),
        ("edges", "[]", "pass"),
        ("[second, *others]", "[]", "fail"),
        ("others", "[second]", "fail"),
    ],
)
def test_parts_of_an_edge_are_one_edge(
    drawn: Callable[[str], Subject], kept: str, parted: str, status: str
) -> None:
    subject = drawn(BOX.replace("{kept}", kept).replace("{parted}", parted))
    verdicts = {verdict.rule: verdict for verdict in judge("consistency", subject, {})}
    assert verdicts["consistency.broken_solid"].status == status
