"""Second pass: write the parameters down, as literals in place or as named values at the top."""

import ast
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from icc.errors import TemplateError
from templates.emission.code import Code, Edits, function_of
from templates.emission.fstrings import FieldWriter, fstring, parse_fstring, plain_text
from templates.emission.literals import as_python, is_neat, literal
from templates.emission.scopes import SCOPE_KINDS, children, own_bindings
from templates.emission.static import BUILTINS, parameter_of

INLINE_LENGTH = 40
"""Longer literals get a name even if they are used once."""
SHORT = 12
"""A literal that may be repeated where its name is taken."""
VIEW = frozenset({"elev", "azim"})


@dataclass(frozen=True)
class Parameter:
    """A named value at the top of the script."""

    name: str
    value: Any

    @property
    def text(self) -> str:
        return literal(self.value)


@dataclass(frozen=True)
class _Known:
    """The value of an expression that can be written as a literal."""

    value: Any
    computed: bool
    """Whether a parameter entered; the author's own constants stay as they are."""


def substitute(code: Code, p: Any, name_numbers: bool) -> tuple[Code, list[Parameter]]:
    """`code` without `p`, and the parameters to be defined before it, in order of their first use.

    A parameter is named if it is used several times or is long, and, with `name_numbers`, if it is
    a number; else its literal stands in place.
    """
    uses = _Uses(function_of(code), code.nodes)
    writer = _Writer(code, p, uses, name_numbers)
    for statement in function_of(code).body:
        if statement in uses.holders:
            writer.statement(statement)
    return writer.edits.apply(), list(writer.named.values())


def _is_conversion(node: ast.expr) -> bool:
    """`list(…)`, `set(…)`: of a literal, that is a literal too."""
    name = node.func.id if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else ""
    return name in ("list", "tuple", "set", "dict")


class _Uses:
    """Where each parameter is read in a function."""

    def __init__(self, function: ast.FunctionDef, nodes: Sequence[ast.AST]) -> None:
        self.count: dict[str, int] = {}
        self.indexed: dict[str, int] = {}
        """Uses of the form `p.name[constant]`."""
        self.keywords: set[str] = set()
        """Parameters used as the value of a keyword, which already says what they mean."""
        self.opened: set[str] = set()
        """Parameters used as `p.name[variable]` or `p.name.method`: a literal there reads badly."""
        self.shadows: dict[str, set[str]] = {}
        """All names bound by the scopes around the uses."""
        self.aliases: dict[str, ast.Assign] = {}
        """`v = p.name` at the top level, where v is never bound again: v is the name to give."""
        self.holders: set[ast.AST] = set()
        """Nodes that contain a parameter; no other needs a look."""
        self._scan(function, own_bindings(function))
        stores = [n.id for n in nodes if type(n) is ast.Name and isinstance(n.ctx, ast.Store)]
        for statement in function.body:
            if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
                name = parameter_of(statement.value)
                if name and stores.count(statement.targets[0].id) == 1:
                    self.aliases.setdefault(name, statement)

    def _scan(self, node: ast.AST, bound: set[str]) -> bool:
        """Note the uses inside a node; whether there are any."""
        name = parameter_of(node)
        if name is not None:
            self.count[name] = self.count.get(name, 0) + 1
            self.shadows.setdefault(name, set()).update(bound)
            return True
        if type(node) is ast.Subscript or type(node) is ast.Attribute:
            self._note_opening(node)
        elif type(node) is ast.keyword and (name := parameter_of(node.value)):
            self.keywords.add(name)
        found = False
        for child in children(node):
            inner = bound | own_bindings(child) if child.__class__ in SCOPE_KINDS else bound
            found |= self._scan(child, inner)
        if found:
            self.holders.add(node)
        return found

    def _note_opening(self, node: ast.Subscript | ast.Attribute) -> None:
        name = parameter_of(node.value)
        if name is not None and isinstance(getattr(node, "slice", None), ast.Constant):
            self.indexed[name] = self.indexed.get(name, 0) + 1
        elif name is not None:
            self.opened.add(name)


