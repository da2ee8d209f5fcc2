"""Hostile scripts with the outcomes they must have, read from `tests/executor/hostile/*.snippets`.

A snippet starts with `### name | outcome … | cpu=seconds wall=seconds` (the last part optional) and
reaches to the next one. `@NUL@` stands for a null byte.
"""

from dataclasses import dataclass
from pathlib import Path

from tracer.render import Limits

HOSTILE = Path(__file__).parent.parent / "tests" / "executor" / "hostile"


@dataclass(frozen=True)
class Snippet:
    """One attack."""

    group: str
    name: str
    outcomes: frozenset[str]
    limits: Limits
    code: str

    @property
    def id(self) -> str:
        return f"{self.group}: {self.name}"


def load_snippets(folder: Path = HOSTILE) -> list[Snippet]:
    """All snippets, in order of their files."""
    return [
        _parse(path.stem, text)
        for path in sorted(folder.glob("*.snippets"))
        for text in ("\n" + path.read_text()).split("\n### ")[1:]
    ]


def _parse(group: str, text: str) -> Snippet:
    head, _, code = text.partition("\n")
    name, outcomes, *rest = (part.strip() for part in head.split("|"))
    wanted = dict(pair.split("=") for pair in " ".join(rest).split())
    limits = Limits(
        cpu_seconds=float(wanted.get("cpu", 4)),
        wall_seconds=float(wanted.get("wall", 20)),
        memory_bytes=512 << 20,
    )
    return Snippet(
        group, name, frozenset(outcomes.split()), limits, code.strip().replace("@NUL@", "\0") + "\n"
    )
