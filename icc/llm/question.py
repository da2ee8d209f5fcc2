"""A question to a model role, its answer, and the request that stands between them.

The request is everything that the model's answer depends on, and nothing else: no endpoint, no key, no
time-out. Its hash names the answer in the journal.
"""

import base64
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Self

from pydantic import BaseModel

from icc.errors import RecordError
from icc.record import canonical_json
from icc.roles import RoleConfig

_SIGNATURES = {
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"GIF8": "image/gif",
    b"RIFF": "image/webp",
}


@dataclass(frozen=True, slots=True)
class Picture:
    """An image inside a question."""

    data: bytes

    @property
    def media_type(self) -> str:
        """What the bytes really are; RecordError for a format that models do not take."""
        for signature, media in _SIGNATURES.items():
            if self.data.startswith(signature):
                return media
        raise RecordError("a picture for a model must be PNG, JPEG, GIF or WebP")


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One call. (candidate, step, ordinal) is its place in the journal.

    Parts go to the model in order; what many questions share should come first, since servers keep
    the beginning of a prompt.
    """

    role: str
    candidate: str
    step: str
    ordinal: int = 0
    system: str
    parts: tuple[str | Picture, ...]
    schema: type[BaseModel] | None = None
    """The answer must be JSON of this shape."""

    @property
    def has_picture(self) -> bool:
        return any(isinstance(part, Picture) for part in self.parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came back. `refusal` says why there is nothing to use; then the candidate ends."""

    text: str
    finish: str = "stop"
    """`stop`, `length`, or what else the server says."""
    refusal: str | None = None
    model: str = ""
    """The model's name as the server gives it."""
    prompt_tokens: int = 0
    completion_tokens: int = 0

    def to_json(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self.__slots__}

    @classmethod
    def from_json(cls, record: Mapping[str, Any]) -> Self:
        """Inverse of `to_json`; TypeError if the record has other fields."""
        return cls(**record)


def request_of(question: Question, role: RoleConfig) -> dict[str, Any]:
    """The arguments of the call (Chat Completions)."""
    content: list[dict[str, Any]] = []
    for part in question.parts:
        if isinstance(part, Picture):
            data = base64.b64encode(part.data).decode()
            url = f"data:{part.media_type};base64,{data}"
            content.append({"type": "image_url", "image_url": {"url": url}})
        else:
            content.append({"type": "text", "text": part})
    request: dict[str, Any] = {
        "model": role.model,
        "messages": [
            {"role": "system", "content": question.system},
            {"role": "user", "content": content if question.has_picture else _joined(content)},
        ],
        "max_tokens": role.max_tokens,
    }
    for name in ("temperature", "top_p"):
        value = getattr(role, name)
        if value is not None:
            request[name] = value
    if question.schema is not None:
        request["response_format"] = {
            "type": "json_schema",
            "json_schema": {
                "name": question.schema.__name__,
                "schema": _schema(question.schema),
            },
        }
    if role.extra:
        request["extra_body"] = dict(role.extra)
    return request


def _joined(content: list[dict[str, Any]]) -> str:
    """Plain text where there is no picture: some servers take nothing else."""
    return "\n\n".join(part["text"] for part in content)


@cache
def _schema(shape: type[BaseModel]) -> dict[str, Any]:
    """Once for a class: it takes longer than all else about a question."""
    return shape.model_json_schema()


def body_of(request: Mapping[str, Any]) -> bytes:
    """What is sent: the role's extra fields stand beside the others."""
    extra = request.get("extra_body", {})
    plain = {name: value for name, value in request.items() if name != "extra_body"}
    return json.dumps({**plain, **extra}, ensure_ascii=False).encode()


def fingerprint(request: Mapping[str, Any]) -> str:
    """The request's hash."""
    return hashlib.sha256(canonical_json(request).encode()).hexdigest()
