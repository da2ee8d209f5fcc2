"""A list filled by a loop, and a list comprehension."""

import ast
import re

from templates.emission.code import Code
from templates.emission.scopes import free_names, own_bindings, walk

COMMENT = re.compile(rb"""#(?![0-9a-fA-F]{3,8}["'])""")
"""A number sign that does not begin a color."""

UNSAFE = (ast.IfExp, ast.Lambda, ast.NamedExpr, ast.Yield, ast.YieldFrom, ast.Starred)
"""What may not stand in a clause of a comprehension without brackets."""


def as_comprehension(code: Code, first: ast.stmt, second: ast.stmt) -> list[str] | None:
    """`xs = []` and a loop that only appends to it, as one comprehension.

    None if the two are something else, if comments would be lost, or if a loop variable is used
    elsewhere.
    """
    if not isinstance(first, ast.Assign) or not isinstance(first.targets[0], ast.Name):
        return None
    name = first.targets[0].id
    empty = isinstance(first.value, ast.List) and not first.value.elts
    if not empty or not isinstance(second, ast.For) or _has_comments(code, first, second):
        return None
    clauses: list[str] = []
    inner: ast.stmt = second
    while isinstance(inner, (ast.For, ast.If)) and len(inner.body) == 1 and not inner.orelse:
        part = inner.iter if isinstance(inner, ast.For) else inner.test
        if isinstance(part, UNSAFE) or (isinstance(part, ast.Tuple) and not code.bracketed(part)):
            return None
        if isinstance(inner, ast.For):
            clauses.append(f"for {code.segment(inner.target)} in {code.outer_segment(part)}")
        else:
            clauses.append(f"if {code.outer_segment(part)}")
        inner = inner.body[0]
    value = _appended(inner, name)
    if value is None or name in free_names(second) - {name} or _reads(value, name):
        return None
    targets = own_bindings(ast.Module([second], []))
    outside = [n for n in code.nodes if isinstance(n, ast.Name) and n.id in targets]
    inside = [n for n in walk(second) if isinstance(n, ast.Name) and n.id in targets]
    if len(outside) != len(inside):
        return None
    return [f"{name} = [{code.outer_segment(value)} {' '.join(clauses)}]"]


def as_loop(code: Code, statement: ast.stmt) -> list[str] | None:
    """`xs = [… for … in …]` as a loop that appends.

    None if it is something else, or if a loop variable would hide another name of the function.
    """
    if not isinstance(statement, ast.Assign) or not isinstance(statement.targets[0], ast.Name):
        return None
    value, name = statement.value, statement.targets[0].id
    if not isinstance(value, ast.ListComp) or _has_comments(code, statement, statement):
        return None
    if _copies(code, value):
        return None  # nobody copies a list by hand
    targets = {n.id for g in value.generators for n in walk(g.target) if isinstance(n, ast.Name)}
    if targets & _function_names(code) or name in targets or _reads(value, name):
        return None
    lines = [f"{name} = []"]
    margin = ""
    for clause in value.generators:
        target, iterable = code.segment(clause.target), code.outer_segment(clause.iter)
        lines.append(f"{margin}for {target} in {iterable}:")
        margin += "    "
        for test in clause.ifs:
            condition = code.outer_segment(test)
            if (
                "\n" in condition
            ):  # without the brackets around it, it would end with its first line
                condition = f"({condition})"
            lines.append(f"{margin}if {condition}:")
            margin += "    "
    return [*lines, f"{margin}{name}.append({code.segment(value.elt)})"]


def _copies(code: Code, value: ast.ListComp) -> bool:
    """Whether the comprehension gives the items of its innermost iterable as they are."""
    clause = value.generators[-1]
    return not clause.ifs and code.segment(value.elt) == code.segment(clause.target)


def _appended(statement: ast.stmt, name: str) -> ast.expr | None:
    """The value if the statement is `name.append(value)`."""
    call = statement.value if isinstance(statement, ast.Expr) else None
    if not isinstance(call, ast.Call) or len(call.args) != 1 or call.keywords:
        return None
    function = call.func
    appends = isinstance(function, ast.Attribute) and function.attr == "append"
    if not appends or not isinstance(function, ast.Attribute):
        return None
    named = isinstance(function.value, ast.Name) and function.value.id == name
    return call.args[0] if named and not isinstance(call.args[0], UNSAFE) else None


def _reads(node: ast.AST, name: str) -> bool:
    return any(isinstance(n, ast.Name) and n.id == name for n in walk(node))


def _has_comments(code: Code, first: ast.stmt, last: ast.stmt) -> bool:
    lines = range(first.lineno, (last.end_lineno or last.lineno) + 1)
    return any(COMMENT.search(code.lines[line - 1]) for line in lines)


def _function_names(code: Code) -> set[str]:
    """Names with a meaning outside comprehensions: of function scopes, helpers and builtins."""
    names = set(free_names(code.tree))
    for node in code.nodes:
        if isinstance(node, ast.FunctionDef):
            names |= own_bindings(node)
    return names
