"""Which expressions the parameters decide, and their values."""

import ast
from typing import Any

from icc.errors import TemplateError
from templates.emission.scopes import children, walk

PARAMETER = "p"
"""The argument's name in every `draw`."""

BUILTINS = {
    f.__name__: f
    for f in (
        abs, all, any, bool, dict, divmod, enumerate, float, int, isinstance, len, list, max, min,
        range, reversed, round, set, sorted, str, sum, tuple, zip,
    )
}  # fmt: skip
"""What a compile-time expression may call; nothing here has side effects."""

PURE_METHODS = frozenset(
    {"count", "endswith", "format", "get", "index", "items", "join", "keys", "lower", "startswith",
     "upper", "values", "title", "capitalize", "replace", "split", "strip"}
)  # fmt: skip

CONDITIONAL = (ast.If, ast.For, ast.IfExp, ast.BoolOp, ast.comprehension)
COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)


def parameter_of(node: ast.AST) -> str | None:
    """`name` if the node is `p.name`, else None."""
    if (
        type(node) is ast.Attribute
        and isinstance(node.value, ast.Name)
        and node.value.id == PARAMETER
    ):
        return node.attr
    return None


class Statics:
    """Evaluates expressions that read nothing but `p` and constants."""

    def __init__(self) -> None:
        self._known: dict[ast.expr, bool] = {}
        self._touched: dict[ast.AST, bool] = {}
        self._compiled: dict[ast.expr, Any] = {}

    def is_static(self, node: ast.expr) -> bool:
        """Whether the node's value follows from the parameters alone."""
        if node not in self._known:
            self._known[node] = self._check(node, frozenset())
        return self._known[node]

    def is_touched(self, node: ast.AST) -> bool:
        """Whether the node holds anything that parameters may decide; others are left alone."""
        if node not in self._touched:
            inner = [self.is_touched(child) for child in children(node)]
            self._touched[node] = any(inner) or isinstance(node, CONDITIONAL)
        return self._touched[node]

    def value(self, node: ast.expr, p: Any) -> Any:
        """The value of a static node. Raises TemplateError if evaluating it fails."""
        if isinstance(node, ast.Constant):
            return node.value
        try:
            if (name := parameter_of(node)) is not None:
                return getattr(p, name)
            if node not in self._compiled:
                self._compiled[node] = compile(ast.Expression(node), "<compile time>", "eval")
            return eval(self._compiled[node], {"__builtins__": BUILTINS, PARAMETER: p})
        except Exception as error:
            raise TemplateError(f"cannot evaluate `{ast.unparse(node)}`: {error}") from error

    def _check(self, node: ast.AST, bound: frozenset[str]) -> bool:
        if parameter_of(node) is not None or isinstance(node, ast.Constant):
            return True
        if isinstance(node, ast.Name):
            return node.id in bound or node.id in BUILTINS
        if isinstance(node, ast.Attribute):
            return node.attr in PURE_METHODS and self._check(node.value, bound)
        if isinstance(node, (ast.Lambda, ast.NamedExpr, ast.Yield, ast.YieldFrom, ast.Await)):
            return False
        if isinstance(node, COMPREHENSIONS):
            bound = bound.union(
                n.id for g in node.generators for n in walk(g.target) if isinstance(n, ast.Name)
            )
        return all(self._check(child, bound) for child in children(node))
