"""Which scope binds which name."""

import ast
from collections.abc import Iterator, Sequence

SCOPES = (
    ast.FunctionDef, ast.Lambda, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp,
    ast.ClassDef,
)  # fmt: skip


def own_nodes(scope: ast.AST) -> Iterator[ast.AST]:
    """Nodes of a scope itself; nested scopes appear, their insides do not."""
    stack = list(ast.iter_child_nodes(scope))
    while stack:
        node = stack.pop()
        yield node
        if not isinstance(node, SCOPES):
            stack.extend(ast.iter_child_nodes(node))


def own_bindings(scope: ast.AST) -> set[str]:
    """Names that the scope itself binds, arguments included."""
    names: set[str] = set()
    for node in own_nodes(scope):
        if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
            names.add(node.id)
        elif isinstance(node, ast.arg):
            names.add(node.arg)
        elif isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            names.add(node.name)
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            names.update(a.asname or a.name.partition(".")[0] for a in node.names)
    return names


def free_names(tree: ast.AST) -> set[str]:
    """Names that the tree reads and no scope of its own binds (builtins included)."""
    return _free(tree, frozenset())


def _free(scope: ast.AST, bound: frozenset[str]) -> set[str]:
    bound = bound | own_bindings(scope)
    names: set[str] = set()
    for node in own_nodes(scope):
        if isinstance(node, SCOPES):
            names |= _free(node, bound)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id not in bound:
            names.add(node.id)
    return names


def live_names(statements: Sequence[ast.stmt], bound: frozenset[str] = frozenset()) -> set[str]:
    """Names that the statements read before they have bound them (in straight-line order)."""
    live: set[str] = set()
    for node in statements:
        if isinstance(node, ast.For):
            live |= free_names(node.iter) - bound
            target = own_bindings(ast.Module([ast.Expr(node.target)], []))
            live |= live_names(node.body + node.orelse, bound | target)
        elif isinstance(node, (ast.If, ast.While)):
            live |= free_names(node.test) - bound
            live |= live_names(node.body, bound) | live_names(node.orelse, bound)
        elif isinstance(node, ast.Assign):
            live |= free_names(node.value) - bound
            live |= {n for t in node.targets for n in free_names(t)} - bound
        elif isinstance(node, ast.AugAssign):
            live |= ({node.target.id} if isinstance(node.target, ast.Name) else set()) - bound
            live |= free_names(node) - bound
        else:
            live |= free_names(node) - bound
        if not isinstance(node, (ast.If, ast.While)):
            bound = bound | own_bindings(ast.Module([node], []))
    return live
