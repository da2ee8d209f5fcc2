"""What captions say about a block with tunnels and its three views."""

from collections.abc import Mapping, Sequence
from typing import Any

from templates.base import Params
from templates.prose import Say, Sentence
from templates.words import stacks, views
from tracer.facts import Fact


def describe_block(p: Params, facts: Sequence[Fact], say: Say) -> list[Sentence]:
    known = {fact.name: fact.value for fact in facts}
    width, depth, height = known["block_size"]
    size = say.pick(
        f"{width} × {depth} × {height} unit cubes (width, depth, height)",
        f"unit cubes, {say.number(width)} wide, {say.number(depth)} deep, and {say.number(height)} high",
    )
    count = say.count(known["tunnel_count"], "square tunnel")
    first = say.pick(
        f"A block of {size}, pierced by {count}, is drawn pictorially together with its front, top, and {p.side} side views.",
        f"The figure shows a block of {size} with {count} running right through it, and the front, top, and side views of this solid.",
        f"A solid block of {size} is shown with {count} and with its orthographic views from the front, from above, and from the {p.side}.",
    )
    below = "below the picture" if p.arrangement == "row" else "to the right of the picture"
    body = [
        *_mouths(p, known, say),
        views.arrangement(p, below, say),
        stacks.tones(p.tone, p.side, say),
        _lines(p, say),
    ]
    say.rng.shuffle(body)
    return [Sentence("overview", first), *body, _count(known, say)]


def _mouths(p: Params, known: Mapping[str, Any], say: Say) -> list[Sentence]:
    """Where the tunnels enter, face by face; columns from the left, rows from below or the front."""
    faces = (
        ("front_mouths", "front face", "from front to back", "from below"),
        ("side_mouths", f"{p.side} face", "from side to side", "from below"),
        ("top_mouths", "top face", "from top to bottom", "from the front"),
    )
    sentences = []
    for name, face, way, start in faces:
        mouths = known[name]
        if not mouths:
            continue
        places = say.listing([f"row {j} of column {i}" for i, j in mouths])
        counted = f"columns counted from the left, rows {start}"
        tunnels = say.count(len(mouths), "tunnel")
        s = "s" * (len(mouths) == 1)
        text = say.pick(
            f"On the {face} {tunnels} enter{s} at {places} ({counted}); running {way}, {'it goes' if s else 'they go'} right through the block.",
            f"Running {way}, {tunnels} open{s} on the {face} at {places} ({counted}).",
        )
        sentences.append(Sentence("position", text))
    return sentences


def _lines(p: Params, say: Say) -> Sentence:
    grid = ", on dotted gray unit grids" if p.grid else ""
    text = say.pick(
        f"In the views visible edges are thick solid lines and the hidden walls of the tunnels are dashed{grid}.",
        f"The views are line drawings{grid}: solid lines for visible edges, dashed lines for tunnel walls that lie inside the block.",
    )
    return Sentence("structure", text)


def _count(known: Mapping[str, Any], say: Say) -> Sentence:
    full, removed, left = (
        known["cubes_of_full_block"], known["cubes_removed"], known["cubes_left"],
    )  # fmt: skip
    text = say.pick(
        f"It follows that of the {full} cubes of the full block {removed} are missing and {left} remain.",
        f"The full block has {full} cubes; drilling removes {removed}, so that {left} are left.",
        f"Since the tunnels take away {removed} of {full} cubes, the solid consists of {left} cubes.",
    )
    return Sentence("reading", text, "derivable")
