"""How often quality control is right: recall on defects, false alarms on good figures.

    python -m benchmarks.qc --json FILE|-  [--people DIR] [--templates N] [--each N]

Four sets of scripts, each judged as `icc check` judges it:

    by_hand     benchmarks/defects: bad figures written by hand, their class in the first line
    injected    one defect put into good figures by `benchmarks.injection`, up to `--each` of a way
    good        benchmarks/good: good figures written by hand
    unseen      benchmarks/unseen: bad and good figures by others, which no rule was written for; whoever
                mends a rule for one of them moves all of them to the sets above and asks for new ones
    templates   `--templates` instances of every template
    people      with `--people`: a folder of other people's scripts; those that a rule of policy
                leaves out (they need files, other libraries or chance, or draw several figures)
                are counted apart, and so are those that demos.txt lists as empty or broken on purpose

Reported, for bad sets by class: `recall`, the share that a rule of the class finds; `rejected`, the
share that any rule rejects; what was missed, and which rules answered (`confusion`). For good sets:
`false_positive_rate` and the false alarms. For each rule how often it fired on which set, and the
CPU milliseconds a figure that judging takes.
"""

import argparse
import json
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.injection import injections
from icc.config import RunConfig
from icc.record import Verdict
from pipelines.context import Context, open_context
from pipelines.inspect import inspect_in
from qc.rules import all_rules
from templates.emit import emit_many
from templates.registry import all_templates

HERE = Path(__file__).parent
CLASSES: Mapping[str, frozenset[str]] = {
    "A-1": frozenset({"image.spike", "image.pole", "image.fold", "image.stray_line", "image.open_outline", "image.crossed_outline",
                      "image.cut_shape", "image.off_canvas", "image.flattened"}),
    "A-2": frozenset({"image.detached_arrow", "image.lost_note", "image.detached_label", "image.scattered_names",
                      "image.detached_angle"}),
    "A-3": frozenset({"image.empty_chart", "image.blank", "image.blank_area", "image.faint_data", "image.covered"}),
    "A-4": frozenset({"image.density", "image.filled_by_line", "image.drowned_text", "image.label_overlap"}),
    "A-5": frozenset({"image.blank_area", "image.lost_content", "image.squeezed", "image.flattened",
                      "image.panels_overlap", "image.off_canvas",
                      "image.covered", "image.text_cut", "image.label_overlap", "image.drowned_text"}),
    "a": frozenset({"consistency.collapsed", "consistency.squashed_circle",
                    "consistency.stated_counts", "consistency.structure", "consistency.relations",
                    "consistency.lettered", "consistency.arrows", "consistency.arrangement",
                    "consistency.bar_names", "image.empty_chart", "consistency.angle_units",
                    "consistency.bar_layout", "consistency.ignored", "consistency.topology",
                    "consistency.panel_grid", "consistency.equalities", "consistency.vector_layout",
                    "consistency.moved", "consistency.phases", "consistency.lattices"}),
    "b": frozenset({"consistency.stated_kind", "consistency.named_shape", "consistency.long_cube",
                    "consistency.relations", "consistency.stated_curve", "consistency.formula",
                    "consistency.polar_curve", "consistency.named_surface", "consistency.topology"}),
    "c": frozenset({"consistency.stated_counts", "consistency.stated_names", "consistency.lost",
                    "consistency.structure", "consistency.phantom_entries", "consistency.relations",
                    "consistency.bar_names", "consistency.skipped_items", "consistency.hidden",
                    "consistency.declared_count", "consistency.stated_looks",
                    "consistency.solid_parts", "consistency.arrangement", "consistency.lobes",
                    "consistency.said_range", "consistency.tallies"}),
    "d": frozenset({"consistency.named_shape", "consistency.broken_solid", "image.open_outline",
                    "consistency.unclosed", "consistency.lettered", "consistency.part_turn",
                    "consistency.solid_parts", "consistency.radar", "consistency.full_turn",
                    "consistency.round_solid", "consistency.open_loop", "consistency.loose_ends",
                    "consistency.topology", "consistency.named_surface"}),
    "e": frozenset({"consistency.value_labels", "consistency.coordinates", "consistency.angles",
                    "consistency.legend_colors", "consistency.sorted", "consistency.formula",
                    "consistency.color_names", "consistency.stated_looks", "consistency.pairing",
                    "consistency.exchanged_axes", "consistency.chronology", "consistency.arrows",
                    "consistency.number_line", "consistency.clock_hands", "consistency.lettered",
                    "consistency.stated_curve", "consistency.phantom_entries", "consistency.keyed",
                    "consistency.said_colors", "consistency.extremes", "consistency.wordings",
                    "consistency.said_order", "consistency.sides", "consistency.axis_labels",
                    "consistency.known_places", "consistency.rasters", "consistency.chains",
                    "consistency.point_values", "consistency.color_scale", "consistency.exchanged_labels", "consistency.matrix",
                    "consistency.measures", "consistency.declared_colors"}),
    "unreadable": frozenset({"image.tiny_text", "image.label_overlap", "image.text_cut", "image.small",
                             "image.drowned_text", "image.low_contrast"}),
    "low_contrast": frozenset({"image.low_contrast", "image.faint_data"}),
    "reexecution": frozenset({"consistency.reexecution"}),
}  # fmt: skip
"""Rules that answer for a class; other classes bear the name of their one rule."""
POLICY = frozenset(
    {"code.figures", "code.external", "code.imports", "code.unseeded", "code.absolute_paths",
     "code.length", "code.literals", "image.aspect"}
)  # fmt: skip
"""Rules that leave a person's script out of the set of good ones: it breaks what a run allows."""


