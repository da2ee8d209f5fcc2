"""The local audit page: a small web server on this machine's loopback, for one person.

Only whoever knows the token gets in: the first address holds it, a cookie keeps it. Requests under
another host name are refused (a web page elsewhere cannot reach the run through a name of its own),
decisions need JSON, and the page runs no script but its own.
"""

import hmac
import json
import secrets
from collections.abc import Callable, Mapping, Sequence
from http import HTTPStatus
from http.cookies import CookieError, SimpleCookie
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from typing import Any
from urllib.parse import parse_qs, unquote, urlencode, urlsplit

from icc.errors import IccError, UsageError
from qc.audit.filters import parse_filter
from qc.audit.ledger import Ledger
from qc.audit.recheck import parse_settings

MAX_BODY = 100_000
PAGE_SIZE, MAX_PAGE = 60, 500
SCRIPTS = (
    "audit.js", "decide.js", "detail.js", "dom.js", "histogram.js", "list.js", "state.js",
)  # fmt: skip
FILES = {
    "/": ("audit.html", "text/html; charset=utf-8"),
    "/audit.css": ("audit.css", "text/css; charset=utf-8"),
    **{f"/{name}": (name, "text/javascript; charset=utf-8") for name in SCRIPTS},
}
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; "
    "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}
FRESH, KEPT = "no-store", "private, max-age=3600"
"""How long a browser may keep an answer: the picture of an id never changes."""

Query = Mapping[str, Sequence[str]]


class AuditServer(ThreadingHTTPServer):
    """Serves one run on 127.0.0.1; `url` opens it. `port=0` takes a free one."""

    daemon_threads = True

    def __init__(self, ledger: Ledger, port: int = 0) -> None:
        self.ledger = ledger
        self.token = secrets.token_urlsafe(24)
        try:
            super().__init__(("127.0.0.1", port), _Handler)
        except OSError as error:
            raise UsageError(
                f"--port {port}: cannot be used ({error.strerror}); leave it out for a free one"
            ) from None

    @property
    def cookie(self) -> str:
        """Its name. Cookies of one host are shared by all its ports, and two runs may be served."""
        return f"icc_audit_{self.server_port}"

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/?token={self.token}"


