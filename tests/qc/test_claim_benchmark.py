"""The claims benchmark: its spans are where the words are, and what it alters becomes false."""

import re

from benchmarks.claims import inside, parse
from benchmarks.claims_generated import Captioned, edits, scored
from qc.claims import check_claims
from tracer.executor import Executor
from tracer.facts import Fact

SCRIPT = """
import matplotlib.pyplot as plt
fig, ax = plt.subplots()
ax.bar(["Oats", "Rye", "Maize"], [30, 12, 45], color=["gold", "brown", "green"])
ax.set_title("Harvest")
plt.savefig("out.png")
"""
TEXT = (
    'At the top stands the title "Harvest". Three tall bars are drawn. The rye bar is brown. '
    "Oats stands to the left of maize. Maize reaches 45."
)


def test_a_claim_is_found_inside_its_brackets(executor: Executor) -> None:
    caption = parse(
        "bars", "We see [[count: three bars | four bars]]. [[color! Rye is green | Rye is brown]]."
    )
    assert caption.text == "We see three bars. Rye is brown."
    assert caption.true.text == "We see three bars. Rye is green."
    trace = executor.run(SCRIPT).trace
    assert trace is not None
    found = inside(caption, check_claims(caption.text, trace))
    assert [bool(claims) for claims in found] == [False, True, False, True, False]


def test_altered_claims_say_what_is_nowhere_true(executor: Executor) -> None:
    trace = executor.run(SCRIPT).trace
    assert trace is not None
    figure = Captioned("bars", TEXT, trace, [Fact("bars", 3, "visible")])
    made = edits(figure)
    assert {e.kind for e in made} == {"count", "color", "label", "relation", "number"}
    assert made == edits(figure)
    for edit in made:
        assert edit.of(TEXT) != TEXT
        assert edit.of(TEXT).startswith(TEXT[: edit.start] + edit.words)
        if edit.kind in ("count", "number"):
            assert not {int(n) for n in re.findall(r"\d+", edit.words)} & {3, 12, 30, 45}
        if edit.kind == "color":
            assert edit.words not in ("gold", "yellow", "brown", "green")


def test_the_score_counts_alarms_and_detections(executor: Executor) -> None:
    trace = executor.run(SCRIPT).trace
    assert trace is not None
    wrong = TEXT.replace("brown", "blue")
    document = scored([Captioned("bars", wrong, trace, [])])
    assert document["alarms"] and document["false_alarm_rate"] > 0
    assert scored([Captioned("bars", TEXT, trace, [])])["alarms"] == []
    assert document["by_kind"]["label"]["detection_rate"] == 1
