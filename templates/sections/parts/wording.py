"""Sentences about plane cuts of solids."""

from collections.abc import Sequence

from templates.base import Params
from templates.geometry.solids import perimeter, polygon_area
from templates.geometry.ticks import approximately
from templates.prose import Say, Sentence
from templates.sections.parts.cutting import section_of, volume_below
from tracer.facts import Fact

DASHES = {"--": "dashed", ":": "dotted"}


def describe_cut(p: Params, say: Say, facts: Sequence[Fact], solid: str) -> list[Sentence]:
    """Overview first, measures last, the rest in varying order; `solid` names it with its letters."""
    known = {f.name: f for f in facts}
    middle = [_section(p, say, known), _crossings(p, say, known), _lines(p, say), _view(p, say)]
    say.rng.shuffle(middle)
    size = _size(p, say)
    return [
        _overview(p, say, solid),
        *middle,
        *([size] if size else []),
        *_coordinates(say, known),
        *_measures(p, say, known),
    ]


def _overview(p: Params, say: Say, solid: str) -> Sentence:
    opening = say.pick(
        f"The figure shows {solid} cut by a plane",
        f"A plane cuts {solid}",
        f"This is a line drawing of {solid} and a plane that cuts it",
        f"{solid[0].upper()}{solid[1:]} is intersected by a plane",
    )
    if p.mode == "whole":
        ending = say.pick(
            "; the solid is drawn as a transparent frame, so that the whole section can be seen.",
            ", and the section is shaded inside the transparent solid.",
            ". Every edge of the solid is drawn, and the section is shaded.",
        )
    else:
        ending = say.pick(
            "; the part in front of the plane has been taken away and is only outlined.",
            ". Only the part behind the plane is solid, and the removed part is left as an outline.",
            ", and the nearer part is removed, which lays the cut face open.",
        )
    return Sentence("overview", opening + ending)


def _section(p: Params, say: Say, known: dict[str, Fact]) -> Sentence:
    named = all(p.section_names)
    letters = "".join(p.section_names) if named else ""
    shape = known["section_shape" if p.regular else "section_polygon"].value
    article = "an" if shape[0] in "aei" else "a"
    dots = "; dots mark its corners" if p.dots and p.dots_alike else ""
    subject = say.pick("The section", "The cross-section", "The cut face")
    paint = say.pick(
        f"filled in {p.fill_name} with a {p.accent_name} outline",
        f"shown in {p.fill_name} and edged in {p.accent_name}",
        f"shaded {p.fill_name}, its sides drawn in {p.accent_name}",
    )
    return Sentence(
        "structure",
        f"{subject} is {article} {shape}{letters and ' ' + letters}, {paint}{dots}.",
    )


def _crossings(p: Params, say: Say, known: dict[str, Fact]) -> Sentence:
    """Where the corners of the section lie: in vertices, and on which edges in which ratio."""
    vertices = [n for (i, j, _), n in zip(p.cuts, p.section_names, strict=True) if i == j]
    inner = [(c, n) for c, n in zip(p.cuts, p.section_names, strict=True) if c[0] != c[1]]
    parts = []
    if vertices:
        corner = "the corner" if len(vertices) == 1 else "the corners"
        verb = say.pick("passes through", "contains", "goes through")
        parts.append(f"the plane {verb} {corner} {say.listing(vertices)}")
    if inner and inner[0][1]:
        form = say.pick(
            "{0} divides {1} in the ratio {2}:{3} from {4}",
            "{0} lies on {1} and divides it {2}:{3}, counted from {4}",
            "{0} splits {1} in the ratio {2}:{3}, starting at {4}",
        )
        clauses = [_crossing(p, say, cut, name, known, form) for cut, name in inner]
        parts.append(", and ".join(clauses) if len(clauses) == 2 else say.listing(clauses))
    elif inner:
        points = say.listing([_point(p, cut, known) for cut, _ in inner])
        verb = say.pick("meets the edges at", "crosses the edges at", "cuts the edges at")
        parts.append(f"{'it' if vertices else 'the plane'} {verb} {points}")
    text = say.pick("; ", " and ").join(parts) if vertices and not inner else "; ".join(parts)
    return Sentence("position", f"{text[0].upper()}{text[1:]}.")


def _crossing(
    p: Params, say: Say, cut: tuple[int, int, float], name: str, known: dict[str, Fact], form: str
) -> str:
    """On which edge a corner of the section lies; `form` words the ratio in which it divides it."""
    edge, start = p.corner_names[cut[0]] + p.corner_names[cut[1]], p.corner_names[cut[0]]
    ratio = known.get(f"ratio_at_{name}")
    if unlabeled := _unlabeled_edge(p, cut):
        return f"{name} lies on {unlabeled}"
    if ratio is None:
        return say.pick(f"{name} lies on {edge}", f"{name} is a point of {edge}")
    a, b = ratio.value
    if a == b:
        return f"{name} is the midpoint of {edge}"
    return form.format(name, edge, a, b, start)


