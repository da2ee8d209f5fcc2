"""What captions say about a folding cube net: layout of the net, steps, colors, what meets."""

from collections.abc import Mapping, Sequence

from templates.base import Params
from templates.geometry.tones import CATEGORICAL, PASTELS
from templates.prose import Say, Sentence
from tracer.facts import Fact

ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth")


def describe_fold(p: Params, facts: Sequence[Fact], say: Say) -> list[Sentence]:
    known = {fact.name: fact.value for fact in facts}
    panels = len(p.angles)
    kind = say.pick("a cube net", "the net of a cube", "a hexomino net of a cube")
    first = say.pick(
        f"In {say.count(panels, 'panel')} the figure shows {kind}, made of {say.number(6)} labeled squares, folding {p.fold} into the closed cube.",
        f"A sequence of {say.count(panels, 'panel')} folds {kind}, made of {say.number(6)} labeled squares, {p.fold}ward until the cube is complete.",
        f"The drawing has {say.count(panels, 'panel')}: in the first, {kind} lies flat, its {say.number(6)} squares labeled; in the last, it has been folded {p.fold} into the cube.",
    )
    body = [
        net_layout(p, say),
        _steps(p, say),
        _colors(p, say),
        _base(p, say),
        _cube(p, say),
    ]
    say.rng.shuffle(body)
    return [Sentence("overview", first), *body, _opposite(known, say)]


def net_layout(p: Params, say: Say) -> Sentence:
    """The net row by row, blanks included."""
    names = {square: name for name, square in p.cells.items()}
    width = max(x for x, _ in p.net) + 1
    height = max(y for _, y in p.net) + 1
    straight = p.first_panel == "straight"
    far, near = ("top", "bottom") if straight else ("back", "front")
    rows = []
    for y in reversed(range(height)):
        places = [(x, names[(x, y)]) for x in range(width) if (x, y) in names]
        squares = ", ".join(f"{name} in column {x + 1}" for x, name in places)
        rows.append(squares)
    listed = "; ".join(rows)
    text = say.pick(
        f"Read from the {far} row to the {near} row, with columns counted from the left, the flat net has {listed}.",
        f"The net fills {say.count(height, 'row')} and {say.count(width, 'column')}; from the {far} row to the {near} row, columns numbered from the left, it holds {listed}.",
        f"The layout of the flat net, row by row starting at the {far} (columns run from left to right), is: {listed}.",
    )
    return Sentence("position", text)


def _steps(p: Params, say: Say) -> Sentence:
    two = len(p.angles) == 2
    others = "the other is an oblique orthographic view"
    later = "the second"
    if not two:
        others, later = "the others are oblique orthographic views", "all later ones"
    flat = (
        say.pick(
            f"the first panel shows the flat net straight from above, while {others}",
            f"the first panel is seen squarely from above, {later} obliquely",
        )
        if p.first_panel == "straight"
        else say.pick(
            "all panels are oblique orthographic views from the same direction",
            "every panel is drawn from the same raised viewpoint and at the same scale",
        )
    )
    if p.heading == "degrees":
        angles = say.listing([f"{angle}°" for angle in p.angles])
        text = say.pick(
            f"The panels are headed {angles}, the angle through which every hinge has turned; {flat}.",
            f"Above the panels stand the hinge angles {angles}; {flat}.",
        )
    else:
        titles = say.listing([f"“{title}”" for title in p.titles])
        text = say.pick(
            f"The panels carry the headings {titles}; {flat}.",
            f"Headed {titles}, the panels read row by row; {flat}.",
        )
    return Sentence("structure", text)


def _colors(p: Params, say: Say) -> Sentence:
    if p.coloring == "six":
        names = CATEGORICAL if p.tone == "strong" else PASTELS
        pairs = sorted(zip(p.labels, names, strict=True))
        listed = say.listing([f"{name} is {color}" for name, color in pairs])
        text = say.pick(
            f"Every face has its own color: {listed}.",
            f"The faces are told apart by color as well as by label; {listed}.",
        )
    elif p.coloring == "base":
        color = "orange" if p.tone == "white base" else "blue"
        rest = "white" if p.tone == "white base" else "very light gray"
        text = say.pick(
            f"Face {p.base} is filled {color}; all the others are {rest} with black edges.",
            f"Only the base {p.base} is {color}; the remaining faces stay {rest}, outlined in black.",
        )
    else:
        color = "light gray" if p.tone == "gray" else p.tone
        text = say.pick(
            f"All faces are {color} with black edges and black labels.",
            f"The squares are uniformly {color}, outlined in black.",
        )
    return Sentence("colours", text)


def base_shows(p: Params) -> bool:
    """Whether the figure itself shows which face stays in place.

    A net seen from above and a closed cube alone leave it to reasoning.
    """
    return bool(
        p.first_panel == "oblique" or len(p.angles) > 2 or p.fold == "down" or p.coloring == "base"
    )


def _base(p: Params, say: Say) -> Sentence:
    if not base_shows(p):
        text = f"It follows from the label on top that face {p.base} is the bottom of the cube."
        return Sentence("structure", text, "derivable")
    if p.fold == "up":
        text = say.pick(
            f"Face {p.base} stays on the table as the bottom of the cube while the others rise.",
            f"Square {p.base} does not move; it becomes the bottom face of the cube.",
        )
    else:
        text = say.pick(
            f"Face {p.base} keeps its place and becomes the top of the cube while the others turn down.",
            f"Square {p.base} does not move: the others hang down from it, and it ends up as the top face of the cube.",
        )
    return Sentence("structure", text)


def _cube(p: Params, say: Say) -> Sentence:
    labels = say.listing(sorted(p.visible_labels[-1]))
    text = say.pick(
        f"On the closed cube in the last panel the labels {labels} can be read.",
        f"The finished cube shows the faces {labels}.",
    )
    return Sentence("labels", text)


def _opposite(known: Mapping[str, object], say: Say) -> Sentence:
    pairs = known["opposite_faces"]
    assert isinstance(pairs, list)
    listed = say.listing([f"{a} and {b}" for a, b in pairs], last="as well as")
    text = say.pick(
        f"It follows that opposite faces of the cube are {listed}.",
        f"From the net it can be worked out which faces end up opposite each other: {listed}.",
    )
    return Sentence("reading", text, "derivable")
