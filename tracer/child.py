"""What a child does with one script: run it on the stage, then claim what happened.

Everything this module reports is a claim: the script shares the process and could forge it. The
parent bounds, decodes and validates it, and holds the kernel's evidence (signals, clocks) itself.
"""

import errno
import linecache
import logging
import random
import sys
import types
import warnings
from collections.abc import Iterator, Mapping
from typing import Any

import matplotlib as mpl
import numpy as np

from tracer.stage import SCRIPT, Director, Draw, ImageTooLarge, Policy, Stage, draw_plain

DENIALS = frozenset(
    {errno.EPERM, errno.EACCES, errno.EROFS, errno.ENETDOWN, errno.EAGAIN, errno.EFBIG}
)
"""Errors of a refused call: files, processes' signals, network, new processes, file size."""

MAX_MESSAGE = 2000
MAX_FRAMES = 12
MAX_WARNINGS = 50
_THREAD_REFUSED = "can't start new thread"


def run_script(
    code: str, policy: Policy, director: Director, traced: bool
) -> tuple[dict[str, Any], bytes]:
    """Execute and draw; the claim (JSON-ready) and the PNG (empty unless ok)."""
    notices = _Notices()
    stage = Stage(policy, _drawer(traced))
    director.stage = stage
    claim: dict[str, Any] = {"outcome": "ok", "error": None}
    try:
        _execute(code, claim)
        if claim["error"] is None:
            stage.finish()
    except BaseException as error:  # whatever a script raises is its outcome
        claim.update(describe(error))
    director.stage = None
    if claim["error"] is None:
        claim.update(_judge(stage))
    delivery = stage.delivery if claim["outcome"] == "ok" else None
    claim["warnings"] = notices.texts
    claim["saves"] = stage.saves
    claim["image"] = delivery and {
        "width": delivery.width, "height": delivery.height, "dpi": delivery.dpi,
    }  # fmt: skip
    claim["trace"] = delivery and delivery.trace
    claim["versions"] = {"matplotlib": mpl.__version__, "numpy": np.__version__}
    return claim, delivery.png if delivery else b""


def _drawer(traced: bool) -> Draw:
    if not traced:
        return draw_plain
    from tracer.recorder import Recorder

    recorder = Recorder(filename=SCRIPT)

    def draw(figure: Any, dpi: float | None, visible: bool) -> tuple[bytes, dict[str, Any]]:
        png, trace = recorder.draw(figure, dpi=dpi, visible=visible)
        return png, trace.to_json()

    return draw


def _execute(code: str, claim: dict[str, Any]) -> None:
    """Run the script as `__main__`; compile errors and a clean `sys.exit` go into the claim."""
    linecache.cache[SCRIPT] = (len(code), None, code.splitlines(keepends=True), SCRIPT)
    try:
        compiled = compile(code, SCRIPT, "exec", dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError, OverflowError) as error:
        claim.update(describe(error), outcome="syntax_error")
        return
    main = types.ModuleType("__main__")
    main.__dict__.update(__file__="script.py", __builtins__=__builtins__)
    sys.modules["__main__"] = main
    sys.argv[:] = ["script.py"]
    try:
        exec(compiled, main.__dict__)
    except SystemExit as stop:
        if stop.code not in (None, 0):
            raise


def _judge(stage: Stage) -> dict[str, Any]:
    if stage.refusal is not None:
        return _failure("image_too_large", "ImageTooLarge", stage.refusal)
    if stage.too_many:
        return _failure("too_many_figures", "TooManyFigures", "the script made several figures")
    if stage.delivery is None:
        return _failure("no_figure", "NoFigure", "the script ended without a figure")
    return {"outcome": "ok", "error": None}


def _failure(outcome: str, kind: str, message: str) -> dict[str, Any]:
    error = {"type": kind, "message": message, "line": None, "traceback": ""}
    return {"outcome": outcome, "error": error}


# --- explaining an exception -----------------------------------------------------------------


