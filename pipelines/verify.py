"""`verify`: is a run what its commits say, and does every candidate end exactly once?"""

import hashlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import numpy as np
from PIL import Image

from icc import config as configuration
from icc.config import RunConfig
from icc.errors import RunDirError
from icc.record import Rejection, Row, Triplet
from icc.seeds import rng
from icc.shards import RunDir, plan_shards
from pipelines.birth import birth_of
from pipelines.context import open_context


@dataclass(slots=True)
class Findings:
    """Numbers, and every problem in words."""

    candidates: int = 0
    accepted: int = 0
    rejected: int = 0
    shards: int = 0
    reexecuted: int = 0
    problems: list[str] = field(default_factory=list)

    def to_json(self) -> dict[str, Any]:
        return {
            "ok": not self.problems,
            "shards": self.shards,
            "candidates": self.candidates,
            "accepted": self.accepted,
            "rejected": self.rejected,
            "reexecuted": self.reexecuted,
            "problems": self.problems,
        }


def verify_run(directory: RunDir, reexecute: int = 0) -> Findings:
    """Check hashes, the invariant candidates = accepted + rejected, ids, and each row's own hashes;
    then run the code of `reexecute` accepted rows again and compare pixels."""
    config = configuration.parse(directory.meta["config"], f"{directory.root}/run.yaml")
    birth = birth_of(config, directory.root)
    findings = Findings()
    seen: Counter[str] = Counter()
    plans = {p.index: p for p in _planned(directory, config)}
    for marker in directory.prefix(config.accept):
        findings.shards += 1
        try:
            rows = list(_rows(directory, marker))
        except RunDirError as error:
            findings.problems.append(str(error))
            continue
        _check_counts(findings, marker, rows)
        plan = plans.get(marker["shard"])
        if plan is None or [plan.start, plan.stop] != marker["units"]:
            findings.problems.append(f"shard {marker['shard']}: its units are not the planned ones")
        else:
            expected = birth.candidate_ids(range(plan.start, plan.stop))
            _check_ids(findings, marker["shard"], expected, [r.id or "" for r in rows])
        seen.update(r.id or "" for r in rows)
        findings.problems += [p for row in rows for p in _row_problems(row)]
    findings.problems += [f"{i}: ends {n} times" for i, n in seen.items() if n > 1]
    if reexecute:
        _reexecute(findings, directory, config, reexecute)
    return findings


def _planned(directory: RunDir, config: RunConfig) -> Iterator[Any]:
    last = max((m["shard"] for m in directory.commits()), default=-1)
    for plan in plan_shards(config.extents, config.shard_size):
        if plan.index > last:
            return
        yield plan


def _rows(directory: RunDir, marker: dict[str, Any]) -> Iterator[Row]:
    for kind in ("triplets", "rejections"):
        cls: type[Row] = Triplet if kind == "triplets" else Rejection
        for row in directory.table(marker, kind).to_pylist():
            yield cls.from_arrow(row)


def _check_counts(findings: Findings, marker: dict[str, Any], rows: list[Row]) -> None:
    accepted = sum(isinstance(r, Triplet) for r in rows)
    findings.candidates += len(rows)
    findings.accepted += accepted
    findings.rejected += len(rows) - accepted
    if (accepted, len(rows) - accepted) != (marker["accepted"], marker["rejected"]):
        findings.problems.append(f"shard {marker['shard']}: row counts differ from its marker")


def _check_ids(findings: Findings, shard: int, expected: list[str], found: list[str]) -> None:
    lost, foreign = set(expected) - set(found), set(found) - set(expected)
    if lost:
        findings.problems.append(f"shard {shard}: {len(lost)} candidates lost, e.g. {min(lost)}")
    if foreign:
        findings.problems.append(f"shard {shard}: {len(foreign)} foreign ids, e.g. {min(foreign)}")


def _row_problems(row: Row) -> Iterator[str]:
    code, image = row.code, row.image
    if code is not None and hashlib.sha256(code.encode()).hexdigest() != row.code_sha256:
        yield f"{row.id}: code does not match code_sha256"
    if image is not None and hashlib.sha256(image["bytes"]).hexdigest() != row.image_sha256:
        yield f"{row.id}: image does not match image_sha256"
    if isinstance(row, Triplet):
        text = row.explained_code or ""
        script = code if code is None or code.endswith("\n") else f"{code}\n"
        if text.count("```python\n") != 1 or f"```python\n{script}```" not in text:
            yield f"{row.id}: explained_code does not hold exactly the code"
        if any(v.status == "fail" for v in row.qc):
            yield f"{row.id}: accepted with a failed verdict"


def _reexecute(findings: Findings, directory: RunDir, config: RunConfig, number: int) -> None:
    triplets = list(directory.triplets(config.accept))
    chosen = rng("verify", config.seed).sample(triplets, min(number, len(triplets)))
    with open_context(config) as context:
        renders = context.second.map([t.code or "" for t in chosen])
        for triplet, render in zip(chosen, renders, strict=True):
            findings.reexecuted += 1
            assert triplet.image is not None
            if render.png is None:
                findings.problems.append(f"{triplet.id}: runs no more ({render.outcome})")
            elif not _same_pixels(render.png, triplet.image["bytes"]):
                findings.problems.append(f"{triplet.id}: its code draws another picture")


def _same_pixels(one: bytes, other: bytes) -> bool:
    a, b = (np.asarray(Image.open(BytesIO(x)).convert("RGBA")) for x in (one, other))
    return a.shape == b.shape and bool((a == b).all())
