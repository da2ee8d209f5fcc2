"""Claims restated as expressions: what a figure shows decides them, and nothing is ever executed."""

import json

import pytest

from qc.claims import Restatement, check_claims, check_restated
from qc.claims.restated import cast_list, phrasebook
from qc.claims.restated.drawing import Drawing
from qc.claims.restated.grammar import Unreadable, decide
from qc.claims.restated.phrasebook import names_of
from qc.reader import verdict_on
from qc.said import said
from tracer.executor import Executor
from tracer.facts import Fact, facts_of
from tracer.trace import Trace

SCRIPT = '''"""Seven marks and a parabola."""
import matplotlib.pyplot as plt
from matplotlib.patches import Circle

# a red disc in the middle
fig, (ax, bars) = plt.subplots(1, 2, figsize=(9, 4))
ax.add_patch(Circle((2, 3), 0.5, facecolor="red", edgecolor="black"))
xs = [k / 10 for k in range(41)]
ax.plot(xs, [(x - 2) ** 2 + 1 for x in xs], "b--", label="parabola")
ax.plot([0, 4], [1, 5], color="green", label="rising line")
ax.plot([1, 3], [4.5, 4.5], "ks", linestyle="none")
ax.text(1, 4.7, "A")
ax.text(3, 4.7, "B")
ax.annotate("", xy=(3, 4.4), xytext=(2, 3.6), arrowprops={"arrowstyle": "->"})
ax.set(xlim=(0, 4), ylim=(0, 6), title="Curves", xlabel="x")
ax.legend(loc="lower left")
bars.bar(["Mon", "Tue", "Wed"], [3, 7, 5], color="orange")
bars.bar(["Mon", "Tue", "Wed"], [2, 1, 2], bottom=[3, 7, 5], color="teal")
bars.set_title("Days")
plt.show()
'''

TRUE = """
count(find("marker")) == 2
count(find("circle", color="red")) == 1 and radius(find("circle")) == 0.5
center(find("circle")) == (2, 3)
color(named("parabola"), "blue") and style(named("parabola"), "dashed")
valley(named("parabola")) == (2, 1)
opens(named("parabola"), "up")
falling_between(named("parabola"), 0, 2)
straight_between(named("rising line"), 0, 4) and slope(named("rising line")) == 1
crossings(named("parabola"), named("rising line")) == 2
(1, 2) in crossing_points(named("parabola"), named("rising line"))
left_of(named("A"), named("B"))
distance(named("A"), named("B")) == 2
passes(named("rising line"), [(1, 2), (3, 4)])
points(find("arrow"), "up right")
legend(0) == ["parabola", "rising line"]
title(1) == "Days" and xlabel(0) == "x" and xlim(0) == (0, 4)
ymax(named("Tue")) == max([ymax(named(d)) for d in ["Mon", "Tue", "Wed"]])
sum([value(b) for b in find("bar", fill="orange")]) == 15
len([b for b in find("bar", fill="teal") if value(b) == 2]) == 2
ordered(["Mon", "Tue", "Wed"], "left to right")
panels() == 2 and rows_of_panels() == 1
legend_in("lower left")
y(named("A")) == about(4.4)
not above(find("circle"), named("A"))
all(shape(m, "square") for m in find("marker"))
""".strip().splitlines()
FALSE = """
count(find("marker")) == 3
color(named("parabola"), "red")
style(named("rising line"), "dashed")
valley(named("parabola")) == (2, 2)
opens(named("parabola"), "down")
slope(named("rising line")) == 1.5
crossings(named("parabola"), named("rising line")) == 3
right_of(named("A"), named("B"))
legend(0) == ["rising line", "parabola"]
title(1) == "Weeks"
ymax(named("Wed")) == max([ymax(named(d)) for d in ["Mon", "Tue", "Wed"]])
ordered(["Wed", "Tue", "Mon"], "left to right")
color(named("cubic"), "blue")
hollow(find("circle"))
""".strip().splitlines()
UNREADABLE = """
__import__("os").system("true")
find("circle").elements
(lambda: 1)()
open("/etc/passwd")
e9999 == e9998
count(find("unicorn")) == 1
left_of(1, 2)
radius(named("rising line")) == 2
2 + 2
sum([1 for a in find("bar") for b in find("bar") for c in find("bar") for d in find("bar") for e in find("bar") for f in find("bar") for g in find("bar")]) == 1
x(e1
""".strip().splitlines()


@pytest.fixture(scope="module")
def trace(executor: Executor) -> Trace:
    drawn = executor.run(SCRIPT).trace
    assert drawn is not None
    return drawn


