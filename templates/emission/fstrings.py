"""F-strings, rebuilt from their syntax: positions inside them are unreliable before Python 3.12."""

import ast
from collections.abc import Callable
from typing import Any

from templates.emission.literals import literal, string
from templates.emission.scopes import walk
from templates.emission.static import Statics, parameter_of

CONVERSIONS: dict[int, Callable[[Any], Any]] = {
    -1: lambda value: value,
    ord("s"): str,
    ord("r"): repr,
    ord("a"): ascii,
}


def parse_fstring(segment: str) -> ast.JoinedStr:
    """A syntax tree of its own for an f-string's text."""
    node = ast.parse(f"({segment})", mode="eval").body
    assert isinstance(node, ast.JoinedStr)
    return node


def plain_text(node: ast.JoinedStr) -> str | None:
    """The string's text if it has no fields left, else None."""
    texts = [_text(v) for v in node.values if isinstance(v, ast.Constant)]
    return "".join(texts) if len(texts) == len(node.values) else None


def _text(node: ast.expr) -> str:
    assert isinstance(node, ast.Constant)
    return str(node.value)


def fstring(node: ast.JoinedStr) -> str:
    """Source of an f-string, raw where that spares doubled backslashes; plain if nothing is left
    to format."""
    plain = plain_text(node)
    if plain is not None:
        return string(plain)
    text = ast.unparse(node)
    body = text[2:-1]
    if "\\\\" in body and text[1] in "'\"" and text[1:4] not in ("'''", '"""'):
        rest = body.replace("\\\\", "")
        if "\\" not in rest and '"' not in rest:
            return f"rf{text[1]}{body.replace(chr(92) * 2, chr(92))}{text[1]}"
    return text


class FieldWriter(ast.NodeTransformer):
    """Writes parameters into the fields of an f-string; known fields become plain text."""

    def __init__(self, p: Any, name_for: Callable[[str], str | None]) -> None:
        self.p = p
        self.name_for = name_for
        """The variable that holds a parameter, None if its literal stands in place."""
        self.statics = Statics()

    def known(self, node: ast.expr) -> bool:
        names = {n for c in walk(node) if (n := parameter_of(c))}
        return self.statics.is_static(node) and not any(map(self.name_for, names))

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.JoinedStr:
        values: list[ast.expr] = []
        for value in node.values:
            new = self.visit(value)
            if isinstance(new, ast.Constant) and values and isinstance(values[-1], ast.Constant):
                new = ast.Constant(f"{_text(values.pop())}{_text(new)}")
            values.append(new)
        return ast.JoinedStr(values)

    def visit_FormattedValue(self, node: ast.FormattedValue) -> ast.expr:
        spec = None if node.format_spec is None else self.visit(node.format_spec)
        how = "" if spec is None else plain_text(spec)
        if how is not None and self.known(node.value):
            value = CONVERSIONS[node.conversion](self.statics.value(node.value, self.p))
            return ast.Constant(format(value, how))
        return ast.FormattedValue(self.visit(node.value), node.conversion, spec)

    def visit_IfExp(self, node: ast.IfExp) -> ast.AST:
        if self.statics.is_static(node.test):
            chosen = self.statics.value(node.test, self.p)
            part: ast.AST = self.visit(node.body if chosen else node.orelse)
            return part
        return self.generic_visit(node)

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        parameter = parameter_of(node)
        if parameter is None:
            return self.generic_visit(node)
        name = self.name_for(parameter)
        if name is not None:
            return ast.Name(name, ast.Load())
        return ast.parse(literal(getattr(self.p, parameter)), mode="eval").body
