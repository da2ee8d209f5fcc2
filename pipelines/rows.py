"""From a finished candidate to its row."""

import hashlib
from dataclasses import dataclass, field
from typing import Any

from icc.record import Rejection, Triplet, Verdict, canonical_json
from icc.skeleton import skeleton
from pipelines.candidate import Candidate
from qc.claims import Restatement
from qc.phash import phash
from tracer.facts import Fact
from tracer.render import Render

QWEN_CELL = 32
"""Qwen3-VL sees an image as cells of 32 × 32 pixels, sides rounded to whole cells."""


@dataclass(slots=True)
class Work:
    """A candidate and what the steps of its shard made of it so far."""

    candidate: Candidate
    render: Render | None = None
    facts: tuple[Fact, ...] = ()
    draft_caption: str | None = None
    caption: str | None = None
    caption_style: str | None = None
    restatements: tuple[Restatement, ...] = ()
    """What the caption claims, as a reader restated it."""
    explained_code: str | None = None
    quality: float | None = None
    verdicts: list[Verdict] = field(default_factory=list)
    usage: list[dict[str, Any]] = field(default_factory=list)
    spent: dict[str, tuple[int, int]] = field(default_factory=dict)
    """Role → tokens of prompts and of answers."""
    models: dict[str, str] = field(default_factory=dict)
    """Role → the model's name."""
    prompts: dict[str, str] = field(default_factory=dict)
    """Prompt → version."""

    @property
    def failed(self) -> Verdict | None:
        """The first failed verdict, in the order of the stages: the one that rejects."""
        every = (*self.candidate.verdicts, *self.verdicts)
        return next((v for v in every if v.status == "fail"), None)

    def pay(self, step: str, role: str, prompt_tokens: int, completion_tokens: int) -> None:
        """Book what an answer cost, whether or not the candidate is kept."""
        before = self.spent.get(role, (0, 0))
        self.spent[role] = (before[0] + prompt_tokens, before[1] + completion_tokens)
        spent = next((u for u in self.usage if u["step"] == step), None)
        if spent is None:
            spent = {"step": step, "prompt_tokens": 0, "completion_tokens": 0}
            self.usage.append(spent)
        spent["prompt_tokens"] += prompt_tokens
        spent["completion_tokens"] += completion_tokens


def finish(work: Work) -> Triplet | Rejection:
    """The candidate's one end."""
    columns = _columns(work)
    failed = work.failed
    if failed is None:
        return Triplet(**columns)
    evidence = None if failed.evidence is None else canonical_json(failed.evidence)
    return Rejection(
        **columns,
        stage=failed.stage,
        rule=failed.rule,
        measured=failed.measured,
        threshold=failed.threshold,
        reason=failed.reason or "no reason given",
        evidence=evidence,
    )


def _columns(work: Work) -> dict[str, Any]:
    candidate, render = work.candidate, work.render
    columns: dict[str, Any] = {
        "id": candidate.id,
        "pipeline": candidate.pipeline,
        "variation": candidate.variation,
        **candidate.lineage,
        "draft_caption": work.draft_caption,
        "caption": work.caption,
        "caption_style": work.caption_style,
        "explained_code": work.explained_code,
        "quality": work.quality,
        "qc": (*candidate.verdicts, *work.verdicts),
    }
    if work.models:
        columns |= {
            "usage": tuple(work.usage),
            "models": canonical_json(work.models),
            "prompts": canonical_json(work.prompts),
        }
    if work.facts:
        columns["facts"] = canonical_json([f.to_json() for f in work.facts])
    if candidate.code is not None:
        columns["code"] = candidate.code
        columns["code_sha256"] = _sha256(candidate.code.encode())
        columns["skeleton"] = skeleton_or_none(candidate.code)
    if render is not None:
        columns["versions"] = canonical_json(dict(render.versions))
    if render is not None and render.ok:
        columns |= _image_columns(candidate.id, render)
        columns.setdefault("dimension", _dimension(render))
    return columns


def _dimension(render: Render) -> str:
    """As drawn, where no template says it."""
    assert render.trace is not None
    return "3D" if any(axes.dimension == "3D" for axes in render.trace.axes) else "2D"


def _image_columns(name: str, render: Render) -> dict[str, Any]:
    assert render.png is not None and render.trace is not None
    assert render.width is not None and render.height is not None
    return {
        "image": {"bytes": render.png, "path": f"{name}.png"},
        "trace": canonical_json(render.trace.to_json(), rounded=True),
        "width": render.width,
        "height": render.height,
        "dpi": render.dpi,
        "image_tokens": max(1, round(render.width / QWEN_CELL))
        * max(1, round(render.height / QWEN_CELL)),
        "image_sha256": _sha256(render.png),
        "phash": phash(render.png),
    }


def skeleton_or_none(code: str) -> str | None:
    """None for code that does not parse: such a candidate is a rejection anyway."""
    try:
        return skeleton(code)
    except (SyntaxError, ValueError, RecursionError):
        return None


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
