"""Panels whose titles number them, and molecules whose formulas count their atoms (mismatch c)."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from qc.consistency.rule import titles
from qc.elements import panels, visible
from tracer.trace import COUNTED_ROLES, Element, Trace


def numbered_panels(trace: Trace) -> Iterator[str]:
    """For panels whose titles number them ("face 5") and that have so many marks of a kind, all but a
    few: what is wrong, empty if nothing is."""
    numbered = [
        (a, int(m[0]))
        for a in panels(trace)
        if (m := re.search(r"(?<![\d.])\d{1,2}(?![\d.])", a.title))
    ]
    if len(numbered) < 4 or len({n for _, n in numbered}) < len(numbered):
        return
    for kind in ("circle", "marker", "rectangle", "polygon", "line", "arrow", "text"):
        own = {a.index: _of_kind(trace.elements, a.index, kind) for a, _ in numbered}
        wrong = [(a, n) for a, n in numbered if own[a.index] != n]
        if len(wrong) <= len(numbered) / 4:
            seen = f"{wrong[0][0].title!r} has {own[wrong[0][0].index]} of them" if wrong else ""
            yield f"the panels have as many {kind}s as they say, {seen}" if wrong else ""


def _of_kind(elements: Iterable[Element], axes: int, kind: str) -> int:
    return sum(
        e.axes == axes and e.kind == kind and e.role in COUNTED_ROLES and visible(e)
        for e in elements
    )


MOLECULE = re.compile(
    r"(?<![A-Za-z])((?:[A-Z][a-z]?(?:\$?_\{?\d+\}?\$?|[₀-₉]+|\d*)){2,})(?![A-Za-z])"
)
ATOM = re.compile(r"([A-Z][a-z]?)([\d₀-₉]*)")
LOWERED = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")


def atoms(trace: Trace) -> Iterator[str]:
    """For each kind of atom in a formula of the title whose letters stand in the drawing: what is wrong
    with their number, empty if it is right."""
    letters = Counter((e.text or "").strip(" $") for e in trace.elements
                      if e.kind == "text" and e.role in COUNTED_ROLES and visible(e))  # fmt: skip
    for title in titles(trace):
        formulas = {
            re.sub(r"[${}_]", "", m[1]).translate(LOWERED) for m in MOLECULE.finditer(title)
        }
        for formula in (f for f in formulas if re.search(r"\d", f)):
            atoms = Counter[str]()
            for atom, number in ATOM.findall(formula):
                atoms[atom] += int(number or 1)
            if set(atoms) == {x for x in letters if re.fullmatch(r"[A-Z][a-z]?", x)}:
                for atom, number in atoms.items():
                    drawn = f"the title says {formula}, {atom} is drawn {letters[atom]} times"
                    yield drawn if letters[atom] != number else ""