def describe(error: BaseException) -> dict[str, Any]:
    """Outcome and error record of an exception that the script did not catch."""
    if isinstance(error, MemoryError) or getattr(error, "errno", None) == errno.ENOMEM:
        outcome = "memory_limit"
    elif isinstance(error, ImageTooLarge):
        outcome = "image_too_large"
    elif any(_is_denial(link) for link in _chain(error)):
        outcome = "policy_denied"
    else:
        outcome = "exception"
    line, frames = _frames(error)
    kind, message = _kind(error), _message(error)
    text = "".join(frames) + f"{kind}: {message}"
    record = {"type": kind, "message": message, "line": line, "traceback": text}
    return {"outcome": outcome, "error": record}


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The exception and those it was raised from or while handling."""
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen and len(seen) < 20:
        seen.add(id(link))
        yield link
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)


def _is_denial(error: BaseException) -> bool:
    if isinstance(error, FileNotFoundError):
        return _is_outside(error.filename)
    if isinstance(error, OSError):
        return error.errno in DENIALS or type(error).__name__ == "gaierror"
    return isinstance(error, RuntimeError) and _THREAD_REFUSED in _message(error)


def _is_outside(path: Any) -> bool:
    """An absolute path where no script may read: refused even if, in namespaces, it is not there."""
    if not isinstance(path, str) or not path.startswith("/"):
        return False
    return not path.startswith((sys.prefix, sys.base_prefix))


def _kind(error: BaseException) -> str:
    return str(type.__dict__["__name__"].__get__(type(error)))[:200]  # whatever its metaclass says


def _message(error: BaseException) -> str:
    if isinstance(error, SyntaxError):
        return str(error.msg)[:MAX_MESSAGE]
    try:
        return str(error)[:MAX_MESSAGE]
    except BaseException:  # a hostile __str__
        return "(the exception has no readable message)"


def _frames(error: BaseException) -> tuple[int | None, list[str]]:
    """The innermost script line, and the traceback's script frames plus the innermost library one."""
    if isinstance(error, SyntaxError):
        line = error.lineno if error.filename == SCRIPT else None
        return line, [f'  File "{SCRIPT}", line {line}\n    {(error.text or "").strip()[:200]}\n']
    line = None
    lines: list[str] = []
    entry = error.__traceback__
    outside = ""
    while entry is not None:
        name = entry.tb_frame.f_code.co_filename
        where = (
            f'  File "{name}", line {entry.tb_lineno}, in {entry.tb_frame.f_code.co_name[:100]}\n'
        )
        if name == SCRIPT:
            line = entry.tb_lineno
            source = linecache.getline(SCRIPT, line).strip()[:200]
            lines.append(where + (f"    {source}\n" if source else ""))
            outside = ""
        elif line is not None:
            outside = where
        entry = entry.tb_next
    if len(lines) > MAX_FRAMES:
        half = MAX_FRAMES // 2
        lines = [*lines[:half], f"  … {len(lines) - 2 * half} more …\n", *lines[-half:]]
    return line, ["Traceback (most recent call last):\n", *lines, outside] if lines else []


# --- warnings --------------------------------------------------------------------------------


class _Notices(logging.Handler):
    """Collects warnings and matplotlib's log messages, each once."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.texts: list[str] = []
        warnings.showwarning = self._on_warning
        logger = logging.getLogger("matplotlib")
        logger.addHandler(self)
        logger.propagate = False

    def _on_warning(self, message: Any, category: Any, *_args: Any, **_kwargs: Any) -> None:
        self._keep(f"{getattr(category, '__name__', category)}: {message}")

    def emit(self, record: logging.LogRecord) -> None:
        self._keep(f"{record.name}: {record.getMessage()}")

    def _keep(self, text: str) -> None:
        text = text[:MAX_MESSAGE]
        if len(self.texts) < MAX_WARNINGS and text not in self.texts:
            self.texts.append(text)


def seed_generators(seed: int) -> None:
    """Known states for scripts that never seed (`random` reseeds itself in every forked child)."""
    random.seed(seed)
    np.random.seed(seed)


def policy_from(settings: Mapping[str, Any]) -> Policy:
    """The image policy out of a job's settings."""
    return Policy(**settings["policy"])
