"""Ways of saying the same thing in matplotlib: rewritings that leave every pixel as it is.

Templates vary what their figures need; these vary what any figure needs, so that no two templates
share one manner. A style is drawn per script and kept throughout it.
"""

import ast
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from templates.emission.code import Code, Edits
from templates.emission.figures import merge_subplots, split_subplots
from templates.emission.loops import as_comprehension, as_loop
from templates.emission.scopes import statement_lists

SETTABLE = frozenset(
    f"{axis}{what}" for axis in "xyz" for what in ("lim", "label", "ticks", "ticklabels")
) | {"title"}
"""Properties for which `ax.set(name=…)` and `ax.set_name(…)` are the same."""

SHORT: Mapping[str, Mapping[str, str]] = {
    "plot": {"linewidth": "lw", "linestyle": "ls", "color": "c", "markersize": "ms"},
    "text": {"horizontalalignment": "ha", "verticalalignment": "va", "fontsize": "size"},
    "Rectangle": {"facecolor": "fc", "edgecolor": "ec", "linewidth": "lw"},
    "Polygon": {"facecolor": "fc", "edgecolor": "ec", "linewidth": "lw"},
    "Circle": {"facecolor": "fc", "edgecolor": "ec", "linewidth": "lw"},
}
"""Keyword aliases, by the function that knows them."""

UNORDERED = frozenset({"view_init", "axis", "set_axis_off", "set_title", "suptitle"})
"""Calls that commute with each other: none reads what another one sets."""


@dataclass(frozen=True)
class Style:
    """One person's habits."""

    setters: Literal["as is", "apart", "together"]
    lists: Literal["as is", "loops", "comprehensions"]
    figure: Literal["as is", "figure", "subplots"]
    keywords: Literal["as is", "short", "long"]
    bare_view: bool
    """`view_init(30, -60)` instead of `view_init(elev=30, azim=-60)`."""
    axis_off: Literal["as is", "axis", "set_axis_off"]
    returns: Literal["as is", "bare", "bracketed"]
    """`return a, b` or `return (a, b)`."""
    shuffled: bool
    """Whether calls that commute stand in another order."""


def choose_style(rng: random.Random) -> Style:
    """A random style."""
    return Style(
        setters=rng.choice(("as is", "apart", "together")),
        lists=rng.choice(("as is", "loops", "comprehensions")),
        figure=rng.choice(("as is", "figure", "subplots")),
        keywords=rng.choice(("as is", "short", "long")),
        bare_view=rng.random() < 0.4,
        axis_off=rng.choice(("as is", "axis", "set_axis_off")),
        returns=rng.choice(("as is", "bare", "bracketed")),
        shuffled=rng.random() < 0.5,
    )


def rephrase(code: Code, style: Style, rng: random.Random) -> Edits:
    """The edits that put a function into a style."""
    writer = _Rephrasing(code, style, rng)
    for block in statement_lists(code.nodes):
        writer.block(block)
    return writer.edits


