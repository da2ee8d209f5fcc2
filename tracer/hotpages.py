"""Copying the pages that every script writes to before it starts, in bulk instead of fault by fault.

A forked child shares the zygote's memory until it writes; reference counts alone dirty thousands of
pages. Scout children run one warm-up figure each and read off which pages they got for themselves;
those that all of them needed, every later child asks the kernel for while it waits for work. Where
the kernel does not tell (an old one, or no page map for this user), scripts are only slower.
"""

import ctypes
import os
from array import array
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

_MADV_POPULATE_WRITE = 23
_EXCLUSIVE_AND_PRESENT = 1 << 56 | 1 << 63
"""Bits of a page map entry: in memory, and mapped by no other process."""
_PAGE = os.sysconf("SC_PAGESIZE")

Ranges = Sequence[tuple[int, int]]
"""Address and length in bytes."""

_libc = ctypes.CDLL(None)
_libc.madvise.argtypes = (ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int)


def hot_ranges(rehearsals: Collection[Callable[[], None]]) -> Ranges:
    """The memory of this process that a fork of it writes to in every one of the rehearsals."""
    written = [_scout(rehearse) for rehearse in rehearsals]
    return list(_merged(sorted(frozenset.intersection(*written))))


def populate(ranges: Ranges) -> None:
    """Get own copies of all pages in the ranges."""
    madvise = _libc.madvise
    for start, length in ranges:
        madvise(start, length, _MADV_POPULATE_WRITE)


def _scout(rehearse: Callable[[], None]) -> frozenset[int]:
    """Numbers of the pages that a fork of this process has for itself after `rehearse`."""
    source, sink = os.pipe2(os.O_CLOEXEC)
    pid = os.fork()
    if pid == 0:
        with suppress(BaseException):
            mapped = list(_private_mappings())
            rehearse()
            with os.fdopen(sink, "wb") as out:
                array("Q", _exclusive(mapped)).tofile(out)
        os._exit(0)
    os.close(sink)
    with os.fdopen(source, "rb") as inlet:
        pages = array("Q", inlet.read())
    os.waitpid(pid, 0)
    return frozenset(pages)


def _private_mappings() -> Iterator[tuple[int, int]]:
    """First and last page of the writable private mappings, the stack left out."""
    for line in Path("/proc/self/maps").read_text().splitlines():
        span, rights, _ = line.split(maxsplit=2)
        if rights.startswith("rw") and rights[3] == "p" and "[stack]" not in line:
            start, end = (int(text, 16) for text in span.split("-"))
            yield start // _PAGE, end // _PAGE


def _exclusive(mapped: Sequence[tuple[int, int]]) -> Iterator[int]:
    with Path("/proc/self/pagemap").open("rb", buffering=0) as pagemap:
        for first, end in mapped:
            pagemap.seek(first * 8)
            for page, entry in enumerate(array("Q", pagemap.read((end - first) * 8)), first):
                if entry & _EXCLUSIVE_AND_PRESENT == _EXCLUSIVE_AND_PRESENT:
                    yield page


def _merged(pages: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Runs of neighbouring pages, single gaps bridged: a call costs as much as a page."""
    first = last = -1
    for page in pages:
        if first >= 0 and page - last > 2:
            yield first * _PAGE, (last - first + 1) * _PAGE
            first = page
        first = page if first < 0 else first
        last = page
    if first >= 0:
        yield first * _PAGE, (last - first + 1) * _PAGE
