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
    "three thousand bars with rims": (
        "image.density",
        """
        fig, ax = plt.subplots()
        ax.bar(np.arange(3000), 1 + np.sin(np.arange(3000) / 7) ** 2, edgecolor="k", lw=1.5)
        """,
    ),
    "a wire frame without paper between its wires": (
        "image.filled_by_line",
        """
        x, y = np.meshgrid(np.linspace(-3, 3, 200), np.linspace(-3, 3, 200))
        fig, ax = plt.subplots(subplot_kw={"projection": "3d"})
        ax.plot_wireframe(x, y, np.sin(x) * np.cos(y), rstride=1, cstride=1, color="k")
        """,
    ),
    "sixty thick waves": (
        "image.density",
        """
        fig, ax = plt.subplots()
        x = np.linspace(0, 10, 2000)
        for k in range(60):
            ax.plot(x, np.sin((6 + k) * x), lw=3)
        """,
    ),
    "runs of a curve joined the wrong way round": (
        "image.fold",
        """
        fig, ax = plt.subplots()
        r = np.concatenate([np.linspace(1.3, 3, 60), np.linspace(0.96, 1.3, 120)])
        ax.plot(r, 4 * (r**-12 - r**-6))
        """,
    ),
    "degrees in one of four parts of an outline": (
        "image.fold",
        """
        fig, ax = plt.subplots()
        a, b = np.linspace(-np.pi / 2, np.pi / 2, 60), np.linspace(90, 270, 60)
        x = np.concatenate([np.linspace(-4, 4, 90), 4 + np.cos(a), np.linspace(4, -4, 90), -4 + np.cos(b)])
        y = np.concatenate([-np.ones(90), np.sin(a), np.ones(90), np.sin(b)])
        ax.plot(x, y)
        """,
    ),
    "one corner of a coarse wing flung up": (
        "image.spike",
        """
        fig, ax = plt.subplots()
        x = np.linspace(0, 1, 13)
        y = 0.2 * np.sqrt(x) * (1 - x)
        ax.fill([*x, *x[::-1]], [*y[:6], 0.6, *y[7:], *-y[::-1]])
        """,
    ),
    "a solution that explodes beside the exact one": (
        "image.flattened",
        """
        fig, ax = plt.subplots()
        t = np.linspace(0, 5, 60)
        ax.plot(t, (-3.0) ** np.arange(60), label="steps")
        ax.plot(t, np.exp(-t), label="exact")
        """,
    ),
    "a nearly black curve on black": (
        "image.faint_data",
        """
        fig, ax = plt.subplots(facecolor="k")
        ax.set_facecolor("k")
        ax.plot([1, 3, 2], color="c")
        ax.plot([2, 1, 3], color="#0a0a0a")
        """,
    ),
    "a label in the panel beside": (
        "image.panels_overlap",
        """
        fig, (left, right) = plt.subplots(1, 2, gridspec_kw={"wspace": 0.02})
        left.plot([1, 3, 2])
        right.plot([1e5, 3e5, 2e5])
        right.set_ylabel("people")
        """,
    ),
}

GOOD = {
    "squares within squares": """
        fig, ax = plt.subplots()
        for k in range(80):
            ax.add_patch(plt.Rectangle((k, k), 200 - 2 * k, 200 - 2 * k, fc=plt.cm.viridis(k * 3)))
        ax.set(xlim=(0, 200), ylim=(0, 200), aspect="equal")
    """,
    "a flower in one stroke": """
        fig, ax = plt.subplots()
        a = np.linspace(0, 2 * np.pi, 200)
        ax.plot((3 + np.cos(5 * a)) * np.cos(a), (3 + np.cos(5 * a)) * np.sin(a))
        ax.set_aspect("equal")
    """,
    "powers that outgrow each other": """
        fig, ax = plt.subplots()
        n = np.arange(1, 13)
        for values in (n, n**2, n**3, 2.0**n):
            ax.plot(n, values)
    """,
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
