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
        "Each shape is spelled out from its top row down: ■ stands for a square, □ for a gap.",
        "Layouts are given row by row from the top, with ■ for a square and □ for an empty cell.",
    )
    layouts = [
        f"{title} is {' / '.join(line.replace('#', '■').replace('.', '□') for line in pattern)}"
        for title, pattern in zip(p.titles, p.patterns, strict=True)
    ]
    color = "very light gray" if p.tone == "gray" else p.tone
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
    good, bad = _together(nets, say), _together(others, say)
    text = say.pick(
        f"Folding in the mind shows that {good} {fold} into a cube, while {bad} would leave a face open.",
        f"It follows that {good} {fold} up into a closed cube; with {bad} some faces would overlap.",
    )
    return [Sentence("reading", text, "derivable")]


def _together(titles: Sequence[str], say: Say) -> str:
    """`Shapes A and C`: what the titles share is said once."""
    shared, _, _ = titles[0].rpartition(" ")
    if len(titles) == 1 or not shared:
        return say.listing(list(titles))
    return f"{shared}s {say.listing([title.rpartition(' ')[2] for title in titles])}"
