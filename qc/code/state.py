"""Hidden state: what a call does hangs on what earlier calls left behind."""

import ast
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from qc.code.rule import CodeRule, Finding
from qc.code.script import Script

Function = ast.FunctionDef | ast.AsyncFunctionDef
CHANGERS = frozenset(
    {"append", "extend", "insert", "pop", "remove", "clear", "add", "update", "setdefault"}
)
OUTSIDE = ("os.environ", "sys.argv", "os.getenv", "numpy.random.set_state", "random.setstate")


class HiddenState(CodeRule):
    """A function's result depends on state that its call does not show.

    Globals that functions reassign, defaults that remember, attributes kept on functions or
    classes, the environment and the command line: what such a call draws cannot be read off the call, let alone
    off the image. Measured: such places.
    """

    name = "code.hidden_state"

    def find(self, script: Script, settings: Mapping[str, Any]) -> Sequence[Finding]:
        return [
            *_globals(script),
            *_defaults(script),
            *_function_attributes(script),
            *_outside(script),
        ]


def _functions(script: Script) -> Iterator[Function]:
    yield from script.of(ast.FunctionDef)
    yield from script.of(ast.AsyncFunctionDef)


def _globals(script: Script) -> Iterator[Finding]:
    for node in script.of(ast.Global):
        yield Finding(node.lineno, f"reassigns the global {', '.join(node.names)}")


def _defaults(script: Script) -> Iterator[Finding]:
    """Mutable defaults that the function changes."""
    for function in _functions(script):
        arguments = function.args
        positional = [*arguments.posonlyargs, *arguments.args]
        pairs = [
            *zip(
                positional[len(positional) - len(arguments.defaults) :],
                arguments.defaults,
                strict=True,
            ),
            *zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True),
        ]
        mutable = {
            a.arg
            for a, default in pairs
            if isinstance(default, (ast.List, ast.Dict, ast.Set, ast.ListComp))
        }
        changed = mutable & set(_changed(function)) if mutable else set()
        for name in sorted(changed):
            yield Finding(function.lineno, f"the default of {name} remembers earlier calls")


def _changed(function: Function) -> Iterator[str]:
    """Names whose object the function changes in place."""
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            if node.func.attr in CHANGERS and isinstance(node.func.value, ast.Name):
                yield node.func.value.id
        elif isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Store):
            if isinstance(node.value, ast.Name):
                yield node.value.id
        elif isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name):
            yield node.target.id


def _function_attributes(script: Script) -> Iterator[Finding]:
    names = {f.name for f in (*_functions(script), *script.of(ast.ClassDef))}
    for node in script.of(ast.Attribute):
        if (
            isinstance(node.ctx, ast.Store)
            and isinstance(node.value, ast.Name)
            and node.value.id in names
        ):
            yield Finding(node.lineno, f"keeps {node.attr} on {node.value.id} itself")


def _outside(script: Script) -> Iterator[Finding]:
    for node in script.of(ast.Attribute, ast.Call):
        target = script.dotted(node.func if isinstance(node, ast.Call) else node)
        if target in OUTSIDE:
            yield Finding(node.lineno, f"depends on {target}")
