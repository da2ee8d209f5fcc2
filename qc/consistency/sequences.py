"""Rows that words give an order, or that have one of their own, against the drawing (mismatch e)."""

import re
from collections.abc import Iterator, Sequence

import numpy as np

from qc.base import Subject
from qc.code.script import parse
from qc.consistency.hues import HUES, called
from qc.consistency.mapping import ORDERED
from qc.consistency.parallel import rows, strings
from qc.consistency.rule import Complaint, TraceRule, comments, flat_axes, titles
from qc.elements import visible
from qc.shapes import FILLED, Path
from tracer.colors import matches
from tracer.trace import Element, Trace

WAYS: tuple[tuple[str, tuple[int, int]], ...] = (
    (r"left[- ]to[- ]right|from (?:the )?(?:left|hoist)|hoist to fly", (0, 1)),
    (r"right[- ]to[- ]left|from (?:the )?right", (0, -1)),
    (r"top[- ]to[- ]bottom|from (?:the )?top|top[- ]down|downwards?|from above", (1, 1)),
    (r"bottom[- ]to[- ]top|from (?:the )?(?:bottom|ground|base)|bottom[- ]up|upwards?|from below", (1, -1)),
    (r"from (?:the )?(?:inside|cent(?:er|re)|middle|core)(?: out(?:wards?)?)?|inside out|innermost to outermost|inner to outer", (2, 1)),
    (r"from (?:the )?outside(?: in(?:wards?)?)?|outside in|outermost to innermost|outer to inner", (2, -1)),
)  # fmt: skip
"""Words for a way: the coordinate in pixels (2: size) and whether it rises."""
ITEMS = re.compile(r"\s*(?:,\s*(?:and|then)\s+|,|\band\b|\bthen\b|→|->|>|–|\bover\b|\bto\b|/)\s*")
TOLD = re.compile(r"\b(?:read|not|reverse|count\w*|numbered|sort\w*)\b", re.IGNORECASE)

SERIES: tuple[tuple[str, ...], ...] = (
    ("prophase", "metaphase", "anaphase", "telophase", "cytokinesis"),
    ("gamma", "x-ray", "ultraviolet", "visible", "infrared", "microwave", "radio"),
    ("violet", "indigo", "blue", "green", "yellow", "orange", "red"),
    ("troposphere", "stratosphere", "mesosphere", "thermosphere", "exosphere"),
    ("inner core", "outer core", "lower mantle", "upper mantle", "crust"),
    ("cambrian", "ordovician", "silurian", "devonian", "carboniferous", "permian", "triassic", "jurassic",
     "cretaceous", "paleogene", "neogene", "quaternary"),
    ("egg", "larva", "pupa", "adult"), ("egg", "tadpole", "froglet", "frog"),
    ("physical", "data link", "network", "transport", "session", "presentation", "application"),
    ("species", "genus", "family", "order", "class", "phylum", "kingdom", "domain"),
    ("new moon", "waxing crescent", "first quarter", "waxing gibbous", "full moon", "waning gibbous",
     "last quarter", "waning crescent"),
    ("producer", "primary consumer", "secondary consumer", "tertiary consumer"),
    ("strongly disagree", "disagree", "neutral", "agree", "strongly agree"),
    ("fetch", "decode", "execute", "write back"),
    ("intake", "compression", "power", "exhaust"),
    ("lag phase", "log phase", "stationary phase", "death phase"),
    ("zygote", "morula", "blastula", "gastrula"),
    ("millimeter", "centimeter", "decimeter", "meter", "kilometer"),
    ("very low", "low", "medium", "high", "very high"),
    ("requirements", "design", "implementation", "testing", "deployment", "maintenance"),
)  # fmt: skip
"""Things whose order everybody knows; a row may run either way and start anywhere."""
LEAST = 3


class SaidOrder(TraceRule):
    """Words give an order ("blue, white, red from the left"), and the things stand in another (e).

    Things are texts, and marks whose color is a word of the row. Titles, notes and comments are read;
    where no way is said, rows of stages and layers that everybody knows must run in their order, one way
    or the other. Nor may a thing stand at the other end of its row than the title says. Measured: rows in another order.
    """

    name = "consistency.said_order"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        answers = [
            answer
            for axes in sorted(flat_axes(trace))
            for answer in (
                *_told(subject, trace, axes),
                *_known(trace, axes),
                *_ended(subject, trace, axes),
            )
        ]
        return [(why, None) for why in dict.fromkeys(answers) if why] if answers else None


def _told(subject: Subject, trace: Trace, axes: int) -> Iterator[str]:
    notes = [e.text for e in trace.elements
             if e.kind == "text" and e.text and e.role in ("annotation", "axis_label") and len(e.text) > 20]  # fmt: skip
    marks = [e for e in trace.elements if e.axes == axes and visible(e) and e.bbox]
    for words in dict.fromkeys((*titles(trace), *notes, *(t for _, t in comments(subject.code)))):
        if TOLD.search(words):
            continue
        for items, (along, rising) in rows_said(words):
            places = [_place(marks, item) for item in items]
            if any(p is None for p in places):
                continue
            values = np.array([p for p in places if p is not None])[:, along]
            gap = 2.0 if along < 2 else 1e-6
            right = bool((np.diff(values) * rising > gap).all())
            apart = bool((np.diff(np.sort(values)) > gap).all())
            if right or apart:
                yield "" if right else f"the words say {words!r}, the things stand in another order"


