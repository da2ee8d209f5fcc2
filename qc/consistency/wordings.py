"""What the code calls its values, against the words that it gives them in the figure (mismatch e)."""

import ast
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qc.base import Subject
from qc.code.script import Script, parse
from qc.consistency.naming import exchanged, owner
from qc.consistency.parallel import rows
from qc.consistency.rule import Complaint, TraceRule
from qc.consistency.tables import assigned
from tracer.trace import Trace

LIBRARIES = frozenset({"np", "numpy", "math", "plt", "ax", "fig", "pd", "array", "list", "axes"})
DRAWS_ONE = frozenset({"plot", "scatter", "bar", "barh", "fill_between", "step", "errorbar", "axhline",
                       "axvline", "semilogx", "semilogy", "loglog", "hist", "fill", "stairs"})  # fmt: skip
OPPOSITES: tuple[tuple[str, ...], ...] = (
    ("mean|average|avg", "median"), ("maximum|max|highest|high|peak", "minimum|min|lowest|low"),
    ("upper", "lower"), ("inner", "outer"), ("major", "minor"), ("train|training", "val|valid|validation|test|testing"),
    ("male|males|men|boys", "female|females|women|girls"), ("predators?|foxes|wolves|lynx", "prey|rabbits|hares|sheep"),
    ("kinetic|ekin", "potential|epot"), ("supply", "demand"), ("imports?", "exports?"),
    ("births?", "deaths?"), ("real", "imag|imaginary"), ("sunrise", "sunset"), ("sine", "cosine"),
    ("revenues?|income", "costs?|expenses"), ("control|placebo", "treated|treatment|drug"),
    ("position|displacement|distance", "velocity|speed", "acceleration"), ("voltage", "current"),
    ("temperatures?|temps?", "rain|rainfall|precipitation", "humidity"),
    ("observed|measured", "predicted|fitted"), ("charging", "discharging"),
    ("left", "right"), ("north", "south"), ("east", "west"), ("first", "last"), ("reactants?", "products?"),
    ("susceptible", "infected", "recovered|removed"),
)  # fmt: skip
"""Sets of words that exclude each other as names of one thing."""
RELATED = re.compile(
    r"\b(?:of|from|without|minus|deriv\w*|integral|versus|vs|than|to|not|no|and|slope|shifted|per|over|after"
    r"|before|both|between|error|difference|ratio|stopping)\b|['′/&−]|−|d/d",
    re.IGNORECASE,
)
"""In words that name a thing by its relation to another."""
DERIVED = re.compile(r"\b(?:deriv\w*|integral|slope|gradient)\b|['′]|d/d", re.IGNORECASE)
MEASURES = frozenset({"mean", "median", "average", "max", "min", "amax", "amin"})


@dataclass(frozen=True)
class Given:
    """Values by their names in the code, and the words that they are given."""

    called: str
    words: str
    line: int
    plain: bool
    """It is a name, or a measure of one, not computed from other values."""


class Wordings(TraceRule):
    """Values bear words that belong to other values, or that mean the opposite of their name (e).

    A legend of two entries in the order in which the curves are not drawn, a dictionary of words and
    values that are exchanged, `ax.axhline(median, label="mean")`.
    Measured: exchanged pairs and contradicted words.
    """

    name = "consistency.wordings"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        script = parse(subject.code)
        if isinstance(script, SyntaxError):
            return None
        groups = [g for g in _groups(script) if g]
        found: list[Complaint] = []
        for group in groups:
            found += [
                (f"line {g.line}: {g.called} stands under {g.words!r}", None)
                for g in group
                if any(_exchanged(g, other) for other in group)
                or (g.plain and opposed(g.called, g.words))
            ]
        return found if groups else None


def _exchanged(one: Given, other: Given) -> bool:
    """Whether each of two bears the words of the other, and neither is made from the other."""
    made = DERIVED.search(one.words) or DERIVED.search(other.words)
    return not made and exchanged(one.called, one.words, other.called, other.words)


def _plain(value: ast.expr) -> bool:
    if isinstance(value, ast.Call):
        return ast.unparse(value.func).rpartition(".")[2] in MEASURES
    return isinstance(value, (ast.Name, ast.Attribute, ast.Subscript))


def opposed(called: str, words: str) -> bool:
    """Whether the words mean one thing and the name another that excludes it."""
    if RELATED.search(words):
        return False
    for senses in OPPOSITES:
        said, named = (
            [s for s in senses if re.search(rf"(?<![a-z])(?:{s})(?![a-z])", text, re.IGNORECASE)]
            for text in (words, called.replace("_", " "))
        )
        if len(said) == len(named) == 1 and said != named:
            return True
    return False


def _groups(script: Script) -> Iterator[list[Given]]:
    """Values and words side by side: of calls, legends, dictionaries, tuples and rows."""
    yield [g for _, call in script.calls for g in _labelled(call)]
    yield from _legends(script)
    yield _headed(script)
    for table in script.of(ast.Dict):
        keys = [k for k in table.keys if k is not None]
        if len(keys) == len(table.values):
            yield _side_by_side(table.values, keys)
    for row in rows(script):
        records = [i for i in row if isinstance(i, ast.Tuple)]
        if len(records) == len(row) > 1:
            yield [g for r in records for g in _record(r)]
    literal = {n: v.elts for n, v in assigned(script) if isinstance(v, (ast.List, ast.Tuple))}
    for boxes, ticks in _ticked(script):
        yield _side_by_side(_row(boxes, literal), _row(ticks, literal))
    for target, call in script.calls:
        if target.rpartition(".")[2] not in ("array", "legend", "set", "subplots"):
            values = [*call.args, *(k.value for k in call.keywords if "label" in (k.arg or ""))]
            found = [_row(v, literal) for v in values]
            if target.rpartition(".")[2] == "stackplot":
                found.append(call.args[1:])
            yield from (
                _side_by_side(a, b) for a in found for b in found if a is not b and len(a) == len(b)
            )


