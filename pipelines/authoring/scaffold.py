"""A new template that runs and passes its checks, to be changed into one's own."""

import re
from importlib.resources import files
from pathlib import Path

from icc.errors import UsageError
from pipelines.identity import rooms_root
from templates.base import FAMILIES
from templates.registry import all_templates

NAME = re.compile(r"[a-z][a-z0-9_]*")
USERS_FOLDER = Path("my_templates")
"""Where new templates go outside the repository."""


def scaffold(name: str, family: str, into: Path | None) -> Path:
    """Write the module of a new template and return its path.

    `into` is by default the family's folder in the repository, if that is the working directory, else
    `my_templates`. Raises UsageError if name or family cannot be, or the file is there already.
    """
    if not NAME.fullmatch(name):
        raise UsageError(
            f"{name!r} is no name for a template: write lower-case words joined by underscores"
        )
    if family not in FAMILIES:
        raise UsageError(f"family {family!r} is none of {', '.join(FAMILIES)}")
    if name in all_templates():
        raise UsageError(f"there is a template {name!r} already; choose another name")
    folder = into or _default_folder(family)
    target = folder / f"{name}.py"
    if target.exists():
        raise UsageError(f"{target} exists already; choose another name or --into")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        target.write_text(_module(name, family), encoding="utf-8")
    except OSError as error:
        raise UsageError(f"{target}: cannot be written ({error.strerror})") from None
    return target


def is_ours(path: Path) -> bool:
    """Whether a module belongs to our own catalogue, so that no folder has to be named."""
    return path.resolve().parent.parent == rooms_root() / "templates"


def _default_folder(family: str) -> Path:
    return Path("templates", family) if Path.cwd() == rooms_root() else USERS_FOLDER


def _module(name: str, family: str) -> str:
    text = files(__package__).joinpath("scaffold.txt").read_text(encoding="utf-8")
    title = "".join(word.capitalize() for word in name.split("_"))
    for placeholder, value in (
        ("CLASS_NAME", title), ("TEMPLATE_NAME", name), ("FAMILY_NAME", family)
    ):  # fmt: skip
        text = text.replace(placeholder, value)
    return text
