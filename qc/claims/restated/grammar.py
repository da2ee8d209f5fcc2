"""The language in which claims are restated: expressions over the things of a drawing.

    count(find("circle", color="red")) == 5
    left_of(e12, e7) and color(e12, "blue")
    all(x(a) < 3 for a in span(3, 9))

A part of Python's expressions, read by Python's parser and worked out here: nothing is ever executed.
Numbers carry the slack of their digits; texts are compared as they look.
"""

import ast
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from qc.claims.restated.quantity import Quantity, written
from qc.claims.writing import plain

MOST_STEPS = 100_000
LONGEST = 1_000
"""Characters of an expression."""


class Unreadable(Exception):
    """Not an expression of the language, or one that asks what the drawing cannot tell."""


class Absent(Exception):
    """It speaks of something by a name that nothing in the figure bears: so it is not so."""


Names = Mapping[str, Any]


def parse(source: str) -> ast.expr:
    """The expression; Unreadable if it is none."""
    if len(source) > LONGEST:
        raise Unreadable(f"longer than {LONGEST} characters")
    try:
        return ast.parse(source.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise Unreadable(f"not an expression ({type(error).__name__})") from None


def decide(source: str, names: Callable[[str], Any]) -> tuple[bool, str]:
    """Whether the expression holds, and what shows it; `names` gives the things and functions."""
    working = _Working(source.strip(), names)
    try:
        answer = working.value(parse(source), {})
    except RecursionError:
        raise Unreadable("too deeply nested") from None
    except Absent as reason:
        return False, str(reason)
    if not isinstance(answer, bool):
        raise Unreadable("the expression is no statement: it is neither true nor false")
    return answer, working.evidence


class _Working:
    """One expression while it is worked out."""

    def __init__(self, source: str, names: Callable[[str], Any]) -> None:
        self.source = source
        self.names = names
        self.steps = 0
        self.evidence = ""
        """The last comparison or statement that was worked out: what decided."""

    def value(self, node: ast.expr, own: Names) -> Any:
        self.steps += 1
        if self.steps > MOST_STEPS:
            raise Unreadable("too much to work out")
        method = getattr(self, f"_{type(node).__name__.lower()}", None)
        if method is None:
            raise Unreadable(f"{self._text(node)!r} is not part of the language")
        return method(node, own)

    def _text(self, node: ast.AST) -> str:
        return ast.get_source_segment(self.source, node) or type(node).__name__

    def _constant(self, node: ast.Constant, _own: Names) -> Any:
        if isinstance(node.value, bool) or node.value is None or isinstance(node.value, str):
            return node.value
        if isinstance(node.value, (int, float)):
            return written(self._text(node))
        raise Unreadable(f"{self._text(node)!r} is not part of the language")

    def _name(self, node: ast.Name, own: Names) -> Any:
        return own[node.id] if node.id in own else self.names(node.id)

    def _list(self, node: ast.List | ast.Tuple, own: Names) -> list[Any]:
        return [self.value(item, own) for item in node.elts]

    _tuple = _list

    def _boolop(self, node: ast.BoolOp, own: Names) -> bool:
        stop = isinstance(node.op, ast.Or)
        for part in node.values:
            if self._truth(part, own) is stop:
                return stop
        return not stop

    def _unaryop(self, node: ast.UnaryOp, own: Names) -> Any:
        if isinstance(node.op, ast.Not):
            return not self._truth(node.operand, own)
        value = self._number(node.operand, own)
        return -value if isinstance(node.op, ast.USub) else value

    def _binop(self, node: ast.BinOp, own: Names) -> Any:
        left, right = self.value(node.left, own), self.value(node.right, own)
        operator = OPERATORS.get(type(node.op))
        if operator is None or not _fit(left, right):
            raise Unreadable(f"{self._text(node)!r} cannot be worked out")
        try:
            return operator(left, right)
        except MISFITS:
            raise Unreadable(f"{self._text(node)!r} has no value") from None

    def _compare(self, node: ast.Compare, own: Names) -> bool:
        left, before = self.value(node.left, own), node.left
        for operator, after in zip(node.ops, node.comparators, strict=True):
            right = self.value(after, own)
            holds = _compared(operator, left, right)
            known = [
                f"{self._text(part)} is {shown(value)}"
                for part, value in ((before, left), (after, right))
                if not isinstance(part, (ast.Constant, ast.Tuple, ast.List, ast.UnaryOp))
            ]
            self.evidence = "; ".join(known)
            if not holds:
                return False
            left, before = right, after
        return True

    def _call(self, node: ast.Call, own: Names) -> Any:
        if not isinstance(node.func, ast.Name) or any(k.arg is None for k in node.keywords):
            raise Unreadable(f"{self._text(node)!r} is not part of the language")
        if node.func.id in ("all", "any"):
            return self._quantified(node, own)
        function = self.names(node.func.id)
        if not callable(function):
            raise Unreadable(f"{node.func.id!r} is a thing, not a function")
        arguments = [self.value(a, own) for a in node.args]
        named = {k.arg or "": self.value(k.value, own) for k in node.keywords}
        try:
            answer = function(*arguments, **named)
        except MISFITS as error:
            raise Unreadable(f"{self._text(node)!r} does not fit: {error}") from None
        if isinstance(answer, bool):
            self.evidence = f"{self._text(node)} is {'true' if answer else 'false'}"
        return answer

    def _quantified(self, node: ast.Call, own: Names) -> bool:
        """`all` and `any`, of a list or of a condition on each thing of a group."""
        if len(node.args) != 1 or not isinstance(node.func, ast.Name):
            raise Unreadable(f"{self._text(node)!r} takes one list")
        stop = node.func.id == "any"
        inner = node.args[0]
        truths = (
            self._each(inner, own)
            if isinstance(inner, (ast.GeneratorExp, ast.ListComp))
            else iter(self._list(inner, own) if isinstance(inner, (ast.List, ast.Tuple)) else ())
        )
        for truth in truths:
            if not isinstance(truth, bool):
                raise Unreadable(f"{self._text(inner)!r} holds no conditions")
            if truth is stop:
                return stop
        return not stop

    def _listcomp(self, node: ast.ListComp | ast.GeneratorExp, own: Names) -> list[Any]:
        return list(self._each(node, own))

    _generatorexp = _listcomp

    def _each(self, node: ast.ListComp | ast.GeneratorExp, own: Names) -> Iterator[Any]:
        yield from (self.value(node.elt, inner) for inner in self._bound(node.generators, own))

    def _bound(self, loops: Sequence[ast.comprehension], own: Names) -> Iterator[Names]:
        if not loops:
            yield own
            return
        loop, *rest = loops
        if not isinstance(loop.target, ast.Name):
            raise Unreadable("a loop runs over one name")
        items = self.value(loop.iter, own)
        if not isinstance(items, Iterable) or isinstance(items, str):
            raise Unreadable(f"{self._text(loop.iter)!r} holds no things")
        for item in items:
            inner = {**own, loop.target.id: item}
            if all(self._truth(condition, inner) for condition in loop.ifs):
                yield from self._bound(rest, inner)

    def _subscript(self, node: ast.Subscript, own: Names) -> Any:
        index = self.value(node.slice, own)
        if not isinstance(index, Quantity):
            raise Unreadable(f"{self._text(node)!r} is not part of the language")
        try:
            return self.value(node.value, own)[int(index.value)]
        except (IndexError, TypeError):
            raise Unreadable(f"{self._text(node)!r} has no such part") from None

    def _truth(self, node: ast.expr, own: Names) -> bool:
        value = self.value(node, own)
        if not isinstance(value, bool):
            raise Unreadable(f"{self._text(node)!r} is no statement")
        return value

    def _number(self, node: ast.expr, own: Names) -> Quantity:
        value = self.value(node, own)
        if not isinstance(value, Quantity):
            raise Unreadable(f"{self._text(node)!r} is no number")
        return value


MISFITS = (TypeError, ValueError, AttributeError, LookupError, ArithmeticError)
"""What a function raises when it is given what it does not take."""

OPERATORS: Mapping[type[ast.operator], Callable[[Any, Any], Any]] = {
    ast.Add: lambda a, b: a + b,
    ast.Sub: lambda a, b: a - b,
    ast.Mult: lambda a, b: a * b,
    ast.Div: lambda a, b: a / b,
    ast.Pow: lambda a, b: a.through(lambda v: v**b.value),
}


def _fit(left: Any, right: Any) -> bool:
    """Numbers go with numbers, groups with groups, lists with lists."""
    return type(left) is type(right) and not isinstance(left, (str, bool))


def _compared(operator: ast.cmpop, left: Any, right: Any) -> bool:
    if isinstance(operator, (ast.Eq, ast.NotEq)):
        return same(left, right) is isinstance(operator, ast.Eq)
    if isinstance(operator, (ast.In, ast.NotIn)):
        return held(left, right) is isinstance(operator, ast.In)
    if not isinstance(left, Quantity) or not isinstance(right, Quantity):
        raise Unreadable("only numbers are less or more")
    if isinstance(operator, ast.Lt):
        return left.value < right.value
    if isinstance(operator, ast.Gt):
        return left.value > right.value
    if isinstance(operator, (ast.LtE, ast.GtE)):
        more = (
            left.value < right.value if isinstance(operator, ast.LtE) else left.value > right.value
        )
        return more or left.agrees(right)
    raise Unreadable("such things are not compared")


def same(left: Any, right: Any) -> bool:
    """Equality: numbers within their slack, texts as they look, lists item by item."""
    if isinstance(left, Quantity) and isinstance(right, Quantity):
        return left.agrees(right)
    if isinstance(left, str) and isinstance(right, str):
        return plain(left) == plain(right) and _short_words(left) == _short_words(right)
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(same, left, right))
    if type(left) is not type(right):
        raise Unreadable("such things are not compared")
    return bool(left == right)


def _short_words(text: str) -> list[str]:
    """Symbols, in which case matters (`BB` and `Bb`); in words it is style."""
    return [w for w in re.findall(r"[A-Za-z]+", text) if len(w) <= SYMBOL]


SYMBOL = 2
"""Letters of the longest symbol."""


def held(item: Any, whole: Any) -> bool:
    if isinstance(item, str) and isinstance(whole, str):
        return plain(item) in plain(whole)
    if isinstance(whole, list):
        return any(same(item, other) for other in whole)
    raise Unreadable("only lists and texts hold something")


def shown(value: Any) -> str:
    """A value as evidence gives it."""
    if isinstance(value, list):
        return f"[{', '.join(shown(v) for v in value[:12])}{', …' if len(value) > 12 else ''}]"
    return f"“{value}”" if isinstance(value, str) else str(value)
