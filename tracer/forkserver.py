"""The parent's side of a zygote: starting it, asking it for children, hearing of their ends."""

import os
import signal
import socket
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections import deque
from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from icc.errors import ExecutorError
from tracer.bubblewrap import wrapped
from tracer.cgroup import Group
from tracer.wire import receive_message, send_message

_CPUCLOCK_SCHED = 2
ZYGOTE_FILE = Path(__file__).with_name("zygote.py")


def readable_trees() -> list[str]:
    """What a script may read: Python's library, installed packages, shared libraries, our `tracer`.

    Never the repository root, a home directory, /etc or /proc.
    """
    import site

    paths = sysconfig.get_paths()
    multiarch = sysconfig.get_config_var("MULTIARCH") or ""
    places = [
        *(paths[name] for name in ("stdlib", "platstdlib", "purelib", "platlib")),
        *site.getsitepackages(),
        str(Path(__file__).parent),
        *(f"{top}/{multiarch}" for top in ("/lib", "/usr/lib") if multiarch),
        *("/lib64", "/usr/lib64"),
    ]
    real = {os.path.realpath(place) for place in places}
    return sorted(place for place in real if Path(place).is_dir())


@dataclass(eq=False)
class Child:
    """One forked child; descriptors are the parent's ends of its pipes."""

    key: int
    """Its pid as the zygote sees it."""
    pid: int
    """Its pid as this process sees it."""
    job: int
    report: int
    stdout: int
    stderr: int
    pidfd: int
    zygote: "Zygote"

    def cpu_seconds(self) -> float | None:
        """CPU time so far, from the kernel; None once it is reaped."""
        try:
            return time.clock_gettime((~self.pid << 3) | _CPUCLOCK_SCHED)
        except OSError:
            return None

    def kill(self) -> None:
        """SIGKILL; nothing happens if it is gone (a pidfd never hits another process)."""
        with suppress(ProcessLookupError):
            signal.pidfd_send_signal(self.pidfd, signal.SIGKILL)

    def close_pipes(self) -> None:
        """Close what is still open of the four pipes."""
        for name in ("job", "report", "stdout", "stderr"):
            self.close(name)

    def close(self, name: str) -> None:
        """Close one pipe."""
        fd = getattr(self, name)
        if fd >= 0:
            os.close(fd)
            setattr(self, name, -1)

    def release(self) -> None:
        """Close everything; the child is known to be dead."""
        self.close_pipes()
        if self.pidfd >= 0:
            os.close(self.pidfd)
            self.pidfd = -1


@dataclass(frozen=True, kw_only=True)
class Boot:
    """How a zygote is started."""

    hash_seed: int
    random_seed: int
    program: bytes
    """The compiled system-call filter."""
    without: Collection[str] = ()
    preload: Collection[str] = ()
    trees: Collection[str] = field(default_factory=readable_trees)
    bubblewrap: bool = False
    group: Group | None = None

    def message(self) -> dict[str, Any]:
        return {
            "random_seed": self.random_seed,
            "program": self.program.hex(),
            "without": sorted(self.without),
            "preload": list(self.preload),
            "trees": list(self.trees),
        }


class Zygote:
    """A running fork server and its children."""

    def __init__(self, boot: Boot) -> None:
        self.idle: deque[Child] = deque()
        self.asked = 0
        """Children asked for that have not arrived."""
        self.forks = 0
        self.growth = 0.0
        """Of its own memory since it was ready, as a share of what it had then."""
        self.ready = False
        self.modules: list[str] = []
        self.started = time.monotonic()
        self.channel, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self.namespaced = boot.bubblewrap
        parent = os.pidfd_open(os.getpid())
        self._log = tempfile.TemporaryFile()  # noqa: SIM115 (closed with the zygote)
        try:
            command = [sys.executable, "-s", "-P", str(ZYGOTE_FILE)]
            command += [str(theirs.fileno()), str(parent)]
            self.process = subprocess.Popen(
                wrapped(command, boot.trees) if boot.bubblewrap else command,
                env={"PYTHONHASHSEED": str(boot.hash_seed)},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=self._log,
                pass_fds=(theirs.fileno(), parent),
                cwd="/",
                start_new_session=True,  # an interrupt from the terminal is the parent's to handle
            )
        except OSError as error:
            raise ExecutorError(f"the zygote cannot be started: {error}") from error
        finally:
            theirs.close()
            os.close(parent)
        entrances = boot.group.entrances() if boot.group else []
        send_message(self.channel, boot.message(), entrances)
        for fd in entrances:
            os.close(fd)

    def ask(self, count: int) -> None:
        """Ask for more idle children."""
        self.asked += count
        with suppress(BrokenPipeError, ConnectionResetError):
            send_message(self.channel, {"fork": count})

    def receive(self) -> Mapping[str, Any] | Child | None:
        """The next message: a new child, a notice, or None when the zygote is gone."""
        received = receive_message(self.channel)
        if received is None:
            return None
        message, fds = received
        if "child" not in message:
            self.ready = self.ready or "ready" in message
            self.modules = message.get("modules", self.modules)
            self.growth = message.get("growth", self.growth)
            return message
        self.asked -= 1
        self.forks += 1
        job, report, stdout, stderr, pidfd = fds
        for fd in (report, stdout, stderr):
            os.set_blocking(fd, False)
        key = message["child"]
        pid = _pid_of(pidfd) if self.namespaced else key
        return Child(key, pid, job, report, stdout, stderr, pidfd, self)

    def last_words(self) -> str:
        """The end of what a zygote that failed to start wrote to stderr."""
        self._log.seek(0)
        return self._log.read().decode(errors="replace")[-2000:].strip()

    def close(self, timeout: float = 10.0) -> None:
        """End the zygote; it takes its children with it."""
        self.channel.close()
        try:
            self.process.wait(timeout)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        for child in self.idle:
            child.release()
        self.idle.clear()
        self._log.close()


def _pid_of(pidfd: int) -> int:
    """The process's id in this process's namespace."""
    for line in Path(f"/proc/self/fdinfo/{pidfd}").read_text().splitlines():
        if line.startswith("Pid:"):
            return int(line.split()[1])
    raise ExecutorError(f"descriptor {pidfd} is no pidfd")
