"""Image rules on real draws: each defect is named by its own rule, and good figures pass them all."""

from collections.abc import Callable

import pytest

from icc.record import Verdict
from qc.base import Subject
from qc.image.text import resize_scale
from qc.rules import judge

Verdicts = Callable[[str], dict[str, Verdict]]

DEFECTS = {
    "image.blank": "fig = plt.figure()",
    "image.empty_chart": """
        fig, ax = plt.subplots()
        ax.set(xlabel="time", ylabel="speed", title="Nothing to see")
    """,
    "image.off_canvas": """
        fig, ax = plt.subplots()
        ax.plot([1, 2, 3], [0.2, 0.4, 5], linewidth=3, clip_on=False)
        ax.set_ylim(0, 1)
    """,
    "image.text_cut": """
        fig, ax = plt.subplots()
        ax.plot([1, 3, 2])
        ax.set_title("A very long title that no canvas of this width could ever hold on one line", size=18)
    """,
    "image.label_overlap": """
        fig, ax = plt.subplots()
        ax.plot([1, 3, 2])
        ax.text(1, 2, "maximum of f")
        ax.text(1.02, 2.01, "turning point")
    """,
    "image.tiny_text": """
        fig, ax = plt.subplots()
        ax.plot([1, 3, 2])
        ax.text(1, 2, "unreadable", size=3)
    """,
    "image.low_contrast": """
        fig, ax = plt.subplots()
        ax.plot([1, 3, 2])
        ax.text(0.2, 2.6, "ghost", color="#f0f0f0")
    """,
    "image.missing_glyphs": """
        fig, ax = plt.subplots()
        ax.plot([1, 3, 2])
        ax.text(0.2, 2.6, "\\U00012000")
    """,
    "image.small": """
        fig, ax = plt.subplots(figsize=(1.2, 1.2))
        ax.plot([1, 3, 2])
    """,
    "image.aspect": """
        fig, ax = plt.subplots(figsize=(12, 2))
        ax.plot([1, 3, 2])
    """,
    "image.pole": """
        fig, ax = plt.subplots()
        x = np.linspace(0, 4 * np.pi, 500)
        ax.plot(x, 1 / np.cos(x))
    """,
    "image.stray_line": """
        fig, ax = plt.subplots()
        t = np.linspace(0, 2 * np.pi, 100)
        rings = [(x + np.cos(t), np.sin(t)) for x in (0, 2.4, 4.8)]
        ax.plot(*np.concatenate(rings, axis=1))
    """,
    "image.crossed_outline": """
        fig, ax = plt.subplots()
        t = np.sort(np.cos(np.arange(12) * np.pi / 6))
        ax.fill(t, np.sqrt(1 - t**2) * (-1) ** np.arange(12))
    """,
    "image.scattered_names": """
        fig, ax = plt.subplots()
        ax.bar(range(5), [12, 31, 7, 22, 16])
        for place, value in enumerate([12, 31, 7, 22, 16]):
            ax.text(place + 1, value, str(value), ha="center")
    """,
    "image.detached_arrow": """
        fig, ax = plt.subplots()
        ax.add_patch(plt.Rectangle((1, 1), 4, 2, fill=False))
        ax.annotate("", xy=(6.5, 5.4), xytext=(10.5, 5.4), arrowprops={"arrowstyle": "<->"})
        ax.text(8, 5.6, "4 cm")
        ax.set(xlim=(0, 11), ylim=(0, 6.5))
        ax.axis("off")
    """,
    "image.flattened": """
        fig, ax = plt.subplots()
        ax.scatter([55, 70, 82, 60, 75, 66, 58], [1.62, 1.75, 1.81, 1.68, 179, 1.71, 1.66])
    """,
    "image.squeezed": """
        fig, ax = plt.subplots()
        x = np.linspace(0, 300, 900)
        ax.plot(x, np.sin(x / 5))
        ax.set_aspect("equal")
    """,
    "image.drowned_text": """
        fig, ax = plt.subplots(figsize=(4, 3), layout="constrained")
        ax.bar([1, 2, 3], [4, 6, 5], facecolor="white", edgecolor="black", hatch="xxxx")
        ax.text(2, 3, "control group", ha="center", color="black", fontsize=8)
    """,
    "image.fold": """
        fig, ax = plt.subplots()
        field = np.linspace(-2, 2, 60)
        loop = np.r_[field, field[::-1]]
        branches = np.r_[np.tanh(2 * field - 1), np.tanh(2 * field[::-1] + 1)]
        order = np.argsort(loop)
        ax.plot(loop[order], branches[order])
    """,
    "image.detached_angle": """
        from matplotlib.patches import Arc
        fig, ax = plt.subplots()
        ax.plot([4, 0, 3], [0, 0, 3], "k")
        ax.add_patch(Arc((0, 0), 1.6, 1.6, theta1=100, theta2=145))
        ax.text(-0.6, 0.9, "45°")
        ax.set(xlim=(-2, 5), ylim=(-1, 4), aspect="equal")
        ax.axis("off")
    """,
    "image.detached_label": """
        fig, ax = plt.subplots()
        ax.add_patch(plt.Rectangle((5, 3), 1, 1))
        for (x, y), name, color in [((0, 2), "normal force", "b"), ((0, -2), "weight", "g")]:
            ax.annotate("", (5.5 + x, 3.5 + y), (5.5, 3.5), arrowprops={"color": color})
            ax.text(x, y, name, color=color)
        ax.set(xlim=(-4, 10), ylim=(-4, 8))
    """,
    "image.spike": """
        fig, ax = plt.subplots()
        x = np.linspace(-3, 3, 120)
        y = 2 * np.cosh(x / 2)
        y[-1] = 0
        ax.plot(x, y)
    """,
    "image.covered": """
        fig, ax = plt.subplots()
        x = np.linspace(-3, 3, 200)
        ax.plot(x, np.exp(-x**2))
        ax.text(0, 0.4, "a bell curve\\nof mean zero", ha="center", size=34, bbox={"facecolor": "w"})
    """,
    "image.cut_shape": """
        fig, ax = plt.subplots()
        x, y = np.meshgrid(np.arange(-2, 3), np.arange(-2, 3))
        ax.quiver(x, y, -y, x, angles="xy", scale_units="xy", scale=0.1)
        ax.set(xlim=(-3, 3), ylim=(-3, 3))
    """,
    "image.density": """
        fig, ax = plt.subplots()
        n = np.arange(9000)
        ax.scatter(n * 0.618 % 1, n * 0.7549 % 1, s=90)
    """,
    "image.faint_data": """
        fig, ax = plt.subplots()
        ax.plot([1, 3, 2], color="#fffde0", label="f")
        ax.legend()
    """,
}  # fmt: skip

