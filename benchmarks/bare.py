"""Worker of the benchmark: draws the workload in one warm process, with no isolation at all.

Reads `{"seconds": s}` lines and answers each with `{"per_s": rate}`.
"""

import json
import sys
import time
from io import BytesIO
from pathlib import Path
from typing import Any

import matplotlib as mpl

mpl.use("agg")
import matplotlib.pyplot as plt
from matplotlib.figure import Figure

SCRIPTS = sorted((Path(__file__).parent / "scripts").glob("*.py"))
_savefig = Figure.savefig


def savefig_to_memory(figure: Figure, _target: Any, **kwargs: Any) -> None:
    """`Figure.savefig` without the disk."""
    _savefig(figure, BytesIO(), **kwargs)


def draw(code: str) -> None:
    """One script."""
    exec(compile(code, "<script>", "exec"), {"__name__": "__main__"})
    plt.close("all")


def rate(codes: list[str], seconds: float) -> float:
    """Scripts per second over at least one script."""
    start, count = time.perf_counter(), 0
    while count == 0 or time.perf_counter() - start < seconds:
        draw(codes[count % len(codes)])
        count += 1
    return count / (time.perf_counter() - start)


def main() -> None:
    Figure.savefig = savefig_to_memory  # type: ignore[method-assign,assignment]
    plt.show = lambda: plt.gcf().savefig("shown.png")  # type: ignore[assignment]
    codes = [path.read_text() for path in SCRIPTS]
    for code in codes:
        draw(code)
    for line in sys.stdin:
        print(json.dumps({"per_s": rate(codes, json.loads(line)["seconds"])}), flush=True)


if __name__ == "__main__":
    main()
