"""The skeleton of a script: what is left when names, literals and comments are taken away."""

import ast
import hashlib


def skeleton(code: str) -> str:
    """A hash (16 hex digits) that scripts share if they differ in names, literals, comments,
    docstrings and the order of imports only. Raises SyntaxError for what is no Python.

    Names of modules, attributes and keyword arguments stay: `ax.plot` and `ax.scatter` differ.
    Variables are numbered by first occurrence; a signed number is a literal like any other.
    """
    tree = _Normaliser().visit(ast.parse(code))
    return hashlib.sha256(ast.dump(tree).encode()).hexdigest()[:16]


class _Normaliser(ast.NodeTransformer):
    def __init__(self) -> None:
        self.numbers: dict[str, str] = {}

    def number(self, name: str) -> str:
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
        kind = "number" if isinstance(node.value, (int, float)) else type(node.value).__name__
        return ast.Constant("bool" if isinstance(node.value, bool) else kind)


def _without_docstring(body: list[ast.stmt]) -> list[ast.stmt]:
    first = body[0] if body else None
    if (
        isinstance(first, ast.Expr)
        and isinstance(first.value, ast.Constant)
        and isinstance(first.value.value, str)
    ):
        return body[1:] or [ast.Pass()]
    return body
