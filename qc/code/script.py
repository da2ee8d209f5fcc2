"""A script's syntax tree and the questions that several rules ask of it."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any, TypeVar, cast

Node = TypeVar("Node", bound=ast.AST)
HOLDERS = (ast.stmt, ast.Module, ast.ExceptHandler, ast.match_case)
"""Nodes that hold blocks of statements."""

ALLOWED_IMPORTS = frozenset(
    {
        # libraries that draw or compute
        "matplotlib", "mpl_toolkits", "networkx", "numpy", "pandas", "scipy", "shapely", "sympy",
        # the harmless part of the standard library
        "__future__", "abc", "array", "bisect", "calendar", "cmath", "collections", "colorsys",
        "contextlib", "copy", "dataclasses", "datetime", "decimal", "enum", "fractions",
        "functools", "heapq", "itertools", "json", "math", "numbers", "operator", "random", "re",
        "statistics", "string", "textwrap", "time", "types", "typing", "unicodedata", "warnings",
    }
)  # fmt: skip


@dataclass(frozen=True)
class Import:
    """One imported module: `module` is dotted and absolute, `bound` the name it gets here."""

    module: str
    bound: str
    line: int
    attribute: str | None = None
    """The imported name, for `from module import attribute`."""

    @property
    def root(self) -> str:
        return self.module.partition(".")[0]


@dataclass(frozen=True)
class Script:
    """Parsed code."""

    tree: ast.Module
    text: str

    @cached_property
    def nodes(self) -> tuple[ast.AST, ...]:
        return tuple(ast.walk(self.tree))

    @cached_property
    def memory(self) -> dict[Any, Any]:
        """What rules have found in it, by rule and settings."""
        return {}

    @cached_property
    def _by_type(self) -> dict[type[ast.AST], list[ast.AST]]:
        found: dict[type[ast.AST], list[ast.AST]] = {}
        for node in self.nodes:
            found.setdefault(type(node), []).append(node)
        return found

    def of(self, *types: type[Node]) -> Iterator[Node]:
        """Every node of exactly these types, in the order of one shared walk."""
        for kind in types:
            yield from cast(list[Node], self._by_type.get(kind, []))

    @cached_property
    def blocks(self) -> tuple[list[ast.stmt], ...]:
        """Every list of statements that run one after the other."""
        return tuple(
            block
            for node in self.nodes
            if isinstance(node, HOLDERS)
            for name in ("body", "orelse", "finalbody")
            if (block := getattr(node, name, None)) and isinstance(block, list)
            and isinstance(block[0], ast.stmt)
        )  # fmt: skip

    @cached_property
    def looped(self) -> frozenset[int]:
        """Ids of the nodes that a loop or comprehension repeats."""
        loops = self.of(
            ast.For, ast.While, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp
        )
        return frozenset(
            id(n) for loop in loops for part in _repeated(loop) for n in ast.walk(part)
        )

    @cached_property
    def imports(self) -> tuple[Import, ...]:
        return tuple(i for node in self.nodes for i in _imports(node))

    @cached_property
    def modules(self) -> dict[str, str]:
        """What each imported name stands for: `{"np": "numpy", "plt": "matplotlib.pyplot"}`."""
        return {
            i.bound: i.module if i.attribute is None else f"{i.module}.{i.attribute}"
            for i in self.imports
        }

    @cached_property
    def calls(self) -> tuple[tuple[str, ast.Call], ...]:
        """Every call with its dotted target, imported names resolved: `numpy.random.rand`."""
        return tuple((self.dotted(call.func), call) for call in self.of(ast.Call))

    def dotted(self, node: ast.expr) -> str:
        """`np.random.rand` → `numpy.random.rand`; parts that are no plain name become `?`."""
        if isinstance(node, ast.Name):
            return self.modules.get(node.id, node.id)
        if isinstance(node, ast.Attribute):
            return f"{self.dotted(node.value)}.{node.attr}"
        return "?"

    @property
    def lines(self) -> int:
        """Lines that hold code, comments included, blank ones not."""
        return sum(bool(line.strip()) for line in self.text.splitlines())


def _repeated(loop: ast.AST) -> list[ast.AST]:
    """What a loop evaluates at every turn: not the thing it runs over."""
    if isinstance(loop, (ast.For, ast.While)):
        return list(loop.body)
    if isinstance(loop, ast.DictComp):
        return [loop.key, loop.value]
    assert isinstance(loop, (ast.ListComp, ast.SetComp, ast.GeneratorExp))
    return [loop.elt]


def _imports(node: ast.AST) -> Iterator[Import]:
    if isinstance(node, ast.Import):
        for name in node.names:
            root = name.name.partition(".")[0]
            module = name.name if name.asname else root
            yield Import(module, name.asname or root, node.lineno)
            if not name.asname and name.name != root:
                yield Import(name.name, name.name, node.lineno)
    elif isinstance(node, ast.ImportFrom):
        module = "." * node.level + (node.module or "")
        for name in node.names:
            yield Import(module, name.asname or name.name, node.lineno, name.name)


@lru_cache(maxsize=64)
def parse(code: str) -> Script | SyntaxError:
    """The script, or why Python cannot read it (null bytes and too deep nesting included)."""
    try:
        return Script(ast.parse(code), code)
    except SyntaxError as error:
        return error
    except (ValueError, RecursionError, MemoryError) as error:
        return SyntaxError(str(error))
