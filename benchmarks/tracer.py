"""The tracer against four oracles, on a folder of matplotlib scripts.

    python -m benchmarks.tracer --scripts DIR --json FILE|-  [--every N] [--overhead-every N]

Every script runs in the sandbox, once for each question. Reported:

    figures             scripts that delivered an image
    svg_tokens_equal    share whose log and SVG name the same shapes, texts and images in order
                        (asked, like texts, of scripts that draw the same twice; others are listed)
    svg_tokens_explained  the same, or different for a reason of the closed list `REASONS`
    texts_equal         share whose strings equal those that the SVG backend was given
    png_identical       share of the deterministic ones whose traced PNG equals the untraced bytes
    fills_confirmed     share of opaque fills whose colour is in the PNG inside the element's mask
    overhead_median     traced draw and save against plain savefig, least of five each
    overhead_visible_median   the same with visible pixels measured
    disagreements       script, question, reason
"""

import argparse
import json
import statistics
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tracer.executor import Executor
from tracer.render import ImagePolicy, Limits

PROBE = Path(__file__).with_name("tracer_probe.py").read_text()
MARKER = "=== tracer probe ==="
REASONS = {
    "filtered": "an agg_filter runs on raster backends only",
    "wrapped": "text that wraps is broken into lines by each backend's own metrics",
    "gouraud": "the SVG backend leaves out triangles that are fully transparent",
}


@dataclass
class Score:
    """Counts of agreements, and what did not agree."""

    figures: int = 0
    failed: dict[str, str] = field(default_factory=dict)
    tokens: list[bool] = field(default_factory=list)
    explained: list[bool] = field(default_factory=list)
    texts: list[bool] = field(default_factory=list)
    identical: list[bool] = field(default_factory=list)
    unsteady: list[str] = field(default_factory=list)
    fills: list[int] = field(default_factory=lambda: [0, 0])
    traced: list[float] = field(default_factory=list)
    visible: list[float] = field(default_factory=list)
    disagreements: list[dict[str, Any]] = field(default_factory=list)

    def differ(self, script: str, question: str, reason: str) -> None:
        self.disagreements.append({"script": script, "question": question, "reason": reason})

    def report(self) -> dict[str, Any]:
        """The figures, as one JSON document."""
        return {
            "figures": self.figures,
            "svg_tokens_equal": _share(self.tokens),
            "svg_tokens_explained": _share(self.explained),
            "texts_equal": _share(self.texts),
            "png_identical": _share(self.identical),
            "fills_confirmed": round(self.fills[0] / self.fills[1], 4) if self.fills[1] else None,
            "fills_asked": self.fills[1],
            "overhead_median": _median(self.traced),
            "overhead_visible_median": _median(self.visible),
            "overhead_figures": len(self.traced),
            "disagreements": self.disagreements,
            "not_deterministic": self.unsteady,
            "without_image": self.failed,
        }


def _share(answers: list[bool]) -> float | None:
    return round(sum(answers) / len(answers), 4) if answers else None


def _median(values: list[float]) -> float | None:
    return round(statistics.median(values), 3) if values else None


