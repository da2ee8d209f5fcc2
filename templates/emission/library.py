"""What a template's module offers its `draw`: imports, snippets, helper functions, constants."""

import ast
import builtins
import inspect
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib import import_module
from importlib.util import resolve_name

from icc.errors import TemplateError
from templates.emission.code import Code, Edits
from templates.emission.scopes import free_names

TOOL_COMMENT = re.compile(r"[ \t]*# (?:type: ignore|noqa|fmt:|mypy:|ruff:)[^\n]*")
BUILTIN_NAMES = frozenset(dir(builtins))
THIRD_PARTY = frozenset({"numpy", "matplotlib", "mpl_toolkits"})


@dataclass(frozen=True)
class Definition:
    """A function or constant that a script can take over."""

    name: str
    code: Code
    reads: frozenset[str]
    is_function: bool
    home: "Library"


@dataclass(frozen=True)
class Import:
    """One imported name: `import module as name`, or `from module import original as name`."""

    name: str
    module: str
    original: str = ""

    @property
    def is_standard(self) -> bool:
        """Standard library, as opposed to a third-party package."""
        return self.module.partition(".")[0] not in THIRD_PARTY


class Library:
    """One module's names."""

    def __init__(self, module: str) -> None:
        self.module = module
        self._definitions: dict[str, Definition | None] = {}
        self.code = plain(Code(TOOL_COMMENT.sub("", inspect.getsource(import_module(module)))))

    @cached_property
    def statements(self) -> dict[str, ast.stmt]:
        """Top-level functions and assignments by name."""
        found: dict[str, ast.stmt] = {}
        for node in self.code.tree.body:
            if isinstance(node, ast.FunctionDef):
                found[node.name] = node
            elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                found[node.targets[0].id] = node
        return found

    @cached_property
    def imports(self) -> dict[str, Import]:
        """Module-level imports by the name they bind."""
        found: dict[str, Import] = {}
        for node in self.code.tree.body:
            if isinstance(node, ast.Import):
                for a in node.names:
                    found[a.asname or a.name] = Import(a.asname or a.name, a.name)
            elif isinstance(node, ast.ImportFrom):
                module = "." * node.level + (node.module or "")
                if node.level:
                    module = resolve_name(module, self.module.rpartition(".")[0])
                for a in node.names:
                    name = a.asname or a.name
                    found[name] = Import(name, module, a.name)
        return found

    def may_copy(self, found: Import) -> bool:
        """Whether a script takes over the definition itself: scripts import neither this project
        nor the package that the template comes from."""
        return found.module.partition(".")[0] in ("templates", self.module.partition(".")[0])

    def source_of(self, name: str) -> str:
        """Text of a top-level statement with the comments directly above it."""
        node = self.statements[name]
        first, last = self.code.first_line(node), node.end_lineno
        assert last is not None
        return b"".join(self.code.lines[first - 1 : last]).decode()

    def definition(self, name: str) -> Definition | None:
        """What `name` means here, if a script has to define it."""
        if name not in self._definitions:
            self._definitions[name] = self._define(name)
        return self._definitions[name]

    def _define(self, name: str) -> Definition | None:
        if name in self.statements:
            node = self.statements[name]
            reads = frozenset(free_names(ast.Module([node], [])) - {name})
            is_function = isinstance(node, ast.FunctionDef)
            return Definition(name, Code(self.source_of(name)), reads, is_function, self)
        found = self.imports.get(name)
        if found is None or not self.may_copy(found):
            return None
        definition = library(found.module).definition(found.original)
        if definition is None or definition.name != name:
            raise TemplateError(
                f"{self.module}: {name!r} from {found.module} is no plain function or constant there"
            )
        return definition


@cache
def library(module: str) -> Library:
    """The module's library, parsed once per process."""
    return Library(module)


def plain(code: Code) -> Code:
    """Without what serves a library rather than a short script: type annotations, `strict=` in
    `zip`."""
    edits = Edits(code)
    for node in code.nodes:
        if isinstance(node, ast.arg) and node.annotation is not None:
            start, end = code.span(node)
            edits.replace_span(start + len(node.arg.encode()), end, "")
        elif isinstance(node, ast.FunctionDef) and node.returns is not None:
            start, end = code.span(node.returns)
            arrow = code.data.rindex(b"->", 0, start)
            edits.replace_span(arrow, end, "")
        elif isinstance(node, ast.AnnAssign):
            if node.value is None:
                continue
            edits.replace_span(code.span(node.target)[1], code.span(node.annotation)[1], "")
        elif isinstance(node, ast.Call) and _is_strict_zip(node):
            end = code.span(node.args[-1])[1]
            edits.replace_span(end, code.span(node.keywords[0].value)[1], "")
    return edits.apply()


def _is_strict_zip(node: ast.Call) -> bool:
    named_zip = isinstance(node.func, ast.Name) and node.func.id == "zip"
    return named_zip and bool(node.args) and [k.arg for k in node.keywords] == ["strict"]


@dataclass
class Needs:
    """What a script has to import and define, in the order it should stand."""

    imports: dict[str, Import] = field(default_factory=dict)
    definitions: dict[str, Definition] = field(default_factory=dict)
    unknown: set[str] = field(default_factory=set)
    """Names that are neither defined, imported nor built in."""


def needs(home: Library, names: Iterable[str]) -> Needs:
    """Everything that `names` require, transitively; callees come before callers.

    Raises TemplateError if two modules mean different things by one name.
    """
    found = Needs()
    for name in sorted(names):
        _require(home, name, found)
    return found


def _require(home: Library, name: str, found: Needs) -> None:
    definition = home.definition(name)
    if definition is not None:
        known = found.definitions.get(name)
        if known is definition:
            return
        if known is not None:
            raise TemplateError(f"{home.module}: two helpers are called {name!r}; rename one")
        for read in sorted(definition.reads):
            _require(definition.home, read, found)
        found.definitions[name] = definition
    elif name in home.imports:
        new = home.imports[name]
        if found.imports.setdefault(name, new) != new:
            raise TemplateError(f"{home.module}: {name!r} is imported from two places")
    elif name not in BUILTIN_NAMES:
        found.unknown.add(name)


def import_lines(imports: Iterable[Import]) -> str:
    """Import statements: standard library, blank line, third-party; sorted as isort does."""
    groups = []
    for standard in (True, False):
        chosen = [i for i in imports if i.is_standard is standard]
        plain_lines = {
            f"import {i.module}" + (f" as {i.name}" if i.name != i.module else ""): i.module
            for i in chosen
            if not i.original
        }
        lines = sorted(plain_lines, key=lambda line: plain_lines[line])
        for module in sorted({i.module for i in chosen if i.original}):
            names = sorted(
                i.original + (f" as {i.name}" if i.name != i.original else "")
                for i in chosen
                if i.original and i.module == module
            )
            lines.append(f"from {module} import {', '.join(names)}")
        if lines:
            groups.append("\n".join(lines))
    return "\n\n".join(groups)
