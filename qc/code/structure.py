"""Rules on how a script is built: dead parts, several figures, sheer size."""

import ast
from abc import abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import Any

from icc.record import Verdict
from qc.base import Rule, Subject
from qc.code.rule import CodeRule, Finding
from qc.code.script import Script, parse

ENDS = (ast.Return, ast.Raise, ast.Break, ast.Continue)
EFFECTS = (ast.Call, ast.Await, ast.Yield, ast.YieldFrom, ast.NamedExpr)


class DeadCode(CodeRule):
    """Code that cannot run, functions nobody calls, data nobody reads.

    A reader of the image cannot know of them, so they teach a model to invent. Unpacking targets,
    loop variables, underscored names, results of calls (kept for their effect) and unused imports
    are no offence. Measured: such statements and names; a number or a computed grid that is left
    over, which tells nothing, counts half.
    """

    name = "code.dead_code"
    threshold = 0.5
    threshold_basis = (
        "Of 308 good scripts by people five leave one computed array over and one a function; declared "
        "data that nobody draws are always a fault."
    )

    def find(self, script: Script, settings: Mapping[str, Any]) -> Sequence[Finding]:
        return _dead(script)

    def weight(self, finding: Finding) -> float:
        return 0.5 if finding.what.startswith(LEFT_OVER) else 1.0


LEFT_OVER = "number "


@lru_cache(maxsize=4)  # the suitability score asks again
def _dead(script: Script) -> Sequence[Finding]:
    return [*_unreachable(script), *_overwritten(script), *_unused(script)]


def _unreachable(script: Script) -> Iterator[Finding]:
    for block in script.blocks:
        for statement, following in pairwise(block):
            if isinstance(statement, ENDS):
                yield Finding(following.lineno, "cannot be reached")
    yield from (
        Finding(test.lineno, "a branch that never runs")
        for test in _conditions(script)
        if _never(test)
    )


def _conditions(script: Script) -> Iterator[ast.expr]:
    yield from (node.test for node in script.of(ast.If))
    yield from (node.test for node in script.of(ast.While))


def _overwritten(script: Script) -> Iterator[Finding]:
    """Declared data that the next assignment in the same block replaces before anything reads it."""
    for block in script.blocks:
        waiting: dict[str, ast.stmt] = {}
        for statement in block:
            for node in ast.walk(statement):
                if isinstance(node, ast.Name) and isinstance(node.ctx, (ast.Load, ast.Del)):
                    waiting.pop(node.id, None)
            if isinstance(statement, (ast.FunctionDef, ast.ClassDef)):
                waiting.clear()
            if isinstance(statement, ast.Assign) and len(statement.targets) == 1:
                target = statement.targets[0]
                if isinstance(target, ast.Name):
                    if target.id in waiting:
                        line = waiting[target.id].lineno
                        yield Finding(line, f"{target.id} is overwritten before it is read")
                    waiting.pop(target.id, None)
                    if _declared(statement.value):
                        waiting[target.id] = statement


def _declared(value: ast.expr) -> bool:
    """A literal collection of at least three entries."""
    if isinstance(value, ast.Call) and value.args:
        return _declared(value.args[0])
    if isinstance(value, ast.Dict):
        return len(value.keys) > 2
    return isinstance(value, (ast.List, ast.Tuple, ast.Set)) and len(value.elts) > 2


def _never(test: ast.expr) -> bool:
    return isinstance(test, ast.Constant) and not test.value


def _unused(script: Script) -> Iterator[Finding]:
    read = {n.id for n in script.nodes if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load)}
    read |= {n.target.id for n in script.nodes
             if isinstance(n, ast.AugAssign) and isinstance(n.target, ast.Name)}  # fmt: skip
    shared = {
        name for n in script.nodes if isinstance(n, (ast.Global, ast.Nonlocal)) for name in n.names
    }
    members = {id(s) for n in script.nodes if isinstance(n, ast.ClassDef) for s in n.body}
    known = read | shared | _exported(script)
    for node in script.nodes:
        if id(node) in members:
            continue
        for name, line, what in _definitions(node, script):
            if name not in known and not name.startswith("_"):
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


