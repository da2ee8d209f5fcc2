"""Sentences about a slab with columns."""

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
from templates.prose import Say, Sentence
from tracer.facts import Fact


def describe_slab(p: Params, say: Say, facts: Sequence[Fact]) -> list[Sentence]:
    """Overview first, measures last, the rest in varying order."""
    known = {f.name: f for f in facts}
    middle = [
        _slab(p, say, known),
        _columns(p, say, known),
        faces_sentence(p, say),
        view_sentence(p, say),
        labels_sentence(p, say),
        *([_plan(say, known)] if p.plan else []),
    ]
    say.rng.shuffle(middle)
    return [_overview(say, known), *middle, _measures(say, known)]


def _overview(say: Say, known: Mapping[str, Fact]) -> Sentence:
    count = known["column_count"].value
    columns = say.count(count, "rectangular column")
    verb = "stands" if count == 1 else "stand"
    text = say.pick(
        f"The figure shows a flat slab on which {columns} {verb}.",
        f"{columns[0].upper()}{columns[1:]} {verb} on a rectangular slab.",
        f"A composite solid is drawn: a slab that carries {columns}.",
        f"This is a pictorial drawing of a rectangular slab with {columns} on top.",
    )
    return Sentence("overview", text)


def _slab(p: Params, say: Say, known: Mapping[str, Fact]) -> Sentence:
    names = {"width": "a", "depth": "b", "thickness": "c"}
    w, d, t = (lettered_size(p, known[f"slab_{name}"], letter) for name, letter in names.items())
    side = side_word(p)
    text = say.pick(
        f"The slab is {w} wide, {d} deep, and {t} thick.",
        f"Brackets beside the slab measure its width in front, {w}, its depth on the {side}, {d}, and its thickness, {t}.",
        f"For the slab the figure gives {w} along the front, {d} along the {side} side, and {t} for the thickness.",
        f"The slab measures {w} from left to right, {d} from front to back, and {t} from bottom to top.",
    )
    return Sentence("labels", text)


def _columns(p: Params, say: Say, known: Mapping[str, Fact]) -> Sentence:
    w, d = (
        lettered_size(p, known[f"column_{name}"], letter)
        for name, letter in (("width", "d"), ("depth", "e"))
    )
    base = say.pick(f"{w} wide and {d} deep", f"{w} by {d} at the base (width by depth)")
    across, deep = known["columns_across"].value, known["columns_deep"].value
    count = known["column_count"].value
    if count == 1:
        text = say.pick(
            f"The column, {base}, reaches {_heights(p, say)} above the slab and stands on the middle of it",
            f"In the middle of the slab there is a single column, {base} and {_heights(p, say)} high",
        )
        return Sentence("position", f"{text}.")
    if deep == 1:
        place = "side by side in one row, with equal gaps"
    elif across == 1:
        place = "one behind the other, with equal gaps"
    else:
        rows = f"{say.number(deep)} rows of {say.number(across)}"
        place = f"in {rows}, one behind the other, with equal gaps in each direction"
    text = say.pick(
        f"All columns measure {w} from left to right and {d} from front to back; they stand {place}, and {_heights(p, say)}",
        f"The columns stand {place}, each of them {base}; {_heights(p, say)}",
    )
    return Sentence("position", f"{text}.")


def _heights(p: Params, say: Say) -> str:
    """How high the columns are, as a clause (a bare length for a single one)."""
    columns = p.building["columns"]
    levels = sorted({c[4] for c in columns})
    symbols = ["h"] if len(levels) == 1 else [f"h_{k + 1}" for k in range(len(levels))]
    named = {
        level: lettered_size(p, Fact("", level * p.unit_length, "visible", p.unit), symbol)
        for level, symbol in zip(levels, symbols, strict=True)
    }
    length = [named[c[4]] for c in columns]
    rule = p.building["heights"]
    if len(columns) == 1:
        return length[0]
    if len(set(length)) == 1:
        return say.pick(f"all reach {length[0]} above the slab", f"each is {length[0]} high")
    if rule == "back higher":
        rows = list(dict.fromkeys(length))
        return f"their heights above the slab, row by row from the front, are {say.listing(rows)}"
    return say.pick(
        f"from left to right they reach {say.listing(length)} above the slab",
        f"their heights above the slab are {say.listing(length)}, from left to right",
    )


def _plan(say: Say, known: Mapping[str, Fact]) -> Sentence:
    text = say.pick(
        'To the right, a drawing named "Plan" shows slab and footprints from above on a dotted grid of equal squares, the front at the bottom',
        'A second drawing on the right, "Plan", gives the footprints on the slab over a dotted square grid, with the front edge at the bottom',
    )
    places = say.listing([f"({_at(x)}, {_at(y)})" for x, y in known["column_positions"].value])
    corners = say.pick(
        f"Counted from the front left corner of the slab, the front left corners of the footprints lie at {places}",
        f"With the origin in the front left corner of the slab, the footprints begin at {places}",
    )
    length = f"; the squares have sides of {sized(known['square_length'])}"
    return Sentence("position", f"{text}. {corners}{length}.", "derivable")


def _at(value: float) -> str:
    return f"{value:.9g}"


def _measures(say: Say, known: Mapping[str, Fact]) -> Sentence:
    volume, area = sized(known["volume"], 3), sized(known["surface_area"], 2)
    bare, high = sized(known["area_without_base"], 2), sized(known["total_height"])
    text = say.pick(
        f"From the printed sizes it follows that the whole solid has a volume of {volume}",
        f"It follows that the surface of the whole solid, its base included, measures {area}",
        f"The sizes imply a total height of {high} and a volume of {volume}",
        f"It follows that, without the base, {bare} of surface can be painted",
        f"The sizes imply a volume of {volume} and a surface of {area}",
    )
    return Sentence("reading", f"{text}.", "derivable")
