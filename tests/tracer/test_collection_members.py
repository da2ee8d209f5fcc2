"""Members of collections: named, measured and counted like artists of their own; crowds, seams."""

import json

import numpy as np
import pytest

AX = "fig, ax = plt.subplots(figsize=(5, 5)); ax.set_xlim(0, 10); ax.set_ylim(0, 10)\n"
AX3 = "fig = plt.figure(); ax = fig.add_subplot(projection='3d')\n"


def test_patches_of_a_collection_keep_their_measures(trace_of):
    trace = trace_of(
        AX + "ax.add_collection(collections.PatchCollection([plt.Circle((5, 1), .5),"
        " patches.Wedge((8, 2), .8, 0, 90), plt.Rectangle((6, 5), 1, 2), plt.Polygon([(1, 1), (3, 1), (2, 4)])]))"
    )
    circle, wedge, rectangle, triangle = trace.select(role="data")
    assert (circle.data, circle.attrs) == (((5, 1),), {"radius": 0.5})
    assert wedge.data == ((8, 2),) and wedge.attrs["theta2"] == 90
    assert rectangle.data == ((6, 5), (7, 5), (7, 7), (6, 7)) and rectangle.attrs["height"] == 2
    assert triangle.attrs == {"vertices": 3, "shape": "triangle"}


def test_a_collection_moved_by_offsets_tells_where_its_patches_are(trace_of):
    (circle,) = trace_of(
        AX
        + "ax.add_collection(collections.PatchCollection([plt.Circle((1, 1), .5)], offsets=[(50, 0)]))"
    ).select("circle")
    x, _ = circle.data[0]
    assert x > 2


@pytest.mark.parametrize(
    ("code", "shapes"),
    [
        ("ax.hexbin([1, 5, 5], [1, 5, 5], gridsize=4, mincnt=1)", {"hexagon"}),
        (
            "ax.add_collection(collections.PolyCollection([[(1, 1), (3, 1), (3, 3), (1, 3)], [(5, 5), (6, 5), (5, 7)]]))",
            {"square", "triangle"},
        ),
        (
            "ax.add_collection(collections.RegularPolyCollection(5, sizes=[900], offsets=[(5, 5)],"
            " offset_transform=ax.transData))",
            {"pentagon"},
        ),
    ],
)
def test_polygons_of_a_collection_have_names(code, shapes, trace_of):
    assert {e.attrs["shape"] for e in trace_of(AX + code).select("polygon")} == shapes


def test_ellipses_of_a_collection_have_axes(trace_of):
    found = trace_of(
        AX + "ax.add_collection(collections.EllipseCollection([1, 2], [.5], [0, 30], units='xy',"
        " offsets=[(3, 3), (6, 6)], offset_transform=ax.transData))"
    ).select("ellipse")
    assert found[0].attrs == {"width": 1, "height": 0.5}
    assert found[1].attrs == pytest.approx({"width": 2, "height": 0.5, "angle": 30})


def test_markers_are_named_as_a_script_writes_them(trace_of):
    (star,) = trace_of(AX + "ax.plot([5], [5], marker=(5, 1), ls='')").select("marker", "data")
    assert star.marker == "(5, 1)"


def test_a_crowd_of_plotted_markers_is_one_element_beside_its_line(trace_of):
    trace = trace_of(
        AX + "t = np.linspace(1, 9, 2500); ax.plot(t, t, 's-', color='g', ms=4, fillstyle='left')"
    )
    assert trace.counts == {"line": 1, "marker": 2500}
    (crowd,) = trace.select("marker", "data")
    assert crowd.marker == "s" and crowd.size == 4 and crowd.visible_px > 0


def test_a_crowd_leaves_out_markers_off_the_canvas(trace_of):
    trace = trace_of(AX + "ax.plot(np.linspace(5, 15, 3001), [5] * 3001, '.')")
    assert trace.counts["marker"] < 1550


def test_back_faces_do_not_show_through_the_seams_of_front_faces(trace_of):
    trace = trace_of(AX3 + "ax.bar3d([0, 2], [0, 0], [0, 0], 1, 1, [2, 3], shade=False)")
    assert trace.counts == {"face": 12} and trace.counts_visible == {"face": 6}


@pytest.mark.parametrize(
    ("artist", "end"),
    [
        (AX + "ax.plot(t, np.sin(t))", (20, np.sin(20))),
        (AX3 + "ax.plot(np.cos(t), np.sin(t), t)", (np.cos(20), np.sin(20), 20)),
    ],
)
def test_a_path_of_1200_vertices_stays_small(artist, end, trace_of):
    trace = trace_of("t = np.linspace(0, 20, 1200)\n" + artist)
    assert len(json.dumps(trace.to_json(), separators=(",", ":"))) <= 62_000
    (line,) = trace.select("line", "data")
    assert line.attrs["vertices"] == 1200 and len(line.data) == len(line.pixels) >= 900
    assert line.data[-1] == pytest.approx(end, abs=1e-7)


def test_fine_outlines_of_any_magnitude_keep_their_digits(trace_of):
    (line,) = trace_of(
        "fig, ax = plt.subplots(); t = np.linspace(1, 2, 200)\nax.loglog(t * 1e-21, t**40 * 1e12)"
    ).select("line", "data")
    for (x, y), t in zip(line.data, np.linspace(1, 2, 200), strict=True):
        assert x == pytest.approx(t * 1e-21, rel=1e-7) and y == pytest.approx(
            t**40 * 1e12, rel=1e-7
        )


def test_a_figure_of_many_small_crowds_stays_bounded(trace_of):
    trace = trace_of(
        AX
        + """
r = np.linspace(2.5, 4, 900)
x = np.full_like(r, 0.5)
for _ in range(30):
    x = r * x * (1 - x)
    ax.plot(r, x, ",k")
"""
    )
    assert len(trace.select("marker", "data")) == 30
    assert trace.counts["marker"] == 30 * 900
