"""What captions say about two polycubes."""

from collections.abc import Mapping, Sequence
from typing import Any

from templates.base import Params
from templates.prose import Say, Sentence
from templates.words import stacks as words
from tracer.facts import Fact


def describe_pair(p: Params, facts: Sequence[Fact], say: Say) -> list[Sentence]:
    known = {fact.name: fact.value for fact in facts}
    number, _ = known["cube_counts"]
    first = say.pick(
        f"Side by side stand orthographic drawings of polycubes, each made of {say.count(number, 'unit cube')} joined face to face.",
        f"The figure compares a pair of solids; each consists of {say.number(number)} equal cubes glued together along whole faces.",
        f"A left and a right panel each show a solid of {say.count(number, 'cube')} in axonometric projection without perspective.",
    )
    names = say.pick(
        f"The left solid is headed {p.left_name}, the right solid {p.right_name}.",
        f"Their headings are {p.left_name} on the left and {p.right_name} on the right.",
    )
    body = [
        Sentence("labels", names),
        _solid("left", known, say),
        _solid("right", known, say),
        words.viewpoint(p.side, say, "both solids"),
        _colors(p, say),
    ]
    say.rng.shuffle(body)
    return [Sentence("overview", first), *body, _relation(known, say)]


def _solid(side: str, known: Mapping[str, Any], say: Say) -> Sentence:
    """The solid layer by layer, each as rows from back to front."""
    layers = [
        " / ".join("".join("■" if cell else "□" for cell in row) for row in plan)
        for plan in known[f"{side}_layers"]
    ]
    wide, deep, high = known[f"{side}_size"]
    box = f"{say.count(wide, 'cube')} wide, {say.number(deep)} deep, and {say.number(high)} high"
    if high == 1:
        text = say.pick(
            f"The {side} solid lies flat in a box {box}; its rows from back to front are {layers[0]} (■ cube, □ gap).",
            f"The {side} solid fills a box {box} and has the plan {layers[0]}, rows from back to front with ■ for a cube and □ for a gap.",
        )
    else:
        listed = "; then ".join(layers)
        text = say.pick(
            f"The {side} solid fits in a box {box}; from the bottom layer upward, with rows from back to front, ■ for a cube and □ for a gap, it reads {listed}.",
            f"Layer by layer from below (rows from back to front, ■ cube, □ gap), the {side} solid is {listed}, in a box {box}.",
        )
    return Sentence("position", text, "derivable")


def _colors(p: Params, say: Say) -> Sentence:
    left, right = p.left_tone, p.right_tone
    if left == right == "white":
        text = say.pick(
            "Both solids are plain black line drawings on white.",
            "The faces of both solids are white with black edges.",
        )
    elif left == right:
        text = say.pick(
            f"Both solids are {left} with dark edges; tops are lightest and the {p.side} faces darker.",
            f"Each solid is drawn in {left}, its faces shaded by direction and outlined in a dark line.",
        )
    else:
        text = say.pick(
            f"The left solid is {left} and the right solid {right}, with dark edges.",
            f"On the left the faces are {left}, on the right {right}; all edges are dark lines.",
        )
    return Sentence("colours", text)


def _relation(known: Mapping[str, Any], say: Say) -> Sentence:
    relation = known["relation"]
    if relation == "same":
        text = say.pick(
            "It follows that both drawings show the same solid in different positions.",
            "Turning one of them shows that the solids are congruent by a rotation.",
        )
    elif relation == "mirror images":
        text = say.pick(
            "It follows that the solids are mirror images which no rotation brings into coincidence.",
            "Comparing them shows that each is the mirror image of the other, and that they cannot be turned into each other.",
        )
    else:
        text = say.pick(
            "It follows that the solids are different: neither a turn nor a reflection makes them match.",
            "Comparing them shows that the solids are not congruent, not even as mirror images.",
        )
    return Sentence("reading", text, "derivable")
