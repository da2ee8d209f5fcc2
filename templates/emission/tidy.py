"""Third pass: remove what the first two left without use."""

import ast
from collections import Counter
from collections.abc import Iterator, Sequence, Set

from templates.emission.code import Code, Edits, function_of
from templates.emission.rename import replace_names
from templates.emission.scopes import statement_lists, walk
from templates.emission.static import BUILTINS

ROUNDS = 6
LEAVING = (ast.Return, ast.Continue, ast.Break, ast.Raise)
PURE_MODULES = frozenset({"np", "math", "itertools"})
PURE_METHODS = frozenset(
    {"astype", "copy", "dot", "flatten", "mean", "ravel", "reshape", "sum", "transpose", "min",
     "max", "items", "keys", "values", "cross", "norm", "deg2rad", "radians", "index", "get"}
)  # fmt: skip


def tidy(code: Code, pure: Set[str]) -> Code:
    """A function without unused variables and helpers, second names of one thing, idle loops.

    `pure` names functions without side effects, besides the well-known ones.
    """
    for _ in range(ROUNDS):
        edits = _Tidier(code, pure).edits()
        if not edits:
            break
        code = edits.apply()
    return code


class _Tidier:
    def __init__(self, code: Code, pure: Set[str]) -> None:
        self.code = code
        self.pure = pure
        self.function = function_of(code)
        self.loads: Counter[str] = Counter()
        self.stores: Counter[str] = Counter()
        for node in code.nodes:
            if type(node) is ast.Name:
                (self.loads if node.ctx.__class__ is ast.Load else self.stores)[node.id] += 1
            elif type(node) is ast.arg:
                self.stores[node.arg] += 1
            elif type(node) is ast.FunctionDef:
                self.stores[node.name] += 1
            elif type(node) is ast.AugAssign and isinstance(node.target, ast.Name):
                self.loads[node.target.id] += 1

    def edits(self) -> Edits:
        alias = next(self.aliases(), None)
        if alias is not None:
            old, new, statement = alias
            edits = replace_names(self.code, {old: new}, loads_only=True)
            edits.delete_statement(statement)
            return edits
        edits = Edits(self.code)
        self.block(self.function.body, edits, top=True)
        for node in self.code.nodes:
            if type(node) is ast.IfExp and self.makes_no_difference(node):
                edits.keep_inner(node, node.body)
        return edits

    def makes_no_difference(self, node: ast.IfExp) -> bool:
        return self.is_pure(node.test) and ast.dump(node.body) == ast.dump(node.orelse)

    # --- second names --------------------------------------------------------------------------

    def aliases(self) -> Iterator[tuple[str, str, ast.stmt]]:
        """`a = b` where b is settled at the top level and neither is bound again: b stands for a."""
        settled = {
            s.targets[0].id
            for s in self.function.body
            if isinstance(s, ast.Assign) and isinstance(s.targets[0], ast.Name)
        }
        for node in [s for b in statement_lists(self.code.nodes) if len(b) > 1 for s in b]:
            if not isinstance(node, ast.Assign) or not isinstance(node.value, ast.Name):
                continue
            target, source = node.targets[0], node.value.id
            if not isinstance(target, ast.Name) or self.stores[target.id] != 1:
                continue
            if self.stores[source] == 0 or (self.stores[source] == 1 and source in settled):
                yield target.id, source, node

    # --- statements without effect -------------------------------------------------------------

    def block(self, statements: Sequence[ast.stmt], edits: Edits, top: bool = False) -> None:
        ends = [i for i, s in enumerate(statements) if isinstance(s, LEAVING)]
        reached = statements[: ends[0] + 1] if ends else statements
        dead = [s for s in statements if self.is_dead(s) or s not in reached]
        if len(dead) == len(statements) and not top:
            edits.replace(statements[0], "pass")
            dead = dead[1:]
        for statement in dead:
            edits.delete_statement(statement)
        for statement in statements:
            if statement not in dead:
                self.statement(statement, edits)

    def statement(self, node: ast.stmt, edits: Edits) -> None:
        if isinstance(node, ast.Assign) and self.is_unused(node) and not self.is_dead(node):
            edits.replace_span(self.code.span(node)[0], self.code.outer_span(node.value)[0], "")
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Tuple):
            self.unpacking(node, node.targets[0], edits)
        for name in ("body", "orelse"):
            inner = getattr(node, name, None)
            if inner and isinstance(inner[0], ast.stmt) and not isinstance(inner[0], ast.Pass):
                self.block(inner, edits)

    def unpacking(self, node: ast.Assign, target: ast.Tuple, edits: Edits) -> None:
        """Unread names of `a, b = …`: left out with their values, or `_` if those come together."""
        unread = [t for t in target.elts if isinstance(t, ast.Name) and not self.loads[t.id]]
        values = node.value.elts if isinstance(node.value, ast.Tuple) else []
        kept = [(t, v) for t, v in zip(target.elts, values, strict=False) if t not in unread]
        dropped = [v for t, v in zip(target.elts, values, strict=False) if t in unread]
        starred = any(isinstance(e, ast.Starred) for e in [*target.elts, *values])
        if unread and values and not starred and all(map(self.is_pure, dropped)):
            names = ", ".join(self.code.segment(t) for t, _ in kept)
            texts = ", ".join(self.code.segment(v) for _, v in kept)
            edits.replace(node, f"{names} = {texts}")
            return
        for name in unread:
            if name.id != "_":
                edits.replace(name, "_")

    def is_unused(self, node: ast.stmt) -> bool:
        """Whether nothing reads what a definition or assignment binds."""
        if isinstance(node, ast.FunctionDef):
            return not self.loads[node.name]
        if isinstance(node, ast.Assign) and len(node.targets) == 1:
            target = node.targets[0]
            parts = target.elts if isinstance(target, ast.Tuple) else [target]
            return all(isinstance(t, ast.Name) and not self.loads[t.id] for t in parts)
        return False

    def is_dead(self, node: ast.stmt) -> bool:
        if isinstance(node, ast.FunctionDef):
            return self.is_unused(node)
        if isinstance(node, ast.Assign):
            return self.is_unused(node) and self.is_pure(node.value)
        if isinstance(node, ast.For):
            idle = isinstance(node.body[0], (ast.Pass, ast.Continue)) and not node.orelse
            return idle and self.is_pure(node.iter)
        if isinstance(node, ast.If):
            return (
                isinstance(node.body[0], ast.Pass) and not node.orelse and self.is_pure(node.test)
            )
        return False

    def is_pure(self, node: ast.expr) -> bool:
        return all(self.is_pure_call(n) for n in walk(node) if isinstance(n, ast.Call))

    def is_pure_call(self, node: ast.Call) -> bool:
        function = node.func
        if isinstance(function, ast.Name):
            return function.id in BUILTINS or function.id in self.pure
        if not isinstance(function, ast.Attribute):
            return False
        root: ast.expr = function
        while isinstance(root, ast.Attribute):
            root = root.value
        module = isinstance(root, ast.Name) and root.id in PURE_MODULES
        return module or function.attr in PURE_METHODS
