"""How well claims of captions are checked, on captions that people wrote and annotated claim by claim.

    python -m benchmarks.claims --json -

`claims/figures` holds scripts, `claims/captions` what was written about them, with every claim in
brackets: `[[count: five bars | six bars]]` states the true wording first and a false one after it; a
`!` instead of the colon says that the false one is what was written. From them come three sets:

    written   the captions as they were written, about a quarter of the claims false: coverage
    true      the captions with every claim true: false alarms
    altered   true captions with one claim false at a time: detection

The captions in the other folders were written without knowing the checker, and scored once before their
misses were looked at (docs/claims.md has these figures): `held_out` and `fresh`, `descriptive` in the long
sentences of a vision-language model, `textbook` as teachers and examiners write.

`benchmarks.claims_restated` scores three of these folders with the claims restated by a language model
(`restated` in the document). `benchmarks.claims_generated` alters captions that the project writes itself (`generated` in the document).
A claim counts as decided, detected or alarmed by what is found inside its brackets; a contradiction
outside all brackets of a true caption is a false alarm as well.
"""

import argparse
import json
import re
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from rich.console import Console

from benchmarks import claims_generated, claims_restated
from qc.claims import Claim, check_claims
from tracer.executor import Executor
from tracer.trace import Trace

FOLDER = Path(__file__).parent / "claims"
FOLDERS = ("captions", "held_out", "fresh", "descriptive", "textbook", "observations")
BRACKET = re.compile(r"\[\[([a-z]+)([:!]) (.*?)\]\](?!\])", re.DOTALL)


@dataclass(frozen=True)
class Part:
    """A stretch of a caption: plain words, or a claim in both wordings."""

    words: str
    other: str = ""
    kind: str = ""
    """Empty for plain words."""
    false: bool = False
    """Whether `words`, the wording in use, is the false one."""

    @property
    def turned(self) -> "Part":
        return replace(self, words=self.other, other=self.words, false=not self.false)


@dataclass(frozen=True)
class Caption:
    """An annotated caption of a figure."""

    figure: str
    parts: tuple[Part, ...]
    folder: str = "captions"

    @property
    def text(self) -> str:
        return "".join(part.words for part in self.parts)

    @property
    def true(self) -> "Caption":
        return replace(self, parts=tuple(p.turned if p.false else p for p in self.parts))

    def altered(self) -> Iterator[tuple[int, "Caption"]]:
        """The true caption with one claim false, for each claim; and which part that is."""
        parts = self.true.parts
        for n, part in enumerate(parts):
            if part.other:
                yield n, replace(self, parts=(*parts[:n], part.turned, *parts[n + 1 :]))


Check = Callable[[Caption, Trace], Sequence[Claim]]
"""What finds and decides the claims of a caption."""


def as_read(caption: Caption, trace: Trace) -> Sequence[Claim]:
    """By our own readers of English."""
    return check_claims(caption.text, trace)


def parse(figure: str, text: str, folder: str = "captions") -> Caption:
    """A caption from its annotated text."""
    parts, end = [], 0
    for match in BRACKET.finditer(text):
        true, _, other = match[3].partition(" | ")
        claim = Part(true.strip(), other.strip(), match[1])
        parts += [Part(text[end : match.start()]), claim.turned if match[2] == "!" else claim]
        end = match.end()
    return Caption(figure, (*parts, Part(text[end:])), folder)


def captions() -> list[Caption]:
    """Every annotated caption."""
    return [
        parse(path.stem, text.strip(), folder)
        for folder in FOLDERS
        for path in sorted((FOLDER / folder).glob("*.txt"))
        for text in path.read_text("utf-8").split("\n\n")
        if text.strip()
    ]


def traces(kept: Path | None = None) -> dict[str, Trace]:
    """The figures' traces; `kept` is a folder of `icc trace` documents to read instead of drawing."""
    scripts = sorted((FOLDER / "figures").glob("*.py"))
    if kept is not None:
        return {
            s.stem: Trace.from_json(json.loads((kept / f"{s.stem}.json").read_text()))
            for s in scripts
        }
    with Executor() as executor:
        renders = list(executor.map([s.read_text("utf-8") for s in scripts]))
    return {s.stem: r.trace for s, r in zip(scripts, renders, strict=True) if r.trace is not None}


def inside(caption: Caption, claims: Sequence[Claim]) -> list[list[Claim]]:
    """The claims found inside each part, by where they begin and end."""
    found: list[list[Claim]] = []
    start = 0
    for part in caption.parts:
        end = start + len(part.words)
        found.append([c for c in claims if c.start < end and c.end > start])
        start = end
    return found


def decided(claims: Sequence[Claim]) -> bool:
    return any(c.status != "unverifiable" for c in claims)


def contradicted(claims: Sequence[Claim]) -> bool:
    return any(c.status == "contradicted" for c in claims)


