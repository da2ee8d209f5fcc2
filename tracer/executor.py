"""`Executor.run(code) -> Render`: untrusted drawing code in, image and trace out.

Every script runs in a process of its own, forked from a warm zygote and confined by the kernel
(`tracer.confine`). Bad code never raises: how it failed is the render's outcome. What is *not*
covered is listed in docs/sandbox.md.

    with Executor(slots=2) as executor:
        for render in executor.map(scripts):
            ...
"""

import re
from collections import deque
from collections.abc import Collection, Iterable, Iterator, Mapping
from concurrent.futures import Future
from dataclasses import asdict, replace
from functools import partial
from typing import Protocol, Self

from icc.errors import ExecutorError, IsolationError, UsageError
from tracer.bubblewrap import why_not
from tracer.cgroup import Group, make_group
from tracer.confine import landlock_abi
from tracer.forkserver import Boot
from tracer.job import Job
from tracer.probes import probe_script
from tracer.render import ImagePolicy, Limits, Render, ScriptError
from tracer.scheduler import MAX_SLEEPERS, Scheduler
from tracer.selfcheck import PROVES, LayerReport, judge_probes, require
from tracer.syscalls import program

MAX_CODE_BYTES = 1 << 20
"""Longest script that is run; a longer one ends as `syntax_error` without a process."""

ZYGOTES_BYTES = 2 << 30
"""Memory of the control group beyond what running scripts may take."""

DEFAULT_LIMITS, DEFAULT_IMAGE = Limits(), ImagePolicy()

HEAVY = ("scipy", "pandas", "networkx", "sympy", "shapely")
"""Libraries that a second zygote holds ready; scripts that import them go there."""

_SUBMODULES = (
    "scipy.integrate", "scipy.interpolate", "scipy.ndimage", "scipy.optimize", "scipy.signal",
    "scipy.spatial", "scipy.special", "scipy.stats", "shapely.geometry", "pandas.plotting",
)  # fmt: skip

_HEAVY_IMPORT = re.compile(rf"^[ \t]*(?:import|from)[ \t]+(?:{'|'.join(HEAVY)})\b", re.MULTILINE)


class Memory(Protocol):
    """What the wall clock decided before, which another day might decide otherwise."""

    def find(self, code: str) -> Render | None:
        """How this script ended, if the clock ended it."""

    def keep(self, code: str, render: Render) -> None:
        """The clock ended this script, also alone and with more time."""


