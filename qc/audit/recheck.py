"""Other thresholds on the measurements that a run stored: what would flip, both ways.

Every measured rule runs on every drawn candidate, so a threshold can be tried on all of them without
drawing. What no measurement can answer is said: a rejection that would now pass has no caption if
captions were never written for it.
"""

from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from math import isfinite, nan
from typing import Any

from icc.errors import UsageError
from qc.audit.bounds import directions
from qc.audit.tables import RunTables
from qc.rules import all_rules

SAMPLES = 10


def parse_settings(items: Sequence[str]) -> dict[str, float]:
    """`rule=value` or `rule.threshold=value` texts; UsageError names what is wrong."""
    rules = {rule.name: rule for rule in all_rules() if rule.threshold is not None}
    settings = {}
    for item in items:
        name, separator, text = item.partition("=")
        name = name.strip().removesuffix(".threshold")
        if not separator:
            raise UsageError(f"--set {item}: expected RULE=VALUE, e.g. image.blank=0.002")
        if name not in rules:
            near = get_close_matches(name, rules, n=3, cutoff=0.4)
            perhaps = f"; perhaps {', '.join(near)}" if near else ""
            raise UsageError(
                f"--set {item}: no rule {name!r} with a threshold{perhaps} (docs/rules.md has all)"
            )
        settings[name] = _number(text)
        if not isfinite(settings[name]):
            raise UsageError(f"--set {item}: {text.strip()!r} is no number, e.g. {name}=0.4")
    if not settings:
        raise UsageError("nothing to recheck; give at least one --set RULE=VALUE")
    return settings


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return nan


def recheck(tables: RunTables, settings: Mapping[str, float]) -> dict[str, Any]:
    """Flips under these thresholds, JSON-ready: counts, and the first ids of each kind.

    `now_rejected`: accepted ones that a changed rule would reject. `now_accepted`: rejected ones
    whose every failure a changed rule takes back. `needs_caption`: those of the latter that would
    pass what was measured, but whose caption was never written. `other_rule`: rejected still, but
    by another rule first. `unmeasured_rules`: rules that this run's version did not have yet.
    """
    return tables.settled(lambda: _recheck(tables, settings))


def _recheck(tables: RunTables, settings: Mapping[str, float]) -> dict[str, Any]:
    flips = tables.ask(_FLIPS.format(settings=_values(settings)))
    kinds = ("now_rejected", "now_accepted", "needs_caption", "other_rule")
    report: dict[str, Any] = {
        "run": str(tables.run.root),
        "settings": dict(settings),
        "candidates": tables.ask("SELECT count(*) AS n FROM candidates")[0]["n"],
        "accepted_before": tables.ask("SELECT count(*) AS n FROM candidates WHERE accepted")[0]["n"],
    }  # fmt: skip
    for kind in kinds:
        ids = [flip for flip in flips if flip["kind"] == kind]
        report[kind] = {"count": len(ids), "samples": ids[:SAMPLES]}
    report["accepted_after"] = (
        report["accepted_before"]
        - report["now_rejected"]["count"]
        + report["now_accepted"]["count"]
    )
    report["rules"] = tables.ask(_RULES.format(settings=_values(settings)))
    measured = {row["rule"] for row in report["rules"]}
    report["unmeasured_rules"] = [rule for rule in settings if rule not in measured]
    report["problems"] = tables.problems
    return report


def _values(settings: Mapping[str, float]) -> str:
    """The settings as rows of SQL: rule, new threshold, whether it is a least value."""
    least = directions()
    rows = [f"('{name}', {value!r}::DOUBLE, {least[name]})" for name, value in settings.items()]
    return f"(VALUES {', '.join(rows)})"


_JUDGED = """
WITH judged AS (
    SELECT v.*, c.value,
           CASE WHEN c.rule IS NULL OR v.status NOT IN ('pass', 'fail') OR v.measured IS NULL
                THEN v.status
                WHEN CASE WHEN c.at_least THEN v.measured >= c.value ELSE v.measured <= c.value END
                THEN 'pass' ELSE 'fail' END AS now
    FROM verdicts v LEFT JOIN {settings} AS c(rule, value, at_least) ON v.rule = c.rule
    WHERE c.rule IS NOT NULL OR v.status = 'fail'
          OR (v.stage = 'caption' AND v.status = 'not_run')
)
"""
"""Only the verdicts that an end can hang on."""
_FLIPS = (
    _JUDGED
    + """
, ends AS (
    SELECT key, any_value(accepted) AS accepted,
           bool_or(now = 'fail') AS fails,
           bool_or(stage = 'caption' AND status = 'not_run') AS uncaptioned,
           first(rule ORDER BY position) FILTER (status = 'fail') AS before,
           first(rule ORDER BY position) FILTER (now = 'fail') AS after,
           first(measured ORDER BY position) FILTER (now <> status) AS measured,
           first(value ORDER BY position) FILTER (now <> status) AS threshold
    FROM judged GROUP BY key
), flips AS (
    SELECT CASE WHEN accepted THEN 'now_rejected'
                WHEN fails THEN 'other_rule'
                WHEN uncaptioned THEN 'needs_caption'
                ELSE 'now_accepted' END AS kind,
           key, before, after, measured, threshold
    FROM ends
    WHERE (accepted AND fails)
          OR (NOT accepted AND before IS NOT NULL AND (NOT fails OR before <> after))
)
SELECT kind, id, before, after, flips.measured, flips.threshold
FROM flips JOIN candidates ON key = hash(id)
ORDER BY shard, line, id
"""
)
_RULES = (
    _JUDGED
    + """
SELECT rule, any_value(value) AS threshold,
       count(*) FILTER (status = 'fail') AS failing_before,
       count(*) FILTER (now = 'fail') AS failing_after
FROM judged WHERE value IS NOT NULL GROUP BY rule ORDER BY rule
"""
)
