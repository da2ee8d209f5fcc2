"""Sentences about a prism or pyramid of printed size, its section, and the section's true shape."""

from collections.abc import Sequence

from templates.base import Params
from templates.polyhedra.parts.ring_solids import solid_name
from templates.polyhedra.parts.words import a_or_an
from templates.prose import Say, Sentence
from templates.sections.parts.wording import describe_cut
from tracer.facts import Fact


def describe_ring_cut(p: Params, say: Say, facts: Sequence[Fact]) -> list[Sentence]:
    """The cut first, the sheet with the true shape in the middle, measures last."""
    known = {fact.name: fact for fact in facts}
    solid = solid_name(p.solid_kind, p.base_sides)
    n = p.base_sides
    lettered = f"{''.join(p.corner_names[:n])}-{''.join(p.corner_names[n:])}"
    whole = len(p.corner_labels) == len(p.corner_names)
    first, *rest = describe_cut(
        p, say, facts, f"the {solid} {lettered}" if whole else a_or_an(solid)
    )
    added = [_sheet(p, say, known), _sizes(p, say)]
    say.rng.shuffle(added)
    place = say.rng.randrange(1, 4)
    return [first, *rest[:place], *added, *rest[place:]]


def _sheet(p: Params, say: Say, known: dict[str, Fact]) -> Sentence:
    lengths = known["section_side_lengths"]
    printed = [f"{length:g}" for length in lengths.value]
    values = say.listing(printed)
    start = f", starting from {p.section_names[0]}" if p.section_names[0] else ""
    if len(set(printed)) == 1:
        sides = say.pick(
            f"each of its sides is labeled {printed[0]}",
            f"all its sides have the length {printed[0]}",
        )
    else:
        sides = say.pick(
            f"the numbers at its sides are {values}{start}",
            f"the lengths {values} stand beside its sides{start}",
            f"the side lengths printed there are {values}{start}",
        )
    text = say.pick(
        f"A second panel on the right shows the same section in true shape, not foreshortened, under which “{p.name}” is written; {sides}",
        f"To the right, above the words “{p.name}”, the section is drawn as it really is; {sides}",
        f"On the right the cut face is laid flat in its true shape and captioned “{p.name}”; {sides}",
        f"The right half of the figure, captioned “{p.name}”, repeats the section seen at right angles; {sides}",
    )
    return Sentence("structure", f"{text}.")


def _sizes(p: Params, say: Say) -> Sentence:
    unit = f" {p.unit}" if p.unit else ""
    edge, height = f"{p.base_edge}{unit}", f"{p.height}{unit}"
    note = p.note.replace("$", "")
    text = say.pick(
        f"The line “{note}” below the solid gives the side of its base as {edge} and its height as {height}",
        f"Under the solid its sizes are printed, “{note}”: the regular base has sides of {edge}, and the height is {height}",
        f"According to the note below it, “{note}”, the solid has a base edge of {edge} and is {height} high",
    )
    return Sentence("labels", f"{text}.")