TWINS = """
    fig, ax = plt.subplots()
    ax.set(xlabel="month", ylabel="rain (mm)", xlim=(1, 12))
    ax.twinx().set_ylabel("temperature (°C)")
"""
PEAK_MISSED = """
    fig, ax = plt.subplots()
    t = np.linspace(0, 10, 500)
    ax.plot(t, np.exp(-0.3 * t) * np.sin(2 * t))
    ax.annotate("first peak", xy=(2.3, -0.49), xytext=(5, 0.6), arrowprops={"arrowstyle": "->"})
"""
EMPTY = {
    "two axes in one place": TWINS,
    "nothing but an axis": """
        fig, ax = plt.subplots()
        ax.axhline(0, color="k")
        ax.set(xlabel="x", ylabel="psi", xlim=(0, 1), ylim=(-1, 1))
    """,
    "an image in one color": """
        fig, ax = plt.subplots()
        ax.imshow(np.arange(36).reshape(6, 6), vmin=100, vmax=200)
    """,
    "a helix below its box": """
        ax = plt.figure().add_subplot(projection="3d")
        t = np.linspace(0, 9, 99)
        ax.plot(np.cos(t), np.sin(t), t)
        ax.set_zlim(100, 200)
    """,
}

GOOD = {
    "a hysteresis loop": """
        fig, ax = plt.subplots()
        field = np.linspace(-2, 2, 60)
        ax.plot(np.r_[field, field[::-1]], np.r_[np.tanh(2 * field - 1), np.tanh(2 * field[::-1] + 1)])
    """,
    "a spring between walls": """
        fig, ax = plt.subplots()
        ax.plot(np.linspace(0, 5, 24), [0, *[(-1) ** k for k in range(22)], 0], "k")
        ax.set_aspect("equal")
        ax.axis("off")
    """,
    "an angle drawn as a curve": """
        fig, ax = plt.subplots()
        ax.plot([4, 0, 3], [0, 0, 3], "k")
        a = np.linspace(0, np.pi / 4, 30)
        ax.plot(np.cos(a), np.sin(a))
        ax.text(1.2, 0.4, "45°")
        ax.axis("equal")
        ax.axis("off")
    """,
    "outlined numbers and one collision of ticks": """
        from matplotlib.patheffects import withStroke
        fig, (ax, other) = plt.subplots(1, 2, sharey=True, gridspec_kw={"wspace": 0})
        for a in (ax, other):
            a.imshow(np.arange(36).reshape(6, 6), cmap="gray", extent=(0, 1, 0, 1))
            a.set_xticks([0, 1], ["0.000", "1.000"])
        ax.text(0.1, 0.9, "7", color="w", size=20, path_effects=[withStroke(linewidth=4, foreground="k")])
    """,
    "hairline circle, axes off": """
        fig, ax = plt.subplots()
        t = np.linspace(0, 2 * np.pi, 200)
        ax.plot(np.cos(t), np.sin(t), "k", linewidth=0.6)
        ax.set_aspect("equal")
        ax.axis("off")
    """,
    "solid of lines and labels, axes off": """
        from itertools import combinations, product
        fig = plt.figure()
        ax = fig.add_subplot(projection="3d", proj_type="ortho")
        for a, b in combinations(list(product([0, 1], repeat=3)), 2):
            if sum(i != j for i, j in zip(a, b)) == 1:
                ax.plot(*zip(a, b), color="black")
        for name, corner in zip("ABCDEFGH", product([-0.1, 1.1], repeat=3)):
            ax.text(*corner, f"${name}$")
        ax.set_axis_off()
    """,
    "folding sequence": """
        fig, axes = plt.subplots(1, 4, figsize=(10, 3))
        for n, ax in enumerate(axes):
            for k in range(3):
                ax.add_patch(plt.Rectangle((k, n * k / 4), 1, 1, facecolor="lightblue", edgecolor="k"))
                ax.text(k + 0.5, n * k / 4 + 0.5, str(k + 1), ha="center", va="center")
            ax.set(xlim=(-0.5, 3.5), ylim=(-0.5, 3.5), title=f"step {n}", aspect="equal")
            ax.axis("off")
    """,
    "bars with a legend outside": """
        fig, ax = plt.subplots(layout="constrained")
        ax.bar(["a", "b", "c"], [3, 1, 2], label="first")
        ax.bar(["a", "b", "c"], [1, 2, 1], bottom=[3, 1, 2], label="second")
        ax.legend(loc="outside right upper") if False else ax.legend()
    """,
    "dark background": """
        plt.style.use("dark_background")
        fig, ax = plt.subplots()
        ax.plot([1, 3, 2], label="f")
        ax.legend()
    """,
    "data clipped by the axes": """
        fig, ax = plt.subplots()
        x = np.linspace(-3, 3, 200)
        ax.plot(x, x**3 - 3 * x)
        ax.set_ylim(-4, 4)
    """,
    "rectangle with measures": """
        fig, ax = plt.subplots()
        ax.add_patch(plt.Rectangle((0, 0), 6, 3.5, fill=False))
        ax.annotate("", xy=(0, -0.5), xytext=(6, -0.5), arrowprops={"arrowstyle": "<->"})
        ax.text(3, -0.9, "6 cm", ha="center")
        ax.set(xlim=(-0.5, 7), ylim=(-1.3, 4))
        ax.axis("off")
    """,
    "saw teeth and wrapped angles": """
        fig, ax = plt.subplots()
        t = np.linspace(0, 4, 800)
        ax.plot(t, 2 * (t % 1) - 1)
    """,
    "pentagram": """
        fig, ax = plt.subplots()
        t = np.pi / 2 + np.arange(5) * 4 * np.pi / 5
        ax.fill(np.cos(t), np.sin(t), facecolor="gold", edgecolor="k")
        ax.axis("off")
    """,
    "powers of two": """
        fig, ax = plt.subplots()
        ax.bar(range(20), 2.0 ** np.arange(20))
    """,
    "twin axes": """
        fig, ax = plt.subplots()
        ax.plot([1, 3, 2])
        ax.set_ylabel("left")
        other = ax.twinx()
        other.set_ylabel("right")
    """,
    "heat map with color bar": """
        fig, ax = plt.subplots()
        shown = ax.imshow(np.arange(36).reshape(6, 6))
        fig.colorbar(shown)
    """,
    "text in a box beside rotated text": """
        fig, ax = plt.subplots()
        ax.plot([0, 4], [0, 4])
        ax.text(1, 1.1, "slope one", rotation=37, rotation_mode="anchor")
        ax.text(2.6, 1, "a note", bbox={"facecolor": "wheat"})
    """,
    "number line": """
        fig, ax = plt.subplots(figsize=(6, 2), layout="constrained")
        ax.spines[["left", "top", "right"]].set_visible(False)
        ax.set(xlim=(-3, 3), ylim=(0, 1), yticks=[], title="x > -1")
        ax.plot([-1, 3], [0.5, 0.5], linewidth=3)
    """,
    "boxes with text": """
        fig, axes = plt.subplots(2, 2)
        for n, ax in enumerate(axes.flat):
            ax.set(xticks=[], yticks=[])
            ax.text(0.5, 0.5, f"part {n}", ha="center", va="center")
    """,
    "table of numbers on a grid": """
        fig, ax = plt.subplots()
        for i in range(6):
            for j in range(6):
                ax.text(i, j, str(i * j), ha="center", va="center")
        ax.set(xlim=(-1, 6), ylim=(-1, 6))
        ax.grid()
        ax.plot([0, 5], [0, 5], color="0.9", zorder=0)
    """,
}  # fmt: skip


