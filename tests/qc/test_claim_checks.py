"""Claims of captions against traces: what is right is supported, what is wrong is contradicted."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from qc.claims import Claim, check_claims, claims_json, extract
from tracer.facts import Fact
from tracer.trace import Axes, Element, Figure, Trace

RED, BLUE, BLACK = "#ff0000ff", "#1f77b4ff", "#000000ff"
LEFT = Axes(index=0, dimension="2D", bbox=(50, 50, 300, 300), title="Waves", xlabel="t", ylabel="y",
            xlim=(-0.5, 10.5), ylim=(-1, 1), xticks=("0", "5", "10"), legend=("sine", "samples"))  # fmt: skip
RIGHT = Axes(index=1, dimension="2D", bbox=(350, 50, 600, 300), axis_on=False)


def trace_of(
    parts: Sequence[tuple[int, dict[str, Any]]], axes: tuple[Axes, ...] = (LEFT,)
) -> Trace:
    """A trace of so many elements of each look."""
    looks = [look for number, look in parts for _ in range(number)]
    elements = tuple(
        Element(**{"id": i, "role": "data", "owner": "x", "axes": 0, "visible_px": 9, **look})
        for i, look in enumerate(looks)
    )
    figure = Figure(width=640, height=480, dpi=100, axes_count=len(axes))
    return Trace(figure=figure, axes=axes, elements=elements,
                 texts=tuple(e.text for e in elements if e.text))  # fmt: skip


FIGURE = trace_of(
    [
        (5, {"kind": "marker", "facecolor": RED, "group": 1}),
        (3, {"kind": "marker", "facecolor": BLUE, "group": 2}),
        (1, {"kind": "line", "edgecolor": BLUE, "linestyle": "dashed", "group": 3}),
        (1, {"kind": "marker", "facecolor": RED, "visible_px": 0, "data": ((7.0, 7.0),)}),
        (1, {"kind": "arrow", "edgecolor": BLACK, "role": "annotation"}),
        (1, {"kind": "text", "text": "peak $x_1$", "role": "annotation", "facecolor": BLACK}),
        (1, {"kind": "text", "text": "A", "role": "annotation", "facecolor": BLACK}),
        (1, {"kind": "rectangle", "facecolor": RED, "data": ((1.0, 2.0), (3.0, 4.0))}),
    ]
)
FACTS = (
    Fact("cube_count", 14, "visible", "cubes"),
    Fact("hidden_cubes", 3, "latent", "cubes"),
    Fact("plan", [[2, 0, 3], [1, 1, 4]], "visible"),
    Fact("section_area", 4.68, "derivable"),
    Fact("equation", "y = 2.75 sin(3x)", "visible"),
)


def statuses(caption: str, trace: Trace = FIGURE, facts: Sequence[Fact] = ()) -> list[str]:
    return [c.status for c in check_claims(caption, trace, facts)]


TRUE = [
    "Five red markers and three blue markers are drawn.",
    "The eight markers lie on one dashed blue line.",
    "There are 8 dots in total.",
    "The x-axis runs from 0 to 10.",
    "The y-axis ranges from -1 to 1.",
    'The chart is titled "Waves" and the x-axis is labeled "t".',
    "The text “peak x₁” stands beside an arrow.".replace("x₁", "$x_1$"),
    "A legend with two entries explains them.",
    "There are two legend entries.",
    "There is no colorbar and no grid.",
    "One panel shows the figure.",
    "A red rectangle has a corner at (1, 2).",
    "Point A is marked.",
    "A dashed line joins the markers.",
    "There are no dotted lines.",
]
FALSE = [
    "Six red markers are drawn.",
    "There are 9 dots in total.",
    "Exactly two arrows point left.",
    "The x-axis runs from 0 to 12.",
    'The chart is titled "Tides".',
    'The x-axis is labeled "y".',
    'The note reads "valley".',
    "Point B lies on the curve.",
    "There is no legend.",
    "Green markers are drawn.",
    "The arrow is yellow.",
    "A dotted line joins the markers.",
    "Three panels are shown.",
    "There are three legend entries.",
    "A marker is located at (7, 7).",
    "The image shows three labels.",
    "There are four lines.",
    "No dashed lines occur.",
]


@pytest.mark.parametrize("caption", TRUE)
def test_true_statements_are_supported(caption: str) -> None:
    found = statuses(caption)
    assert found
    assert set(found) == {"supported"}


@pytest.mark.parametrize("caption", FALSE)
def test_false_statements_are_contradicted(caption: str) -> None:
    assert "contradicted" in statuses(caption)


def test_the_papers_example_is_caught() -> None:
    knight = trace_of(
        [(216, {"kind": "circle", "facecolor": BLACK}), (63, {"kind": "arrow", "edgecolor": RED})]
    )
    native = "An 8×8 grid holds a total of 206 dots, joined by 68 arrows in knight's moves."
    grounded = native.replace("206", "216").replace("68", "63")
    contradicted = [c.text for c in check_claims(native, knight) if c.status == "contradicted"]
    assert contradicted == ["206 dots", "68 arrows"]
    counts = [c for c in check_claims(grounded, knight) if c.kind == "count"]
    assert [c.status for c in counts] == ["supported", "supported"]


def test_facts_support_what_no_element_shows() -> None:
    assert statuses("The solid is built from 14 cubes.", facts=FACTS) == ["supported"]
    assert statuses("The curve is y = 2.75 sin(3x).", facts=FACTS) == ["supported", "supported"]
    assert statuses("The plan reads 2, 0, 3; 1, 1, 4.", facts=FACTS) == ["supported"]
    assert statuses("It has an area of about 4.7.", facts=FACTS) == ["supported"]


def test_facts_contradict() -> None:
    assert statuses("The plan reads 2, 0, 3; 1, 4, 1.", facts=FACTS) == ["contradicted"]
    assert statuses("The section has an area of about 14.", facts=FACTS) == ["contradicted"]


def test_latent_facts_support_nothing() -> None:
    assert statuses("Of these, 3 cubes are hidden.", facts=FACTS[:2]) == ["unverifiable"]
    assert statuses("It measures 3.", trace=trace_of([]), facts=FACTS[1:2]) == ["unverifiable"]


def test_what_nobody_sees_does_not_count() -> None:
    everything = replace(FIGURE, elements=tuple(replace(e, visible_px=5) for e in FIGURE.elements))
    assert statuses("Six red markers are drawn.", everything)[0] == "supported"


def test_counts_of_a_panel() -> None:
    both = trace_of(
        [(4, {"kind": "circle", "axes": 0}), (6, {"kind": "circle", "axes": 1})], (LEFT, RIGHT)
    )
    assert statuses("The left panel holds four circles.", both) == ["supported"]
    assert statuses("The left panel holds twelve circles.", both) == ["contradicted"]
    assert statuses("The two panels hold 10 circles in total.", both) == ["supported", "supported"]


def test_shapes_of_a_solid_may_be_hidden() -> None:
    solid = trace_of([(3, {"kind": "face", "data": ((0.0, 0.0, 0.0),) * 5})])
    counted = (Fact("bases", 2, "visible"), Fact("pentagon_count", 12, "derivable"))
    assert statuses("Twelve pentagons bound the solid.", solid, counted) == ["supported"]
    assert statuses("Eleven pentagons bound the solid.", solid, counted) == ["contradicted"]
    assert statuses("Two parallel pentagons are its bases.", solid, counted[:1]) == ["supported"]


@pytest.mark.parametrize(
    "caption",
    [
        "The net has rectangles of width × height 7 × 5.",
        "On the front face two tunnels open.",
        "The columns together have a volume of about 8.2.",
    ],
)
def test_neighboring_facts_raise_no_false_alarm(caption: str) -> None:
    facts = (
        Fact("net_height", 27, "visible"), Fact("sizes", [[7, 5]], "visible"),
        Fact("tunnel_count", 4, "visible"), Fact("tunnels_in_front", 2, "visible"),
        Fact("exact_volume", 10.2, "derivable"), Fact("sum", 8.2, "derivable"),
    )  # fmt: skip
    assert set(statuses(caption, trace_of([]), facts)) == {"supported"}


def test_bar_heights_are_read_in_order() -> None:
    bars = trace_of(
        [
            (1, {"kind": "rectangle", "data": ((x, 0.0), (x + 0.8, h))})
            for x, h in enumerate((3.0, 7.0, 5.0))
        ]
    )
    assert statuses("The bars have heights 3, 7, and 5.", bars) == ["supported"]
    assert statuses("The bars have heights 3, 5, and 7.", bars) == ["unverifiable"]


def test_claims_come_in_order_with_their_words() -> None:
    caption = "Five red markers lie in one panel; there is no grid."
    mentions = extract(caption)
    assert [m.start for m in mentions] == sorted(m.start for m in mentions)
    document = claims_json(check_claims(caption, FIGURE))
    assert set(document) == {"claims"}
    first = document["claims"][0]
    assert first["text"] == "Five red markers"
    assert set(first) == {"text", "kind", "value", "status", "evidence"}


@pytest.mark.parametrize(
    "caption", ["", "no numbers here", "🙂 \0 ((((", "1" * 5000, "(1, 2" * 300]
)
def test_strange_captions_do_no_harm(caption: str) -> None:
    assert all(isinstance(c, Claim) for c in check_claims(caption, FIGURE, FACTS))


def test_a_figure_without_elements_contradicts_counts() -> None:
    assert statuses("Five markers are drawn.", trace_of([], axes=())) == ["contradicted"]