class Executor:
    """A pool of `slots` confined children fed from warm zygotes.

    `accept_missing` names layers without which the run may go on; any other that this machine
    cannot give raises IsolationError. `without` leaves layers out on purpose (they must be accepted
    too): for trials of what each is worth. `perturb` makes the second executor of a re-execution:
    another hash seed and other random states, so that what depends on them shows. `timeouts`
    remembers scripts that the wall clock ended; they are not run again.
    """

    def __init__(
        self,
        limits: Limits = DEFAULT_LIMITS,
        image: ImagePolicy = DEFAULT_IMAGE,
        *,
        slots: int = 1,
        accept_missing: Collection[str] = (),
        without: Collection[str] = (),
        hash_seed: int = 0,
        perturb: bool = False,
        traced: bool = True,
        renew_after: int = 20_000,
        timeouts: Memory | None = None,
    ) -> None:
        if slots < 1:
            raise UsageError(f"slots={slots}: an executor needs at least one")
        self.limits = limits
        self.image = image
        self.traced = traced
        self.slots = slots
        self._timeouts = timeouts
        missing = {**_unavailable(), **dict.fromkeys(without, "left out on purpose")}
        require([LayerReport(n, False, False, why) for n, why in missing.items()], accept_missing)
        self._group = _group(limits, slots, without)
        boot = Boot(
            hash_seed=hash_seed + 1 if perturb else hash_seed,
            random_seed=1 if perturb else 0,
            program=b"" if "seccomp" in missing else program(),
            without=tuple(missing),
            bubblewrap="bubblewrap" not in missing,
            group=self._group if isinstance(self._group, Group) else None,
        )
        heavy = replace(boot, preload=HEAVY + _SUBMODULES)
        self._scheduler = Scheduler({"light": boot, "heavy": heavy}, slots, renew_after)
        self._scheduler.start()
        try:
            render = self._submit(probe_script(limits.memory_bytes), limits, image, False).result()
            self.reports = [*judge_probes(render, missing), self._group_report()]
            require(self.reports, accept_missing)
        except BaseException:
            self.close()
            raise

    def _group_report(self) -> LayerReport:
        if isinstance(self._group, str):
            return LayerReport("cgroup", False, False, self._group)
        inside = bool(self._group.members())
        return LayerReport("cgroup", inside, inside, PROVES["cgroup"])

    @property
    def layers(self) -> Mapping[str, bool]:
        """Which isolation layers are on."""
        return {report.name: report.on for report in self.reports}

    @property
    def zygote_pids(self) -> list[int]:
        """The fork servers' processes; each leads a session that its children cannot leave."""
        return [zygote.process.pid for zygote in list(self._scheduler.zygotes.values())]

    @property
    def zygote_modules(self) -> list[str]:
        """Names of all modules that scripts of the first zygote start with."""
        return list(self._scheduler.zygotes["light"].modules)

    def submit(
        self, code: str, limits: Limits | None = None, image: ImagePolicy | None = None
    ) -> "Future[Render]":
        """Queue a script; the future's result is its render."""
        known = None if self._timeouts is None else self._timeouts.find(code)
        if known is not None:
            return _settled(known)
        future = self._submit(code, limits or self.limits, image or self.image, self.traced)
        if self._timeouts is not None:
            future.add_done_callback(partial(_remember, self._timeouts, code))
        return future

    def _submit(
        self, code: str, limits: Limits, image: ImagePolicy, traced: bool
    ) -> "Future[Render]":
        try:
            text = code.encode()
        except UnicodeEncodeError as error:
            return _settled(_unreadable(f"the script is not valid Unicode text: {error.reason}"))
        if len(text) > MAX_CODE_BYTES:
            size = f"the script has {len(text):,} bytes; at most {MAX_CODE_BYTES:,} are run"
            return _settled(_unreadable(size))
        if not self._scheduler.is_alive():
            raise ExecutorError("the executor is closed; make a new one")
        kind = "heavy" if _HEAVY_IMPORT.search(code) else "light"
        job = Job(code=text, policy=asdict(image), limits=limits, traced=traced, kind=kind)
        self._scheduler.submit(job)
        return job.future

    def run(
        self, code: str, limits: Limits | None = None, image: ImagePolicy | None = None
    ) -> Render:
        """Execute one script and wait for its render."""
        return self.submit(code, limits, image).result()

    def map(self, codes: Iterable[str]) -> Iterator[Render]:
        """Renders in the order of the scripts; a few scripts ahead are always under way."""
        ahead: deque[Future[Render]] = deque()
        for code in codes:
            ahead.append(self.submit(code))
            while len(ahead) > 2 * self.slots:
                yield ahead.popleft().result()
        while ahead:
            yield ahead.popleft().result()

    def close(self) -> None:
        """End all children and zygotes, and wait until they are gone."""
        if self._scheduler.is_alive():
            self._scheduler.stop()
        if isinstance(self._group, Group):
            self._group.remove()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _settled(render: Render) -> "Future[Render]":
    future: Future[Render] = Future()
    future.set_result(render)
    return future


def _remember(timeouts: Memory, code: str, future: "Future[Render]") -> None:
    failed = future.cancelled() or future.exception() is not None
    if not failed and future.result().outcome == "timeout":
        timeouts.keep(code, future.result())


def _unreadable(message: str) -> Render:
    return Render(
        outcome="syntax_error",
        evidence="parent",
        error=ScriptError(type="SyntaxError", message=message),
    )


def _unavailable() -> dict[str, str]:
    """Layers that this machine cannot give, and why."""
    missing = {}
    if (reason := why_not()) is not None:
        missing["bubblewrap"] = reason
    if landlock_abi() == 0:
        missing["landlock"] = "the kernel has no Landlock (5.13 or newer, CONFIG_SECURITY_LANDLOCK)"
    try:
        program()
    except IsolationError as error:
        missing["seccomp"] = str(error)
    return missing


def _group(limits: Limits, slots: int, without: Collection[str]) -> Group | str:
    """The control group for both zygotes and all children that can be alive together."""
    if "cgroup" in without:
        return "left out on purpose"
    running = slots + MAX_SLEEPERS
    return make_group(limits.memory_bytes * (slots + 2) + ZYGOTES_BYTES, 4 * running + 16)
