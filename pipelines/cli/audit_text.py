"""Code, captions and evidence as text, with what is wrong in them marked."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from rich.markup import escape

from icc.record import canonical_json

WIDTH = 300
"""Characters of one line of evidence."""


def marked_code(code: str, guilty: Mapping[int, Sequence[str]]) -> str:
    """The code with line numbers; guilty lines begin with `>` and are followed by what is wrong."""
    lines = code.splitlines()
    width = len(str(len(lines)))
    shown = []
    for number, line in enumerate(lines, 1):
        sign = ">" if number in guilty else " "
        shown.append(f"{sign} {number:{width}d}  {line}".rstrip())
        shown += [f"  {'':{width}}  ^ {what}" for what in guilty.get(number, [])]
    return "\n".join(shown)


def marked(text: str, phrases: Sequence[str]) -> str:
    """The text as markup, with these phrases in red."""
    if not phrases:
        return escape(text)
    longest_first = sorted(phrases, key=len, reverse=True)
    parts = re.split(f"({'|'.join(map(re.escape, longest_first))})", text)
    return "".join(
        f"[bold red]{escape(part)}[/]" if part in phrases else escape(part) for part in parts
    )


def evidence(found: Mapping[str, Any]) -> Iterator[str]:
    """One line for each thing that a verdict's evidence names; a list's members one by one."""
    for name, value in found.items():
        members = value if isinstance(value, list) else [value]
        for member in members:
            text = ", ".join(_parts(member)) if isinstance(member, Mapping) else _plain(member)
            yield f"{name}: {text}"[:WIDTH].replace("\n", "\n    ")


def _parts(member: Mapping[str, Any]) -> Iterator[str]:
    return (
        f"{key} {_plain(value)}" for key, value in member.items() if value not in (None, [], {})
    )


def _plain(value: Any) -> str:
    return value if isinstance(value, str) else canonical_json(value)