class _Handler(BaseHTTPRequestHandler):
    server: AuditServer
    protocol_version = "HTTP/1.1"
    timeout = 60

    def do_GET(self) -> None:
        address = urlsplit(self.path)
        query = parse_qs(address.query)
        if not self._may_enter(query.get("token", [""])[0]):
            self._refuse()
        elif "token" in query:
            self._enter(query)
        else:
            self._guarded(lambda: self._get(address.path, query))

    def do_POST(self) -> None:
        if self._may_enter():
            self._guarded(self._post)
        else:
            self._refuse()

    # --- who may enter ------------------------------------------------------------------------

    def _may_enter(self, token: str = "") -> bool:
        """Whether this token, or the cookie that an earlier one left, is the right one."""
        try:
            cookies = SimpleCookie(self.headers.get("Cookie", ""))
        except CookieError:
            cookies = SimpleCookie()
        kept = cookies.get(self.server.cookie)
        known = self._knows(token) or (kept is not None and self._knows(kept.value))
        return self._host_is_ours() and known

    def _refuse(self) -> None:
        message = (
            "Open the address that `icc audit serve` printed last; it holds the key to this page. "
            "A filter that you kept can be put behind it with &."
        )
        self.close_connection = True  # the body of a refused request is never read
        self._send(HTTPStatus.FORBIDDEN, message.encode(), "text/plain; charset=utf-8")

    def _host_is_ours(self) -> bool:
        port = self.server.server_port
        return self.headers.get("Host") in (f"127.0.0.1:{port}", f"localhost:{port}")

    def _knows(self, token: str) -> bool:
        return hmac.compare_digest(token.encode(), self.server.token.encode())

    def _enter(self, query: Query) -> None:
        """Keep the token in a cookie and take it out of the address."""
        rest = urlencode([(k, v) for k, values in query.items() if k != "token" for v in values])
        self.send_response(HTTPStatus.SEE_OTHER)
        self.send_header("Location", f"/?{rest}" if rest else "/")
        cookie = f"{self.server.cookie}={self.server.token}; HttpOnly; SameSite=Strict; Path=/"
        self.send_header("Set-Cookie", cookie)
        self.send_header("Content-Length", "0")
        self.end_headers()

    # --- answers ------------------------------------------------------------------------------

    def _guarded(self, answer: Callable[[], None]) -> None:
        """Errors become one line of JSON for the page."""
        try:
            answer()
        except UsageError as error:
            self._json({"error": str(error)}, HTTPStatus.BAD_REQUEST)
        except IccError as error:
            self._json({"error": str(error)}, HTTPStatus.INTERNAL_SERVER_ERROR)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True  # the page went away meanwhile

    def _get(self, path: str, query: Query) -> None:
        ledger = self.server.ledger
        kind, _, rest = path.removeprefix("/").partition("/")
        if path in FILES:
            name, media = FILES[path]
            self._send(HTTPStatus.OK, (files("qc.audit") / "pages" / name).read_bytes(), media)
        elif path in ("/api/candidates", "/api/pairs"):
            offset, limit = _number(query, "offset", 0), _number(query, "limit", PAGE_SIZE)
            listed = ledger.overview if path == "/api/candidates" else ledger.pairs
            decided = query.get("decided", [None])[0]
            self._json(listed(parse_filter(query), decided, offset, min(limit, MAX_PAGE)))
        elif path == "/api/histogram":
            self._json(ledger.histogram(query.get("rule", [""])[0]))
        elif path == "/api/flips":
            self._json(ledger.flips(parse_settings(query.get("set", []))))
        elif kind == "api" and rest.startswith("candidate/"):
            self._json(ledger.candidate(unquote(rest.removeprefix("candidate/"))))
        elif kind == "thumbnail":
            self._png(ledger.thumbnail(unquote(rest)))
        elif kind == "picture":
            self._png(ledger.picture(unquote(rest), traced="traced" in query))
        else:
            self._json({"error": f"no such page: {path}"}, HTTPStatus.NOT_FOUND)

    def _post(self) -> None:
        size = int(self.headers.get("Content-Length") or 0)
        if self.headers.get_content_type() != "application/json" or not 0 < size <= MAX_BODY:
            raise UsageError("a decision is a short JSON document")
        body = self.rfile.read(size)
        if self.path != "/api/decide":
            self._json({"error": f"no such page: {self.path}"}, HTTPStatus.NOT_FOUND)
            return
        try:
            asked = json.loads(body)
            id_, decision, why = (str(asked[key]) for key in ("id", "decision", "why"))
        except (ValueError, KeyError, TypeError):
            raise UsageError("a decision has id, decision and why") from None
        self._json(self.server.ledger.decide(id_, decision, why).to_json())

    def _json(self, document: Any, status: HTTPStatus = HTTPStatus.OK) -> None:
        data = json.dumps(document, ensure_ascii=False).encode()
        self._send(status, data, "application/json; charset=utf-8")

    def _png(self, png: bytes | None) -> None:
        if png is None:
            self._json({"error": "this candidate was never drawn"}, HTTPStatus.NOT_FOUND)
        else:
            self._send(HTTPStatus.OK, png, "image/png", KEPT)

    def _send(self, status: HTTPStatus, data: bytes, media: str, keep: str = FRESH) -> None:
        self.send_response(status)
        for name, value in (HEADERS | {"Cache-Control": keep}).items():
            self.send_header(name, value)
        self.send_header("Content-Type", media)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        """Silence: addresses hold the token."""


def _number(query: Query, name: str, default: int) -> int:
    try:
        return max(0, int(query.get(name, [str(default)])[0]))
    except ValueError:
        raise UsageError(f"{name}={query[name][0]!r} is no number") from None
