"""Asking models: journal first, then the endpoint, with patience for what passes and none for what
does not.

Passing faults (429, 5xx, time-outs, dropped connections, garbage) are waited out; they never cost a
candidate. Refusals of the endpoint that concern the whole run (key, model, pictures) stop it with one
message; those that concern one question (too long, content) are answers with a `refusal`.
"""

import asyncio
import os
import random
import ssl
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from functools import cache
from typing import Any, TypeVar

import httpx2
import openai
from openai import AsyncOpenAI
from pydantic import BaseModel, ValidationError

from icc.errors import ConfigError, ModelError, TransientError
from icc.llm.journal import Entry, Journal, Place
from icc.llm.purse import Purse
from icc.llm.question import Answer, Question, body_of, fingerprint, request_of
from icc.llm.response import MAX_ANSWER_BYTES, Garbage, json_in, read, shortcoming
from icc.llm.scribe import Scribe
from icc.llm.throttle import Throttle
from icc.roles import RoleConfig

RE_ASKS = 2
"""Times an answer that misses its schema is asked for again, with what was wrong."""
FIRST_PAUSE, LONGEST_PAUSE = 0.25, 8.0

Shape = TypeVar("Shape", bound=BaseModel)


class Models:
    """The roles of a run, for one event loop. `offline`: only the journal answers."""

    def __init__(
        self,
        roles: Mapping[str, RoleConfig],
        journal: Journal,
        *,
        offline: bool = False,
        purse: Purse | None = None,
    ) -> None:
        self._journal = journal
        self._scribe = Scribe(journal)
        self._roles = {
            name: _Role(name, config, offline, purse)
            for name, config in roles.items()
            if config.endpoint
        }

    async def ask(self, question: Question) -> Answer:
        """The durable answer. ModelError, BudgetSpent: the run stops or pauses; TransientError: the
        shard is retried."""
        role = self._role(question.role)
        async with role.line:
            request = request_of(question, role.config)
            place = Place(question.candidate, question.step, question.ordinal)
            hash_ = fingerprint(request)
            known = self._journal.find(place, hash_)
            if known is None:
                answer = await role.ask(request, question)
        if known is not None:
            return known
        return await self._scribe.keep(Entry(place, hash_, answer, role.name))

    async def ask_for(
        self, shape: type[Shape], make: Callable[[int, str], Question]
    ) -> tuple[Shape | None, list[Answer]]:
        """A structured answer: (value or None, all answers paid for).

        `make(ordinal, complaint)` gives the question; the complaint says what was wrong with the
        answer before, and is empty at first.
        """
        answers: list[Answer] = []
        complaint = ""
        for ordinal in range(1 + RE_ASKS):
            answer = await self.ask(make(ordinal, complaint))
            answers.append(answer)
            if answer.refusal is not None:
                break
            try:
                return shape.model_validate_json(json_in(answer.text)), answers
            except ValidationError as error:
                complaint = shortcoming(error, answer)
        return None, answers

    async def close(self) -> None:
        await self._scribe.close()
        for role in self._roles.values():
            await role.close()

    def _role(self, name: str) -> "_Role":
        if name not in self._roles:
            raise ConfigError(
                f"models.{name}.endpoint is not set; name the server that plays this role, "
                f"e.g. --set models.{name}.endpoint=http://127.0.0.1:8000/v1"
            )
        return self._roles[name]


@asynccontextmanager
async def open_models(
    roles: Mapping[str, RoleConfig],
    journal: Journal,
    *,
    offline: bool = False,
    purse: Purse | None = None,
) -> AsyncIterator[Models]:
    """Models whose connections end with the block; `purse` pays, without one there is no limit."""
    models = Models(roles, journal, offline=offline, purse=purse)
    try:
        yield models
    finally:
        await models.close()


