"""One candidate in full: why it ended as it did, its code with the guilty lines marked, lineage."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from icc.record import Rejection, Row, Triplet, Verdict
from tracer.overlay import overlay
from tracer.trace import Trace

LINEAGE = (
    "pipeline", "family", "template", "template_version", "params", "seed_id", "seed_source",
    "license", "principle", "variation", "level", "caption_style",
)  # fmt: skip


def detail(row: Triplet | Rejection) -> dict[str, Any]:
    """Everything about a candidate except its picture, JSON-ready."""
    return {
        "id": row.id,
        "accepted": isinstance(row, Triplet),
        "reason": row.reason if isinstance(row, Rejection) else None,
        "rule": row.rule if isinstance(row, Rejection) else None,
        "lineage": {name: value for name in LINEAGE if (value := getattr(row, name)) is not None},
        "image": None
        if row.image is None
        else {"width": row.width, "height": row.height, "dpi": row.dpi},
        "verdicts": [verdict.to_json() for verdict in row.qc],
        "guilty_lines": guilty_lines(row),
        "code": row.code,
        "caption": row.caption,
        "draft_caption": row.draft_caption,
        "explained_code": row.explained_code,
        "usage": [dict(usage) for usage in row.usage],
    }


def guilty_lines(row: Row) -> dict[int, list[str]]:
    """Lines of the code that failed verdicts point to, with what each says about them."""
    found: dict[int, list[str]] = {}
    for verdict in row.qc:
        if verdict.status == "fail":
            for line, what in _lines(verdict):
                said = found.setdefault(line, [])
                if what not in said:
                    said.append(what)
    return dict(sorted(found.items()))


def _lines(verdict: Verdict) -> Iterator[tuple[int, str]]:
    for node in _nodes(verdict.evidence):
        line = node.get("line")
        if isinstance(line, int):
            yield line, str(node.get("what") or f"{verdict.rule}: {verdict.reason}")


def _nodes(value: Any) -> Iterator[Mapping[str, Any]]:
    """All mappings inside the evidence."""
    if isinstance(value, Mapping):
        yield value
        for child in value.values():
            yield from _nodes(child)
    elif isinstance(value, (list, tuple)):
        for child in value:
            yield from _nodes(child)


def marked_code(row: Row) -> str:
    """The code with line numbers; guilty lines begin with `>` and are followed by what is wrong."""
    guilty = guilty_lines(row)
    lines = (row.code or "").splitlines()
    width = len(str(len(lines)))
    marked = []
    for number, line in enumerate(lines, 1):
        sign = ">" if number in guilty else " "
        marked.append(f"{sign} {number:{width}d}  {line}".rstrip())
        marked += [f"  {'':{width}}  ^ {what}" for what in guilty.get(number, [])]
    return "\n".join(marked)


def picture(row: Row) -> bytes | None:
    """The PNG, if it was drawn."""
    return None if row.image is None else bytes(row.image["bytes"])


def traced_picture(row: Row) -> bytes | None:
    """The PNG with each element of its trace framed and numbered."""
    png = picture(row)
    if png is None or row.trace is None:
        return None
    return overlay(png, Trace.from_json(json.loads(row.trace)))
