"""Where a run's files live, behind the few operations that the commit protocol needs.

`create` is the heart of it: a final name is installed at most once, whole, and durable before the
call returns. Readers never see half a file, and two workers cannot overwrite each other.
"""

import errno
import hashlib
import os
import shutil
import uuid
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from icc.errors import DiskFull, RunDirError, ShardConflict, TransientError

FULL_DISK = {errno.ENOSPC, errno.EDQUOT}
UNWRITABLE = {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EEXIST}


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


class LocalStore:
    """A directory on a POSIX file system (local disk, NFS v4: hard links must work)."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def path(self, name: str) -> Path:
        return self.root / name

    def exists(self, name: str) -> bool:
        return self.path(name).is_file()

    def read(self, name: str) -> bytes:
        """The file's bytes; RunDirError if it is not there or cannot be read."""
        try:
            return self.path(name).read_bytes()
        except OSError as error:
            raise RunDirError(f"{self.path(name)}: cannot be read ({error.strerror})") from None

    def names(self, folder: str, suffix: str) -> Iterator[str]:
        """Names in a folder with a suffix, sorted; private temporary files are never listed."""
        directory = self.path(folder)
        if directory.is_dir():
            for entry in sorted(directory.iterdir()):
                if entry.name.endswith(suffix) and not entry.name.startswith("."):
                    yield f"{folder}/{entry.name}"

    def folders(self, folder: str) -> Iterator[str]:
        """Names of the folders in a folder, sorted."""
        directory = self.path(folder)
        if directory.is_dir():
            for entry in sorted(directory.iterdir()):
                if entry.is_dir():
                    yield f"{folder}/{entry.name}"

    def remove(self, folder: str) -> None:
        """Remove a folder with all that is in it; nothing happens if it is not there."""
        shutil.rmtree(self.path(folder), ignore_errors=True)

    def delete(self, name: str) -> None:
        """Delete a file; nothing happens if it is not there."""
        self.path(name).unlink(missing_ok=True)

    def create(self, name: str, data: bytes) -> bool:
        """Install `data` under `name`, whole and durable. True if this call made it.

        An equal file that is already there is accepted (False): another attempt was first.
        A different one raises ShardConflict. A full disk raises DiskFull, nothing installed.
        """
        if name not in self.create_linked([name], data):
            return True
        self._verify_equal(self.path(name), data)
        return False

    def create_linked(self, names: Sequence[str], data: bytes) -> set[str]:
        """Install one file under several names of one folder, with one flush for all of them.

        The names that were taken already, and are left as they were.
        """
        first = self.path(names[0])
        temporary = first.with_name(f".{first.name}.{uuid.uuid4().hex}.tmp")
        taken = set()
        try:
            first.parent.mkdir(parents=True, exist_ok=True)
            _write_durably(temporary, data)
            for name in names:
                try:
                    os.link(temporary, self.path(name))  # create-exclusive: fails if taken
                except FileExistsError:
                    taken.add(name)
            _sync_directory(first.parent)
        except OSError as error:
            raise self._explained(error, first) from None
        finally:
            with suppress(OSError):  # never hide why the installation failed
                temporary.unlink(missing_ok=True)
        return taken

    def replace(self, name: str, data: bytes) -> None:
        """Install `data` under `name`, whole, whether or not something was there before."""
        final = self.path(name)
        temporary = final.with_name(f".{final.name}.{uuid.uuid4().hex}.tmp")
        try:
            final.parent.mkdir(parents=True, exist_ok=True)
            _write_durably(temporary, data)
            temporary.replace(final)
            _sync_directory(final.parent)
        except OSError as error:
            raise self._explained(error, final) from None
        finally:
            with suppress(OSError):  # never hide why the installation failed
                temporary.unlink(missing_ok=True)

    def sweep(self) -> None:
        """Remove private files that killed attempts left behind; call it with no writer alive."""
        for leftover in self.root.rglob(".*.tmp"):
            leftover.unlink(missing_ok=True)

    @staticmethod
    def _verify_equal(final: Path, data: bytes) -> None:
        existing = final.read_bytes()
        if existing != data:
            raise ShardConflict(
                f"{final}: another attempt wrote different bytes (sha256 {sha256(existing)[:12]} there, "
                f"{sha256(data)[:12]} here); the run is not deterministic — stop and report it"
            )

    @staticmethod
    def _explained(error: OSError, final: Path) -> Exception:
        if error.errno in FULL_DISK:
            return DiskFull(
                f"{final.parent}: no space left on the device; free some and start the same command "
                "again, it resumes"
            )
        if error.errno in UNWRITABLE:
            return RunDirError(
                f"{final.parent}: cannot write here ({error.strerror}); choose another --out or "
                "change its permissions"
            )
        return TransientError(f"{final}: {error.strerror or error}; start the same command again")


def _write_durably(path: Path, data: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
    try:
        view = memoryview(data)
        while view:
            view = view[os.write(descriptor, view) :]
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _sync_directory(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
