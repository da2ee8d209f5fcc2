"""What a script and its figure say of the drawing, in lines that name who says it."""

import ast
from collections.abc import Iterator

from qc.claims.writing import readable
from qc.code.script import parse
from qc.consistency.rule import comments
from qc.elements import visible_texts
from tracer.trace import Trace

MOST_LINES = 80
LONGEST_LINE = 200
ROLES = {"title": "title", "axis_label": "axis label", "annotation": "text", "data": "text"}
SILENT = frozenset(
    {"fig", "ax", "axes", "x", "y", "z", "i", "j", "k", "n", "t", "colors", "labels"}
)
"""Names that say nothing of what is drawn."""


def said(code: str, trace: Trace) -> str:
    """Texts of the figure, legend entries, comments, docstrings, and names with what they are given."""
    lines = list(dict.fromkeys([*_written(trace), *_told(code), *_named(code)]))
    return "\n".join(line[:LONGEST_LINE] for line in lines[:MOST_LINES])


def _written(trace: Trace) -> Iterator[str]:
    if trace.figure.suptitle:
        yield f"The figure is titled: {readable(trace.figure.suptitle)}"
    for e in visible_texts(trace):
        words = readable(e.text or "")
        if e.role in ROLES and len(words) > 2 and not words.replace(".", "").isdigit():
            where = "" if e.axes is None or len(trace.axes) == 1 else f" in panel {e.axes}"
            yield f"The {ROLES[e.role]} e{e.id}{where} reads: {words}"
    for axes in trace.axes:
        for entry in axes.legend:
            yield f"A legend entry of panel {axes.index} reads: {readable(entry)}"


def _told(code: str) -> Iterator[str]:
    script = parse(code)
    if not isinstance(script, SyntaxError):
        for node in script.of(ast.Module, ast.FunctionDef, ast.ClassDef):
            words = ast.get_docstring(node)  # type: ignore[arg-type]
            if words:
                yield f"A docstring says: {' '.join(words.split())}"
    for line, words in comments(code):
        yield f"A comment above line {line + 1} says: {words}"


def _named(code: str) -> Iterator[str]:
    """Assignments to names of which one may expect something."""
    script = parse(code)
    if isinstance(script, SyntaxError):
        return
    for node in script.of(ast.Assign):
        target = node.targets[0]
        if isinstance(target, ast.Name) and len(target.id) > 2 and target.id not in SILENT:
            yield f"Line {node.lineno} names: {ast.unparse(node)}"
