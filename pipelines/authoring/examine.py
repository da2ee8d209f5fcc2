"""Everything a template promises, tried on samples: the work behind `icc templates check`."""

import math
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from io import BytesIO
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from pipelines.authoring.mutation import TARGET, MutationReport, mutation_test
from pipelines.authoring.preview import drawable
from pipelines.authoring.stability import unstable
from templates.base import Instance, Template
from templates.checking import about_picture, blamed, check_template, shown
from templates.diversity import (
    TARGETS,
    misses,
    parameter_figures,
    picture_figures,
    script_figures,
    scripts_of,
)
from templates.emission.picture import drawn
from templates.emit import emit_many
from tracer.executor import Executor

LEAST_CARDINALITY = 100_000
EMISSION_MS = 5.0
"""Target of the time that one script costs; told, not judged, because machines differ."""
EMITTED = 100
"""Scripts over which the time is averaged."""
MUTATED = 4
"""Instances whose scripts the mutants are made of."""


@dataclass(frozen=True)
class Effort:
    """How much of everything is tried."""

    seeds: int = 30
    """Instances whose facts, words, script and trace are checked one by one."""
    repeats: int = 6
    """Of these, how many are made again: in another process, outside the sandbox, perturbed."""
    mutants: int = 40
    scripts: int = 600
    pictures: int = 120


@dataclass(frozen=True)
class Check:
    """One promise and how it was kept."""

    name: str
    problems: tuple[str, ...] = ()
    summary: str = ""
    figures: Mapping[str, Any] = field(default_factory=dict)
    lacking: tuple[str, ...] = ()
    """Targets missed: told, and failures only if asked for."""

    def to_json(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "ok": not self.problems,
            "summary": self.summary,
            "problems": list(self.problems),
            "lacking": list(self.lacking),
            "figures": dict(self.figures),
        }


@dataclass(frozen=True)
class Examination:
    """All checks of one template."""

    template: str
    checks: tuple[Check, ...]
    seconds: float
    mutation: MutationReport | None = None

    def ok(self, strict: bool = False) -> bool:
        """Whether every promise is kept; with `strict`, every target too."""
        return not any(c.problems or (strict and c.lacking) for c in self.checks)

    def to_json(self, strict: bool = False) -> dict[str, Any]:
        return {
            "name": self.template,
            "ok": self.ok(strict),
            "seconds": round(self.seconds, 1),
            "checks": [check.to_json() for check in self.checks],
        }


@dataclass(frozen=True)
class Tools:
    """What a check draws with."""

    executor: Executor
    perturbed: Executor
    """Another hash seed and random state."""


