"""Each layer removed in turn makes exactly its own attacks succeed; a missing layer stops the run."""

import pytest

from icc.errors import IsolationError, UsageError
from tracer.confine import LAYERS
from tracer.executor import Executor
from tracer.selfcheck import check

ATTACKS = {
    "read a secret": ("open('/proc/self/status').read()", {"landlock"}),
    "list the root directory": ("import os\nos.listdir('/')", {"landlock"}),
    "make a nameless file": (
        "import os\nos.close(os.open('/tmp', os.O_TMPFILE | os.O_RDWR))",
        {"landlock"},
    ),
    "open a socket": ("import socket\nsocket.socket().close()", {"seccomp"}),
    "make an anonymous file": ("import os\nos.close(os.memfd_create('x'))", {"seccomp"}),
    "start a session": ("import os\nos.setsid()", {"seccomp"}),
    "change its limits": (
        "import resource\nresource.setrlimit(resource.RLIMIT_CORE, (0, 0))",
        {"seccomp"},
    ),
    "take three gigabytes": ("import mmap\nmmap.mmap(-1, 3 << 30).close()", {"rlimits"}),
    "open 300 descriptors": (
        "import os\nfds = [os.dup(0) for _ in range(300)]\nfor fd in fds: os.close(fd)",
        {"rlimits"},
    ),
    "connect by TCP": (  # two layers stand before it
        "import errno, socket\ntry:\n    socket.create_connection(('127.0.0.1', 9))\n"
        "except ConnectionRefusedError:\n    pass",
        {"landlock+seccomp"},
    ),
    "signal the zygote": ("import os\nos.kill(os.getppid(), 0)", {"landlock+seccomp"}),
}
COMBINATIONS = ((), ("rlimits",), ("landlock",), ("seccomp",), ("landlock", "seccomp"))


@pytest.mark.parametrize("without", COMBINATIONS, ids=lambda names: "+".join(names) or "complete")
def test_each_layer_guards_against_its_own_attacks(without: tuple[str, ...]) -> None:
    removed = {*without, "+".join(without)}
    with Executor(slots=2, without=without, accept_missing=without) as executor:
        assert {r.name for r in executor.reports if r.required and not r.on} == set(without)
        futures = {name: executor.submit(code) for name, (code, _) in ATTACKS.items()}
        succeeded = {n for n, f in futures.items() if f.result().outcome == "no_figure"}
    assert succeeded == {name for name, (_, layers) in ATTACKS.items() if layers & removed}


@pytest.mark.parametrize("layer", LAYERS)
def test_a_missing_layer_stops_the_run(layer: str) -> None:
    with pytest.raises(IsolationError, match=layer):
        Executor(without=(layer,))


def test_an_unknown_layer_is_refused() -> None:
    with pytest.raises(UsageError, match="no isolation layer is called 'moat'"):
        Executor(accept_missing=("moat",))


def test_the_self_check_proves_every_required_layer() -> None:
    reports = {report.name: report for report in check()}
    assert set(LAYERS) <= set(reports)
    assert all(r.on and r.proven for r in reports.values() if r.required)
