"""Orders: superlatives, comparisons with “than”, and lists from left to right."""

import math
import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from qc.claims.numbers import WORD_VALUES
from qc.claims.say_values import known_names, narrowest
from qc.claims.scene import Thing
from qc.claims.statement import BREAK, Reading, Statement, clause_span
from qc.claims.table import Datum

MOST = (
    "tallest",
    "largest",
    "biggest",
    "highest",
    "longest",
    "most",
    "greatest",
    "heaviest",
    "warmest",
    "hottest",
    "wettest",
    "busiest",
    "strongest",
    "richest",
    "best",
    "peaks",
    "maximum",
    "leads",
)
LEAST = (
    "shortest",
    "smallest",
    "lowest",
    "least",
    "fewest",
    "lightest",
    "driest",
    "quietest",
    "weakest",
    "poorest",
    "coldest",
    "coolest",
    "minimum",
    "worst",
    "bottoms",
)
SUPERLATIVE = re.compile(rf"\b(?:the\s+)?({'|'.join((*MOST, *LEAST))})\b", re.IGNORECASE)
ORDINAL_WORDS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
FROM_SIDE = re.compile(
    rf"\b({'|'.join(ORDINAL_WORDS)})\s+(?:\w+\s+)?from the\s+(left|right)\b", re.IGNORECASE
)


def superlatives(reading: Reading) -> Iterator[Statement]:
    """“Plums are the tallest”, “the heaviest edge is PR”, “South peaks in Q3”."""
    for sentence, match, _, _ in reading.pieces(SUPERLATIVE):
        start, end = clause_span(sentence.text, *match.span())
        clause = sentence.text[start:end]
        most = match[1].lower() in MOST
        side = FROM_SIDE.search(clause)
        answer = (
            _from_side(reading, side, most)
            if side
            else _among_data(reading, clause, match[1], most)
        )
        if answer is not None:
            yield reading.statement("order", sentence, (start, end), *answer)


def _from_side(reading: Reading, side: re.Match[str], most: bool) -> tuple[bool, str] | None:
    bars = [d for d in reading.table.data if d.table == "bars" and d.thing is not None]
    if not bars:
        return None
    bars.sort(
        key=lambda d: d.thing.place[0] if d.thing else 0.0, reverse=side[2].lower() == "right"
    )
    edge = (max if most else min)(d.value for d in bars)
    places = [k for k, d in enumerate(bars) if d.value == edge]
    return ORDINAL_WORDS.index(
        side[1].lower()
    ) in places, f"trace: it is number {places[0] + 1} from the {side[2]}"


def _among_data(reading: Reading, clause: str, word: str, most: bool) -> tuple[bool, str] | None:
    names = list(dict.fromkeys(known_names(reading, clause)))
    if not names:
        return None
    target = reading.table.under(names)
    if not target:
        return None
    answers = []
    for varied in _varied(reading, names, clause, word):
        fixed = [n for n in names if n not in varied]
        rivals = [d for d in reading.table.under(fixed) if d.table == target[0].table]
        edge = (max if most else min)(d.value for d in rivals)
        if len(rivals) > 1:
            best = next(d for d in rivals if d.value == edge)
            right = any(abs(d.value - edge) < 1e-9 for d in target)
            answers.append(
                (right, f"trace: {' and '.join(sorted(best.names)) or 'another'} has {edge:.6g}")
            )
    return answers[0] if answers and len({right for right, _ in answers}) == 1 else None


def _varied(reading: Reading, names: Sequence[str], clause: str, word: str) -> list[set[str]]:
    """Which of the names the superlative picks among its like, the others being given."""
    if len(names) == 1 or all(d.table == "edges" for d in reading.table.under(names)):
        return [set(names)]
    after = known_names(reading, clause[clause.lower().find(word.lower()) + len(word) :])
    owner = next((n for n in names if re.search(rf"{re.escape(n)}['’]s", clause)), None)
    if owner:
        return [set(names) - {owner}]
    if word.lower() == "peaks" or re.search(
        rf"\b{word}\s+in\s+{re.escape(names[-1][:3])}\w*\s*$", clause
    ):
        return [{names[-1]}]
    if after and after[0] in names and word.lower() in ("most", "fewest", "least", "best"):
        return [set(names) - {after[0]}]
    return [{n} for n in names]


