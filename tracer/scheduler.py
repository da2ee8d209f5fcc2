"""Which script runs in which child and when, and what the clocks say: one thread, one event loop.

A running child holds a slot while it uses CPU time; one that sleeps gives it up. A script that is
killed by the wall clock is run once more, alone and with three times the time, and that outcome is
final: under load only CPU time decides.
"""

import os
import selectors
import threading
import time
from collections import deque
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from icc.errors import ExecutorError, IccError
from tracer.forkserver import Boot, Child, Zygote
from tracer.job import Job, Run
from tracer.report import Ending, judge
from tracer.wire import NONCE_BYTES, REPORT_HEADER

TICK = 0.05
"""Seconds between two looks at the clocks of running children."""
MAX_SLEEPERS = 16
LINGER_SECONDS = 2.0
"""How long a child may take to exit after its report."""
BOOT_SECONDS = 120.0
MAX_ATTEMPTS = 3
"""Times a job is started over because its zygote died."""
GROWTH = 0.25
"""A zygote whose own memory grew by more than this share is replaced."""
_READ_BYTES = 1 << 20


class Scheduler(threading.Thread):
    """Runs jobs until `stop`."""

    def __init__(self, boots: Mapping[str, Boot], slots: int, renew_after: int) -> None:
        super().__init__(name="icc-executor", daemon=True)
        self.boots = boots
        self.slots = slots
        self.renew_after = renew_after
        self.zygotes: dict[str, Zygote] = {}
        self.retired: list[Zygote] = []
        self.queue: deque[Job] = deque()
        self.running: dict[int, Run] = {}
        """By pidfd."""
        self.lingering: dict[int, tuple[Child, float]] = {}
        self.ended: deque[tuple[Job, Ending]] = deque()
        self.selector = selectors.DefaultSelector()
        self._inbox: deque[Job] = deque()
        self._wake_in, self._wake_out = os.pipe2(os.O_CLOEXEC | os.O_NONBLOCK)
        self._stopping = False
        self._last_tick = 0.0
        self.selector.register(self._wake_in, selectors.EVENT_READ, self._drain_wake)

    # --- from other threads -------------------------------------------------------------------

    def submit(self, job: Job) -> None:
        """Queue a job; its future gets a Render, or an error of the executor itself."""
        self._inbox.append(job)
        self._wake()

    def stop(self) -> None:
        """End the loop, the zygotes and all children; pending futures fail."""
        self._stopping = True
        self._wake()
        self.join()

    def _wake(self) -> None:
        with suppress(BlockingIOError):
            os.write(self._wake_out, b"!")

    # --- the loop -----------------------------------------------------------------------------

    def run(self) -> None:
        """The thread's body."""
        try:
            while not self._stopping:
                self._step()
        except IccError as error:
            self._fail_all(error)
        except BaseException as error:
            self._fail_all(ExecutorError(f"the executor's event loop failed: {error!r}"), error)
        finally:
            self._shut_down()

    def _step(self) -> None:
        busy = self.running or self.lingering or not all(z.ready for z in self.zygotes.values())
        for key, _ in self.selector.select(TICK if busy else None):
            if key.fd in self.selector.get_map():  # an earlier event may have closed it
                key.data()
        now = time.monotonic()
        if now - self._last_tick >= TICK:
            self._tick(now, now - self._last_tick)
            self._last_tick = now
        self._dispatch(now)
        self._settle()
        self._refill()

    def _refill(self) -> None:
        """Have `slots` idle children ready, made while nothing draws unless scripts wait for them:
        a fork and its pages would take a drawing script's time."""
        for zygote in self.zygotes.values():
            missing = self.slots - len(zygote.idle) - zygote.asked
            if zygote.ready and missing > 0 and (self.queue or not self.running):
                zygote.ask(missing)

    def _settle(self) -> None:
        """Judge what has ended; the next scripts are already drawing meanwhile."""
        while self.ended:
            job, ending = self.ended.popleft()
            job.future.set_result(judge(ending))

    def _drain_wake(self) -> None:
        with suppress(BlockingIOError):
            while os.read(self._wake_in, 4096):
                pass
        while self._inbox:
            self.queue.append(self._inbox.popleft())

    # --- starting jobs ------------------------------------------------------------------------

    def _dispatch(self, now: float) -> None:
        """Start what there is room for; a kind without an idle child holds up only its own."""
        waiting: set[str] = set()
        for job in list(self.queue):
            if not self._has_room(job) or len(waiting) == len(self.boots):
                return
            if job.kind in waiting:
                continue
            zygote = self._zygote(job.kind)
            if zygote.idle:
                self.queue.remove(job)
                if not job.future.cancelled():
                    self._start(job, zygote.idle.popleft(), now)
            else:
                waiting.add(job.kind)

    def _has_room(self, job: Job) -> bool:
        awake = [run for run in self.running.values() if not run.asleep]
        if len(self.running) - len(awake) >= MAX_SLEEPERS:
            return False
        if job.alone or any(run.job.alone for run in awake):
            return not awake
        return len(awake) < self.slots

    def _zygote(self, kind: str) -> Zygote:
        """The zygote of this kind, started or renewed if need be."""
        zygote = self.zygotes.get(kind)
        if zygote is not None and (zygote.forks >= self.renew_after or zygote.growth > GROWTH):
            self.retired.append(self.zygotes.pop(kind))
            zygote = None
        if zygote is None:
            zygote = self.zygotes[kind] = Zygote(self.boots[kind])
            self.selector.register(
                zygote.channel, selectors.EVENT_READ, lambda z=zygote: self._on_zygote(z)
            )
        return zygote

    def _start(self, job: Job, child: Child, now: float) -> None:
        nonce = os.urandom(NONCE_BYTES)
        run = Run(job, child, nonce, now, child.cpu_seconds() or 0.0)
        self.running[child.pidfd] = run
        job.attempts += 1
        for name in ("report", "stdout", "stderr"):
            self.selector.register(
                getattr(child, name),
                selectors.EVENT_READ,
                lambda r=run, n=name: self._on_bytes(r, n),
            )
        with suppress(BrokenPipeError):  # it died with its zygote, which we shall hear of
            data = memoryview(job.frame(nonce))
            while data:
                data = data[os.write(child.job, data) :]
        child.close("job")

    # --- what children send -------------------------------------------------------------------

    def _on_bytes(self, run: Run, name: str) -> None:
        """Take what is there; at the end of the report the job may be done."""
        while True:
            fd = getattr(run.child, name)
            try:
                data = os.read(fd, _READ_BYTES)
            except BlockingIOError:
                return
            if not data:
                self._close_stream(run.child, name)
                if name == "report":
                    run.closed = True
                    if len(run.report) >= REPORT_HEADER.size and run.killed is None:
                        self._finish(run, None)
                return
            run.take(name, data)
            if len(data) < _READ_BYTES:
                return

    def _close_stream(self, child: Child, name: str) -> None:
        fd = getattr(child, name)
        if fd >= 0:
            self.selector.unregister(fd)
            child.close(name)

    # --- what zygotes say ---------------------------------------------------------------------

    def _on_zygote(self, zygote: Zygote) -> None:
        message = zygote.receive()
        if message is None:
            self._bury(zygote)
        elif isinstance(message, Child):
            zygote.idle.append(message)
        elif "ended" in message:
            self._on_end(zygote, message)

    def _on_end(self, zygote: Zygote, message: Mapping[str, Any]) -> None:
        for run in self.running.values():
            if run.child.key == message["ended"] and run.child.zygote is zygote:
                run.cpu = max(run.cpu, message["cpu"] - run.cpu_before)
                self._finish(run, message)
                return
        for pidfd, (child, _) in self.lingering.items():
            if child.key == message["ended"] and child.zygote is zygote:
                del self.lingering[pidfd]
                child.release()
                return
        for child in zygote.idle:
            if child.key == message["ended"]:
                zygote.idle.remove(child)
                child.release()
                return

    def _bury(self, zygote: Zygote) -> None:
        """The zygote is gone, and its children with it: their jobs start over elsewhere."""
        self.selector.unregister(zygote.channel)
        words = "" if zygote.ready else zygote.last_words()
        orphans = [run for run in self.running.values() if run.child.zygote is zygote]
        for run in orphans:
            del self.running[run.child.pidfd]
            self._abandon(run.child)
            if run.job.attempts >= MAX_ATTEMPTS:
                error = ExecutorError("the zygote died three times while running one script")
                run.job.future.set_exception(error)
            else:
                self.queue.appendleft(run.job)
        for pidfd, (child, _) in list(self.lingering.items()):
            if child.zygote is zygote:
                del self.lingering[pidfd]
                self._abandon(child)
        for kind, known in list(self.zygotes.items()):
            if known is zygote:
                del self.zygotes[kind]
        if zygote in self.retired:
            self.retired.remove(zygote)
        was_ready = zygote.ready
        zygote.close()
        if not was_ready:
            self._fail_all(ExecutorError(f"the zygote did not start: {words}"))

    def _abandon(self, child: Child) -> None:
        for name in ("report", "stdout", "stderr"):
            self._close_stream(child, name)
        child.kill()
        with suppress(ChildProcessError):  # ours only where this process adopts orphans
            os.waitid(os.P_PIDFD, child.pidfd, os.WEXITED)
        child.release()

    # --- ending jobs --------------------------------------------------------------------------

    def _tick(self, now: float, elapsed: float) -> None:
        for run in list(self.running.values()):
            run.measure(elapsed)
            limits = run.job.limits
            if run.cpu >= limits.cpu_seconds:
                run.stop("cpu_limit")
            elif now - run.started >= limits.wall_seconds:
                run.stop("timeout")
        for child, deadline in self.lingering.values():
            if now >= deadline:
                child.kill()
        for zygote in list(self.zygotes.values()):
            if not zygote.ready and now - zygote.started > BOOT_SECONDS:
                zygote.process.kill()
        self._dismiss_retired()

    def _dismiss_retired(self) -> None:
        in_use = {run.child.zygote for run in self.running.values()}
        in_use |= {child.zygote for child, _ in self.lingering.values()}
        for zygote in [z for z in self.retired if z not in in_use and not z.asked]:
            self.retired.remove(zygote)
            self.selector.unregister(zygote.channel)
            zygote.close()

    def _finish(self, run: Run, end: Mapping[str, Any] | None) -> None:
        """Turn a run into its render; `end` is the zygote's notice if the child has ended."""
        child, job = run.child, run.job
        for name in ("report", "stdout", "stderr"):
            if getattr(child, name) >= 0:
                self._on_bytes_once(run, name)
        if child.pidfd not in self.running:
            return  # the last bytes completed it
        del self.running[child.pidfd]
        run.measure(1.0)
        run.wall = time.monotonic() - run.started
        for name in ("report", "stdout", "stderr"):
            self._close_stream(child, name)
        if end is None:
            self.lingering[child.pidfd] = (child, time.monotonic() + LINGER_SECONDS)
        else:
            child.release()
        if run.killed == "timeout" and not job.alone:
            job.grant_more_time()
            self.queue.appendleft(job)
            return
        self.ended.append((job, run.ending(end)))

    def _on_bytes_once(self, run: Run, name: str) -> None:
        """What still lies in a pipe, without starting another `_finish`."""
        with suppress(BlockingIOError):
            while data := os.read(getattr(run.child, name), _READ_BYTES):
                run.take(name, data)
                if run.killed == "output_limit":
                    return

    # --- the end ------------------------------------------------------------------------------

    def _fail_all(self, error: IccError, cause: BaseException | None = None) -> None:
        error.__cause__ = cause
        jobs = [run.job for run in self.running.values()] + list(self.queue) + list(self._inbox)
        self.queue.clear()
        self._inbox.clear()
        for job in jobs:
            if not job.future.done():
                job.future.set_exception(error)

    def _shut_down(self) -> None:
        self._settle()
        self._fail_all(ExecutorError("the executor was closed"))
        children = [run.child for run in self.running.values()]
        children += [child for child, _ in self.lingering.values()]
        for zygote in [*self.zygotes.values(), *self.retired]:
            zygote.close()
        for child in children:
            child.kill()
            child.release()
        self.selector.close()
        os.close(self._wake_in)
        os.close(self._wake_out)
