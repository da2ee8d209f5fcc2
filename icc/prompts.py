"""Prompts are files beside their users; each row records the hash of those that made it."""

import hashlib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Prompt:
    """A prompt's text and its version."""

    name: str
    text: str

    @property
    def version(self) -> str:
        """The first twelve digits of the text's hash."""
        return hashlib.sha256(self.text.encode()).hexdigest()[:12]


@cache
def prompt(room: str, name: str) -> Prompt:
    """`prompts/<name>.md` of a room (`qc`, `generators`)."""
    text = (files(room) / "prompts" / f"{name}.md").read_text(encoding="utf-8")
    return Prompt(f"{room}/{name}", text.strip())
