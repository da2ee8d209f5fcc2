"""The measured checks on one script, as `icc check` runs them."""

from icc.config import RunConfig
from icc.record import Verdict
from pipelines.context import Context, open_context
from pipelines.drawing import execute_verdict
from qc.base import Subject
from qc.rules import judge, not_run
from tracer.render import Render


def inspect_script(code: str, config: RunConfig) -> list[Verdict]:
    """Execute the script twice and judge image, code and consistency; with `judges.restate` the reader
    is asked as well."""
    with open_context(config) as context:
        return inspect_in(context, code, config)


def inspect_in(context: Context, code: str, config: RunConfig) -> list[Verdict]:
    """`inspect_script` with executors that are already running, for many scripts."""
    render = context.executor.run(code)
    second = context.second.run(code) if render.ok else None
    settings = config.qc.rule_settings
    subject = Subject(code=code, render=render, second_render=second, settings=settings)
    thresholds = config.qc.thresholds
    verdicts = [execute_verdict(render)]
    if render.ok:
        verdicts += judge("image", subject, thresholds)
    else:
        verdicts += not_run("image", "there is no image")
    verdicts += judge("code", subject, thresholds)
    if render.ok:
        verdicts += judge("consistency", subject, thresholds)
        verdicts += _read(code, render, config)
    else:
        verdicts += not_run("consistency", "there is no image")
    return verdicts


def _read(code: str, render: Render, config: RunConfig) -> list[Verdict]:
    """What the reader finds, where one is asked."""
    if not config.judges.restate or render.trace is None:
        return []
    from pipelines.reading import judged_by_reader  # loads the client

    return [judged_by_reader(config.models.reader, code, render.trace)]