@dataclass(frozen=True)
class Case:
    """A script to judge, and the class of its defect (empty: it is good)."""

    name: str
    code: str
    kind: str = ""


@dataclass
class Tally:
    """What was said of one set."""

    judged: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    rejected: Counter[str] = field(default_factory=Counter)
    fired: Counter[str] = field(default_factory=Counter)
    answers: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    notes: dict[str, list[str]] = field(default_factory=dict)
    left_out: Counter[str] = field(default_factory=Counter)

    def add(self, case: Case, failed: Mapping[str, Verdict]) -> None:
        self.judged[case.kind] += 1
        self.rejected[case.kind] += bool(failed)
        self.fired.update(failed.keys())
        self.answers[case.kind].update(failed.keys() or ["none"])
        right = rules_of(case.kind) & failed.keys() or any(r.startswith("execute.") for r in failed)
        self.found[case.kind] += bool(right)
        if bool(right) != bool(case.kind) or (failed and not case.kind):
            self.notes[case.name] = [f"{v.rule}: {v.reason[:120]}" for v in failed.values()]

    def bad(self) -> dict[str, Any]:
        """The report on a set of bad figures."""
        kinds = sorted(self.judged)
        return {
            "figures": self.judged.total(),
            "rejected": _share(self.rejected.total(), self.judged.total()),
            "classes": {
                kind: {
                    "figures": self.judged[kind],
                    "recall": _share(self.found[kind], self.judged[kind]),
                    "rejected": _share(self.rejected[kind], self.judged[kind]),
                }
                for kind in kinds
            },
            "confusion": {kind: dict(self.answers[kind].most_common()) for kind in kinds},
            "not_by_its_class": self.notes,
        }

    def good(self) -> dict[str, Any]:
        """The report on a set of good figures."""
        return {
            "figures": self.judged.total(),
            "false_positive_rate": _share(self.rejected.total(), self.judged.total()),
            "false_alarms": self.notes,
            "left_out": dict(self.left_out),
        }


def rules_of(kind: str) -> frozenset[str]:
    """Rules that answer for a class of defects."""
    if kind == "code":
        return frozenset(r.name for r in all_rules() if r.name.startswith("code."))
    return CLASSES.get(kind, frozenset({kind if "." in kind else f"image.{kind}"}))


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None


def defects(folder: str = "defects") -> Iterator[Case]:
    """The bad figures of a folder; the header is no part of the script."""
    for path in sorted((HERE / folder).glob("*.py")):
        head, _, code = path.read_text(encoding="utf-8").partition("\n")
        yield Case(path.stem, code, head.removeprefix("# class:").partition("|")[0].strip())


def good(folder: str = "good") -> list[Case]:
    """The good figures of a folder."""
    paths = sorted((HERE / folder).glob("*.py"))
    return [Case(p.stem, p.read_text(encoding="utf-8")) for p in paths]


def of_templates(number: int, first: int = 1000) -> list[Case]:
    """Scripts of so many instances of each template."""
    cases = []
    for name, template in all_templates().items():
        drawn = [template.sample(i) for i in range(first, first + number)]
        alive = [i for i in drawn if not i.exhausted]
        cases += [
            Case(f"{name} {i.index}", e.code) for i, e in zip(alive, emit_many(alive), strict=True)
        ]
    return cases


