"""Two runs side by side: candidates with other ends, and rules that judge otherwise.

Runs of one seed share ids, so their candidates are compared one by one; runs that share none are
compared by rates only.
"""

from collections.abc import Mapping
from typing import Any

from qc.audit.funnel import funnel
from qc.audit.tables import RunTables

TEXTS = ("code_sha256", "image_sha256", "phash", "skeleton", "caption_style")
SAMPLES = 10


def compare(first: RunTables, second: RunTables) -> dict[str, Any]:
    """Differences, JSON-ready: config, counts, ends of shared candidates, rules, contents."""
    return first.settled(lambda: second.settled(lambda: _compare(first, second)))


def _compare(first: RunTables, second: RunTables) -> dict[str, Any]:
    before, after = _ends(first), _ends(second)
    shared = [id_ for id_ in before if id_ in after]
    moved = [_move(id_, before[id_], after[id_]) for id_ in shared]
    ends = [m for m in moved if m["before"] != m["after"]]
    return {
        "runs": [str(first.run.root), str(second.run.root)],
        "config": _config(first.config, second.config),
        "candidates": {
            "first": len(before),
            "second": len(after),
            "shared": len(shared),
            "only_first": len(before) - len(shared),
            "only_second": len(after) - len(shared),
        },
        "keep_rate": [_rate(before), _rate(after)],
        "other_end": {"count": len(ends), "samples": ends[:SAMPLES], "kinds": _kinds(ends)},
        "other_content": {
            column: sum(before[id_][column] != after[id_][column] for id_ in shared)
            for column in TEXTS
        },
        "rules": _rules(first, second),
        "problems": first.problems + second.problems,
    }


def _ends(tables: RunTables) -> dict[str, dict[str, Any]]:
    columns = ", ".join(TEXTS)
    rows = tables.ask(
        f"SELECT id, accepted, rule, {columns} FROM candidates ORDER BY shard, line, id"
    )
    return {row["id"]: row for row in rows}


def _move(id_: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, Any]:
    return {"id": id_, "before": _end(before), "after": _end(after)}


def _end(row: Mapping[str, Any]) -> str:
    return "accepted" if row["accepted"] else str(row["rule"])


def _kinds(moved: list[dict[str, Any]]) -> list[dict[str, Any]]:
    counts: dict[tuple[str, str], int] = {}
    for move in moved:
        key = (move["before"], move["after"])
        counts[key] = counts.get(key, 0) + 1
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return [{"before": b, "after": a, "count": n} for (b, a), n in ordered]


def _rate(ends: Mapping[str, Mapping[str, Any]]) -> float | None:
    return round(sum(e["accepted"] for e in ends.values()) / len(ends), 4) if ends else None


def _rules(first: RunTables, second: RunTables) -> list[dict[str, Any]]:
    """Share of candidates that fail each rule, where the runs differ."""
    shares = [
        {
            row["name"]: round(row["failing"] / (report["candidates"] or 1), 4)
            for row in report["by_rule"]
        }
        for report in (funnel(first), funnel(second))
    ]
    names = sorted({*shares[0], *shares[1]})
    rows = [
        {"rule": n, "first": shares[0].get(n, 0.0), "second": shares[1].get(n, 0.0)} for n in names
    ]
    return [row for row in rows if row["first"] != row["second"]]


def _config(first: Any, second: Any, path: str = "") -> list[dict[str, Any]]:
    """Fields that differ."""
    if isinstance(first, Mapping) and isinstance(second, Mapping):
        keys = sorted({*first, *second})
        return [d for k in keys for d in _config(first.get(k), second.get(k), f"{path}.{k}")]
    field = path.removeprefix(".")
    return [] if first == second else [{"field": field, "first": first, "second": second}]
