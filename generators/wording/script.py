"""A script as its reader sees it: blocks of statements, each with one purpose.

Functions that build the figure are entered, so that a `main()`, a `draw(ax)` or a method yields the
same kinds of blocks as a flat script; small helpers stay whole. A block knows the comment above it.
"""

import ast
import io
import tokenize
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

from generators.wording.calls import (
    called,
    first_line,
    is_docstring,
    is_empty,
    is_entry,
    is_literal,
    keywords,
)  # fmt: skip
from tracer.colors import color_name
from tracer.trace import Element

Hue = Callable[[str], str]
"""Names a color given as hex."""
Kind = Literal[
    "imports", "parameters", "computation", "helper", "figure", "drawing", "writing", "labels",
    "view", "show", "entry", "loop", "fields",
]  # fmt: skip

FIGURE_CALLS = frozenset(
    {"figure", "subplots", "add_subplot", "add_axes", "subplot", "subplot_mosaic", "axes",
     "add_gridspec", "GridSpec", "inset_axes", "twinx", "twiny"}
)  # fmt: skip
VIEW_CALLS = frozenset(
    {"view_init", "set_aspect", "set_box_aspect", "set_axis_off", "axis", "set_proj_type", "margins",
     "set_xlim", "set_ylim", "set_zlim", "set_xlim3d", "set_ylim3d", "set_zlim3d", "xlim", "ylim",
     "invert_xaxis", "invert_yaxis", "subplots_adjust", "tight_layout", "set_visible", "set_position"}
)  # fmt: skip
LABEL_CALLS = frozenset(
    {"set_title", "title", "suptitle", "set_xlabel", "set_ylabel", "set_zlabel", "xlabel", "ylabel",
     "legend", "set_xticks", "set_yticks", "set_zticks", "set_xticklabels", "set_yticklabels",
     "set_zticklabels", "xticks", "yticks", "tick_params", "grid", "colorbar", "set_yscale", "set_xscale"}
)  # fmt: skip
TEXT_CALLS = frozenset({"text", "text2D", "figtext", "annotate", "bar_label"})
SHOW_CALLS = frozenset({"show", "savefig"})
LABEL_KEYWORDS = frozenset({"title", "xlabel", "ylabel", "zlabel", "xticks", "yticks", "zticks"})
HELPER_LINES = 14

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Block:
    """Neighboring statements with one purpose."""

    kind: Kind
    statements: tuple[ast.stmt, ...]
    scope: str = ""
    """The function around them, as `main` or `Scene.draw`; empty at module level."""
    comment: str = ""
    """The comment directly above, on one line, without `#`."""
    elements: tuple[Element, ...] = ()
    """What these statements draw, by the trace."""
    helpers: tuple[str, ...] = ()
    """The script's own functions that they call and that draw."""
    hue: Hue = color_name
    """What to call a drawn color."""

    @property
    def first(self) -> int:
        """Its first line, a decorator included."""
        return first_line(self.statements[0])

    @property
    def last(self) -> int:
        """Its last line; of a loop that is entered, the line of its head."""
        if self.kind == "loop":
            return self.first
        return self.statements[-1].end_lineno or self.statements[-1].lineno


