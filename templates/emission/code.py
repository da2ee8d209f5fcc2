"""Source text with its syntax tree, and edits that splice one into the next."""

import ast
from collections.abc import Iterator, Sequence
from functools import cached_property

from templates.emission.scopes import walk

INDENT = 4
ATOMS = (
    ast.Name, ast.Constant, ast.Attribute, ast.Call, ast.Subscript, ast.List, ast.Tuple, ast.Dict,
    ast.Set, ast.ListComp, ast.SetComp, ast.DictComp, ast.JoinedStr,
)  # fmt: skip


class Code:
    """Python source whose nodes know their place. Raises SyntaxError for anything else."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tree = ast.parse(text)
        self.data = text.encode()
        """Positions in syntax trees count UTF-8 bytes, so edits work on bytes."""

    @cached_property
    def nodes(self) -> list[ast.AST]:
        """All nodes of the tree."""
        return walk(self.tree)

    @cached_property
    def lines(self) -> list[bytes]:
        return self.data.splitlines(keepends=True)

    @cached_property
    def line_starts(self) -> list[int]:
        starts = [0]
        for line in self.lines:
            starts.append(starts[-1] + len(line))
        return starts

    def span(self, node: ast.expr | ast.stmt | ast.arg) -> tuple[int, int]:
        """Byte offsets of the node's first character and of the one after its last."""
        assert node.end_lineno is not None and node.end_col_offset is not None
        return (
            self.line_starts[node.lineno - 1] + node.col_offset,
            self.line_starts[node.end_lineno - 1] + node.end_col_offset,
        )

    def segment(self, node: ast.expr | ast.stmt | ast.arg) -> str:
        """The node's own text."""
        start, end = self.span(node)
        return self.data[start:end].decode()

    def parenthesised(self, node: ast.expr) -> bool:
        """Whether grouping parentheses stand directly around the node (call brackets do not count)."""
        start, end = self.span(node)
        if self.data[start - 1 : start] != b"(" or self.data[end : end + 1] != b")":
            return False
        before = self.data[start - 2 : start - 1]
        return not (before.isalnum() or before in (b"_", b")", b"]"))

    def outer_span(self, node: ast.expr) -> tuple[int, int]:
        """The node's span with the grouping parentheses directly around it."""
        start, end = self.span(node)
        return (start - 1, end + 1) if self.parenthesised(node) else (start, end)

    def outer_segment(self, node: ast.expr) -> str:
        """The node's text with the grouping parentheses directly around it."""
        start, end = self.outer_span(node)
        return self.data[start:end].decode()

    def bracketed(self, node: ast.Tuple) -> bool:
        """Whether the tuple has parentheses of its own, unlike `(a), (b)`."""
        text = self.segment(node)
        try:
            ast.parse(f"[{text[1:-1]}]", mode="eval")
        except SyntaxError:
            return False
        return text.startswith("(")

    def is_comment(self, line: int) -> bool:
        """Whether a line (1-based) holds a comment and nothing else."""
        return 0 < line <= len(self.lines) and self.lines[line - 1].lstrip().startswith(b"#")

    def is_blank(self, line: int) -> bool:
        return not 0 < line <= len(self.lines) or not self.lines[line - 1].strip()

    def first_line(self, statement: ast.stmt) -> int:
        """Line of the statement, or of the first comment that stands directly above it."""
        decorators = getattr(statement, "decorator_list", [])
        line: int = min([statement.lineno, *(d.lineno for d in decorators)])
        while self.is_comment(line - 1):
            line -= 1
        return line

    def block_lines(self, statements: Sequence[ast.stmt]) -> tuple[int, int]:
        """First and last line of consecutive statements, leading comments and blank lines included."""
        first = self.first_line(statements[0])
        while first > 1 and (self.is_comment(first - 1) or self.is_blank(first - 1)):
            first -= 1
        last = statements[-1].end_lineno
        assert last is not None
        return first, last

    def frozen_lines(self) -> set[int]:
        """Lines inside triple-quoted strings: their indentation is content."""
        frozen: set[int] = set()
        if b'"""' not in self.data:
            return frozen
        for node in self.nodes:
            if not isinstance(node, (ast.Constant, ast.JoinedStr)) or node.end_lineno is None:
                continue
            if node.end_lineno > node.lineno and '"""' in self.segment(node):
                frozen.update(range(node.lineno + 1, node.end_lineno + 1))
        return frozen

    def body_text(self, statements: Sequence[ast.stmt]) -> str:
        """Whole lines of consecutive statements, moved to the left margin."""
        if not statements:
            return ""
        first, last = self.block_lines(statements)
        edits = Edits(self)
        edits.dedent(first, last, statements[0].col_offset)
        return edits.applied(self.line_starts[first - 1], self.line_starts[last])


