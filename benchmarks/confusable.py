"""Could figures of two templates be taken for each other? Nearest pairs between templates.

    python -m benchmarks.confusable --per-template 20 --json -

Each picture is described twice: by a 256-bit perceptual hash, and by what it consists of (how many
elements of each kind, role, line style and fill, how its axes are made). Two pictures are confusable if
the hashes differ in at most 40 bits *and* the structures overlap by more than 90 % (weighted Jaccard);
two templates are, if that holds for any pair of their samples.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import combinations
from pathlib import Path
from typing import Any

import imagehash
import numpy as np
from numpy.typing import NDArray
from PIL import Image
from rich.console import Console
from rich.progress import track

from templates.base import Template
from templates.diversity import scripts_of
from templates.registry import all_templates, get
from tracer.executor import Executor
from tracer.trace import Trace

MOST_BITS = 40
"""Of 256; unrelated pictures lie about 128 bits apart, pictures of white paper with one solid nearer."""
LEAST_OVERLAP = 0.9


@dataclass(frozen=True)
class Sample:
    """One picture of a template."""

    index: int
    bits: NDArray[np.bool_]
    structure: Counter[tuple[Any, ...]]


def samples(template: Template, count: int, executor: Executor) -> list[Sample]:
    """The first instances that have a figure, drawn and described."""
    instances = [i for i in map(template.sample, range(count)) if not i.exhausted]
    found = []
    for instance, render in zip(instances, executor.map(scripts_of(instances)), strict=True):
        if render.png is not None and render.trace is not None:
            image = Image.open(BytesIO(render.png)).convert("L")
            bits = imagehash.phash(image, hash_size=16).hash.ravel()
            found.append(Sample(instance.index, bits, structure(render.trace)))
    return found


def structure(trace: Trace) -> Counter[tuple[Any, ...]]:
    """What a figure consists of, without places and colors."""
    parts: Counter[tuple[Any, ...]] = Counter()
    for element in trace.elements:
        filled = element.facecolor is not None
        parts[element.kind, element.role, element.linestyle, filled, element.axes] += 1
    for axes in trace.axes:
        parts["axes", axes.dimension, axes.axis_on, axes.aspect] += 1
    return parts


def overlap(one: Counter[tuple[Any, ...]], other: Counter[tuple[Any, ...]]) -> float:
    """Weighted Jaccard similarity: 1 for equal multisets, 0 for disjoint ones."""
    return (one & other).total() / max(1, (one | other).total())


def nearest(first: Sequence[Sample], second: Sequence[Sample]) -> dict[str, Any]:
    """The pair of samples that looks most alike, and whether any pair is confusable."""
    pairs = [
        (int((a.bits != b.bits).sum()), overlap(a.structure, b.structure), a.index, b.index)
        for a in first
        for b in second
    ]
    confusable = [p for p in pairs if p[0] <= MOST_BITS and p[1] > LEAST_OVERLAP]
    bits, shared, one, other = min(confusable or pairs)
    return {
        "bits": bits,
        "overlap": round(shared, 3),
        "indices": [one, other],
        "confusable": len(confusable),
    }


def compare(drawn: dict[str, list[Sample]]) -> list[dict[str, Any]]:
    """Every two templates, the most alike first."""
    rows = [
        {"templates": [one, other], **nearest(drawn[one], drawn[other])}
        for one, other in combinations(drawn, 2)
        if drawn[one] and drawn[other]
    ]
    return sorted(rows, key=lambda row: (-row["confusable"], row["bits"]))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--per-template", type=int, default=20, metavar="N")
    parser.add_argument("--template", action="append", metavar="NAME", help="only these")
    parser.add_argument("--slots", type=int, default=2, help="scripts run at once")
    parser.add_argument("--json", default="-", metavar="FILE|-")
    options = parser.parse_args()
    chosen = [get(name) for name in options.template or all_templates()]
    console = Console(stderr=True)
    with Executor(slots=options.slots) as executor:
        drawn = {
            template.name: samples(template, options.per_template, executor)
            for template in track(chosen, "drawing", console=console)
        }
    rows = compare(drawn)
    bad = [row for row in rows if row["confusable"]]
    for row in rows[:8]:
        console.print(f"{' / '.join(row['templates'])}: {row['bits']} bits, {row['overlap']:.0%}")
    console.print(f"{len(bad)} of {len(rows)} pairs of templates are confusable")
    report = {
        "ok": not bad,
        "most_bits": MOST_BITS,
        "least_overlap": LEAST_OVERLAP,
        "per_template": options.per_template,
        "confusable": bad,
        "nearest": rows[:40],
    }
    text = json.dumps(report, indent=1) + "\n"
    if options.json == "-":
        sys.stdout.write(text)
    else:
        Path(options.json).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
