"""Injects one defect into a good script, for each class of defects.

Defects of the image are made at the end of the script, with the figure at hand; defects of the code
in its text. An injection that does not suit a figure leaves it unfinished (`raise SystemExit`) or
answers None, and is not counted.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from textwrap import indent

Injector = Callable[[str], str | None]

SHOW = re.compile(
    r"^([ \t]*)(?:plt\.show\(\)|plt\.savefig\(.*\)|\w+\.savefig\(.*\))\s*$", re.MULTILINE
)
PRELUDE = """
import matplotlib.pyplot as plt
import numpy as np
fig = plt.gcf()
flat = [a for a in fig.axes if a.name == "rectilinear"]
if not flat:
    raise SystemExit("needs a flat panel")
ax = flat[0]
curves = [c for c in ax.lines if len(c.get_xdata()) > 40 and c.get_linestyle() != "None"]
"""

DRAWN: dict[str, dict[str, str]] = {
    "A-1": {
        "spike": """
            if not curves:
                raise SystemExit("needs a curve")
            x, y = (np.array(v, float) for v in curves[0].get_data())
            y[len(y) // 3] += 1.5 * np.ptp(ax.get_ylim())
            curves[0].set_data(x, y)
            ax.relim()
            ax.autoscale()
        """,
        "swapped samples": """
            if not curves or not (np.diff(curves[0].get_xdata()) > 0).all():
                raise SystemExit("needs a graph")
            x, y = (np.array(v, float) for v in curves[0].get_data())
            i, j = len(x) // 3, len(x) // 3 + max(3, len(x) // 8)
            x[[i, j]], y[[i, j]] = x[[j, i]], y[[j, i]]
            curves[0].set_data(x, y)
        """,
        "open ring": """
            box = ax.get_window_extent()
            a = np.linspace(0, 6.05, 100)
            x, y = box.x0 + box.width / 2, box.y0 + box.height / 2
            ax.plot(x + 70 * np.cos(a), y + 70 * np.sin(a), "m", lw=2, transform=None)
        """,
        "off the canvas": """
            ax.plot([0.5, 1.9], [0.5, 1.7], "m", lw=4, transform=ax.transAxes, clip_on=False)
        """,
        "crossed quadrilateral": """
            x0, x1, y0, y1 = *ax.get_xlim(), *ax.get_ylim()
            u, v = (x1 - x0) / 5, (y1 - y0) / 5
            ax.fill(x0 + u * np.array([1, 4, 1, 4]), y0 + v * np.array([1, 4, 4, 1]), color="m")
        """,
    },
    "A-2": {
        "arrow into the blank": """
            if ax.images:
                raise SystemExit("an image has no blank place")
            fig.canvas.draw()
            image = np.asarray(fig.canvas.buffer_rgba())[..., :3].astype(int)
            box = ax.get_window_extent()
            high = image.shape[0]
            best, place = 0, None
            ink = np.argwhere(np.abs(image - image[0, 0]).sum(axis=2) > 60)
            for u in np.linspace(0.1, 0.9, 17):
                for v in np.linspace(0.1, 0.9, 17):
                    p = box.x0 + u * box.width, high - box.y0 - v * box.height
                    away = np.hypot(ink[:, 1] - p[0], ink[:, 0] - p[1]).min()
                    if away > best:
                        best, place = away, (u, v)
            if best < 0.05 * np.hypot(*image.shape[:2]):
                raise SystemExit("no blank place")
            ax.annotate("note", place, (0.5, 0.5), xycoords="axes fraction",
                        textcoords="axes fraction", arrowprops={"arrowstyle": "->"})
        """,
        "arc away from any corner": """
            from matplotlib.patches import Arc
            if ax.get_aspect() != 1.0 or not ax.lines or len(ax.lines) + len(ax.patches) > 30:
                raise SystemExit("needs a drawing of lines to scale")
            x0, x1 = ax.get_xlim()
            y0, y1 = ax.get_ylim()
            w = (x1 - x0) / 8
            ax.add_patch(Arc((x1 - w, y1 - w), w, w, theta1=10, theta2=60, color="r"))
            ax.text(x1 - w / 2, y1 - w / 2, "50°")
        """,
        "letter adrift": """
            if len(ax.lines) + len(ax.patches) > 12 or ax.images or ax.collections:
                raise SystemExit("needs a sparse drawing")
            x0, x1, y0, y1 = *ax.get_xlim(), *ax.get_ylim()
            ax.set_xlim(x0, x1 + (x1 - x0))
            ax.set_ylim(y0, y1 + (y1 - y0))
            ax.text(x1 + 0.7 * (x1 - x0), y1 + 0.7 * (y1 - y0), "Q")
        """,
    },
    "A-3": {
        "nothing drawn": """
            if not ax.axison or ax.child_axes:
                raise SystemExit("needs a frame without insets")
            for a in fig.axes:
                for artist in [*a.lines, *a.patches, *a.collections, *a.images, *a.texts]:
                    artist.remove()
                if a.get_legend():
                    a.get_legend().remove()
        """,
        "window beside the data": """
            if not ax.axison or len(fig.axes) > 1:
                raise SystemExit("needs a frame")
            x0, x1 = ax.get_xlim()
            ax.set_xlim(x1 + 9 * (x1 - x0), x1 + 10 * (x1 - x0))
        """,
    },
    "A-4": {
        "soup of discs": """
            x0, x1, y0, y1 = *ax.get_xlim(), *ax.get_ylim()
            u, v = np.meshgrid(np.linspace(x0, x1, 50), np.linspace(y0, y1, 50))
            ax.scatter(u, v, s=500, c=u + v, edgecolors="k")
        """,
        "tangle of lines": """
            t = np.linspace(0, 1, 80)
            for k in range(220):
                ax.plot(t, 0.5 + 0.5 * np.sin((7 + k / 9) * t + k), transform=ax.transAxes)
        """,
    },
    "A-5": {
        "drawing in a corner": """
            if len(fig.axes) > 1:
                raise SystemExit("needs a single panel")
            fig.set_layout_engine("none")
            ax.set_position((0.06, 0.06, 0.22, 0.2))
        """,
        "limits too wide": """
            if not ax.axison or len(fig.axes) > 1 or "log" in (ax.get_xscale(), ax.get_yscale()):
                raise SystemExit("needs a frame with linear scales")
            x0, x1, y0, y1 = *ax.get_xlim(), *ax.get_ylim()
            ax.set_xlim(x0 - 20 * (x1 - x0), x1 + 20 * (x1 - x0))
            ax.set_ylim(y0 - 20 * (y1 - y0), y1 + 20 * (y1 - y0))
        """,
        "text on text": """
            ax.text(0.3, 0.5, "an explanation", transform=ax.transAxes, fontsize=14)
            ax.text(0.32, 0.505, "another remark", transform=ax.transAxes, fontsize=14)
        """,
        "text over the edge": """
            ax.set_title("A title that goes on and on " * 5, fontsize=15, color="gray")
        """,
        "panel on panel": """
            if not ax.axison:
                raise SystemExit("needs a frame")
            p = ax.get_position()
            other = fig.add_axes((p.x0 + 0.4 * p.width, p.y0 - 0.05, p.width, 0.6 * p.height))
            other.plot([1, 3, 2])
        """,
    },
    "a": {
        "circle without equal scales": """
            from matplotlib.patches import Circle
            x0, x1, y0, y1 = *ax.get_xlim(), *ax.get_ylim()
            box = ax.get_window_extent()
            scale = (box.width / (x1 - x0)) / (box.height / (y1 - y0))
            if 0.6 < scale < 1.7:
                raise SystemExit("scales are nearly equal")
            r = min(abs(x1 - x0), abs(y1 - y0)) / 3
            ax.add_patch(Circle(((x0 + x1) / 2, (y0 + y1) / 2), r, color="m"))
        """,
        "everything in one place": """
            if len(ax.lines) < 5 or ax.patches or ax.collections:
                raise SystemExit("needs several lines")
            first = ax.lines[0].get_data()
            for line in ax.lines:
                line.set_data(*first)
        """,
    },
    "b": {
        "called a pie chart": """
            if any(a.name == "polar" for a in fig.axes) or "Wedge" in map(lambda p: type(p).__name__, ax.patches):
                raise SystemExit("has slices")
            ax.set_title("Pie chart of the results")
        """,
        "called a heat map": """
            if ax.patches or ax.collections or ax.images:
                raise SystemExit("has areas")
            ax.set_title("Heatmap of the results")
        """,
    },
    "c": {
        "counts one more": """
            bars = [p for p in ax.patches if type(p).__name__ == "Rectangle" and p.get_height()]
            points = sum(len(s.get_offsets()) for s in ax.collections if hasattr(s, "get_sizes"))
            if len(fig.axes) > 1 or not (2 < len(bars) < 40 or 2 < points < 90):
                raise SystemExit("needs bars or points")
            ax.set_title(f"{len(bars) + 1} bars" if bars else f"{points + 1} data points")
        """,
        "legend of a lost curve": """
            x0, x1, y0, y1 = *ax.get_xlim(), *ax.get_ylim()
            if len(fig.axes) > 1 or not ax.axison:
                raise SystemExit("needs a frame")
            ax.plot([x0, x1], [y1 + 5 * (y1 - y0)] * 2, label="the third series")
            ax.set_xlim(x0, x1)
            ax.set_ylim(y0, y1)
            ax.legend()
        """,
    },
    "d": {
        "open hexagon": """
            x0, x1, y0, y1 = *ax.get_xlim(), *ax.get_ylim()
            box = ax.get_window_extent()
            k = np.arange(6) * np.pi / 3
            ax.plot(box.x0 + box.width / 2 + 60 * np.cos(k), box.y0 + box.height / 2 + 60 * np.sin(k), "m", lw=3, transform=None)
        """,
    },
    "e": {
        "wrong formula": """
            if not curves or curves[0].get_label()[0] != "_":
                raise SystemExit("needs a curve without a name")
            curves[0].set_label("$y = 3x^2 - 7$")
            ax.legend()
        """,
        "bar labels in another order": """
            bars = [p for p in ax.patches if type(p).__name__ == "Rectangle"]
            values = [p.get_height() for p in bars]
            upright = len({round(p.get_width(), 6) for p in bars}) == 1 and len(set(values)) > 2
            if ax.texts or not 2 < len(bars) < 20 or not upright or any(p.get_y() for p in bars):
                raise SystemExit("needs plain bars")
            for bar, value in zip(bars, values[1:] + values[:1]):
                ax.text(bar.get_x() + bar.get_width() / 2, bar.get_height(), f"{value:g}", ha="center")
        """,
        "wrong coordinates": """
            points = [c for c in ax.lines if len(c.get_xdata()) == 1]
            if not points:
                raise SystemExit("needs points")
            x, y = float(points[0].get_xdata()[0]), float(points[0].get_ydata()[0])
            ax.annotate(f"({x + 3:g}, {y - 2:g})", (x, y), xytext=(5, 5), textcoords="offset points")
        """,
    },
    "blank": {
        "all gone": """
            for a in fig.axes:
                a.remove()
            for text in [*fig.texts, fig._suptitle]:
                if text:
                    text.set_visible(False)
        """,
    },
    "tiny_text": {"three points": 'ax.text(0.5, 0.5, "a small remark", transform=ax.transAxes, fontsize=3)'},
    "low_contrast": {
        "paper on paper": """
            ax.text(0.02, 0.97, "nobody sees this", transform=ax.transAxes, color=ax.get_facecolor())
        """,
    },
    "missing_glyphs": {"cuneiform": 'ax.set_title("sign \\U00012000")'},
    "aspect": {"a ribbon": "fig.set_size_inches(14, 2)"},
    "small": {"a stamp": "fig.set_size_inches(1.1, 1.1)"},
}  # fmt: skip


def _dedent(text: str) -> str:
    lines = text.strip("\n").splitlines()
    margin = len(lines[0]) - len(lines[0].lstrip())
    return "\n".join(line[margin:] for line in lines)


def _at_the_end(text: str) -> Injector:
    body = f"{PRELUDE}{_dedent(text)}\n"

    def inject(code: str) -> str:
        shows = list(SHOW.finditer(code))
        if not shows:
            return f"{code}{body}"
        at, margin = shows[-1].start(), shows[-1][1]
        if margin:  # names of the body must not hide those of the function it is put into
            spoil = f"def spoil():\n{indent(body, '    ')}\n\nspoil()\n"
            return f"{code[:at]}{indent(spoil, margin)}{code[at:]}"
        return f"{code[:at]}{body}{code[at:]}"

    return inject


def _before(text: str) -> Injector:
    """Lines put after the imports."""

    def inject(code: str) -> str | None:
        imports = list(re.finditer(r"^(?:import|from) .*\n", code, re.MULTILINE))
        if not imports:
            return None
        at = imports[-1].end()
        return f"{code[:at]}{text}\n{code[at:]}"

    return inject


def _crammed(code: str) -> str | None:
    lines = code.splitlines()
    plain = [n for n, s in enumerate(lines) if re.match(r"(?:ax|plt)\.\w+\(.*\)$", s)]
    if len(plain) < 5:
        return None
    joined = "; ".join([lines[n] for n in plain] * 3)
    return "\n".join(s for n, s in enumerate(lines) if n not in plain) + f"\n{joined}\n"


def _cut(code: str) -> str:
    return code.rstrip()[: int(len(code) * 0.7)].rstrip() + "(\n"


def _shifted(code: str) -> str | None:
    """The first declared list of numbers, changed by a constant below it."""
    match = re.search(r"^(\w+) = (\[[-\d., ]+\])\n", code, re.MULTILINE)
    if match is None:
        return None
    step = f"{match[1]} = [v * 1.7 + 31 for v in {match[1]}]\n"
    return code[: match.end()] + step + code[match.end() :]


NUMBERS = ", ".join(f"{k * k % 97 / 7:.3f}" for k in range(1200))

WRITTEN: dict[str, dict[str, Injector]] = {
    "code.parse": {"cut off": _cut},
    "code.format": {"crammed": _crammed},
    "code.imports": {"plotly": _before("import plotly.express as px")},
    "code.external": {
        "a file": _before('table = open("data.txt").read()\nprint(table)'),
        "an address": _before('import urllib.request\nprint(urllib.request.urlopen("http://a.org"))'),
    },
    "code.unseeded": {"a random offset": _before("import random\nprint(random.random())")},
    "code.chance": {
        "scattered shapes": _at_the_end("""
            r = np.random.default_rng(1)
            for _ in range(9):
                ax.add_patch(plt.Circle((r.random(), r.random()), r.random() / 9, color=r.random(3)))
        """),
    },
    "code.arithmetic": {"shifted data": _shifted},
    "code.hidden_state": {
        "a global": _before("turns = 0\n\n\ndef turn():\n    global turns\n    turns += 1\n\n\nturn()"),
    },
    "code.dead_code": {
        "data nobody draws": _before("densities = [7.87, 8.96, 2.7, 19.3]"),
        "a function nobody calls": _before("def helper(x):\n    return x + 1\n"),
    },
    "code.magic_numbers": {
        "coefficients": _before(
            "import numpy as np\nk = np.linspace(0, 1, 9)\nprint(3.1781 * k**2 - 0.7713 * k + 12.347)"
        ),
    },
    "code.length": {"three hundred lines": _before("print('step')\n" * 300)},
    "code.literals": {"a pasted table": _before(f"table = [{NUMBERS}]\nprint(sum(table))")},
    "code.absolute_paths": {"a home": _before('print("/home/tom/figures/plot.png")')},
    "code.secrets": {"a key": _before('print("AKIAIOSFODNN7EXAMPLE")')},
    "code.figures": {"a second figure": lambda code: code + "plt.figure()\nplt.plot([1, 2])\nplt.figure()\nplt.plot([2, 1])\nplt.show()\n"},
    "reexecution": {"hash order": _at_the_end('ax.set_xlabel("".join({"a", "b", "c", "d", "e", "f", "g", "h"}))')},
}  # fmt: skip


@dataclass(frozen=True)
class Injection:
    """A way to make a good script bad."""

    kind: str
    name: str
    inject: Injector


def injections() -> Iterator[Injection]:
    """Every way, by class of defect."""
    for kind, ways in DRAWN.items():
        for name, text in ways.items():
            yield Injection(kind, name, _at_the_end(text))
    for kind, texts in WRITTEN.items():
        for name, inject in texts.items():
            yield Injection(kind, name, inject)
