"""Deleting a seed from a run, with all that came of it.

Rows, pictures, answers in the journal and people's decisions go; each candidate leaves a rejection
`generate.seed_forgotten` with nothing but its id, so that every id still ends exactly once. A command
that was interrupted is simply given again.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from icc import config as configuration
from icc.errors import UsageError
from icc.llm import journal
from icc.record import Rejection, Row, Triplet
from icc.shards import RunDir, ShardPlan, ShardResult
from icc.store import LocalStore
from pipelines.birth import birth_of
from pipelines.run import locked
from pipelines.seedbank.bank import MANIFEST, Seed, Seedbank, manifest, refused_forgotten
from pipelines.seeded import Seeded
from pipelines.shard import ends
from qc.audit.decisions import FILE as DECISIONS


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What was deleted."""

    seed: str
    triplets: int
    rejections: int
    answers: int


def forget(run: Path, seed_id: str) -> Forgotten:
    """Delete a seed by id, or its first characters. UsageError if the run has no such seed."""
    directory = RunDir(run)
    config = configuration.parse(directory.meta["config"], f"{run}/run.yaml")
    birth = birth_of(config, run)
    if not isinstance(birth, Seeded):
        raise UsageError(f"{run}: its candidates come from templates, there is no seed to forget")
    with locked(run):
        seed = _find(birth.bank, seed_id, run)
        ids = birth.ids_from(seed.id)
        _mark(directory.store, birth.bank, seed.id)
        gone = [row for m in directory.commits() for row in _taken_out(directory, birth, m, ids)]
        directory.prune()
        answers = journal.forget(directory.store, ids)
        _forget_decisions(directory.store, ids)
    accepted = sum(isinstance(row, Triplet) for row in gone)
    return Forgotten(seed.id, accepted, len(gone) - accepted, answers)


def _find(bank: Seedbank, seed_id: str, run: Path) -> Seed:
    found = {seed.id: seed for seed in bank.seeds if seed.id.startswith(seed_id)}
    if len(found) != 1 or len(seed_id) < 6:
        raise UsageError(
            f"{run}: {len(found)} seeds have an id that begins with {seed_id!r}; give more of it (the "
            "ids stand in seed_id of the rows and in seeds.jsonl)"
        )
    return next(iter(found.values()))


def _mark(store: LocalStore, bank: Seedbank, seed_id: str) -> None:
    """First of all: from now on nothing comes of the seed, whatever happens to this command."""
    marked = (
        replace(seed, name="", forgotten=True) if seed.id == seed_id else seed
        for seed in bank.seeds
    )
    store.replace(MANIFEST, manifest(marked))


def _taken_out(
    directory: RunDir, birth: Seeded, marker: Mapping[str, Any], ids: Collection[str]
) -> list[Row]:
    """The candidates' rows, which stubs replace in a committed shard."""
    rows: list[Triplet | Rejection] = [
        *map(Triplet.from_arrow, directory.table(marker, "triplets").to_pylist()),
        *map(Rejection.from_arrow, directory.table(marker, "rejections").to_pylist()),
    ]
    gone: list[Row] = [row for row in rows if row.id in ids and not _is_stub(row)]
    if not gone:
        return []
    start, stop = marker["units"]
    place = {id_: n for n, id_ in enumerate(birth.candidate_ids(range(start, stop)))}
    kept = [_stub(row) if row.id in ids else row for row in rows]
    kept.sort(key=lambda row: place[row.id or ""])
    result = ShardResult(
        ShardPlan(marker["shard"], start, stop),
        [row for row in kept if isinstance(row, Triplet)],
        [row for row in kept if isinstance(row, Rejection)],
        {**marker["stats"], **ends(kept)},
    )
    directory.amend(result)
    return gone


def _stub(row: Row) -> Rejection:
    verdict = refused_forgotten()
    return Rejection(
        id=row.id,
        pipeline=row.pipeline,
        variation=row.variation,
        seed_id=row.seed_id,
        qc=(verdict,),
        stage=verdict.stage,
        rule=verdict.rule,
        reason=verdict.reason,
    )


def _is_stub(row: Row) -> bool:
    return isinstance(row, Rejection) and row.rule == refused_forgotten().rule


def _forget_decisions(store: LocalStore, ids: Collection[str]) -> None:
    name = DECISIONS.as_posix()
    if store.exists(name):
        lines = store.read(name).splitlines(keepends=True)
        kept = [line for line in lines if not any(id_.encode() in line for id_ in ids)]
        store.replace(name, b"".join(kept))
