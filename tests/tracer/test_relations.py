"""Relations of hand-made figures, each counted by hand."""

import pytest

from tracer.facts import facts_of

SQUARE = (
    "fig, ax = plt.subplots(figsize=(5, 5)); ax.set(xlim=(0, 10), ylim=(0, 10), aspect='equal')\n"
)


@pytest.fixture
def relation(trace_of):
    """`relation(code, name)`: the value of `relation.<name>`, and elements' labels by id."""

    def find(code, name):
        trace = trace_of(SQUARE + code)
        facts = {fact.name: fact.value for fact in facts_of(trace)}
        return facts.get(f"relation.{name}"), {e.id: e for e in trace.elements}

    return find


def test_parallel_and_perpendicular(relation):
    code = "ax.plot([1, 5], [1, 2]); ax.plot([1, 5], [3, 4]); ax.plot([5, 4], [4, 8]); ax.plot([0, 9], [0, 7])"
    value, by_id = relation(code, "parallel")
    assert value["total"] == 1
    assert [by_id[i].data[0] for i in value["list"][0]] == [(1, 1), (1, 3)]
    assert relation(code, "perpendicular")[0]["total"] == 2


def test_parallel_in_space_is_judged_in_data(relation):
    code = (
        "fig.clear(); ax = fig.add_subplot(projection='3d')\n"
        "ax.plot([0, 1], [0, 1], [0, 1]); ax.plot([0, 2], [1, 3], [0, 2]); ax.plot([0, 1], [0, -1], [0, 0])"
    )
    assert relation(code, "parallel")[0] == {
        "total": 1,
        "list": [pytest.approx(relation(code, "parallel")[0]["list"][0])],
    }
    assert relation(code, "perpendicular")[0]["total"] == 2


def test_collinear_segments(relation):
    code = "ax.plot([1, 2], [1, 2]); ax.plot([4, 6], [4, 6]); ax.plot([1, 2], [2, 3])"
    value, by_id = relation(code, "collinear")
    assert [[by_id[i].data[0] for i in group] for group in value["list"]] == [[(1, 1), (4, 4)]]


def test_crossings_are_counted_and_shared_ends_are_not(relation):
    code = "ax.plot([0, 10], [0, 10]); ax.plot([0, 10], [10, 0]); ax.plot([0, 5, 10], [0, 9, 0])"
    value, by_id = relation(code, "crossing")
    assert value["total"] == 3
    assert {tuple(by_id[i].data[0] for i in c["elements"]) for c in value["list"]} == {
        ((0, 0), (0, 10)), ((0, 10), (0, 0)), ((0, 0), (0, 0)),
    }  # fmt: skip


def test_concentric_and_tangent_circles(relation):
    code = (
        "for x, y, r in ((3, 3, 1), (3, 3, 2), (6, 3, 1), (3, 8, 1)):\n"
        "    ax.add_patch(plt.Circle((x, y), r, fill=False))\n"
        "ax.plot([0, 10], [9, 9])"
    )
    concentric, by_id = relation(code, "concentric")
    assert [[by_id[i].attrs["radius"] for i in g] for g in concentric["list"]] == [[1, 2]]
    tangent = relation(code, "tangent")[0]
    assert sorted(t["how"] for t in tangent["list"]) == ["external", "line"]


def test_touching_containing_and_stacking(relation):
    code = (
        "ax.add_patch(plt.Rectangle((1, 1), 2, 2)); ax.add_patch(plt.Rectangle((3, 1), 2, 2));"
        "ax.add_patch(plt.Rectangle((6, 6), 3, 3)); ax.add_patch(plt.Circle((7.5, 7.5), 1, fc='r'))"
    )
    assert relation(code, "touching")[0]["total"] == 1
    contains, by_id = relation(code, "contains")
    assert [[by_id[i].kind for i in pair] for pair in contains["list"]] == [["rectangle", "circle"]]
    over, by_id = relation(code, "over")
    assert [[by_id[i].kind for i in pair] for pair in over["list"]] == [["circle", "rectangle"]]


def test_grid_rows_spacing_and_symmetry(relation):
    code = "X, Y = np.meshgrid([2, 4, 6, 8], [2, 5, 8]); ax.plot(X.ravel(), Y.ravel(), 'ko')"
    grid = relation(code, "grid.marker")[0]["list"][0]
    assert (grid["rows"], grid["columns"], grid["members"]) == (3, 4, 12)
    aligned = relation(code, "aligned.marker")[0]
    assert aligned["total"] == 7 and all("spacing" in row for row in aligned["list"])
    assert relation(code, "symmetry.marker")[0]["list"] == ["left-right", "top-bottom", "point"]


