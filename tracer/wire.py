"""The bytes between parent, zygote and child. Standard library alone: all three import it.

Parent and zygote talk in JSON messages over a SOCK_SEQPACKET pair, descriptors riding along. A
child has two pipes of its own: the *job* comes down one (frame, then the nonce, which stays unread
in the pipe until the script has ended), the *report* goes up the other:

    MAGIC (4) · nonce (16) · length of claim (4) · length of image (4) · claim (JSON) · image (PNG)

and then the end of the pipe. One byte more is a second report.
"""

import json
import os
import socket
import struct
from collections.abc import Mapping, Sequence
from typing import Any

MAGIC = b"icc1"
NONCE_BYTES = 16
REPORT_HEADER = struct.Struct("=4s16sII")
_JOB_HEADER = struct.Struct("=II")
_MESSAGE_BYTES = 1 << 16
_MESSAGE_FDS = 8


def send_message(
    channel: socket.socket, message: Mapping[str, Any], fds: Sequence[int] = ()
) -> None:
    """One message with its descriptors (the sender keeps its own copies)."""
    socket.send_fds(channel, [json.dumps(message).encode()], list(fds))


def receive_message(channel: socket.socket) -> tuple[dict[str, Any], list[int]] | None:
    """The next message and its descriptors; None when the other end is gone."""
    try:
        data, fds, _, _ = socket.recv_fds(channel, _MESSAGE_BYTES, _MESSAGE_FDS)
    except ConnectionResetError:
        return None
    if not data:
        return None
    return json.loads(data), list(fds)


def write_all(fd: int, *parts: bytes) -> None:
    """Every byte of every part, in order."""
    for part in parts:
        view = memoryview(part)
        while view:
            view = view[os.write(fd, view) :]


def read_exactly(fd: int, size: int) -> bytes:
    """`size` bytes; raises EOFError if the pipe ends before."""
    parts = bytearray()
    while len(parts) < size:
        part = os.read(fd, size - len(parts))
        if not part:
            raise EOFError(f"the pipe ended after {len(parts)} of {size} bytes")
        parts += part
    return bytes(parts)


def frame_job(settings: Mapping[str, Any], code: bytes, nonce: bytes) -> bytes:
    """A job as the parent writes it."""
    head = json.dumps(settings).encode()
    return _JOB_HEADER.pack(len(head), len(code)) + head + code + nonce


def read_job(fd: int) -> tuple[dict[str, Any], bytes]:
    """Settings and code; the nonce stays in the pipe for `write_report`."""
    head_size, code_size = _JOB_HEADER.unpack(read_exactly(fd, _JOB_HEADER.size))
    return json.loads(read_exactly(fd, head_size)), read_exactly(fd, code_size)


def write_report(job_fd: int, report_fd: int, claim: Mapping[str, Any], image: bytes) -> None:
    """The child's one report, authenticated by the nonce that waited in the job pipe."""
    nonce = read_exactly(job_fd, NONCE_BYTES)
    body = json.dumps(claim, separators=(",", ":")).encode()
    write_all(report_fd, REPORT_HEADER.pack(MAGIC, nonce, len(body), len(image)), body, image)
