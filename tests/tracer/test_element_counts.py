"""What counts as what: one test for each row of the table, and for its footnotes."""

import pytest

AX = "fig, ax = plt.subplots(); "
AX3 = "fig = plt.figure(); ax = fig.add_subplot(projection='3d'); "

ROWS = {
    "plot with a line style": (
        AX + "ax.plot([0, 1, 2], [0, 1, 0]); ax.plot([0, 1], [1, 1], '--')",
        {"line": 2},
    ),
    "axhline, axvline, axline": (
        AX + "ax.axhline(.5); ax.axvline(.5); ax.axline((0, 0), slope=1)",
        {"line": 3},
    ),
    "step": (AX + "ax.step([0, 1, 2], [0, 1, 0])", {"line": 1}),
    "a line needs two finite points": (
        AX
        + "ax.plot([0], [0]); ax.plot([0, 1, 2], [1, np.nan, 1]); ax.plot([0, 1, np.nan], [1, 2, 3])",
        {"line": 1},
    ),
    "NaN gaps leave one line": (AX + "ax.plot([0, 1, np.nan, 2, 3], [0, 1, 0, 1, 0])", {"line": 1}),
    "markers of plot": (AX + "ax.plot([0, 1, 2], [0, 1, 0], 'o')", {"marker": 3}),
    "markers and line of plot": (
        AX + "ax.plot([0, 1, np.nan, 2], [0, 1, 0, 0], 'o-')",
        {"line": 1, "marker": 3},
    ),
    "markevery": (AX + "ax.plot(range(10), 'o-', markevery=3)", {"line": 1, "marker": 4}),
    "stem": (AX + "ax.stem([1, 2, 3], [1, 2, 3])", {"line": 4, "marker": 3}),
    "scatter, equal sizes": (AX + "ax.scatter([0, 1, 2], [0, np.nan, 1])", {"marker": 2}),
    "scatter, varying sizes": (
        AX + "ax.scatter([0, 1, 2], [0, 1, 2], s=[10, 20, 30], c=['r', 'g', 'b'])",
        {"marker": 3},
    ),
    "a surface of thousands of facets": (
        AX3 + "x, y = np.mgrid[0:1:60j, 0:1:60j]; ax.plot_surface(x, y, x, rcount=60, ccount=60)",
        {"mesh": 1},
    ),
    "scatter in 3-D": (
        AX3 + "ax.scatter([0, 1, 2], [0, 1, 2], [0, 1, 2], s=[9, 20, 40])",
        {"marker": 3},
    ),
    "off the canvas": (
        AX + "ax.scatter([0, 5], [0, 5]); ax.set_xlim(-1, 1); ax.set_ylim(-1, 1)",
        {"marker": 1},
    ),
    "hlines and vlines": (AX + "ax.hlines([1, 2], 0, 1); ax.vlines([0, .5, 1], 1, 2)", {"line": 5}),
    "LineCollection": (
        AX + "ax.add_collection(collections.LineCollection([[(0, 0), (1, 1)], [(0, 1), (1, 0)]]))",
        {"line": 2},
    ),
    "eventplot": (AX + "ax.eventplot([[1, 2, 3], [1.5, 2.5]])", {"line": 5}),
    "errorbar": (
        AX + "ax.errorbar([1, 2, 3], [1, 2, 3], yerr=.2, xerr=.1, fmt='o', capsize=4)",
        {"line": 6, "marker": 3},
    ),
    "bar and its error bars": (
        AX + "ax.bar([1, 2], [1, 2], yerr=.1, capsize=3)",
        {"rectangle": 2, "line": 2},
    ),
    "barh, broken_barh": (
        AX + "ax.barh([1, 2], [1, 2]); ax.broken_barh([(0, 1), (2, 1)], (3, 1))",
        {"rectangle": 4},
    ),
    "Rectangle, FancyBboxPatch, spans": (
        AX
        + "ax.add_patch(patches.Rectangle((0, 0), .5, .5)); ax.axhspan(.6, .7); ax.axvspan(.8, .9);"
        "ax.add_patch(patches.FancyBboxPatch((.2, .2), .1, .1))",
        {"rectangle": 4},
    ),
    "hist, empty bins left out": (AX + "ax.hist([1, 1, 5], bins=[0, 2, 4, 6])", {"rectangle": 2}),
    "hist, step style": (
        AX + "ax.hist([1, 1, 3, 5], bins=[0, 2, 4, 6], histtype='step')",
        {"polygon": 1},
    ),
    "pie": (AX + "ax.pie([1, 2, 3], labels=['a', 'b', 'c'])", {"wedge": 3, "text": 3}),
    "Wedge, Annulus": (
        AX
        + "ax.add_patch(patches.Wedge((.5, .5), .2, 0, 90)); ax.add_patch(patches.Annulus((.5, .5), .4, .1))",
        {"wedge": 2},
    ),
    "polygons": (
        AX
        + "ax.add_patch(patches.Polygon([(0, 0), (1, 0), (0, 1)])); ax.fill([0, 1, 1], [1, 1, 0]);"
        "ax.add_patch(patches.RegularPolygon((.5, .5), 5, radius=.2));"
        "ax.add_patch(patches.CirclePolygon((.5, .5), .1))",
        {"polygon": 4},
    ),
    "fill_between, per region": (
        AX + "x = np.arange(6); ax.fill_between(x, x, where=[1, 1, 0, 0, 1, 1])",
        {"polygon": 2},
    ),
    "hexbin": (AX + "ax.hexbin([0, 1, 1], [0, 1, 1], gridsize=4, mincnt=1)", {"polygon": 2}),
    "circle, ellipse, arc": (
        AX
        + "ax.add_patch(plt.Circle((.5, .5), .2)); ax.add_patch(patches.Ellipse((.5, .5), .2, .4));"
        "ax.add_patch(patches.Arc((.5, .5), .8, .8, theta1=0, theta2=90))",
        {"circle": 1, "ellipse": 1, "arc": 1},
    ),
    "free paths": (
        AX + "p = lambda v, c: ax.add_patch(patches.PathPatch(Path(v, c), fc='none'));"
        "p([(0, 0), (.5, 1), (1, 0)], [1, 3, 3]); p([(0, 0), (1, 0), (1, 1), (0, 0)], [1, 2, 2, 79]);"
        "p([(0, 0), (1, 1), (1, 0)], [1, 2, 2])",
        {"curve": 1, "polygon": 1, "line": 1},
    ),
    "arrows": (
        AX + "ax.annotate('', (0, 0), (1, 1), arrowprops=dict(arrowstyle='->'));"
        "ax.add_patch(patches.FancyArrowPatch((0, 1), (1, 0), arrowstyle='-|>', mutation_scale=10));"
        "ax.add_patch(patches.ConnectionPatch((0, 0), (.5, 1), 'data', arrowstyle='<->'));"
        "ax.arrow(0, .5, .5, 0, width=.01)",
        {"arrow": 4},
    ),
    "style '-' is a line": (
        AX + "ax.annotate('', (0, 0), (1, 1), arrowprops=dict(arrowstyle='-'));"
        "ax.add_patch(patches.ConnectionPatch((0, 0), (.5, 1), 'data'))",
        {"line": 2},
    ),
    "quiver": (
        AX + "ax.quiver([0, 1, 2, 3], [0, 0, 0, 0], [1, 0, 0, np.nan], [0, 1, 0, 1])",
        {"arrow": 2},
    ),
    "quiver in 3-D": (
        AX3
        + "ax.quiver([0, 1, 1], [0, 0, 1], [0, 0, 0], [1, 0, 0], [0, 1, 0], [1, 1, 0], length=.5)",
        {"arrow": 2},
    ),
    "contour": (
        AX + "z = np.add.outer(np.arange(5), np.arange(5)); ax.contour(z, levels=[1, 3, 5, 99])",
        {"curve": 3},
    ),
    "contourf": (
        AX + "z = np.add.outer(np.arange(5), np.arange(5)); ax.contourf(z, levels=[0, 2, 4, 8])",
        {"polygon": 3},
    ),
    "contourf with hatches": (
        AX
        + "z = np.add.outer(np.arange(5), np.arange(5)); ax.contourf(z, levels=[0, 2, 4, 8], hatches=['/', None])",
        {"polygon": 3},
    ),
    "tricontour": (
        AX + "ax.tricontour([0, 1, 0, 1], [0, 0, 1, 1], [0, 1, 1, 2], levels=[.5, 1.5])",
        {"curve": 2},
    ),
    "imshow, figimage": (
        AX + "ax.imshow([[0, 1], [1, 0]]); fig.figimage(np.zeros((9, 9)))",
        {"image": 2},
    ),
    "meshes": (
        AX + "ax.pcolormesh([[0, 1], [2, 3]]); ax.pcolor([[0, 1], [2, 3]]);"
        "ax.tripcolor([0, 1, 0, 1], [0, 0, 1, 1], [0, 1, 1, 2]); ax.pcolormesh([[0, 1], [2, 3]], shading='gouraud')",
        {"mesh": 4},
    ),
    "surfaces": (
        AX3 + "X, Y = np.meshgrid([0, 1, 2], [0, 1, 2]); ax.plot_surface(X, Y, X * Y);"
        "ax.plot_wireframe(X, Y, X * Y + 1); ax.plot_trisurf([0, 1, 0], [0, 0, 1], [0, 1, 2])",
        {"mesh": 3},
    ),
    "faces": (
        AX3 + "from mpl_toolkits.mplot3d.art3d import Poly3DCollection as P;"
        "ax.add_collection3d(P([[(0, 0, 0), (1, 0, 0), (0, 1, 0)], [(0, 0, 1), (1, 0, 1), (1, 1, 1), (0, 1, 1)]]))",
        {"face": 2},
    ),
    "bar3d": (AX3 + "ax.bar3d([0, 2], [0, 0], [0, 0], 1, 1, [1, 2])", {"face": 12}),
    "voxels draw outer faces only": (AX3 + "ax.voxels(np.ones((2, 1, 1), bool))", {"face": 10}),
    "text": (
        AX + "ax.text(.1, .1, 'a\\nb'); ax.annotate('c', (.5, .5)); ax.text(0, 0, ' ')",
        {"text": 2},
    ),
    "bar labels": (AX + "ax.bar_label(ax.bar([1, 2], [1, 2]))", {"rectangle": 2, "text": 2}),
    "table cells": (
        AX + "ax.axis('off'); ax.table([['a', 'b'], ['c', '']])",
        {"rectangle": 4, "text": 3},
    ),
    "half-filled markers and gap colours": (
        AX
        + "ax.plot([0, 1], [0, 1], 'o', fillstyle='left'); ax.plot([0, 1], [1, 0], '--', gapcolor='r')",
        {"line": 1, "marker": 2},
    ),
    "path effects": (
        "import matplotlib.patheffects as pe; "
        + AX
        + "ax.plot([0, 1], [0, 1], path_effects=[pe.withStroke(linewidth=5)]);"
        "ax.text(.5, .5, 'x', path_effects=[pe.withStroke(linewidth=3, foreground='w')])",
        {"line": 1, "text": 1},
    ),
    "shadows": (
        AX + "p = ax.add_patch(plt.Circle((.5, .5), .1)); ax.add_patch(patches.Shadow(p, 3, -3))",
        {"circle": 1},
    ),
    "boxes behind texts belong to the texts": (
        AX
        + "ax.text(.5, .5, 'a', bbox=dict(boxstyle='round', fc='w')); ax.annotate('b', (0, 0), bbox={})",
        {"text": 2},
    ),
    "a quiver's key is a legend": (
        AX + "q = ax.quiver([0, 1], [0, 0], [1, 1], [0, 1]); ax.quiverkey(q, .5, .9, 1, 'one')",
        {"arrow": 2},
    ),
    "no ink": (
        AX
        + "ax.plot([0, 1], [0, 1], alpha=0); ax.add_patch(plt.Circle((.5, .5), .1, fc='none', ec='none'))",
        {},
    ),
    "stairs, filled and not": (
        AX + "ax.stairs([1, 2, 1], fill=True); ax.stairs([2, 3, 2])",
        {"polygon": 1, "line": 1},
    ),
    "a secondary axis is frame": (
        AX + "ax.plot([0, 1]); ax.secondary_yaxis('right', functions=(np.cbrt, lambda y: y**3))",
        {"line": 1},
    ),
    "specks smaller than a pixel": (
        AX + "ax.plot([0, 1], ','); ax.scatter([0, 1], [1, 0], s=.2, lw=0)",
        {"marker": 4},
    ),
    "box plots": (
        AX
        + "ax.boxplot([[1, 2, 3, 4, 20], [2, 3, 4, 5, 6]]); ax.boxplot([[1, 2, 3]], patch_artist=True)",
        {"line": 17, "polygon": 1, "marker": 1},
    ),
    "violins": (
        AX + "ax.violinplot([[1, 2, 3, 4], [2, 3, 5, 9]])",
        {"polygon": 2, "line": 6},
    ),
    "frame, legend and colorbar are not counted": (
        AX
        + "m = ax.scatter([0, 1], [0, 1], c=[0, 1], label='a'); fig.colorbar(m); ax.legend(); ax.grid();"
        "ax.set_title('t'); ax.set_xlabel('x'); fig.suptitle('s')",
        {"marker": 2},
    ),
}