def _point(p: Params, cut: tuple[int, int, float], known: dict[str, Fact]) -> str:
    edge, start = p.corner_names[cut[0]] + p.corner_names[cut[1]], p.corner_names[cut[0]]
    ratio = known.get(f"ratio_at_{edge}")
    if unlabeled := _unlabeled_edge(p, cut):
        return f"a point of {unlabeled}"
    if ratio is None:
        return f"a point of {edge}"
    a, b = ratio.value
    if a == b:
        return f"the midpoint of {edge}"
    return f"the point that divides {edge} in the ratio {a}:{b} from {start}"


def _unlabeled_edge(p: Params, cut: tuple[int, int, float]) -> str:
    """What to call an edge that ends in a covered corner, which has no label; else nothing."""
    labeled = {k for k, *_ in p.corner_labels}
    seen = [p.corner_names[k] for k in cut[:2] if k in labeled]
    if len(seen) == 2:
        return ""
    return f"an edge from {seen[0]} to a covered corner" if seen else "a covered edge"


def _lines(p: Params, say: Say) -> Sentence:
    dashed = DASHES[p.dash]
    letters = say.listing([f"{text}" for _, text in _shown_corners(p)])
    lettering = say.pick(
        f"the corners carry the letters {letters}", f"the labels {letters} stand beside the corners"
    )
    if p.mode == "whole":
        return Sentence(
            "labels",
            say.pick(
                f"Hidden edges are {dashed} and visible ones solid; {lettering}.",
                f"Edges that the solid hides, those of the section among them, are {dashed}; {lettering}.",
                f"Solid lines mark what faces the viewer, {dashed} lines what lies behind; {lettering}.",
            ),
        )
    return Sentence(
        "labels",
        say.pick(
            f"Thin {dashed} lines outline the removed part; {lettering}.",
            f"The edges of the removed part remain as thin {dashed} lines; {lettering}.",
        ),
    )


def _shown_corners(p: Params) -> list[tuple[int, str]]:
    return [(k, p.corner_names[k]) for k, *_ in p.corner_labels]


def _view(p: Params, say: Say) -> Sentence:
    above = f"{p.elev}° above the horizontal"
    text = say.pick(
        f"The foreshortening of the edges implies a parallel projection from {above}",
        f"From the slopes of the edges it follows that the solid is seen from {above}",
        f"Parallel edges stay parallel, and their lengths imply that the viewer looks from {above}",
    )
    if p.arrows:
        text += say.pick(
            "; arrows for the x-, y- and z-axes prolong the edges at the rear corner",
            "; the x-, y- and z-axes run along the edges that meet in the rear corner",
        )
    return Sentence("reading", f"{text}.", "derivable")


def _size(p: Params, say: Say) -> Sentence | None:
    if not p.size_text:
        return None
    i, j = p.size_place[:2]
    edge = p.corner_names[i] + p.corner_names[j]
    label = p.size_text.strip("$")
    return Sentence(
        "labels",
        say.pick(
            f'The edge {edge} is labeled "{label}".',
            f'Beside the edge {edge} stands its length, "{label}".',
            f'"{label}" is written next to the edge {edge}.',
        ),
    )


def _coordinates(say: Say, known: dict[str, Fact]) -> list[Sentence]:
    places = {n[15:]: f.value for n, f in known.items() if n.startswith("coordinates_of_")}
    if not places:
        return []
    points = [
        f"{name} {'=' if all(round(c, 2) == c for c in at) else '≈'} ({', '.join(f'{c:g}' for c in at)})"
        for name, at in places.items()
    ]
    opening = say.pick("It follows that", "From the axes and the edge length it follows that")
    return [Sentence("position", f"{opening} {say.listing(points)}.", "derivable")]


def _measures(p: Params, say: Say, known: dict[str, Fact]) -> list[Sentence]:
    if known["section_area"].visibility == "latent":
        return []
    section, below = section_of(p), volume_below(p)
    area = f"{approximately(polygon_area(section))} {p.area_unit or 'square units'}"
    length = f"{approximately(perimeter(section))} {p.unit or 'units'}"
    of = say.pick("the section", "this cut face")
    text = say.pick(
        f"From the printed length it follows that {of} has an area of {area}",
        f"It follows that the area of {of} is {area}",
    )
    if say.rng.random() < 0.5:
        text += f", with a perimeter of {length}"
    if say.rng.random() < 0.4:
        behind, front = approximately(below), approximately(p.solid.volume - below)
        if behind.startswith("about"):
            front = front.removeprefix("about ")
        text += f"; the two parts of the solid hold {behind} and {front} {p.volume_unit or 'cubic units'}"
    return [Sentence("reading", text + ".", "derivable")]
