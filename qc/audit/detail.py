"""One candidate in full: why it ended as it did, its code with the guilty lines marked, lineage."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from icc.record import Rejection, Row, Triplet, Verdict
from qc.audit.bounds import bound
from tracer.overlay import overlay
from tracer.trace import Trace

LINEAGE = (
    "pipeline", "family", "template", "template_version", "params", "seed_id", "seed_source",
    "license", "principle", "variation", "level", "caption_style",
)  # fmt: skip

NOT_SUPPORTED = ("contradicted", "unverifiable")
"""What is said of claims that do not survive."""


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
        "verdicts": [
            verdict.to_json() | {"bound": bound(verdict.rule, verdict.threshold)}
            for verdict in row.qc
        ],
        "guilty_lines": guilty_lines(row),
        "guilty_phrases": guilty_phrases(row),
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


def guilty_phrases(row: Row) -> list[str]:
    """Words of the caption or of the explanation that failed verdicts quote."""
    nodes = (n for v in row.qc if v.status == "fail" for n in _nodes(v.evidence))
    said = (n["text"] for n in nodes if n.get("status") in NOT_SUPPORTED and "text" in n)
    return list(dict.fromkeys(str(text) for text in said))


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


def picture(row: Row) -> bytes | None:
    """The PNG, if it was drawn."""
    return None if row.image is None else bytes(row.image["bytes"])


def traced_picture(row: Row) -> bytes | None:
    """The PNG with each element of its trace framed and numbered."""
    png = picture(row)
    if png is None or row.trace is None:
        return None
    return overlay(png, Trace.from_json(json.loads(row.trace)))
