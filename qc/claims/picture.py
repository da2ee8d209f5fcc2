"""A trace, asked as a person asks a picture."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from qc.claims.numbers import Number, find_numbers
from qc.claims.vocabulary import Noun
from qc.elements import panels, visible, visible_marks, visible_texts
from tracer.colors import matches
from tracer.trace import Element, Trace

MOST_VERTICES = 400
"""Elements with more points than this state no coordinate pairs or triples."""
FEW_VERTICES = 12
"""Elements with more points than this state no single coordinates: a curve would confirm any number."""

LATEX = {"pi": "π", "theta": "θ", "alpha": "α", "beta": "β", "gamma": "γ", "phi": "φ", "lambda": "λ",
         "cdot": "·", "times": "×", "circ": "°", "degree": "°", "leq": "≤", "geq": "≥", "sqrt": "√",
         "infty": "∞", "Delta": "Δ", "omega": "ω", "rho": "ρ", "sigma": "σ", "mu": "μ", "varphi": "φ"}  # fmt: skip
DROPPED = re.compile(r"\\(?:mathrm|mathbf|mathit|text|vec|hat|left|right|,|;|!|quad)\b|[{}$\\_^\s]")


def plain(text: str) -> str:
    """A text as it looks, for comparison: `$x_1^2$` → `x12`, `\\pi` → `π`; no spaces, lower case."""
    for name, sign in LATEX.items():
        text = re.sub(rf"\\{name}(?![A-Za-z])", sign, text)
    text = text.replace("′", "'").replace("’", "'").replace("−", "-").replace("\\prime", "'")
    return DROPPED.sub("", text).lower()


@dataclass(frozen=True)
class Seen:
    """A number or text that can be seen, and where."""

    value: Any
    where: str


class Picture:
    """A trace, asked as a person asks a picture; only what can be seen answers."""

    def __init__(self, trace: Trace) -> None:
        self.trace = trace

    @cached_property
    def marks(self) -> list[Element]:
        return visible_marks(self.trace)

    @cached_property
    def texts(self) -> dict[str, str]:
        """Every drawn text by its plain form."""
        drawn = [*self.trace.texts, *(e.text or "" for e in visible_texts(self.trace))]
        return {plain(t): t for t in drawn if plain(t)}

    @property
    def unresolved_colors(self) -> bool:
        """Whether a mesh or image shows colors that the trace does not list."""
        return any(e.kind in ("mesh", "image") for e in self.marks)

    def colored(self, words: Sequence[str], element: Element) -> bool:
        """Whether face or edge of the element bears one of the color words."""
        return any(
            matches(w, c) for w in words for c in (element.facecolor, element.edgecolor) if c
        )

    def counts(
        self, noun: Noun, among: Callable[[Element], bool] = lambda _e: True
    ) -> dict[str, int]:
        """Honest counts of a noun among some marks, by how they were read; zeros are left out."""
        if noun.name in COUNTERS:
            return {k: v for k, v in COUNTERS[noun.name](self, among).items() if v}
        chosen = [e for e in self.marks if among(e)]
        found: dict[str, int] = {}
        every: set[int] = set()
        for number, fits in enumerate(noun.readings):
            ids = {e.id for e in chosen if fits(e)}
            every |= ids
            found[f"reading {number + 1}"] = len(ids)
        found["all readings"] = len(every)
        return {k: v for k, v in found.items() if v}

    def parts(self, noun: Noun, among: Callable[[Element], bool] = lambda _e: True) -> set[int]:
        """Counts of the noun in each natural part: by panel, artist, label, color, or script line."""
        keys: tuple[Callable[[Element], object], ...] = (
            lambda e: e.axes, lambda e: e.group, lambda e: e.label, lambda e: e.facecolor,
            lambda e: e.edgecolor, lambda e: e.line, lambda e: e.linestyle,
        )  # fmt: skip
        counts: set[int] = set()
        for key in keys:
            for value in {key(e) for e in self.marks if among(e)}:
                inside = self.counts(noun, lambda e, k=key, v=value: among(e) and k(e) == v)  # type: ignore[misc]
                counts.update(inside.values())
        return counts

    @cached_property
    def numbers(self) -> list[Seen]:
        """Every number that the picture states: texts, limits, view, counts, sizes, coordinates."""
        return list(self._numbers())

    def _numbers(self) -> Iterator[Seen]:
        for text in self.texts.values():
            for number in find_numbers(text):
                yield Seen(number.value, f"text “{text[:40]}”")
        for axes in self.trace.axes:
            for name in ("xlim", "ylim", "zlim"):
                for value in getattr(axes, name) or ():
                    yield Seen(value, f"{name} of axes {axes.index}")
            for name, angle in (axes.view or {}).items():
                if isinstance(angle, (int, float)):
                    yield Seen(angle, f"{name} of axes {axes.index}")
        for kind, count in self.trace.counts_visible.items():
            yield Seen(count, f"count of {kind} elements")
        shown = panels(self.trace)
        yield Seen(len(shown), "count of panels")
        for axis, edges in (("columns", 0), ("rows", 1)):
            yield Seen(len({round(a.bbox[edges]) for a in shown}), f"{axis} of panels")
        for element, point in self.points:
            for value in point if len(element.data or ()) <= FEW_VERTICES else ():
                yield Seen(value, f"coordinate of element {element.id}")

    @cached_property
    def runs(self) -> list[tuple[str, list[float]]]:
        """Numbers in the order in which the picture lists them: ticks, and texts by panel."""
        runs = []
        for axes in self.trace.axes:
            for name in ("xticks", "yticks", "zticks"):
                labels = [plain(t) for t in getattr(axes, name)]
                runs.append(
                    (
                        f"{name} of axes {axes.index}",
                        [n.value for t in labels for n in find_numbers(t)],
                    )
                )
        for index in {e.axes for e in self.marks}:
            texts = [
                plain(e.text or "") for e in self.marks if e.kind == "text" and e.axes == index
            ]
            runs.append(
                (f"texts of axes {index}", [n.value for t in texts for n in find_numbers(t)])
            )
        return runs

    @cached_property
    def labels(self) -> frozenset[float]:
        """Numbers that label one thing: texts that are a number and occur once in their panel."""
        texts = Counter((e.axes, plain(e.text or "")) for e in self.marks if e.kind == "text")
        single = {text for (_, text), times in texts.items() if times == 1}
        repeated = {text for (_, text), times in texts.items() if times > 1}
        return frozenset(float(t) for t in single - repeated if re.fullmatch(r"-?\d+", t))

    @cached_property
    def points(self) -> list[tuple[Element, tuple[float, ...]]]:
        """Data coordinates that a reader could point at."""
        return [
            (e, p)
            for e in self.trace.elements
            if e.data is not None and len(e.data) <= MOST_VERTICES and visible(e)
            and e.role in ("data", "annotation")
            for p in e.data
        ]  # fmt: skip

    def at(self, numbers: Sequence[Number]) -> str | None:
        """Where a coordinate pair or triple lies, if anything of the picture is there."""
        for element, point in self.points:
            if len(point) == len(numbers) and all(
                n.agrees(c) for n, c in zip(numbers, point, strict=True)
            ):
                return f"{element.kind} {element.id} at ({', '.join(f'{c:.4g}' for c in point)})"
        return None


def _texts(picture: Picture, among: Callable[[Element], bool]) -> dict[str, int]:
    texts = [e for e in visible_texts(picture.trace) if among(e)]
    in_plot = [e for e in texts if e.role in ("data", "annotation")]
    axis = [e for e in texts if e.role == "axis_label"]
    return {
        "texts in the plot": len(in_plot),
        "texts in the plot and axis labels": len(in_plot) + len(axis),
        "axis labels": len(axis),
        "letters": sum(
            1 for e in in_plot if re.fullmatch(r"\$?[A-Za-z](?:['′]|_?\d)?\$?", e.text or "")
        ),
        "numbers": sum(1 for e in in_plot if re.fullmatch(r"\$?[-−]?[\d.]+\$?", e.text or "")),
        "all texts": len(texts),
    }


def _roles(*roles: str) -> Callable[[Picture, Callable[[Element], bool]], dict[str, int]]:
    def count(picture: Picture, among: Callable[[Element], bool]) -> dict[str, int]:
        chosen = [e for e in picture.trace.elements if e.role in roles and visible(e) and among(e)]
        by_axes = {f"axes {a}": sum(e.axes == a for e in chosen) for a in {e.axes for e in chosen}}
        return {"all": len(chosen), **by_axes}

    return count


def _panels(picture: Picture, _among: Callable[[Element], bool]) -> dict[str, int]:
    return {"panels": len(panels(picture.trace)), "axes": len(picture.trace.axes)}


def _legend(picture: Picture, _among: Callable[[Element], bool]) -> dict[str, int]:
    entries = {f"axes {a.index}": len(a.legend) for a in picture.trace.axes}
    return {"all": sum(entries.values()), **entries}


COUNTERS: dict[str, Callable[[Picture, Callable[[Element], bool]], dict[str, int]]] = {
    "text": _texts,
    "panel": _panels,
    "legend entry": _legend,
    "tick": _roles("tick", "tick_label"),
    "tick label": _roles("tick_label"),
    "grid line": _roles("grid"),
}
