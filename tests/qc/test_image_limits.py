"""Image rules at their limits: of two figures that look alike to a rule, one is meant, one is not."""

from collections.abc import Callable

import pytest

from icc.record import Verdict

Verdicts = Callable[[str], dict[str, Verdict]]

BAD = {
    "a curtain before the curve": (
        "image.covered",
        """
        fig, ax = plt.subplots()
        ax.plot([1, 3, 2], label="load")
        ax.add_patch(plt.Rectangle((-1, 0), 4, 4, color="wheat", zorder=5))
        ax.text(1, 2, "peak", zorder=6)
        """,
    ),
    "a colorbar on the map": (
        "image.covered",
        """
        fig, ax = plt.subplots()
        image = ax.imshow(np.add.outer(np.arange(9), np.arange(9)))
        fig.colorbar(image, cax=fig.add_axes((0.35, 0.15, 0.3, 0.7)))
        """,
    ),
    "two small panels on a large sheet": (
        "image.blank_area",
        """
        fig = plt.figure()
        fig.add_axes((0.08, 0.75, 0.2, 0.2)).plot([1, 3, 2])
        fig.add_axes((0.75, 0.08, 0.2, 0.2)).plot([1, 3, 2])
        """,
    ),
    "rings that leave no paper": (
        "image.density",
        """
        fig, ax = plt.subplots()
        for k in range(400):
            ax.add_patch(plt.Circle((k % 20, k // 20), 1.9, fill=False, lw=2))
        ax.set(xlim=(-2, 21), ylim=(-2, 21), aspect="equal")
        """,
    ),
    "arcs that leave no paper": (
        "image.density",
        """
        from matplotlib.patches import Arc
        fig, ax = plt.subplots()
        for a in range(45):
            for b in range(a):
                ax.add_patch(Arc(((a + b) / 2, 0), a - b, a - b, theta2=180, lw=3))
        ax.set(xlim=(0, 44), ylim=(0, 24))
        """,
    ),
    "a filled path with its corners in the wrong order": (
        "image.crossed_outline",
        """
        from matplotlib.path import Path
        from matplotlib.patches import PathPatch
        fig, ax = plt.subplots()
        ax.add_patch(PathPatch(Path([(0, 0), (1, 1), (1, 0), (0, 1)], closed=False), fc="c"))
        ax.set(xlim=(-1, 2), ylim=(-1, 2))
        """,
    ),
}

GOOD = {
    "a court within its field": """
        fig, ax = plt.subplots()
        ax.add_patch(plt.Rectangle((0, 0), 10, 8, color="green"))
        ax.add_patch(plt.Rectangle((1, 1), 8, 6, color="tan"))
        ax.set(xlim=(0, 10), ylim=(0, 8), aspect="equal")
    """,
    "white letters on many colors": """
        fig, ax = plt.subplots()
        ax.imshow(np.arange(400).reshape(1, -1), extent=(0, 4, 0, 1), aspect="auto")
        ax.axis("off")
        ax.text(2, 0.5, "WWWW", color="w", size=90, weight="heavy", ha="center", va="center")
    """,
    "a wave that swings ever faster": """
        fig, ax = plt.subplots()
        x = np.linspace(0.005, 1, 6000)
        ax.plot(x, np.sin(1 / x))
    """,
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_not_meant_fails(name: str, image_verdicts: Verdicts) -> None:
    rule, body = BAD[name]
    assert image_verdicts(body)[rule].status == "fail"


@pytest.mark.parametrize("name", GOOD)
def test_what_is_meant_passes(name: str, image_verdicts: Verdicts) -> None:
    failed = [v for v in image_verdicts(GOOD[name]).values() if v.status == "fail"]
    assert not failed, failed