@pytest.mark.parametrize("rule", DEFECTS)
def test_the_defect_is_found(rule: str, image_verdicts: Verdicts) -> None:
    verdict = image_verdicts(DEFECTS[rule])[rule]
    assert verdict.status == "fail"
    assert verdict.reason
    assert verdict.measured is not None


def test_the_arrow_of_a_peak_must_point_at_one(image_verdicts: Verdicts) -> None:
    assert image_verdicts(PEAK_MISSED)["image.detached_arrow"].status == "fail"


@pytest.mark.parametrize("name", EMPTY)
def test_what_shows_nothing_is_empty(name: str, image_verdicts: Verdicts) -> None:
    assert image_verdicts(EMPTY[name])["image.empty_chart"].status == "fail"


@pytest.mark.parametrize("name", GOOD)
def test_good_figures_pass_every_rule(name: str, image_verdicts: Verdicts) -> None:
    failed = {v.rule: v.reason for v in image_verdicts(GOOD[name]).values() if v.status == "fail"}
    assert failed == {}


def test_a_threshold_from_the_config_decides(drawn: Callable[[str], Subject]) -> None:
    subject = drawn(GOOD["hairline circle, axes off"])
    strict = {v.rule: v for v in judge("image", subject, {"image.blank": 0.5})}["image.blank"]
    assert (strict.status, strict.threshold) == ("fail", 0.5)


def test_a_script_that_did_not_draw_is_not_judged_by_its_image() -> None:
    assert {v.status for v in judge("image", Subject(code="x = 1"), {})} == {"not_applicable"}


@pytest.mark.parametrize(
    ("size", "scale"), [((640, 480), 1.0), ((2560, 1280), 0.7), ((128, 128), 2.0)]
)
def test_the_vision_models_resize(size: tuple[int, int], scale: float) -> None:
    assert resize_scale(*size) == pytest.approx(scale, abs=0.03)
