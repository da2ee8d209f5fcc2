"""The page of rules: docs/rules.md from docstrings, thresholds and docs/rules.examples.

Drawing rules show a picture that fails and one that just passes; the pictures are drawn once by
`python -m pipelines.docs` and carry the hash of the script that drew them, so that a stale one is
found without drawing. Code rules show the scripts themselves.
"""

import inspect
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from pathlib import Path

from PIL import Image
from PIL.PngImagePlugin import PngInfo

from icc.errors import UsageError
from icc.record import Verdict
from icc.seeds import identifier
from qc.base import Rule, Subject
from qc.rules import RULES, judge
from tracer.executor import Executor

DOCS = Path(__file__).resolve().parent.parent / "docs"
EXAMPLES = DOCS / "rules.examples"
PICTURES = DOCS / "images" / "rules"
HEADER = "import matplotlib.pyplot as plt\nimport numpy as np\n\n"
DRAWN = ("image", "consistency")
WIDEST = 320
"""Pixels of a picture on the page."""
HASH = "script"
"""The PNG's text field that names the script it was drawn from."""

LONG = {
    "@301 LINES@": "print('step')\n" * 301,
    "@300 LINES@": "print('step')\n" * 300,
    "@61 ROWS@": "rows = [\n" + "    1.5,\n" * 59 + "]\nprint(rows)\n",
    "@60 ROWS@": "rows = [\n" + "    1.5,\n" * 58 + "]\nprint(rows)\n",
}
"""Examples too long to be spelt out."""


@dataclass(frozen=True)
class Example:
    """A script for one rule, and what the rule says of it: `fails` or `passes`."""

    rule: str
    verdict: str
    text: str

    @property
    def drawn(self) -> bool:
        return self.rule.partition(".")[0] in DRAWN

    @property
    def code(self) -> str:
        """What is run or judged."""
        body = LONG.get(self.text.strip(), self.text)
        return f"{HEADER}{body}plt.show()\n" if self.drawn else body

    @property
    def picture(self) -> Path:
        return PICTURES / f"{self.rule}.{self.verdict}.png"


@cache
def examples() -> tuple[Example, ...]:
    """All examples, in the file's order."""
    sections = ("\n" + EXAMPLES.read_text(encoding="utf-8")).split("\n### ")[1:]
    return tuple(_parse(section) for section in sections)


def _parse(section: str) -> Example:
    head, _, text = section.partition("\n")
    rule, _, verdict = (part.strip() for part in head.partition("|"))
    if verdict not in ("fails", "passes"):
        raise UsageError(f"{EXAMPLES.name}: {head!r} must end in `| fails` or `| passes`")
    return Example(rule, verdict, text.rstrip() + "\n")


def judged(example: Example, first: Executor, second: Executor) -> tuple[Subject, list[Verdict]]:
    """The example as a subject, and every verdict of the rule's own stage."""
    subject = Subject(code=example.code)
    if example.drawn:
        render = first.run(example.code)
        again = example.rule == "consistency.reexecution"
        subject = Subject(
            code=example.code,
            render=render,
            second_render=second.run(example.code) if again else None,
        )
    stage = next(s for s in RULES if s == example.rule.partition(".")[0])
    return subject, judge(stage, subject, {})


def rules_markdown() -> str:
    """The page: what each rule catches and why, its threshold, whence it comes, and examples."""
    lines = [
        "# Rules of quality control",
        "",
        "Each rule measures one number and compares it with one threshold, which `qc.thresholds` in",
        "the run's configuration may override by the rule's name. `python -m benchmarks.qc` measures",
        "how often the rules are right. This page is generated.",
    ]
    for stage, rules in RULES.items():
        lines += ["", f"## Stage `{stage}`"]
        for rule in rules:
            lines += ["", *_entry(rule)]
    return "\n".join(lines) + "\n"


def _entry(rule: type[Rule]) -> Iterator[str]:
    yield f"### `{rule.name}`"
    yield ""
    yield inspect.cleandoc(rule.__doc__ or "")
    if rule.threshold is not None:
        bound = "at least" if rule.at_least else "at most"
        yield ""
        yield f"Threshold: {bound} {rule.threshold:g}. {rule.threshold_basis}".rstrip()
    pair = {e.verdict: e for e in examples() if e.rule == rule.name}
    if pair:
        yield ""
        yield from _pictures(pair) if pair["fails"].drawn else _scripts(pair)


def _pictures(pair: Mapping[str, Example]) -> Iterator[str]:
    yield "| fails | just passes |"
    yield "|---|---|"
    cells = (
        f"![{e.rule} {e.verdict}](images/rules/{e.picture.name})"
        for e in (pair["fails"], pair["passes"])
    )
    yield f"| {' | '.join(cells)} |"


def _scripts(pair: Mapping[str, Example]) -> Iterator[str]:
    for title, example in (("Fails", pair["fails"]), ("Just passes", pair["passes"])):
        if example.text.strip() in LONG:
            yield f"{title}: {example.text.strip().strip('@').lower()}."
            yield ""
        else:
            yield f"{title}:"
            yield ""
            yield f"```python\n{example.text.rstrip()}\n```"
            yield ""


def stale_pictures() -> list[str]:
    """Names of pictures that are missing, or were drawn from another script."""
    wanted = {e.picture: identifier(e.code) for e in examples() if e.drawn}
    there = {path: Image.open(path).info.get(HASH) for path in PICTURES.glob("*.png")}
    return sorted(p.name for p in wanted.keys() | there.keys() if wanted.get(p) != there.get(p))


def draw_pictures() -> list[str]:
    """Draw the stale ones anew and remove those no example names; their names."""
    stale = stale_pictures()
    wanted = {e.picture.name: e for e in examples() if e.drawn}
    PICTURES.mkdir(parents=True, exist_ok=True)
    if stale:
        with Executor() as executor:
            for name in stale:
                if name in wanted:
                    _draw(wanted[name], executor)
                else:
                    (PICTURES / name).unlink()
    return stale


def _draw(example: Example, executor: Executor) -> None:
    render = executor.run(example.code)
    if render.png is None:
        raise UsageError(f"{EXAMPLES.name}: {example.rule} | {example.verdict}: {render.error}")
    image = Image.open(BytesIO(render.png)).convert("RGB")
    image.thumbnail((WIDEST, WIDEST))
    note = PngInfo()
    note.add_text(HASH, identifier(example.code))
    image.quantize(32).save(example.picture, optimize=True, pnginfo=note)
