"""The script that proves a child's confinement from inside, by attempting what each layer forbids.

It runs in an ordinary confined child and prints {layer: [attempts that were NOT refused]}; the
parent formats `MEMORY_BYTES` into it. Attempts are chosen so that file permissions alone would
allow them, and so that nothing stays behind where one succeeds.
"""

MEMORY_BYTES = "@MEMORY_BYTES@"

PROBES = r"""
import ctypes, errno, json, mmap, os, resource, signal, socket

SPARE = 64 << 20
LIMIT = @MEMORY_BYTES@ + SPARE
results = {}

def attempt(layer, name, expected, action):
    "Note the attempt unless it fails with one of the expected error numbers."
    failures = results.setdefault(layer, [])
    try:
        action()
    except OSError as error:
        if error.errno not in expected:
            failures.append(f"{name}: {error}")
    else:
        failures.append(f"{name}: succeeded")

def reserve():
    flags = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | 0x4000  # no swap reserved
    mmap.mmap(-1, LIMIT, flags=flags).close()

def exhaust_descriptors():
    taken = []
    try:
        for _ in range(1024):
            taken.append(os.dup(0))
    finally:
        for fd in taken:
            os.close(fd)

def fork():
    if os.fork() == 0:
        os._exit(0)

def unnamed_file(folder):
    os.close(os.open(folder, os.O_TMPFILE | os.O_RDWR, 0o600))

def read_status():
    os.close(os.open("/proc/self/status", os.O_RDONLY))

def anonymous_file():
    os.close(os.memfd_create("x"))

def check_flag():
    if ctypes.CDLL(None).prctl(39, 0, 0, 0, 0) == 1:
        raise OSError(errno.EPERM, "privileges are fixed")

def limits_fixed():
    zero = (resource.RLIMIT_FSIZE, resource.RLIMIT_CORE, resource.RLIMIT_NPROC)
    if all(resource.getrlimit(which) == (0, 0) for which in zero):
        raise OSError(errno.EPERM, "limits are set")

def own_descriptors():
    for fd in range(5, 1024):
        try:
            os.fstat(fd)
        except OSError:
            continue
        return
    raise OSError(errno.EBADF, "none")

def environment():
    if set(os.environ) <= {"HOME", "TZ", "LANG"} | {n for n in os.environ if n.endswith("_THREADS")}:
        raise OSError(errno.ENOENT, "none")

attempt("rlimits", "reserve address space beyond the limit", {errno.ENOMEM}, reserve)
attempt("rlimits", "open 1,024 descriptors", {errno.EMFILE}, exhaust_descriptors)
attempt("rlimits", "grow a file, dump core, start a process", {errno.EPERM}, limits_fixed)
attempt("no_new_privs", "gain privileges by exec", {errno.EPERM}, check_flag)
attempt("landlock", "list /", {errno.EACCES}, lambda: os.listdir("/"))
attempt("landlock", "read /proc/self/status", {errno.EACCES}, read_status)
for folder in ("/tmp", "/dev/shm"):
    if os.path.isdir(folder):
        attempt("landlock", f"make a file in {folder}", {errno.EACCES}, lambda: unnamed_file(folder))
attempt("seccomp", "open a socket", {errno.ENETDOWN}, socket.socket)
attempt("seccomp", "fork", {errno.EAGAIN}, fork)
attempt("seccomp", "make an anonymous file", {errno.EPERM}, anonymous_file)
attempt("seccomp", "signal the parent", {errno.EPERM}, lambda: os.kill(os.getppid(), 0))
attempt("clean_start", "find a descriptor that is not its own", {errno.EBADF}, own_descriptors)
attempt("clean_start", "find a variable in the environment", {errno.ENOENT}, environment)
attempt("bubblewrap", "find /etc/passwd", {errno.ENOENT}, lambda: os.stat("/etc/passwd"))
print(json.dumps(results))
"""


def probe_script(memory_bytes: int) -> str:
    """The probes for a child with this memory limit."""
    return PROBES.replace(MEMORY_BYTES, str(memory_bytes))
