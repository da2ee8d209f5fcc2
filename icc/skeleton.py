"""The skeleton of a script: what is left when names, literals and comments are taken away."""

import ast
import hashlib
from collections.abc import Iterator
from itertools import groupby


def skeleton(code: str) -> str:
    """A hash (16 hex digits) that scripts share if they differ in names, literals, comments,
    docstrings and the order of what has none only: imports, keywords, definitions, and calls in a row
    that set properties of one figure. Raises SyntaxError for what is no Python.

    Attributes, keywords, imported names and builtins stay: `ax.plot` and `ax.scatter` differ. The
    script's own names are numbered by first occurrence. A literal keeps its type alone, whether it
    is a signed number or a whole table.
    """
    tree = ast.parse(code)
    own = _own_names(tree)
    _Sorter(own).visit(tree)
    tree = _Normaliser(own).visit(tree)
    return hashlib.sha256(ast.dump(tree).encode()).hexdigest()[:16]


def _own_names(tree: ast.AST) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            names.add(node.id)
        elif isinstance(node, ast.arg):
            names.add(node.arg)
        elif isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            names.add(node.name)
    return names


class _Sorter(ast.NodeVisitor):
    """Brings what may stand in any order into one order, which no name and no literal decides."""

    def __init__(self, own: set[str]) -> None:
        self.own = own

    def visit_Call(self, node: ast.Call) -> None:
        node.keywords.sort(key=lambda keyword: keyword.arg or "")
        self.generic_visit(node)

    def generic_visit(self, node: ast.AST) -> None:
        super().generic_visit(node)  # inner blocks first: their order enters the key
        for name in ("body", "orelse"):
            block = getattr(node, name, None)
            if isinstance(block, list):
                setattr(node, name, [s for run in self.runs(block) for s in run])

    def runs(self, block: list[ast.stmt]) -> Iterator[list[ast.stmt]]:
        """Neighbours of one kind that commute, sorted; other statements one by one."""
        for kind, run in groupby(block, _commuting):
            statements = list(run)
            yield sorted(statements, key=self.key) if kind and len(statements) > 1 else statements

    def key(self, node: ast.stmt) -> str:
        return "".join(self._marks(node))

    def _marks(self, node: ast.AST) -> Iterator[str]:
        """A statement without its own names, literals and docstrings, piece by piece."""
        if isinstance(node, ast.Constant):
            yield _type_of(node.value)
            return
        yield f"({type(node).__name__} "
        for name, value in ast.iter_fields(node):
            if name == "body" and isinstance(node, ast.FunctionDef):
                value = _without_docstring(value)
            for part in value if isinstance(value, list) else [value]:
                if isinstance(part, ast.AST):
                    yield from self._marks(part)
                else:
                    yield f"{name}={'_' if part in self.own else part} "
        yield ")"


SETTERS = frozenset({"view_init", "axis", "grid", "suptitle"})
"""Methods beside `set_…` that only set a property."""


def _commuting(statement: ast.stmt) -> str:
    """The kind of a statement that may change places with neighbours of its kind, else nothing."""
    if isinstance(statement, ast.FunctionDef):
        return "definition"
    call = statement.value if isinstance(statement, ast.Expr) else None
    if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute):
        name = call.func.attr
        if isinstance(call.func.value, ast.Name) and (name.startswith("set_") or name in SETTERS):
            return "setting"
    return ""


class _Normaliser(ast.NodeTransformer):
    def __init__(self, own: set[str]) -> None:
        self.own = own
        self.numbers: dict[str, str] = {}

    def number(self, name: str) -> str:
        if name not in self.own:
            return name
        return self.numbers.setdefault(name, f"v{len(self.numbers)}")

    def visit_Module(self, node: ast.Module) -> ast.Module:
        body = _without_docstring(node.body)
        imports = [s for s in body if isinstance(s, (ast.Import, ast.ImportFrom))]
        for statement in imports:
            statement.names.sort(key=lambda a: a.name)
            for alias in statement.names:
                alias.asname = None
        imports.sort(key=ast.dump)
        rest = [s for s in body if not isinstance(s, (ast.Import, ast.ImportFrom))]
        node.body = [*imports, *(self.visit(s) for s in rest)]
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.name = self.number(node.name)
        node.body = _without_docstring(node.body)
        return self.generic_visit(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        node.name = self.number(node.name)
        node.body = _without_docstring(node.body)
        return self.generic_visit(node)

    def visit_arg(self, node: ast.arg) -> ast.AST:
        node.arg = self.number(node.arg)
        return self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> ast.AST:
        return ast.Name(self.number(node.id), node.ctx)

    def visit_UnaryOp(self, node: ast.UnaryOp) -> ast.AST:
        if isinstance(node.op, (ast.USub, ast.UAdd)) and isinstance(node.operand, ast.Constant):
            return self.visit_Constant(node.operand)
        return self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        return ast.Constant(_type_of(node.value))

    def visit_Tuple(self, node: ast.Tuple) -> ast.AST:
        return self._container(node)

    def visit_List(self, node: ast.List) -> ast.AST:
        return self._container(node)

    def visit_Set(self, node: ast.Set) -> ast.AST:
        return self._container(node)

    def visit_Dict(self, node: ast.Dict) -> ast.AST:
        return self._container(node)

    def _container(self, node: ast.expr) -> ast.AST:
        try:
            return ast.Constant(_type_of(ast.literal_eval(node)))
        except ValueError:
            return self.generic_visit(node)


def _type_of(value: object) -> str:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return "number"
    return type(value).__name__


def _without_docstring(body: list[ast.stmt]) -> list[ast.stmt]:
    first = body[0] if body else None
    if (
        isinstance(first, ast.Expr)
        and isinstance(first.value, ast.Constant)
        and isinstance(first.value.value, str)
    ):
        return body[1:] or [ast.Pass()]
    return body
