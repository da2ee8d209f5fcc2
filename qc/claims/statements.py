"""Every statement of a caption about things that can be told apart, read and decided."""

from collections.abc import Callable, Iterator

from qc.claims import (
    say_counts,
    say_links,
    say_looks,
    say_measures,
    say_more,
    say_order,
    say_places,
    say_space,
    say_texts,
    say_values,
    say_written,
)
from qc.claims.statement import Reading, Statement
from tracer.trace import Trace

Reader = Callable[[Reading], Iterator[Statement]]

READERS: tuple[Reader, ...] = (
    *say_places.READERS,
    *say_counts.READERS,
    say_texts.texts,
    *say_more.READERS,
    say_texts.coordinates,
    say_written.written_values,
    say_written.places_of_texts,
    say_written.viewpoints,
    say_written.axes_on_the_page,
    say_measures.angles,
    say_measures.lengths,
    say_measures.same_sizes,
    say_values.ranges,
    say_values.values_over,
    say_values.places_of_extremes,
    say_values.slopes,
    say_values.named_values,
    say_order.lists,
    say_order.comparisons,
    say_order.superlatives,
    say_order.looked_superlatives,
    say_links.links,
    say_links.pointing,
    *say_space.READERS,
    say_looks.styles,
    say_looks.circles_at,
    say_looks.colors,
    say_looks.named_kinds,
    say_looks.trends,
    say_looks.openings,
    say_looks.called_shapes,
    say_looks.shapes,
)


def statements(caption: str, trace: Trace) -> list[Statement]:
    """What the readers found, in the order of the text; of two that overlap within a kind, the first.

    Lengths and angles are numbers: what says how long something is, says no value of a thing.
    """
    reading = Reading(caption, trace)
    found: list[Statement] = []
    for reader in READERS:
        reading.spoken = []
        for statement in reader(reading):
            if not any(
                _family(s) == _family(statement)
                and s.start < statement.end
                and statement.start < s.end
                for s in found
            ):
                found.append(statement)
    return sorted(found, key=lambda s: (s.start, s.end))


def _family(statement: Statement) -> str:
    return "number" if statement.kind in ("length", "angle") else statement.kind
