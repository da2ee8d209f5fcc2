"""Answers on their way into the journal: those that arrive during one flush share the next."""

import asyncio
from collections import deque

from icc.llm.journal import Entry, Journal
from icc.llm.question import Answer


class Scribe:
    """Writes in a thread of its own, one flush at a time. For one event loop."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._waiting: deque[tuple[Entry, asyncio.Future[Answer]]] = deque()
        self._writing: asyncio.Task[None] | None = None

    async def keep(self, entry: Entry) -> Answer:
        """The answer that stands, once it is durable. Errors are those of the store."""
        kept: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self._waiting.append((entry, kept))
        if self._writing is None:
            self._writing = asyncio.create_task(self._write())
        return await kept

    async def close(self) -> None:
        """Wait for what is under way: it is paid for, even if nobody waits for it any more."""
        if self._writing is not None:
            await self._writing

    async def _write(self) -> None:
        while self._waiting:
            batch = list(self._waiting)
            self._waiting.clear()
            try:
                answers = await asyncio.to_thread(self._journal.keep, [entry for entry, _ in batch])
            except Exception as error:
                _settle(batch, error)
            else:
                _settle(batch, answers)
        self._writing = None


def _settle(
    batch: list[tuple[Entry, asyncio.Future[Answer]]], outcome: list[Answer] | Exception
) -> None:
    for n, (_, kept) in enumerate(batch):
        if kept.done():  # whoever asked was cancelled
            continue
        if isinstance(outcome, Exception):
            kept.set_exception(outcome)
        else:
            kept.set_result(outcome[n])
