"""Reading Python statements: what they call, bind, fill and loop over."""

import ast
from collections.abc import Iterable, Sequence
from functools import lru_cache

from generators.wording.english import number

FILLING = frozenset({"append", "extend", "add", "update", "insert"})
ARITHMETIC = ("np.", "numpy.", "math.", "itertools.")
DRAWING_METHODS = frozenset(
    {"plot", "scatter", "bar", "barh", "bar3d", "step", "stem", "errorbar", "fill", "fill_between",
     "fill_betweenx", "hist", "hist2d", "pie", "imshow", "pcolormesh", "pcolor", "contour", "contourf",
     "tricontour", "tricontourf", "tripcolor", "triplot", "quiver", "streamplot", "hexbin", "boxplot",
     "violinplot", "stackplot", "eventplot", "hlines", "vlines", "axhline", "axvline", "axline",
     "axhspan", "axvspan", "arrow", "annotate", "add_patch", "add_line", "add_artist",
     "add_collection", "add_collection3d", "plot_surface", "plot_wireframe", "plot_trisurf",
     "voxels", "table", "barbs", "matshow", "spy", "loglog", "semilogx", "semilogy"}
)  # fmt: skip


def nodes(statements: Iterable[ast.stmt]) -> list[ast.AST]:
    """Every node inside the statements."""
    return [node for statement in statements for node in ast.walk(statement)]


def called(*parts: ast.AST) -> list[str]:
    """Names of everything called: `plot` for `ax.plot(...)`, once per call."""
    return [name for part in parts for name in _called_in(part)]


@lru_cache(maxsize=4096)  # a script's statements are asked about again and again
def _called_in(part: ast.AST) -> tuple[str, ...]:
    names = (name_of(node) for node in ast.walk(part) if isinstance(node, ast.Call))
    return tuple(name for name in names if name)


def name_of(call: ast.Call) -> str:
    """`plot` for `ax.plot(...)`; empty for a call of something without a name."""
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def keywords(statements: Iterable[ast.stmt], call: str) -> set[str]:
    """Names of the keyword arguments given to calls of one name."""
    return {
        keyword.arg
        for node in nodes(statements)
        if isinstance(node, ast.Call) and name_of(node) == call
        for keyword in node.keywords
        if keyword.arg
    }


def call_text(statements: Iterable[ast.stmt], name: str, most: int = 60) -> str:
    """The first call of that name as source, or empty if there is none or it is long."""
    for node in nodes(statements):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr == name
        ):
            text = ast.unparse(node)
            return text if len(text) <= most else ""
    return ""


def drawing_calls(
    statements: Iterable[ast.stmt], helpers: Iterable[str], most: int = 3
) -> list[str]:
    """`ax.plot` and the like, and the script's own helpers that draw, in order of appearance."""
    wanted = DRAWING_METHODS | set(helpers)
    names = [
        ast.unparse(node.func)
        for node in nodes(statements)
        if isinstance(node, ast.Call) and name_of(node) in wanted
    ]
    return list(dict.fromkeys(names))[:most]


def arithmetic_calls(statements: Iterable[ast.stmt], most: int = 3) -> list[str]:
    """`np.linspace`, `math.cos` … in order of appearance in the tree."""
    names = [ast.unparse(n.func) for n in nodes(statements) if isinstance(n, ast.Call)]
    plain = [n for n in names if n.startswith(ARITHMETIC) and "(" not in n]
    return list(dict.fromkeys(plain))[:most]


def assigned(statement: ast.stmt) -> list[str]:
    """Names that one assignment binds, in order; attributes as `self.name`."""
    targets: list[ast.expr] = []
    if isinstance(statement, ast.Assign):
        targets = statement.targets
    elif isinstance(statement, (ast.AnnAssign, ast.AugAssign)):
        targets = [statement.target]
    return [name for target in targets for name in _targets(target)]


def _targets(target: ast.expr) -> list[str]:
    if isinstance(target, (ast.Tuple, ast.List)):
        return [name for part in target.elts for name in _targets(part)]
    return [ast.unparse(target)] if isinstance(target, (ast.Name, ast.Attribute)) else []


def bound(statements: Sequence[ast.stmt]) -> list[str]:
    """Names that statements bind, and lists and sums that their loops fill; each once."""
    names: list[str] = []
    for statement in statements:
        names += assigned(statement)
        if isinstance(statement, (ast.For, ast.While, ast.If, ast.With)):
            names += _filled(statement)
    return [n for n in dict.fromkeys(names) if n != "_"]


def _filled(statement: ast.stmt) -> list[str]:
    names = []
    for node in ast.walk(statement):
        if isinstance(node, ast.AugAssign):
            names += assigned(node)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            if node.func.attr in FILLING and isinstance(node.func.value, ast.Name):
                names.append(node.func.value.id)
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Subscript):
            names.append(ast.unparse(node.targets[0].value))
    return [n for n in names if n.isidentifier()]


def loops(statements: Iterable[ast.stmt]) -> list[ast.For]:
    """The loops among the statements themselves, inner ones left out."""
    return [s for s in statements if isinstance(s, ast.For)]


def loop_phrase(found: Sequence[ast.For], longest: int = 40) -> str:
    """`a loop over `heights``, `two loops`; empty for none."""
    if len(found) > 1:
        return f"{number(len(found))} loops"
    if not found:
        return ""
    over = ast.unparse(found[0].iter)
    return f"a loop over `{over}`" if len(over) <= longest else "a loop"


def imported(tree: ast.Module) -> set[str]:
    """Dotted names of all modules that a script imports, or imports from."""
    whole = {a.name for n in ast.walk(tree) if isinstance(n, ast.Import) for a in n.names}
    parts = {n.module for n in ast.walk(tree) if isinstance(n, ast.ImportFrom) and n.module}
    return whole | parts


def is_literal(statement: ast.stmt) -> bool:
    """Whether a statement names plain values: numbers, strings, lists and dictionaries of them."""
    if not isinstance(statement, (ast.Assign, ast.AnnAssign)) or statement.value is None:
        return False
    return is_plain(statement.value)


def is_plain(value: ast.expr) -> bool:
    """Whether an expression is written out: no names, no calls."""
    try:
        ast.literal_eval(value)
    except ValueError:
        return False
    return True


def is_empty(statement: ast.stmt) -> bool:
    """Whether it makes an empty list, dictionary, or text, to be filled later."""
    value = getattr(statement, "value", None)
    if isinstance(value, (ast.List, ast.Tuple)):
        return not value.elts
    return isinstance(value, ast.Dict) and not value.keys


def is_docstring(statement: ast.stmt) -> bool:
    """Whether a statement is a bare string."""
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def is_entry(statement: ast.stmt) -> bool:
    """Whether it is `if __name__ == "__main__":`."""
    return isinstance(statement, ast.If) and "__name__" in ast.unparse(statement.test)


def first_line(statement: ast.stmt) -> int:
    """Its first line, decorators included."""
    decorators: list[ast.expr] = getattr(statement, "decorator_list", [])
    return min([statement.lineno, *(d.lineno for d in decorators)])
