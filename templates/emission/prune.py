"""First pass: keep the branches that the parameters choose, and nothing of the others."""

import ast
from collections.abc import Sequence
from typing import Any

from templates.emission.code import Code, Edits, function_of
from templates.emission.scopes import children
from templates.emission.static import Statics


def prune(code: Code, statics: Statics, p: Any) -> Code:
    """`code`, a single function, without the branches, terms and loops that `p` rules out."""
    pruner = _Pruner(code, statics, p)
    pruner.block(function_of(code).body)
    return pruner.edits.apply()


class _Pruner:
    def __init__(self, code: Code, statics: Statics, p: Any) -> None:
        self.code = code
        self.statics = statics
        self.p = p
        self.edits = Edits(code)

    # --- statements ----------------------------------------------------------------------------

    def block(self, statements: Sequence[ast.stmt]) -> None:
        for statement in statements:
            if self.statics.is_touched(statement):
                self.statement(statement)

    def statement(self, node: ast.stmt) -> None:
        if isinstance(node, (ast.If, ast.For)) and self.vanishes(node):
            self.edits.delete_statement(node)
        elif isinstance(node, ast.If):
            self.branch(node)
        else:
            for child in children(node):
                if isinstance(child, ast.stmt):
                    self.statement(child)
                else:
                    self.expression(child)

    def is_empty(self, iterable: ast.expr) -> bool:
        """Whether a loop over it never runs, whatever happens at run time."""
        return self.statics.is_static(iterable) and not list(self.statics.value(iterable, self.p))

    def branch(self, node: ast.If, after_dynamic: bool = False) -> None:
        """An `if` statement; or an `elif` whose predecessors stay (`after_dynamic`)."""
        head, chosen = node, self.condition(node.test)
        while chosen is False and (following := self.elif_of(head)):
            head, chosen = following, self.condition(following.test)
        taken = [] if chosen is None else head.body if chosen else head.orelse
        if chosen is None:
            self.edits.delete_lines(node.lineno, head.lineno - 1)
            if head is not node and not after_dynamic:
                start = self.code.span(head)[0]
                self.edits.replace_span(start, start + len("elif"), "if")
            self.dynamic(head)
        elif taken and not all(self.vanishes(s) for s in taken):
            self.unwrap(node, taken, after_dynamic)
        elif after_dynamic:
            self.edits.delete_lines(node.lineno, node.end_lineno or node.lineno)
        else:
            self.edits.delete_statement(node)

    def elif_of(self, node: ast.If) -> ast.If | None:
        """The `elif` that follows, if there is one."""
        if not node.orelse or not isinstance(node.orelse[0], ast.If):
            return None
        start = self.code.span(node.orelse[0])[0]
        return node.orelse[0] if self.code.data.startswith(b"elif", start) else None

    def unwrap(self, node: ast.If, taken: Sequence[ast.stmt], after_dynamic: bool) -> None:
        """Replace a whole `if` by one of its blocks, under `else` where predecessors stay."""
        first, last = self.code.block_lines(taken)
        if after_dynamic:
            starts, margin = self.code.line_starts, " " * node.col_offset
            self.edits.replace_span(starts[node.lineno - 1], starts[first - 1], f"{margin}else:\n")
        else:
            self.edits.delete_lines(node.lineno, first - 1)
            self.edits.dedent(first, last, taken[0].col_offset - node.col_offset)
        self.edits.delete_lines(last + 1, node.end_lineno or last)
        self.block(taken)

    def dynamic(self, node: ast.If) -> None:
        """A condition that only the running script can decide."""
        self.expression(node.test)
        self.block(node.body)
        if following := self.elif_of(node):
            self.branch(following, after_dynamic=True)
        elif node.orelse and all(self.vanishes(s) for s in node.orelse):
            _, last = self.code.block_lines(node.body)
            self.edits.delete_lines(last + 1, node.end_lineno or last)
        else:
            self.block(node.orelse)

    def vanishes(self, node: ast.stmt) -> bool:
        """Whether nothing of a statement will be left."""
        if isinstance(node, ast.If):
            chosen = self.condition(node.test)
            if chosen is None:
                return all(self.vanishes(s) for s in [*node.body, *node.orelse])
            return all(self.vanishes(s) for s in (node.body if chosen else node.orelse))
        if isinstance(node, ast.For):
            return self.is_empty(node.iter) or all(self.vanishes(s) for s in node.body)
        return False

    # --- expressions ---------------------------------------------------------------------------

    def condition(self, node: ast.expr) -> bool | None:
        """Truth of a condition, None if only known at run time."""
        if self.statics.is_static(node):
            return bool(self.statics.value(node, self.p))
        if isinstance(node, ast.BoolOp):
            decisive = isinstance(node.op, ast.Or)
            if any(self.condition(v) is decisive for v in node.values):
                return decisive
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            inner = self.condition(node.operand)
            return None if inner is None else not inner
        return None

    def expression(self, node: ast.AST) -> None:
        """Resolve conditional expressions and the decided terms of `and`, `or` inside `node`."""
        if not self.statics.is_touched(node):
            return
        if isinstance(node, ast.JoinedStr):
            return  # positions inside f-strings are unreliable before Python 3.12; see substitute
        if isinstance(node, ast.IfExp):
            chosen = self.condition(node.test)
            if chosen is not None:
                taken = node.body if chosen else node.orelse
                self.edits.keep_inner(node, taken)
                self.expression(taken)
                return
        if isinstance(node, ast.BoolOp) and not self.statics.is_static(node):
            self.drop_neutral_terms(node)
        if isinstance(node, ast.comprehension):
            self.drop_true_filters(node)
        for child in children(node):
            if isinstance(child, ast.stmt):
                self.statement(child)
            else:
                self.expression(child)

    def drop_neutral_terms(self, node: ast.BoolOp) -> None:
        """`True and x` says `x`, as do `x and True` and `False or x`."""
        neutral = isinstance(node.op, ast.And)
        kept = [v for v in node.values if self.condition(v) is not neutral]
        spans = [self.code.outer_span(v) for v in node.values]
        for i, term in enumerate(node.values):
            if term in kept:
                continue
            if term is node.values[-1]:
                self.edits.replace_span(self.code.outer_span(kept[-1])[1], spans[i][1], "")
            elif any(later in kept for later in node.values[i + 1 :]):
                self.edits.replace_span(spans[i][0], spans[i + 1][0], "")

    def drop_true_filters(self, node: ast.comprehension) -> None:
        for test in node.ifs:
            if self.condition(test):
                start, end = self.code.span(test)
                keyword = self.code.data.rindex(b"if", 0, start)
                while self.code.data[keyword - 1 : keyword].isspace():
                    keyword -= 1
                self.edits.replace_span(keyword, end, "")
