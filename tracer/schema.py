"""Checks JSON against the annotations of the trace's records, so that a forged trace cannot pass.

`Trace.from_json` builds records without looking at their values; this looks at every one first.
Checks are compiled from the dataclasses' own type hints, once per field.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from tracer.trace import Axes, Element, Figure

Check = Callable[[Any], bool]

MAX_ELEMENTS = 100_000
MAX_AXES = 1_000
MAX_TEXT = 20_000
_NUMBERS = frozenset({int, float})


def check_trace(data: Any) -> None:
    """Raise ValueError, TypeError or KeyError unless `data` is the JSON form of a Trace."""
    elements, axes = data["elements"], data["axes"]
    if len(elements) > MAX_ELEMENTS or len(axes) > MAX_AXES:
        raise ValueError(f"the trace has {len(elements)} elements and {len(axes)} axes: too many")
    _check(Figure, [data["figure"]])
    _check(Axes, axes)
    _check(Element, elements)
    for name in ("texts", "notes"):
        if not _list_of(_text)(data[name]):
            raise TypeError(f"the trace's {name} are not all text")


def _check(record: type, rows: Any) -> None:
    checks = field_checks(record)
    for row in rows:
        for name, value in row.items():
            if not checks[name](value):
                raise ValueError(f"{record.__name__}.{name} cannot be {str(value)[:60]!r}")


@cache
def field_checks(record: type) -> Mapping[str, Check]:
    """One check for each field of a dataclass."""
    hints = get_type_hints(record)
    return {f.name: _compiled(hints[f.name]) for f in fields(record)}


def _compiled(hint: Any) -> Check:
    origin, args = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return _any_of([_compiled(arg) for arg in args])
    if origin is Literal:
        return lambda value: isinstance(value, str) and value in args
    if origin is tuple:
        return _compiled_tuple(args)
    if origin is not None and issubclass(origin, Mapping):
        return lambda value: isinstance(value, dict)
    return _PLAIN[hint]


def _compiled_tuple(args: tuple[Any, ...]) -> Check:
    if args[-1] is Ellipsis:
        return _numbers if args[0] is float else _list_of(_compiled(args[0]))
    if set(args) == {float}:
        return lambda value: _numbers(value) and len(value) == len(args)
    raise TypeError(f"no check for tuple{args}")


def _any_of(checks: Sequence[Check]) -> Check:
    if len(checks) == 1:
        return checks[0]
    first, rest = checks[0], _any_of(checks[1:])
    return lambda value: first(value) or rest(value)


def _list_of(check: Check) -> Check:
    return lambda value: isinstance(value, list) and all(map(check, value))


def _numbers(value: Any) -> bool:
    return isinstance(value, list) and set(map(type, value)) <= _NUMBERS


def _text(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= MAX_TEXT


_PLAIN: Mapping[Any, Check] = {
    str: _text,
    int: lambda value: type(value) is int,
    float: lambda value: type(value) in _NUMBERS,
    bool: lambda value: type(value) is bool,
    NoneType: lambda value: value is None,
}
