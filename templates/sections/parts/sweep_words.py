"""Sentences about a plane that sweeps through a solid."""

from collections.abc import Sequence

from templates.base import Params
from templates.geometry.ticks import approximately
from templates.polyhedra.parts.words import DASHES, a_or_an
from templates.prose import Say, Sentence
from templates.sections.parts.sweep_truth import areas_again
from templates.sections.parts.sweeps import WAYS
from tracer.facts import Fact


def describe_sweep(p: Params, say: Say, facts: Sequence[Fact]) -> list[Sentence]:
    """Overview first, measures last, the rest in varying order."""
    known = {fact.name: fact.value for fact in facts}
    middle = [_shapes(say, known), _labels(p, say), _lines(p, say), _way(p, say), _view(p, say)]
    if p.flat:
        middle.append(_sheets(say))
    say.rng.shuffle(middle)
    return [_overview(p, say), *middle, *_measures(p, say, known)]


def _overview(p: Params, say: Say) -> Sentence:
    panels = say.count(len(p.stops), "panel")
    solid = a_or_an(p.solid)
    text = say.pick(
        f"In {panels} from left to right a plane moves through {solid}",
        f"{panels[0].upper()}{panels[1:]} show the same {p.solid} with a cutting plane at different places",
        f"The figure is a row of {panels}, each with one of several parallel sections of {solid}",
        f"{solid[0].upper()}{solid[1:]} is drawn {say.number(len(p.stops))} times, each time with another parallel section",
    )
    return Sentence("overview", f"{text}.")


def _shapes(say: Say, known: dict[str, object]) -> Sentence:
    """The shapes in order."""
    names = list(map(str, known["section_shapes"]))  # type: ignore[call-overload]
    if len(set(names)) == 1:
        plural = names[0] + ("es" if names[0].endswith("x") else "s")
        plural = {"rhombus": "rhombuses"}.get(names[0], plural)
        text = say.pick(
            f"All of the sections are {plural}",
            f"Every section is {a_or_an(names[0])}",
            f"The section is {a_or_an(names[0])} in each panel",
        )
        return Sentence("structure", f"{text}.")
    before = [None, *names[:-1]]
    listed = [
        f"again {a_or_an(name)}" if name == last else a_or_an(name)
        for name, last in zip(names, before, strict=True)
    ]
    text = say.pick(
        f"From left to right the section is {'; then '.join(listed)}",
        f"The shape of the section changes as follows: {', then '.join(listed)}",
        f"In order, the sections are {say.listing(listed)}",
    )
    return Sentence("structure", f"{text}.")


def _labels(p: Params, say: Say) -> Sentence:
    labels = say.listing([f"“{p.lead}{text}{p.tail}”" for text in p.texts]).replace("$", "")
    text = say.pick(
        f"Below the pictures stand {labels}, the part of the way that the plane has covered",
        f"The labels {labels} tell which part of its way the plane has covered",
        f"How far the plane has come is written below each picture: {labels}",
    )
    return Sentence("labels", f"{text}; the title reads “{p.title}”.")


def _lines(p: Params, say: Say) -> Sentence:
    dashed = DASHES[p.dash]
    text = say.pick(
        f"The section is filled in {p.fill_name} with {a_or_an(p.accent_name)} outline, and whatever the solid hides is {dashed}",
        f"Solid lines lie in front, {dashed} ones behind; the sections are {p.fill_name}, bordered in {p.accent_name}",
        f"Every section is {p.fill_name} with {p.accent_name} sides; hidden edges are {dashed}",
    )
    return Sentence("colours", f"{text}.")


def _way(p: Params, say: Say) -> Sentence:
    planes, way = WAYS[p.solid, tuple(p.direction)]
    text = say.pick(
        f"The pictures imply that the planes are {planes} and that they move {way}",
        f"From the positions of the sections it follows that the plane travels {way}; all its positions are {planes}",
        f"It follows from the drawings that the plane, always {planes}, passes {way}",
    )
    return Sentence("position", f"{text}.", "derivable")


def _sheets(say: Say) -> Sentence:
    text = say.pick(
        "Below each picture its section is drawn flat in true shape, all to the same scale",
        "A lower row repeats the sections as flat figures in true shape and to a common scale",
        "Under every solid stands the section as seen at right angles to its plane, to one scale throughout",
    )
    return Sentence("structure", f"{text}.")


def _view(p: Params, say: Say) -> Sentence:
    text = say.pick(
        f"The solid is seen in parallel projection; the slopes imply a view from {p.elev}° above the horizontal",
        f"From the foreshortening it follows that the viewer looks down at {p.elev}°",
    )
    return Sentence("reading", f"{text}.", "derivable")


def _measures(p: Params, say: Say, known: dict[str, object]) -> list[Sentence]:
    square = f" {p.unit}²" if p.unit else " square units"
    cubic = f" {p.unit}³" if p.unit else " cubic units"
    areas: list[float] = known["section_areas"]  # type: ignore[assignment]
    rounded = any("about" in approximately(area) for area in areas_again(p))
    listed = ("about " if rounded else "") + say.listing([f"{area:.9g}" for area in areas])
    text = say.pick(
        f"From the sizes in the title it follows that the areas are {listed}{square}",
        f"It follows that the sections measure {listed}{square}, in the order of the panels",
    )
    if areas.count(max(areas)) == 1 and say.rng.random() < 0.6:
        position = p.texts[areas.index(max(areas))]
        text += f"; the largest is the one at {position}"
    sentences = [Sentence("reading", f"{text}.", "derivable")]
    if say.rng.random() < 0.5:
        sentences.append(
            Sentence(
                "reading",
                f"The sizes imply a volume of {approximately(p.built.volume)}{cubic}.",
                "derivable",
            )
        )
    return sentences