class _Role:
    """One role's connection."""

    def __init__(self, name: str, config: RoleConfig, offline: bool, purse: Purse | None) -> None:
        self.name = name
        self._purse = purse
        self.config = config
        self._offline = offline
        self.line = asyncio.Semaphore(2 * config.concurrency)
        """Questions that are prepared; were it all that are asked, the first answers would wait unread."""
        self._throttle = Throttle(config.concurrency)
        self._client = AsyncOpenAI(
            base_url=config.endpoint,
            api_key=os.environ.get(config.key_env) or "none",
            timeout=config.timeout_seconds,
            max_retries=0,  # this module decides what is tried again
            http_client=_connections(config.concurrency),
        )

    async def close(self) -> None:
        await self._client.close()

    async def ask(self, request: Mapping[str, Any], question: Question) -> Answer:
        """Ask until there is an answer, a refusal, or no patience left."""
        if self._offline:
            raise ModelError(
                f"the journal holds no answer to step {question.step!r} of candidate "
                f"{question.candidate}, and this run may not ask a model (--replay)"
            )
        deadline = time.monotonic() + self.config.patience_seconds
        faults = 0
        pause = FIRST_PAUSE
        while True:
            try:
                async with self._throttle.slot():
                    answer = await self._paid(request)
                self._throttle.succeeded()
                return answer
            except openai.RateLimitError as error:
                self._throttle.too_many()
                wait, why = _retry_after(error) or pause, "too many requests (429)"
            except openai.APIStatusError as error:
                refused = self._judge_status(error, question)
                if refused is not None:
                    return refused
                self._throttle.failed()
                faults += 1
                wait, why = _retry_after(error) or pause, f"status {error.status_code}"
            except (openai.APIConnectionError, Garbage) as error:
                self._throttle.failed()
                faults += 1
                wait, why = pause, self._fault(error)
            if faults > self.config.retries or time.monotonic() + wait > deadline:
                raise TransientError(
                    f"role {self.name!r}: {self.config.endpoint} gives no answer ({why}); see that it "
                    "is up, then start the same command again: every answer so far is kept"
                )
            await asyncio.sleep(wait * random.uniform(0.8, 1.2))
            pause = min(LONGEST_PAUSE, 2 * pause)

    def _fault(self, error: Exception) -> str:
        root = _root(error)  # aiohttp's own: the library takes lost connections for late ones
        return self._late if isinstance(root, TimeoutError) else str(root)

    @property
    def _late(self) -> str:
        return f"no whole answer within {self.config.timeout_seconds:g} s"

    async def _paid(self, request: Mapping[str, Any]) -> Answer:
        if self._purse is None:
            return await self._call(request)
        self._purse.check()
        answer = await self._call(request)
        self._purse.pay(self.name, answer)
        return answer

    async def _call(self, request: Mapping[str, Any]) -> Answer:
        """One request, within the time and the size that an answer may have, however it trickles in."""
        try:
            async with asyncio.timeout(self.config.timeout_seconds):
                return read(await self._body(request))
        except TimeoutError:
            raise Garbage(self._late) from None
        except (
            httpx2.HTTPError
        ) as error:  # once the answer has begun, the library lets these through
            raise Garbage(f"an answer that broke off ({type(error).__name__})") from None

    async def _body(self, request: Mapping[str, Any]) -> bytes:
        """The body of the response, or more of it than may be.

        Posted as bytes: the library's own method of completions looks through every message and part
        for what it might have to change, and takes longer over it than all else here.
        """
        stream = await self._client.post(
            "/chat/completions",
            content=body_of(request),
            cast_to=bytes,
            stream=True,
            stream_cls=openai.AsyncStream[bytes],
        )
        answer = bytearray()
        async with stream:
            async for part in stream.response.aiter_bytes():
                answer += part
                if len(answer) > MAX_ANSWER_BYTES:
                    break
        return bytes(answer)

    def _judge_status(self, error: openai.APIStatusError, question: Question) -> Answer | None:
        """None for a fault that passes; an answer if this question is refused; ModelError if every
        question would be."""
        status, said = error.status_code, _message(error)
        where = f"role {self.name!r}: {self.config.endpoint}"
        if status in (401, 403):
            raise ModelError(
                f"{where} refuses the key ({status}: {said}); put a valid one into the environment "
                f"variable {self.config.key_env}"
            )
        if status == 404:
            raise ModelError(
                f"{where} has no model {self.config.model!r} ({said}); set models.{self.name}.model to "
                "one that the server lists under /models"
            )
        if status not in (400, 413, 422):
            return None
        if question.has_picture and _is_about_pictures(said):
            raise ModelError(
                f"{where}: the model {self.config.model!r} takes no pictures ({said}); this role needs a "
                "vision model"
            )
        return Answer(
            text="",
            finish="refused",
            refusal=f"role {self.name!r} refused the request ({status}: {said}); if it is the length, "
            f"lower models.{self.name}.max_tokens or use a model with a longer context",
        )


def _connections(most: int) -> httpx2.AsyncClient:
    """So many connections at most, over aiohttp: its parser takes half the time of httpx's own."""
    limits = httpx2.Limits(max_connections=most, max_keepalive_connections=most)
    return openai.DefaultAioHttpClient(verify=_certificates(), limits=limits)


@cache
def _certificates() -> ssl.SSLContext:
    """Read once for all connections of the process: it takes longer than a hundred clients."""
    return httpx2.create_ssl_context()


def _root(error: BaseException) -> BaseException:
    """What raised what raised … this."""
    while error.__cause__ is not None:
        error = error.__cause__
    return error


def _message(error: openai.APIStatusError) -> str:
    body = error.body
    said = body.get("message") if isinstance(body, Mapping) else None
    return " ".join(str(said or error.message).split())[:300]


def _is_about_pictures(said: str) -> bool:
    words = ("image", "vision", "multimodal", "multi-modal", "picture")
    return any(word in said.lower() for word in words)


def _retry_after(error: openai.APIStatusError) -> float | None:
    """Seconds that the endpoint asks to wait."""
    try:
        return max(0.0, float(error.response.headers.get("retry-after", "")))
    except ValueError:
        return None
