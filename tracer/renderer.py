"""The Agg renderer that logs what it paints, and the wrapper that says for which artist.

Agg rebinds five draw methods per instance, and again around filters, so the log is hooked in where
they are bound. The dry run of a tight or constrained layout replaces the methods by no-ops and is
therefore never logged; `clear` starts a new image, hence a new log.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial, wraps
from typing import Any

import numpy as np
from matplotlib import cbook
from matplotlib.artist import Artist
from matplotlib.backend_bases import GraphicsContextBase
from matplotlib.backends import backend_agg
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.text import Text

from tracer.calls import Call, Log, Op, Visit

_BOUND: dict[str, Op] = {
    "draw_gouraud_triangles": "triangles",
    "draw_image": "image",
    "draw_markers": "markers",
    "draw_path_collection": "collection",
    "draw_quad_mesh": "mesh",
}
_MARK = "_icc_visits"

_visits: list[Visit] | None = None
"""Stack of artists being drawn; None while nothing is traced."""
_layouts: dict[int, Any] = {}
"""Box of each Text around its position, by id, as last laid out in this draw."""


class TracingRenderer(RendererAgg):
    """Paints exactly as its base class does, and appends every call to a log."""

    def __init__(self, log: Log, width: float, height: float, dpi: float) -> None:
        self._log = log
        log.width, log.height, log.dpi = int(width), int(height), dpi
        super().__init__(width, height, dpi)  # type: ignore[no-untyped-call]

    def _update_methods(self) -> None:
        super()._update_methods()  # type: ignore[no-untyped-call]
        for name, op in _BOUND.items():
            setattr(self, name, partial(self._paint, op, getattr(self, name)))

    def _paint(self, op: Op, native: Callable[..., Any], gc: Any, *args: Any, **kwargs: Any) -> Any:
        result = native(gc, *args, **kwargs)
        if op != "collection" or len(args[1]):  # a call without paths only probes for a feature
            self._append(op, gc, args if op != "markers" else (*args, None)[:5])
        return result

    def _append(self, op: Op, gc: Any, args: tuple[Any, ...], in_text: bool = False) -> None:
        if not _visits:
            return
        visit = _visits[-1]
        if not visit.calls:
            self._log.visits.append(visit)
        context = GraphicsContextBase.__new__(GraphicsContextBase)
        vars(context).update(vars(gc))  # what setters replace, not mutate: a copy is a snapshot
        call = Call(len(self._log.calls), op, context, args, visit, in_text)
        visit.calls.append(call)
        self._log.calls.append(call)

    def draw_path(self, gc: Any, path: Any, transform: Any, rgbFace: Any = None) -> None:
        self._note_text()
        super().draw_path(gc, path, transform, rgbFace)  # type: ignore[no-untyped-call]
        self._append("path", gc, (path, transform.frozen(), rgbFace))

    def draw_text(self, gc: Any, x: float, y: float, s: str, *args: Any, **kwargs: Any) -> None:
        with self._tapped(s):
            super().draw_text(gc, x, y, s, *args, **kwargs)  # type: ignore[no-untyped-call]

    def draw_tex(self, gc: Any, x: float, y: float, s: str, *args: Any, **kwargs: Any) -> None:
        with self._tapped(s):
            super().draw_tex(gc, x, y, s, *args, **kwargs)  # type: ignore[no-untyped-call]

    def clear(self) -> None:
        self._log.clear()
        super().clear()  # type: ignore[no-untyped-call]

    @contextmanager
    def _tapped(self, string: str) -> Iterator[None]:
        """Text reaches the canvas as glyph images and rules drawn on the native renderer."""
        self._note_text()
        self._log.strings.append((len(self._log.calls), string))
        native = self._renderer
        self._renderer: Any = _GlyphTap(native, self._append)
        try:
            yield
        finally:
            self._renderer = native

    def _note_text(self) -> None:
        """Layout of the Text being drawn, read before its first stroke."""
        if not _visits or _visits[-1].calls or not isinstance(_visits[-1].artist, Text):
            return
        text: Any = _visits[-1].artist
        _visits[-1].state = {
            "text": text.get_text(),
            "layout": _layouts[id(text)],
            "anchor": text.get_transform().transform(text.get_unitless_position()),
            "rotation": float(text.get_rotation()),
        }


class _GlyphTap:
    """Forwards to the native renderer and reports glyph images and rules."""

    def __init__(self, native: Any, report: Callable[..., None]) -> None:
        self._native = native
        self._report = report

    def draw_text_image(self, image: Any, x: float, y: float, angle: float, gc: Any) -> None:
        self._native.draw_text_image(image, x, y, angle, gc)
        self._report("glyph", gc, (np.asarray(image), x, y, angle))

    def draw_path(self, gc: Any, path: Any, transform: Any, rgbFace: Any = None) -> None:
        self._native.draw_path(gc, path, transform, rgbFace)
        self._report("path", gc, (path, transform.frozen(), rgbFace), True)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._native, name)


@contextmanager
def tracing(log: Log) -> Iterator[None]:
    """Every Agg image drawn inside goes through a `TracingRenderer` that fills `log`."""
    global _visits
    _wrap_draws()
    before, _visits = _visits, []
    try:
        with (
            cbook._setattr_cm(backend_agg, RendererAgg=partial(TracingRenderer, log)),
            cbook._setattr_cm(Text, _get_layout=_remembered(Text._get_layout)),  # type: ignore[attr-defined]
        ):
            yield
    finally:
        _visits = before
        _layouts.clear()


def _remembered(get_layout: Callable[..., Any]) -> Callable[..., Any]:
    """Laying text out is dear, and Text does it just before it draws: keep the box."""

    def wrapper(self: Any, renderer: Any) -> Any:
        layout = get_layout(self, renderer)
        _layouts[id(self)] = layout[0]
        return layout

    return wrapper


def _wrap_draws() -> None:
    """Wrap `draw` of every Artist class that defines one, those of the script included.

    Done before each traced draw, so classes made or patched since the last one are found.
    """
    classes: list[type[Any]] = [Artist]
    while classes:
        cls = classes.pop()
        classes.extend(cls.__subclasses__())
        draw = cls.__dict__.get("draw")
        if callable(draw) and not hasattr(draw, _MARK):
            type.__setattr__(cls, "draw", _visited(draw))


def _visited(draw: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(draw)
    def wrapper(self: Any, renderer: Any, *args: Any, **kwargs: Any) -> Any:
        stack = _visits
        if stack is None or (stack and stack[-1].artist is self and not isinstance(self, Text)):
            # Not traced, or `super().draw` of the same visit. A Text may draw itself many times,
            # with another string each (tick labels of axisartist): each is a visit.
            return draw(self, renderer, *args, **kwargs)
        stack.append(Visit(self, stack[-1] if stack else None))
        try:
            return draw(self, renderer, *args, **kwargs)
        finally:
            stack.pop()

    setattr(wrapper, _MARK, True)
    return wrapper
