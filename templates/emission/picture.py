"""The pixels that drawing code gives in this process: to compare a script with its template."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import matplotlib.pyplot as plt
import numpy as np
from numpy.typing import NDArray


def picture_of(draw: Callable[[], object]) -> NDArray[np.uint8]:
    """RGBA pixels of the figure that is current when `draw` has run, height × width × 4."""
    plt.switch_backend("agg")
    plt.close("all")
    with plt.rc_context(), _silent_show():
        draw()
        canvas = plt.gcf().canvas
        canvas.draw()
        pixels = np.array(canvas.buffer_rgba())  # type: ignore[attr-defined]
    plt.close("all")
    return pixels


@contextmanager
def _silent_show() -> Iterator[None]:
    """Without the warning that the canvas cannot be shown."""
    show = plt.show
    plt.show = lambda *_, **__: None
    try:
        yield
    finally:
        plt.show = show


def drawn(code: str) -> NDArray[np.uint8]:
    """Pixels of a trusted script, run in this process."""
    return picture_of(lambda: exec(compile(code, "<script>", "exec"), {"__name__": "__main__"}))
