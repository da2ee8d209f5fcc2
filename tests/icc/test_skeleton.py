"""Skeletons: equal for scripts that say the same in other words."""

import pytest

from icc.skeleton import skeleton

SCRIPT = '''
"""Draw."""
import numpy as np
import matplotlib.pyplot as plt

def corner(k, radius=2):
    # A corner.
    return radius * np.cos(k), -1.5

for k in range(6):
    plt.plot(*corner(k), color="red", data=[(1, 2), (3, 4)])
'''


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("corner", "vertex"),
        ("radius", "r"),
        ("-1.5", "7"),
        ('"red"', "'blue'"),
        ("# A corner.", ""),
        ('"""Draw."""', ""),
        ("[(1, 2), (3, 4)]", "[(0.5, 2), (3, 4), (5, 6)]"),
        (
            "import numpy as np\nimport matplotlib.pyplot as plt",
            "import matplotlib.pyplot as plt\nimport numpy as np",
        ),
    ],
)
def test_words_and_values_do_not_matter(old: str, new: str) -> None:
    assert old in SCRIPT
    assert skeleton(SCRIPT.replace(old, new)) == skeleton(SCRIPT)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("np.cos", "np.sin"),
        ("range(6)", "reversed(6)"),
        ("color=", "facecolor="),
        ('"red"', "3"),
        ("radius * ", "radius + "),
        ("k in range(6)", "k, m in range(6)"),
        ("return radius", "return k"),
    ],
)
def test_calls_structure_and_types_do(old: str, new: str) -> None:
    assert old in SCRIPT
    assert skeleton(SCRIPT.replace(old, new)) != skeleton(SCRIPT)


def test_the_order_of_what_has_none_is_no_difference() -> None:
    one = """
def first(ax):
    ax.set_xlim(0, 1)
    ax.set_title("a")
    ax.plot([1, 2], color="red", lw=2)

def second(ax):
    return ax.get_xlim() + (1,)
"""
    other = """
def second(ax):
    return ax.get_xlim() + (1,)

def first(ax):
    ax.set_title("b")
    ax.set_xlim(0, 3)
    ax.plot([1, 2], lw=3, color="blue")
"""
    assert skeleton(one) == skeleton(other)
    moved = one.replace("    ax.set_xlim(0, 1)\n", "").replace(
        "lw=2)\n", "lw=2)\n    ax.set_xlim(0, 1)\n"
    )
    assert skeleton(moved) != skeleton(one)
