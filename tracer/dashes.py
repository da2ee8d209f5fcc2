"""Names of dash patterns."""

from collections.abc import Sequence

import matplotlib as mpl

_NAMES = {
    "dashed": "lines.dashed_pattern",
    "dashdot": "lines.dashdot_pattern",
    "dotted": "lines.dotted_pattern",
}


def linestyle(dashes: tuple[float, ...] | None, linewidth: float) -> str:
    """`solid`, `dashed`, `dashdot`, `dotted` as matplotlib's settings define them, or `custom`."""
    if not dashes:
        return "solid"
    scale = linewidth if mpl.rcParams["lines.scale_dashes"] and linewidth > 0 else 1.0
    for name, key in _NAMES.items():
        pattern: Sequence[float] = mpl.rcParams[key]  # type: ignore[index]  # a runtime name
        if len(pattern) == len(dashes) and all(
            abs(p * scale - d) <= 1e-6 + 1e-4 * d for p, d in zip(pattern, dashes, strict=True)
        ):
            return name
    return "custom"
