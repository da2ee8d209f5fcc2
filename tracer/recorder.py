"""Draws a figure once and says what that draw put on the canvas.

    install()                            once per process, after matplotlib is imported
    recorder = Recorder("<script>")      before the script runs
    png, trace = recorder.draw(figure, dpi=None, visible=True)

The pixels are those of a plain `figure.savefig(format="png", dpi=dpi)` on the full canvas.
"""

import gc
import io
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain
from typing import Any

import matplotlib as mpl
import numpy as np
from matplotlib.figure import Figure
from mpl_toolkits.mplot3d import Axes3D
from mpl_toolkits.mplot3d.art3d import Poly3DCollection

from tracer import origin
from tracer.axes import axes_records, figure_record
from tracer.calls import Log
from tracer.elements import build_elements, drafts_of
from tracer.renderer import tracing
from tracer.scene import Scene
from tracer.thinning import thinned
from tracer.trace import Element, Trace
from tracer.visibility import visible_pixels


def install() -> None:
    """Hook into matplotlib's constructors; calling it again does nothing."""
    origin.install()


class Recorder:
    """Watches one script: frames with code `filename` are its lines."""

    def __init__(self, filename: str) -> None:
        origin.watch(filename)

    def draw(
        self, figure: Figure, *, dpi: float | None = None, visible: bool = True
    ) -> tuple[bytes, Trace]:
        """PNG bytes of the full canvas and the trace of the same draw.

        `dpi` None: the figure's own. `visible`: measure visible pixels (a second, flat draw).
        Whatever drawing raises passes through.
        """
        log, png = Log(), io.BytesIO()
        with origin.paused(), _no_collection(), _fresh_canvas(figure), _face_orders(figure):
            with tracing(log), _full_canvas():
                figure.savefig(
                    png,
                    format="png",
                    dpi="figure" if dpi is None else dpi,
                    metadata={"Software": None},
                )
            scene = Scene(log, figure)
            drafts = drafts_of(scene)
            pixels = visible_pixels(scene, drafts) if visible else None
            elements = build_elements(scene, drafts, pixels)
            trace = Trace(
                figure=figure_record(scene, figure),
                axes=axes_records(scene),
                elements=tuple(thinned(elements)),
                texts=_texts(elements),
                notes=tuple(scene.notes),
            )
        return png.getvalue(), trace


@contextmanager
def _no_collection() -> Iterator[None]:
    """Thousands of new objects would set the garbage collector on all of matplotlib's."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


@contextmanager
def _full_canvas() -> Iterator[None]:
    """The script's `savefig.bbox` would crop (a whole `rc_context` costs a millisecond)."""
    before = mpl.rcParams["savefig.bbox"]
    mpl.rcParams["savefig.bbox"] = None
    try:
        yield
    finally:
        mpl.rcParams["savefig.bbox"] = before


def _texts(elements: list[Element]) -> tuple[str, ...]:
    return tuple(e.text for e in elements if e.text is not None)


@contextmanager
def _fresh_canvas(figure: Figure) -> Iterator[None]:
    """The canvas must neither reuse an untraced renderer nor keep a traced one."""
    canvas: Any = figure.canvas
    canvas._lastKey = None
    try:
        yield
    finally:
        canvas._lastKey = None


@contextmanager
def _face_orders(figure: Figure) -> Iterator[None]:
    """Note in which order each Poly3DCollection sorts its faces while it is drawn."""
    held = (axes.collections for axes in figure.axes if isinstance(axes, Axes3D))
    solids = [a for a in chain.from_iterable(held) if isinstance(a, Poly3DCollection)]
    for solid in solids:
        _remember_order(solid)
    try:
        yield
    finally:
        for solid in solids:
            solid.__dict__.pop("_icc_face_order", None)
            solid._zsortfunc = solid.__dict__.pop("_icc_zsortfunc")


def _remember_order(solid: Any) -> None:
    depth = solid._zsortfunc
    solid._icc_zsortfunc = depth
    depths: list[float] = []

    def remember(values: Any, **kwargs: Any) -> Any:
        result = depth(values, **kwargs)
        if kwargs:  # all faces at once, as from matplotlib 3.11 on
            solid._icc_face_order = np.argsort(np.ma.getdata(result), axis=-1)[::-1]
            return result
        depths.append(float(result))
        if len(depths) == len(solid._segslices):
            order = sorted(range(len(depths)), key=depths.__getitem__, reverse=True)
            solid._icc_face_order = np.array(order)
            depths.clear()
        return result

    solid._zsortfunc = remember
