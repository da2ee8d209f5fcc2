"""How varied is what the templates make? One table row per template, against the targets.

    python -m benchmarks.diversity --per-template 600 --json report.json
    python -m benchmarks.diversity --per-template 100 --template helix --pictures 0 --json -

What is measured, and how: templates/diversity.py.
"""

import argparse
import json
import math
import sys
from pathlib import Path

from rich.console import Console
from rich.progress import track
from rich.table import Table

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


def measure(template: Template, count: int, pictures: int, executor: Executor) -> dict[str, float]:
    """All figures of one template over `count` indices, `pictures` of them drawn."""
    sampled = [template.sample(i) for i in range(min(count, template.capacity))]
    instances = [i for i in sampled if not i.exhausted]
    scripts = scripts_of(instances)
    return {
        "instances": len(instances),
        "rejected_draws": sum(len(i.rejects) for i in sampled) / len(sampled),
        **script_figures(scripts),
        **parameter_figures(template, instances),
        **picture_figures(executor.map(scripts[:pictures])),
    }


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
    parser.add_argument("--template", action="append", metavar="NAME", help="only this one")
    parser.add_argument("--slots", type=int, default=2, help="scripts run at once")
    parser.add_argument("--json", default="-", metavar="FILE|-")
    options = parser.parse_args()
    chosen = [get(name) for name in options.template or all_templates()]
    pictures = options.per_template if options.pictures is None else options.pictures
    console = Console(stderr=True, width=150)
    report = {}
    with Executor(slots=options.slots) as executor:
        for template in track(chosen, "measuring", console=console):
            report[template.name] = measure(template, options.per_template, pictures, executor)
    console.print(table(report))
    text = json.dumps(
        {
            "targets": {name: f"{sign} {bound:g}" for name, (sign, bound) in TARGETS.items()},
            "templates": {
                name: {k: None if math.isnan(v) else round(v, 6) for k, v in figures.items()}
                for name, figures in report.items()
            },
        },
        indent=1,
    )
    if options.json == "-":
        sys.stdout.write(text + "\n")
    else:
        Path(options.json).write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
