"""The body of a response: the answer in it, or why it holds none."""

import json
from typing import Any

from pydantic import ValidationError

from icc.llm.question import Answer

MAX_ANSWER_BYTES = 1 << 20
"""A longer answer is no answer: it is not kept, and the candidate says so."""


class Garbage(Exception):
    """A 200 whose body is no answer of the protocol."""


def read(body: bytes) -> Answer:
    """The answer in a response's body; Garbage if there is none."""
    if len(body) > MAX_ANSWER_BYTES:
        why = f"the answer has more bytes than the {MAX_ANSWER_BYTES:,} that are read"
        return Answer(text="", finish="too_long", refusal=why)
    try:
        document = json.loads(body.decode("utf-8"))
        choice = document["choices"][0]
        message = choice["message"]
        usage = document.get("usage") or {}
        text, refusal = message.get("content"), message.get("refusal")
        finish = str(choice.get("finish_reason") or "stop")
        answer = Answer(
            text="" if text is None else _encodable(str(text)),
            finish=finish,
            refusal=_why_unusable(text, refusal, finish),
            model=str(document.get("model") or ""),
            prompt_tokens=int(usage.get("prompt_tokens") or 0),
            completion_tokens=int(usage.get("completion_tokens") or 0),
        )
    except (ValueError, KeyError, IndexError, TypeError, AttributeError) as error:
        raise Garbage(f"an answer that is none ({type(error).__name__})") from None
    return answer


def _encodable(text: str) -> str:
    """Without halves of surrogate pairs, which JSON can spell and no file can hold."""
    return text.encode("utf-8", "replace").decode()


def _why_unusable(text: Any, refusal: Any, finish: str) -> str | None:
    if refusal:
        return f"the model refused: {str(refusal)[:300]}"
    if finish == "content_filter":
        return "the endpoint's content filter withheld the answer"
    if text is None or not str(text).strip():
        return "the answer is empty"
    return None


def json_in(text: str) -> str:
    """The JSON document in an answer, without a fence or prose around it."""
    start, end = text.find("{"), text.rfind("}")
    return text[start : end + 1] if 0 <= start < end else text


def shortcoming(error: ValidationError, answer: Answer) -> str:
    """What to tell the model about its answer."""
    if answer.finish == "length":
        return "Your answer was cut off at the length limit. Answer again, shorter."
    first = error.errors()[0]
    place = ".".join(str(part) for part in first["loc"]) or "the document"
    return (
        f"Your answer did not fit the schema: {place}: {first['msg']}. Answer with the JSON only."
    )
