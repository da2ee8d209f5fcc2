"""What a script meets where it would save or show a figure. Imported in the zygote.

`savefig` to a path writes nothing; to a buffer it writes what the script asked for; `show` opens
no window. Each call makes the delivery: the state of the figure at the last such call is the image,
under the image policy and not under the call's own dpi and bounding box, which are recorded.
A script that never saves or shows delivers its newest open figure as it stands at the end.
"""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import Any, Literal

import matplotlib as mpl
import matplotlib.pyplot as plt
from matplotlib._pylab_helpers import Gcf
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from tracer.png import write_png

SCRIPT = "<script>"
"""File name of the script's code objects: how its frames are told from the library's."""

LONGEST = 4
"""No side is longer than so many times that of the greatest square."""
GUARD_PX = 50_000_000
"""Most pixels of a canvas that a script may draw for itself (`fig.canvas.draw()`)."""

_MAX_SAVES = 1000


class ImageTooLarge(ValueError):
    """A canvas beyond the pixel limits, refused before it is allocated."""


def canvas_px(figure: Figure, dpi: float) -> tuple[int, int]:
    """Width and height as `savefig` at this dpi will have them; its rounding is its own."""
    own = figure.dpi
    figure.dpi = dpi
    try:
        width, height = figure.canvas.get_width_height(physical=True)
    finally:
        figure.dpi = own
    return width, height


@dataclass(frozen=True)
class Policy:
    """The image policy as the job carries it."""

    dpi: float | None
    min_px: int
    max_px: int
    figures: Literal["last", "reject"]
    visible_pixels: bool


@dataclass(frozen=True)
class Delivery:
    """A drawn figure."""

    png: bytes
    trace: dict[str, Any] | None
    width: int
    height: int
    dpi: float


Draw = Callable[[Figure, float | None, bool], tuple[bytes, dict[str, Any] | None]]

_savefig = Figure.savefig
_draw: Callable[[Any], None] = FigureCanvasAgg.draw


class Stage:
    """Owns `savefig` and `show` for one script."""

    def __init__(self, policy: Policy, draw: Draw) -> None:
        self.policy = policy
        self.draw = draw
        self.delivery: Delivery | None = None
        self.refusal: str | None = None
        self.saves: list[dict[str, Any]] = []
        self._delivered: dict[int, Figure] = {}

    # --- what the script calls ----------------------------------------------------------------

    def savefig(self, figure: Figure, target: Any, **kwargs: Any) -> None:
        """Stands for `Figure.savefig`."""
        self._record("savefig", kwargs)
        if isinstance(target, (str, os.PathLike)):
            _check_format(figure, os.fspath(target), kwargs.get("format"))
        else:
            _savefig(figure, target, **kwargs)
        background = kwargs.get("facecolor")
        if background is None or (isinstance(background, str) and background == "auto"):
            self.deliver(figure)
            return
        before = figure.get_facecolor()
        figure.set_facecolor(background)
        try:
            self.deliver(figure)
        finally:
            figure.set_facecolor(before)

    def show(self, figure: Figure | None = None) -> None:
        """Stands for `plt.show` (all open figures) and `Figure.show` (one)."""
        self._record("show", {})
        shown = open_figures() if figure is None else [figure]
        for one in shown:
            self._delivered[id(one)] = one
        if shown:
            self.deliver(shown[-1])

    def finish(self) -> None:
        """At the end of the script: nothing was saved or shown, so take what is open."""
        if self.delivery is None and self.refusal is None:
            left = open_figures()
            self._delivered.update((id(one), one) for one in left)
            if left:
                self.deliver(left[-1])

    @property
    def too_many(self) -> bool:
        """Several figures where the policy wants exactly one."""
        return self.policy.figures == "reject" and len(self._delivered) > 1

    # --- the delivery -------------------------------------------------------------------------

    def deliver(self, figure: Figure) -> None:
        """Draw the figure under the policy; a size beyond it is noted and nothing is drawn."""
        self._delivered[id(figure)] = figure
        dpi = float(self.policy.dpi or figure.dpi)
        width, height = canvas_px(figure, dpi)
        self.refusal = self._refuse(width, height)
        if self.refusal is None:
            with _delivering():
                png, trace = self.draw(figure, self.policy.dpi, self.policy.visible_pixels)
            self.delivery = Delivery(png, trace, width, height, dpi)

    def _refuse(self, width: int, height: int) -> str | None:
        low, high = self.policy.min_px, self.policy.max_px
        if low**2 <= width * height <= high**2 and max(width, height) <= LONGEST * high:
            return None
        return (
            f"the figure has {width}×{height} pixels; it must have as many as a square of {low}×{low} "
            f"to {high}×{high}, and no side above {LONGEST * high}"
        )

    def _record(self, call: str, kwargs: dict[str, Any]) -> None:
        if len(self.saves) < _MAX_SAVES:
            dpi, bbox = kwargs.get("dpi"), kwargs.get("bbox_inches")
            self.saves.append(
                {
                    "call": call,
                    "line": _script_line(),
                    "dpi": float(dpi) if isinstance(dpi, (int, float)) else None,
                    "bbox_inches": None if bbox is None else str(bbox)[:40],
                }
            )


