"""Finding templates: the catalogue's own modules, users' folders, installed plug-ins.

A template is whatever a module offers as `TEMPLATE`. The catalogue is every module in
`templates/<family>/`, each named after its template; nothing registers itself. A user's folder is imported as a package of its own, so its
modules may share code (`from ._shared import …`; names with a leading underscore offer no template).
"""

import hashlib
import importlib
import sys
import traceback
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from difflib import get_close_matches
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import templates
from icc.errors import TemplateError
from templates.base import FAMILIES, Template

ENTRY_POINTS = "icc.templates"
"""Entry-point group under which an installed package offers template modules."""

OURS = Path(str(templates.__file__)).parent
"""The room, whose folders are the families."""

FOLDER_PACKAGE = "icc_user_templates_"
"""Packages made of users' folders: this and the hash of what is in them."""


class Home(NamedTuple):
    """Where a template lives; for one of ours, known from its file alone."""

    family: str
    module: str


class Collection(Mapping[str, Template]):
    """Templates by name, sorted by family and name.

    One of ours is imported when it is asked for, as many take a moment to enumerate their space: its
    module bears its name, and its folder is its family's. Raises TemplateError if two templates share
    a name or one breaks the class contract.
    """

    def __init__(self, ours: Iterable[Home], others: Iterable[Template]) -> None:
        self._loaded: dict[str, Template] = {}
        self._homes: dict[str, Home] = {}
        for home in ours:
            self._settle(home.module.rpartition(".")[2], home)
        for template in others:
            self._settle(template.name, Home(template.family, template.module))
            self._loaded[template.name] = template
        places = {name: (FAMILIES.index(home.family), name) for name, home in self._homes.items()}
        self._order = sorted(places, key=places.__getitem__)

    def __getitem__(self, name: str) -> Template:
        if name not in self._loaded:
            self._loaded[name] = _ours(name, self._homes[name])
        return self._loaded[name]

    def __contains__(self, name: object) -> bool:
        return name in self._homes

    def __iter__(self) -> Iterator[str]:
        return iter(self._order)

    def __len__(self) -> int:
        return len(self._order)

    def family(self, name: str) -> str:
        """The family of the template of that name, which need not be imported for it."""
        return self._homes[name].family

    def _settle(self, name: str, home: Home) -> None:
        other = self._homes.setdefault(name, home)
        if other is not home:
            raise TemplateError(
                f"{other.module} and {home.module} both call their template {name!r}; rename one"
            )
        if home.family not in FAMILIES:
            raise TemplateError(
                f"{home.module}: family {home.family!r} is none of {', '.join(FAMILIES)}"
            )


@cache
def all_templates(*folders: Path) -> Collection:
    """The catalogue, installed plug-ins and users' folders.

    Read once per process: a folder that is edited while a run goes on does not change the run.
    """
    users = [template for folder in folders for template in in_folder(folder).values()]
    return Collection(_catalogue(), [*_plugins(), *users])


def in_folder(folder: Path) -> Collection:
    """The templates of the Python files in a user's folder, as they are now."""
    if not folder.is_dir():
        raise TemplateError(f"no folder {folder}: give a directory of template modules")
    folder = folder.resolve()
    package = _package(folder)
    with _no_bytecode():
        modules = [_load(f"{package}.{file.stem}", file) for file in _modules(folder)]
    return Collection((), (t for module in modules for t in _offered(module)))


def get(name: str, *folders: Path) -> Template:
    """The template called `name`. Raises TemplateError that lists near matches."""
    found = all_templates(*folders)
    if name not in found:
        near = get_close_matches(name, found, n=3, cutoff=0.5)
        hint = f"did you mean {', '.join(near)}?" if near else "`icc templates list` shows all"
        raise TemplateError(f"no template {name!r} among {len(found)}; {hint}")
    return found[name]


