"""The fork server: a process with matplotlib warm that forks one confined child per script.

Executed as `python -s -P zygote.py CONTROL_FD PARENT_PIDFD` with exactly {PYTHONHASHSEED: n} as
environment; the first message on the control channel holds the boot settings. It runs no script itself. It ends when the
control channel closes or the parent dies, and its children die with it.

Imports nothing but the standard library, numpy, matplotlib and `tracer` (a test lists the modules).
"""

import gc
import os
import select
import signal
import site
import socket
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, NoReturn

JOB_FD, REPORT_FD, RULESET_FD = 3, 4, 5
EXIT_DONE, EXIT_FAILED = 70, 71
"""Statuses of a child that wrote its report, and of one that could not; a script's own are others."""
ENVIRONMENT = {
    "HOME": "/",
    "TZ": "UTC",
    "LANG": "C.UTF-8",
    "OPENBLAS_NUM_THREADS": "1",  # a child cannot start a thread
    "OMP_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
}
"""All that a script finds in its environment."""
GC_THRESHOLD = (20_000, 20, 100)
"""A script lives for milliseconds: collect garbage seldom (memory has its own limit)."""
PIPE_BYTES = 1 << 20
_F_SETPIPE_SZ = 1031


def main() -> None:
    """Boot, tell the parent, serve."""
    root = str(Path(__file__).resolve().parent.parent)
    sys.path[:] = [root, *(entry for entry in sys.path if entry != root)]
    from tracer import wire

    control, parent = socket.socket(fileno=int(sys.argv[1])), int(sys.argv[2])
    boot = wire.receive_message(control)
    if boot is None:
        return
    for entrance in boot[1]:  # of the control group
        os.write(entrance, b"0")
        os.close(entrance)
    server = ForkServer(control, parent, boot[0])
    if root not in site.getsitepackages():
        sys.path.remove(root)  # scripts import libraries, not us
    wire.send_message(control, {"ready": os.getpid(), "modules": sorted(sys.modules)})
    try:
        server.serve()
    finally:
        server.end()


