"""Names that stand where the numbers of other names are drawn (mismatch e)."""

from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from qc.base import Subject
from qc.code.script import parse
from qc.consistency.places import Place, places
from qc.consistency.rule import Complaint, TraceRule
from qc.consistency.tables import Table, tables
from tracer.trace import Trace

Numbers = Mapping[str, tuple[float, ...]]


class Keyed(TraceRule):
    """Names stand at the numbers of other names, whatever is drawn of the numbers (mismatch e).

    The code declares which number, or which list, goes with which name. Names are read at the ticks of
    an axis, beside points and bars, in the rows and columns of a table, in texts that also give a
    number, and in the legend; the numbers are heights, places, means, medians or limits of what is
    drawn there. Judged are tables whose numbers are all found, each at one name.
    Measured: tables in which some names have exchanged their numbers.
    """

    name = "consistency.keyed"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        script = parse(subject.code)
        if isinstance(script, SyntaxError):
            return None
        declared = tables(script)
        answers: dict[tuple[object, ...], list[str]] = {}
        for place in places(trace, {n for t in declared for n in t.values}):
            for table in declared:
                for way, numbers in _ways(table):
                    why = _answer(numbers, place, table)
                    if why is not None:
                        key = (place.sort, way, *sorted(numbers), *sorted(numbers.values()))
                        answers.setdefault(key, []).append(why)
        found: list[Complaint] = [(whys[0], None) for whys in answers.values() if all(whys)]
        return found if answers else None


def _ways(table: Table) -> Iterator[tuple[str, Numbers]]:
    """What may be drawn of the numbers of a name."""
    if all(len(v) == 1 for v in table.values.values()):
        yield "value", table.values
        own = {n: v[0] for n, v in table.values.items()}
        total = sum(own.values())
        if total > 0 and min(own.values()) >= 0:
            yield "share", {n: (v / total,) for n, v in own.items()}
        return
    if min(len(v) for v in table.values.values()) < 2:
        return
    for measure in (np.median, np.mean, np.max, np.min, np.sum):
        yield measure.__name__, {n: (float(measure(v)),) for n, v in table.values.items()}
    yield "all", table.values


def _answer(numbers: Numbers, place: Place, table: Table) -> str | None:
    """What is wrong, empty if each name stands at its own number; None if that cannot be said."""
    names = [n for n in numbers if n in place.at]
    if table.partly:
        numbers = {n: numbers[n] for n in names}
    if len(names) < max(table.least, 0.75 * len(numbers)) or len(set(numbers.values())) < len(
        numbers
    ):
        return None
    if (place.loose or not table.sure) and _even(numbers):
        return None
    owners: dict[str, str] = {}
    for name in names:
        near = [m for m, v in numbers.items() if _has(place.at[name], v)]
        if len(near) != 1:
            return None
        owners[name] = near[0]
    if len(set(owners.values())) < len(owners):
        return None
    wrong = [n for n, owner in owners.items() if n != owner]
    if not wrong:
        return ""
    first, other = wrong[0], owners[wrong[0]]
    own, drawn = (", ".join(f"{v:.4g}" for v in numbers[n][:3]) for n in (first, other))
    return f"{first!r} is declared with {own}, {place.sort} it stands at {drawn} of {other!r}"


def _has(drawn: Sequence[float], values: Sequence[float]) -> bool:
    """Whether all values are among the drawn ones."""
    return all(np.isclose(drawn, v, rtol=2e-4, atol=1e-9).any() for v in values)


def _even(numbers: Numbers) -> bool:
    """Whether they are places of a grid, which any row of names may stand at."""
    values = np.sort([v[0] for v in numbers.values() if len(v) == 1])
    return len(values) == len(numbers) and float(np.ptp(np.diff(values))) < 1e-9