class _Writer:
    def __init__(self, code: Code, p: Any, uses: _Uses, name_numbers: bool) -> None:
        self.code = code
        self.p = p
        self.uses = uses
        self.name_numbers = name_numbers
        self.edits = Edits(code)
        self.named: dict[str, Parameter] = {}

    # --- which parameters get a name -----------------------------------------------------------

    def name_for(self, parameter: str) -> str | None:
        """The variable that holds a parameter, None if its literal stands in place."""
        if parameter in self.named:
            return self.named[parameter].name
        if not hasattr(self.p, parameter):
            raise TemplateError(f"draw reads p.{parameter}, which is no parameter of the template")
        value = as_python(getattr(self.p, parameter))
        if not self.wants_name(parameter, value):
            return None
        name = self.free_name(parameter, value)
        if name is not None:
            self.named[parameter] = Parameter(name, value)
        return name

    def wants_name(self, parameter: str, value: Any) -> bool:
        count = self.uses.count[parameter]
        if parameter in self.uses.aliases:
            return True
        if value is None or isinstance(value, bool):
            return False
        if count == self.uses.indexed.get(parameter):
            return False
        if isinstance(value, (int, float)) and self.name_numbers:
            return count > 1 or parameter in VIEW or parameter not in self.uses.keywords
        return count > 1 or parameter in self.uses.opened or len(literal(value)) > INLINE_LENGTH

    def free_name(self, parameter: str, value: Any) -> str | None:
        alias = self.uses.aliases.get(parameter)
        if alias is not None:
            assert isinstance(alias.targets[0], ast.Name)
            return alias.targets[0].id
        if parameter not in self.uses.shadows[parameter]:
            return parameter
        if self.uses.count[parameter] == 1 or len(literal(value)) <= SHORT:
            return None
        raise TemplateError(
            f"draw has a variable {parameter!r} that is not p.{parameter}; rename one of them"
        )

    # --- statements ----------------------------------------------------------------------------

    def statement(self, node: ast.stmt) -> None:
        if node in self.uses.aliases.values():
            assert isinstance(node, ast.Assign)
            self.name_for(parameter_of(node.value) or "")
            self.edits.delete_statement(node)
            return
        if isinstance(node, ast.Assign):
            for target in node.targets:
                self.finish(target)
            self.unpack(node)
            return
        for child in children(node):
            if child not in self.uses.holders and parameter_of(child) is None:
                continue
            if isinstance(child, ast.stmt):
                self.statement(child)
            elif isinstance(child, ast.expr):
                self.finish(child)
            else:
                self.descend(child)

    def descend(self, node: ast.AST) -> None:
        """Argument lists, `with` items, comprehension clauses: only their parts are expressions."""
        for child in children(node):
            if isinstance(child, ast.expr):
                self.finish(child)
            elif child in self.uses.holders:
                self.descend(child)

    def finish(self, node: ast.expr) -> None:
        """Resolve an expression and write what is known of it."""
        if isinstance(node, ast.Tuple) and isinstance(node.ctx, ast.Store):
            return
        if isinstance(node, ast.Starred):
            self.spread(node)
            return
        known = self.resolve(node)
        if known is not None and known.computed:
            self.write(node, known.value)

    def spread(self, node: ast.Starred) -> None:
        """`*p.place`: the values themselves, where they are written in place."""
        known = self.resolve(node.value)
        if known is None or not known.computed:
            return
        if isinstance(known.value, (tuple, list)) and known.value:
            self.edits.replace(node, ", ".join(map(literal, known.value)))
        else:
            self.write(node.value, known.value)

    def unpack(self, node: ast.Assign) -> None:
        """`a, b = p.pair`: the values without brackets, where they are written in place."""
        known = self.resolve(node.value)
        if known is None or not known.computed:
            return
        values = known.value
        bare = isinstance(node.targets[0], ast.Tuple) and isinstance(values, (tuple, list))
        text = ", ".join(map(literal, values)) if bare and len(values) > 1 else literal(values)
        self.edits.replace(node.value, text)

    def write(self, node: ast.expr, value: Any, sequence: str = "") -> None:
        self.edits.replace(node, literal(value, sequence))

    # --- expressions ---------------------------------------------------------------------------

    def resolve(self, node: ast.expr) -> _Known | None:
        """The node's value if it is to be a literal; else None, and its parts have been written."""
        if isinstance(node, ast.Constant):
            return _Known(node.value, False)
        parameter = parameter_of(node)
        if parameter is None and node not in self.uses.holders:
            return None
        if parameter is not None:
            name = self.name_for(parameter)
            if name is None:
                return _Known(getattr(self.p, parameter), True)
            self.edits.replace(node, name)
            return None
        if isinstance(node, ast.JoinedStr):
            return self.formatted(node)
        if isinstance(node, ast.Call):
            return self.call(node)
        if isinstance(node, (ast.BinOp, ast.UnaryOp, ast.Compare, ast.BoolOp, ast.Subscript)):
            parts = [c for c in children(node) if isinstance(c, ast.expr)]
            return self.fold_or_write(node, parts)
        self.descend(node)
        return None

    def fold_or_write(self, node: ast.expr, parts: Sequence[ast.expr]) -> _Known | None:
        """The value of an operation on known parts, if it is neat; else each part is written.

        Quotients stay: 360 / 5 says more than 72.0.
        """
        resolved = [self.resolve(part) for part in parts]
        values = [known for known in resolved if known is not None]
        quotient = isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div)
        if len(values) == len(parts) and any(v.computed for v in values) and not quotient:
            value = self.evaluate(node)
            if is_neat(value) or isinstance(node, ast.Subscript) or _is_conversion(node):
                return _Known(value, True)
        for part, known in zip(parts, resolved, strict=True):
            if known is not None and known.computed:
                self.write_operand(node, part, known.value)
        return None

    def write_operand(self, node: ast.expr, part: ast.expr, value: Any) -> None:
        """Write a known operand; `x + -2` becomes `x - 2`, `1 * x` becomes `x` and `-1 * x` `-x`,
        and a negative base gets parentheses."""
        if not isinstance(node, ast.BinOp) or type(value) not in (int, float):
            self.write(part, value)
        elif part is node.left and isinstance(node.op, ast.Mult) and abs(value) == 1:
            start, end = self.code.outer_span(part)[0], self.code.outer_span(node.right)[0]
            self.edits.replace_span(start, end, "-" if value < 0 else "")
        elif value >= 0:
            self.write(part, value)
        elif part is node.right and isinstance(node.op, (ast.Add, ast.Sub)):
            start = self.code.outer_span(node.left)[1]
            sign = "-" if isinstance(node.op, ast.Add) else "+"
            end = self.code.outer_span(part)[1]
            self.edits.replace_span(start, end, f" {sign} {literal(-value)}")
        elif part is node.left and isinstance(node.op, ast.Pow):
            self.edits.replace(part, f"({literal(value)})")
        else:
            self.write(part, value)

    def evaluate(self, node: ast.expr) -> Any:
        expression = compile(ast.Expression(node), "<parameters>", "eval")
        try:
            return eval(expression, {"__builtins__": BUILTINS, "p": self.p})
        except Exception as error:
            raise TemplateError(f"cannot evaluate `{ast.unparse(node)}`: {error}") from error

    def call(self, node: ast.Call) -> _Known | None:
        """`len`, `max` … of known arguments; nested tuples in `np.array` become lists."""
        function = node.func
        if isinstance(function, ast.Name) and function.id in BUILTINS and not node.keywords:
            return self.fold_or_write(node, node.args)
        first = node.args[0] if node.args else None
        if isinstance(function, ast.Attribute) and function.attr in ("array", "asarray") and first:
            known = self.resolve(first)
            if known is not None and known.computed:
                self.write(first, known.value, "[")
            for part in [*node.args[1:], *(k.value for k in node.keywords)]:
                self.finish(part)
            return None
        self.descend(node)
        return None

    def formatted(self, node: ast.JoinedStr) -> _Known | None:
        """Positions inside f-strings are unreliable before Python 3.12: rebuild the whole."""
        fresh = parse_fstring(self.code.segment(node))
        rebuilt = FieldWriter(self.p, self.name_for).visit_JoinedStr(fresh)
        text = plain_text(rebuilt)
        if text is not None:
            return _Known(text, True)
        self.edits.replace(node, fstring(rebuilt))
        return None
