"""Figures drawn once in the zygote, so that every child starts with warm caches.

Fonts, glyph outlines, the mathtext parser, colour maps and lazily imported modules are paid here
and shared by all children copy-on-write.
"""

import gc
from functools import partial

import matplotlib.pyplot as plt

from tracer import recorder
from tracer.child import run_script
from tracer.hotpages import Ranges, hot_ranges
from tracer.stage import Director, Policy

PLANE = r"""
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, FancyArrowPatch, Polygon, Wedge
x = np.linspace(0, 6, 12)
fig, axes = plt.subplots(2, 2, figsize=(7, 6))
a, b, c, d = axes.flat
a.plot(x, np.sin(x), "--", marker="o", label=r"$\sin(\theta) \cdot x^2_1$")
a.plot(x, np.cos(x), color="tab:red", label="cosine")
a.fill_between(x, np.sin(x), alpha=0.3)
a.grid(True)
a.legend()
a.set(xlabel="time (s)", ylabel="Abcdefghijklmnopqrstuvwxyz", title="ABCDEFGHIJKLMNOPQRSTUVWXYZ")
b.bar(range(5), range(1, 6), hatch="/")
b.scatter([1, 2, 3], [3, 2, 1], c=[1, 2, 3], s=[10, 40, 90], cmap="viridis")
b.annotate("here", (1, 2), (2, 4), arrowprops={"arrowstyle": "->"})
c.add_patch(Circle((0.5, 0.5), 0.2))
c.add_patch(Polygon([[0, 0], [1, 0], [0, 1]], closed=True, fill=False))
c.add_patch(Wedge((0.5, 0.5), 0.3, 0, 90))
c.add_patch(FancyArrowPatch((0, 0), (1, 1), arrowstyle="-|>", mutation_scale=10))
c.text(0.2, 0.2, r"$\frac{a}{b} + \sqrt{2}\,\alpha$", rotation=30, weight="bold", style="italic")
c.set_aspect("equal")
image = d.imshow(np.outer(x, x), cmap="coolwarm")
d.contour(np.outer(x, x), levels=3, colors="k")
fig.colorbar(image, ax=d)
fig.suptitle("0123456789 .,:;()+-= 中文 日本語 한국어")
fig.tight_layout()
plt.savefig("plane.png", dpi=150)
"""

SOLID = r"""
import numpy as np
import matplotlib.pyplot as plt
from mpl_toolkits.mplot3d.art3d import Line3DCollection, Poly3DCollection
fig = plt.figure(figsize=(6, 6))
ax = fig.add_subplot(111, projection="3d")
u, v = np.meshgrid(np.linspace(-1, 1, 12), np.linspace(-1, 1, 12))
ax.plot_surface(u, v, u * v, cmap="plasma", edgecolor="k", alpha=0.8)
ax.plot([0, 1], [0, 1], [0, 1], lw=2)
ax.scatter([0, 1], [1, 0], [0, 1])
ax.add_collection3d(Poly3DCollection([[[0, 0, 0], [1, 0, 0], [0, 1, 1]]], facecolor="c", alpha=0.5))
ax.add_collection3d(Line3DCollection([[[0, 0, 0], [1, 1, 1]]]))
ax.voxels(np.ones((1, 1, 1)), facecolors="#aabbcc", edgecolor="k")
ax.text(0, 0, 1, "A")
ax.set(xlabel="x", ylabel="y", zlabel="z", title="solid")
ax.set_box_aspect((1, 1, 1))
ax.view_init(25, 40)
plt.show()
"""

LEAST = """
import matplotlib.pyplot as plt
plt.plot([0, 1])
plt.savefig("least.png")
"""
"""The least that any script does: what it does not dirty is not worth fetching ahead."""

POLICY = Policy(dpi=40, min_px=16, max_px=4096, figures="last", visible_pixels=True)


def run(director: Director) -> Ranges:
    """Draw both figures, traced, and leave nothing open; the memory that drawing them dirties."""
    recorder.install()
    rehearsals = [partial(_draw, script, director) for script in (PLANE, SOLID)]
    for rehearse in rehearsals:
        rehearse()
    rehearsals.append(partial(_draw, LEAST, director, traced=False))
    gc.collect()
    gc.freeze()
    return hot_ranges(rehearsals)


def _draw(script: str, director: Director, traced: bool = True) -> None:
    claim, _ = run_script(script, POLICY, director, traced)
    if claim["outcome"] != "ok":
        raise RuntimeError(f"the warm-up figure failed: {claim['error']}")
    plt.close("all")