@cache
def revision(template: Template) -> str:
    """The template's version; for one from outside the catalogue, with a hash of its sources
    (of the whole folder or plug-in, as modules may share code). The build hash covers the others."""
    root = template.module.partition(".")[0]
    if root == templates.__name__:
        return template.version
    if root.startswith(FOLDER_PACKAGE):
        return f"{template.version}+{root.removeprefix(FOLDER_PACKAGE)}"
    module = sys.modules[root]
    places = [Path(place) for place in getattr(module, "__path__", [module.__file__])]
    return f"{template.version}+{_content_hash(places)}"


def folder_of(template: Template) -> Path | None:
    """The user's folder that a template comes from; None for the catalogue and plug-ins."""
    root = template.module.partition(".")[0]
    if not root.startswith(FOLDER_PACKAGE):
        return None
    return Path(sys.modules[root].__path__[0])


def _modules(folder: Path) -> list[Path]:
    """The files of a folder that offer templates."""
    return sorted(file for file in folder.glob("*.py") if file.name[0] != "_")


def _catalogue() -> Iterator[Home]:
    """Our own templates by their files: nothing is imported."""
    for family in FAMILIES:
        for file in _modules(OURS / family):
            yield Home(family, f"{templates.__name__}.{family}.{file.stem}")


def _ours(name: str, home: Home) -> Template:
    file = OURS / home.family / f"{name}.py"
    template = next(_offered(_load(home.module, file)), None)
    if template is None or (template.name, template.family) != (name, home.family):
        raise TemplateError(
            f"{file}: its TEMPLATE must be called {name!r} and be of the family {home.family!r}, "
            "as file and folder say"
        )
    return template


def _plugins() -> Iterator[Template]:
    for point in sorted(entry_points(group=ENTRY_POINTS), key=lambda p: p.name):
        yield from _offered(_plugin(point))


def _plugin(point: EntryPoint) -> ModuleType:
    try:
        module = point.load()
    except Exception as error:
        owner = f" of {point.dist.name}" if point.dist else ""
        raise TemplateError(
            f"the plug-in {point.value!r}{owner} cannot be imported: {type(error).__name__}: "
            f"{error}; repair or uninstall the package"
        ) from error
    if not isinstance(module, ModuleType):
        raise TemplateError(
            f"entry point {point.name!r} names {point.value!r}; it must name a module, "
            "whose TEMPLATE is then found"
        )
    return module


def _content_hash(places: Iterable[Path]) -> str:
    """Hash of the Python files at these places, by relative path."""
    state = hashlib.sha256()
    for place in places:
        for path in sorted(place.rglob("*.py")) if place.is_dir() else [place]:
            state.update(f"{path.relative_to(place)}\0".encode())
            state.update(hashlib.sha256(path.read_bytes()).digest())
    return state.hexdigest()[:12]


def _package(folder: Path) -> str:
    """The name of the package that a folder is, by its content: edited files are read again."""
    name = FOLDER_PACKAGE + _content_hash([folder])
    known = sys.modules.get(name)
    if known is None or known.__path__ != [str(folder)]:
        for stale in [m for m in sys.modules if m == name or m.startswith(f"{name}.")]:
            del sys.modules[stale]
        package = ModuleType(name)
        package.__path__ = [str(folder)]
        sys.modules[name] = package
        importlib.invalidate_caches()
    return name


def _load(module: str, file: Path) -> ModuleType:
    """TemplateError names the file, beside which others may be the cause, the line and the reason."""
    try:
        return importlib.import_module(module)
    except Exception as error:
        frames = traceback.extract_tb(error.__traceback__)
        here = [f for f in frames if Path(f.filename).is_relative_to(file.parent)]
        line = f":{here[-1].lineno}" if here else ""
        where = Path(here[-1].filename) if here else file
        raise TemplateError(f"{where}{line}: {type(error).__name__}: {error}") from error


@contextmanager
def _no_bytecode() -> Iterator[None]:
    """Compiled files are told apart by second and size, which is too coarse for someone who edits."""
    before, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    try:
        yield
    finally:
        sys.dont_write_bytecode = before


def _offered(module: ModuleType) -> Iterator[Template]:
    template = getattr(module, "TEMPLATE", None)
    if template is None:
        return
    if not isinstance(template, Template):
        raise TemplateError(f"{module.__name__}: TEMPLATE must be an instance of Template")
    yield template