class Tally:
    """Answers by question and kind, with examples of what went wrong."""

    def __init__(self) -> None:
        self.asked: Counter[tuple[str, str]] = Counter()
        self.yes: Counter[tuple[str, str]] = Counter()
        self.examples: dict[str, list[str]] = {"missed": [], "alarms": [], "undecided": []}

    def add(self, question: str, kind: str, answer: bool) -> None:
        self.asked[question, kind] += 1
        self.yes[question, kind] += answer

    def rate(self, question: str, kind: str | None = None) -> float | None:
        """Share of yes; None if it was never asked."""
        keys = [k for k in self.asked if k[0] == question and kind in (None, k[1])]
        asked = sum(self.asked[k] for k in keys)
        return round(sum(self.yes[k] for k in keys) / asked, 4) if asked else None

    def document(self) -> dict[str, Any]:
        kinds = sorted({kind for _, kind in self.asked})
        return {
            "claims": sum(n for (question, _), n in self.asked.items() if question == "coverage"),
            "detection_rate": self.rate("detection"),
            "false_alarm_rate": self.rate("alarm"),
            "coverage": self.rate("coverage"),
            "by_kind": {
                kind: {
                    "claims": self.asked["coverage", kind],
                    "detection_rate": self.rate("detection", kind),
                    "false_alarm_rate": self.rate("alarm", kind),
                    "coverage": self.rate("coverage", kind),
                }
                for kind in kinds
            },
            **self.examples,
        }


def score(sample: Sequence[Caption], drawn: dict[str, Trace], check: Check = as_read) -> Tally:
    """Coverage, false alarms and detection over some captions."""
    tally = Tally()
    for caption in sample:
        trace = drawn[caption.figure]
        _cover(tally, caption, trace, check)
        _alarm(tally, caption.true, trace, check)
        for n, altered in caption.altered():
            found = inside(altered, check(altered, trace))[n]
            part = altered.parts[n]
            tally.add("detection", part.kind, contradicted(found))
            if not contradicted(found):
                tally.examples["missed"].append(_line(caption, part, found))
    return tally


def _cover(tally: Tally, caption: Caption, trace: Trace, check: Check) -> None:
    found = inside(caption, check(caption, trace))
    for part, claims in zip(caption.parts, found, strict=True):
        if part.kind:
            tally.add("coverage", part.kind, decided(claims))
            if not decided(claims):
                tally.examples["undecided"].append(_line(caption, part, claims))


def _alarm(tally: Tally, caption: Caption, trace: Trace, check: Check) -> None:
    found = inside(caption, check(caption, trace))
    annotated = {
        id(c)
        for part, claims in zip(caption.parts, found, strict=True)
        if part.kind
        for c in claims
    }
    for part, claims in zip(caption.parts, found, strict=True):
        stray = [c for c in claims if id(c) not in annotated]
        if part.kind or contradicted(stray):
            alarm = contradicted(claims if part.kind else stray)
            tally.add("alarm", part.kind or "elsewhere", alarm)
            if alarm:
                tally.examples["alarms"].append(_line(caption, part, claims))


def _line(caption: Caption, part: Part, claims: Sequence[Claim]) -> str:
    answers = "; ".join(f"{c.kind} {c.text!r} {c.status}: {c.evidence}" for c in claims)
    return f"{caption.figure}: [{part.kind}] {part.words} -> {answers or 'nothing read'}"


def milliseconds(sample: Sequence[Caption], drawn: dict[str, Trace]) -> float:
    """Median time that one caption takes."""
    times = []
    for caption in sample:
        start = time.perf_counter()
        check_claims(caption.text, drawn[caption.figure])
        times.append(1000 * (time.perf_counter() - start))
    return round(statistics.median(times), 2)


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--json", help="where the figures go, - for standard output")
    parser.add_argument("--traces", type=Path, help="folder of `icc trace` documents to use")
    options = parser.parse_args(arguments)
    everything, drawn = captions(), traces(options.traces)
    document = {
        **score(everything, drawn).document(),
        **{f: score([c for c in everything if c.folder == f], drawn).document() for f in FOLDERS},
        "restated": claims_restated.scored(everything, drawn, score),
        "generated": claims_generated.scored(claims_generated.captioned()),
        "median_ms": milliseconds(everything, drawn),
    }
    text = json.dumps(document, indent=1, ensure_ascii=False)
    if options.json == "-":
        sys.stdout.write(text + "\n")
    elif options.json:
        Path(options.json).write_text(text + "\n", "utf-8")
    console = Console(stderr=True)
    for part in ("all", *FOLDERS):
        rates = document if part == "all" else document[part]
        console.print(
            part,
            {k: rates[k] for k in ("claims", "detection_rate", "false_alarm_rate", "coverage")},
        )
    generated: dict[str, Any] = document["generated"]
    console.print("generated", {k: v for k, v in generated.items() if isinstance(v, int | float)})
    console.print("milliseconds a caption:", document["median_ms"])


if __name__ == "__main__":
    main()
