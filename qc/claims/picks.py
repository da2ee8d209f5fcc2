"""Picks some of several things: the leftmost, the largest, the third, the hollow ones."""

from collections.abc import Callable

from qc.claims.measures.sizes import longer_side
from qc.claims.things import Thing
from tracer.colors import matches


def _extreme(
    key: Callable[[Thing], float], last: bool = False
) -> Callable[[list[Thing]], list[Thing]]:
    def pick(things: list[Thing]) -> list[Thing]:
        edge = (max if last else min)(map(key, things))
        return [t for t in things if abs(key(t) - edge) <= 2.0]

    return pick


LARGEST, SMALLEST = _extreme(longer_side, True), _extreme(longer_side)


PICKS: dict[str, Callable[[list[Thing]], list[Thing]]] = {
    **dict.fromkeys(("left", "leftmost", "left-hand"), _extreme(lambda t: t.place[0])),
    **dict.fromkeys(("right", "rightmost", "right-hand"), _extreme(lambda t: t.place[0], True)),
    **dict.fromkeys(("top", "topmost", "upper", "uppermost", "highest"), _extreme(lambda t: t.place[1])),
    **dict.fromkeys(("bottom", "bottommost", "lower", "lowest", "lowermost"), _extreme(lambda t: t.place[1], True)),
    **dict.fromkeys(("largest", "biggest", "outermost", "outer", "longest", "bigger", "larger", "big", "large"), LARGEST),
    **dict.fromkeys(("smallest", "innermost", "inner", "shortest", "tiniest", "smaller", "small"), SMALLEST),
}  # fmt: skip


PARTS = {"left": -1, "right": 1, "top": -1, "upper": -1, "bottom": 1, "lower": 1}
"""Sides of a field: −1 for the left and the top, 1 for the right and the bottom."""


ORDINALS = {"first": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4, "sixth": 5, "last": -1}


MIDDLE = frozenset({"middle", "central", "center", "centre", "in-between"})


HOLLOW, FILLED = (
    frozenset({"open", "hollow", "empty", "unfilled"}),
    frozenset({"filled", "solid", "closed", "full"}),
)


SIZES = frozenset(w for w, pick in PICKS.items() if pick in (LARGEST, SMALLEST))


PICKING = frozenset({*PICKS, *ORDINALS, *MIDDLE, *HOLLOW, *FILLED})


def middle_of(things: list[Thing]) -> list[Thing]:
    """The ones between: by size where they lie about one middle, else from left to right."""
    same = max(abs(t.place[0] - things[0].place[0]) for t in things) < 3
    ordered = sorted(things, key=longer_side if same else lambda t: t.place[0])
    half = (len(ordered) - 1) // 2
    return ordered[half : len(ordered) - half]


ROUND = frozenset({"marker", "circle"})
"""Kinds that are dots to the eye."""


def all_round(things: list[Thing]) -> bool:
    """Whether all of them are dots, of which one says that they are hollow or filled."""
    return all(t.first is not None and t.first.kind in ROUND for t in things)


def hollow(thing: Thing) -> bool:
    """Whether a marker or circle shows paper inside a border of another color."""
    mark = thing.first
    if mark is None:
        return False
    return mark.facecolor is None or (
        matches("white", mark.facecolor) and mark.edgecolor != mark.facecolor
    )


def aims(thing: Thing, way: str) -> bool:
    """Whether an arrow points to the left, to the right, up or down, at most half a right angle off."""
    mark = thing.first
    if mark is None or mark.kind != "arrow" or not mark.pixels or len(mark.pixels) < 2:
        return False
    dx, dy = (mark.pixels[-1][k] - mark.pixels[0][k] for k in (0, 1))
    along, aside = {"l": (-dx, dy), "r": (dx, dy), "u": (-dy, dx), "d": (dy, dx)}[way[0].lower()]
    return along > abs(aside)
