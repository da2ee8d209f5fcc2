"""Captions and explanations of the whole catalogue: what every template's words must hold to."""

import re

import pytest

from generators.explain import explain
from generators.grounded import caption
from qc.base import Subject
from qc.consistency.caption import CaptionClaims, CaptionNumbers, ExplainedCode
from templates.base import Instance, Template
from templates.emit import emit
from templates.registry import all_templates
from tracer.executor import Executor

TEMPLATES = list(all_templates().values())
MISTAKES = {
    "two spaces": r"  ",
    "space before a mark": r" [,.;:](?:\s|$)",
    "doubled mark": r"[,;:]{2}|\.\.(?!\.)",
    "doubled word": r"(?i)\b([a-z]{2,}) \1\b",
    "a before a vowel": r"(?:\ba|(?:^|\. )A) (?!and\b|are\b|equals\b|ends\b)(?:[aei]\w\w|o(?!n)\w\w)",
    "an before a consonant": r"\b[Aa]n [bcdfgjkpqtvwyz]\w",
    "one of many": r"(?<!, )(?<!and )\b(?:one|1) (?:unit )?(?:cubes|faces|edges|panels|lines|squares|columns|rows|turns)\b",
    "an empty slot": r"\bNone\b|\bnan\b|\{\w*\}|\(\)",
}


def _instances(template: Template, count: int) -> list[Instance]:
    drawn = (template.sample(index, "captions") for index in range(20))
    return [instance for instance in drawn if not instance.exhausted][:count]


def _mistakes(text: str) -> list[str]:
    prose = re.sub(r'"[^"]*"', "Q", text)
    return [name for name, pattern in MISTAKES.items() if re.search(pattern, prose)]


def _check(template: Template, executor: Executor, count: int) -> None:
    for instance in _instances(template, count):
        code = emit(instance).code
        render = executor.run(code)
        assert render.trace is not None, render.error
        key = ("captions", instance.index)
        text = caption(instance, render.trace, instance.facts, *key)
        explained = explain(code, instance, render.trace, instance.facts, *key)
        subject = Subject(
            code=code,
            render=render,
            facts=instance.facts,
            caption=text,
            explained_code=explained,
        )
        assert _mistakes(text) == [], text
        assert 100 <= len(text.split()) <= 300, text
        for rule in (CaptionNumbers(), CaptionClaims(), ExplainedCode()):
            verdict = rule.judge(subject)
            assert verdict.status == "pass", f"{verdict.reason}\n{text}"


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda t: t.name)
def test_words_of_a_template(template: Template, executor: Executor) -> None:
    _check(template, executor, 1)


@pytest.mark.slow
@pytest.mark.parametrize("template", TEMPLATES, ids=lambda t: t.name)
def test_words_of_a_template_on_more_instances(template: Template, executor: Executor) -> None:
    _check(template, executor, 6)