class _Rephrasing:
    def __init__(self, code: Code, style: Style, rng: random.Random) -> None:
        self.code = code
        self.style = style
        self.rng = rng
        self.edits = Edits(code)
        self.replaced: set[ast.stmt] = set()

    def block(self, block: Sequence[ast.stmt]) -> None:
        self.pairs(block)
        for run in self.runs(block, self.settings):
            self.setters(run)
        for run in self.runs(block, self.is_unordered):
            self.calls(run)
        for statement in block:
            if statement not in self.replaced:
                self.keywords(statement)
                self.returned(statement)

    def replace(self, statements: Sequence[ast.stmt], lines: Sequence[str]) -> None:
        """Put other statements in the place of some that follow each other."""
        margin = " " * statements[0].col_offset
        start, end = self.code.span(statements[0])[0], self.code.span(statements[-1])[1]
        self.edits.replace_span(start, end, f"\n{margin}".join(lines))
        self.replaced.update(statements)

    def runs(
        self, block: Sequence[ast.stmt], belongs: Callable[[ast.stmt], object]
    ) -> Iterator[list[ast.stmt]]:
        """Statements on consecutive lines that all belong (comments and blank lines end a run)."""
        run: list[ast.stmt] = []
        for statement in block:
            fits = statement not in self.replaced and bool(belongs(statement))
            if run and not (fits and statement.lineno == (run[-1].end_lineno or 0) + 1):
                yield run
                run = []
            if fits:
                run.append(statement)
        if run:
            yield run

    # --- two statements that belong together -------------------------------------------------

    def pairs(self, block: Sequence[ast.stmt]) -> None:
        code, style = self.code, self.style
        for first, second in pairwise(block):
            if first in self.replaced or second in self.replaced:
                continue
            lines = merge_subplots(code, first, second) if style.figure == "subplots" else None
            if lines is None and style.lists == "comprehensions":
                lines = as_comprehension(code, first, second)
            if lines is not None:
                self.replace([first, second], lines)
        for statement in block:
            lines = split_subplots(code, statement) if style.figure == "figure" else None
            if lines is None and style.lists == "loops":
                lines = as_loop(code, statement)
            if lines is not None and statement not in self.replaced:
                self.replace([statement], lines)

    # --- `ax.set(…)` -------------------------------------------------------------------------

    def settings(self, statement: ast.stmt) -> list[tuple[str, str]] | None:
        """Property and value of each setting that the statement makes, None if it does other."""
        call = method_call(statement)
        if call is None or any(k.arg is None for k in call.keywords):
            return None
        assert isinstance(call.func, ast.Attribute)
        name = call.func.attr
        if name == "set" and not call.args and call.keywords:
            found = [(k.arg or "", self.code.segment(k.value)) for k in call.keywords]
        elif name.startswith("set_") and call.args and not call.keywords:
            values = ", ".join(map(self.code.segment, call.args))
            if len(call.args) == 2 and name.endswith("lim"):
                values = f"({values})"
            elif len(call.args) > 1 or isinstance(call.args[0], ast.Starred):
                return None
            found = [(name.removeprefix("set_"), values)]
        else:
            return None
        return found if all(prop in SETTABLE for prop, _ in found) else None

    def setters(self, run: Sequence[ast.stmt]) -> None:
        """Write a run of settings as one call each, or as one call for all."""
        if self.style.setters == "as is":
            return
        groups: list[list[ast.stmt]] = []
        for statement in run:
            same = bool(groups) and self.receiver(groups[-1][0]) == self.receiver(statement)
            if not same or self.style.setters == "apart":
                groups.append([])
            groups[-1].append(statement)
        for group in groups:
            settings = [pair for s in group for pair in self.settings(s) or ()]
            receiver = self.receiver(group[0])
            if self.style.setters == "apart":
                lines = [f"{receiver}.set_{name}({_bare(value, name)})" for name, value in settings]
            elif len(dict(settings)) == len(settings) > 1:
                pairs = ", ".join(f"{name}={value}" for name, value in settings)
                lines = [f"{receiver}.set({pairs})"]
            else:
                continue
            self.replace(group, lines)

    def receiver(self, statement: ast.stmt) -> str:
        call = method_call(statement)
        assert call is not None
        assert isinstance(call.func, ast.Attribute)
        return self.code.segment(call.func.value)

    # --- single calls ------------------------------------------------------------------------

    def is_unordered(self, statement: ast.stmt) -> bool:
        call = method_call(statement)
        if call is None:
            return False
        assert isinstance(call.func, ast.Attribute)
        return call.func.attr in UNORDERED

    def calls(self, run: list[ast.stmt]) -> None:
        """Rephrase calls that commute, and shuffle them."""
        texts = [self.phrase(statement) for statement in run]
        if self.style.shuffled:
            self.rng.shuffle(texts)
        for statement, text in zip(run, texts, strict=True):
            if text != self.code.segment(statement):
                self.replace([statement], [text])

    def phrase(self, statement: ast.stmt) -> str:
        call, receiver = method_call(statement), self.receiver(statement)
        assert call is not None
        assert isinstance(call.func, ast.Attribute)
        keywords = [k.arg for k in call.keywords]
        if call.func.attr == "view_init" and keywords == ["elev", "azim"] and self.style.bare_view:
            values = ", ".join(self.code.segment(k.value) for k in call.keywords)
            return f"{receiver}.view_init({values})"
        text = self.code.segment(statement)
        if text == f'{receiver}.axis("off")' and self.style.axis_off == "set_axis_off":
            return f"{receiver}.set_axis_off()"
        if text == f"{receiver}.set_axis_off()" and self.style.axis_off == "axis":
            return f'{receiver}.axis("off")'
        return text

    def keywords(self, statement: ast.stmt) -> None:
        """Long or short names of keywords, in the statement's own expression."""
        value = getattr(statement, "value", None)
        if self.style.keywords == "as is" or not isinstance(value, ast.Call):
            return
        for call in [value, *(a for a in value.args if isinstance(a, ast.Call))]:
            name = call.func.attr if isinstance(call.func, ast.Attribute) else ""
            name = call.func.id if isinstance(call.func, ast.Name) else name
            words = dict(SHORT.get(name, {}))
            if self.style.keywords == "long":
                words = {short: long for long, short in words.items()}
            used = {k.arg for k in call.keywords}
            for keyword in call.keywords:
                new = words.get(keyword.arg or "")
                if new and new not in used and None not in used:
                    start = self.code.line_starts[keyword.lineno - 1] + keyword.col_offset
                    self.edits.replace_span(start, start + len(keyword.arg or ""), new)

    def returned(self, statement: ast.stmt) -> None:
        """Brackets around a returned tuple."""
        value = statement.value if isinstance(statement, ast.Return) else None
        if not isinstance(value, ast.Tuple) or len(value.elts) < 2:
            return
        start, end = self.code.span(value)
        bracketed = self.code.bracketed(value)
        if bracketed and self.style.returns == "bare" and value.lineno == value.end_lineno:
            self.edits.replace_span(start, start + 1, "")
            self.edits.replace_span(end - 1, end, "")
        elif not bracketed and self.style.returns == "bracketed":
            self.edits.replace_span(start, start, "(")
            self.edits.replace_span(end, end, ")")


def method_call(statement: ast.stmt) -> ast.Call | None:
    """The call if the statement is nothing but `receiver.method(…)`."""
    if not isinstance(statement, ast.Expr) or not isinstance(statement.value, ast.Call):
        return None
    return statement.value if isinstance(statement.value.func, ast.Attribute) else None


def _bare(value: str, name: str) -> str:
    """`set_xlim(0, 1)` rather than `set_xlim((0, 1))`."""
    if not name.endswith("lim"):
        return value
    node = ast.parse(value, mode="eval").body
    pair = isinstance(node, ast.Tuple) and len(node.elts) == 2
    return value[1:-1] if pair and value.startswith("(") else value