class ForkServer:
    """Forks a child on request and reports its end."""

    def __init__(self, control: socket.socket, parent: int, boot: Mapping[str, Any]) -> None:
        from tracer import confine

        self.control = control
        self.parent = parent
        self.boot = boot
        self.without = frozenset(boot["without"])
        self.program = bytes.fromhex(boot["program"])
        self._statm = os.open("/proc/self/statm", os.O_RDONLY | os.O_CLOEXEC)
        self.ruleset: int | None = None
        os.chdir("/")
        os.umask(0o077)
        self.director, self.hot = warm(boot)
        confine.undumpable()
        if "no_new_privs" not in self.without:
            confine.no_new_privs()
        if "landlock" not in self.without:
            self.ruleset = confine.landlock_ruleset(boot["trees"])
            confine.restrict_to(self.ruleset)
        self.base_bytes, self.base_resident = self._memory()
        self.children: dict[int, int] = {}
        """pidfd → pid of every child that was not reaped yet."""
        self.poller = select.poll()

    def _memory(self) -> tuple[int, int]:
        """Address space and resident memory of this process, in bytes."""
        size, resident = os.pread(self._statm, 100, 0).split()[:2]
        page = os.sysconf("SC_PAGESIZE")
        return int(size) * page, int(resident) * page

    def serve(self) -> None:
        """Until the parent goes."""
        from tracer import wire

        self.poller.register(self.control, select.POLLIN)
        self.poller.register(self.parent, select.POLLIN)
        while True:
            for fd, _ in self.poller.poll():
                if fd == self.control.fileno():
                    received = wire.receive_message(self.control)
                    if received is None:
                        return
                    for _ in range(received[0]["fork"]):
                        self.fork()
                elif fd == self.parent:
                    return
                else:
                    self.reap(fd)

    def end(self) -> None:
        """Take all children along."""
        for pidfd, pid in self.children.items():
            signal.pidfd_send_signal(pidfd, signal.SIGKILL)
            os.waitpid(pid, 0)

    def reap(self, pidfd: int) -> None:
        """Report how a child ended."""
        from tracer import wire

        pid = self.children.pop(pidfd)
        self.poller.unregister(pidfd)
        os.close(pidfd)
        _, status, usage = os.wait4(pid, 0)
        message = {
            "ended": pid,
            "status": os.waitstatus_to_exitcode(status),
            "cpu": usage.ru_utime + usage.ru_stime,
            "maxrss": usage.ru_maxrss * 1024,
            "growth": self._memory()[1] / self.base_resident - 1,
        }
        wire.send_message(self.control, message)

    def fork(self) -> None:
        """One child, idle until its job comes; its parent-side descriptors go to the parent."""
        from tracer import wire

        job_in, job_out = os.pipe2(os.O_CLOEXEC)
        report_in, report_out = os.pipe2(os.O_CLOEXEC)
        stdout_in, stdout_out = os.pipe2(os.O_CLOEXEC)
        stderr_in, stderr_out = os.pipe2(os.O_CLOEXEC)
        pid = os.fork()
        if pid == 0:
            self.become_child(job_in, report_out, stdout_out, stderr_out)
        pidfd = os.pidfd_open(pid)
        self.children[pidfd] = pid
        self.poller.register(pidfd, select.POLLIN)
        ours = (job_out, report_in, stdout_in, stderr_in)
        wire.send_message(self.control, {"child": pid}, (*ours, pidfd))
        for fd in (*ours, job_in, report_out, stdout_out, stderr_out):
            os.close(fd)

    def become_child(self, job: int, report: int, stdout: int, stderr: int) -> NoReturn:
        """Keep only what is this child's own, wait for the job, run it."""
        try:
            status = self._live(job, report, stdout, stderr)
        except BaseException:
            status = EXIT_FAILED
        os._exit(status)

    def _live(self, job: int, report: int, stdout: int, stderr: int) -> int:
        import fcntl

        from tracer import child, confine, hotpages, wire

        confine.die_with_parent()
        fcntl.fcntl(report, _F_SETPIPE_SZ, PIPE_BYTES)
        places = {1: stdout, 2: stderr, JOB_FD: job, REPORT_FD: report}
        if self.ruleset is not None:
            places[RULESET_FD] = self.ruleset
        clear = {place: fcntl.fcntl(fd, fcntl.F_DUPFD, 64) for place, fd in places.items()}
        for place, fd in clear.items():
            os.dup2(fd, place)
        os.closerange(max(places) + 1, 1 << 16)  # the zygote's channel, pidfds, other children
        hotpages.populate(self.hot)
        gc.set_threshold(*GC_THRESHOLD)
        settings, code = wire.read_job(JOB_FD)
        limits = settings["limits"]
        confine.confine(
            cpu_seconds=limits["cpu_seconds"],
            address_space=self.base_bytes + limits["memory_bytes"],
            ruleset=None if self.ruleset is None else RULESET_FD,
            program=self.program,
            without=self.without,
        )
        child.seed_generators(self.boot["random_seed"])
        claim, image = child.run_script(
            code.decode(), child.policy_from(settings), self.director, settings["traced"]
        )
        for stream in (sys.stdout, sys.stderr):
            with suppress(Exception):  # closed or replaced by the script
                stream.flush()
        wire.write_report(JOB_FD, REPORT_FD, claim, image)
        return EXIT_DONE


def warm(boot: Mapping[str, Any]) -> tuple[Any, Any]:
    """Import and exercise what scripts use, under settings that never vary with the machine."""
    import importlib
    import importlib.util
    import logging

    spec = importlib.util.find_spec("matplotlib")
    if spec is None or spec.origin is None:
        raise ImportError("matplotlib is not installed beside the zygote")
    os.environ.update(ENVIRONMENT)
    os.environ["MPL_IGNORE_SYSTEM_FONTS"] = "1"
    os.environ["MATPLOTLIBRC"] = str(Path(spec.origin).parent / "mpl-data" / "matplotlibrc")
    logging.disable(logging.WARNING)
    import matplotlib as mpl

    mpl.get_configdir = mpl.get_cachedir = lambda: "/nonexistent"
    import matplotlib.pyplot as plt
    import numpy.random  # noqa: F401 (numpy would load it in every child, which seeds it)

    from tracer import fonts

    plt.switch_backend("agg")
    fonts.install()
    for name in boot["preload"]:
        with suppress(ImportError):  # not installed, or its extras are not
            importlib.import_module(name)
    logging.disable(logging.NOTSET)
    os.environ.clear()
    os.environ.update(ENVIRONMENT)

    from tracer import stage, warmup

    director = stage.Director()
    director.install()
    with fonts.kept_in_memory():
        hot = warmup.run(director)
    return director, hot


if __name__ == "__main__":
    main()
