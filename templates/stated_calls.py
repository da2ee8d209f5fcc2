"""The calls that a drawing function makes for certain, with those arguments that its parameters decide.

They are read off `draw` as its author wrote it, with the branches that the parameters choose, not off the
script that was emitted from it; a small evaluator follows plain assignments and loops as far as they are
known from the parameters. What it cannot know is left out.
"""

import ast
import itertools
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any

import numpy as np

from templates.base import Instance
from templates.emission.code import function_of
from templates.emission.scopes import bound_names, free_names, walk
from templates.emission.static import BUILTINS, PARAMETER
from templates.emit import pruned

MOST_ITEMS = 300
"""Longer loops are not followed."""
PURE = {"np": np, "math": math, "itertools": itertools}


class _UnknownValue(Exception):
    """The value hangs on something that only the running script has."""


@dataclass(frozen=True)
class Call:
    """A call of the drawing function, with those arguments that are known."""

    name: str
    receiver: str
    args: Sequence[Any]
    """Leading positional arguments, up to the first unknown one."""
    complete: bool
    """Whether all positional arguments are known."""
    keywords: Mapping[str, Any]
    unknown: frozenset[str]
    """Keywords whose value is not known."""
    transform: str | None
    """The expression given as `transform`, the coordinates of the place."""


def stated_calls(instance: Instance) -> list[Call]:
    """The calls that the instance's drawing makes for certain, in order."""
    reader = _Reader(instance)
    reader.block(function_of(pruned(instance)).body)
    return reader.calls


@dataclass
class _Reader:
    """Follows a drawing function as far as its parameters decide it."""

    instance: Instance
    calls: list[Call] = field(default_factory=list)
    known: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        module = import_module(self.instance.template.module)
        plain = (bool, int, float, str, tuple, list, dict)
        constants = {k: v for k, v in vars(module).items() if isinstance(v, plain)}
        self.known = {**constants, **BUILTINS, **PURE, PARAMETER: self.instance.p}

    def block(self, statements: Sequence[ast.stmt]) -> None:
        for statement in statements:
            self.statement(statement)

    def statement(self, node: ast.stmt) -> None:
        if isinstance(node, ast.Assign):
            self.note(node.value)
            self.assign(node)
        elif isinstance(node, ast.Expr):
            self.note(node.value)
        elif isinstance(node, ast.For):
            self.loop(node)
        elif isinstance(node, ast.If):
            self.branch(node)
        elif isinstance(node, ast.With):
            self.forget(node)
            self.block(node.body)
        else:
            self.forget(node)

    def assign(self, node: ast.Assign) -> None:
        try:
            value = self.value(node.value)
            for target in node.targets:
                self.bind(target, value)
        except (_UnknownValue, TypeError, ValueError):
            self.forget(node)

    def bind(self, target: ast.expr, value: Any) -> None:
        if isinstance(target, ast.Name):
            self.known[target.id] = value
        elif isinstance(target, (ast.Tuple, ast.List)):
            items, starred = list(value), [isinstance(t, ast.Starred) for t in target.elts]
            if any(starred):
                first, rest = starred.index(True), len(items) - len(starred) + 1
                items[first : first + rest] = [items[first : first + rest]]
            for part, item in zip(target.elts, items, strict=True):
                self.bind(part.value if isinstance(part, ast.Starred) else part, item)
        else:
            raise _UnknownValue

    def loop(self, node: ast.For) -> None:
        try:
            items = list(itertools.islice(self.value(node.iter), MOST_ITEMS + 1))
        except (_UnknownValue, TypeError):
            self.forget(node)
            return
        changed = bound_names(n for s in node.body for n in walk(s))
        if len(items) > MOST_ITEMS or _leaves(node.body):
            self.forget(node)
            return
        mutated = _grown(node.body)
        for name in mutated:
            self.known.pop(name, None)
        for item in items:
            try:
                self.bind(node.target, item)
            except (_UnknownValue, TypeError, ValueError):
                self.forget(node)
                return
            self.block(node.body)
        for name in changed & mutated:
            self.known.pop(name, None)

    def branch(self, node: ast.If) -> None:
        try:
            taken = node.body if self.value(node.test) else node.orelse
        except _UnknownValue:
            self.forget(node)
            return
        self.block(taken)

    def forget(self, node: ast.AST) -> None:
        """Whatever the node binds or grows is unknown from here on."""
        for name in bound_names(walk(node)) | _grown([node]):
            self.known.pop(name, None)

    def value(self, node: ast.expr) -> Any:
        """The value of an expression without side effects. Raises _UnknownValue."""
        for name in free_names(node):
            if name not in self.known:
                raise _UnknownValue
        if any(isinstance(n, (ast.Lambda, ast.NamedExpr)) for n in walk(node)):
            raise _UnknownValue
        try:
            code = compile(ast.Expression(node), "<statement>", "eval")
            return eval(code, {"__builtins__": {}, **self.known})
        except Exception:
            raise _UnknownValue from None

    def note(self, node: ast.expr) -> None:
        """Take down the calls in an expression; a list that grows is not known any more."""
        for call in [n for n in walk(node) if isinstance(n, ast.Call)]:
            name = call.func.attr if isinstance(call.func, ast.Attribute) else ""
            name = call.func.id if isinstance(call.func, ast.Name) else name
            if name:
                self.calls.append(self.call(name, call))
        for name in _grown([node]):
            self.known.pop(name, None)

    def call(self, name: str, node: ast.Call) -> Call:
        args: list[Any] = []
        complete = True
        for argument in node.args:
            try:
                if isinstance(argument, ast.Starred):
                    args += list(self.value(argument.value))
                else:
                    args.append(self.value(argument))
            except (_UnknownValue, TypeError):
                complete = False
                break
        keywords: dict[str, Any] = {}
        unknown = set()
        for keyword in node.keywords:
            try:
                value = self.value(keyword.value)
                keywords |= {keyword.arg: value} if keyword.arg else value
            except (_UnknownValue, TypeError):
                unknown.add(keyword.arg or "**")
        moved = [ast.unparse(k.value) for k in node.keywords if k.arg == "transform"]
        receiver = node.func.value if isinstance(node.func, ast.Attribute) else None
        text = ast.unparse(receiver) if receiver is not None else ""
        return Call(
            name, text, args, complete, keywords, frozenset(unknown), moved[0] if moved else None
        )


GROWING = frozenset({"append", "extend", "insert", "add", "update", "remove", "pop", "sort"})


def _grown(nodes: Sequence[ast.AST]) -> set[str]:
    """Names of lists, sets and dictionaries that some call or item assignment changes."""
    names = set()
    for node in (n for top in nodes for n in walk(top)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            if node.func.attr in GROWING and isinstance(node.func.value, ast.Name):
                names.add(node.func.value.id)
        elif isinstance(node, (ast.Assign, ast.AugAssign)):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names |= {
                n.id
                for t in targets
                if isinstance(t, ast.Subscript) or isinstance(node, ast.AugAssign)
                for n in walk(t)
                if isinstance(n, ast.Name)
            }
    return names


def _leaves(body: Sequence[ast.stmt]) -> bool:
    """Whether a loop may be left early or skip part of a turn."""
    return any(isinstance(n, (ast.Break, ast.Continue)) for s in body for n in walk(s))
