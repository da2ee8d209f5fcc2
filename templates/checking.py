"""Does a template keep its contract? One report over a range of instances.

    report = check_template(get("helix"), range(30))
    report.problems      # [] if it does

With an executor, every script is also run in the sandbox and the template's oracle compares the
trace with the geometry.
"""

import json
import re
import traceback
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, get_args

import numpy as np

from icc.errors import TemplateError
from icc.record import canonical_json
from icc.seeds import PathPart
from templates.base import FAMILIES, Instance, Template
from templates.emission.formatting import lint_scripts
from templates.emission.picture import drawn, picture_of
from templates.emit import Emission, emit, emit_many
from templates.prose import NUMBER_WORDS, Sentence
from templates.statements import broken_statements
from tracer.executor import Executor
from tracer.facts import Visibility
from tracer.render import Render

LONGEST_LITERAL = 20
"""Lines that one literal may fill in a script."""
LONGEST_NUMBER = 12
"""Characters of a number in a script: 0.30000000000000004 reads as noise."""
COMPARED_VALUES = 5000
"""Longer axes are not searched for values that occur twice."""
LONGEST_VALUE = 80
"""Characters of one parameter value in a message."""
PIXELS = (256, 1280)
"""Least and greatest side of a picture."""
ASPECT = 4.0

NUMBER = re.compile(r"(?<![\w.])-?\d+(?:\.\d+)?(?![\w.]*\d)")
WORD = re.compile(r"(?<![\w-])[a-z]+(?![\w-])")
"""Words without hyphens: "three-dimensional" counts nothing."""
EIGHT_SHAPE = re.compile(r"\b(?:an|figure) eight\b")
"""A shape, no number."""
LONG_NUMBER = re.compile(rf"\d*\.\d{{{LONGEST_NUMBER},}}")
LITERAL_OPENS = re.compile(r"^\s*[\w.]+ = [\[({]$")
WORD_VALUES = {word: value for value, word in enumerate(NUMBER_WORDS) if value > 2}


@dataclass(frozen=True)
class TemplateReport:
    """What a check of one template found."""

    template: str
    instances: int
    """Instances that were checked; exhausted ones are left out."""
    problems: tuple[str, ...]
    """`instance 3: …`; empty if the template keeps its contract."""
    rejects: Mapping[str, int] = field(default_factory=dict)
    """Draws refused by `Template.reject`, by reason."""
    exhausted: int = 0
    layouts: Mapping[str, int] = field(default_factory=dict)
    levels: Mapping[int, int] = field(default_factory=dict)
    median_lines: int = 0

    @property
    def ok(self) -> bool:
        return not self.problems and self.instances > 0


