"""Hand-counted micro-figures: places, lines, roles, colours, shapes, order."""

import numpy as np
import pytest

from tracer.trace import Trace

AX = "fig, ax = plt.subplots(); ax.set_xlim(0, 10); ax.set_ylim(0, 10)\n"
SQUARE = (
    "fig, ax = plt.subplots(figsize=(5, 5)); ax.set(xlim=(0, 10), ylim=(0, 10), aspect='equal')\n"
)
AX3 = "fig = plt.figure(); ax = fig.add_subplot(projection='3d')\n"


def test_lines_are_those_that_made_the_artist_through_helpers_and_loops(trace_of):
    trace = trace_of(
        """
        fig, ax = plt.subplots()
        def dot(x):
            ax.plot(x, x, 'o')
        for i in range(2):
            dot(i)
            ax.add_patch(plt.Circle((i, i), .1))
        ax.set_title('late')
        ax.text(0, 0, 'note')
        """
    )
    assert {e.line for e in trace.select("marker", "data")} == {4}
    assert {e.line for e in trace.select("circle", "data")} == {7}
    assert [e.line for e in trace.select("text", "title")] == [8]
    assert [e.line for e in trace.select("text", "annotation")] == [9]
    assert {e.line for e in trace.select(role="tick")} == {2}


def test_data_and_pixels_of_a_line(trace_of):
    trace = trace_of(AX + "ax.plot([0, 10], [0, 10], color='#123456', lw=3, ls=':')")
    (line,) = trace.select("line", "data")
    box = trace.axes[0].bbox
    assert line.data == ((0, 0), (10, 10))
    assert np.allclose(line.pixels, [(box[0], box[3]), (box[2], box[1])])
    assert (line.edgecolor, line.linewidth, line.linestyle) == ("#123456ff", 3.0, "dotted")
    assert line.facecolor is None


def test_nan_gaps_and_log_axes_keep_data_exact(trace_of):
    trace = trace_of(
        "fig, ax = plt.subplots(); ax.loglog([1, 10, np.nan, 100, 1000], [1, 10, 5, 100, 1000], 'o-')"
    )
    (line,) = trace.select("line", "data")
    assert line.data == ((1, 1), (10, 10), (100, 100), (1000, 1000))
    assert line.attrs["segments"] == 2
    assert [m.data[0][0] for m in trace.select("marker", "data")] == [1, 10, 100, 1000]
    assert trace.axes[0].xscale == "log"


def test_markevery_gives_the_points_it_keeps(trace_of):
    trace = trace_of(AX + "ax.plot([1, 2, 3, 4, 5], [1, 4, 9, 4, 1], 's', markevery=2, ms=7)")
    markers = trace.select("marker", "data")
    assert [m.data[0] for m in markers] == [(1, 1), (3, 9), (5, 1)]
    assert {(m.marker, m.size) for m in markers} == {("s", 7.0)}


@pytest.mark.parametrize("sizes", ["36", "[36, 100, 36]"])
def test_scatter_is_the_same_whichever_call_draws_it(trace_of, sizes):
    trace = trace_of(
        AX + f"ax.scatter([1, 2, 3], [4, 5, 6], s={sizes}, c='r', marker='^', label='a')"
    )
    markers = trace.select("marker", "data")
    assert [m.data[0] for m in markers] == [(1, 4), (2, 5), (3, 6)]
    assert {m.marker for m in markers} == {"^"} and markers[0].size == 6.0
    assert {m.facecolor for m in markers} == {"#ff0000ff"} and {m.label for m in markers} == {"a"}
    assert len({m.group for m in markers}) == 1


def test_shapes_carry_their_measures(trace_of):
    trace = trace_of(
        SQUARE + "ax.add_patch(plt.Circle((3, 4), 2)); "
        "ax.add_patch(patches.Rectangle((1, 1), 3, 2, angle=30, fc='g', hatch='/')); "
        "ax.add_patch(patches.Ellipse((5, 5), 4, 2, angle=20)); "
        "ax.add_patch(patches.Wedge((5, 5), 3, 10, 100, width=1))"
    )
    (circle,) = trace.select("circle")
    assert circle.data == ((3, 4),) and circle.attrs["radius"] == 2
    (box,) = trace.select("rectangle", "data")
    assert box.attrs == {"width": 3, "height": 2, "angle": 30} and box.hatch == "/"
    assert np.allclose(box.data[1], (1 + 3 * np.cos(np.pi / 6), 2.5))
    (ellipse,) = trace.select("ellipse")
    assert ellipse.attrs == {"width": 4, "height": 2, "angle": 20}
    (wedge,) = trace.select("wedge")
    assert wedge.attrs == {"radius": 3, "theta1": 10, "theta2": 100, "width": 1}


