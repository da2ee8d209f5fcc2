"""The system calls a script may make, compiled to one filter program by libseccomp.

Four answers. *Allow*: what drawing needs. *Errno*: what an ordinary library may try; each group has
an error number of its own, so that a traceback says what was refused (network ENETDOWN, processes
EAGAIN, the rest EPERM). *ENOSYS*: newer forms of a call that the C library replaces by an older one.
*Kill*: calls that no drawing library makes and that only an attack would; SIGSYS is the evidence.
"""

import errno
from collections.abc import Mapping
from functools import cache
from tempfile import TemporaryFile
from typing import Any

from icc.errors import IsolationError
from tracer.confine import PID_SENTINEL

ALLOWED = """
read write readv writev pread64 preadv close close_range lseek fstat newfstatat stat lstat statx
access faccessat faccessat2 readlink readlinkat open openat getdents64 getcwd chdir fchdir umask
dup dup2 dup3 pipe pipe2 poll ppoll select pselect6 epoll_create1 epoll_ctl epoll_wait epoll_pwait
mmap munmap mprotect mremap madvise brk futex set_robust_list rseq
sched_yield sched_getaffinity getcpu membarrier
rt_sigaction rt_sigprocmask rt_sigreturn rt_sigsuspend rt_sigpending rt_sigtimedwait sigaltstack
pause restart_syscall nanosleep clock_nanosleep clock_gettime clock_getres gettimeofday time times
getitimer setitimer alarm getpid getppid gettid getuid geteuid getgid getegid getgroups getresuid
getresgid getpgrp getpgid getsid uname sysinfo getrusage getrlimit getrandom exit exit_group
"""

NETWORK = """
socket socketpair connect bind listen accept accept4 sendto recvfrom sendmsg recvmsg sendmmsg
recvmmsg shutdown getsockname getpeername getsockopt setsockopt
"""

PROCESSES = "clone fork vfork execve execveat"

UNKNOWN_TO_US = "clone3 openat2 fchmodat2 mseal"

HOSTILE = """
ptrace process_vm_readv process_vm_writev process_madvise kcmp pidfd_getfd io_uring_setup
io_uring_enter io_uring_register bpf perf_event_open userfaultfd unshare setns mount umount2
pivot_root move_mount fsopen fsmount fsconfig fspick open_tree mount_setattr keyctl add_key
request_key kexec_load kexec_file_load init_module finit_module delete_module open_by_handle_at
name_to_handle_at iopl ioperm modify_ldt swapon swapoff reboot settimeofday clock_settime adjtimex
clock_adjtime acct quotactl syslog lookup_dcookie vhangup fanotify_init personality seccomp
landlock_create_ruleset landlock_add_rule landlock_restrict_self memfd_secret
"""

_FCNTL = (0, 1, 2, 3, 4, 1030, 1032)
"""Duplicate, descriptor flags, status flags, pipe size: not F_SETOWN, which signals processes."""
_IOCTL = (0x5401, 0x541B, 0x5421, 0x5450, 0x5451, 0x5413)
"""Terminal test, bytes waiting, non-blocking, close-on-exec, window size: not FIOSETOWN, TIOCSTI."""
_PRCTL = (15, 16, 39)
"""The thread's name; reading no_new_privs."""
_UNRESOLVED = -1
"""libseccomp's answer for a call newer than itself; the default action refuses it."""


@cache
def program() -> bytes:
    """The filter as BPF code, eight bytes an instruction.

    Raises IsolationError where libseccomp is not installed.
    """
    try:
        import pyseccomp as sc
    except (ImportError, RuntimeError, OSError) as error:
        raise IsolationError(
            f"the seccomp layer needs libseccomp ({error}); install libseccomp2 and pyseccomp, "
            "or name 'seccomp' among the accepted missing layers"
        ) from error
    rules = sc.SyscallFilter(sc.ERRNO(errno.EPERM))
    rules.set_attr(sc.Attr.ACT_BADARCH, sc.KILL_PROCESS)
    rules.set_attr(sc.Attr.CTL_OPTIMIZE, 2)
    groups: Mapping[int, str] = {
        sc.ALLOW: ALLOWED,
        sc.ERRNO(errno.ENETDOWN): NETWORK,
        sc.ERRNO(errno.EAGAIN): PROCESSES,
        sc.ERRNO(errno.ENOSYS): UNKNOWN_TO_US,
        sc.KILL_PROCESS: HOSTILE,
    }
    for action, names in groups.items():
        for name in names.split():
            if sc.resolve_syscall(sc.Arch.NATIVE, name) != _UNRESOLVED:
                rules.add_rule(action, name)
    for name, index, values in (("fcntl", 1, _FCNTL), ("ioctl", 1, _IOCTL), ("prctl", 0, _PRCTL)):
        for value in values:
            rules.add_rule(sc.ALLOW, name, sc.Arg(index, sc.EQ, value))
    for name in ("kill", "tgkill"):
        rules.add_rule(sc.ALLOW, name, sc.Arg(0, sc.EQ, PID_SENTINEL))
    # A limit may be read (no new value, own process), never set.
    rules.add_rule(sc.ALLOW, "prlimit64", sc.Arg(0, sc.EQ, 0), sc.Arg(2, sc.EQ, 0))
    return _exported(rules)


def _exported(rules: Any) -> bytes:
    with TemporaryFile() as file:
        rules.export_bpf(file)
        file.seek(0)
        return file.read()
