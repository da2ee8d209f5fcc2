"""Figures that try the recorder: the image stays matplotlib's own, the trace stays right."""

import io
import json

import matplotlib.pyplot as plt
import numpy as np
import pytest
from PIL import Image

from tracer.trace import Trace

SCRIPTS = {
    "plain": "plt.plot([1, 2, 3]); plt.title('a')",
    "tight layout": "fig, ax = plt.subplots(2, layout='tight'); ax[0].set_ylabel('a\\nb'); ax[1].plot([1, 2])",
    "constrained layout": "fig, ax = plt.subplots(2, 2, layout='constrained'); ax[0, 0].scatter([1], [2])",
    "tight bounding box by setting": "plt.rcParams['savefig.bbox'] = 'tight'; plt.plot([1, 2], 'o')",
    "path effects": (
        "import matplotlib.patheffects as pe\n"
        "plt.plot([1, 2], path_effects=[pe.SimpleLineShadow(), pe.Normal()])\n"
        "plt.text(.5, 1.5, 'a', path_effects=[pe.withStroke(linewidth=3, foreground='w')])"
    ),
    "space": "ax = plt.figure().add_subplot(projection='3d'); ax.bar3d([0, 1], 0, 0, 1, 1, [1, 2]); ax.voxels(np.ones((1, 2, 1)))",
    "polar": "ax = plt.figure().add_subplot(projection='polar'); ax.bar([0, 1], [1, 2], .5); ax.plot([0, 3], [1, 2])",
    "mathtext and tables": "plt.title(r'$\\frac{a}{b}\\sqrt{2}$'); plt.table([['a', 'b']])",
    "meshes and images": "plt.pcolormesh(np.eye(3), shading='gouraud'); plt.figimage(np.eye(5)); plt.colorbar()",
    "nothing drawn": "plt.figure()",
}


@pytest.mark.parametrize("name", SCRIPTS)
def test_tracing_leaves_the_pixels_alone(draw, name):
    png, _ = draw(SCRIPTS[name])
    traced = np.asarray(Image.open(io.BytesIO(png)))
    draw(SCRIPTS[name])  # a fresh figure of the same script, drawn plainly
    figure, buffer = plt.gcf(), io.BytesIO()
    figure.canvas._lastKey = None
    plt.rcParams["savefig.bbox"] = None
    figure.savefig(buffer, format="png", dpi="figure")
    assert np.array_equal(traced, np.asarray(Image.open(buffer)))


def test_subclasses_and_patched_methods_are_seen(trace_of):
    trace = trace_of(
        """
        from matplotlib.lines import Line2D
        class Mine(Line2D):
            def draw(self, renderer):
                super().draw(renderer)
        fig, ax = plt.subplots()
        ax.add_line(Mine([0, 1], [0, 1]))
        original = Line2D.draw
        Line2D.draw = lambda self, renderer: original(self, renderer)
        ax.plot([0, 1], [1, 0])
        """
    )
    assert [(e.owner, e.line) for e in trace.select("line", "data")] == [
        ("Mine", 7),
        ("Line2D", 10),
    ]


def test_an_artist_of_no_known_kind_is_one_element(trace_of):
    trace = trace_of(
        """
        from matplotlib.artist import Artist
        from matplotlib.transforms import IdentityTransform
        class Odd(Artist):
            def draw(self, renderer):
                gc = renderer.new_gc()
                for x in (100, 200):
                    renderer.draw_path(gc, Path([(x, 100), (x + 50, 150)]), IdentityTransform())
        fig, ax = plt.subplots()
        ax.add_artist(Odd())
        """
    )
    assert trace.counts == {"other": 1}
    assert trace.select("other")[0].owner == "Odd"


def test_an_artist_that_only_looks_like_a_kind_is_told_plainly(trace_of):
    trace = trace_of(
        """
        class Bare(patches.Wedge):
            r = property(lambda self: 1 / 0, lambda self, value: None)
            def get_path(self):
                return Path([(0, 0), (.5, 0), (.5, .5)])
        fig, ax = plt.subplots()
        wedge = Bare.__new__(Bare)
        patches.Patch.__init__(wedge)
        ax.add_artist(wedge)
        """
    )
    assert trace.counts == {"other": 1}
    assert trace.notes == ("Bare is told by its outline only (ZeroDivisionError)",)


def test_redrawing_does_not_count_twice(draw):
    code = "fig, ax = plt.subplots(); ax.plot([0, 1], 'o-'); fig.canvas.draw(); fig.canvas.draw()"
    assert draw(code)[1].counts == {"line": 1, "marker": 2}


def test_nominal_order_survives_the_reordering_of_3d_axes(trace_of):
    trace = trace_of(
        "ax = plt.figure().add_subplot(projection='3d');"
        "ax.bar3d(0, 0, 0, 1, 1, 1, zorder=7); ax.figure.canvas.draw(); ax.figure.canvas.draw()"
    )
    assert {e.zorder for e in trace.select("face")} == {7}


def test_invisible_and_empty_artists_are_no_elements(trace_of):
    trace = trace_of(
        "fig, ax = plt.subplots(); ax.plot([], []); ax.plot([0, 1], visible=False); ax.text(0, 0, '');"
        "ax.scatter([], []); ax.plot([0, 1], [0, 1], ls='none')"
    )
    assert trace.counts == {}


def test_many_points_are_one_element_with_an_exact_count(trace_of):
    trace = trace_of(
        "fig, ax = plt.subplots(); t = np.linspace(0, 1, 20_000); ax.scatter(t, t, s=1);"
        "ax.set_xlim(-.1, .49999); ax.set_ylim(-.1, 1.1)"
    )
    assert 9_950 <= trace.counts["marker"] <= 10_100
    assert trace.counts_visible == trace.counts
    assert len(json.dumps(trace.to_json())) < 64 * 1024


def test_long_lines_are_sampled_and_say_so(trace_of):
    trace = trace_of("t = np.linspace(0, 1, 5001); plt.plot(t, t)")
    (line,) = trace.select("line", "data")
    assert line.attrs["sampled"] is True and line.attrs["vertices"] == 5001
    assert line.data[0] == (0, 0) and line.data[-1] == (1, 1)
    assert line.attrs["length"] == pytest.approx(2**0.5)


def test_a_failing_draw_raises_and_leaves_no_hooks_behind(draw):
    with pytest.raises(RuntimeError, match="no"):
        draw(
            """
            from matplotlib.lines import Line2D
            class Bad(Line2D):
                def draw(self, renderer):
                    raise RuntimeError('no')
            plt.gca().add_line(Bad([0, 1], [0, 1]))
            """
        )
    assert draw("plt.plot([0, 1])")[1].counts == {"line": 1}


def test_traces_are_deterministic(draw):
    code = "fig, ax = plt.subplots(); ax.scatter([1, 2], [3, 4]); ax.contour(np.add.outer(*[np.arange(4)] * 2))"
    first, second = draw(code), draw(code)
    assert first[0] == second[0]
    assert json.dumps(first[1].to_json()) == json.dumps(second[1].to_json())
    assert isinstance(first[1], Trace)
