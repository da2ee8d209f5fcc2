"""Confinement of one process by the kernel: limits, no_new_privs, Landlock, seccomp.

Applied in that order by every child before a script's first instruction, and needing no privilege:
an ordinary user without user namespaces can take all four. The filter program is compiled once by
the parent (`tracer.syscalls`) and the Landlock ruleset is prebuilt by the zygote, so that a child
only installs them. Standard library alone: this module is imported in the zygote.

Not covered here: `stat()` of any path (Landlock does not rule it), CPU caches and timing, and kernel
bugs. A zygote inside bubblewrap hides the paths too.
"""

import ctypes
import os
import resource
import struct
from collections.abc import Collection, Iterable
from pathlib import Path

LAYERS = ("rlimits", "no_new_privs", "landlock", "seccomp")
"""What every child takes, in this order."""

PID_SENTINEL = 0x7E5791D5
"""Stands in the compiled filter where the child's own pid belongs (it may signal only itself)."""

_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_SET_SECCOMP, _PR_SET_NO_NEW_PRIVS = 1, 4, 22, 38
_SECCOMP_MODE_FILTER = 2
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_RULE_PATH_BENEATH = 1
_VERSION_FLAG = 1
_LOG_SAME_EXEC_OFF = 1

READ_FILE, READ_DIR = 1 << 2, 1 << 3
WRITE_FILE, TRUNCATE = 1 << 1, 1 << 14
_FS_RIGHTS_BY_ABI = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}
_NET_RIGHTS = 0b11
_SCOPES = 0b11

DEVICES = {"/dev/null": READ_FILE | WRITE_FILE | TRUNCATE, "/dev/urandom": READ_FILE}
"""The only paths outside the read-only trees, and the only writable one (it keeps nothing)."""

_libc = ctypes.CDLL(None, use_errno=True)
_libc.syscall.restype = ctypes.c_long


def _checked(result: int, what: str) -> int:
    if result < 0:
        code = ctypes.get_errno()
        raise OSError(code, f"{what}: {os.strerror(code)}")
    return result


def _prctl(option: int, *args: int | ctypes.c_void_p) -> None:
    padded = [a if isinstance(a, ctypes.c_void_p) else ctypes.c_ulong(a) for a in args]
    padded += [ctypes.c_ulong(0)] * (4 - len(padded))
    _checked(_libc.prctl(option, *padded), f"prctl({option})")


def die_with_parent() -> None:
    """Be killed when the parent's thread that forked this process ends."""
    _prctl(_PR_SET_PDEATHSIG, 9)


def undumpable() -> None:
    """No core dump, and no other process of the user may trace this one or read its memory."""
    _prctl(_PR_SET_DUMPABLE, 0)


def no_new_privs() -> None:
    """No exec can gain privileges; precondition of the two layers below."""
    _prctl(_PR_SET_NO_NEW_PRIVS, 1)


# --- limits ----------------------------------------------------------------------------------


def limit_resources(cpu_seconds: float, address_space: int) -> None:
    """Limits: `cpu_seconds` more CPU time from now, `address_space` bytes in all.

    The soft CPU limit sends SIGXCPU, which a script can ignore; a second later the hard one kills.
    No file can grow and no process can be started.
    """
    used = resource.getrusage(resource.RUSAGE_SELF)
    cpu = int(used.ru_utime + used.ru_stime + cpu_seconds + 0.999)
    for which, soft, hard in (
        (resource.RLIMIT_CPU, cpu, cpu + 1),
        (resource.RLIMIT_AS, address_space, address_space),
        (resource.RLIMIT_FSIZE, 0, 0),
        (resource.RLIMIT_CORE, 0, 0),
        (resource.RLIMIT_NOFILE, 256, 256),
        (resource.RLIMIT_NPROC, 0, 0),
        (resource.RLIMIT_MEMLOCK, 0, 0),
        (resource.RLIMIT_MSGQUEUE, 0, 0),
    ):
        resource.setrlimit(which, (soft, hard))


# --- Landlock --------------------------------------------------------------------------------


def landlock_abi() -> int:
    """Version of the kernel's Landlock; 0 where there is none."""
    version = _libc.syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), ctypes.c_uint(_VERSION_FLAG))
    return max(0, int(version))


def landlock_ruleset(trees: Iterable[str]) -> int:
    """A descriptor of a ruleset: `trees` are readable, `DEVICES` as listed, all else is not.

    Nothing can be executed, written, made, removed or truncated; TCP, abstract UNIX sockets and
    signals to processes outside are refused as far as the kernel's version knows them.
    """
    abi = landlock_abi()
    if not abi:
        raise OSError("this kernel has no Landlock")
    handled = (1 << _FS_RIGHTS_BY_ABI.get(abi, 16)) - 1
    attr = struct.pack("=Q", handled)
    if abi >= 4:
        attr += struct.pack("=Q", _NET_RIGHTS)
    if abi >= 6:
        attr += struct.pack("=Q", _SCOPES)
    ruleset = _checked(
        _libc.syscall(_CREATE_RULESET, attr, ctypes.c_size_t(len(attr)), ctypes.c_uint(0)),
        "landlock_create_ruleset",
    )
    for tree in trees:
        rights = READ_FILE | (READ_DIR if Path(tree).is_dir() else 0)
        _allow(ruleset, tree, rights & handled)
    for device, rights in DEVICES.items():
        _allow(ruleset, device, rights & handled)
    return int(ruleset)


def _allow(ruleset: int, path: str, rights: int) -> None:
    try:
        fd = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except FileNotFoundError:
        return
    try:
        rule = struct.pack("=Qi", rights, fd)
        _checked(
            _libc.syscall(
                _ADD_RULE, ctypes.c_int(ruleset), ctypes.c_int(_RULE_PATH_BENEATH), rule, 0
            ),
            f"landlock_add_rule({path})",
        )
    finally:
        os.close(fd)


def restrict_to(ruleset: int) -> None:
    """Enter the ruleset for good. Denials are not logged: a script could flood the audit log."""
    flags = _LOG_SAME_EXEC_OFF if landlock_abi() >= 7 else 0
    _checked(
        _libc.syscall(_RESTRICT_SELF, ctypes.c_int(ruleset), ctypes.c_uint(flags)),
        "landlock_restrict_self",
    )


# --- seccomp ---------------------------------------------------------------------------------


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("code", ctypes.c_char_p))


def filter_syscalls(program: bytes) -> None:
    """Install a compiled filter (8 bytes an instruction) in which this process may signal itself."""
    own = program.replace(struct.pack("=I", PID_SENTINEL), struct.pack("=I", os.getpid()))
    holder = _Program(len(own) // 8, own)
    _prctl(
        _PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, ctypes.cast(ctypes.pointer(holder), ctypes.c_void_p)
    )


# --- all of it -------------------------------------------------------------------------------


def confine(
    *,
    cpu_seconds: float,
    address_space: int,
    ruleset: int | None,
    program: bytes,
    without: Collection[str] = (),
) -> None:
    """Take every layer that is not in `without`, in order. Raises OSError if one cannot be taken."""
    if "rlimits" not in without:
        limit_resources(cpu_seconds, address_space)
    if "no_new_privs" not in without:
        no_new_privs()
    if ruleset is not None:
        if "landlock" not in without:
            restrict_to(ruleset)
        os.close(ruleset)
    if "seccomp" not in without:
        filter_syscalls(program)