@pytest.mark.parametrize(
    ("points", "shape"),
    [
        ("np.array([np.cos(t), np.sin(t)]) * 2", "circle"),
        ("np.array([3 * np.cos(t), np.sin(t)])", "ellipse"),
        ("np.array([[0, 2, 1, 0], [0, 0, 2, 0]])", "triangle"),
        ("np.array([[0, 2, 2, 0, 0], [0, 0, 2, 2, 0]])", "square"),
        ("np.array([[0, 3, 3, 0, 0], [0, 0, 2, 2, 0]])", "rectangle"),
        ("np.array([[0, 2, 3, 1, 0], [0, 0, 1, 1, 0]])", "parallelogram"),
        ("np.array([np.cos(t), np.sin(t)])[:, ::20]", "pentagon"),
    ],
)
def test_closed_lines_name_their_shape(trace_of, points, shape):
    trace = trace_of(
        SQUARE + f"t = np.linspace(0, 2 * np.pi, 101); x, y = {points} + 5; ax.plot(x, y)"
    )
    (line,) = trace.select("line", "data")
    assert line.attrs["closed"] is True
    assert line.attrs["shape"] == shape


def test_a_star_has_no_shape_name(trace_of):
    trace = trace_of(
        SQUARE + "t = np.arange(6) * 4 * np.pi / 5; ax.plot(5 + 3 * np.cos(t), 5 + 3 * np.sin(t))"
    )
    assert "shape" not in trace.select("line", "data")[0].attrs


def test_arrows_know_tail_tip_and_heads(trace_of):
    trace = trace_of(
        AX + "ax.annotate('', (8, 9), (1, 2), arrowprops=dict(arrowstyle='->'));"
        "ax.add_patch(patches.FancyArrowPatch((1, 1), (5, 1), arrowstyle='<|-|>', mutation_scale=9));"
        "ax.arrow(2, 3, 4, 0, head_width=.2);"
        "ax.quiver([1], [5], [2], [1], angles='xy', scale_units='xy', scale=1)"
    )
    arrows = {e.owner: e for e in trace.select("arrow")}
    by_heads = [(e.owner, e.attrs["heads"]) for e in trace.select("arrow")]
    assert sorted(by_heads) == [
        ("FancyArrow", "end"), ("FancyArrowPatch", "both"), ("FancyArrowPatch", "end"), ("Quiver", "end"),
    ]  # fmt: skip
    annotated = next(e for e in trace.select("arrow", "annotation"))
    assert np.allclose(annotated.data, [(1, 2), (8, 9)])
    assert arrows["FancyArrow"].data == ((2, 3), (6, 3))
    assert np.allclose(arrows["Quiver"].data, [(1, 5), (3, 6)], atol=1e-6)


def test_text_has_its_box_anchor_and_size(trace_of):
    trace = trace_of(AX + "ax.text(5, 5, 'abc', fontsize=20, color='r', rotation=90, ha='center')")
    (text,) = trace.select("text", "annotation")
    x0, y0, x1, y1 = text.bbox
    assert text.data == ((5, 5),) and text.size == 20 and text.facecolor == "#ff0000ff"
    assert text.attrs == {"ha": "center", "va": "baseline", "rotation": 90}
    assert y1 - y0 > x1 - x0 and x0 < text.pixels[0][0] < x1


def test_coordinates_other_than_data_are_named_and_converted(trace_of):
    trace = trace_of(AX + "ax.text(.5, .5, 'm', transform=ax.transAxes); fig.text(.1, .1, 'f')")
    inside, outside = trace.select("text", "annotation") if trace.axes else ()
    assert inside.transform == "axes" and np.allclose(inside.data, [(5, 5)])
    assert outside.transform == "figure" and outside.axes is None and outside.data is None


