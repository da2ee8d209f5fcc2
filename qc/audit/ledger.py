"""What the local page asks of a run: facets, pages of candidates, histograms, look-alikes.

A light copy of the candidates (no code, texts, pictures or verdicts) is held in memory, so that a
filter over 100,000 of them answers in milliseconds; whole rows are read when one is opened.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from threading import Lock
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from icc.errors import RunDirError
from icc.shards import ROW_GROUP
from qc.audit.alike import LookAlikes
from qc.audit.bounds import directions
from qc.audit.decisions import Decision, decide, history, standing
from qc.audit.detail import detail, picture, traced_picture
from qc.audit.filters import Filter
from qc.audit.recheck import recheck
from qc.audit.shards import one_line
from qc.audit.tables import LISTED, RunTables
from qc.audit.thumbnails import thumbnail

FACETS = ("stage", "rule", "pipeline", "family", "template", "seed_id")
BINS = 40
SAMENESS = {"picture": "image_sha256", "code": "code_sha256", "code but for values": "skeleton"}
"""What two candidates may share, by the column that tells; the first that holds is named."""


class Ledger:
    """Answers for the page, JSON-ready. Safe to call from several threads."""

    def __init__(self, tables: RunTables) -> None:
        self.tables = tables
        tables.remember("candidates")
        self._lock = Lock()
        self._has_verdicts = False
        self._pictures = lru_cache(maxsize=16)(_pictures)
        self._look_alikes: LookAlikes | None = None

    # --- many candidates ----------------------------------------------------------------------

    def overview(
        self, chosen: Filter, decided: str | None, offset: int, limit: int
    ) -> dict[str, Any]:
        """One page of candidates with the facets of the filter. `decided`: only those that people
        decided so (accept, reject), or at all (any)."""
        made, torn = history(self.tables.run.root)
        verbs = {id_: decision.decision for id_, decision in standing(made).items()}
        chosen = narrowed(chosen, verbs, decided)
        rows = self.tables.list(chosen, limit=limit, offset=offset)
        for row in rows:
            row["decision"] = verbs.get(row["id"])
        return {
            "run": str(self.tables.run.root),
            "total": self.tables.count(chosen),
            "candidates": rows,
            "facets": self._facets(chosen) | {"decided": self._decided(chosen, verbs)},
            "decided": len(verbs),
            "problems": self.tables.problems + torn,
        }

    def _facets(self, chosen: Filter) -> dict[str, list[dict[str, Any]]]:
        """For each facet its values with their numbers, under the other facets' choices."""
        facets = {}
        for name in ("accepted", *FACETS):  # its own choice does not narrow it
            where, values = replace(chosen, **{name: None}).sql()
            label = "any_value(seed_source)" if name == "seed_id" else "NULL"
            facets[name] = self.tables.ask(
                f"SELECT {name} AS value, count(*) AS count, {label} AS label FROM candidates "
                f"WHERE {where} AND {name} IS NOT NULL GROUP BY value ORDER BY count DESC, value",
                values,
            )
        return facets

    def _decided(self, chosen: Filter, verbs: Mapping[str, str]) -> list[dict[str, Any]]:
        """The facet of people's decisions, its own choice left aside."""
        counts = {
            verb: self.tables.count(narrowed(chosen, verbs, verb))
            for verb in ("accept", "reject")
            if verb in verbs.values()
        }
        return [{"value": verb, "count": count} for verb, count in counts.items() if count]

    def pairs(self, chosen: Filter, decided: str | None, offset: int, limit: int) -> dict[str, Any]:
        """Pictures that look alike, nearest first; at least one of the two is of the filter."""
        verbs = {d.id: d.decision for d in standing(history(self.tables.run.root)[0]).values()}
        where, values = narrowed(chosen, verbs, decided).sql()
        found = self.tables.ask(f"SELECT id FROM candidates WHERE {where}", values)
        ids = {row["id"] for row in found}
        pairs = [p for p in self._all_alike().pairs() if p[0] in ids or p[1] in ids]
        page = pairs[offset : offset + limit]
        rows = self._rows_of(sorted({id_ for *two, _ in page for id_ in two}))
        for id_, row in rows.items():
            row["decision"] = verbs.get(id_)
        return {
            "total": len(pairs),
            "pairs": [
                {
                    "distance": distance,
                    "same": _sameness(rows[one], rows[other]),
                    "candidates": [rows[one], rows[other]],
                }
                for one, other, distance in page
            ],
        }

    def _rows_of(self, ids: Sequence[str]) -> dict[str, dict[str, Any]]:
        """Short records by id, with what tells sameness."""
        where, values = Filter(among=tuple(ids)).sql()
        columns = ", ".join((*LISTED, *SAMENESS.values()))
        found = self.tables.ask(f"SELECT {columns} FROM candidates WHERE {where}", values)
        return {row["id"]: row for row in found}

    def histogram(self, rule: str) -> dict[str, Any]:
        """Measurements of one rule over the whole run, in equal bins, with its threshold; none of a
        rule that has no threshold to try (judges, outcomes of execution)."""
        if rule not in directions():
            self.tables.check_value("rule", rule, option="rule")
        measured = self._measured(rule) if rule in directions() else []
        values = np.array([row["measured"] for row in measured], float)
        threshold = measured[0]["threshold"] if measured else None
        report: dict[str, Any] = {
            "rule": rule,
            "threshold": threshold,
            "at_least": directions().get(rule),
            "count": len(values),
            "failing": sum(row["status"] == "fail" for row in measured),
            "edges": [],
            "bins": [],
        }
        if len(values):
            reach = [values.min(), values.max(), *([threshold] if threshold is not None else [])]
            low, high = min(reach), max(reach)
            counts, edges = np.histogram(values, BINS, (low, high if high > low else low + 1))
            report |= {"edges": edges.tolist(), "bins": counts.tolist()}
        return report

    def _measured(self, rule: str) -> list[dict[str, Any]]:
        self._remember_verdicts()
        return self.tables.ask(
            "SELECT measured, threshold, status FROM verdicts "
            "WHERE rule = ? AND measured IS NOT NULL AND status IN ('pass', 'fail')",
            [rule],
        )

    def flips(self, settings: Mapping[str, float]) -> dict[str, Any]:
        """What other thresholds would change."""
        self._remember_verdicts()
        return recheck(self.tables, settings)

    def _remember_verdicts(self) -> None:
        """Seconds for a large run, so only once someone asks for measurements."""
        with self._lock:
            if not self._has_verdicts:
                self.tables.remember("verdicts")
                self._has_verdicts = True

    # --- one candidate ------------------------------------------------------------------------

    def candidate(self, id_: str) -> dict[str, Any]:
        """Everything about one candidate except its picture."""
        row = self.tables.row(id_)
        made = [d.to_json() for d in history(self.tables.run.root)[0] if d.id == row.id]
        alike = [] if row.phash is None else self._all_alike().near(str(row.id), row.phash)
        return detail(row) | {"decisions": made, "alike": alike}

    def picture(self, id_: str, traced: bool) -> bytes | None:
        """PNG at full size, plain or with its trace drawn in."""
        row = self.tables.row(id_)
        return traced_picture(row) if traced else picture(row)

    def thumbnail(self, id_: str) -> bytes | None:
        """A small PNG; None if the candidate was never drawn."""
        place = self.tables.place(id_)
        group, line = divmod(place["line"], ROW_GROUP)
        with self._lock:  # one decoded row group serves a page's neighbors
            png = self._pictures(place["file"], group)[line]
        return None if png is None else thumbnail(png)

    def decide(self, id_: str, decision: str, why: str) -> Decision:
        """A person's decision about one candidate."""
        return decide(self.tables, id_, decision, why)

    def _all_alike(self) -> LookAlikes:
        with self._lock:
            if self._look_alikes is None:
                rows = self.tables.ask(
                    "SELECT id, phash FROM candidates WHERE length(phash) = 64 ORDER BY shard, line"
                )
                self._look_alikes = LookAlikes({row["id"]: row["phash"] for row in rows})
            return self._look_alikes


def narrowed(chosen: Filter, verbs: Mapping[str, str], decided: str | None) -> Filter:
    """The filter, for candidates that people decided so only; `verbs`: decisions by id."""
    if decided is None:
        return chosen
    return replace(chosen, among=tuple(i for i, verb in verbs.items() if decided in (verb, "any")))


def _sameness(one: Mapping[str, Any], other: Mapping[str, Any]) -> list[str]:
    """What two candidates share besides their looks."""
    same = [
        name for name, column in SAMENESS.items() if one[column] and one[column] == other[column]
    ]
    return [name for name in same if name != "code but for values" or "code" not in same]


def _pictures(file: str, group: int) -> list[bytes | None]:
    """PNG bytes of one row group."""
    try:
        table = pq.ParquetFile(file).read_row_group(group, columns=["image"], use_threads=False)
    except (OSError, pa.ArrowException) as error:
        raise RunDirError(f"{file}: pictures cannot be read ({one_line(error)})") from None
    return [image and image["bytes"] for image in table.column("image").to_pylist()]