@pytest.mark.parametrize("name", ROWS)
def test_row(name, trace_of):
    code, counts = ROWS[name]
    assert trace_of(code).counts == counts


def test_streamlines_are_one_line_and_their_heads_arrows(trace_of):
    trace = trace_of(
        AX
        + "Y, X = np.mgrid[0:1:5j, 0:1:5j]; ax.streamplot(X, Y, np.ones((5, 5)), Y * 0, density=.2);"
        "ax.set_title(str(len(ax.patches)))"
    )
    assert trace.counts == {"line": 1, "arrow": int(trace.axes[0].title)}
    assert {e.attrs["part"] for e in trace.elements if e.counted} == {"streamlines"}


def test_closed_lines_and_gaps_are_attributes(trace_of):
    trace = trace_of(
        AX + "ax.plot([0, 1, 1, 0], [0, 0, 1, 0]); ax.plot([0, 1, np.nan, 2, 3], [2] * 5)"
    )
    closed, gapped = trace.select("line", "data")
    assert closed.attrs["closed"] is True and closed.attrs["vertices"] == 4
    assert gapped.attrs["segments"] == 2 and "closed" not in gapped.attrs


def test_occluded_elements_count_but_are_not_visible(trace_of):
    trace = trace_of(
        AX + "ax.scatter([.5], [.5], s=9); ax.add_patch(plt.Rectangle((0, 0), 1, 1, zorder=5))"
    )
    assert trace.counts == {"marker": 1, "rectangle": 1}
    assert trace.counts_visible == {"rectangle": 1}


def test_translucent_paint_hides_nothing(trace_of):
    trace = trace_of(
        AX
        + "ax.scatter([.5], [.5], s=9); ax.add_patch(plt.Rectangle((0, 0), 1, 1, alpha=.5, zorder=5))"
    )
    assert trace.counts_visible == {"marker": 1, "rectangle": 1}


def test_texts_are_raw_and_once_each_in_paint_order(trace_of):
    trace = trace_of(
        AX + "ax.axis('off'); ax.set_title('T'); ax.text(0, 0, '$x^2$'); ax.text(1, 1, 'a\\nb')"
    )
    assert sorted(trace.texts) == ["$x^2$", "T", "a\nb"]