class Script:
    """A script and the elements that it drew."""

    def __init__(self, code: str, elements: Sequence[Element]) -> None:
        text = code.removeprefix("\ufeff")
        self.tree = ast.parse(text)
        self.elements = elements
        self._comments = _comments(text)
        self._times_called = Counter(called(self.tree))

    @cached_property
    def functions(self) -> dict[str, Function]:
        """Every function that the script defines, by name."""
        return {n.name: n for n in ast.walk(self.tree) if isinstance(n, Function)}

    def blocks(self, coarse: bool) -> list[Block]:
        """The script from top to bottom; `coarse` joins what a comment does not part."""
        merged: list[Block] = []
        for block in self._pieces:
            kind = _common_kind(merged[-1], block, coarse) if merged else None
            if kind is None:
                merged.append(block)
            else:
                last = merged[-1]
                merged[-1] = replace(
                    last,
                    kind=kind,
                    statements=last.statements + block.statements,
                    elements=last.elements + block.elements,
                    helpers=last.helpers + block.helpers,
                )
        return merged

    @cached_property
    def _pieces(self) -> list[Block]:
        """Blocks of one statement each."""
        return list(self._walk(self.tree.body, ""))

    def _walk(self, body: Sequence[ast.stmt], scope: str) -> Iterator[Block]:
        end = first_line(body[0]) - 1 if body and scope else 0
        for statement in body:
            comment = self._comment_between(end, first_line(statement))
            end = statement.end_lineno or statement.lineno
            if is_docstring(statement):
                continue
            inner = self._entered(statement, scope, comment)
            if inner is not None:
                yield from inner
                continue
            elements = self._drawn_by(statement)
            kind = self._kind(statement, elements, scope)
            helpers = tuple(sorted(self._drawing & set(called(statement))))
            yield Block(kind, (statement,), scope, comment, elements, helpers)

    def _entered(self, statement: ast.stmt, scope: str, comment: str) -> Iterator[Block] | None:
        """The blocks inside a class, a function that builds the figure, or a long loop; else None."""
        if isinstance(statement, ast.ClassDef):
            return self._walk(statement.body, statement.name)
        if isinstance(statement, Function) and self._builds_figure(statement):
            name = f"{scope}.{statement.name}" if scope else statement.name
            return self._walk(statement.body, name)
        if isinstance(statement, ast.For) and self._does_much(statement):
            return self._loop(statement, scope, comment)
        return None

    def _loop(self, loop: ast.For, scope: str, comment: str) -> Iterator[Block]:
        yield Block("loop", (loop,), scope, comment)
        yield from self._walk(loop.body, f"{scope}:{loop.lineno}")

    def _does_much(self, loop: ast.For) -> bool:
        """Whether a loop's body has several purposes, so that one step cannot tell them."""
        kinds = {self._kind(s, self._drawn_by(s), ":") for s in loop.body}
        lines = (loop.end_lineno or loop.lineno) - loop.lineno
        return lines > HELPER_LINES and len(kinds - {"computation", "parameters"}) > 1

    def _builds_figure(self, function: Function) -> bool:
        names = set(called(function))
        lines = (function.end_lineno or function.lineno) - function.lineno
        draws = bool(self._inside(function))
        return bool(names & (FIGURE_CALLS | SHOW_CALLS)) or (draws and lines > HELPER_LINES)

    def _drawn_by(self, statement: ast.stmt) -> tuple[Element, ...]:
        """Elements created on its lines, or by a helper that nobody else calls; in paint order."""
        homes: list[ast.stmt] = [statement]
        if not isinstance(statement, Function):
            for name in sorted(set(called(statement)) & (self.functions.keys() - self._scenes)):
                if self._times_called[name] == 1:
                    homes.append(self.functions[name])
        return tuple(sorted((e for h in homes for e in self._inside(h)), key=lambda e: e.id))

    def _inside(self, node: ast.stmt) -> list[Element]:
        """Elements created on the node's lines."""
        lines = range(node.lineno, (node.end_lineno or node.lineno) + 1)
        return [e for line in lines for e in self._by_line.get(line, ())]

    @cached_property
    def _by_line(self) -> dict[int, list[Element]]:
        by_line: dict[int, list[Element]] = defaultdict(list)
        for element in self.elements:
            if element.line is not None:
                by_line[element.line].append(element)
        return by_line

    def _kind(self, statement: ast.stmt, elements: Sequence[Element], scope: str) -> Kind:
        if isinstance(statement, (ast.Import, ast.ImportFrom)):
            return "imports"
        if isinstance(statement, Function):
            return "helper"
        names = set(called(statement))
        if is_entry(statement) or names & self._scenes:
            return "entry"
        marks = [e for e in elements if e.role in {"data", "annotation"}]
        for kind, calls in _KIND_CALLS:
            if names & calls and not (marks and kind in {"view", "labels"}):
                return kind
        if any(e.kind != "text" for e in marks):
            return "drawing"
        if marks or names & TEXT_CALLS:
            return "writing"
        if settings := keywords([statement], "set"):
            return "labels" if settings & LABEL_KEYWORDS else "view"
        if isinstance(statement, ast.AnnAssign) and statement.value is None:
            return "fields"
        if is_literal(statement) and not is_empty(statement):
            return "parameters"
        return "computation"

    @cached_property
    def _drawing(self) -> set[str]:
        """Helpers that draw."""
        return {
            name
            for name, function in self.functions.items()
            if name not in self._scenes and self._inside(function)
        }

    @cached_property
    def _scenes(self) -> set[str]:
        return {name for name, f in self.functions.items() if self._builds_figure(f)}

    def _comment_between(self, after: int, before: int) -> str:
        """The comment that ends right above a line, if it begins after another."""
        lines: list[str] = []
        line = before - 1
        while line > after and line in self._comments:
            lines.insert(0, self._comments[line])
            line -= 1
        return " ".join(lines)


_KIND_CALLS: tuple[tuple[Kind, frozenset[str]], ...] = (
    ("show", SHOW_CALLS),
    ("figure", FIGURE_CALLS),
    ("view", VIEW_CALLS),
    ("labels", LABEL_CALLS),
)


JOINED: dict[tuple[Kind, Kind], Kind] = {
    ("computation", "drawing"): "drawing",
    ("computation", "writing"): "writing",
    ("drawing", "computation"): "drawing",
    ("drawing", "writing"): "drawing",
    ("writing", "drawing"): "drawing",
    ("figure", "view"): "figure",
    ("labels", "view"): "labels",
    ("view", "labels"): "labels",
}
"""Neighbors that one coarse step covers."""


def _common_kind(first: Block, second: Block, coarse: bool) -> Kind | None:
    """The kind of two neighbors taken together, or None if they stay apart."""
    apart = {"show", "entry", "loop"} | (set() if coarse else {"helper"})
    if (
        first.kind == "loop"
        or first.scope != second.scope
        or second.comment
        or second.kind in apart
    ):
        return None
    if first.kind == second.kind:
        return first.kind
    return JOINED.get((first.kind, second.kind)) if coarse else None


def _comments(code: str) -> dict[int, str]:
    """Comments that have a line of their own, by line."""
    tokens = tokenize.generate_tokens(io.StringIO(code).readline)
    return {
        t.start[0]: t.string.lstrip("#").strip()
        for t in tokens
        if t.type == tokenize.COMMENT and t.line.strip().startswith("#")
    }
