"""What asking costs beyond waiting: many requests in flight, while the sandbox keeps a core busy.

    python -m benchmarks.client --json -

The endpoint is a process of its own that answers every request after `--delay`. The ideal time is that
of the waves in which so many requests at once must go: requests / in flight × delay. Every answer is
journalled durably, as in a run.
"""

import argparse
import asyncio
import json
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from icc.llm.client import open_models
from icc.llm.journal import Journal
from icc.llm.question import Question
from icc.roles import RoleConfig
from icc.store import LocalStore
from tracer.executor import Executor

SCRIPT = """import matplotlib.pyplot as plt

fig, ax = plt.subplots()
for k in range(12):
    ax.plot([0, 1], [k, k * k])
plt.show()
"""
ANSWER = {
    "choices": [{"index": 0, "message": {"role": "assistant", "content": "Seven blue dots form a ring. " * 40},
                 "finish_reason": "stop"}],
    "model": "m", "usage": {"prompt_tokens": 900, "completion_tokens": 300, "total_tokens": 1200},
}  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--requests", type=int, default=1920)
    parser.add_argument("--in-flight", type=int, default=64)
    parser.add_argument("--delay", type=float, default=0.2, help="seconds until an answer")
    parser.add_argument("--json", default="-", metavar="FILE")
    parser.add_argument("--serve", action="store_true", help="be the endpoint")
    options = parser.parse_args()
    if options.serve:
        asyncio.run(serve(options.delay))
        return
    text = json.dumps(benchmark(options.requests, options.in_flight, options.delay), indent=2)
    if options.json == "-":
        print(text)
    else:
        Path(options.json).write_text(text + "\n")


def benchmark(requests: int, in_flight: int, delay: float) -> dict[str, Any]:
    """Seconds with idle cores and beside a sandbox that draws all the time, against the ideal."""
    ideal = requests / in_flight * delay
    with (
        endpoint(delay) as url,
        Executor(slots=1) as executor,
        tempfile.TemporaryDirectory() as tmp,
    ):
        alone = asked(url, Path(tmp) / "alone", requests, in_flight)
        with drawing(executor) as undisturbed:
            time.sleep(ideal)
        with drawing(executor) as beside:
            busy = asked(url, Path(tmp) / "busy", requests, in_flight)
    return {
        "requests": requests,
        "in_flight": in_flight,
        "delay_seconds": delay,
        "ideal_seconds": round(ideal, 3),
        "seconds": {"alone": round(alone.wall, 3), "while_drawing": round(busy.wall, 3)},
        "cpu_ms_per_request": {
            "alone": round(alone.cpu / requests * 1000, 3),
            "while_drawing": round(busy.cpu / requests * 1000, 3),
        },
        "overhead": {
            "alone": round(alone.wall / ideal - 1, 4),
            "while_drawing": round(busy.wall / ideal - 1, 4),
        },
        "renders_per_second": {
            "alone": round(undisturbed.count / ideal, 2),
            "while_asking": round(beside.count / busy.wall, 2),
        },
    }


class Spent(NamedTuple):
    """Seconds by the clock, and of this process's CPU time (on a shared machine the surer figure)."""

    wall: float
    cpu: float


def asked(url: str, folder: Path, requests: int, in_flight: int) -> Spent:
    """What all requests take; connections are made before."""
    role = RoleConfig.model_validate({"endpoint": url, "model": "m", "concurrency": in_flight})

    async def ask() -> Spent:
        journal = Journal(LocalStore(folder), "shard-00000")
        async with open_models({"judge": role}, journal) as models:
            await asyncio.gather(*(models.ask(question(f"warm{n}")) for n in range(in_flight)))
            wall, cpu = time.monotonic(), time.process_time()
            await asyncio.gather(*(models.ask(question(f"c{n}")) for n in range(requests)))
            return Spent(time.monotonic() - wall, time.process_time() - cpu)

    return asyncio.run(ask())


def question(candidate: str) -> Question:
    text = f"Figure {candidate}. " + "What does it show, and how many of each? " * 60
    return Question(role="judge", candidate=candidate, step="look", system="Look.", parts=(text,))


class Renders:
    """How many scripts were drawn."""

    count = 0


@contextmanager
def drawing(executor: Executor) -> Iterator[Renders]:
    """The sandbox draws one script after the other until the block ends."""
    renders, over = Renders(), threading.Event()

    def draw() -> None:
        while not over.is_set():
            executor.run(SCRIPT)
            renders.count += 1

    thread = threading.Thread(target=draw)
    thread.start()
    try:
        yield renders
    finally:
        over.set()
        thread.join()


@contextmanager
def endpoint(delay: float) -> Iterator[str]:
    """A server in another process; its base URL."""
    command = [sys.executable, "-m", "benchmarks.client", "--serve", "--delay", str(delay)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}/v1"
        finally:
            process.terminate()


async def serve(delay: float) -> None:
    """Answer every request after `delay`; the port is printed."""
    body = json.dumps(ANSWER).encode()
    head = (
        f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    answer = head.encode() + body

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while length := await _length(reader):
            await reader.readexactly(length)
            await asyncio.sleep(delay)
            writer.write(answer)
            await writer.drain()
        writer.close()

    server = await asyncio.start_server(talk, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    async with server:
        await server.serve_forever()


async def _length(reader: asyncio.StreamReader) -> int:
    """The length of the next request's body, its head read; 0 at the end of the connection."""
    length = 0
    while (line := (await reader.readline()).strip()) or not length:
        if reader.at_eof():
            return 0
        if line.lower().startswith(b"content-length:"):
            length = int(line.split(b":")[1])
    return length


if __name__ == "__main__":
    main()
