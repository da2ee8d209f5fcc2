"""From what a child sent, and how it ended, to a `Render`. Nothing here trusts the child.

The kernel's evidence comes first (a kill by the parent's clock, a signal, a flood); only a child
that ended in peace has its claim read, and a claim that is not exactly well-formed is
`invalid_report`.
"""

import json
import math
import re
import signal
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from tracer.png import check_png
from tracer.render import OUTCOMES, Limits, Outcome, Render, ScriptError
from tracer.sanitise import clean
from tracer.schema import check_trace
from tracer.trace import Trace
from tracer.wire import MAGIC, REPORT_HEADER
from tracer.zygote import EXIT_DONE, EXIT_FAILED

CLAIMABLE = frozenset(OUTCOMES) - {"timeout", "cpu_limit", "output_limit", "invalid_report"}
"""What a child may say of itself; the rest only clocks and the parent can know."""

MAX_CLAIM_BYTES = 16 << 20
"""Of the report's JSON: parsed, it takes up to twenty times as much memory."""

_EXTREME = re.compile(rb"[eE]\+?\d{3}|\d{19}")

MAX_TEXT = 4000
MAX_TRACEBACK = 8000
MAX_ITEMS = 1000


@dataclass(kw_only=True)
class Ending:
    """All that the parent has about one script when it is over."""

    report: bytes = b""
    nonce: bytes = b""
    closed: bool = False
    """The report pipe ended by itself."""
    status: int | None = None
    """Exit code, or the negative signal; None while the child still tears down."""
    killed: Outcome | None = None
    """Why the parent killed it."""
    cpu_seconds: float = 0.0
    wall_seconds: float = 0.0
    maxrss: int = 0
    stdout: bytes = b""
    stderr: bytes = b""
    dropped: int = 0
    limits: Limits = field(default_factory=Limits)
    traced: bool = True


def judge(ending: Ending) -> Render:
    """The render: from the kernel's evidence, else from a valid claim."""
    if ending.killed is not None:
        return _from_kill(ending, ending.killed)
    try:
        return _from_claim(ending)
    except Missing:
        return _from_status(ending)
    except Exception as error:  # whatever a forged claim makes the reader raise
        message = f"the child's report is invalid: {type(error).__name__}: {error}"
        return _failed(ending, "invalid_report", "parent", "InvalidReport", message)


class Missing(Exception):
    """There is no report at all."""


# --- without a claim -------------------------------------------------------------------------


def _from_kill(ending: Ending, why: Outcome) -> Render:
    limits = ending.limits
    message = {
        "timeout": f"still running after {limits.wall_seconds:g} s of wall-clock time",
        "cpu_limit": f"used more than {limits.cpu_seconds:g} s of CPU time",
        "output_limit": "wrote more output than the limit",
    }.get(why, "stopped by the executor")
    evidence: Literal["kernel", "parent"] = "parent" if why == "output_limit" else "kernel"
    return _failed(ending, why, evidence, why, message)


def _from_status(ending: Ending) -> Render:
    """No report: what the exit status says."""
    status = ending.status
    if status in (None, EXIT_DONE, EXIT_FAILED):
        message = "the child could not deliver its report (descriptors closed or replaced)"
        return _failed(ending, "invalid_report", "parent", "InvalidReport", message)
    if status >= 0:
        outcome: Outcome = "no_figure" if status == 0 else "crashed"
        message = f"the process ended itself with status {status} before the script ended"
        return _failed(ending, outcome, "kernel", "ProcessExit", message)
    name = signal.Signals(-status).name if -status in set(signal.Signals) else f"signal {-status}"
    outcome = _outcome_of_signal(-status, ending)
    return _failed(ending, outcome, "kernel", name, f"the process was killed by {name}")


def _outcome_of_signal(number: int, ending: Ending) -> Outcome:
    if number == signal.SIGXCPU or (
        number == signal.SIGKILL and ending.cpu_seconds >= ending.limits.cpu_seconds
    ):
        return "cpu_limit"
    if number == signal.SIGSYS:
        return "policy_denied"
    if number == signal.SIGKILL and ending.maxrss > ending.limits.memory_bytes // 2:
        return "memory_limit"
    return "crashed"


def _failed(
    ending: Ending,
    outcome: Outcome,
    evidence: Literal["kernel", "parent"],
    kind: str,
    message: str,
) -> Render:
    error = ScriptError(type=kind, message=clean(message, MAX_TEXT))
    return Render(outcome=outcome, evidence=evidence, error=error, **_measured(ending))


