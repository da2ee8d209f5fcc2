"""The functions of the language, by family; what a model is told of them is made of their docstrings."""

import inspect
from collections.abc import Callable, Mapping
from functools import partial
from types import ModuleType
from typing import Any

from qc.claims.restated import (
    arithmetic,
    choosing,
    contacts,
    directions,
    looks,
    page,
    places,
    sides,
    sizes,
)
from qc.claims.restated.drawing import HANDLE, Drawing
from qc.claims.restated.grammar import Unreadable

FAMILIES: Mapping[str, ModuleType] = {
    "Things": choosing,
    "Counting and reckoning": arithmetic,
    "Places and values": places,
    "Lengths, angles, areas": sizes,
    "Looks": looks,
    "Where things are": sides,
    "How things meet and are joined": contacts,
    "How lines go and curves run": directions,
    "Panels and texts": page,
}


def _words(family: ModuleType) -> dict[str, Callable[..., Any]]:
    """The public functions that a module defines; `max_` is called `max`."""
    return {
        name.removesuffix("_"): function
        for name, function in vars(family).items()
        if inspect.isfunction(function)
        and function.__module__ == family.__name__
        and not name.startswith("_")
    }


FUNCTIONS: Mapping[str, Callable[..., Any]] = {
    name: function for family in FAMILIES.values() for name, function in _words(family).items()
}


def names_of(drawing: Drawing) -> Callable[[str], Any]:
    """What a name of an expression means for one drawing."""

    def meaning(name: str) -> Any:
        if handle := HANDLE.fullmatch(name):
            return drawing.element(int(handle[1]))
        function = FUNCTIONS.get(name)
        if function is None:
            raise Unreadable(f"{name!r} is not part of the language")
        return partial(function, drawing) if _asks_drawing(function) else function

    return meaning


def _asks_drawing(function: Callable[..., Any]) -> bool:
    return next(iter(inspect.signature(function).parameters), "") == "drawing"


def phrasebook() -> str:
    """Every function with its arguments and meaning, a line each."""
    parts = []
    for title, family in FAMILIES.items():
        lines = [f"{name}{_arguments(f)}: {_meaning(f)}" for name, f in _words(family).items()]
        parts.append("\n".join([f"{title}", *lines]))
    return "\n\n".join(parts)


def _arguments(function: Callable[..., Any]) -> str:
    shown = []
    for name, parameter in inspect.signature(function).parameters.items():
        if name == "drawing":
            continue
        optional = parameter.default is not inspect.Parameter.empty
        starred = parameter.kind is inspect.Parameter.VAR_POSITIONAL
        shown.append(f"{name}=…" if optional else f"{name}, …" if starred else name)
    return f"({', '.join(shown)})"


def _meaning(function: Callable[..., Any]) -> str:
    return " ".join(inspect.cleandoc(function.__doc__ or "").split())
