"""What captions say about a block with tunnels and its three views."""

from collections.abc import Mapping, Sequence
from typing import Any

from templates.base import Params
from templates.prose import Say, Sentence
from templates.views.parts.hole_block_page import WHERE
from templates.words import stacks, views
from tracer.facts import Fact


def describe_block(p: Params, facts: Sequence[Fact], say: Say) -> list[Sentence]:
    known = {fact.name: fact.value for fact in facts}
    width, depth, height = known["block_size"]
    size = say.pick(
        f"{width} × {depth} × {height} unit cubes (width, depth, height)",
        f"unit cubes that is {say.number(width)} wide, {say.number(depth)} deep, and {say.number(height)} high",
    )
    count = say.count(known["tunnel_count"], "square tunnel")
    first = say.pick(
        f"A block of {size}, pierced by {count}, is drawn pictorially together with its front, top, and {p.side} side views.",
        f"The figure shows a block of {size} with {count} running right through it, and the front, top, and side views of this solid.",
        f"A solid block of {size} is shown with {count} and with its orthographic views from the front, from above, and from the {p.side}.",
    )
    body = [
        _mouths(p, known, say),
        views.arrangement(p, WHERE[p.picture_at], say),
        stacks.tones(p.tone, p.side, say),
        _lines(p, say),
    ]
    say.rng.shuffle(body)
    return [Sentence("overview", first), *body, _count(known, say)]


def _mouths(p: Params, known: Mapping[str, Any], say: Say) -> Sentence:
    """Where the tunnels enter, face by face; columns from the left, rows from below or the front."""
    faces = (
        ("front_mouths", "front", "from front to back"),
        ("side_mouths", p.side, "from side to side"),
        ("top_mouths", "top", "from top to bottom"),
    )
    opens = say.pick("opens on", "enters through")
    ways: list[str] = []
    for name, face, way in faces:
        if not known[name]:
            continue
        mouths = say.listing([f"row {j} of column {i}" for i, j in known[name]])
        number = len(known[name])
        runs, verb = ("runs", opens) if number == 1 else ("run", opens.replace("s ", " ", 1))
        count = say.number(number) if ways else say.count(number, "tunnel")
        ways.append(f"{count} {runs} {way} and {verb} the {face} face at {mouths}")
    upright = known["front_mouths"] or known["side_mouths"]
    rows = "rows from below" if upright else "rows from the front"
    if upright and known["top_mouths"]:
        rows = "rows from below or, on the top face, from the front"
    text = "; ".join(ways)
    return Sentence(
        "position",
        f"{text[0].upper()}{text[1:]} (columns are counted from the left, {rows}).",
    )


def _lines(p: Params, say: Say) -> Sentence:
    grid = ", on dotted gray unit grids" if p.grid else ""
    text = say.pick(
        f"In the views visible edges are thick solid lines and the hidden walls of the tunnels are dashed{grid}.",
        f"The views are line drawings{grid}: solid lines for visible edges, dashed lines for tunnel walls that lie inside the block.",
    )
    if p.paint == "faces":
        text += say.pick(
            " Each view is filled with the tone that its face has in the picture, and holes that go right through stay white.",
            " The views are painted in the tones of the faces that they show, except for the white mouths of tunnels seen end-on.",
        )
    return Sentence("structure", text)


def _count(known: Mapping[str, Any], say: Say) -> Sentence:
    full, removed, left = (
        known["cubes_of_full_block"], known["cubes_removed"], known["cubes_left"],
    )  # fmt: skip
    tunnels = "tunnel takes" if known["tunnel_count"] == 1 else "tunnels take"
    text = say.pick(
        f"It follows that of the {full} cubes of the full block {removed} are missing and {left} remain.",
        f"The full block has {full} cubes; drilling removes {removed}, so that {left} are left.",
        f"Since the {tunnels} away {removed} of {full} cubes, the solid consists of {left} cubes.",
    )
    return Sentence("reading", text, "derivable")