def _ticked(script: Script) -> Iterator[tuple[ast.expr, ast.expr]]:
    """Rows of boxes or violins, and the names that the same panel gets along its axis."""
    owned = [(c, c.func) for _, c in script.calls if isinstance(c.func, ast.Attribute) and c.args]
    for call, func in owned:
        if func.attr in ("boxplot", "violinplot"):
            for other, named in owned:
                same = ast.unparse(named.value) == ast.unparse(func.value)
                if same and named.attr in (
                    "set_xticklabels",
                    "set_yticklabels",
                    "set_xticks",
                    "set_yticks",
                    "xticks",
                ):
                    yield call.args[0], other.args[-1]


def _row(value: ast.expr, literal: dict[str, list[ast.expr]]) -> list[ast.expr]:
    """Items of a literal list, in place or by its name."""
    if isinstance(value, ast.Name):
        return literal.get(value.id, [])
    return value.elts if isinstance(value, (ast.List, ast.Tuple)) else []


def _side_by_side(values: Sequence[ast.expr], words: Sequence[ast.expr]) -> list[Given]:
    if len(values) != len(words):
        return []
    found = [
        Given(named, word.value, word.lineno, _plain(value))
        for value, word in zip(values, words, strict=True)
        if isinstance(word, ast.Constant) and isinstance(word.value, str)
        and (named := named_in(value))
    ]  # fmt: skip
    return found if len(found) == len(words) > 1 else []


def _record(record: ast.Tuple) -> Iterator[Given]:
    """The first text of a tuple with the names beside it."""
    words = [e for e in record.elts if isinstance(e, ast.Constant) and isinstance(e.value, str)]
    named = " ".join(filter(None, (named_in(e) for e in record.elts)))
    if words and named:
        plain = all(_plain(e) for e in record.elts if named_in(e))
        yield Given(named, str(words[0].value), record.lineno, plain)


def _labelled(call: ast.Call) -> Iterator[Given]:
    """`plot(x, values, label="words")`, a line across at a value."""
    words = next((k.value for k in call.keywords if k.arg == "label"), None)
    if isinstance(words, ast.Constant) and isinstance(words.value, str) and call.args:
        named = named_in(call.args[:2][-1])
        if named:
            yield Given(named, words.value, call.lineno, _plain(call.args[:2][-1]))


def _headed(script: Script) -> list[Given]:
    """Panels with one set of values, and their titles."""
    titles: dict[str, str] = {}
    drawn: dict[str, list[ast.Call]] = {}
    for target, call in script.calls:
        method, said = target.rpartition(".")[2], call.args[0] if call.args else None
        if method == "set_title" and isinstance(said, ast.Constant):
            titles[owner(call)] = str(said.value)
        elif method in DRAWS_ONE | {"imshow", "contour", "contourf", "boxplot", "pie"} and said:
            drawn.setdefault(owner(call), []).append(call)
    single = [
        (calls[0], titles[o]) for o, calls in drawn.items() if len(calls) == 1 and o in titles
    ]
    return [
        Given(name, words, call.lineno, _plain(call.args[:2][-1]))
        for call, words in single
        if len(titles) > 1 and (name := named_in(call.args[:2][-1]))
    ]


def _legends(script: Script) -> Iterator[list[Given]]:
    """Lists of entries beside the calls that drew, in the order of both."""
    for _, call in script.calls:
        if not (isinstance(call.func, ast.Attribute) and call.func.attr == "legend" and call.args):
            continue
        entries = call.args[-1].elts if isinstance(call.args[-1], (ast.List, ast.Tuple)) else []
        owner = ast.unparse(call.func.value)
        if len(call.args) == 2:
            handles = call.args[0].elts if isinstance(call.args[0], (ast.List, ast.Tuple)) else []
            if len(handles) == len(entries):
                yield _side_by_side(handles, entries)
            continue
        drawn = sorted(
            (
                c for _, c in script.calls
                if isinstance(c.func, ast.Attribute) and c.func.attr in DRAWS_ONE and c.args
                and ast.unparse(c.func.value) == owner
                and not any(k.arg == "label" for k in c.keywords)
            ),
            key=lambda c: (c.lineno, c.col_offset),
        )  # fmt: skip
        if len(drawn) == len(entries) and not any(id(c) in script.looped for c in drawn):
            yield _side_by_side([c.args[:2][-1] for c in drawn], entries)


def named_in(value: ast.expr) -> str:
    """The names in an expression that say what it is; empty for literals."""
    if isinstance(value, (ast.Constant, ast.JoinedStr, ast.Dict, ast.List)):
        return ""
    names = []
    for node in ast.walk(value):
        if isinstance(node, ast.Name):
            names.append(node.id)
        elif isinstance(node, ast.Attribute):
            names.append(node.attr)
        elif isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant):
            names.append(str(node.slice.value))
    return " ".join(n for n in names if n not in LIBRARIES)