def check_template(
    template: Template,
    indices: Sequence[int],
    executor: Executor | None = None,
    *key: PathPart,
    same_picture: bool = True,
) -> TemplateReport:
    """Check the template on these instances of the stream `key`.

    `same_picture` draws each figure twice in this process (by `draw` and by the emitted script) and
    compares all pixels; an `executor` adds the traced run and the oracle.
    """
    problems = list(_about_class(template))
    sampled = _sampled(template, indices, problems, *key)
    instances = [i for i in sampled if not i.exhausted]
    problems += _about_sampling(template, sampled, *key)
    for instance in instances:
        problems += _named(instance, _about_instance(instance, *key))
    emissions = _emitted(instances, problems, *key)
    scripts = [emission.code for _, emission in emissions]
    renders = executor.map(scripts) if executor is not None else None
    for instance, emission in emissions:
        problems += _named(instance, _about_script(emission.code))
        if same_picture:
            problems += _named(instance, about_picture(instance, emission))
        if renders is not None:
            problems += _named(instance, _about_render(instance, next(renders)))
    for (instance, _), findings in zip(emissions, lint_scripts(scripts), strict=True):
        problems += _named(instance, [f"linter: {finding}" for finding in findings])
    lines = sorted(code.count("\n") for code in scripts)
    return TemplateReport(
        template=template.name,
        instances=len(instances),
        problems=tuple(problems),
        rejects=Counter(reason for i in sampled for reason in i.rejects),
        exhausted=len(sampled) - len(instances),
        layouts=Counter(emission.layout for _, emission in emissions),
        levels=_levels(instances),
        median_lines=lines[len(lines) // 2] if lines else 0,
    )


def _named(instance: Instance, problems: Iterable[str]) -> list[str]:
    """Problems with the index and the parameter values that show them; an exception is one too."""
    where = f"instance {instance.index} ({shown(instance.values)})"
    found = []
    try:
        for problem in problems:
            found.append(f"{where}: {problem}")
    except Exception as error:
        found.append(f"{where}: {blamed(error)}")
    return found


def shown(values: Mapping[str, Any]) -> str:
    """Parameter values on one line, long ones shortened."""
    texts = (f"{name}={value!r}" for name, value in values.items())
    return ", ".join(
        text if len(text) <= LONGEST_VALUE else text[:LONGEST_VALUE] + "…" for text in texts
    )


def blamed(error: Exception) -> str:
    """An exception in one line, with the place in the author's code that raised it."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [f for f in frames if f.filename != __file__] or frames
    place = (
        f" ({Path(own[-1].filename).name}, line {own[-1].lineno}, in {own[-1].name})" if own else ""
    )
    return f"{type(error).__name__}: {error}{place}"


def _sampled(
    template: Template, indices: Sequence[int], problems: list[str], *key: PathPart
) -> list[Instance]:
    """Instances; those that cannot be sampled become problems (whose text has the parameters)."""
    sampled = []
    for index in indices:
        try:
            sampled.append(template.sample(index, *key))
        except TemplateError as error:
            problems.append(f"instance {index}: {error}")
    return sampled


def _levels(instances: Iterable[Instance]) -> Counter[int]:
    """Instances by difficulty; where `level` itself fails, that is a problem reported elsewhere."""
    levels: Counter[int] = Counter()
    for instance in instances:
        with suppress(Exception):
            levels[instance.template.level(instance.p)] += 1
    return levels


def _emitted(
    instances: Sequence[Instance], problems: list[str], *key: PathPart
) -> list[tuple[Instance, Emission]]:
    """Emissions; failures become problems, one by one."""
    try:
        return list(zip(instances, emit_many(instances, *key), strict=True))
    except Exception:  # find the ones that break
        emissions = []
        for instance in instances:
            try:
                emissions.append((instance, emit(instance, *key)))
            except Exception as error:
                problems += _named(instance, [blamed(error)])
        return emissions


# --- the template and its space ----------------------------------------------------------------


def _about_class(template: Template) -> Iterator[str]:
    if not re.fullmatch(r"[a-z][a-z0-9_]*", template.name):
        yield f"name {template.name!r} is not lower-case words joined by underscores"
    if template.family not in FAMILIES:
        yield f"family {template.family!r} is none of {', '.join(FAMILIES)}"
    if not (type(template).__doc__ or "").strip():
        yield "the class has no docstring, which is its entry in the catalogue"
    for name, axis in template.space.axes.items():
        if len(axis) <= COMPARED_VALUES and (twice := _twice(axis)) is not None:
            yield f"axis {name!r} holds {twice!r} twice: equal figures would count as two"
    overlap = set(template.writing) & set(template.space.axes)
    if overlap:
        yield f"both an axis of the space and a choice of writing: {', '.join(sorted(overlap))}"


def _twice(axis: Sequence[Any]) -> Any:
    """A value that occurs twice in an axis, None if there is none."""
    counts = Counter(map(repr, axis))
    return next((value for value in axis if counts[repr(value)] > 1), None)


def _about_sampling(
    template: Template, sampled: Sequence[Instance], *key: PathPart
) -> Iterator[str]:
    seen: dict[str, int] = {}
    for instance in sampled:
        again = template.sample(instance.index, *key)
        if again.values != instance.values or vars(again.p).keys() != vars(instance.p).keys():
            yield f"instance {instance.index}: sampled twice, it differs"
        if instance.exhausted:
            continue
        try:
            values = canonical_json(instance.values)
        except (TypeError, ValueError):
            yield from _named(instance, _unwritable(instance.values))
            continue
        if values in seen:
            yield f"instances {seen[values]} and {instance.index} have the same parameters"
        seen[values] = instance.index


def _unwritable(values: Mapping[str, Any]) -> Iterator[str]:
    for name, value in values.items():
        try:
            canonical_json(value)
        except (TypeError, ValueError) as error:
            yield f"parameter {name} = {value!r} is no JSON: {error}; use numbers, texts and tuples"


# --- facts and words ---------------------------------------------------------------------------


def _about_instance(instance: Instance, *key: PathPart) -> Iterator[str]:
    template = instance.template
    yield from _about_facts(instance)
    yield from (f"check: {problem}" for problem in template.check(instance.p))
    level = template.level(instance.p)
    least, most = template.levels
    if not (isinstance(level, int) and 1 <= least <= level <= most <= 5):
        yield f"level {level!r} is no integer from {least} to {most}, as `levels` promises (of 1 to 5)"
    sentences = template.sentences(instance, *key)
    if not sentences:
        yield "describe gives no sentence"
    if sentences != template.sentences(instance, *key):
        yield "describe gives other sentences the second time"
    known = known_numbers(instance)
    for sentence in sentences:
        yield from _about_sentence(sentence, known)


def _about_facts(instance: Instance) -> Iterator[str]:
    names = [fact.name for fact in instance.facts]
    for name, count in Counter(names).items():
        if count > 1:
            yield f"fact {name!r} is stated {count} times"
    for fact in instance.facts:
        if fact.visibility not in get_args(Visibility):
            yield f"fact {fact.name!r} has visibility {fact.visibility!r}"
        try:
            json.loads(canonical_json(fact.to_json()))
        except (TypeError, ValueError) as error:
            yield f"fact {fact.name!r} is no JSON: {error}"


def _about_sentence(sentence: Sentence, known: Collection[float]) -> Iterator[str]:
    text = sentence.text
    if text != text.strip() or not text[:1] or not text.endswith((".", "!", ":", '."', ".)")):
        yield f"not a sentence: {text!r}"
    if "  " in text or " ," in text or " ." in text or "{" in text.replace("\\{", ""):
        yield f"badly set sentence: {text!r}"
    for number in numbers_in(text):
        if not any(abs(number - value) <= 0.006 * max(1.0, abs(number)) for value in known):
            yield f"{number:g} is the value of no visible or derivable fact: {text!r}"


def numbers_in(text: str) -> list[float]:
    """Numbers in digits, and number words from three on (`one` and `two` serve as pronouns)."""
    text = EIGHT_SHAPE.sub("", text)
    digits = [float(n) for n in NUMBER.findall(text)]
    words = [float(WORD_VALUES[w]) for w in WORD.findall(text.lower()) if w in WORD_VALUES]
    return digits + words


def known_numbers(instance: Instance) -> set[float]:
    """Every number that a visible or derivable fact states, and the lengths of its lists."""
    known: set[float] = set()
    for fact in instance.facts:
        if fact.visibility != "latent":
            known.update(_numbers(fact.value))
    return known | {-value for value in known}


def _numbers(value: Any) -> Iterator[float]:
    if isinstance(value, bool) or value is None:
        return
    if isinstance(value, (int, float)):
        yield float(value)
    elif isinstance(value, str):
        yield from numbers_in(value)
    elif isinstance(value, Mapping):
        yield float(len(value))
        for key, inner in value.items():
            yield from _numbers(key)
            yield from _numbers(inner)
    else:
        yield float(len(value))
        for inner in value:
            yield from _numbers(inner)


# --- the script and its picture ----------------------------------------------------------------


def _about_script(code: str) -> Iterator[str]:
    lines = code.splitlines()
    for match in LONG_NUMBER.finditer(code):
        yield f"the script holds the number {match[0]}: round it where it is derived"
    for number, line in enumerate(lines):
        if LITERAL_OPENS.match(line):
            margin = len(line) - len(line.lstrip())
            rest = lines[number + 1 :]
            inside = next(
                (i for i, text in enumerate(rest) if len(text) - len(text.lstrip()) <= margin), 0
            )
            if inside > LONGEST_LITERAL:
                yield f"the literal in line {number + 1} fills {inside} lines: derive it in code"


def about_picture(instance: Instance, emission: Emission) -> Iterator[str]:
    """The script must draw what `draw(p)` draws, to the pixel; else who is to blame?"""
    template = instance.template
    found = drawn(emission.code)
    if np.array_equal(found, picture_of(lambda: template.draw(instance.p))):
        return
    same_writing = template.params(instance.values, **emission.writing)
    if np.array_equal(found, picture_of(lambda: template.draw(same_writing))):
        yield f"the way of writing {dict(emission.writing)} changes the picture: see paint order"
    else:
        yield f"the emitted {emission.layout} script draws another picture than draw(p)"


def _about_render(instance: Instance, render: Render) -> Iterator[str]:
    if not render.ok or render.trace is None:
        error = render.error
        yield f"the run ended as {render.outcome}: {error.message if error else ''}"
        return
    yield from (f"warning: {warning}" for warning in render.warnings)
    yield from (f"oracle: {p}" for p in instance.template.oracle(instance.p, render.trace))
    yield from (f"drawing: {p}" for p in broken_statements(instance, render.trace))
    for element in render.trace.elements:
        if element.kind == "text" and element.text and element.visible_px == 0:
            yield f"the text {element.text!r} cannot be seen: something is painted over it"
    width, height = render.width or 0, render.height or 0
    if min(width, height) < PIXELS[0] or max(width, height) > PIXELS[1]:
        yield f"the picture has {width}×{height} pixels; allowed are {PIXELS[0]} to {PIXELS[1]}"
    if max(width, height) > ASPECT * min(width, height):
        yield f"the picture of {width}×{height} pixels is longer than {ASPECT:g}:1"
