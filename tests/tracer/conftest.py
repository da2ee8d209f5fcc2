"""Draws small scripts in this process and hands back what the recorder says of them."""

from collections.abc import Callable, Iterator
from textwrap import dedent

import matplotlib
import matplotlib.pyplot as plt
import pytest

from tracer.recorder import Recorder, install
from tracer.trace import Trace

HEADER = """
import numpy as np
import matplotlib.pyplot as plt
from matplotlib import patches, collections
from matplotlib.path import Path
"""

Draw = Callable[[str], tuple[bytes, Trace]]


@pytest.fixture
def draw() -> Iterator[Draw]:
    """`draw(code)`: PNG bytes and trace of the script's current figure."""
    matplotlib.use("agg")
    install()

    def run(code: str) -> tuple[bytes, Trace]:
        matplotlib.rcdefaults()
        matplotlib.use("agg")
        plt.close("all")
        recorder = Recorder("<script>")
        exec(compile(HEADER, "<header>", "exec"), names := {"__name__": "__main__"})
        exec(compile(dedent(code), "<script>", "exec"), names)
        return recorder.draw(plt.gcf())

    yield run
    plt.close("all")


@pytest.fixture
def trace_of(draw: Draw) -> Callable[[str], Trace]:
    """`trace_of(code)`: the trace alone."""
    return lambda code: draw(code)[1]