MORE = r"more|higher|taller|longer|larger|bigger|greater|heavier|wider|warmer|later|steeper|farther"
LESS = r"less|fewer|lower|shorter|smaller|lighter|narrower|cooler|earlier|flatter"
THAN = re.compile(
    rf"\b(?:({MORE})|({LESS}))\b[^,;.]{{0,30}}?\bthan\b(?!\s+(?:twice|half|(?:{'|'.join(WORD_VALUES)}|\d+)\s+times))",
    re.IGNORECASE,
)
EXCEEDS = re.compile(
    r"\b(outs(?:old|ells?)|exceed(?:s|ed)?|beats?|surpass(?:es|ed)?|outnumbers?)\b", re.IGNORECASE
)
TIMES = re.compile(
    r"(?P<bound>\b(?:more than|over|less than|at least|under|nearly|almost|about|roughly)\s+)?"
    rf"\b(?P<factor>half|twice|double|triple|a (?:third|quarter|fifth)|(?:{'|'.join(WORD_VALUES)}|\d+(?:\.\d+)?)\s+times)\s+"
    r"(?:as\s+\w+\s+as|the\s+\w+\s+of)", re.IGNORECASE,
)  # fmt: skip
FACTORS = {
    "half": 0.5,
    "twice": 2.0,
    "double": 2.0,
    "triple": 3.0,
    "a third": 1 / 3,
    "a quarter": 0.25,
    "a fifth": 0.2,
}


def comparisons(reading: Reading) -> Iterator[Statement]:
    """“The Danube is longer than the Rhine”, “kiwis sold more than pears”, “half as much as”."""
    for pattern in (THAN, TIMES, EXCEEDS):
        for sentence, match, before, after in reading.pieces(pattern):
            pair = _compared(reading, before, after, match[0])
            span = clause_span(sentence.text, *match.span())
            if pair is not None:
                first, second, why = pair
                true = (
                    _holds(match, first, second)
                    if pattern is TIMES
                    else (first > second) == bool(match[1]) and first != second
                )
                yield reading.statement("relation", sentence, span, true, why)
            elif pattern is THAN:
                answer = _by_look(reading, match, before, after)
                if answer is not None:
                    yield reading.statement("relation", sentence, span, *answer)


def _holds(match: re.Match[str], first: float, second: float) -> bool:
    word = match["factor"].lower()
    factor = FACTORS.get(word)
    if factor is None:
        number = word.removesuffix("times").strip()
        factor = float(WORD_VALUES.get(number, 0)) or float(number)
    bound = (match["bound"] or "").strip().lower()
    if not second:
        return False
    ratio = first / second
    if bound in ("more than", "over", "at least"):
        return ratio >= factor - 1e-9
    if bound in ("less than", "under"):
        return ratio < factor + 1e-9
    return abs(ratio / factor - 1) < (0.12 if bound else 0.03)


def _compared(
    reading: Reading, before: str, after: str, between: str
) -> tuple[float, float, str] | None:
    """The two values that are compared, names of the one completed from the other."""
    left_text = BREAK.split(before)[-1]
    left, right = known_names(reading, left_text), known_names(reading, BREAK.split(after)[0])
    if not left and re.match(r"\s*(?:it|they|is|are)?\b", left_text) and not left_text.strip():
        left = known_names(reading, before)
    if not left:
        left = known_names(reading, before)[-1:]
    if not left or not right:
        return None
    shared = [
        n
        for n in (*left, *known_names(reading, between), *right)
        if reading.table.under([n, right[0]]) and reading.table.under([n, left[-1]])
    ]
    first = narrowest(reading, [*dict.fromkeys((*shared, left[-1]))])
    second = narrowest(reading, [*dict.fromkeys((*shared, right[0]))])
    if len(first) != 1 or len(second) != 1 or first[0].table != second[0].table:
        return None
    return first[0].value, second[0].value, f"trace: {_line(first[0])}, {_line(second[0])}"


