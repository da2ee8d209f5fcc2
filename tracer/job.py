"""A script on its way to a render, and its stay in one child."""

from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from typing import Any

from tracer.forkserver import Child
from tracer.render import Limits, Outcome, Render
from tracer.report import Ending
from tracer.wire import REPORT_HEADER, frame_job

ASLEEP_TICKS = 5
ASLEEP_SHARE = 0.2
"""A child that used less than this share of a CPU for so many ticks holds no slot."""
FLOOD_FACTOR = 64
"""Output beyond this multiple of what is kept ends the script."""
RETRY_FACTOR = 3
"""How much more time the second try of a script has that the wall clock ended."""


@dataclass(eq=False, kw_only=True)
class Job:
    """One script on its way to a render."""

    code: bytes
    policy: Mapping[str, Any]
    limits: Limits
    traced: bool
    kind: str
    """Which zygote: a key of the scheduler's boots."""
    future: "Future[Render]" = field(default_factory=Future)
    alone: bool = False
    attempts: int = 0

    def grant_more_time(self) -> None:
        """For the one more try, alone, of a script that the wall clock ended."""
        self.limits = replace(self.limits, wall_seconds=self.limits.wall_seconds * RETRY_FACTOR)
        self.alone = True

    def frame(self, nonce: bytes) -> bytes:
        """The job as its child reads it."""
        limits = {
            "cpu_seconds": self.limits.cpu_seconds,
            "memory_bytes": self.limits.memory_bytes,
        }
        settings = {"policy": self.policy, "limits": limits, "traced": self.traced}
        return frame_job(settings, self.code, nonce)


@dataclass(eq=False)
class Run:
    """A job in a child."""

    job: Job
    child: Child
    nonce: bytes
    started: float
    cpu_before: float
    report: bytearray = field(default_factory=bytearray)
    output: dict[str, bytearray] = field(
        default_factory=lambda: {"stdout": bytearray(), "stderr": bytearray()}
    )
    dropped: int = 0
    closed: bool = False
    killed: Outcome | None = None
    cpu: float = 0.0
    wall: float = 0.0
    calm_ticks: int = 0

    @property
    def asleep(self) -> bool:
        return self.calm_ticks >= ASLEEP_TICKS

    def stop(self, why: Outcome) -> None:
        """Kill the child for a reason of the parent's; the first reason counts."""
        if self.killed is None:
            self.killed = why
            self.child.kill()

    def measure(self, elapsed: float) -> None:
        """Look at the child's CPU clock."""
        now = self.child.cpu_seconds()
        if now is None:
            return
        now -= self.cpu_before
        self.calm_ticks = self.calm_ticks + 1 if now - self.cpu < ASLEEP_SHARE * elapsed else 0
        self.cpu = max(self.cpu, now)

    def take(self, name: str, data: bytes) -> None:
        """Keep what came through a stream, within the limits."""
        limits = self.job.limits
        if name == "report":
            self.report += data
            if len(self.report) > limits.report_bytes + REPORT_HEADER.size:
                self.report.clear()
                self.stop("output_limit")
            return
        kept = self.output[name]
        room = max(0, limits.output_bytes - len(kept))
        kept += data[:room]
        self.dropped += max(0, len(data) - room)
        if self.dropped > FLOOD_FACTOR * limits.output_bytes:
            self.stop("output_limit")

    def ending(self, end: Mapping[str, Any] | None) -> Ending:
        """All that is known of it; `end` is the zygote's notice if the child has ended."""
        return Ending(
            report=bytes(self.report),
            nonce=self.nonce,
            closed=self.closed,
            status=None if end is None else end["status"],
            killed=self.killed,
            cpu_seconds=self.cpu,
            wall_seconds=self.wall,
            maxrss=0 if end is None else end["maxrss"],
            stdout=bytes(self.output["stdout"]),
            stderr=bytes(self.output["stderr"]),
            dropped=self.dropped,
            limits=self.job.limits,
            traced=self.job.traced,
        )
