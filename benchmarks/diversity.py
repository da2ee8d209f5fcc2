"""How varied is what the templates make? One table row per template, against the targets.

    python -m benchmarks.diversity --per-template 600 --json report.json
    python -m benchmarks.diversity --per-template 100 --template helix --pictures 0 --json -

What is measured, and how: templates/diversity.py.
"""

import argparse
import json
import math
import sys
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from rich.console import Console
from rich.progress import track
from rich.table import Table

from icc.sections import SolidConfig
from icc.seeds import Permutation
from icc.skeleton import skeleton
from pipelines.solid import Catalogue
from templates.base import Template
from templates.diversity import (
    TARGETS,
    misses,
    parameter_figures,
    picture_figures,
    script_figures,
    scripts_of,
)
from templates.registry import all_templates, get
from tracer.executor import Executor

# --- the report --------------------------------------------------------------------------------


def measure(
    template: Template, count: int, pictures: int, volume: int, executor: Executor
) -> tuple[dict[str, float], set[str]]:
    """All figures of one template over `count` indices, `pictures` of them drawn; its skeletons."""
    sampled = [template.sample(i) for i in range(min(count, template.capacity))]
    instances = [i for i in sampled if not i.exhausted]
    scripts = scripts_of(instances)
    figures = {
        "instances": len(instances),
        "cardinality": float(template.space.cardinality),
        "rejected_draws": sum(len(i.rejects) for i in sampled) / len(sampled),
        "repeats": repeats(template, volume),
        **script_figures(scripts),
        **parameter_figures(template, instances),
        **picture_figures(executor.map(scripts[:pictures])),
    }
    return figures, set(map(skeleton, scripts))


def repeats(template: Template, volume: int) -> int:
    """Points that come twice among all that the first `volume` indices may take, nothing drawn.

    Every try of every index counts, so that none can repeat another whatever is rejected.
    """
    capacity = template.capacity
    ranks = {
        attempt * capacity + index
        for index in range(min(volume, capacity))
        for attempt in range(template.tries)
    }
    shuffle = Permutation(template.space.cardinality, "template", template.name, 0)
    points = {repr(template.space.decode(shuffle(rank))) for rank in ranks}
    return len(ranks) - len(points)


def corpus(
    report: Mapping[str, Mapping[str, float]], skeletons: Mapping[str, set[str]]
) -> dict[str, float]:
    """The whole: how a run mixes templates and families, and what scripts they share."""
    families = Catalogue.of(SolidConfig()).families
    number = Counter(name for names in skeletons.values() for name in names)
    return {
        "template_share": max(1 / len(families) / len(members) for members in families),
        "family_share": 1 / len(families),
        "cardinality": sum(f["cardinality"] for f in report.values()),
        "repeats": sum(f["repeats"] for f in report.values()),
        "skeletons": len(number),
        "skeletons_shared": sum(n > 1 for n in number.values()) / max(1, len(number)),
        "meets_all": sum(not misses(f) for f in report.values()) / max(1, len(report)),
    }


CORPUS_TARGETS: dict[str, tuple[str, float]] = {
    "template_share": ("<=", 0.03),
    "family_share": ("<=", 0.20),
    "cardinality": (">=", 2e7),
    "repeats": ("<=", 0),
    "meets_all": (">=", 0.9),
}
"""Shares are those of a run over the whole catalogue, whatever was measured here."""


def table(report: dict[str, dict[str, float]]) -> Table:
    """The figures for people; misses in red."""
    headings = [name.replace("_", "\n") for name in TARGETS]
    view = Table("template", *headings, title="diversity per template")
    for name, figures in report.items():
        bad = misses(figures)
        cells = [
            f"[red]{figures[t]:.3g}[/red]" if t in bad else f"{figures.get(t, math.nan):.3g}"
            for t in TARGETS
        ]
        view.add_row(name, *cells)
    return view


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--per-template", type=int, default=600, metavar="N")
    parser.add_argument("--pictures", type=int, metavar="M", help="pictures drawn (default: all)")
    parser.add_argument("--volume", type=int, default=20_000, help="indices searched for repeats")
    parser.add_argument("--template", action="append", metavar="NAME", help="only this one")
    parser.add_argument("--slots", type=int, default=2, help="scripts run at once")
    parser.add_argument("--json", default="-", metavar="FILE|-")
    options = parser.parse_args()
    chosen = [get(name) for name in options.template or all_templates()]
    pictures = options.per_template if options.pictures is None else options.pictures
    console = Console(stderr=True, width=150)
    report: dict[str, dict[str, float]] = {}
    skeletons: dict[str, set[str]] = {}
    with Executor(slots=options.slots) as executor:
        for template in track(chosen, "measuring", console=console):
            report[template.name], skeletons[template.name] = measure(
                template, options.per_template, pictures, options.volume, executor
            )
    console.print(table(report))
    whole = corpus(report, skeletons)
    bad = misses(whole, CORPUS_TARGETS)
    for name, value in whole.items():
        console.print(f"[{'red' if name in bad else 'default'}]{name}: {value:.4g}[/]")
    text = json.dumps(
        {
            "targets": {name: f"{sign} {bound:g}" for name, (sign, bound) in TARGETS.items()},
            "templates": {
                name: {
                    **{k: None if math.isnan(v) else round(v, 6) for k, v in figures.items()},
                    "ok": not misses(figures),
                    "misses": misses(figures),
                }
                for name, figures in report.items()
            },
            "corpus_targets": {n: f"{sign} {b:g}" for n, (sign, b) in CORPUS_TARGETS.items()},
            "corpus": {**whole, "ok": not bad, "misses": bad},
            "lacking": {name: misses(f) for name, f in report.items() if misses(f)},
        },
        indent=1,
    )
    if options.json == "-":
        sys.stdout.write(text + "\n")
    else:
        Path(options.json).write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
