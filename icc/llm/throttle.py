"""How many requests may be under way: fewer after "too many requests", none while an endpoint is down.

Additive increase, multiplicative decrease, as networks do it; and a circuit breaker, so that a server
that comes up again is not met by everyone at once.
"""

import asyncio
import time
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

FAILURES_TO_OPEN = 5
"""Failures in a row, of any request, after which nobody asks for a while."""
FIRST_REST, LONGEST_REST = 0.25, 5.0
"""Seconds that nobody asks, doubled each time the trial request fails too."""
SETTLE = 0.5
"""Seconds in which several 429s count as one: they were sent under the same limit."""


class Throttle:
    """Slots for the requests to one endpoint, given in the order in which they were asked for. For one
    event loop."""

    def __init__(self, most: int) -> None:
        self.most = most
        self.limit = float(most)
        self.active = 0
        self._waiting: deque[asyncio.Future[None]] = deque()
        self._alarm: asyncio.TimerHandle | None = None
        self._last_cut = 0.0
        self._failures = 0
        self._rest = FIRST_REST
        self._open_until = 0.0

    @asynccontextmanager
    async def slot(self) -> AsyncIterator[None]:
        """Wait for a slot, hold it."""
        await self._take()
        try:
            yield
        finally:
            self._give_back()

    async def _take(self) -> None:
        turn = asyncio.get_running_loop().create_future()
        self._waiting.append(turn)
        self._grant()
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():  # the slot came with the cancellation
                self._give_back()
            raise

    def _give_back(self) -> None:
        self.active -= 1
        self._grant()

    def _grant(self) -> None:
        """Slots to those who wait, while there are any: nobody is woken for nothing."""
        while self._waiting and self.active < self._room():
            turn = self._waiting.popleft()
            if not turn.done():
                self.active += 1
                turn.set_result(None)
        rest = self._open_until - time.monotonic()
        if self._waiting and rest > 0 and self._alarm is None:
            self._alarm = asyncio.get_running_loop().call_later(rest, self._rested)

    def _rested(self) -> None:
        self._alarm = None
        self._grant()

    def _room(self) -> int:
        if time.monotonic() < self._open_until:
            return 0
        trial = self._failures >= FAILURES_TO_OPEN  # one at a time until one succeeds
        return 1 if trial else max(1, int(self.limit))

    def succeeded(self) -> None:
        """A request came back well: a little more may be asked."""
        self._failures = 0
        self._rest = FIRST_REST
        self.limit = min(self.most, self.limit + 1 / max(1.0, self.limit))
        self._grant()

    def too_many(self) -> None:
        """The endpoint said 429: half as much."""
        now = time.monotonic()
        if now - self._last_cut > SETTLE:
            self._last_cut = now
            self.limit = max(1.0, self.limit / 2)

    def failed(self) -> None:
        """The endpoint is down, or answered with an error of its own."""
        self._failures += 1
        if self._failures >= FAILURES_TO_OPEN:
            self._open_until = time.monotonic() + self._rest
            self._rest = min(LONGEST_REST, 2 * self._rest)
