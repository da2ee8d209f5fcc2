"""Explained code: the script unchanged in the only fence, steps that fit it."""

import re

import pytest

from generators.explain import explain
from templates.base import Instance
from tracer.trace import Trace

FLAT = '''"""A stack of cubes and its plan."""
import numpy as np
import matplotlib.pyplot as plt

height = 17
colors = ["blue", "orange"]

# The faces of the stack.
fig, (ax, plan) = plt.subplots(1, 2)
for y in range(4):
    ax.plot([0, 1], [y, y], "--", color=colors[1])
    ax.text(0, 0, "P")


plan.scatter(np.arange(5), np.arange(5), color="red")
plan.set_title("Base plan")
plt.show()
'''
MAIN = '''import matplotlib.pyplot as plt


def square(x):
    """The square of `x`."""
    return x * x


def main():
    fig, ax = plt.subplots()
    points = [square(x) for x in range(4)]
    ax.plot(points)
    ax.axis("off")
    plt.show()


if __name__ == "__main__":
    main()
'''
SCENE = """import matplotlib.pyplot as plt


class Scene:
    radius = 2

    def __init__(self):
        self.fig, self.ax = plt.subplots()

    def draw(self):
        self.ax.plot([0, self.radius])
        self.ax.set_xlabel("x")


Scene().draw()
plt.show()
"""
SCRIPTS = {"flat": FLAT, "main": MAIN, "class": SCENE, "one line": "print('nothing')\n"}


@pytest.fixture(params=list(SCRIPTS.values()), ids=list(SCRIPTS))
def code(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def _steps(text: str) -> list[str]:
    return re.findall(r"(?m)^\d+\. .*$", text[: text.index("```")])


def test_the_one_fence_holds_the_code_byte_for_byte(code: str, trace: Trace) -> None:
    for seed in range(20):
        text = explain(code, None, trace, (), seed)
        assert text.count("```") == 2
        assert re.findall(r"```python\n(.*?)```", text, re.DOTALL) == [code]


def test_observation_steps_code_usage_in_this_order(
    instance: Instance, code: str, trace: Trace
) -> None:
    for seed in range(20):
        text = explain(code, instance, trace, instance.facts, seed)
        steps = _steps(text)
        assert "17 cubes" in text[: text.index(steps[0])]
        assert [int(s.split(".")[0]) for s in steps] == list(range(1, len(steps) + 1))
        assert re.search(r"(?m)^- .+\.$", text[text.rindex("```") :])
        assert "  " not in text.replace(code, "")


def test_every_statement_belongs_to_a_step(trace: Trace) -> None:
    for seed in range(20):
        steps = _steps(explain(FLAT, None, trace, (), seed))
        spans = [re.search(r"lines? (\d+)(?:–(\d+))?", s) for s in steps]
        if all(spans):
            covered = {n for m in spans if m for n in range(int(m[1]), int(m[2] or m[1]) + 1)}
            assert {2, 3, 5, 6, 9, 10, 11, 12, 15, 16, 17} <= covered


def test_steps_tell_what_their_lines_drew(trace: Trace) -> None:
    for seed in range(20):
        steps = "\n".join(_steps(explain(FLAT, None, trace, (), seed)))
        assert re.search(r"(?i)the faces of the stack\.", steps), "the script's own comment"
        assert "`ax.plot`" in steps
        assert re.search("`height(?: = 17)?`", steps)


def test_functions_that_build_the_figure_are_entered(trace: Trace) -> None:
    for seed in range(20):
        steps = "\n".join(_steps(explain(MAIN, None, trace, (), seed)))
        assert "`square(x)`" in steps
        assert "square of `x`" in steps
        assert re.search("hidden|switched off", steps)


def test_same_key_same_text_and_many_wordings(instance: Instance, trace: Trace) -> None:
    texts = [explain(FLAT, instance, trace, instance.facts, s) for s in range(30)]
    assert texts == [explain(FLAT, instance, trace, instance.facts, s) for s in range(30)]
    assert len({"\n".join(_steps(t)) for t in texts}) >= 27


def test_a_script_with_a_fence_of_its_own_is_refused(trace: Trace) -> None:
    with pytest.raises(ValueError, match="fence"):
        explain('note = "```"\n', None, trace, (), 0)
