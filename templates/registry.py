"""Finding templates: the catalogue's own modules, users' folders, installed plug-ins.

A template is whatever a module offers as `TEMPLATE`. The catalogue is every such module under
`templates/<family>/`; nothing registers itself. A folder is imported as a package of its own, so its
modules may share code (`from ._shared import …`; names with a leading underscore offer no template).
"""

import hashlib
import importlib
import pkgutil
import sys
import traceback
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from difflib import get_close_matches
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from types import ModuleType

import templates
from icc.errors import TemplateError
from templates.base import FAMILIES, Template

ENTRY_POINTS = "icc.templates"
"""Entry-point group under which an installed package offers template modules."""

FOLDER_PACKAGE = "icc_user_templates_"
"""Packages made of users' folders: this and the hash of what is in them."""


@cache
def all_templates(*folders: Path) -> dict[str, Template]:
    """The catalogue, installed plug-ins and users' folders by name, sorted by family and name.

    Read once per process: a folder that is edited while a run goes on does not change the run.
    Raises TemplateError if two templates share a name or one breaks the class contract.
    """
    users = [template for folder in folders for template in in_folder(folder).values()]
    return _by_name([*_catalogue(), *_plugins(), *users])


def in_folder(folder: Path) -> dict[str, Template]:
    """The templates of the Python files in a user's folder, as they are now."""
    if not folder.is_dir():
        raise TemplateError(f"no folder {folder}: give a directory of template modules")
    folder = folder.resolve()
    package = _package(folder)
    names = sorted(path.stem for path in folder.glob("*.py") if path.name[0] != "_")
    return _by_name(t for name in names for t in _offered(_load(package, folder, name)))


def get(name: str, *folders: Path) -> Template:
    """The template called `name`. Raises TemplateError that lists near matches."""
    users = [found[name] for folder in folders if name in (found := in_folder(folder))]
    offered = [t for t in (in_catalogue(name), *users) if t is not None]
    if len(offered) == 1:
        return offered[0]
    found = all_templates(*folders)
    if name not in found:
        near = get_close_matches(name, found, n=3, cutoff=0.5)
        hint = f"did you mean {', '.join(near)}?" if near else "`icc templates list` shows all"
        raise TemplateError(f"no template {name!r} among {len(found)}; {hint}")
    return found[name]


def in_catalogue(name: str) -> Template | None:
    """The catalogue's template of that name, without importing the others: modules bear the names
    of their templates."""
    for family in FAMILIES if name.isidentifier() else ():
        if any(Path(root, family, f"{name}.py").is_file() for root in templates.__path__):
            return next(_offered(importlib.import_module(f"templates.{family}.{name}")), None)
    return None


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


def _by_name(found: Iterable[Template]) -> dict[str, Template]:
    named: dict[str, Template] = {}
    for template in found:
        other = named.get(template.name)
        if other is not None:
            raise TemplateError(
                f"{other.module} and {template.module} both call their template "
                f"{template.name!r}; rename one"
            )
        if template.family not in FAMILIES:
            raise TemplateError(
                f"{template.module}: family {template.family!r} is none of {', '.join(FAMILIES)}"
            )
        named[template.name] = template
    order = sorted(named, key=lambda name: (FAMILIES.index(named[name].family), name))
    return {name: named[name] for name in order}


def _catalogue() -> Iterator[Template]:
    for family in FAMILIES:
        for root in templates.__path__:
            for info in pkgutil.iter_modules([str(Path(root, family))]):
                if not info.ispkg:
                    yield from _offered(importlib.import_module(f"templates.{family}.{info.name}"))


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


def _load(package: str, folder: Path, name: str) -> ModuleType:
    path = folder / f"{name}.py"
    try:
        with _no_bytecode():
            return importlib.import_module(f"{package}.{name}")
    except Exception as error:
        frames = traceback.extract_tb(error.__traceback__)
        here = [f for f in frames if Path(f.filename).is_relative_to(folder)]
        line = f":{here[-1].lineno}" if here else ""
        where = Path(here[-1].filename) if here else path
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