def _measured(ending: Ending) -> dict[str, Any]:
    note = f"\n[{ending.dropped} more bytes dropped]" if ending.dropped else ""
    limit = ending.limits.output_bytes
    return {
        "stdout": clean(ending.stdout.decode(errors="replace"), limit),
        "stderr": clean(ending.stderr.decode(errors="replace"), limit) + note,
        "cpu_seconds": ending.cpu_seconds,
        "wall_seconds": ending.wall_seconds,
    }


# --- reading the claim -----------------------------------------------------------------------


def _from_claim(ending: Ending) -> Render:
    claim, png = _unpack(ending)
    outcome = claim["outcome"]
    if outcome not in CLAIMABLE:
        raise ValueError(f"outcome {outcome!r} is not the child's to claim")
    common = {
        "outcome": outcome,
        "evidence": "claim",
        "error": _error(claim["error"]),
        "warnings": tuple(clean(_text(w), MAX_TEXT) for w in _items(claim["warnings"])),
        "saves": tuple(_save(s) for s in _items(claim["saves"])),
        "versions": {_text(k)[:50]: _text(v)[:50] for k, v in claim["versions"].items()},
        **_measured(ending),
    }
    if outcome != "ok":
        if png:
            raise ValueError(f"outcome {outcome!r} comes with an image")
        return Render(**common)
    if common["error"] is not None:
        raise ValueError("outcome 'ok' comes with an error")
    image = claim["image"]
    width, height, dpi = _whole(image["width"]), _whole(image["height"]), _number(image["dpi"])
    check_png(png, width, height)
    trace = _trace(claim["trace"], width, height) if ending.traced else None
    return Render(**common, png=png, width=width, height=height, dpi=dpi, trace=trace)


def _unpack(ending: Ending) -> tuple[dict[str, Any], bytes]:
    """Claim and image of the one well-framed report."""
    data = ending.report
    if not data:
        raise Missing
    if len(data) < REPORT_HEADER.size:
        raise ValueError("it is cut off")
    magic, nonce, claim_size, image_size = REPORT_HEADER.unpack_from(data)
    if magic != MAGIC or nonce != ending.nonce:
        raise ValueError("it is not from the executor's own child code")
    end = REPORT_HEADER.size + claim_size + image_size
    if len(data) != end:
        raise ValueError(f"it has {len(data)} bytes where {end} were announced")
    split = REPORT_HEADER.size + claim_size
    if claim_size > MAX_CLAIM_BYTES:
        raise ValueError(f"its claim has {claim_size} bytes")
    claim = _parsed(data[REPORT_HEADER.size : split])
    if not isinstance(claim, dict):
        raise TypeError("the claim is no object")
    return claim, bytes(data[split:])


def _parsed(body: bytes) -> Any:
    """JSON without NaN, infinities, or integers beyond 64 bits.

    Checking each number in Python costs several times the parsing, so it is done only where the
    text holds an exponent or a run of digits that could be one of these.
    """
    if _EXTREME.search(body):
        return json.loads(body, parse_constant=_refused, parse_float=_finite, parse_int=_bounded)
    return json.loads(body, parse_constant=_refused)


def _refused(text: str) -> Any:
    raise ValueError(f"{text[:30]} is no number of a report")


def _finite(text: str) -> float:
    value = float(text)
    return value if math.isfinite(value) else _refused(text)


def _bounded(text: str) -> int:
    return int(text) if len(text) < 20 else _refused(text)


def _trace(data: Any, width: int, height: int) -> Trace:
    check_trace(data)
    trace = Trace.from_json(data)
    if (trace.figure.width, trace.figure.height) != (width, height):
        raise ValueError("trace and image differ in size")
    return trace


def _error(record: Any) -> ScriptError | None:
    if record is None:
        return None
    line = record["line"]
    return ScriptError(
        type=clean(_text(record["type"]), 200),
        message=clean(_text(record["message"]), MAX_TEXT),
        line=None if line is None else _whole(line),
        traceback=clean(_text(record["traceback"]), MAX_TRACEBACK),
    )


def _save(record: Mapping[str, Any]) -> dict[str, Any]:
    line, dpi, bbox = record["line"], record["dpi"], record["bbox_inches"]
    return {
        "call": _text(record["call"])[:20],
        "line": None if line is None else _whole(line),
        "dpi": None if dpi is None else _number(dpi),
        "bbox_inches": None if bbox is None else clean(_text(bbox), 60),
    }


def _items(value: Any) -> list[Any]:
    if not isinstance(value, list) or len(value) > MAX_ITEMS:
        raise TypeError("a list of bounded length is needed")
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"text is needed, not {type(value).__name__}")
    return value


def _whole(value: Any) -> int:
    if type(value) is not int or not 0 <= value < 1 << 31:
        raise TypeError("a natural number is needed")
    return value


def _number(value: Any) -> float:
    if type(value) not in (int, float) or not math.isfinite(value):
        raise TypeError("a finite number is needed")
    return float(value)
