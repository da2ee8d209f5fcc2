"""Stage `gate`: what code written by a model may not even try, checked before it runs.

The sandbox confines whatever runs; the gate guards the *trace*: a script that patches the drawing
library or looks into the interpreter could make the recorder report what was never drawn.
"""

import ast
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from qc.base import Rule
from qc.code.dependence import foreign_imports
from qc.code.rule import CodeRule, Finding
from qc.code.script import Script

LIBRARIES = ("matplotlib", "mpl_toolkits", "numpy", "builtins", "sys", "PIL", "tracer")


class GateRule(CodeRule):
    """A code rule that runs before execution."""

    stage = "gate"


class Imports(GateRule):
    """A module outside the allow-list: it would be refused, or could reach around the tracer.

    Measured: such imports.
    """

    name = "gate.imports"

    def find(self, script: Script, settings: Mapping[str, Any]) -> Sequence[Finding]:
        return foreign_imports(script, settings)


class Patching(GateRule):
    """Replaces attributes of drawing libraries, so that what is drawn is not what is reported.

    Setting rcParams, or attributes of objects that the script made, is no offence.
    Measured: assignments, deletions and `setattr` calls whose target is a library's module or class.
    """

    name = "gate.patching"

    def find(self, script: Script, settings: Mapping[str, Any]) -> Sequence[Finding]:
        return list(_patches(script))


def _patches(script: Script) -> Iterator[Finding]:
    for node in script.nodes:
        targets: list[ast.expr] = []
        if isinstance(node, (ast.Assign, ast.Delete)):
            targets = node.targets
        elif isinstance(node, (ast.AugAssign, ast.AnnAssign)):
            targets = [node.target]
        for target in targets:
            if isinstance(target, ast.Attribute) and _of_library(script.dotted(target.value)):
                yield Finding(target.lineno, f"sets {script.dotted(target)}")
    for name, call in script.calls:
        if (
            name in ("setattr", "delattr")
            and call.args
            and _of_library(script.dotted(call.args[0]))
        ):
            yield Finding(call.lineno, f"{name} on {script.dotted(call.args[0])}")


def _of_library(dotted: str) -> bool:
    return dotted.partition(".")[0] in LIBRARIES


FORBIDDEN_NAMES = frozenset(
    {"__import__", "compile", "eval", "exec", "globals", "locals", "breakpoint", "__builtins__",
     "__loader__", "__spec__"}
)  # fmt: skip
FRAMES = frozenset(
    {
        "f_back",
        "f_globals",
        "f_locals",
        "f_builtins",
        "gi_frame",
        "cr_frame",
        "ag_frame",
        "tb_frame",
    }
)
HARMLESS_DUNDERS = frozenset(
    {"__init__", "__name__", "__main__", "__doc__", "__len__", "__version__", "__class__"}
)


class Introspection(GateRule):
    """Looks into the interpreter: frames, globals, double-underscore attributes, `eval`.

    No figure needs it, and every known way out of a Python sandbox begins with it.
    Measured: such names, attributes and calls.
    """

    name = "gate.introspection"

    def find(self, script: Script, settings: Mapping[str, Any]) -> Sequence[Finding]:
        return list(_introspection(script))


def _introspection(script: Script) -> Iterator[Finding]:
    for node in script.nodes:
        if isinstance(node, ast.Name) and node.id in FORBIDDEN_NAMES:
            yield Finding(node.lineno, f"uses {node.id}")
        elif isinstance(node, ast.Attribute) and (_is_dunder(node.attr) or node.attr in FRAMES):
            yield Finding(node.lineno, f"reads {node.attr}")
    for name, call in script.calls:
        if name != "getattr" or len(call.args) < 2:
            continue
        attribute = call.args[1]
        if not isinstance(attribute, ast.Constant):
            yield Finding(call.lineno, "getattr with a computed name")
        elif _is_dunder(str(attribute.value)):
            yield Finding(call.lineno, f"getattr of {attribute.value!r}")


def _is_dunder(name: str) -> bool:
    return name.startswith("__") and name.endswith("__") and name not in HARMLESS_DUNDERS


RULES: tuple[type[Rule], ...] = (Imports, Patching, Introspection)
