"""A scripted model server: real HTTP, OpenAI's protocol, good answers and every kind of bad one.

    with ModelServer(judging) as server:
        … base URL server.url; server.requests holds what was asked

A reply is text (a good answer), a `Fault`, or a function of the request that gives one of the two. With
`storm`, faults come before the reply, a few for each new question.
"""

import json
import random
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self

KEY = "right-key"
Request = Mapping[str, Any]


@dataclass(frozen=True)
class Fault:
    """Something else than an answer."""

    kind: str
    """`status`, `drop`, `garbage`, `not_utf8`, `huge`, `empty`, `refusal`, `length`, `slow`,
    `drip` (byte by byte, without end), `torn` (ends in the middle), `surrogate`."""
    status: int = 500
    message: str = "out of order"
    retry_after: str | None = None


STORM = (
    Fault("status", 429, "too many requests", retry_after="0.05"),
    Fault("status", 500),
    Fault("drop"),
    Fault("garbage"),
    Fault("not_utf8"),
    Fault("torn"),
)

Reply = str | Fault
Script = Callable[[Request], Reply]


class ModelServer(ThreadingHTTPServer):
    """Serves on loopback until the block ends."""

    daemon_threads = True
    request_queue_size = 256

    def __init__(
        self, script: Script, *, storm: int = 0, delay: float = 0.0, models: Sequence[str] = ("m",)
    ) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.script = script
        self.storm = storm
        self.delay = delay
        self.models = models
        self.requests: list[Request] = []
        """Requests that reached the model (each is paid for), in order of arrival."""
        self.answered: Counter[str] = Counter()
        """Good answers by the request's text."""
        self.peak = 0
        """Most requests that were under way together."""
        self._active = 0
        self._faults: Counter[str] = Counter()
        self._random = random.Random(1)
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self.serve_forever, args=(0.05,), daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/v1"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        _type: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self.shutdown()
        self.server_close()
        self._thread.join()

    @contextmanager
    def under_way(self) -> Iterator[None]:
        with self._lock:
            self._active += 1
            self.peak = max(self.peak, self._active)
        try:
            yield
        finally:
            with self._lock:
                self._active -= 1

    def reply(self, request: Request) -> Reply:
        """What this request gets, faults of the storm first."""
        text = json.dumps(request, sort_keys=True)
        with self._lock:
            if self._faults[text] < self.storm:
                self._faults[text] += 1
                return self._random.choice(STORM)
            self.requests.append(request)
            answer = self.script(request)
            if isinstance(answer, str):
                self.answered[text] += 1
            return answer


class _Handler(BaseHTTPRequestHandler):
    server: ModelServer
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if self.headers.get("Authorization") != f"Bearer {KEY}":
            self._error(401, "Incorrect API key provided")
        elif request["model"] not in self.server.models:
            self._error(404, f"The model `{request['model']}` does not exist")
        else:
            with self.server.under_way():
                time.sleep(self.server.delay)
                reply = self.server.reply(request)
            self._reply(reply)

    def _reply(self, reply: Reply) -> None:
        if isinstance(reply, str):
            self._answer({"content": reply}, "stop")
        elif reply.kind == "status":
            self._error(reply.status, reply.message, reply.retry_after)
        elif reply.kind == "drop":
            self.close_connection = True
            self.connection.close()
        elif reply.kind == "garbage":
            self._send(200, b'{"choices": [{"mess')
        elif reply.kind == "not_utf8":
            self._send(200, b'{"choices": "\xff\xfe"}')
        elif reply.kind == "huge":
            self._answer({"content": "x" * 10_000_000}, "stop")
        elif reply.kind == "empty":
            self._answer({"content": "  "}, "stop")
        elif reply.kind == "refusal":
            self._answer({"content": None, "refusal": "I cannot help with that."}, "stop")
        elif reply.kind == "length":
            self._answer({"content": '{"score": 4, "passes": tr'}, "length")
        elif reply.kind == "surrogate":
            self._answer({"content": "half a pair: \ud83d"}, "stop")
        elif reply.kind == "torn":
            self._begin(b'{"choices": [{"mess', length=1000)
            self.close_connection = True
        elif reply.kind == "drip":
            self._begin(b"", length=1_000_000)
            with suppress(ConnectionError):
                while True:
                    self.wfile.write(b" ")
                    time.sleep(0.05)
        elif reply.kind == "slow":
            time.sleep(30)
        else:
            raise ValueError(reply.kind)

    def _answer(self, message: Mapping[str, Any], finish: str) -> None:
        document = {
            "id": "a",
            "object": "chat.completion",
            "created": 0,
            "model": "scripted-model",
            "choices": [
                {"index": 0, "message": {"role": "assistant", **message}, "finish_reason": finish}
            ],
            "usage": {"prompt_tokens": 100, "completion_tokens": 20, "total_tokens": 120},
        }
        self._send(200, json.dumps(document).encode())

    def _error(self, status: int, message: str, retry_after: str | None = None) -> None:
        headers = {} if retry_after is None else {"Retry-After": retry_after}
        body = {"error": {"message": message, "type": "error", "code": status}}
        self._send(status, json.dumps(body).encode(), headers)

    def _begin(self, body: bytes, length: int) -> None:
        """A good answer's head, and the first bytes of what it promises."""
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(length))
        self.end_headers()
        self.wfile.write(body)

    def _send(self, status: int, body: bytes, headers: Mapping[str, str] | None = None) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Silence."""