@contextmanager
def _delivering() -> Iterator[None]:
    """While the delivery is drawn, saving is matplotlib's own whatever the script put there, but
    for the last step: PNG is written by `tracer.png`, same pixels in half the time."""
    script_savefig, script_print = Figure.savefig, FigureCanvasAgg.print_png
    Figure.savefig = _savefig  # type: ignore[method-assign]
    FigureCanvasAgg.print_png = _print_png  # type: ignore[method-assign,assignment]
    try:
        yield
    finally:
        Figure.savefig = script_savefig  # type: ignore[method-assign]
        FigureCanvasAgg.print_png = script_print  # type: ignore[method-assign]


def _print_png(canvas: Any, target: BytesIO, **_kwargs: Any) -> None:
    _draw(canvas)
    width, height = canvas.get_width_height()
    target.write(write_png(canvas.buffer_rgba(), width, height, canvas.figure.dpi))


def draw_plain(figure: Figure, dpi: float | None, _visible: bool) -> tuple[bytes, None]:
    """The full canvas as PNG, without a trace."""
    buffer = BytesIO()
    boxed, mpl.rcParams["savefig.bbox"] = mpl.rcParams["savefig.bbox"], None
    try:
        _savefig(figure, buffer, format="png", dpi=dpi or "figure", metadata={"Software": None})
    finally:
        mpl.rcParams["savefig.bbox"] = boxed
    return buffer.getvalue(), None


def open_figures() -> list[Figure]:
    """Figures that pyplot holds, in order of their numbers."""
    managers = sorted(Gcf.get_all_fig_managers(), key=lambda manager: manager.num)
    return [manager.canvas.figure for manager in managers]


def _script_line() -> int | None:
    frame = sys._getframe(1)
    while frame is not None:
        if frame.f_code.co_filename == SCRIPT:
            return frame.f_lineno
        frame = frame.f_back  # type: ignore[assignment]
    return None


def _check_format(figure: Figure, path: str | bytes, named: str | None) -> None:
    """Refuse what `savefig` would refuse: an unknown format."""
    known = figure.canvas.get_supported_filetypes()
    extension = os.path.splitext(os.fsdecode(path))[1][1:]  # noqa: PTH122 (a script's own string)
    wanted = str(named or extension or mpl.rcParams["savefig.format"]).lower()
    if wanted not in known:
        raise ValueError(
            f"Format {wanted!r} is not supported (supported formats: {', '.join(sorted(known))})"
        )


# --- installing it in matplotlib -------------------------------------------------------------


class Director:
    """Puts the current script's stage behind matplotlib's functions, once per zygote."""

    def __init__(self) -> None:
        self.stage: Stage | None = None

    def install(self) -> None:
        """Replace `savefig`, `show`, backend switching; guard the size of every Agg canvas."""

        def savefig(figure: Figure, fname: Any, **kwargs: Any) -> None:
            if self.stage is None:
                _savefig(figure, fname, **kwargs)
            else:
                self.stage.savefig(figure, fname, **kwargs)

        def pyplot_savefig(*args: Any, **kwargs: Any) -> None:
            # matplotlib's own also draws the canvas once more, which nobody sees
            plt.gcf().savefig(*args, **kwargs)

        def show(*_args: Any, **_kwargs: Any) -> None:
            if self.stage is not None:
                self.stage.show()

        def figure_show(figure: Figure, *_args: Any, **_kwargs: Any) -> None:
            if self.stage is not None:
                self.stage.show(figure)

        for function, original in (
            (savefig, Figure.savefig),
            (pyplot_savefig, plt.savefig),
            (show, plt.show),
            (figure_show, Figure.show),
        ):
            function.__doc__, function.__name__ = original.__doc__, original.__name__
        Figure.savefig, Figure.show = savefig, figure_show  # type: ignore[method-assign,assignment]
        plt.savefig, plt.show = pyplot_savefig, show
        mpl.use = _use
        plt.switch_backend = _use  # type: ignore[assignment]
        _guard_canvas()


def _use(backend: str, **_kwargs: Any) -> None:
    """Any backend that matplotlib knows is accepted, and Agg stays."""
    mpl.rcsetup.validate_backend(backend)


def _guard_canvas() -> None:
    original: Callable[[FigureCanvasAgg], Any] = FigureCanvasAgg.get_renderer

    def get_renderer(self: FigureCanvasAgg) -> Any:
        width, height = self.figure.bbox.size
        if not width * height <= GUARD_PX:
            raise ImageTooLarge(
                f"a canvas of {width:.0f}×{height:.0f} pixels; {GUARD_PX} in all are the limit"
            )
        return original(self)

    FigureCanvasAgg.get_renderer = get_renderer  # type: ignore[method-assign]
