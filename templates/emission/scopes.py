"""Which scope binds which name."""

import ast
from collections.abc import Iterable, Mapping, Sequence

SCOPES = (
    ast.FunctionDef, ast.Lambda, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp,
    ast.ClassDef,
)  # fmt: skip
SCOPE_KINDS = frozenset(SCOPES)
"""The same, to be asked for by class: twice as fast as `isinstance`, and asked very often."""


TEXT_FIELDS = frozenset(
    {"ctx", "op", "ops", "id", "attr", "arg", "kind", "lineno", "name", "type_comment",
     "conversion", "level", "module", "asname", "simple", "is_async", "type_ignores"}
)  # fmt: skip
"""Fields without child nodes, or with contexts and operators, which nobody here asks for."""

LEAVES = (ast.Constant, ast.Global, ast.Nonlocal)
GAPPED = frozenset({ast.Dict, ast.arguments})
"""Classes whose lists hold None where something is left out (`{**rest}`)."""


class _ChildFields(dict[type[ast.AST], tuple[str, ...]]):
    """Names of the fields that hold child nodes, by node class."""

    def __missing__(self, kind: type[ast.AST]) -> tuple[str, ...]:
        leaf = issubclass(kind, LEAVES)
        self[kind] = () if leaf else tuple(f for f in kind._fields if f not in TEXT_FIELDS)
        return self[kind]


_CHILD_FIELDS = _ChildFields()


def children(node: ast.AST) -> list[ast.AST]:
    """Child nodes in source order, without contexts and operators.

    Several times faster than `ast.iter_child_nodes`, and called for every node of every script.
    """
    found: list[ast.AST] = []
    for name in _CHILD_FIELDS[node.__class__]:
        value = getattr(node, name)
        if value.__class__ is list:
            found += value
        elif value is not None:
            found.append(value)
    return [c for c in found if c is not None] if node.__class__ in GAPPED else found


def walk(tree: ast.AST) -> list[ast.AST]:
    """All nodes of a tree, parents first; contexts and operators left out."""
    nodes = [tree]
    for node in nodes:
        nodes += children(node)
    return nodes


BLOCKS: Mapping[type[ast.AST], tuple[str, ...]] = {
    ast.FunctionDef: ("body",), ast.ClassDef: ("body",), ast.With: ("body",),
    ast.If: ("body", "orelse"), ast.For: ("body", "orelse"), ast.While: ("body", "orelse"),
    ast.Try: ("body", "orelse", "finalbody"), ast.ExceptHandler: ("body",),
}  # fmt: skip


def statement_lists(nodes: Iterable[ast.AST]) -> list[list[ast.stmt]]:
    """Every block of statements that one of the nodes holds."""
    fields = [(node, name) for node in nodes for name in BLOCKS.get(node.__class__, ())]
    return [block for node, name in fields if (block := getattr(node, name))]


def own_nodes(scope: ast.AST) -> list[ast.AST]:
    """Nodes of a scope itself; nested scopes appear, their insides do not."""
    nodes = children(scope)
    for node in nodes:
        if node.__class__ not in SCOPE_KINDS:
            nodes += children(node)
    return nodes


BINDERS = frozenset({ast.arg, ast.FunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom})


def bound_names(nodes: Iterable[ast.AST]) -> set[str]:
    """Every name that one of the nodes binds, in whatever scope."""
    names: set[str] = set()
    for node in nodes:
        if type(node) is ast.Name:
            if node.ctx.__class__ is not ast.Load:
                names.add(node.id)
        elif node.__class__ in BINDERS:
            names.update(_bound_by(node))
    return names


def _bound_by(node: ast.AST) -> Iterable[str]:
    if isinstance(node, ast.arg):
        return (node.arg,)
    if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
        return (node.name,)
    assert isinstance(node, (ast.Import, ast.ImportFrom))
    return [a.asname or a.name.partition(".")[0] for a in node.names]


def loaded_names(nodes: Iterable[ast.AST]) -> set[str]:
    """Every name that one of the nodes reads."""
    return {n.id for n in nodes if type(n) is ast.Name and n.ctx.__class__ is ast.Load}


def own_bindings(scope: ast.AST) -> set[str]:
    """Names that the scope itself binds, arguments included."""
    return bound_names(own_nodes(scope))


def free_names(tree: ast.AST) -> set[str]:
    """Names that the tree reads and no scope of its own binds (builtins included)."""
    return _free(ast.Module([tree], []), frozenset())  # type: ignore[list-item]


def _free(scope: ast.AST, bound: frozenset[str]) -> set[str]:
    nodes = own_nodes(scope)
    bound = bound | bound_names(nodes)
    names: set[str] = set()
    for node in nodes:
        if node.__class__ in SCOPE_KINDS:
            names |= _free(node, bound)
        elif type(node) is ast.Name and node.ctx.__class__ is ast.Load and node.id not in bound:
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
