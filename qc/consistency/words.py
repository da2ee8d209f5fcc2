"""Where a script says what it draws: titles, notes, legends, comments, docstrings, names of functions."""

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from functools import lru_cache

from qc.base import Subject
from qc.code.script import Script, parse
from qc.consistency.rule import in_panel, titles
from qc.elements import visible_texts
from tracer.trace import Trace

FIGURES = frozenset(
    f"matplotlib.pyplot.{name}" for name in ("figure", "subplots", "subplot_mosaic")
)
Statement = tuple[str, Trace]
"""Words, and the part of the figure that they speak of."""


def statements(subject: Subject, trace: Trace) -> Iterator[Statement]:
    """Titles with their panels; then notes, entries of legends and the words of the code, which speak
    of the whole figure."""
    for title in titles(trace):
        yield title, in_panel(trace, title)
    for e in visible_texts(trace):
        if e.role in ("annotation", "data") and len((e.text or "").split()) > 2:
            yield e.text or "", trace
    for axes in trace.axes:
        for entry in axes.legend:
            yield entry, trace
    for words in told(subject.code):
        yield words, trace


@lru_cache(maxsize=8)
def told(code: str) -> tuple[str, ...]:
    """Comments, also those behind code, docstrings, and names of functions as words; nothing where the
    code makes several figures, of which only one is judged."""
    script = parse(code)
    if isinstance(script, SyntaxError) or sum(t in FIGURES for t, _ in script.calls) > 1:
        return ()
    return (*_comments(code), *_docstrings(script), *_functions(script))


def _comments(code: str) -> Iterator[str]:
    try:
        for token in tokenize.generate_tokens(io.StringIO(code).readline):
            if token.type == tokenize.COMMENT:
                yield token.string.lstrip("#! ")
    except (tokenize.TokenError, SyntaxError):
        return


def _docstrings(script: Script) -> Iterator[str]:
    for node in script.of(ast.Module, ast.FunctionDef, ast.ClassDef):
        words = ast.get_docstring(node)  # type: ignore[arg-type]
        if words:
            yield from re.split(r"(?<=[.;])\s+", " ".join(words.split()))


def _functions(script: Script) -> Iterator[str]:
    for node in script.of(ast.FunctionDef):
        yield node.name.replace("_", " ")
