"""Which scope binds which name."""

import ast
from collections.abc import Iterable, Iterator, Sequence

SCOPES = (
    ast.FunctionDef, ast.Lambda, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp,
    ast.ClassDef,
)  # fmt: skip


_FIELDS: dict[type[ast.AST], tuple[str, ...]] = {}


def children(node: ast.AST) -> list[ast.AST]:
    """Child nodes in source order, without contexts and operators.

    Several times faster than `ast.iter_child_nodes`, and called for every node of every script.
    """
    found: list[ast.AST] = []
    fields = _FIELDS.get(type(node))
    for name in _child_fields(type(node)) if fields is None else fields:
        value = getattr(node, name, None)
        if isinstance(value, list):
            found.extend([v for v in value if isinstance(v, ast.AST)])
        elif isinstance(value, ast.AST):
            found.append(value)
    return found


def _child_fields(kind: type[ast.AST]) -> tuple[str, ...]:
    plain = (
        "ctx",
        "op",
        "id",
        "attr",
        "arg",
        "kind",
        "lineno",
        "name",
        "type_comment",
        "conversion",
    )
    if kind is ast.Constant:
        fields: tuple[str, ...] = ()
    elif kind is ast.Compare:
        fields = ("left", "comparators")
    else:
        fields = tuple(f for f in kind._fields if f not in plain)
    _FIELDS[kind] = fields
    return fields


def walk(tree: ast.AST) -> Iterator[ast.AST]:
    """All nodes of a tree, contexts and operators left out."""
    stack = [tree]
    while stack:
        node = stack.pop()
        yield node
        stack += children(node)


def own_nodes(scope: ast.AST) -> Iterator[ast.AST]:
    """Nodes of a scope itself; nested scopes appear, their insides do not."""
    stack = children(scope)
    while stack:
        node = stack.pop()
        yield node
        if not isinstance(node, SCOPES):
            stack += children(node)


def bound_by(node: ast.AST) -> Iterable[str]:
    """Names that this very node binds in the scope it stands in."""
    if isinstance(node, ast.Name):
        return () if isinstance(node.ctx, ast.Load) else (node.id,)
    if isinstance(node, ast.arg):
        return (node.arg,)
    if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
        return (node.name,)
    if isinstance(node, (ast.Import, ast.ImportFrom)):
        return [a.asname or a.name.partition(".")[0] for a in node.names]
    return ()


def bound_names(nodes: Iterable[ast.AST]) -> set[str]:
    """Every name that one of the nodes binds, in whatever scope."""
    return {name for node in nodes for name in bound_by(node)}


def loaded_names(nodes: Iterable[ast.AST]) -> set[str]:
    """Every name that one of the nodes reads."""
    return {n.id for n in nodes if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load)}


def own_bindings(scope: ast.AST) -> set[str]:
    """Names that the scope itself binds, arguments included."""
    return bound_names(own_nodes(scope))


def free_names(tree: ast.AST) -> set[str]:
    """Names that the tree reads and no scope of its own binds (builtins included)."""
    return _free(ast.Module([tree], []), frozenset())  # type: ignore[list-item]


def _free(scope: ast.AST, bound: frozenset[str]) -> set[str]:
    nodes = list(own_nodes(scope))
    bound = bound | bound_names(nodes)
    names: set[str] = set()
    for node in nodes:
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
