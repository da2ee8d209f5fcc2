"""`run_shard`: everything from the plan to the rows of one shard, as a list of steps.

It is a plain function of (config, birth, plan, context): whoever runs it knows nothing of figures, and it
knows nothing of Ray. Steps that depend on a candidate alone run one candidate at a time; drawing and
judging are the exceptions, because executor and models are kept busy over the whole shard.
"""

import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from icc.config import RunConfig
from icc.record import Rejection, Stage, Triplet, Verdict
from icc.seeds import seed_of
from icc.shards import ShardPlan, ShardResult
from pipelines.birth import Birth
from pipelines.candidate import FAULTS_OF_THE_WORLD, Candidate, internal_error
from pipelines.context import Context
from pipelines.judging import judged
from pipelines.rows import Work, finish
from pipelines.texts import write_grounded, written
from qc.base import Subject
from qc.rules import judge, not_run
from tracer.facts import facts_of
from tracer.render import Render

Step = Callable[[RunConfig, Context, Work], None]


def run_shard(config: RunConfig, birth: Birth, plan: ShardPlan, context: Context) -> ShardResult:
    """All candidates of the plan's units, each accepted or rejected with a reason."""
    started = time.monotonic()
    rows: list[Triplet | Rejection] = []
    drawing_cpu = 0.0
    spend: dict[str, dict[str, int]] = {}
    measured = _measured(config, context, birth.born(plan, context))
    survivors = judged(config, context, plan.name, measured)
    for work in written(config, context, plan.name, survivors):
        for stage, step in TEXTS:
            _attempt(stage, step, config, context, work)
        row = finish(work)
        rows.append(row)
        _book(spend, work)
        drawing_cpu += work.render.cpu_seconds if work.render else 0.0
        context.progress(row.stage or "" if isinstance(row, Rejection) else "accepted")
    return ShardResult(
        plan,
        [r for r in rows if isinstance(r, Triplet)],
        [r for r in rows if isinstance(r, Rejection)],
        {
            "seconds": round(time.monotonic() - started, 3),
            "drawing_cpu_seconds": round(drawing_cpu, 3),
            "spend": spend,
            **ends(rows),
        },
    )


def _book(spend: dict[str, dict[str, int]], work: Work) -> None:
    """Tokens by role, and how much of them went into candidates that were rejected."""
    names = ("prompt_tokens", "completion_tokens")
    for role, tokens in work.spent.items():
        of_role = spend.setdefault(role, {})
        for name, number in zip(names, tokens, strict=True):
            wasted = 0 if work.failed is None else number
            of_role[name] = of_role.get(name, 0) + number
            of_role[f"wasted_{name}"] = of_role.get(f"wasted_{name}", 0) + wasted


def ends(rows: Sequence[Triplet | Rejection]) -> dict[str, Any]:
    """How candidates ended, for the marker: by rule, and by family (or pipeline)."""
    families: dict[str, dict[str, int]] = {}
    for row in rows:
        counts = families.setdefault(row.family or row.pipeline or "", {})
        end = "accepted" if isinstance(row, Triplet) else "rejected"
        counts[end] = counts.get(end, 0) + 1
    rejected_by = Counter(r.rule or "" for r in rows if isinstance(r, Rejection))
    return {"rejected_by": dict(rejected_by), "families": families}


def _measured(config: RunConfig, context: Context, works: Iterator[Work]) -> Iterator[Work]:
    for work in works:
        for stage, step in MEASURES:
            _attempt(stage, step, config, context, work)
        yield work


def _attempt(stage: Stage, step: Step, config: RunConfig, context: Context, work: Work) -> None:
    try:
        step(config, context, work)
    except FAULTS_OF_THE_WORLD:
        raise
    except Exception as error:
        work.verdicts.append(internal_error(stage, error))


# --- the steps, in order -------------------------------------------------------------------------


def measure_image(config: RunConfig, _context: Context, work: Work) -> None:
    work.verdicts += _judged("image", config, work, drawn=True)


def measure_code(config: RunConfig, _context: Context, work: Work) -> None:
    work.verdicts += _judged("code", config, work, drawn=False)


def measure_consistency(config: RunConfig, context: Context, work: Work) -> None:
    """Facts are taken here: the oracle and the second algorithm judge them before any caption."""
    if work.candidate.instance is not None:
        work.facts = work.candidate.instance.facts
    elif work.render is not None and work.render.trace is not None:
        work.facts = tuple(facts_of(work.render.trace))
    second = None
    if work.render is not None and work.render.ok and _reexecutes(config, work.candidate):
        assert work.candidate.code is not None
        second = context.second.run(work.candidate.code)
    work.verdicts += _judged("consistency", config, work, drawn=True, second=second)


def check_texts(config: RunConfig, _context: Context, work: Work) -> None:
    """Claims of the caption against facts and trace; the explanation against the code."""
    if work.caption is None:
        work.verdicts += not_run("caption", "an earlier stage rejected the candidate")
    else:
        work.verdicts += _judged("caption", config, work, drawn=True)
    work.quality = _quality(work.verdicts)


MEASURES: Sequence[tuple[Stage, Step]] = (
    ("image", measure_image),
    ("code", measure_code),
    ("consistency", measure_consistency),
)
"""What costs nothing but time: for every candidate that was drawn."""
TEXTS: Sequence[tuple[Stage, Step]] = (
    ("caption", write_grounded),
    ("caption", check_texts),
)
"""For survivors of the measures and of the judges."""


def _judged(
    stage: Stage,
    config: RunConfig,
    work: Work,
    *,
    drawn: bool,
    second: Render | None = None,
) -> list[Verdict]:
    if not work.candidate.born:
        return not_run(stage, "there is no code")
    if drawn and not (work.render is not None and work.render.ok):
        return not_run(stage, "there is no image")
    subject = Subject(
        code=work.candidate.code or "",
        render=work.render,
        instance=work.candidate.instance,
        facts=work.facts,
        caption=work.caption,
        restatements=work.restatements,
        explained_code=work.explained_code,
        second_render=second,
        settings=config.qc.rule_settings,
    )
    return judge(stage, subject, config.qc.thresholds)


def _reexecutes(config: RunConfig, candidate: Candidate) -> bool:
    """Model-written code always; template code as a sample drawn by the candidate's id."""
    if candidate.instance is None:
        return True
    return seed_of("reexecute", candidate.id) < config.qc.reexecute_share * 2**64


def _quality(verdicts: Sequence[Verdict]) -> float | None:
    """Share of the code's suitability score (1 to 5) above its least, if it was measured."""
    score = next((v.measured for v in verdicts if v.rule == "code.suitability"), None)
    return None if score is None else round((score - 1) / 4, 4)
