"""What the local page asks of a run: facets, pages of candidates, histograms, look-alikes.

A light copy of the candidates (no code, texts, pictures or verdicts) is held in memory, so that a
filter over 100,000 of them answers in milliseconds; whole rows are read when one is opened.
"""

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from threading import Lock
from typing import Any

import numpy as np
import pyarrow.parquet as pq

from icc.errors import UsageError
from icc.shards import ROW_GROUP
from qc.audit.bounds import directions
from qc.audit.decisions import Decision, decide, history, standing
from qc.audit.detail import detail, picture, traced_picture
from qc.audit.filters import Filter
from qc.audit.recheck import recheck
from qc.audit.tables import RunTables
from qc.audit.thumbnails import thumbnail

FACETS = ("stage", "rule", "pipeline", "family", "template", "seed_id")
BINS = 40
ALIKE_BITS = 16
"""Perceptual hashes (256 bit) of two pictures that look alike differ in at most so many."""
MAX_ALIKE = 12


class Ledger:
    """Answers for the page, JSON-ready. Safe to call from several threads."""

    def __init__(self, tables: RunTables) -> None:
        self.tables = tables
        tables.remember("candidates")
        self._lock = Lock()
        self._has_verdicts = False
        self._pictures = lru_cache(maxsize=16)(_pictures)
        self._hashes: tuple[list[str], np.ndarray[Any, Any]] | None = None

    # --- many candidates ----------------------------------------------------------------------

    def overview(self, chosen: Filter, offset: int, limit: int) -> dict[str, Any]:
        """One page of candidates with the facets of the filter."""
        decided = standing(history(self.tables.run.root)[0])
        rows = self.tables.list(chosen, limit=limit, offset=offset)
        for row in rows:
            made = decided.get(row["id"])
            row["decision"] = made.decision if made else None
        return {
            "run": str(self.tables.run.root),
            "total": self.tables.count(chosen),
            "candidates": rows,
            "facets": self._facets(chosen),
            "decided": len(decided),
            "problems": self.tables.problems,
        }

    def _facets(self, chosen: Filter) -> dict[str, list[dict[str, Any]]]:
        """For each facet its values with their numbers, under the other facets' choices."""
        facets = {}
        for name in ("accepted", *FACETS):
            where, values = replace(
                chosen, **{name: None}
            ).sql()  # its own choice does not narrow it
            facets[name] = self.tables.ask(
                f"SELECT {name} AS value, count(*) AS count FROM candidates "
                f"WHERE {where} AND {name} IS NOT NULL GROUP BY value ORDER BY count DESC, value",
                values,
            )
        return facets

    def histogram(self, rule: str) -> dict[str, Any]:
        """Measurements of one rule over the whole run, in equal bins, with its threshold."""
        if rule not in directions():
            raise UsageError(f"no rule {rule!r}")
        self._remember_verdicts()
        measured = self.tables.ask(
            "SELECT measured, threshold FROM verdicts WHERE rule = ? AND measured IS NOT NULL "
            "AND status IN ('pass', 'fail')",
            [rule],
        )
        values = np.array([row["measured"] for row in measured], float)
        threshold = measured[0]["threshold"] if measured else None
        report: dict[str, Any] = {
            "rule": rule,
            "threshold": threshold,
            "at_least": directions()[rule],
            "count": len(values),
            "edges": [],
            "bins": [],
        }
        if len(values):
            reach = [values.min(), values.max(), *([threshold] if threshold is not None else [])]
            low, high = min(reach), max(reach)
            counts, edges = np.histogram(values, BINS, (low, high if high > low else low + 1))
            report |= {"edges": edges.tolist(), "bins": counts.tolist()}
        return report

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
        return detail(row) | {"decisions": made, "alike": self._alike(str(row.id), row.phash)}

    def picture(self, id_: str, traced: bool) -> bytes | None:
        """PNG at full size, plain or with its trace drawn in."""
        row = self.tables.row(id_)
        return traced_picture(row) if traced else picture(row)

    def thumbnail(self, id_: str) -> bytes | None:
        """A small PNG; None if the candidate was never drawn."""
        place = self.tables.place(id_)
        with self._lock:  # one decoded row group serves a page's neighbors
            png = self._pictures(place["file"], place["line"] // ROW_GROUP)[
                place["line"] % ROW_GROUP
            ]
        return None if png is None else thumbnail(png)

    def decide(self, id_: str, decision: str, why: str) -> Decision:
        """A person's decision about one candidate."""
        return decide(self.tables, id_, decision, why)

    def _alike(self, id_: str, phash: str | None) -> list[dict[str, Any]]:
        """Candidates whose pictures look like this one's, nearest first."""
        if phash is None:
            return []
        ids, hashes = self._all_hashes()
        mine = np.frombuffer(bytes.fromhex(phash), np.uint8)
        distances = np.bitwise_count(hashes ^ mine).sum(axis=1)
        near = [int(i) for i in np.argsort(distances, kind="stable") if distances[i] <= ALIKE_BITS]
        return [{"id": ids[i], "distance": int(distances[i])} for i in near if ids[i] != id_][
            :MAX_ALIKE
        ]

    def _all_hashes(self) -> tuple[list[str], np.ndarray[Any, Any]]:
        with self._lock:
            if self._hashes is None:
                rows = self.tables.ask("SELECT id, phash FROM candidates WHERE phash IS NOT NULL")
                joined = b"".join(bytes.fromhex(row["phash"]) for row in rows)
                self._hashes = (
                    [row["id"] for row in rows],
                    np.frombuffer(joined, np.uint8).reshape(len(rows), -1),
                )
            return self._hashes


def _pictures(file: str, group: int) -> list[bytes | None]:
    """PNG bytes of one row group."""
    table = pq.ParquetFile(file).read_row_group(group, columns=["image"], use_threads=False)
    return [image and image["bytes"] for image in table.column("image").to_pylist()]
