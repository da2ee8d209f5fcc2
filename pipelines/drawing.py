"""From code to drawing: candidates through the executor, in order."""

from collections.abc import Iterator, Sequence

from icc.record import Verdict
from pipelines.candidate import Candidate
from pipelines.context import Context
from pipelines.rows import Work
from tracer.render import Render


def drawn(born: Sequence[Candidate], context: Context) -> Iterator[Work]:
    """Candidates in order, executed where there is code to execute."""
    renders = context.executor.map([c.code for c in born if c.code is not None])
    for candidate in born:
        work = Work(candidate)
        if candidate.born:
            work.render = next(renders)
            work.verdicts.append(execute_verdict(work.render))
        yield work


def execute_verdict(render: Render) -> Verdict:
    """The execution as a verdict; the rule carries the outcome, so that a funnel shows it."""
    error = render.error
    return Verdict(
        stage="execute",
        rule=f"execute.{render.outcome}",
        status="pass" if render.ok else "fail",
        reason="" if error is None else f"{error.type}: {error.message}",
        evidence=None
        if error is None
        else {"line": error.line, "traceback": error.traceback, "evidence": render.evidence},
    )
