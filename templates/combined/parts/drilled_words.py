"""Sentences about a drilled box."""

from collections.abc import Mapping, Sequence

from templates.base import Params
from templates.combined.parts.block_words import (
    faces_sentence,
    labels_sentence,
    lettered_size,
    side_word,
    sized,
    view_sentence,
)
from templates.geometry.panel import WORDS
from templates.prose import Say, Sentence
from tracer.facts import Fact


def describe_drilled(p: Params, say: Say, facts: Sequence[Fact]) -> list[Sentence]:
    """Overview first, measures last, the rest in varying order."""
    known = {f.name: f for f in facts}
    middle = [
        _box(p, say, known),
        _holes(p, say, known),
        _note(p, say),
        *([_face_view(p, say)] if p.charted else []),
        faces_sentence(p, say),
        view_sentence(p, say),
        labels_sentence(p, say),
    ]
    say.rng.shuffle(middle)
    return [_overview(p, say, known), *middle, _measures(p, say, known)]


def _kind(p: Params) -> str:
    """`round through hole`, `square blind hole`."""
    return f"{p.hole_shape} {'through' if p.through else 'blind'} hole"


def _face(p: Params) -> str:
    return f"{side_word(p)} side" if p.block["face"] == "side" else str(p.block["face"])


def _face_view(p: Params, say: Say) -> Sentence:
    side = WORDS[p.beside[0]]
    text = say.pick(
        f"A small drawing {side}, entitled “{p.face_title}”, shows this face and its openings straight on.",
        f"The drilled face is repeated {side} as it is seen straight on, with the title “{p.face_title}”.",
    )
    return Sentence("structure", text)


def _overview(p: Params, say: Say, known: Mapping[str, Fact]) -> Sentence:
    count = known["hole_count"].value
    holes = say.an(_kind(p)) if count == 1 else say.count(count, _kind(p))
    text = say.pick(
        f"The figure shows a rectangular block with {holes} in its {_face(p)}.",
        f"A box with {holes} is drawn; the {_face(p)} is the drilled face.",
        f"This is a drawing of a rectangular block with {holes} {say.pick('drilled into', 'made in')} the {_face(p)}.",
        f"From a rectangular block, {holes} {'is' if count == 1 else 'are'} cut out on its {_face(p)}.",
    )
    return Sentence("overview", text)


def _box(p: Params, say: Say, known: Mapping[str, Fact]) -> Sentence:
    names = {"width": "a", "depth": "b", "height": "c"}
    w, d, h = (lettered_size(p, known[name], letter) for name, letter in names.items())
    text = say.pick(
        f"The block is {w} wide, {d} deep, and {h} high.",
        f"Brackets along the edges of the block give the width in front, {w}, the depth on the {side_word(p)}, {d}, and the height, {h}.",
        f"The width of the block is {w}, its depth {d}, and its height {h}.",
        f"The block measures {w} from left to right, {d} from front to back, and {h} from bottom to top.",
    )
    return Sentence("labels", text)


def _holes(p: Params, say: Say, known: Mapping[str, Fact]) -> Sentence:
    if p.hole_shape == "round":
        size = f"has a diameter of {lettered_size(p, known['hole_diameter'], 'd')}"
    else:
        size = f"has sides of {lettered_size(p, known['hole_side'], 's')}"
    reach = (
        say.pick("runs right through the block", "goes all the way through")
        if p.through
        else f"is {lettered_size(p, known['hole_depth'], 't')} deep"
    )
    across, up = known["holes_along_face"].value
    face = _face(p)
    if across * up == 1:
        text = say.pick(
            f"The hole sits in the middle of the {face}, {size}, and {reach}",
            f"Centered on the {face}, the hole {size} and {reach}",
        )
        return Sentence("position", f"{text}.")
    if up == 1:
        place = say.pick(
            f"in a row along the middle of the {face}, each in the center of one of {say.number(across)} equal parts",
            f"evenly in one row along the middle line of the {face}, as if it were cut into {say.number(across)} equal parts with a hole centered in each",
        )
    else:
        rows = f"{say.number(up)} rows of {say.number(across)}"
        place = f"in {rows}, each centered in one of {say.number(across * up)} equal parts of the {face}"
    text = say.pick(
        f"The equal holes lie {place}; each {size} and {reach}",
        f"Each of the equal holes {size} and {reach}; together they lie {place}",
    )
    return Sentence("position", f"{text}.")


def _note(p: Params, say: Say) -> Sentence:
    note = p.callout.replace("$", "")
    text = say.pick(
        f'A leader runs up from the rim of a hole to the note "{note}"',
        f'Above the block the note "{note}" is joined to a hole by a thin line',
    )
    return Sentence("labels", f"{text}.")


def _measures(p: Params, say: Say, known: Mapping[str, Fact]) -> Sentence:
    about = "about " if p.hole_shape == "round" else ""
    volume, area = sized(known["volume"], 3), sized(known["surface_area"], 2)
    full, lost = sized(known["box_volume"], 3), sized(known["removed_volume"], 3)
    holes = "hole takes away" if known["hole_count"].value == 1 else "holes take away"
    text = say.pick(
        f"From the printed sizes it follows that {about}{volume} of material remain",
        f"It follows that the {holes} {about}{lost} of the {full}, which leaves {about}{volume}",
        f"The sizes imply a volume of {about}{volume} and a surface, its inner walls included, of {about}{area}",
        f"It follows that the surface, inner walls included, measures {about}{area}",
    )
    return Sentence("reading", f"{text}.", "derivable")
