"""The recorder against what it did not write: SVG, untraced bytes, colours in the image."""

import pytest

from benchmarks.tracer import Bench, Score

SCRIPTS = {
    "plane": """
import matplotlib.pyplot as plt, numpy as np
fig, (a, b) = plt.subplots(1, 2, layout="constrained")
a.plot([1, 2, 3], [1, 4, 9], "o--", label="squares"); a.legend(); a.set_title("$x^2$ & more")
a.annotate("peak", (3, 9), (1, 7), arrowprops=dict(arrowstyle="->"))
b.bar(["p", "q"], [1, 2], yerr=.1, hatch=["/", None]); b.scatter([0, 1], [1, 2], s=[20, 90], c=["r", "k"])
b.contourf(np.add.outer(np.arange(4), np.arange(4)) / 9, extent=(0, 1, 2.2, 2.5)); b.table([["1", "2"]])
""",
    "space": """
import matplotlib.pyplot as plt, numpy as np
ax = plt.figure().add_subplot(projection="3d")
ax.voxels(np.ones((2, 1, 2)), facecolors="c", edgecolor="k"); ax.text(0, 0, 2, "top")
ax.quiver([0, 1], 0, 0, 1, 1, 1); ax.plot([0, 2], [0, 1], [2, 0], "r:"); ax.scatter([1], [1], [1], s=80)
""",
}


@pytest.mark.slow
def test_oracles_agree():
    bench, score = Bench(), Score()
    try:
        for name, code in SCRIPTS.items():
            bench.judge(name, code, score, overhead=True)
    finally:
        bench.close()
    report = score.report()
    assert report["figures"] == len(SCRIPTS) and report["disagreements"] == []
    agreed = ("svg_tokens_equal", "texts_equal", "png_identical", "fills_confirmed")
    assert [report[name] for name in agreed] == [1, 1, 1, 1]
    assert report["fills_asked"] > 5
    assert report["overhead_figures"] == len(SCRIPTS)