def test_roles_of_a_full_figure(trace_of):
    trace = trace_of(
        """
        fig, ax = plt.subplots()
        m = ax.scatter([0, 1], [0, 1], c=[0, 1], label='dots')
        ax.grid(); ax.legend(); fig.colorbar(m, label='value')
        ax.set(title='T', xlabel='x', ylabel='y'); fig.suptitle('S'); fig.supxlabel('all')
        """
    )
    words = {role: {e.text for e in trace.select("text", role)} for role in ("title", "axis_label")}
    assert words == {"title": {"T", "S"}, "axis_label": {"x", "y", "all"}}
    assert {e.text for e in trace.select("text", "legend")} == {"dots"}
    assert "value" in {e.text for e in trace.select("text", "colorbar")}
    assert trace.select(role="grid") and trace.select(role="spine") and trace.select(role="tick")
    assert trace.axes[0].legend == ("dots",) and trace.axes[0].xlabel == "x"
    assert trace.figure.suptitle == "S" and trace.figure.axes_count == 2
    assert trace.axes[0].xticks == ("0.0", "0.2", "0.4", "0.6", "0.8", "1.0")


def test_stacking_is_paint_order_and_hidden_things_have_no_pixels(trace_of):
    trace = trace_of(
        AX + "ax.add_patch(plt.Rectangle((2, 2), 6, 6, zorder=3, fc='r'));"
        "ax.add_patch(plt.Rectangle((3, 3), 2, 2, zorder=1, fc='b'));"
        "ax.plot([5], [5], 'ko', zorder=5)"
    )
    low, high = trace.select("rectangle", "data")
    (dot,) = trace.select("marker", "data")
    assert low.facecolor == "#0000ffff" and low.visible_px == 0
    assert high.visible_px > 10_000 and dot.visible_px > 50
    assert low.id < high.id < dot.id and (low.zorder, high.zorder, dot.zorder) == (1, 3, 5)


def test_faces_in_paint_order_with_their_own_vertices(trace_of):
    trace = trace_of(
        AX3 + "from mpl_toolkits.mplot3d.art3d import Poly3DCollection as P\n"
        "ax.add_collection3d(P([[(0, 0, z), (1, 0, z), (1, 1, z), (0, 1, z)] for z in (0, 1, .5)],"
        " facecolors=['r', 'g', 'b']))\n"
        "ax.view_init(90, -90); ax.set_proj_type('ortho')"
    )
    faces = trace.select("face")
    assert [f.data[0][2] for f in faces] == [0, 0.5, 1]
    assert [f.facecolor[:7] for f in faces] == ["#ff0000", "#0000ff", "#008000"]
    assert [bool(f.visible_px) for f in faces] == [False, False, True]
    assert trace.axes[0].view == {"elev": 90, "azim": -90, "roll": 0, "projection": "ortho"}


def test_the_matrix_of_3d_axes_takes_data_to_pixels(trace_of):
    trace = trace_of(
        AX3 + "ax.scatter([0, 1, 2], [3, 1, 2], [0, 5, 1]); ax.plot([0, 1], [1, 2], [2, 3])"
    )
    matrix = np.array(trace.axes[0].matrix)
    things = [*trace.select("marker", "data"), *trace.select("line", "data")]
    assert len(things) == 4
    for element in things:
        points = np.column_stack([np.array(element.data), np.ones(len(element.data))])
        seen = points @ matrix.T
        assert np.allclose(seen[:, :2] / seen[:, 3:], element.pixels, atol=1e-6)


def test_depth_sorted_scatter_keeps_sizes_and_places_together(trace_of):
    trace = trace_of(
        AX3 + "ax.scatter([0, 1, 2], [0, 1, 2], [0, 1, 2], s=[4, 16, 64], depthshade=False)"
    )
    assert {(m.data[0][0], m.size) for m in trace.select("marker", "data")} == {
        (0, 2),
        (1, 4),
        (2, 8),
    }