def _line(datum: Datum) -> str:
    return f"{' and '.join(sorted(datum.names))} {datum.value:.6g}"


def length_of(thing: Thing) -> float:
    """The longer side, or the length of a straight line, in pixels."""
    mark = thing.first
    if mark is not None and mark.kind in ("line", "arrow") and mark.pixels and len(mark.pixels) > 1:
        return math.dist(mark.pixels[0], mark.pixels[-1])
    return max(thing.box[2] - thing.box[0], thing.box[3] - thing.box[1])


def _steepness(thing: Thing) -> float:
    mark = thing.first
    if mark is None or not mark.pixels or len(mark.pixels) < 2:
        return math.nan
    (x0, y0), (x1, y1) = mark.pixels[0][:2], mark.pixels[-1][:2]
    return (
        abs(math.atan2(y1 - y0, x1 - x0 or 1e-9)) if x1 >= x0 else abs(math.atan2(y1 - y0, x0 - x1))
    )


LOOKS: dict[str, Callable[[Thing], float]] = {
    **dict.fromkeys(("higher", "lower"), lambda t: -t.place[1]),
    **dict.fromkeys(("taller",), lambda t: t.box[3] - t.box[1]),
    **dict.fromkeys(("longer", "shorter"), length_of),
    **dict.fromkeys(("larger", "bigger", "smaller", "greater"), length_of),
    **dict.fromkeys(("wider", "narrower"), lambda t: t.box[2] - t.box[0]),
    **dict.fromkeys(("steeper", "flatter"), _steepness),
}  # fmt: skip


def _by_look(
    reading: Reading, match: re.Match[str], before: str, after: str
) -> tuple[bool, str] | None:
    word = (match[1] or match[2]).lower()
    measure = LOOKS.get(word)
    first, second = reading.subject(before), reading.object(after)
    if measure is None or not first or not second:
        return None
    a, b = ([measure(t) for t in things] for things in (first, second))
    if any(map(math.isnan, (*a, *b))):
        return None
    more = bool(match[1])
    true = min(a) > max(b) if more else max(a) < min(b)
    return true, f"trace: {first[0].what} against {second[0].what}"


LOOK_MOST = re.compile(
    r"\b(?:is|are|was)\s+the\s+(?:\w+\s+)?(?P<word>longest|shortest|largest|smallest|biggest|highest|lowest|leftmost|rightmost|topmost|tallest)\b"
    r"|\bthe\s+(?P<first>longest|shortest|largest|smallest|biggest|highest|lowest|leftmost|rightmost)\s+\w+\s+is\b", re.IGNORECASE,
)  # fmt: skip


def looked_superlatives(reading: Reading) -> Iterator[Statement]:
    """Superlatives of what has no value: “Q is the highest point”, “u + v is the longest”."""
    for sentence, match, before, after in reading.pieces(LOOK_MOST):
        word = (match["word"] or match["first"]).lower()
        things = reading.subject(before) if match["word"] else reading.object(after)
        span = clause_span(sentence.text, *match.span())
        by_value = word not in ("leftmost", "rightmost", "topmost")
        if len(things) != 1 or (
            by_value and known_names(reading, sentence.text[span[0] : span[1]])
        ):
            continue
        measure, most = LOOK_MEASURES[word]
        rivals = _like(reading, things[0])
        if len(rivals) > 1:
            edge = (max if most else min)(map(measure, rivals))
            own = measure(things[0])
            yield reading.statement(
                "order",
                sentence,
                span,
                abs(own - edge) <= 2.0,
                f"trace: {things[0].what} among {len(rivals)}",
            )


LOOK_MEASURES: dict[str, tuple[Callable[[Thing], float], bool]] = {
    "longest": (length_of, True), "largest": (length_of, True), "biggest": (length_of, True),
    "tallest": (lambda t: t.box[3] - t.box[1], True), "shortest": (length_of, False),
    "smallest": (length_of, False), "highest": (lambda t: -t.place[1], True),
    "topmost": (lambda t: -t.place[1], True), "lowest": (lambda t: -t.place[1], False),
    "leftmost": (lambda t: t.place[0], False), "rightmost": (lambda t: t.place[0], True),
}  # fmt: skip


