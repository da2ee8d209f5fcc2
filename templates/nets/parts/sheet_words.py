"""What captions say about a sheet of candidate nets."""

from collections.abc import Sequence

from templates.base import Params
from templates.prose import Say, Sentence
from tracer.facts import Fact


def describe_choice(p: Params, facts: Sequence[Fact], say: Say) -> list[Sentence]:
    known = {fact.name: fact.value for fact in facts}
    shapes = say.count(known["shape_count"], "shape")
    six = say.number(known["squares_per_shape"])
    first = say.pick(
        f"The figure is a sheet of {shapes}, each made of {six} equal squares joined edge to edge.",
        f"Shown together are {shapes}, all of them hexominoes, that is, shapes of {six} congruent squares.",
        f"{shapes.capitalize()} built from {six} unit squares each are drawn for comparison as possible cube nets.",
    )
    titles = say.listing(list(p.titles))
    names = say.pick(
        f"The headings of the shapes, read row by row, are {titles}.",
        f"Reading row by row, the shapes are headed {titles}.",
    )
    marks = say.pick(
        "In the following rows ■ stands for a square and □ for a gap, each shape being read from its top row down.",
        "Layouts are given row by row from the top, with ■ for a square and □ for a gap to its left or between squares.",
    )
    layouts = [
        f"{title} is {' / '.join(line.replace('#', '■').replace('.', '□') for line in pattern)}"
        for title, pattern in zip(p.titles, p.patterns, strict=True)
    ]
    color = "light gray" if p.tone == "gray" else p.tone
    fill = say.pick(
        f"All squares are filled {color} and outlined in black.",
        f"The squares are {color} with black borders, without any labels inside.",
    )
    body = [
        Sentence("labels", names),
        Sentence("position", f"{marks} {'; '.join(layouts)}."),
        Sentence("colours", fill),
    ]
    say.rng.shuffle(body)
    return [Sentence("overview", first), *body, *_solution(known["nets"], p, say)]


def _solution(nets: list[str], p: Params, say: Say) -> list[Sentence]:
    others = [title for title in p.titles if title not in nets]
    fold = "folds" if len(nets) == 1 else "fold"
    text = say.pick(
        f"Folding in the mind shows that {say.listing(nets)} {fold} into a cube, while {say.listing(others)} would leave a face open.",
        f"It follows that {say.listing(nets)} {fold} up into a closed cube; with {say.listing(others)} some faces would overlap.",
    )
    return [Sentence("reading", text, "derivable")]
