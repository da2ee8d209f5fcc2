"""What captions say about a marked net and the cubes beside it."""

from collections.abc import Sequence

from templates.base import Params
from templates.geometry.tones import TONES
from templates.nets.parts.marked_page import WHERE, in_rows
from templates.nets.parts.marked_puzzles import COLORS, EVEN, TURNING, Mark
from templates.prose import Say, Sentence
from tracer.facts import Fact

DIRECTIONS = {
    "front": ("up", "left", "down", "right"),
    "top": ("back", "left", "front", "right"),
    "right": ("up", "front", "down", "back"),
    "left": ("up", "back", "down", "front"),
}
"""Where a mark points after 0 to 3 quarter turns, on a face of the cube or (as "front") on the net."""


def describe_marked(p: Params, facts: Sequence[Fact], say: Say) -> list[Sentence]:
    known = {fact.name: fact.value for fact in facts}
    cubes = say.count(known["cube_count"], "cube")
    where = WHERE[p.arrangement]
    first = say.pick(
        f"The figure shows a cube net with a mark on each of its {say.number(6)} squares and {cubes} {where}, of which some are folded from this net.",
        f"A net of {say.number(6)} marked squares is drawn together with {cubes} {where}; the question is which of these the net can make.",
        f"Given are a cube net whose {say.number(6)} squares carry different marks and, {where}, {cubes} showing three faces each.",
        f"{cubes.capitalize()} are compared with a marked net of {say.number(6)} squares; they stand {where}.",
    )
    body = [_net(p, say), _cubes(p, say), _order(p, say), _colors(p, say), _view(p, say)]
    say.rng.shuffle(body)
    return [Sentence("overview", first), *body, *_answer(p, known["agreeing_cubes"], say)]


def mark_words(mark: Mark, face: str, say: Say) -> str:
    """`a disc`, `an arrow pointing up`, `a T with its crossbar to the left`."""
    name, turns = mark
    if name in EVEN:
        return {"star": "a four-pointed star", "plus": "a plus sign"}.get(name, say.an(name))
    way = DIRECTIONS[face][turns]
    toward = way if way in ("up", "down") else f"to the {way}"
    if name == "bar":
        running = {"up": "an upright bar", "front": "a horizontal bar", "left": "a horizontal bar"}
        if face == "top":
            running = {"back": "a bar running from front to back", "left": "a bar running sideways"}
        elif face == "left":
            running = {"up": "an upright bar", "back": "a horizontal bar"}
        return running[way]
    part = {
        "arrow": "an arrow pointing",
        "triangle": "a triangle with its tip",
        "half disc": "a half disc with its round side",
        "T": "a T with its crossbar",
        "L": "an L with its long arm pointing",
    }[name]
    if name in ("triangle", "half disc", "T"):
        toward = {"up": "at the top", "down": "at the bottom"}.get(way, f"at the {way}")
    return f"{part} {toward}"


def _net(p: Params, say: Say) -> Sentence:
    """The marks row by row."""
    height = max(y for _, y in p.net) + 1
    rows = []
    for y in reversed(range(height)):
        cells = sorted((x, k) for k, (x, row) in enumerate(p.net) if row == y)
        listed = [f"{mark_words(p.marks[k], 'front', say)} in column {x + 1}" for x, k in cells]
        rows.append(", ".join(listed))
    text = say.pick(
        f"From the top row of the net to the bottom row, with columns counted from the left, there are {'; '.join(rows)}.",
        f"Read row by row from the top, columns being numbered from the left, the net has {'; '.join(rows)}.",
        f"The net's rows hold, from the top down and with columns counted from the left: {'; '.join(rows)}.",
    )
    return Sentence("position", text)


def _cubes(p: Params, say: Say) -> Sentence:
    """The three faces of each cube."""
    parts = []
    for title, cube in zip(p.titles, p.cubes, strict=True):
        top, front, side = (
            mark_words(mark, face, say)
            for mark, face in zip(cube, ("top", "front", p.side), strict=True)
        )
        parts.append(
            say.pick(
                f"{title} shows {top} on top, {front} on the front, and {side} on the {p.side} face",
                f"{title} has {top} on its top, {front} in front, and {side} on the {p.side}",
            )
        )
    text = "; ".join(parts)
    return Sentence("structure", say.pick(f"Of the cubes, {text}.", f"As to the cubes, {text}."))


def _order(p: Params, say: Say) -> Sentence:
    titles = say.listing([f"“{title}”" for title in p.titles])
    if in_rows(p.arrangement):
        how = "stand in a row from left to right"
    elif len(p.titles) == 4:
        how = "are set two by two and read row by row"
    else:
        how = "stand one below the other"
    text = say.pick(
        f"The cubes {how}, with {titles} written below them.",
        f"Named {titles} underneath, the cubes {how}.",
    )
    return Sentence("labels", text)


def _colors(p: Params, say: Say) -> Sentence:
    paper = TONES[p.tone].pale
    if p.ink == "six colors":
        order = EVEN if p.kind == "even" else TURNING
        listed = say.listing(
            [f"the {mark} {color}" for mark, color in zip(order, COLORS, strict=True)]
        )
        text = say.pick(
            f"Every mark has its own color on net and cubes, {listed}; the faces are {paper} with black edges.",
            f"On {paper} faces with black edges the marks differ in color: {listed}.",
        )
    else:
        text = say.pick(
            f"All marks are solid {p.ink} on {paper} faces with black edges.",
            f"The faces are {paper} and outlined in black; the marks are filled {p.ink}.",
        )
    return Sentence("colours", text)


def _view(p: Params, say: Say) -> Sentence:
    text = say.pick(
        f"All cubes are seen in the same orthographic view from above and the front {p.side}.",
        f"Each cube is drawn orthographically, with its top, front, and {p.side} faces in sight.",
    )
    return Sentence("overview", text)


def _answer(p: Params, right: list[str], say: Say) -> list[Sentence]:
    others = [title for title in p.titles if title not in right]
    agree = "agrees" if len(right) == 1 else "agree"
    can = "is the only cube that" if len(right) == 1 else "are the cubes that"
    miss = "does not" if len(others) == 1 else "do not"
    text = say.pick(
        f"With the marks on the outside, it follows that {say.listing(right)} {agree} with the net, whereas {say.listing(others)} {miss}.",
        f"Folding the net in the mind, marks outward, shows that {say.listing(right)} {can} can be made from it.",
        f"If the marks are to be on the outside, it can be worked out that {say.listing(right)} {agree} with the net and {say.listing(others)} {miss}.",
    )
    return [Sentence("reading", text, "derivable")]