def _like(reading: Reading, thing: Thing) -> list[Thing]:
    """Things of the same kind, or all named places if the thing is one."""
    if thing.first is None:
        return [t for things in reading.scene.names.values() for t in things if t.first is None]
    kind = thing.first.kind
    return [t for t in reading.scene.things if t.elements[0].kind == kind]


DIRECTION = re.compile(
    r"\b(?:(?P<lr>(?:from )?left to right)|(?P<rl>(?:from )?right to left)|(?P<tb>(?:from )?top to bottom)|(?P<bt>(?:from )?bottom to top)"
    r"|(?P<cw>(?<!counter)(?<!anti)clockwise)|(?P<ccw>counterclockwise|anticlockwise)|(?P<time>timeline|in (?:this )?order|sequence))\b",
    re.IGNORECASE,
)  # fmt: skip
AXES_OF: dict[str, Callable[[Thing], float]] = {
    "lr": lambda t: t.place[0], "rl": lambda t: -t.place[0], "tb": lambda t: t.place[1], "bt": lambda t: -t.place[1],
    "time": lambda t: t.place[0],
}  # fmt: skip


LEAD = re.compile(r"\W*(?:[a-z]+\W+){0,4}[\"“']?")
"""What may stand between “from left to right” and the list."""


def lists(reading: Reading) -> Iterator[Statement]:
    """“From left to right: apples, pears, plums”: names in the order of their places."""
    for sentence, match, before, after in reading.pieces(DIRECTION):
        near = _listed(reading, after)
        if near is not None and LEAD.fullmatch(after[: near[1][0]]) is None:
            near = None
        names = near or _listed(reading, before)
        if names is None:
            continue
        way = match.lastgroup or "lr"
        found, (start, end), offset = *names, (match.end() if near else 0)
        written = re.search('["“]', sentence.text) is not None
        things = [_placed(reading, n, written) for n in found]
        keys = (
            [AXES_OF[way](t) for t in things] if way in AXES_OF else _turned(things, way == "ccw")
        )
        if max(keys) - min(keys) < 2:
            continue
        true = all(a < b + (15 if written else 2) for a, b in pairwise(keys))
        yield reading.statement("order", sentence, (offset + start, offset + end), true,
                                f"trace: their order is {', '.join(n for _, n in sorted(zip(keys, found, strict=True)))}")  # fmt: skip


def _listed(reading: Reading, text: str) -> tuple[list[str], tuple[int, int]] | None:
    """The names of a list of three or more that fill the text but for commas and “and”."""
    names = reading.refer.named(text)
    run: list[tuple[str, int, int]] = []
    quoted = re.compile(r"[\s,\"”“']*(?:and|then|to)?\s*(?:the\s+)?[\"“']?")
    for name in names:
        if run and quoted.fullmatch(text[run[-1][2] : name[1]]) is None:
            if len(run) >= 3:
                break
            run = []
        run.append(name)
    return ([n for n, _, _ in run], (run[0][1], run[-1][2])) if len(run) >= 3 else None


def _placed(reading: Reading, name: str, written: bool) -> Thing:
    """Where a name stands: its mark, or its text if the caption quotes it."""
    things = reading.scene.names[name]
    return things[-1] if written else things[0]


def _turned(things: Sequence[Thing], counter: bool) -> list[float]:
    """Angles about the common middle, from the first thing on, in the direction of turning."""
    circles = [
        t for t in things if t.first is not None and t.first.kind == "wedge" and t.first.attrs
    ]
    if len(circles) == len(things):
        angles = [
            (float(t.elements[0].attrs["theta1"]) + float(t.elements[0].attrs["theta2"])) / 2
            for t in things
        ]
    else:
        x, y = (sum(t.place[k] for t in things) / len(things) for k in (0, 1))
        angles = [math.degrees(math.atan2(y - t.place[1], t.place[0] - x)) for t in things]
    sign = 1 if counter else -1
    return [(sign * (a - angles[0])) % 360 for a in angles]
