"""What executing a script gave: the closed list of outcomes, and the records around them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, get_args

from tracer.trace import Trace

Outcome = Literal[
    "ok", "syntax_error", "exception", "no_figure", "too_many_figures", "timeout", "cpu_limit",
    "memory_limit", "output_limit", "image_too_large", "crashed", "policy_denied", "invalid_report",
]  # fmt: skip
OUTCOMES: tuple[str, ...] = get_args(Outcome)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImagePolicy:
    """How the delivered image is made; the script's own `savefig` settings are only recorded."""

    dpi: float | None = None
    """Dots per inch; None: the figure's own."""
    min_px: int = 16
    max_px: int = 4096
    """Sides of the squares that hold the fewest and the most pixels allowed (256: 65,536 pixels, whatever
    the proportions); no side is longer than four times `max_px`. Refused before any pixel is allocated
    (`image_too_large`)."""
    figures: Literal["last", "reject"] = "last"
    """Several open figures: deliver the last one shown or saved, or end as `too_many_figures`."""
    visible_pixels: bool = True
    """Measure each element's visible pixels (a second, flat-coloured draw)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one script may use."""

    cpu_seconds: float = 20.0
    wall_seconds: float = 40.0
    memory_bytes: int = 2 << 30
    """Address space of the child beyond what the zygote already holds."""
    report_bytes: int = 64 << 20
    """Size of image and trace together, as bytes on the pipe."""
    output_bytes: int = 64 << 10
    """stdout and stderr kept; what is beyond is dropped and said so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptError:
    """What went wrong, for a person or a repairing model; free of paths and addresses."""

    type: str
    message: str
    line: int | None = None
    """1-based line of the script, where one is to blame."""
    traceback: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Render:
    """What executing a candidate gave. `png` and `trace` are present exactly when ok."""

    outcome: Outcome
    evidence: Literal["kernel", "parent", "claim"] = "claim"
    """Who says so: a signal or clock, the parent's own check, or the child's report."""
    error: ScriptError | None = None
    warnings: tuple[str, ...] = ()
    stdout: str = ""
    stderr: str = ""
    png: bytes | None = None
    width: int | None = None
    height: int | None = None
    dpi: float | None = None
    trace: Trace | None = None
    saves: tuple[Mapping[str, Any], ...] = ()
    """The script's own `savefig`/`show` calls: `{"call", "line", "dpi", "bbox_inches"}`."""
    cpu_seconds: float = 0.0
    wall_seconds: float = 0.0
    versions: Mapping[str, str] = field(default_factory=dict)
    """Versions of matplotlib and numpy in the child."""

    @property
    def ok(self) -> bool:
        return self.outcome == "ok"