class Bench:
    """Executors that trace, that do not, and that do not under another hash seed; the questions."""

    def __init__(self) -> None:
        self.limits = Limits(cpu_seconds=15, wall_seconds=90, output_bytes=64 << 20)
        self.policy = ImagePolicy(max_px=20_000)
        self.traced = Executor(self.limits, self.policy)
        self.plain = Executor(self.limits, self.policy, traced=False)
        self.shaken = Executor(self.limits, self.policy, traced=False, perturb=True)

    def close(self) -> None:
        for executor in (self.traced, self.plain, self.shaken):
            executor.close()

    def ask(self, code: str, question: str) -> Any:
        """The probe's answer about the script's figure; None if it gave none."""
        output = self.plain.run(f'{code}\n\n{PROBE}\n_probe("{question}")\n').stdout
        _, found, tail = output.rpartition(MARKER)
        return json.loads(tail.splitlines()[0]) if found else None

    def judge(self, name: str, code: str, score: Score, overhead: bool) -> None:
        """Put every question about one script."""
        render = self.traced.run(code)
        if not render.ok:
            error = render.error
            score.failed[name] = render.outcome + (f": {error.message[:120]}" if error else "")
            return
        score.figures += 1
        if self._is_steady(name, code, render.png, score):
            self._tokens(name, code, score)
        fills = self.ask(code, "fills")
        if fills is not None:
            score.fills[0] += fills["asked"] - len(fills["wrong"])
            score.fills[1] += fills["asked"]
            for wrong in fills["wrong"]:
                score.differ(name, "fills", f"element {wrong[0]} ({wrong[2]}): {wrong[3]:.2f}")
        if overhead and (times := self.ask(code, "overhead")) is not None:
            score.traced.append(times["traced"] / times["plain"])
            score.visible.append(times["visible"] / times["plain"])

    def _is_steady(self, name: str, code: str, png: bytes | None, score: Score) -> bool:
        """Whether the script draws the same under another hash seed and other random states (layout
        solvers go by addresses); if so its traced image must be that too."""
        once, twice = self.plain.run(code).png, self.shaken.run(code).png
        if once != twice or (png != once and self._elsewhere(code) != once):
            score.unsteady.append(name)
            return False
        score.identical.append(png == once)
        if png != once:
            score.differ(name, "png", "bytes differ")
        return True

    def _elsewhere(self, code: str) -> bytes | None:
        """Untraced once more, in a zygote with other addresses."""
        with Executor(self.limits, self.policy, traced=False) as another:
            return another.run(code).png

    def _tokens(self, name: str, code: str, score: Score) -> None:
        ours, svg = self.ask(code, "tokens"), self.ask(code, "svg")
        if ours is None or svg is None:
            return
        equal = ours["tokens"] == svg["tokens"]
        reason = None if equal else _reason(ours)
        score.tokens.append(equal)
        score.explained.append(equal or reason is not None)
        if not equal:
            score.differ(name, "svg", reason or _first_difference(ours["tokens"], svg["tokens"]))
        same = ours["texts"] == svg["texts"] or (
            ours["wrapped"] and " ".join(ours["texts"]).split() == " ".join(svg["texts"]).split()
        )
        score.texts.append(same)
        if not same:
            score.differ(name, "texts", _first_difference(ours["texts"], svg["texts"]))


def _reason(ours: dict[str, Any]) -> str | None:
    if ours["filtered"]:
        return "filtered"
    if ours["wrapped"]:
        return "wrapped"
    if "triangles" in ours["kinds"]:
        return "gouraud"
    return None


def _first_difference(left: list[str], right: list[str]) -> str:
    for i, (a, b) in enumerate(zip(left, right, strict=False)):
        if a != b:
            return f"at {i}: {a!r} here, {b!r} in the SVG ({len(left)} and {len(right)})"
    return f"{len(left)} here, {len(right)} in the SVG"


def scripts(folder: Path) -> Iterator[Path]:
    """Python files below a folder, in order of their names."""
    yield from sorted(path for path in folder.rglob("*.py") if path.is_file())


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--scripts", type=Path, required=True, help="folder of scripts")
    parser.add_argument("--json", default="-", help="file for the report; - for stdout")
    parser.add_argument("--every", type=int, default=1, help="take every n-th script")
    parser.add_argument("--overhead-every", type=int, default=5, help="time every n-th of those")
    options = parser.parse_args(arguments)
    chosen = list(scripts(options.scripts))[:: options.every]
    score, bench = Score(), Bench()
    try:
        for i, path in enumerate(chosen):
            print(f"{i + 1}/{len(chosen)} {path.name}", file=sys.stderr)
            timed = i % options.overhead_every == 0
            bench.judge(str(path.relative_to(options.scripts)), path.read_text(), score, timed)
    except KeyboardInterrupt:
        print("interrupted; the report is of the scripts so far", file=sys.stderr)
    finally:
        bench.close()
    text = json.dumps(score.report(), indent=1, sort_keys=True)
    if options.json == "-":
        print(text)
    else:
        Path(options.json).write_text(text + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
