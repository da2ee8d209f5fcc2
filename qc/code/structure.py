"""Rules on how a script is built: dead parts, several figures, sheer size."""

import ast
from abc import abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Any

from icc.record import Verdict
from qc.base import Rule, Subject
from qc.code.rule import CodeRule, Finding
from qc.code.script import Script, parse

ENDS = (ast.Return, ast.Raise, ast.Break, ast.Continue)
HOLDERS = (ast.stmt, ast.Module, ast.ExceptHandler, ast.match_case)
"""Nodes that hold blocks of statements."""
EFFECTS = (ast.Call, ast.Await, ast.Yield, ast.YieldFrom, ast.NamedExpr)


class DeadCode(CodeRule):
    """Code that cannot run, functions nobody calls, data nobody reads.

    A reader of the image cannot know of them, so they teach a model to invent. Unpacking targets,
    loop variables, underscored names, results of calls (kept for their effect) and unused imports
    are no offence. Measured: such statements and names.
    """

    name = "code.dead_code"

    def find(self, script: Script, settings: Mapping[str, Any]) -> Sequence[Finding]:
        return _dead(script)


@lru_cache(maxsize=4)  # the suitability score asks again
def _dead(script: Script) -> Sequence[Finding]:
    return [*_unreachable(script), *_unused(script)]


def _unreachable(script: Script) -> Iterator[Finding]:
    for node in script.nodes:
        if not isinstance(node, HOLDERS):
            continue
        for block in _blocks(node):
            for statement, following in pairwise(block):
                if isinstance(statement, ENDS):
                    yield Finding(following.lineno, "cannot be reached")
        if isinstance(node, (ast.If, ast.While)) and _never(node.test):
            yield Finding(node.lineno, "a branch that never runs")


def _never(test: ast.expr) -> bool:
    return isinstance(test, ast.Constant) and not test.value


def _blocks(node: ast.AST) -> list[list[ast.stmt]]:
    blocks = (getattr(node, name, None) for name in ("body", "orelse", "finalbody"))
    return [b for b in blocks if isinstance(b, list) and all(isinstance(s, ast.stmt) for s in b)]


def _unused(script: Script) -> Iterator[Finding]:
    read = {n.id for n in script.nodes if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load)}
    read |= {n.target.id for n in script.nodes
             if isinstance(n, ast.AugAssign) and isinstance(n.target, ast.Name)}  # fmt: skip
    shared = {
        name for n in script.nodes if isinstance(n, (ast.Global, ast.Nonlocal)) for name in n.names
    }
    members = {id(s) for n in script.nodes if isinstance(n, ast.ClassDef) for s in n.body}
    exported = _exported(script)
    for node in script.nodes:
        if id(node) in members:
            continue
        for name, line, what in _definitions(node):
            if name not in read | shared | exported and not name.startswith("_"):
                yield Finding(line, f"{what} {name} is never used")


def _exported(script: Script) -> set[str]:
    """Names listed in `__all__`."""
    return {
        element.value
        for node in script.nodes
        if isinstance(node, ast.Assign) and isinstance(node.value, (ast.List, ast.Tuple))
        and any(isinstance(t, ast.Name) and t.id == "__all__" for t in node.targets)
        for element in node.value.elts
        if isinstance(element, ast.Constant) and isinstance(element.value, str)
    }  # fmt: skip


def _definitions(node: ast.AST) -> Iterator[tuple[str, int, str]]:
    """Names that a statement defines and that would be pointless if never read."""
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        yield node.name, node.lineno, "function"
    elif isinstance(node, ast.ClassDef):
        yield node.name, node.lineno, "class"
    elif isinstance(node, ast.Assign) and not _has_effect(node.value):
        for target in node.targets:
            if isinstance(target, ast.Name):
                yield target.id, node.lineno, "variable"
    elif (
        isinstance(node, ast.AnnAssign)
        and isinstance(node.target, ast.Name)
        and node.value
        and not _has_effect(node.value)
    ):
        yield node.target.id, node.lineno, "variable"


def _has_effect(value: ast.expr) -> bool:
    """Whether the value may be computed for an effect: it calls something other than arithmetic."""
    return any(isinstance(n, EFFECTS) and not _pure(n) for n in ast.walk(value))


PURE = frozenset(
    {"abs", "array", "arange", "linspace", "zeros", "ones", "sqrt", "sin", "cos", "tan", "exp",
     "log", "len", "list", "tuple", "dict", "set", "range", "sum", "min", "max", "sorted", "round",
     "int", "float", "str", "radians", "deg2rad", "meshgrid", "full", "eye", "norm", "dot", "cross"}
)  # fmt: skip


def _pure(node: ast.AST) -> bool:
    if not isinstance(node, ast.Call):
        return False
    function = node.func
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    return name in PURE


class Figures(CodeRule):
    """The script opens several figures; only one can be the image, so the rest is noise.

    Measured: statements that open a figure, beyond branches that exclude each other.
    """

    name = "code.figures"
    threshold = 1
    threshold_basis = "One triplet shows one image."

    OPENERS = frozenset({"figure", "subplots", "subplot_mosaic"})

    def find(self, script: Script, settings: Mapping[str, Any]) -> Sequence[Finding]:
        return [
            Finding(call.lineno, f"opens a figure with {target}")
            for target, call in script.calls
            if target in {f"matplotlib.pyplot.{opener}" for opener in self.OPENERS}
            and not self._returns_to(call)
        ]

    @staticmethod
    def _returns_to(call: ast.Call) -> bool:
        """`plt.figure(fig)`, `plt.figure(1)` or `subplots(num=…)` make an existing figure current."""
        by_number = any(k.arg == "num" for k in call.keywords)
        function = call.func
        positional = isinstance(function, ast.Attribute) and function.attr == "figure"
        return by_number or (positional and bool(call.args))


class SizeRule(Rule):
    """A rule on a number that any text has."""

    stage = "code"
    unit = ""

    def judge(self, subject: Subject) -> Verdict:
        script = parse(subject.code)
        if isinstance(script, SyntaxError):
            return self.verdict(None, "the code cannot be parsed")
        size = self.size(script)
        ok = size <= (self.limit or 0)
        return self.verdict(ok, "" if ok else f"{size} {self.unit}", size)

    @abstractmethod
    def size(self, script: Script) -> int:
        """The number to compare."""


class Length(SizeRule):
    """The script is too long to be read off an image.

    Measured: lines that are not blank.
    """

    name = "code.length"
    threshold = 300
    threshold_basis = (
        "The training stage cuts answers at 8,192 tokens, about 400 dense lines; scripts of 288 "
        "template figures end at 187 lines, of 135 figures by people at 285."
    )
    unit = "lines of code"

    def size(self, script: Script) -> int:
        return script.lines


class Literals(SizeRule):
    """Most of the script is a table of numbers: it shows what was drawn, not how to draw it.

    Measured: lines of the longest literal (list, tuple, set, dictionary or text).
    """

    name = "code.literals"
    threshold = 60
    threshold_basis = (
        "Longest literal in 288 template scripts: 22 lines; in 135 by people: 26, four pasted tables of "
        "158 and more apart."
    )
    unit = "lines in one literal"

    def size(self, script: Script) -> int:
        literals = (
            node
            for node in script.nodes
            if isinstance(
                node, (ast.List, ast.Tuple, ast.Set, ast.Dict, ast.Constant, ast.JoinedStr)
            )
        )
        return max(((n.end_lineno or n.lineno) - n.lineno + 1 for n in literals), default=0)
