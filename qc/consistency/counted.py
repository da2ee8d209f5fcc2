"""Numbers of things that words and names give, of whatever name, against what is drawn (mismatch c)."""

import ast
import re
from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from qc.base import Subject
from qc.code.script import Script, parse
from qc.consistency.numbered import atoms, numbered_panels
from qc.consistency.rule import Complaint, TraceRule, comments, titles
from qc.elements import panels, visible
from qc.shapes import vertices
from tracer.trace import COUNTED_ROLES, Element, Trace

WORDS = ("three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
UNCOUNTED = (
    "years|days|hours|minutes|seconds|months|weeks|decades|times|percent|degrees|iterations|steps|intervals|segments|divisions"
    "|parts|pieces|periods|bins|cycles|turns|samples|units|metres|meters|generations|trials|runs|values|observations"
    "|digits|places|dimensions|bits|sigmas?|halves|thirds|quarters|dollars|passes|simulations|ways|moves|is|was|has|as|this"
)
"""Plurals that measure, or divide what is drawn instead of standing for the things drawn."""
NUMBER = re.compile(
    rf"(?<![\w.,/×^*+-])({'|'.join(WORDS)}|[3-9]|[1-9]\d)\s+((?:[a-z-]+\s){{0,2}}?(?!(?:{UNCOUNTED})\b)[a-z]+(?:s|vertices))\b(?!\s*[-×=])",
    re.IGNORECASE,
)
ANNOUNCES = re.compile(r"^(?:draw|plot|add|create|place|show|make|put)\b", re.IGNORECASE)
NAME = re.compile(r"^(?:n|num|number_of|nb)_([a-z]+s)$|^([a-z]+)_count$", re.IGNORECASE)

CORNERS = re.compile(
    r"\b(?:sides|corners|vertices|edges|angles|points|tips|arms|petals|legs)\b", re.IGNORECASE
)
"""Things that the corners of one outline can be."""
LOBES = re.compile(
    r"\b(?:petals|lobes|loops|cusps|arms|leaves|turns|waves|peaks|crests|humps|teeth|spikes|nodes|antinodes|branches)\b",
    re.IGNORECASE,
)
"""Things that one curve can have several of."""
MOST = 24
"""Marks that a person would count."""


@dataclass(frozen=True)
class Said:
    """A number of things, the words for it, and what was drawn where they speak."""

    number: int
    words: str
    marks: Sequence[Element]
    aloud: bool
    """In a title: the whole figure must bear it out."""
    step: bool = False
    """In a comment that announces what the lines below it draw."""


class DeclaredCount(TraceRule):
    """A title, comment or name gives a number of things, and of nothing so many is drawn (mismatch c).

    "The eight planets", a list of eight, and seven bars. What a comment says is held against what the
    lines below it draw. Panels, entries, names along an axis, corners, and marks of one kind, color,
    size, row or line of code may be the things, also several to each. What a title says of marks that
    can be counted must be so; other numbers are judged where one more or one less is drawn.
    Measured: numbers that the drawing does not have.
    """

    name = "consistency.declared_count"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        script = parse(subject.code)
        if isinstance(script, SyntaxError) or any(a.dimension == "3D" for a in trace.axes):
            return None
        marks = [e for e in trace.elements if e.role in COUNTED_ROLES]
        if any("count" in e.attrs for e in marks):
            return None
        numbers, bends, corners = readings(trace, marks), _bends(marks), _corners(marks)
        listed, sampled = _listed(script), _sampled(script)
        judged, found = False, list[Complaint]()
        for said in _said(subject, script, trace, marks):
            if said.number in sampled or _one_curve(marks):
                continue
            if LOBES.search(said.words) and _curved(marks):
                continue
            near = _near(said)
            if not near and not (
                said.aloud
                and said.number <= MOST
                and (said.number in listed or _countable(marks) or _keyed(trace))
            ):
                continue
            judged = True
            exact = bends | corners if CORNERS.search(said.words) else bends
            own = _groups(said.marks) if said.step and _single(said) else numbers
            if said.number not in exact and not any(n % said.number == 0 for n in own if n):
                found.append((f"{said.words!r}: none of what is drawn is so many", None))
        answers = [*numbered_panels(trace), *atoms(trace)]
        found += [(why, None) for why in answers if why]
        return found if judged or answers else None


def _said(
    subject: Subject, script: Script, trace: Trace, marks: Sequence[Element]
) -> Iterator[Said]:
    for title in titles(trace):
        for number, words in _numbers(title):
            yield Said(number, f"the title says {words}", marks, aloud=True)
    notes = comments(subject.code)
    ends = [line for line, _ in notes[1:]] + [10**9]
    for (line, text), end in zip(notes, ends, strict=False):
        below = [e for e in marks if e.line is not None and line < e.line < end]
        for number, words in _numbers(text):
            step = bool(ANNOUNCES.match(text))
            yield Said(number, f"a comment says {words}", below, aloud=False, step=step)
    for assign in script.of(ast.Assign):
        target, value = assign.targets[0], assign.value
        match = NAME.match(target.id) if isinstance(target, ast.Name) else None
        thing = (match[1] or match[2] + "s") if match else ""
        counted = thing and not re.fullmatch(
            f"{UNCOUNTED}|levels|terms|orders", thing, re.IGNORECASE
        )
        if (
            counted
            and isinstance(value, ast.Constant)
            and type(value.value) is int
            and value.value > 2
        ):
            yield Said(value.value, f"a name says {value.value} {thing}", marks, aloud=False)


def _numbers(words: str) -> Iterator[tuple[int, str]]:
    for match in NUMBER.finditer(words):
        word = match[1].lower()
        yield (WORDS.index(word) + 3 if word in WORDS else int(word)), match[0]


def _listed(script: Script) -> set[int]:
    """Lengths of the rows that the script lists."""
    lists = {len(row.elts) for row in script.of(ast.List)}
    tuples = {len(row.elts) for row in script.of(ast.Tuple)}
    return lists | tuples | {len(row.keys) for row in script.of(ast.Dict)}


SUMMARIES = frozenset(
    {"boxplot", "bxp", "violinplot", "violin", "hist", "hist2d", "hexbin", "eventplot"}
)
"""Methods that draw other things than the values they are given."""
DRAWS = re.compile(
    r"\b(?:random|rng|default_rng|RandomState)\b|\.(?:normal|uniform|integers|poisson|choice|sample)$"
)


def _sampled(script: Script) -> set[int]:
    """Sizes of the samples that the script draws at random, or hands to what draws a summary of them."""
    drawn = {
        n.value
        for target, call in script.calls
        if DRAWS.search(target)
        for argument in (*call.args, *(k.value for k in call.keywords))
        for n in ast.walk(argument)
        if isinstance(n, ast.Constant) and type(n.value) is int
    }
    summed = any(target.rpartition(".")[2] in SUMMARIES for target, _ in script.calls)
    return drawn | (_listed(script) if summed else set())


def _curved(marks: Sequence[Element]) -> bool:
    return any(e.kind == "curve" or len(e.data or ()) > 12 for e in marks)


def _single(said: Said) -> bool:
    """Whether several marks of one line of code are all that a step draws."""
    return len(said.marks) > 1 and len({(e.kind, e.line) for e in said.marks}) == 1


def _one_curve(marks: Sequence[Element]) -> bool:
    """Whether a single curve is all that is drawn: it may hold any number of beats or bends."""
    drawn = [e for e in marks if e.kind != "text"]
    return len(drawn) == 1 and _curved(drawn)


def _near(said: Said) -> bool:
    """Whether one line of code draws one more or one less of a kind, or a row or column less; where
    a step is announced, whether one line draws all of it."""
    drawn = Counter((e.kind, e.line) for e in said.marks if e.line is not None)
    if said.step and _single(said):
        return True
    panels = {len({e.axes for e in said.marks})} - {1, 2}
    rows = {said.number - k for k in range(3, 13) if said.number % k == 0 and said.number >= 3 * k}
    near = {said.number - 1, said.number + 1} | rows
    return bool(near & (panels | set(drawn.values())))


def _countable(marks: Sequence[Element]) -> bool:
    """Whether a person would count what is drawn: a few marks, no smooth curves and no pictures."""
    if any(e.kind in ("image", "mesh", "curve") or len(e.data or ()) > 12 for e in marks):
        return False
    return 3 <= sum(e.kind != "text" for e in marks) <= MOST


def _keyed(trace: Trace) -> bool:
    """Whether a legend lists all curves of the one panel."""
    curves = [
        e
        for e in trace.elements
        if e.role == "data" and e.kind == "line" and len(e.data or ()) > 12
    ]
    entries = set(trace.axes[0].legend) if len(trace.axes) == 1 else set()
    return len(curves) > 1 and {e.label for e in curves} == entries


Key = Callable[[Element], Hashable]
KEYS: tuple[Key, ...] = (
    lambda e: e.kind,
    lambda e: (e.kind, e.line),
    lambda e: (e.kind, e.edgecolor, e.facecolor),
    lambda e: (e.kind, _size(e)),
    lambda e: (e.kind, e.label),
    lambda e: (e.kind, e.axes),
    lambda e: (e.kind, e.linestyle),
)
"""Ways to tell things that belong together."""


def _size(e: Element) -> Hashable:
    """Larger side of its box, to three pixels: things of one size may be turned."""
    return e.bbox and round(max(e.bbox[2] - e.bbox[0], e.bbox[3] - e.bbox[1]) / 3)


def readings(trace: Trace, marks: Sequence[Element]) -> set[int]:
    """Every number that a person could mean by the things of the figure."""
    seen = [e for e in marks if visible(e)]
    counts = _groups(marks) | _groups(seen)
    counts |= {
        len(panels(trace)),
        sum(e.kind in ("marker", "circle", "ellipse") for e in seen),
    }
    counts |= _joined(seen)
    heads = Counter(m[0].lower() for a in panels(trace) if (m := re.match(r"[A-Za-z]+", a.title)))
    counts |= set(heads.values())
    for a in trace.axes:
        named = [names for names in (a.xticks, a.yticks) if any(map(str.isalpha, "".join(names)))]
        counts |= {len(a.legend), *map(len, named)}
    for kind in {e.kind for e in seen}:
        boxes = [e.bbox for e in seen if e.kind == kind and e.bbox]
        counts |= {_rows(sorted((b[k] + b[k + 2]) / 2 for b in boxes)) for k in (0, 1)}
        counts |= {len({tuple(round(v / 3) for v in b) for b in boxes})}
    counts |= {len({e.facecolor for e in seen}), len({e.edgecolor for e in seen})}
    for e in seen:
        counts |= {
            int(e.attrs.get("cells", 0)),
            *map(int, e.attrs.get("shape", ()) if e.kind == "image" else ()),
        }
    return counts


def _groups(marks: Sequence[Element]) -> set[int]:
    """Numbers of marks that belong together, one way or another."""
    return {n for key in KEYS for n in Counter(map(key, marks)).values()}


def _joined(seen: Sequence[Element]) -> set[int]:
    """Marks of one kind that two looks or two lines of code share out among them: short and long
    diagonals, men and women."""
    groups = [Counter(map(key, seen)) for key in KEYS[1:3]]
    return {
        n + m for parts in groups for (a, n), (b, m) in combinations(parts.items(), 2)
        if isinstance(a, tuple) and isinstance(b, tuple) and a[0] == b[0] and a[0] != "text"
    }  # fmt: skip


def _rows(places: Sequence[float]) -> int:
    """Different places among sorted ones, to five pixels."""
    return bool(places) + sum(b - a > 5 for a, b in pairwise(places))


def _bends(marks: Sequence[Element]) -> set[int]:
    """Vertices and pieces of the open paths."""
    paths = [e for e in marks if e.kind in ("line", "curve") and not e.attrs.get("closed")]
    return {len(vertices(e)) - k for e in paths for k in (0, 1, 2)}


def _corners(marks: Sequence[Element]) -> set[int]:
    """Corners of the closed outlines, however they close."""
    closed = [e for e in marks if e.kind == "polygon" or e.attrs.get("closed")]
    return {len(vertices(e)) - k for e in closed for k in (0, 1)}
