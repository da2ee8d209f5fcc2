"""What captions say about the views of a turned body."""

from collections.abc import Mapping, Sequence
from typing import Any

from templates.base import Params
from templates.prose import Say, Sentence
from tracer.facts import Fact


def describe_turned(p: Params, facts: Sequence[Fact], say: Say) -> list[Sentence]:
    known = {fact.name: fact.value for fact in facts}
    cut = {
        "outside": "front view",
        "half section": "front view in half section",
        "full section": "front view in full section",
    }[p.style]
    first = say.pick(
        f"A turned body is drawn in two orthographic views, a {cut} and a top view.",
        f"The sheet shows a {cut} and a top view of a body of revolution with an upright axis.",
        f"Two views describe a body of revolution: a {cut} and the view from above.",
        f"A technical drawing gives the {cut} and the top view of a round body.",
    )
    body = [
        Sentence("position", _sections(p, say)),
        *_bore(p, known, say),
        _arrangement(p, say),
        *_frame(p, say),
        _circles(p, known, say),
        _style(p, say),
        _measure(p, say),
    ]
    say.rng.shuffle(body)
    return [Sentence("overview", first), *body, _results(p, known, say)]


def _sections(p: Params, say: Say) -> str:
    """The sections from the bottom up."""
    parts = []
    for kind, height, lower, upper in p.sections:
        if kind == "cylinder":
            parts.append(f"a cylinder of diameter {2 * lower} and height {height}")
        elif kind == "dome":
            parts.append(f"a hemispherical dome of radius {lower}")
        elif kind == "cone":
            parts.append(f"a cone with a base of diameter {2 * lower} and a height of {height}")
        else:
            change = "narrowing" if upper < lower else "widening"
            parts.append(
                f"a frustum of a cone {change} from diameter {2 * lower} to {2 * upper} over a height of {height}"
            )
    listed = say.listing(parts)
    return say.pick(
        f"From the bottom up it consists of {listed} (in {p.unit}).",
        f"In {p.unit}, the sections from bottom to top are {listed}.",
        f"On one vertical axis stand, from below and measured in {p.unit}, {listed}.",
    )


def _bore(p: Params, known: Mapping[str, Any], say: Say) -> list[Sentence]:
    if not p.bore:
        return []
    wide, deep = known["bore_diameter"], known["bore_depth"]
    if p.bore_end == 0:
        text = say.pick(
            f"A bore of diameter {wide} {p.unit} runs along the axis right through the body.",
            f"The body is drilled through along its axis with a diameter of {wide} {p.unit}.",
        )
    else:
        text = say.pick(
            f"From the top a blind bore of diameter {wide} {p.unit} goes {deep} {p.unit} deep.",
            f"A hole {wide} {p.unit} wide and {deep} {p.unit} deep is drilled along the axis from above.",
        )
    return [Sentence("position", text)]


def _arrangement(p: Params, say: Say) -> Sentence:
    front, top = (f"“{text}”" for *_, text in p.names)
    place = {
        "third-angle": "above the front view, as in third-angle projection",
        "first-angle": "below the front view, as in first-angle projection",
        "row": "to the right of the front view",
        "row from the top view": "to the left of the front view",
    }[p.arrangement]
    text = say.pick(
        f"The top view stands {place}; the names {front} and {top} are written below the views.",
        f"Named {front} and {top}, the views are arranged so that the top view is {place}.",
    )
    return Sentence("structure", text)


def _frame(p: Params, say: Say) -> list[Sentence]:
    if not p.framed:
        return []
    text = say.pick("A thin frame runs around the sheet.", "The sheet has a thin black frame.")
    return [Sentence("structure", text)]


def _circles(p: Params, known: Mapping[str, Any], say: Say) -> Sentence:
    solid, dashed = known["solid_circle_diameters"], known["dashed_circle_diameters"]
    text = say.pick(
        f"The top view consists of {_rings(solid, 'solid', p, say)}",
        f"Seen from above, the body shows {_rings(solid, 'solid', p, say)}",
    )
    if dashed:
        text += f" and, for hidden edges, {_rings(dashed, 'dashed', p, say)}"
    return Sentence("structure", f"{text}.")


def _rings(diameters: Sequence[int], style: str, p: Params, say: Say) -> str:
    """`a dashed circle with a diameter of 8 cm`."""
    if len(diameters) == 1:
        return f"a {style} circle with a diameter of {diameters[0]} {p.unit}"
    listed = say.listing([str(d) for d in diameters])
    return f"concentric {style} circles with diameters of {listed} {p.unit}"


def _style(p: Params, say: Say) -> Sentence:
    fill = "white" if p.tone == "white" else "very light gray" if p.tone == "gray" else p.tone
    axes = say.pick(
        "dash-dotted center lines mark the axis in both views",
        "the center lines are dash-dotted",
    )
    if p.style == "full section":
        text = (
            f"The front view shows the cut surface hatched, the top view a disc in {fill}; {axes}."
        )
    elif p.style == "half section":
        text = f"Left of the axis the front view shows the {fill} outside, right of it the hatched cut; {axes}."
    elif p.bore:
        text = f"Both views are filled {fill} with black edges, the hidden walls of the bore are dashed, and {axes}."
    else:
        text = f"Both views are filled {fill} with black edges, and {axes}."
    return Sentence("colours", text)


def _measure(p: Params, say: Say) -> Sentence:
    if p.measure == "grid":
        text = say.pick(
            f"Dotted unit grids lie behind the views, with the note “{p.note}”.",
            f"Sizes can be counted on dotted grids; “{p.note}” is written at the bottom.",
        )
    else:
        read = say.listing([f"“{text}”" for *_, text in reversed(p.diameters)])
        text = say.pick(
            f"Heights are written at double arrows to the left of the front view and diameters at thin lines to its right, from the top down {read}; the note reads “{p.note}”.",
            f"To the left of the front view stand the heights, to its right the diameters {read}, read from the top, with the note “{p.note}”.",
        )
    return Sentence("labels", text)


def _results(p: Params, known: Mapping[str, Any], say: Say) -> Sentence:
    high, wide = known["total_height"], known["largest_diameter"]
    volume, surface = known["volume"], known["surface_area"]
    text = say.pick(
        f"It follows that the body is {high} {p.unit} high and {wide} {p.unit} wide, with a volume of about {volume:.2f} {p.unit}³ and a surface of about {surface:.2f} {p.unit}².",
        f"One can work out a total height of {high} {p.unit}, a largest diameter of {wide} {p.unit}, a volume of about {volume:.2f} {p.unit}³, and a surface area of about {surface:.2f} {p.unit}².",
    )
    return Sentence("reading", text, "derivable")