def injected(bases: Iterable[Case], each: int) -> Iterator[Case]:
    """Every way of injection into the bases, in turn; unsuitable ones turn up as not drawn."""
    bases = list(bases)
    for number, way in enumerate(injections()):
        tried = (bases[(number * 7 + k) % len(bases)] for k in range(len(bases)))
        made = ((b.name, way.inject(b.code)) for b in tried)
        cases = [Case(f"{way.name} in {n}", code, way.kind) for n, code in made if code is not None]
        yield from cases[: each if way.kind.startswith("code.") else 4 * each]


class Judge:
    """Judges cases with running executors, and keeps the time."""

    def __init__(self, context: Context, config: RunConfig) -> None:
        self.context, self.config = context, config
        self.seconds, self.figures = 0.0, 0

    def failed(self, case: Case) -> dict[str, Verdict]:
        """The rules that reject the case."""
        started = time.process_time()
        verdicts = inspect_in(self.context, case.code, self.config)
        self.seconds += time.process_time() - started
        self.figures += 1
        return {v.rule: v for v in verdicts if v.status == "fail"}


UNSUITABLE = frozenset({"execute.no_figure", "execute.exception", "execute.policy_denied"})


def judge_bad(judge: Judge, cases: Iterable[Case], each: int | None = None) -> Tally:
    """With `each`: unsuitable injections left out, and no more than so many of a way counted."""
    tally, counted = Tally(), Counter[str]()
    for case in cases:
        way = case.name.partition(" in ")[0]
        if each is not None and counted[way] >= each:
            continue
        failed = judge.failed(case)
        if each is not None and not case.kind.startswith("code.") and UNSUITABLE & failed.keys():
            tally.left_out[way] += 1
            continue
        counted[way] += 1
        tally.add(case, failed)
    return tally


def demos() -> dict[str, str]:
    """Scripts of matplotlib's gallery that are empty or broken on purpose, and why."""
    lines = (HERE / "demos.txt").read_text(encoding="utf-8").splitlines()
    return {path.strip(): why.strip() for path, _, why in (line.partition("|") for line in lines)}


def judge_good(judge: Judge, cases: Iterable[Case], policy: bool = False) -> Tally:
    tally, meant = Tally(), demos() if policy else {}
    for case in cases:
        if case.name in meant:
            tally.left_out[meant[case.name]] += 1
            continue
        failed = judge.failed(case)
        apart = [r for r in failed if r in POLICY or r.startswith("execute.")] if policy else []
        if apart:
            tally.left_out[apart[0]] += 1
        else:
            tally.add(case, failed)
    return tally


def people(folder: Path) -> list[Case]:
    """All scripts under a folder."""
    paths = sorted(folder.rglob("*.py"))
    return [Case(str(p.relative_to(folder)), p.read_text(encoding="utf-8")) for p in paths]


def measure(arguments: argparse.Namespace) -> dict[str, Any]:
    config = RunConfig()
    bases = good()
    templates = of_templates(arguments.templates)
    with open_context(config) as context:
        judge = Judge(context, config)
        bad = {
            "by_hand": judge_bad(judge, defects()),
            "unseen": judge_bad(judge, defects("unseen/bad")),
            "injected": judge_bad(
                judge, injected([*bases, *templates[::9]], arguments.each), arguments.each
            ),
        }
        fine = {
            "good": judge_good(judge, bases),
            "unseen_good": judge_good(judge, good("unseen/good")),
            "templates": judge_good(judge, templates),
        }
        if arguments.people:
            fine["people"] = judge_good(judge, people(arguments.people), policy=True)
    rules = sorted({rule for t in (*bad.values(), *fine.values()) for rule in t.fired})
    return {
        **{name: tally.bad() for name, tally in bad.items()},
        **{name: tally.good() for name, tally in fine.items()},
        "rules": {
            rule: {name: t.fired[rule] for name, t in (*bad.items(), *fine.items())}
            for rule in rules
        },
        "judging_cpu_ms": round(1000 * judge.seconds / max(1, judge.figures), 1),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--json", default="-", help="report file, or - for stdout")
    parser.add_argument("--people", type=Path, help="folder of other people's scripts")
    parser.add_argument("--templates", type=int, default=4, help="instances of each template")
    parser.add_argument("--each", type=int, default=4, help="figures for each way of injection")
    arguments = parser.parse_args()
    report = json.dumps(measure(arguments), indent=2, ensure_ascii=False) + "\n"
    if arguments.json == "-":
        sys.stdout.write(report)
    else:
        Path(arguments.json).write_text(report, encoding="utf-8")


if __name__ == "__main__":
    main()
