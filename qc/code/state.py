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

    Globals that functions reassign or step on, defaults that remember, attributes kept on functions or
    classes, the environment and the command line, settings of the drawing library that change after
    something was drawn: what such a call draws cannot be read off the call, let alone off the image.
    Measured: such places.
    """

    name = "code.hidden_state"

    def find(self, script: Script, settings: Mapping[str, Any]) -> Sequence[Finding]:
        return [
            *_globals(script),
            *_defaults(script),
            *_function_attributes(script),
            *_outside(script),
            *_stepped(script),
            *_late_settings(script),
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


def _stepped(script: Script) -> Iterator[Finding]:
    """`state["n"] = f(state["n"])` in a function, on a collection from outside of it."""
    for function in _functions(script):
        inner = [n for n in ast.walk(function) if isinstance(n, ast.Name)]
        own = {n.id for n in inner if isinstance(n.ctx, ast.Store)}
        own |= {a.arg for a in ast.walk(function.args) if isinstance(a, ast.arg)}
        for node in ast.walk(function):
            target, value = _assigned(node)
            if target is None or not isinstance(target.slice, ast.Constant):
                continue
            outer = isinstance(target.value, ast.Name) and target.value.id not in own
            again = any(ast.unparse(n) == ast.unparse(target) for n in ast.walk(value))
            if outer and (again or isinstance(node, ast.AugAssign)):
                yield Finding(node.lineno, f"steps {ast.unparse(target)} on from call to call")  # type: ignore[attr-defined]


def _assigned(node: ast.AST) -> tuple[ast.Subscript | None, ast.expr]:
    """Target and value of an assignment to an item; no target for anything else."""
    if isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Subscript):
        return node.target, node.value
    if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Subscript):
        return node.targets[0], node.value
    return None, ast.Constant(None)


DRAWS = frozenset({"plot", "bar", "barh", "scatter", "hist", "imshow", "fill", "fill_between", "pie", "add_patch",
                   "contour", "contourf", "pcolormesh", "step", "stem", "errorbar", "quiver", "text"})  # fmt: skip
SETTERS = ("matplotlib.rcParams.update", "matplotlib.pyplot.rcParams.update", "matplotlib.rc",
           "matplotlib.pyplot.rc", "matplotlib.pyplot.style.use", "matplotlib.style.use")  # fmt: skip


def _late_settings(script: Script) -> Iterator[Finding]:
    """Settings at the top level that change between two calls that draw."""
    own = set[int]()
    for block in (f.body for f in _functions(script)):
        own |= {id(n) for statement in block for n in ast.walk(statement)}
    drawn = sorted(
        call.lineno for target, call in script.calls
        if isinstance(call.func, ast.Attribute) and call.func.attr in DRAWS and id(call) not in own
    )  # fmt: skip
    if not drawn:
        return
    changes = [call.lineno for target, call in script.calls if target in SETTERS]
    changes += [
        node.lineno
        for node in script.of(ast.Subscript)
        if isinstance(node.ctx, ast.Store) and script.dotted(node.value).endswith("rcParams")
    ]
    for line in sorted(changes):
        if drawn[0] < line < drawn[-1]:
            yield Finding(line, "changes the settings after something was drawn")
