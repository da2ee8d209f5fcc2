"""How many requests may be under way: fewer after "too many requests", none while an endpoint is down.

Additive increase, multiplicative decrease, as networks do it; and a circuit breaker, so that a server
that comes up again is not met by everyone at once.
"""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

FAILURES_TO_OPEN = 5
"""Failures in a row, of any request, after which nobody asks for a while."""
FIRST_REST, LONGEST_REST = 0.25, 5.0
"""Seconds that nobody asks, doubled each time the trial request fails too."""
SETTLE = 0.5
"""Seconds in which several 429s count as one: they were sent under the same limit."""


class Throttle:
    """Slots for the requests to one endpoint. For one event loop."""

    def __init__(self, most: int) -> None:
        self.most = most
        self.limit = float(most)
        self.active = 0
        self._changed = asyncio.Condition()
        self._last_cut = 0.0
        self._failures = 0
        self._rest = FIRST_REST
        self._open_until = 0.0

    @asynccontextmanager
    async def slot(self) -> AsyncIterator[None]:
        """Wait for a slot, hold it."""
        async with self._changed:
            while not self._free():
                await self._wait()
            self.active += 1
        try:
            yield
        finally:
            async with self._changed:
                self.active -= 1
                self._wake()

    def _free(self) -> bool:
        if time.monotonic() < self._open_until:
            return False
        trial = self._failures >= FAILURES_TO_OPEN  # one at a time until one succeeds
        return self.active < (1 if trial else max(1, int(self.limit)))

    def _wake(self) -> None:
        """As many as there is room for: to wake a thousand for one slot costs more than the request."""
        self._changed.notify(max(1, int(self.limit) - self.active))

    async def _wait(self) -> None:
        """Until a slot may be free."""
        rest = self._open_until - time.monotonic()
        try:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._changed.wait(), rest if rest > 0 else None)
        except asyncio.CancelledError:
            self._wake()  # another may have what this one was woken for
            raise

    def succeeded(self) -> None:
        """A request came back well: a little more may be asked."""
        self._failures = 0
        self._rest = FIRST_REST
        self.limit = min(self.most, self.limit + 1 / max(1.0, self.limit))

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