def test_a_missing_dot_breaks_the_grid(relation):
    code = "X, Y = np.meshgrid([2, 4, 6], [2, 5, 8]); ax.plot(X.ravel()[1:], Y.ravel()[1:], 'ko')"
    assert relation(code, "grid.marker")[0] is None


def test_connection_graph(relation):
    code = (
        "P = [(2, 2), (8, 2), (5, 8)]; ax.plot(*zip(*P), 'o', ms=14)\n"
        "for i, j in ((0, 1), (1, 2)):\n"
        "    ax.annotate('', P[j], P[i], arrowprops=dict(arrowstyle='->', shrinkA=6, shrinkB=6))\n"
        "ax.plot([2, 5], [2, 8], 'k')"
    )
    value, by_id = relation(code, "connects")
    edges = {
        (by_id[e["from"]].data[0], by_id[e["to"]].data[0], e["directed"]) for e in value["list"]
    }
    assert edges == {((2, 2), (8, 2), True), ((8, 2), (5, 8), True), ((2, 2), (5, 8), False)}


def test_order_along_a_path(relation):
    code = "P = [(2, 2), (8, 2), (5, 8), (1, 9)]; ax.plot(*zip(*P), 'k-'); ax.plot(*zip(*P[::-1]), 'ro')"
    value, by_id = relation(code, "order")
    assert [by_id[i].data[0] for i in value["list"][0]["order"]] == [(2, 2), (8, 2), (5, 8), (1, 9)]


def test_labels_find_their_elements(relation):
    code = (
        "ax.add_patch(plt.Circle((3, 3), 1)); ax.text(3, 3, 'A', ha='center', va='center')\n"
        "ax.plot([7], [7], 'o'); ax.text(7.1, 7.2, 'B')\n"
        "ax.annotate('C', (7, 7), (3, 9), arrowprops=dict(arrowstyle='->'))"
    )
    value, by_id = relation(code, "label")
    found = {o["text"]: (by_id[o["element"]].kind, o["how"]) for o in value["list"]}
    assert found == {"A": ("circle", "inside"), "B": ("marker", "near"), "C": ("marker", "arrow")}


def test_counts_split_and_hidden_ones_are_latent(trace_of):
    trace = trace_of(
        SQUARE + "ax.plot([1, 2, 3], [1, 1, 1], 'ro'); ax.plot([5], [5], 'bo');"
        "ax.add_patch(plt.Rectangle((4, 4), 2, 2, zorder=9))"
    )
    facts = {f.name: f for f in facts_of(trace)}
    assert facts["count.marker"].value == 3
    assert facts["count.marker.by_color"].value == {"#ff0000ff": 3}
    assert (facts["count.marker.hidden"].value, facts["count.marker.hidden"].visibility) == (
        1,
        "latent",
    )


def test_facts_of_many_elements_are_bounded_with_exact_totals(trace_of):
    trace = trace_of("x, y = np.indices((44, 44)).reshape(2, -1); plt.scatter(x, y, s=4)")
    facts = facts_of(trace)
    by_name = {f.name: f.value for f in facts}
    assert by_name["count.marker"] == 1936 and by_name["element.unlisted"] == 1736
    assert by_name["relation.grid.marker"]["list"][0]["members"] == 1936
    assert "over" in by_name["relation.incomplete"]
    assert len(facts) < 260


def test_lines_that_end_on_others_meet_them_and_do_not_cross(relation):
    code = "ax.plot([0, 10], [2, 2]); ax.plot([4, 4], [2, 8]); ax.plot([4, 9], [8, 9]); ax.plot([1, 2, 3], [0, 2, 4])"
    crossing, by_id = relation(code, "crossing")
    assert [[by_id[i].data[0] for i in c["elements"]] for c in crossing["list"]] == [
        [(0, 2), (1, 0)]
    ]
    meeting, by_id = relation(code, "meeting")
    assert [[by_id[i].data[0] for i in m["ends"]] for m in meeting["list"]] == [
        [(4, 2)],
        [(4, 2), (4, 8)],
    ]


def test_an_inscribed_circle_touches_each_side(relation):
    code = (
        "a, b, c = np.array([(1, 1), (9, 1), (3, 8)], dtype=float)\n"
        "u, v, w = (np.linalg.norm(p - q) for p, q in ((b, c), (a, c), (a, b)))\n"
        "middle = (u * a + v * b + w * c) / (u + v + w); radius = 56 / (u + v + w)\n"
        "ax.add_patch(plt.Polygon([a, b, c], fill=False)); ax.add_patch(plt.Circle(middle, radius, fill=False))"
    )
    assert [t["how"] for t in relation(code, "tangent")[0]["list"]] == ["side"] * 3