class Edits:
    """Replacements to be made in a `Code` at once; inside a replaced span, inner ones are void."""

    def __init__(self, code: Code) -> None:
        self.code = code
        self._spans: list[tuple[int, int, str]] = []
        self._dedents: dict[int, int] = {}

    def __bool__(self) -> bool:
        return bool(self._spans or self._dedents)

    def replace_span(self, start: int, end: int, text: str) -> None:
        self._spans.append((start, end, text))

    def replace(self, node: ast.expr | ast.stmt | ast.arg, text: str) -> None:
        self.replace_span(*self.code.span(node), text)

    def keep_inner(self, outer: ast.expr, inner: ast.expr) -> None:
        """Let `inner`, a part of `outer`, stand in its place; edits inside `inner` still hold."""
        (start, end), (low, high) = self.code.span(outer), self.code.span(inner)
        if self.code.parenthesised(outer) and isinstance(inner, ATOMS):
            start, end = start - 1, end + 1
        self.replace_span(start, low, "")
        self.replace_span(high, end, "")

    def delete_lines(self, first: int, last: int) -> None:
        """Delete whole lines, 1-based and inclusive; none if `last` comes before `first`."""
        starts = self.code.line_starts
        if last >= first:
            self.replace_span(starts[first - 1], starts[last], "")

    def delete_statement(self, statement: ast.stmt) -> None:
        """Delete a statement; the comment above goes with it unless its paragraph goes on."""
        last = statement.end_lineno
        assert last is not None
        goes_on = not self.code.is_blank(last + 1) and not self.code.is_comment(last + 1)
        own = min([statement.lineno, *(d.lineno for d in getattr(statement, "decorator_list", []))])
        self.delete_lines(own if goes_on else self.code.first_line(statement), last)

    def dedent(self, first: int, last: int, columns: int) -> None:
        """Move lines to the left; dedents of one line add up."""
        for line in range(first, last + 1):
            self._dedents[line] = self._dedents.get(line, 0) + columns

    def applied(self, start: int = 0, end: int | None = None) -> str:
        """The edited text between two offsets of the old one."""
        pieces: list[bytes] = []
        position, data = start, self.code.data
        end = len(data) if end is None else end
        for low, high, text in sorted(self._all_spans(), key=lambda s: (s[0], -s[1])):
            if low < position or high > end:
                continue
            pieces += [data[position:low], text.encode()]
            position = high
        pieces.append(data[position:end])
        return b"".join(pieces).decode()

    def apply(self) -> Code:
        """The edited code; the same object if there is nothing to edit."""
        return Code(self.applied()) if self else self.code

    def _all_spans(self) -> Iterator[tuple[int, int, str]]:
        yield from self._spans
        if not self._dedents:
            return
        frozen = self.code.frozen_lines()
        for line, columns in self._dedents.items():
            text = self.code.lines[line - 1]
            if line not in frozen:
                start = self.code.line_starts[line - 1]
                room = len(text) - len(text.lstrip(b" "))
                yield start, start + min(columns, room), ""


def function_of(code: Code) -> ast.FunctionDef:
    """The single function that a pass works on."""
    (function,) = code.tree.body
    assert isinstance(function, ast.FunctionDef)
    return function