def test_vectors_in_space(trace_of):
    trace = trace_of(AX3 + "ax.quiver([0, 1], [0, 0], [0, 0], [1, 0], [2, 0], [3, 1], length=2)")
    assert [e.data for e in trace.select("arrow")] == [
        ((0, 0, 0), (2, 4, 6)),
        ((1, 0, 0), (1, 0, 2)),
    ]


def test_text_and_lifted_patches_in_space(trace_of):
    trace = trace_of(
        AX3 + "from mpl_toolkits.mplot3d import art3d\n"
        "ax.text(1, 2, 3, 'P'); c = plt.Circle((0, 0), 1); ax.add_patch(c)\n"
        "art3d.pathpatch_2d_to_3d(c, z=2, zdir='x')"
    )
    (text,) = trace.select("text", "annotation")
    assert text.data == ((1, 2, 3),)
    (circle,) = trace.select("circle")
    assert {round(p[0], 9) for p in circle.data} == {2}


def test_twins_and_insets_are_axes_of_their_own(trace_of):
    trace = trace_of(
        "fig, ax = plt.subplots(); ax.plot([0, 1]); b = ax.twinx(); b.plot([5, 9]);"
        "i = ax.inset_axes([.5, .5, .3, .3]); i.plot([3, 4])"
    )
    assert trace.figure.axes_count == 3
    assert [e.axes for e in trace.select("line", "data")] == [0, 2, 1] or {
        e.axes for e in trace.select("line", "data")
    } == {0, 1, 2}


def test_caps_belong_to_their_bars(trace_of):
    bare, capped = (
        trace_of(AX + f"ax.errorbar([2, 5], [5, 5], yerr=2, fmt='none', capsize={size})")
        for size in (0, 10)
    )
    assert capped.counts == bare.counts == {"line": 2}
    for thin, wide in zip(bare.select("line", "data"), capped.select("line", "data"), strict=True):
        assert wide.visible_px > thin.visible_px + 2 * 15


def test_levels_of_contours_say_how_many_outlines_they_have(trace_of):
    trace = trace_of(
        "x, y = np.meshgrid(np.linspace(-3, 3, 80), np.linspace(-3, 3, 80))\n"
        "plt.contour(x, y, np.cos(x * 2) + np.cos(y * 2), levels=[1.5])"
    )
    (level,) = trace.select("curve", "data")
    assert level.attrs == {"level": 1.5, "segments": 9}


def test_ticks_of_polar_plots(trace_of):
    trace = trace_of(
        "fig, ax = plt.subplots(subplot_kw={'projection': 'polar'}); ax.plot([0, 1, 2], [1, 2, 1]);"
        "ax.set_xticks([0, 1.5, 3], ['E', 'N', 'W']); ax.set_yticks([1, 2])"
    )
    assert (trace.axes[0].xticks, trace.axes[0].yticks) == (("E", "N", "W"), ("1", "2"))


def test_long_outlines_keep_ends_and_extremes(trace_of):
    trace = trace_of(
        "fig, ax = plt.subplots(); x = np.linspace(0, 9, 3001); ax.plot(x, np.exp(-((x - 3.1) ** 2) * 50));"
        "ax.plot([0, 3, 9], [0, 1, 0])"
    )
    curve, short = trace.select("line", "data")
    assert curve.attrs["sampled"] is True and curve.attrs["vertices"] == 3001
    assert len(curve.data) == len(curve.pixels) <= 1_200 and len(short.data) == 3
    assert curve.data[0][0] == 0 and curve.data[-1][0] == 9
    assert max(y for _, y in curve.data) == pytest.approx(1, abs=1e-3)


def test_dates_have_widths_in_days(trace_of):
    trace = trace_of(
        "import datetime as dt; fig, ax = plt.subplots()\n"
        "ax.bar([dt.datetime(2024, 1, 1), dt.datetime(2024, 1, 5)], [1, 2], width=dt.timedelta(days=2))"
    )
    bar, _ = trace.select("rectangle", "data")
    assert bar.attrs == {"width": 2, "height": 1} and bar.data[0] == (19722, 0)


def test_json_round_trip(trace_of):
    trace = trace_of(AX + "ax.plot([1, 2, 3], [1, 4, 9], 'o--'); ax.text(1, 1, 'é $x$')")
    document = trace.to_json()
    assert Trace.from_json(document).to_json() == document
