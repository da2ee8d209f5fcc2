"""The funnel of a run: how many ended where, by any of the columns that group candidates."""

from collections.abc import Sequence
from typing import Any

from icc.record import STAGES
from qc.audit.tables import RunTables

GROUPS = ("pipeline", "family", "template", "seed_id", "level", "caption_style")


def funnel(tables: RunTables) -> dict[str, Any]:
    """Counts, keep rates and token usage of the whole run, JSON-ready."""
    return tables.settled(lambda: _funnel(tables))


def _funnel(tables: RunTables) -> dict[str, Any]:
    by_stage = _by_stage(tables)
    (total,) = tables.ask(
        "SELECT count(*) AS candidates, count(*) FILTER (accepted) AS accepted, "
        "count(*) FILTER (NOT accepted) AS rejected FROM candidates"
    )
    return {
        "run": str(tables.run.root),
        **total,
        "keep_rate": _share(total["accepted"], total["candidates"]),
        "steps": _steps(total["candidates"], by_stage),
        "by_stage": by_stage,
        "by_rule": _rejected_by(tables),
        **{f"by_{group}": _ends_by(tables, group) for group in GROUPS},
        "usage": tables.ask(
            "SELECT step, sum(prompt_tokens)::BIGINT AS prompt_tokens, "
            "sum(completion_tokens)::BIGINT AS completion_tokens, "
            "sum(prompt_tokens + completion_tokens) FILTER (NOT accepted)::BIGINT AS wasted "
            "FROM (SELECT accepted, unnest(usage, recursive := true) FROM stored) "
            "GROUP BY step ORDER BY step"
        ),
        "problems": tables.problems,
    }


def _steps(candidates: int, by_stage: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """How many candidates are left after each stage that rejected some."""
    lost = {row["name"]: row["rejected"] for row in by_stage}
    steps = [{"name": "made", "left": candidates, "lost": 0}]
    for stage in STAGES:
        if stage in lost:
            left = steps[-1]["left"] - lost[stage]
            steps.append({"name": f"past {stage}", "left": left, "lost": lost[stage]})
    return steps


def _rejected_by(tables: RunTables) -> list[dict[str, Any]]:
    """Rejections by the rule that decided, most frequent first, and all failures: a candidate is
    rejected by the first of its failed verdicts, and may have more."""
    return tables.ask(
        "WITH decided AS (SELECT rule AS name, count(*) AS rejected FROM candidates "
        "WHERE NOT accepted GROUP BY name), "
        "failed AS (SELECT rule AS name, count(DISTINCT key) AS failing FROM verdicts "
        "WHERE status = 'fail' GROUP BY name) "
        "SELECT name, coalesce(rejected, 0) AS rejected, coalesce(failing, 0) AS failing "
        "FROM decided FULL JOIN failed USING (name) ORDER BY rejected DESC, failing DESC, name"
    )


def _by_stage(tables: RunTables) -> list[dict[str, Any]]:
    """Rejections by the stage that decided, most frequent first."""
    return tables.ask(
        "SELECT stage AS name, count(*) AS rejected FROM candidates WHERE NOT accepted "
        "GROUP BY name ORDER BY rejected DESC, name"
    )


def _ends_by(tables: RunTables, column: str) -> list[dict[str, Any]]:
    source = "any_value(seed_source) AS source, " if column == "seed_id" else ""
    rows = tables.ask(
        f"SELECT {column} AS name, {source}count(*) AS candidates, "
        "count(*) FILTER (accepted) AS accepted "
        f"FROM candidates WHERE {column} IS NOT NULL GROUP BY name ORDER BY name"
    )
    return [{**row, "keep_rate": _share(row["accepted"], row["candidates"])} for row in rows]


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None