def rows_said(words: str) -> Iterator[tuple[list[str], tuple[int, int]]]:
    """Items in a row with the way that the words say they run."""
    flat = re.sub(r"\s+", " ", words).strip(" .")
    for pattern, way in WAYS:
        match = re.search(rf"(?<![\w-])(?:{pattern})(?!\w)", flat, re.IGNORECASE)
        if match is None:
            continue
        before = re.split(r"[:;(]", flat[: match.start()].strip(" ,("))[-1]
        after = re.split(r"[;)]", flat[match.end() :].strip(" :,"))[0].rpartition(":")[2]
        for side in (before, after):
            items = [i.strip().lower() for i in ITEMS.split(side) if i and i.strip()]
            if LEAST <= len(items) <= 12 and all(len(i.split()) <= 3 for i in items):
                yield items, way
                return


def _place(marks: Sequence[Element], item: str) -> tuple[float, float, float] | None:
    """Middle and size of the one text that is the item, or of the marks that have its color."""
    own = [
        e for e in marks if e.kind == "text" and e.role != "title" and _bears(e.text or "", item)
    ]
    if re.fullmatch(HUES, item, re.IGNORECASE) and not own:
        filled = [e for e in marks if e.kind in FILLED and e.role == "data" and e.facecolor]
        exact = [e for e in filled if matches(item, (e.facecolor or "")[:7])]
        own = exact or [e for e in filled if called(item, (e.facecolor or "")[:7])]
    if len(own) != 1:
        return None
    box = own[0].bbox
    assert box
    return (box[0] + box[2]) / 2, (box[1] + box[3]) / 2, (box[2] - box[0]) + (box[3] - box[1])


PLACED = re.compile(
    r"(?P<who>[\w' -]{3,40}?) (?:(?:is|are|stands?|lies?|comes?) )?(?:at|on|in) (?:the )?(?:very |far )?"
    r"(?P<where>top|bottom|base|left|right)(?: (?:side|end))?(?=$|[,.;:)]| and )",
    re.IGNORECASE,
)
ENDS = {"top": (1, -1), "bottom": (1, 1), "base": (1, 1), "left": (0, -1), "right": (0, 1)}
AGES = next(s for s in SERIES if s[0] == "cambrian")


def _ended(subject: Subject, trace: Trace, axes: int) -> Iterator[str]:
    """Things that words put at one end of their row, and that stand at the other."""
    script = parse(subject.code)
    declared = [] if isinstance(script, SyntaxError) else [strings(row) for row in rows(script)]
    lists = [[n.lower() for n in row] for row in declared if len(row) >= LEAST]
    marks = [e for e in trace.elements if e.axes == axes and visible(e) and e.bbox]
    for words in titles(trace):
        for match in PLACED.finditer(words):
            along, way = ENDS[match["where"].lower()]
            said = re.findall(r"[\w'-]+", match["who"].lower())
            for row in lists:
                who = next((n for k in (3, 2, 1) if (n := " ".join(said[-k:])) in row), None)
                if said[-1:] in (["oldest"], ["youngest"]) and set(row) <= set(AGES):
                    who = (min if said[-1] == "oldest" else max)(row, key=AGES.index)
                found = {n: _place(marks, n) for n in row}
                places = {n: p[along] * way for n, p in found.items() if p is not None}
                if who in places and len(places) == len(row):
                    last = (
                        min(places.values()) == places[who]
                        and max(places.values()) > places[who] + 2
                    )
                    yield (
                        f"the words say {match[0].strip()!r}, it stands at the other end"
                        if last
                        else ""
                    )


def _bears(text: str, item: str) -> bool:
    words, own = (re.sub(r"[\s\-]+", " ", w.strip().lower()).rstrip("s") for w in (text, item))
    return words == own


def _known(trace: Trace, axes: int) -> Iterator[str]:
    """Rows of well known stages, across, up, outwards or round."""
    if any(ORDERED.search(t) for t in titles(trace)):
        return
    texts: dict[str, list[Element]] = {}
    for e in trace.elements:
        if (
            e.kind == "text"
            and e.axes == axes
            and e.bbox
            and visible(e)
            and e.role in ("data", "annotation")
        ):
            word = re.sub(r"^\d+[.)]?\s*|\s*\(.*\)$", "", (e.text or "").strip().lower()).replace(
                "\n", " "
            )
            texts.setdefault(word.rstrip("s"), []).append(e)
    for series in SERIES:
        names = [n for n in series if len(texts.get(n.rstrip("s"), ())) == 1]
        if len(names) < max(4, len(series) // 2):
            continue
        middles = np.array([_middle(texts[n.rstrip("s")][0]) for n in names])
        yield from _in_turn(names, middles)


def _middle(e: Element) -> tuple[float, float]:
    assert e.bbox
    return (e.bbox[0] + e.bbox[2]) / 2, (e.bbox[1] + e.bbox[3]) / 2


def _in_turn(names: Sequence[str], middles: Path) -> Iterator[str]:
    """Whether names in one row or round a ring follow each other."""
    spread = np.ptp(middles, axis=0)
    along = int(spread.argmax())
    if spread[1 - along] <= 0.25 * spread[along] or spread[1 - along] < 12:
        steps = np.diff(middles[:, along])
        ok = (steps > 0).all() or (steps < 0).all()
    elif spread.min() > 0.5 * spread.max():
        off = middles - middles.mean(axis=0)
        radii = np.hypot(*off.T)
        if radii.min() < 0.6 * radii.max():
            return
        turns = np.diff(np.unwrap(np.r_[(a := np.arctan2(off[:, 1], off[:, 0])), a[0]]))
        ok = abs(abs(turns.sum()) - 2 * np.pi) < 0.1 and (np.sign(turns) == np.sign(turns[0])).all()
    else:
        return
    read = ", ".join(names[k] for k in np.argsort(middles[:, along]))
    yield "" if ok else f"the row reads {read}"
