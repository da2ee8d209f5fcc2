"""What a run's committed shards cost, and what the whole of a run is likely to cost."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from icc.config import RunConfig
from icc.llm.purse import Amount, price
from icc.shards import RunDir
from pipelines.roles import TEXT_ROLES, roles_asked

KINDS = ("prompt_tokens", "completion_tokens")

Tokens = tuple[float, float]
"""Of prompts and of answers."""

SEED_CALLS: Mapping[str, Mapping[str, tuple[float, Tokens]]] = {
    "reproduce": {"captioner": (1, (1_500, 700)), "coder": (1.6, (3_500, 1_500))},
    "diversify": {
        "captioner": (0.1, (1_500, 500)),
        "analyst": (0.12, (1_500, 3_500)),
        "coder": (1.6, (3_500, 1_500)),
        "judge": (0.8, (3_000, 200)),
    },
}
"""Assumed for one candidate: role → calls, and tokens of a call. A picture counts as 1,000 tokens, 0.6 of
a candidate's scripts are repaired, one plan serves ten variations."""
TEXT_CALLS: Mapping[str, tuple[float, Tokens]] = {
    "captioner": (1, (1_500, 500)),
    "analyst": (1, (5_500, 900)),
    "refiner": (3, (6_500, 900)),
    "coder": (1, (1_500, 1_500)),
}
"""Assumed for one survivor: a caption and an explanation, each refined once and a half."""
READER_CALLS, READER_CALL = 3, (7_500.0, 1_500.0)
"""Assumed for one survivor: every version of its caption and of its explanation is restated."""
REFINING_ROUNDS = 3
"""Assumed where the drawing is scored against its seed, of at most `reproduce.rounds`."""
JUDGE_CALL: Tokens = (2_500, 200)
KEEP_RATE, REPAIRED = 0.6, 0.9
"""Assumed shares: of model-written candidates that survive the measures, and of template ones."""
ANSWER_TOKENS_PER_SECOND = 40.0
"""Assumed speed of one request."""
DRAWING_SECONDS = 1.5
"""Assumed for a candidate, with its checks, on one core."""
CANDIDATE_BYTES = 180_000
"""Assumed on disk: row, picture, trace, answers."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """What is still to be made."""

    candidates: int
    by_role: Mapping[str, Tokens]
    amount: Amount
    seconds: float
    bytes: float
    measured_on: int
    """Candidates whose averages it rests on; 0: documented assumptions."""

    def to_json(self) -> dict[str, Any]:
        return {
            "candidates": self.candidates,
            "tokens": round(self.amount.tokens),
            "cost": round(self.amount.cost, 4),
            "seconds": round(self.seconds),
            "bytes": round(self.bytes),
            "by_role": {
                role: dict(zip(KINDS, map(round, tokens), strict=True))
                for role, tokens in self.by_role.items()
            },
            "measured_on": self.measured_on,
        }


def spend_of(markers: Iterable[Mapping[str, Any]], config: RunConfig) -> dict[str, Any]:
    """Tokens and cost of committed shards, by role, and what went into rejected candidates."""
    roles = config.models.roles()
    total, wasted = Amount(), Amount()
    by_role: dict[str, dict[str, float]] = {}
    for marker in markers:
        for role, tokens in marker["stats"].get("spend", {}).items():
            paid = price(roles[role], *(tokens[kind] for kind in KINDS))
            lost = price(roles[role], *(tokens[f"wasted_{kind}"] for kind in KINDS))
            total, wasted = total + paid, wasted + lost
            entry = by_role.setdefault(role, dict.fromkeys((*KINDS, "cost"), 0))
            for kind in KINDS:
                entry[kind] += tokens[kind]
            entry["cost"] += paid.cost
    return {
        "tokens": round(total.tokens),
        "cost": round(total.cost, 6),
        "wasted_tokens": round(wasted.tokens),
        "wasted_cost": round(wasted.cost, 6),
        "by_role": by_role,
    }


def estimate(config: RunConfig, candidates: int, workers: int, measured: RunDir | None) -> Estimate:
    """What `candidates` more will take; from averages of a run that has commits, else assumed."""
    markers = measured.commits() if measured is not None else []
    made = sum(m["candidates"] for m in markers)
    each = _measured(markers, made) if made else _assumed(config)
    drawing = (
        sum(m["stats"].get("drawing_cpu_seconds", 0.0) for m in markers) / made
        if made
        else DRAWING_SECONDS
    )
    size = _bytes(measured) / made if measured is not None and made else CANDIDATE_BYTES
    roles = config.models.roles()
    by_role = {role: (p * candidates, a * candidates) for role, (p, a) in each.items()}
    return Estimate(
        candidates=candidates,
        by_role=by_role,
        amount=sum((price(roles[r], *tokens) for r, tokens in by_role.items()), Amount()),
        seconds=max(
            drawing * candidates / workers,
            *(
                answers / ANSWER_TOKENS_PER_SECOND / (roles[role].concurrency * workers)
                for role, (_, answers) in by_role.items()
            ),
            0.0,
        ),
        bytes=size * candidates,
        measured_on=made,
    )


def _measured(markers: Iterable[Mapping[str, Any]], made: int) -> dict[str, Tokens]:
    totals: dict[str, Tokens] = {}
    for marker in markers:
        for role, tokens in marker["stats"].get("spend", {}).items():
            before = totals.get(role, (0.0, 0.0))
            totals[role] = (before[0] + tokens[KINDS[0]], before[1] + tokens[KINDS[1]])
    return {role: (p / made, a / made) for role, (p, a) in totals.items()}


def _assumed(config: RunConfig) -> dict[str, Tokens]:
    """Tokens of one candidate by role."""
    keep = REPAIRED if config.pipeline == "solid" else KEEP_RATE
    tokens: dict[str, Tokens] = dict.fromkeys(roles_asked(config), (0.0, 0.0))

    def add(role: str, calls: float, call: Tokens) -> None:
        p, a = tokens[role]
        tokens[role] = (p + calls * call[0], a + calls * call[1])

    for role, (calls, call) in SEED_CALLS.get(config.pipeline, {}).items():
        add(role, calls, call)
    if config.pipeline == "reproduce" and config.reproduce.refine:
        rounds = min(REFINING_ROUNDS, config.reproduce.rounds)
        add("judge", rounds, JUDGE_CALL)
        add("coder", rounds, SEED_CALLS["reproduce"]["coder"][1])
    if config.captions.writer == "models":
        for role in TEXT_ROLES:
            calls, call = TEXT_CALLS[role]
            add(role, keep * calls, call)
        if config.captions.restate:
            add("reader", keep * READER_CALLS, READER_CALL)
    if config.judges.restate:
        add("reader", keep, READER_CALL)
    if config.judges.stages:
        add("judge", keep * len(config.judges.stages) * config.judges.votes, JUDGE_CALL)
    return tokens


def _bytes(run: RunDir) -> int:
    folders = ("triplets", "rejections", "journal")
    return sum(f.stat().st_size for name in folders for f in (run.root / name).rglob("*.*"))
