"""Every statement of a caption about things that can be told apart, read and decided."""

from collections.abc import Callable, Iterator

from qc.claims.readers import (
    angles,
    arrows,
    colors,
    comparisons,
    contacts,
    contents,
    coordinates,
    counts,
    descriptions,
    directions,
    geometry,
    insides,
    lattices,
    lengths,
    links,
    lists,
    panels,
    plane,
    points,
    positions,
    quantities,
    ranges,
    shapes,
    sides,
    styles,
    superlatives,
    texts,
    trees,
    trends,
    values,
    views,
    written,
)
from qc.claims.reading import Reading
from qc.claims.statement import Statement
from tracer.trace import Trace

Reader = Callable[[Reading], Iterator[Statement]]

READERS: tuple[Reader, ...] = (
    descriptions.denied,
    quantities.quantities,
    positions.stands_at,
    geometry.of_circles,
    geometry.on_segments,
    geometry.triangles,
    geometry.between_things,
    sides.far_sides,
    plane.quadrants,
    plane.on_axes,
    plane.crosses_axes,
    contents.cells,
    contents.contents,
    panels.panel_titles,
    plane.arrow_ends,
    plane.symmetries,
    plane.rotations,
    trees.trees,
    panels.grids,
    counts.faces,
    counts.colored_rest,
    counts.held,
    counts.degrees,
    lattices.lattices,
    counts.each,
    written.texts_of_parts,
    texts.texts,
    lattices.grid_rows,
    lattices.shaded_shares,
    written.axis_units,
    plane.opposites,
    lists.events,
    directions.level_lines,
    plane.axis_coordinates,
    directions.counted_levels,
    coordinates.coordinates,
    written.written_values,
    written.places_of_texts,
    views.viewpoints,
    views.axes_on_the_page,
    angles.angles,
    lengths.lengths,
    lengths.same_sizes,
    ranges.ranges,
    points.boxed,
    points.values_after_units,
    points.values_over,
    values.places_of_extremes,
    values.slopes,
    values.named_values,
    lists.lists,
    comparisons.comparisons,
    comparisons.of_two,
    superlatives.numbers_at_the_edge,
    superlatives.superlatives,
    superlatives.looked_superlatives,
    links.links,
    arrows.ends,
    arrows.pointing,
    sides.sides,
    sides.corners,
    insides.insides,
    directions.directions,
    contacts.touches,
    directions.levels,
    styles.styles,
    styles.circles_at,
    colors.colors,
    colors.named_kinds,
    trends.trends,
    trends.openings,
    shapes.called_shapes,
    shapes.shapes,
    shapes.marker_shapes,
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
