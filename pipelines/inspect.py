"""The measured checks on one script, as `icc check` runs them."""

from icc.config import RunConfig
from icc.record import Verdict
from pipelines.context import Context, open_context
from pipelines.drawing import execute_verdict
from qc.base import Subject
from qc.rules import judge, not_run


def inspect_script(code: str, config: RunConfig) -> list[Verdict]:
    """Execute the script twice and judge image, code and consistency."""
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
    else:
        verdicts += not_run("consistency", "there is no image")
    return verdicts