def _definitions(node: ast.AST, script: Script) -> Iterator[tuple[str, int, str]]:
    """Names that a statement defines and that would be pointless if never read."""
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        yield node.name, node.lineno, "function"
    elif isinstance(node, ast.ClassDef):
        yield node.name, node.lineno, "class"
    elif isinstance(node, ast.Assign) and not _has_effect(node.value, script):
        for target in node.targets:
            if isinstance(target, ast.Name):
                yield target.id, node.lineno, _what(node.value, target.id)
    elif (
        isinstance(node, ast.AnnAssign)
        and isinstance(node.target, ast.Name)
        and node.value
        and not _has_effect(node.value, script)
    ):
        yield node.target.id, node.lineno, _what(node.value, node.target.id)


def _what(value: ast.expr, name: str) -> str:
    """`data` for declared collections, and for what is computed under a telling name."""
    computed = not isinstance(value, ast.Constant) and len(name) > 2
    return "data" if computed or _declared(value) else "number"


def _has_effect(value: ast.expr, script: Script) -> bool:
    """Whether the value may be computed for an effect: it calls something other than arithmetic."""
    return any(isinstance(n, EFFECTS) and not _pure(n, script) for n in ast.walk(value))


PURE = frozenset(
    {"abs", "len", "list", "tuple", "dict", "set", "range", "sum", "min", "max", "sorted", "round",
     "int", "float", "str", "zip", "enumerate", "map", "reversed"}
)  # fmt: skip
PURE_MODULES = ("numpy", "math", "itertools", "fractions", "statistics")


def _pure(node: ast.AST, script: Script) -> bool:
    if not isinstance(node, ast.Call):
        return False
    target = script.dotted(node.func)
    pure = target in PURE or target.partition(".")[0] in PURE_MODULES
    return pure and not target.startswith("numpy.random")


class Figures(CodeRule):
    """The script opens several figures; only one can be the image, so the rest is noise.

    Measured: statements that open a figure, twice for those in a loop; or that show one.
    """

    name = "code.figures"
    threshold = 1
    threshold_basis = "One triplet shows one image."

    OPENERS = frozenset({"figure", "subplots", "subplot_mosaic"})

    def find(self, script: Script, settings: Mapping[str, Any]) -> Sequence[Finding]:
        opened = [
            (target, call)
            for target, call in script.calls
            if target in {f"matplotlib.pyplot.{opener}" for opener in self.OPENERS}
            and not self._returns_to(call)
        ]
        found = [
            Finding(call.lineno, f"opens a figure with {target}{again}")
            for target, call in opened
            for again in (("", " at every turn of a loop") if id(call) in script.looped else ("",))
        ]
        shown = [
            Finding(call.lineno, "shows a figure")
            for target, call in script.calls
            if target == "matplotlib.pyplot.show"
        ]
        return max(found, shown, key=len)

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

    Measured: lines of 100 characters that the longest literal fills (list, tuple, set, dictionary or
    text), however it is broken.
    """

    name = "code.literals"
    threshold = 60
    threshold_basis = (
        "Longest literal in 288 template scripts: 17 lines; in 440 by people: 44, three pasted tables of 69 "
        "and more apart."
    )
    unit = "lines in one literal"

    COLUMNS = 100

    def size(self, script: Script) -> int:
        starts = [0, *accumulate(len(line) + 1 for line in script.text.split("\n"))]
        literals = script.of(ast.List, ast.Tuple, ast.Set, ast.Dict, ast.Constant, ast.JoinedStr)
        return max((self._lines(node, starts) for node in literals), default=0)

    def _lines(self, node: ast.expr, starts: Sequence[int]) -> int:
        first, last = node.lineno, node.end_lineno or node.lineno
        if first == last:
            return ((node.end_col_offset or 0) - node.col_offset) // self.COLUMNS + 1
        characters = starts[last] - starts[first - 1]
        return max(last - first + 1, characters // self.COLUMNS)
