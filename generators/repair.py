"""From a task to a script that runs: ask the coder, check, and send what fails back with the reason."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from generators.answers import FENCE, code_in, quoted
from generators.studio import Made, Part, Studio, failed
from icc.llm.question import Answer
from icc.prompts import Prompt, prompt
from icc.record import Verdict
from qc.base import Subject
from qc.rules import judge
from tracer.render import Outcome, Render
from tracer.sanitise import clean

LONGEST_PROBLEM = 2_000
"""Characters of an error that a coder is shown."""
LONGEST_EVIDENCE = 600

Check = Callable[[Render], Verdict | None]
"""A demand on the drawing beyond that there is one; the failed verdict if it is not met."""

ADVICE: dict[Outcome, str] = {
    "no_figure": "The script ended without showing a figure.",
    "too_many_figures": "The script made several figures; exactly one is wanted.",
    "timeout": "The script did not finish in time.",
    "cpu_limit": "The script computed for too long; draw fewer elements or compute less.",
    "memory_limit": "The script needed too much memory.",
    "output_limit": "The script printed too much.",
    "image_too_large": "The image has too many pixels; make the figure smaller or lower its dpi.",
    "crashed": "The interpreter crashed.",
    "policy_denied": "The script did what is not allowed here, such as opening files or the network.",
    "invalid_report": "What the script drew could not be recorded.",
}
"""What to tell a coder about outcomes whose error says little."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """What the coder is asked for."""

    step: str
    prompt: Prompt
    parts: tuple[Part, ...]
    """What is shown before the wish."""
    wish: str
    """What to draw, in words; shown again when a script is repaired."""
    check: Check | None = None


@dataclass(slots=True)
class Trial:
    """One answer, tried as far as it goes."""

    code: str | None = None
    render: Render | None = None
    verdict: Verdict | None = None
    """Why it is not good enough."""
    problem: str = ""
    """The same in words for the coder."""


@dataclass(slots=True)
class _Story:
    """What was tried, for the evidence of a rejection."""

    ends: list[str] = field(default_factory=list)

    def told(self, trial: Trial) -> dict[str, Any]:
        return {
            "attempts": len(self.ends),
            "ends": self.ends,
            "last_error": clean(trial.problem, LONGEST_EVIDENCE),
        }


async def working(studio: Studio, task: Task, repairs: int) -> Made:
    """A script that passes the gate, runs, and meets the task's check, after at most `repairs`
    repairs; else the last trial with its failed verdict. Raises Unanswered for a refusal."""
    story = _Story()
    answer = await studio.ask("coder", task.step, task.prompt, (*task.parts, task.wish))
    while True:
        trial = await _tried(studio, task, answer)
        if trial.verdict is None:
            extras = {"attempts": len(story.ends) + 1}
            return Made(code=trial.code, render=trial.render, extras=extras)
        story.ends.append(trial.verdict.rule)
        if len(story.ends) > repairs:
            return _given_up(trial, story)
        answer = await _asked_again(studio, task, trial, len(story.ends))


async def _tried(studio: Studio, task: Task, answer: Answer) -> Trial:
    """The answer's script as far as it gets: taken out, let through the gate, drawn, checked."""
    code = code_in(answer.text)
    if code is None:
        why = "was cut off at the length limit" if answer.finish == "length" else "holds no script"
        return Trial(
            verdict=failed("generate", "no_code", f"the coder's answer {why}"), problem=why
        )
    trial = Trial(code)
    if FENCE in code:
        trial.problem = "A line of the script holds three backticks, which it must not."
        trial.verdict = failed("generate", "unquotable", "the script holds a Markdown fence")
        return trial
    subject = Subject(code=code, settings=studio.rule_settings)
    gate = [v for v in judge("gate", subject, studio.thresholds) if v.status == "fail"]
    if gate:
        trial.verdict, trial.problem = gate[0], _refused_by(gate)
        return trial
    trial.render = await studio.draw(code)
    trial.verdict = _execution(trial.render)
    if trial.verdict is not None:
        trial.problem = _error(code, trial.render)
    elif task.check is not None and (missed := task.check(trial.render)) is not None:
        trial.verdict, trial.problem = missed, missed.reason
    return trial


async def _asked_again(studio: Studio, task: Task, trial: Trial, ordinal: int) -> Answer:
    """The same task once more where there was no script; else the script with what is wrong."""
    if trial.code is None:
        again = (
            f"Your answer {trial.problem}. Answer with one complete script in a ```python block."
        )
        shown = (*task.parts, task.wish, again)
        return await studio.ask("coder", task.step, task.prompt, shown, ordinal)
    parts = (
        f"What was asked for:\n\n{task.wish}",
        f"The script:\n\n{quoted(trial.code)}",
        f"What is wrong:\n\n{clean(trial.problem, LONGEST_PROBLEM)}",
    )
    repair = prompt("generators", "repair_code")
    return await studio.ask("coder", f"{task.step}_repair", repair, parts, ordinal)


def _given_up(trial: Trial, story: _Story) -> Made:
    assert trial.verdict is not None
    last = trial.verdict
    verdict = Verdict(
        stage=last.stage,
        rule=last.rule,
        status="fail",
        measured=last.measured,
        threshold=last.threshold,
        reason=last.reason or trial.problem[:LONGEST_EVIDENCE],
        evidence={**(last.evidence or {}), **story.told(trial)},
    )
    extras = {"attempts": len(story.ends)}
    return Made(code=trial.code, render=trial.render, verdicts=(verdict,), extras=extras)


def _refused_by(gate: Sequence[Verdict]) -> str:
    """All findings of the gate, with their lines."""
    findings = [f for v in gate for f in (v.evidence or {}).get("findings", ())]
    lines = "\n".join(f"- line {f['line']}: {f['what']}" for f in findings)
    return f"The script may not be run, because it does what is not allowed:\n{lines}"


def _execution(render: Render) -> Verdict | None:
    """The failed verdict of an execution."""
    if render.ok:
        return None
    error = render.error
    reason = f"{error.type}: {error.message}" if error else ADVICE.get(render.outcome, "")
    line = error.line if error else None
    return failed("execute", render.outcome, reason, line=line)


def _error(code: str, render: Render) -> str:
    """What a person would want to know of a failed execution; free of paths and addresses."""
    error, told = render.error, [ADVICE.get(render.outcome, "")]
    if error is not None:
        told.append(f"{error.type}: {error.message}")
        lines = code.splitlines()
        if error.line is not None and 1 <= error.line <= len(lines):
            told.append(f"It happened in line {error.line}: {lines[error.line - 1].strip()}")
        told.append(error.traceback)
    return "\n".join(filter(None, told))
