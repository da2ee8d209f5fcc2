"""Numbers as a trace writes them, many at a time.

Rounding goes by whole numbers over exact powers of ten: the results are the floats nearest to short
decimals, and rounding them again changes nothing.
"""

from collections.abc import Iterable

import numpy as np

_FEW = 24
"""So many numbers are rounded one by one sooner than together."""
_POWERS = 10.0 ** np.arange(23)
"""The powers of ten that a float holds exactly."""


def nine_digits(values: Iterable[float]) -> list[float]:
    """Nine significant digits of finite numbers; -0.0 becomes 0.0."""
    numbers = list(values)
    if len(numbers) <= _FEW:
        return [float(f"{v:.9g}") + 0.0 for v in numbers]
    array = np.array(numbers, dtype=float)
    size = np.abs(array)
    common = (size >= 1e-12) & (size < 1e9)
    places = 8 - np.floor(np.log10(np.where(common, size, 1.0))).astype(int)
    scale = _POWERS[places]
    rounded: list[float] = (np.rint(array * scale) / scale + 0.0).tolist()
    for i in np.flatnonzero(~common).tolist():
        rounded[i] = float(f"{numbers[i]:.9g}") + 0.0
    return rounded


def hundredths(values: Iterable[float]) -> list[float]:
    """Two decimals of finite numbers; -0.0 becomes 0.0."""
    numbers = list(values)
    if len(numbers) <= _FEW:
        return [round(float(v) * 100.0) / 100.0 + 0.0 for v in numbers]
    rounded: list[float] = (np.rint(np.array(numbers, dtype=float) * 100.0) / 100.0 + 0.0).tolist()
    return rounded
