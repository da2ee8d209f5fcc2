"""What models write, read with care: the script in an answer, and its prose.

Which text is the script, by the first rule that gives one:

1. the last closed fence (marked as Python, or not marked at all) that draws;
2. the last closed fence marked as Python, or else not marked, whether or not it can be read:
   a script with a mistake is for the repair loop;
3. an answer without a closed fence: what follows an open fence, or the whole answer, or the lines from
   the first import to the last line with which they can be read, if it draws.

A script *draws* if it can be read as Python and imports matplotlib.
"""

import ast
import re

from tracer.sanitise import clean

FENCE = "`" * 3
PYTHON = frozenset({"python", "py", "python3"})
_BLOCK = re.compile(
    r"^[ \t]*(`{3,}|~{3,})[ \t]*([\w+-]*)[^\n`]*\n(.*?)^[ \t]*\1[ \t]*$", re.DOTALL | re.MULTILINE
)
_OPEN = re.compile(
    r"^[ \t]*(?:`{3,}|~{3,})[ \t]*(?:python3?|py)?[ \t]*\n", re.MULTILINE | re.IGNORECASE
)
_IMPORT = re.compile(r"^(?:import|from)[ \t]+\w", re.MULTILINE)
LONGEST_PROSE = 20_000
"""Characters of prose that are used; no figure needs more words."""
TRAILING_LINES = 60
"""Lines of prose after an unfenced script that are tried to be left out."""


def code_in(text: str) -> str | None:
    """The script in an answer, with Unix line ends and one newline at its end; None if there is none."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")
    blocks = [(mark.lower(), _tidy(body)) for _, mark, body in _BLOCK.findall(text)]
    python = [body for mark, body in blocks if mark in PYTHON and body.strip()]
    unmarked = [body for mark, body in blocks if not mark and body.strip()]
    drawing = [b for mark, b in blocks if (not mark or mark in PYTHON) and draws(b)]
    for found in (drawing, python, unmarked):
        if found:
            return found[-1]
    return _unfenced(text)


def quoted(code: str) -> str:
    """A script as a fenced block."""
    return f"{FENCE}python\n{code.removesuffix(chr(10))}\n{FENCE}"


def draws(code: str) -> bool:
    """Whether a text can be read as Python and imports matplotlib."""
    tree = _tree(code)
    return tree is not None and any(
        name.partition(".")[0] == "matplotlib"
        for node in ast.walk(tree)
        for name in _imported(node)
    )


def prose(text: str) -> str:
    """Words fit for a row and for another prompt: bounded, without control characters."""
    return clean(text, LONGEST_PROSE)


def without_blocks(text: str) -> str:
    """Prose without its fenced blocks."""
    return _BLOCK.sub("", text).strip()


def _unfenced(text: str) -> str | None:
    opened = _OPEN.search(text)
    rest = _tidy(text[opened.end() :].partition(FENCE)[0] if opened else text)
    if draws(rest) or (opened and rest.strip()):
        return rest
    start = _IMPORT.search(text)
    lines = text[start.start() :].splitlines() if start else []
    for stop in range(len(lines), max(0, len(lines) - TRAILING_LINES), -1):
        part = _tidy("\n".join(lines[:stop]))
        if draws(part):
            return part
    return None


def _tidy(code: str) -> str:
    return code.strip("\n").rstrip() + "\n"


def _tree(code: str) -> ast.Module | None:
    try:
        return ast.parse(code)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        return [node.module or ""]
    return []
