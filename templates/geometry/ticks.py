"""Readable numbers: round axis limits and ticks, and numbers as people write them."""

import math
from collections.abc import Sequence

STEPS = (0.1, 0.2, 0.25, 0.5, 1.0, 2.0, 2.5, 5.0, 10.0, 20.0, 25.0, 50.0, 100.0)
"""Distances of ticks that people choose."""


def tick_step(span: float, most: int = 5) -> float:
    """The smallest round step that leaves at most `most` intervals in `span`."""
    return next((step for step in STEPS if span / step <= most + 1e-9), STEPS[-1])


def ticks_in(low: float, high: float, step: float) -> tuple[float, ...]:
    """Multiples of `step` from low to high, ends included."""
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return tuple(neat(k * step) for k in range(first, last + 1))


def neat(value: float) -> float:
    """2.0 → 2: a number as a person would type it; others to six decimals."""
    rounded = round(float(value), 6)
    return int(rounded) if rounded.is_integer() else rounded


def stated(value: float, places: int = 2) -> float:
    """A measure to so many decimals, but never to fewer than four significant digits."""
    size = abs(float(value))
    return round(float(value), max(places, 3 - math.floor(math.log10(size)) if size > 0 else 0))


def approximately(value: float, places: int = 2) -> str:
    """`about 141.65`, and `490` where nothing is rounded away; digits as in `stated`."""
    shown = stated(value, places)
    exact = math.isclose(shown, value, rel_tol=1e-9, abs_tol=1e-9)
    return f"{'' if exact else 'about '}{shown:.9g}"


def plain(value: float) -> str:
    """2.0 → `2`, 0.75 → `0.75`: a number without trailing zeros, at most three decimals."""
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def triple(point: Sequence[float]) -> str:
    """A point as `(2, 0, 1.5)`."""
    return f"({', '.join(plain(v) for v in point)})"


def factor(value: float, rest: str) -> str:
    """`2 cos t`, `cos t`, `-cos t`: a coefficient before a function, one left out."""
    if value == 1:
        return rest
    return f"-{rest}" if value == -1 else f"{plain(value)} {rest}"
