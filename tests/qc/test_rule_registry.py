"""The catalogue of rules: complete, documented, and run whole."""

import inspect
import re

import pytest

from pipelines.docs_rules import rules_markdown
from qc.base import Rule, Subject
from qc.rules import RULES, all_rules, judge, not_run, unknown_rules


@pytest.mark.parametrize("rule", list(all_rules()), ids=lambda rule: rule.name)
def test_a_rule_says_what_it_catches_measures_and_whence_its_threshold(rule: type[Rule]) -> None:
    text = inspect.getdoc(rule) or ""
    assert "Measured:" in text
    assert len(text) > 80
    assert rule.threshold is not None
    assert rule.threshold_basis.endswith(".")
    assert re.fullmatch(rf"{rule.stage}\.[a-z_]+", rule.name)


def test_names_are_unique_and_stand_in_the_catalogue() -> None:
    names = [rule.name for rule in all_rules()]
    assert len(names) == len(set(names))
    page = rules_markdown()
    assert all(f"### `{name}`" in page for name in names)


@pytest.mark.parametrize("stage", RULES)
def test_every_rule_of_a_stage_answers_about_any_subject(stage: str) -> None:
    verdicts = judge(stage, Subject(code="x = ("), {})  # type: ignore[arg-type]
    assert [v.rule for v in verdicts] == [rule.name for rule in RULES[stage]]  # type: ignore[index]
    assert {v.status for v in verdicts} <= {"pass", "fail", "not_applicable"}


def test_stages_that_were_not_reached_say_so() -> None:
    verdicts = not_run("image", "the script did not draw")
    assert [v.rule for v in verdicts] == [rule.name for rule in RULES["image"]]
    assert {(v.status, v.reason) for v in verdicts} == {("not_run", "the script did not draw")}
    assert judge("execute", Subject(code=""), {}) == []


def test_misspelt_thresholds_are_noticed() -> None:
    assert unknown_rules({"image.blank": 0.1, "image.blnk": 0.1, "code": 1}) == [
        "code",
        "image.blnk",
    ]


def test_an_error_of_a_rule_is_never_a_verdict(monkeypatch: pytest.MonkeyPatch) -> None:
    rule = RULES["code"][0]
    monkeypatch.setattr(rule, "judge", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        judge("code", Subject(code="x = 1"), {})
