"""One HTML page about a run: funnel, keep rates, throughput, templates, pictures. Self-contained.

Everything that comes from a candidate is escaped by the template engine; pictures are small copies
inside the page.
"""

import base64
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from icc.errors import RecordError
from icc.record import Rejection, Triplet
from qc.audit.bounds import bound
from qc.audit.decisions import history, standing
from qc.audit.funnel import funnel
from qc.audit.tables import RunTables
from qc.audit.thumbnails import thumbnail

PICTURES = 24
SPANS = 48
"""Bars of the plot of throughput."""

environment = Environment(
    loader=PackageLoader("qc.audit", "pages"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
environment.filters["percent"] = lambda share: "–" if share is None else f"{100 * share:.1f} %"


def report_html(tables: RunTables) -> str:
    """The page."""
    made, torn = history(tables.run.root)
    pictures = {
        "rejected": _pictures(tables, accepted=False),
        "accepted": _pictures(tables, accepted=True),
    }
    return environment.get_template("report.html").render(
        report=funnel(tables),
        problems=tables.problems + torn,
        config=tables.config,
        speed=_speed(tables),
        pace=_pace(tables),
        pictures=pictures,
        decisions=sorted(standing(made).values(), key=lambda decision: decision.when),
    )


def _speed(tables: RunTables) -> dict[str, float]:
    """Seconds that workers spent in all, and how much of it matplotlib drew."""
    stats = [marker["stats"] for marker in tables.markers]
    seconds = sum(float(s.get("seconds", 0.0)) for s in stats)
    drawing = sum(float(s.get("drawing_cpu_seconds", 0.0)) for s in stats)
    made = sum(int(marker["candidates"]) for marker in tables.markers)
    return {
        "worker_seconds": seconds,
        "per_worker_second": made / seconds if seconds else 0.0,
        "drawing_share": drawing / seconds if seconds else 0.0,
    }


def _pace(tables: RunTables) -> dict[str, Any] | None:
    """Candidates a second over the run's time, each shard spread over the time it took."""
    spans = [
        (stats["started"], stats["started"] + stats["seconds"], marker["candidates"])
        for marker in tables.markers
        if "started" in (stats := marker["stats"]) and stats.get("seconds")
    ]
    if not spans:
        return None
    first, last = min(s for s, _, _ in spans), max(e for _, e, _ in spans)
    width = (last - first) / SPANS
    rates = []
    for n in range(SPANS):
        low, high = first + n * width, first + (n + 1) * width
        made = (c * max(0.0, min(e, high) - max(s, low)) / (e - s) for s, e, c in spans)
        rates.append(sum(made) / width)
    return {"rates": rates, "most": max(rates), "minutes": (last - first) / 60}


def _pictures(tables: RunTables, *, accepted: bool) -> list[dict[str, Any]]:
    """Small copies, spread over templates (accepted) or deciding rules (rejected)."""
    group = "coalesce(template, seed_id, pipeline)" if accepted else "rule"
    chosen = tables.ask(
        f"SELECT id FROM (SELECT id, shard, line, row_number() OVER (PARTITION BY {group} "
        "ORDER BY shard, line, id) AS place FROM candidates WHERE accepted = ? AND width IS NOT NULL) "
        "ORDER BY place, shard, line, id LIMIT ?",
        [accepted, PICTURES],
    )
    rows = tables.rows([record["id"] for record in chosen])
    return [shown for row in rows if (shown := _picture(tables, row)) is not None]


def _picture(tables: RunTables, row: Triplet | Rejection) -> dict[str, Any] | None:
    """One small copy with its text; None, and a problem of the run, if it is damaged."""
    if row.image is None:
        return None
    try:
        source = _inline(row.image["bytes"])
    except RecordError as error:
        tables.problems.append(f"{row.id}: {error}")
        return None
    return {
        "id": row.id,
        "source": source,
        "heading": row.template or row.seed_source or row.pipeline,
        "text": (_why(row) if isinstance(row, Rejection) else row.caption) or "",
    }


def _why(row: Rejection) -> str:
    passes = bound(row.rule, row.threshold)
    return f"{row.rule}: {row.reason}" + (f" ({passes} passes)" if passes else "")


def _inline(png: bytes) -> str:
    """A small copy as a data URL."""
    return "data:image/png;base64," + base64.b64encode(thumbnail(png)).decode()