def test_polygons_that_share_a_side_are_not_stacked(relation):
    code = "ax.add_patch(plt.Polygon([(2, 2), (6, 2), (2, 5)])); ax.add_patch(plt.Polygon([(6, 2), (2, 5), (5, 9), (9, 6)]))"
    assert relation(code, "over")[0] is None


def test_edges_join_the_circles_and_not_the_names_in_them(relation):
    code = (
        "P = [(5, 9), (2, 4), (8, 4)]\n"
        "for q in P[1:]: ax.plot(*zip(P[0], q), 'k', zorder=1)\n"
        "for p, name in zip(P, 'abc'):\n"
        "    ax.add_patch(plt.Circle(p, .6, fc='w', ec='k', zorder=2)); ax.text(*p, name, ha='center', va='center', zorder=3)"
    )
    value, by_id = relation(code, "connects")
    assert [(by_id[c["from"]].data[0], by_id[c["to"]].data[0]) for c in value["list"]] == [
        ((5, 9), (2, 4)),
        ((5, 9), (8, 4)),
    ]


def test_a_label_beside_a_mark_in_a_large_circle_belongs_to_the_mark(relation):
    code = "ax.add_patch(plt.Circle((5, 5), 4, fill=False)); ax.plot(6, 7, 'ko'); ax.text(6.2, 7.2, 'P'); ax.text(3, 3, 'inside')"
    value, by_id = relation(code, "label")
    assert {(o["text"], by_id[o["element"]].kind, o["how"]) for o in value["list"]} == {
        ("P", "marker", "near"),
        ("inside", "circle", "inside"),
    }


def test_a_name_on_a_large_mark_is_inside_it(relation):
    code = "ax.scatter([3], [3], s=900); ax.text(3, 3, 'A', ha='center', va='center'); ax.scatter([7], [7], s=4); ax.text(7, 7, 'B', ha='center', va='center')"
    value, _ = relation(code, "label")
    assert {(o["text"], o["how"]) for o in value["list"]} == {("A", "inside"), ("B", "near")}


def test_sides_and_angles_of_polygons(trace_of):
    trace = trace_of(SQUARE + "ax.add_patch(plt.Polygon([(1, 1), (5, 1), (1, 4)]))")
    (fact,) = (f.value for f in facts_of(trace) if f.name.startswith("element."))
    assert fact["sides"] == [4, 5, 3] and fact["area"] == 6
    assert fact["angles"] == pytest.approx([90, 36.8699, 53.1301], abs=1e-3)


def test_area_of_a_face_in_space(trace_of):
    trace = trace_of(
        "from mpl_toolkits.mplot3d.art3d import Poly3DCollection\n"
        "ax = plt.figure().add_subplot(projection='3d')\n"
        "ax.add_collection3d(Poly3DCollection([[(1, 0, 0), (0, 1, 0), (0, 0, 1)]]))"
    )
    (fact,) = (f.value for f in facts_of(trace) if f.name.startswith("element."))
    assert fact["area"] == pytest.approx(3**0.5 / 2)


def test_arrows_that_follow_one_another_are_a_chain(relation):
    code = (
        "P = [(1, 1), (3, 2), (5, 1), (7, 3), (7, 8)]\n"
        "for p, q in [(P[2], P[3]), (P[0], P[1]), (P[1], P[2]), (P[4], P[3])]:\n"
        "    ax.annotate('', q, p, arrowprops=dict(arrowstyle='->'))\n"
        "for p, q in [((1, 6), (3, 6)), ((3, 6), (2, 8)), ((2, 8), (1, 6))]:\n"
        "    ax.add_patch(patches.FancyArrowPatch(p, q, arrowstyle='-|>', mutation_scale=9))"
    )
    value, by_id = relation(code, "chain")
    tails = {
        chain["closed"]: [tuple(round(x) for x in by_id[i].data[0]) for i in chain["elements"]]
        for chain in value["list"]
    }
    assert value["total"] == 2 and tails[False] == [(1, 1), (3, 2), (5, 1)]
    assert sorted(tails[True]) == [(1, 6), (2, 8), (3, 6)]


def test_equally_spaced_parallel_lines(relation):
    code = "ax.hlines([1, 5, 3, 7], 0, [9, 8, 7, 6]); ax.vlines([1, 2, 5], 0, 9)"
    value, by_id = relation(code, "spacing")
    (group,) = value["list"]
    assert sorted(by_id[i].data[0][1] for i in group["elements"]) == [1, 3, 5, 7]
    assert [by_id[i].data[0][1] for i in group["elements"]][1:3] in ([3, 5], [5, 3])
