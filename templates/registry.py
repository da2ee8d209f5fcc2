"""Finding templates: the catalogue's own modules, a user's folder, installed plug-ins.

A template is whatever a module offers as `TEMPLATE`. The catalogue is every such module under
`templates/<family>/`; nothing registers itself.
"""

import importlib
import importlib.util
import pkgutil
import sys
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from functools import cache
from importlib.metadata import entry_points
from pathlib import Path
from types import ModuleType

import templates
from icc.errors import TemplateError
from icc.seeds import identifier
from templates.base import FAMILIES, Template

ENTRY_POINTS = "icc.templates"
"""Entry-point group under which an installed package offers template modules."""


@cache
def all_templates() -> dict[str, Template]:
    """The catalogue and installed plug-ins by name, sorted by family and name.

    Raises TemplateError if two templates share a name or one breaks the class contract.
    """
    return _by_name([*_catalogue(), *_plugins()])


def in_folder(folder: Path) -> dict[str, Template]:
    """The templates of the Python files in a user's folder."""
    if not folder.is_dir():
        raise TemplateError(f"no folder {folder}: give a directory of template modules")
    files = sorted(path for path in folder.resolve().glob("*.py") if path.name[0] != "_")
    return _by_name(template for path in files for template in _offered(_load(path)))


def with_folder(folder: Path) -> dict[str, Template]:
    """`all_templates()` and those of a user's folder."""
    return _by_name([*all_templates().values(), *in_folder(folder).values()])


def get(name: str, folder: Path | None = None) -> Template:
    """The template called `name`. Raises TemplateError that lists near matches."""
    found = all_templates() if folder is None else with_folder(folder)
    if name not in found:
        near = get_close_matches(name, found, n=3, cutoff=0.5)
        hint = f"did you mean {', '.join(near)}?" if near else "`icc templates list` shows all"
        raise TemplateError(f"no template {name!r} among {len(found)}; {hint}")
    return found[name]


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
        yield from _offered(point.load())


def _load(path: Path) -> ModuleType:
    """Import a file under a name of its own, once per process and file content."""
    name = f"icc_user_templates_{identifier(str(path), path.read_text(encoding='utf-8'))[:12]}"
    if name in sys.modules:
        return sys.modules[name]
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise TemplateError(f"{path} cannot be imported as a Python module")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except Exception as error:
        del sys.modules[name]
        raise TemplateError(f"{path}: {type(error).__name__}: {error}") from error
    return module


def _offered(module: ModuleType) -> Iterator[Template]:
    template = getattr(module, "TEMPLATE", None)
    if template is None:
        return
    if not isinstance(template, Template):
        raise TemplateError(f"{module.__name__}: TEMPLATE must be an instance of Template")
    yield template