class Examiner:
    """One template on trial; `step` hears the name of each check before it runs."""

    def __init__(
        self,
        template: Template,
        tools: Tools,
        effort: Effort,
        step: Callable[[str], None] = lambda _name: None,
    ) -> None:
        self.template = template
        self.tools = tools
        self.effort = effort
        self.step = step
        self.mutation: MutationReport | None = None

    def run(self) -> Examination:
        """All checks. Where the contract is broken, that alone is told: the others would say it
        again in other words."""
        started = time.monotonic()
        checks: list[Check] = []
        for name, check in self.checks():
            self.step(name)
            try:
                checks.append(check())
            except Exception as error:
                checks.append(Check(name, (f"template {self.template.name}: {blamed(error)}",)))
            if checks[0].problems:
                break
        spent = time.monotonic() - started
        return Examination(self.template.name, tuple(checks), spent, self.mutation)

    def checks(self) -> list[tuple[str, Callable[[], Check]]]:
        """Name and function of each check, in order."""
        methods = (
            self.contract, self.determinism, self.isolation, self.mutants, self.diversity,
            self.emission,
        )  # fmt: skip
        return [(method.__name__, method) for method in methods]

    @cached_property
    def instances(self) -> list[Instance]:
        """Instances with a figure, as many as any check needs."""
        count = max(self.effort.seeds, self.effort.scripts)
        return list(drawable(self.template, count))

    @property
    def repeated(self) -> list[Instance]:
        return self.instances[: self.effort.repeats]

    def contract(self) -> Check:
        """Facts by two algorithms, words, script, oracle: instance by instance."""
        count = min(self.effort.seeds, self.template.capacity)
        report = check_template(
            self.template, range(count), self.tools.executor, same_picture=False
        )
        problems = list(report.problems)
        if report.instances == 0 and not problems:
            reasons = ", ".join(report.rejects) or "none given"
            problems = [f"every draw of {count} instances was refused ({reasons}): reject less"]
        elif report.exhausted > count // 3:
            problems.append(f"{report.exhausted} of {count} instances have no figure: reject less")
        summary = (
            f"{report.instances} instances, {sum(report.rejects.values())} draws refused, "
            f"median {report.median_lines} lines, levels {_range(report.levels)}"
        )
        figures = {
            "instances": report.instances,
            "rejects": dict(report.rejects),
            "exhausted": report.exhausted,
            "layouts": dict(report.layouts),
            "levels": {str(k): v for k, v in sorted(report.levels.items())},
            "median_lines": report.median_lines,
        }
        return Check("contract", tuple(problems), summary, figures)

    def determinism(self) -> Check:
        """The same in another process with another hash seed, and in a perturbed sandbox."""
        problems = unstable(self.template, self.effort.repeats)
        scripts = scripts_of(self.repeated)
        first, second = self.tools.executor.map(scripts), self.tools.perturbed.map(scripts)
        for instance, one, other in zip(self.repeated, first, second, strict=True):
            if one.png != other.png or one.trace != other.trace:
                problems.append(
                    f"instance {instance.index} ({shown(instance.values)}): the script draws "
                    "another picture under another hash seed and random state; seed what is "
                    "random in it"
                )
        summary = f"{len(self.repeated)} instances made three times"
        return Check("determinism", tuple(problems), summary)

    def isolation(self) -> Check:
        """In the sandbox, in this process, and by the template's own `draw`: the same pixels."""
        problems = []
        emissions = emit_many(self.repeated)
        renders = self.tools.executor.map(e.code for e in emissions)
        for instance, emission, render in zip(self.repeated, emissions, renders, strict=True):
            found = list(about_picture(instance, emission))
            if render.png is None:
                found.append(f"the run ended as {render.outcome}")
            elif not np.array_equal(_pixels(render.png), drawn(emission.code)):
                found.append(
                    "the sandbox draws another picture than a plain process; the script must not "
                    "look at its surroundings"
                )
            where = f"instance {instance.index} ({shown(instance.values)})"
            problems += [f"{where}: {problem}" for problem in found]
        summary = f"{len(self.repeated)} instances drawn three ways"
        return Check("isolation", tuple(problems), summary)

    def mutants(self) -> Check:
        """Faults put into the scripts, which something must notice."""
        some = self.instances[:MUTATED]
        report = self.mutation = mutation_test(some, self.tools.executor, self.effort.mutants)
        lacking: list[str] = []
        if report.caught < TARGET:
            lacking = [
                f"{report.caught:.1%} of {report.judged} mutants were caught, target {TARGET:.0%}; "
                "let the oracle compare what these change:",
                *report.missed,
            ]
        equivalent = report.ends.get("equivalent", 0)
        summary = f"{report.caught:.1%} of {report.judged} caught, {equivalent} equivalent"
        figures: dict[str, float] = {str(k): v for k, v in report.ends.items()}
        figures["caught"] = round(report.caught, 4)
        return Check("mutants", (), summary, figures, tuple(lacking))

    def diversity(self) -> Check:
        """The figures of `benchmarks.diversity`, on fewer pictures."""
        some = self.instances[: self.effort.scripts]
        scripts = scripts_of(some)
        points = self.template.space.cardinality
        figures = {
            "cardinality": float(points),
            **script_figures(scripts),
            **parameter_figures(self.template, some),
            **picture_figures(self.tools.executor.map(scripts[: self.effort.pictures])),
        }
        lacking = [
            f"{name} is {figures[name]:.3g}, target {TARGETS[name][0]} {TARGETS[name][1]:g}"
            for name in misses(figures)
        ]
        if points < LEAST_CARDINALITY:
            lacking.append(f"the space has {points:,} points, target >= {LEAST_CARDINALITY:,}")
        known = {k: None if math.isnan(v) else round(v, 6) for k, v in figures.items()}
        targets = len(TARGETS) + 1
        summary = f"{targets - len(lacking)} of {targets} targets met"
        return Check("diversity", (), summary, known, tuple(lacking))

    def emission(self) -> Check:
        """CPU time of one script among many."""
        some = self.instances[:EMITTED]
        emit_many(some[:3])
        started = time.process_time()
        emit_many(some)
        spent = 1000 * (time.process_time() - started) / len(some)
        summary = f"{spent:.1f} ms a script (target {EMISSION_MS:g} on an idle core)"
        return Check("emission", (), summary, {"ms": round(spent, 2)})


def _range(levels: Mapping[int, int]) -> str:
    return f"{min(levels)}–{max(levels)}" if levels else "–"


def _pixels(png: bytes) -> NDArray[np.uint8]:
    return np.asarray(Image.open(BytesIO(png)).convert("RGBA"))
