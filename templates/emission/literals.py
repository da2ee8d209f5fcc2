"""Values as a person would type them."""

from typing import Any

import numpy as np

from icc.errors import TemplateError

NEWLINE = ' "\\n" '
NEAT = 6
"""A computed number longer than this is left as the expression that computes it."""


def literal(value: Any, sequence: str = "") -> str:
    """Python source of a value; `sequence="["` writes every tuple as a list.

    Raises TemplateError for anything but None, numbers, strings, and containers and arrays of them.
    """
    value = as_python(value)
    if value is None or isinstance(value, (bool, int)):
        return repr(value)
    if isinstance(value, float):
        return _float(value)
    if isinstance(value, str):
        return string(value)
    if isinstance(value, np.ndarray):
        return f"np.array({literal(value.tolist(), '[')})"
    if isinstance(value, dict):
        pairs = (f"{literal(k)}: {literal(v, sequence)}" for k, v in value.items())
        return f"{{{', '.join(pairs)}}}"
    if isinstance(value, (list, tuple)):
        return _sequence(value, sequence)
    if isinstance(value, (set, frozenset)):
        return _set(value)
    raise TemplateError(f"a {type(value).__name__} cannot be written as a literal: {value!r}")


def as_python(value: Any) -> Any:
    """Python's own number for one of numpy's; anything else as it is."""
    return value.item() if isinstance(value, np.generic) else value


def _float(value: float) -> str:
    if value != value or abs(value) == float("inf"):
        raise TemplateError(f"{value} cannot be written as a literal")
    return repr(value).replace("e-0", "e-")


def _sequence(value: list[Any] | tuple[Any, ...], sequence: str) -> str:
    items = ", ".join(literal(v, sequence) for v in value)
    if sequence == "[" or isinstance(value, list):
        return f"[{items}]"
    return f"({items},)" if len(value) == 1 else f"({items})"


def _set(value: set[Any] | frozenset[Any]) -> str:
    items = ", ".join(sorted(literal(v) for v in value))
    braces = f"{{{items}}}" if value else "set()"
    return f"frozenset({braces})" if isinstance(value, frozenset) else braces


def string(value: str) -> str:
    """A string literal, raw where backslashes (of mathtext) would have to be doubled."""
    lines = value.split("\n")
    if "\\" in value and len(lines) > 1 and all(map(_fits_raw, lines)):
        return f"({NEWLINE.join(_line(line) for line in lines)})"
    return f'r"{value}"' if "\\" in value and _fits_raw(value) else repr(value)


def _line(text: str) -> str:
    return f'r"{text}"' if "\\" in text else repr(text)


def _fits_raw(text: str) -> bool:
    return text.isprintable() and '"' not in text and not text.endswith("\\")


def is_neat(value: Any) -> bool:
    """Whether a computed value reads better than the expression that computes it."""
    if isinstance(value, (bool, str)) or value is None:
        return True
    return isinstance(value, (int, float)) and len(repr(value)) <= NEAT
