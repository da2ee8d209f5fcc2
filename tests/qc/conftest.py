"""Scripts drawn by the real executor, as subjects of rules."""

from collections.abc import Callable, Iterator
from functools import cache
from textwrap import dedent

import pytest

from icc.record import Verdict
from qc.base import Subject
from qc.rules import judge
from tracer.executor import Executor

HEADER = "import matplotlib.pyplot as plt\nimport numpy as np\n"


@pytest.fixture(scope="session")
def executor() -> Iterator[Executor]:
    with Executor() as running:
        yield running


@pytest.fixture(scope="session")
def drawn(executor: Executor) -> Callable[[str], Subject]:
    """`drawn(body)`: the script run once, header and `plt.show()` added; fails if it does not draw."""

    @cache
    def draw(body: str) -> Subject:
        code = f"{HEADER}{dedent(body).strip()}\nplt.show()\n"
        render = executor.run(code)
        assert render.ok, render.error
        return Subject(code=code, render=render)

    return draw


@pytest.fixture(scope="session")
def image_verdicts(drawn: Callable[[str], Subject]) -> Callable[[str], dict[str, Verdict]]:
    """Verdicts of the image stage by rule."""
    return lambda body: {v.rule: v for v in judge("image", drawn(body), {})}
