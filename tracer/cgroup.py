"""A control group around a zygote and its children: memory and processes of all of them together.

Used where this process may make one (root, or a delegated subtree), cgroup v2 or v1. Not required:
every child has limits of its own; this bounds their sum, and gives the kernel one place to kill in.
"""

import itertools
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

ROOT = Path("/sys/fs/cgroup")
_FILES = {
    "memory": {2: "memory.max", 1: "memory.limit_in_bytes"},
    "pids": {2: "pids.max", 1: "pids.max"},
}
"""Where a controller's limit is written, by version."""
_counter = itertools.count()


@dataclass(frozen=True)
class Group:
    """One or two directories (version 1 has one for each controller)."""

    folders: tuple[Path, ...]

    def entrances(self) -> list[int]:
        """Descriptors to which a process writes `0` to enter; the caller closes them."""
        return [os.open(f / "cgroup.procs", os.O_WRONLY | os.O_CLOEXEC) for f in self.folders]

    def members(self) -> set[int]:
        """Processes inside every folder."""
        listed = [set(map(int, (f / "cgroup.procs").read_text().split())) for f in self.folders]
        return set.intersection(*listed)

    def remove(self) -> None:
        """Remove the group; its processes are gone."""
        for folder in self.folders:
            with suppress(OSError):
                folder.rmdir()


def make_group(memory_bytes: int, processes: int) -> Group | str:
    """A new group with these limits, or the reason why there is none."""
    name = f"icc-{os.getpid()}-{next(_counter)}"
    limits = {"memory": memory_bytes, "pids": processes}
    folders: list[Path] = []
    try:
        homes = _homes()
        for controller, limit in limits.items():
            home, version = homes[controller]
            folder = home / name
            _sweep(home)
            if folder not in folders:
                folder.mkdir()
                folders.append(folder)
            (folder / _FILES[controller][version]).write_text(str(limit))
    except (OSError, KeyError) as error:
        Group(tuple(folders)).remove()
        return f"no control group can be made here ({error}) (optional)"
    return Group(tuple(folders))


def _sweep(home: Path) -> None:
    """Remove groups of processes that were killed before they could."""
    for folder in home.glob("icc-*-*"):
        if not Path("/proc", folder.name.split("-")[1]).exists():
            with suppress(OSError):
                folder.rmdir()


def _homes() -> dict[str, tuple[Path, int]]:
    """For each controller: this process's own group, and the version of its hierarchy."""
    homes: dict[str, tuple[Path, int]] = {}
    for line in Path("/proc/self/cgroup").read_text().splitlines():
        _, names, path = line.split(":", 2)
        for name in names.split(","):
            if name in _FILES:
                homes[name] = (ROOT / name / path.lstrip("/"), 1)
        if not names and (ROOT / "cgroup.controllers").exists():
            home = ROOT / path.lstrip("/")
            (home / "cgroup.subtree_control").write_text("+memory +pids")
            homes |= {name: (home, 2) for name in _FILES if name not in homes}
    return homes