def answer(says: str, trace: Trace) -> tuple[bool, str]:
    return decide(says, names_of(Drawing(trace)))


@pytest.mark.parametrize("says", TRUE)
def test_what_is_drawn_holds(trace: Trace, says: str) -> None:
    holds, evidence = answer(says, trace)
    assert holds, evidence


@pytest.mark.parametrize("says", FALSE)
def test_what_is_not_drawn_does_not_hold_and_evidence_says_why(trace: Trace, says: str) -> None:
    holds, evidence = answer(says, trace)
    assert not holds
    assert evidence


@pytest.mark.parametrize("says", UNREADABLE)
def test_what_is_no_statement_about_the_figure_is_unreadable(trace: Trace, says: str) -> None:
    with pytest.raises(Unreadable):
        answer(says, trace)


def test_restatements_decide_what_our_own_readers_do_not_understand(trace: Trace) -> None:
    caption = "The dip of the bowl sits at (2, 2); the second weekday towers over its neighbors."
    claims = check_restated(
        caption,
        [
            Restatement("coordinate", "sits at (2, 2)", 'valley(named("parabola")) == (2, 2)'),
            Restatement("relation", "towers over its neighbors", 'ymax(named("Tue")) > ymax(named("Wed"))'),
            Restatement("color", "a quotation that nobody wrote", 'color(named("Tue"), "pink")'),
            Restatement("shape", "bowl", ""),
        ],
        trace,
    )  # fmt: skip
    assert {c.text: c.status for c in claims} == {
        "sits at (2, 2)": "contradicted",
        "towers over its neighbors": "supported",
        "bowl": "unverifiable",
    }
    assert "valley" in next(c.evidence for c in claims if c.status == "contradicted")


def test_a_restatement_goes_before_our_own_reading_of_the_same_words(trace: Trace) -> None:
    caption = "Three bars stand in the right panel."
    own = check_claims(caption, trace)
    said_again = check_claims(
        caption, trace, (), [Restatement("count", "Three bars", "count(find('bar')) == 6")]
    )
    assert "contradicted" not in {c.status for c in said_again}
    assert len(said_again) == 1 <= len(own)


def test_facts_of_the_trace_do_not_soften_what_an_expression_denies(trace: Trace) -> None:
    caption = "There are three curves, and the bowl's dip is at height 2."
    again = [
        Restatement("count", "three curves", 'count(find("line")) == 3'),
        Restatement("number", "dip is at height 2", 'valley(named("parabola"))[1] == 2'),
    ]
    claims = check_claims(caption, trace, facts_of(trace), again)
    wrong = {c.text for c in claims if c.status == "contradicted"}
    assert {"three curves", "dip is at height 2"} <= wrong


def test_a_fact_supports_what_the_language_cannot_say(trace: Trace) -> None:
    area = Fact("shaded_area", 12.5, "derivable")
    again = [Restatement("number", "an area of 12.5", "")]
    (claim,) = check_claims("They enclose an area of 12.5.", trace, (area,), again)
    assert claim.status == "supported"


def test_the_cast_names_everything_that_is_seen_and_the_phrasebook_every_word(trace: Trace) -> None:
    cast = cast_list(trace, script=True)
    for words in ('label "parabola"', "line 7", '"A"', "Mon, Tue, Wed", "filled red"):
        assert words in cast, words
    book = phrasebook()
    assert all(f"\n{word}(" in book for word in ("count", "named", "crossings", "max", "title"))


def test_what_a_script_says_is_told_with_who_says_it(trace: Trace) -> None:
    lines = said(SCRIPT, trace).splitlines()
    assert "A docstring says: Seven marks and a parabola." in lines
    assert "A comment above line 6 says: a red disc in the middle" in lines
    assert "A legend entry of panel 0 reads: rising line" in lines


def test_the_reader_s_verdict_names_what_is_not_so(trace: Trace) -> None:
    text = said(SCRIPT, trace)
    wrong = Restatement("count", "Seven marks", 'count(find("marker")) == 7')
    right = Restatement("color", "a red disc", 'color(find("circle"), "red")')
    good = verdict_on(check_restated(text, [right], trace))
    bad = verdict_on(check_restated(text, [wrong, right], trace))
    assert (good.rule, good.status) == ("consistency.reader", "pass")
    assert (bad.status, bad.measured) == ("fail", 1.0)
    assert "Seven marks" in bad.reason and bad.evidence is not None and bad.evidence["decided"] == 2
    assert json.dumps(dict(bad.evidence))
