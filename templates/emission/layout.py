"""Last pass: arrange a drawing function's statements as a script."""

import ast
import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from textwrap import indent

from icc.errors import TemplateError
from templates.emission.code import INDENT, Code, function_of
from templates.emission.literals import literal
from templates.emission.rename import replace_names
from templates.emission.scopes import bound_names, live_names, loaded_names, own_nodes, walk
from templates.emission.substitute import Parameter

MOST_ARGUMENTS = 4
FIGURE_CALLS = frozenset({"figure", "subplots", "subplot_mosaic"})
AXES_CALLS = FIGURE_CALLS | {"add_subplot", "add_axes", "axes", "subplot", "add_gridspec"}
BLANKS = re.compile(r"\n{3,}")
"""What pruned branches leave behind."""
TAB = " " * INDENT
GUARD = 'if __name__ == "__main__":\n    main()'


@dataclass(frozen=True)
class Drawing:
    """A specialised `draw`, cut into data, figure set-up, painting and the final `plt.show()`."""

    name: str
    """The template's name, for words such as `draw_cube_net`."""
    code: Code
    parameters: Sequence[Parameter]

    @cached_property
    def body(self) -> list[ast.stmt]:
        statements = function_of(self.code).body
        return statements[1:] if ast.get_docstring(function_of(self.code)) else statements

    @cached_property
    def figure_at(self) -> int | None:
        """Index of the statement that creates the figure, if it is a plain assignment."""
        for i, statement in enumerate(self.body):
            if _calls(statement) & FIGURE_CALLS:
                return i if isinstance(statement, ast.Assign) else None
        return None

    @cached_property
    def setup_end(self) -> int:
        """Index after the last of the statements that create the axes."""
        assert self.figure_at is not None
        end = self.figure_at
        while isinstance(self.body[end], ast.Assign) and _calls(self.body[end]) & AXES_CALLS:
            end += 1
        return end

    @property
    def data(self) -> list[ast.stmt]:
        return self.body[: self.figure_at]

    @property
    def setup(self) -> list[ast.stmt]:
        return self.body[self.figure_at : self.setup_end]

    @property
    def painting(self) -> list[ast.stmt]:
        return self.body[self.setup_end : -1]

    def text(self, statements: Sequence[ast.stmt]) -> str:
        return BLANKS.sub("\n\n", self.code.body_text(statements))

    def constants(self, *blocks: Sequence[ast.stmt]) -> list[Parameter]:
        """The parameters that some of these statements read."""
        read = set().union(*(self.reads(block) for block in blocks))
        return [p for p in self.parameters if p.name in read]

    def reads(self, statements: Sequence[ast.stmt]) -> set[str]:
        """Names that the statements read."""
        for statement in statements:
            if statement not in self._reads:
                self._reads[statement] = loaded_names(walk(statement))
        return set().union(*(self._reads[statement] for statement in statements))

    @cached_property
    def _reads(self) -> dict[ast.stmt, set[str]]:
        return {}

    @cached_property
    def bound(self) -> set[str]:
        """Every name that some scope of the function binds."""
        return bound_names(self.code.nodes)

    @cached_property
    def computed(self) -> list[str]:
        """Names that the data statements bind."""
        return bindings(self.data)

    @cached_property
    def axes(self) -> list[str]:
        """Names of figure and axes that data and painting use."""
        used = self.reads([*self.data, *self.painting])
        return [name for name in bindings(self.setup) if name in used]

    @cached_property
    def setup_needs_data(self) -> bool:
        return not live_names(self.setup).isdisjoint(self.computed)


@dataclass(frozen=True)
class Script:
    """A laid-out script, still without imports and helper functions."""

    text: str
    layout: str
    uses_dataclass: bool = False


def _calls(node: ast.AST) -> set[str]:
    """Names of the functions and methods called inside."""
    return {
        n.func.attr if isinstance(n.func, ast.Attribute) else getattr(n.func, "id", "")
        for n in walk(node)
        if isinstance(n, ast.Call)
    }


def bindings(statements: Sequence[ast.stmt]) -> list[str]:
    """Names that the statements bind in their own scope, in the order of the text."""
    names: dict[str, None] = {}
    for statement in statements:
        nodes = [n for n in own_nodes(ast.Module([statement], [])) if bound_names([n])]
        nodes.sort(key=lambda n: (n.lineno, n.col_offset))  # type: ignore[attr-defined]
        names.update((name, None) for n in nodes for name in sorted(bound_names([n])))
    return list(names)


def define(parameters: Sequence[Parameter]) -> str:
    return "".join(f"{p.name} = {p.text}\n" for p in parameters)


def block(*texts: str) -> str:
    """Indented paragraphs."""
    return indent("\n".join(t.strip("\n") + "\n" for t in texts if t.strip()), TAB)


def paragraphs(*texts: str) -> str:
    return "\n".join(t.strip("\n") + "\n" for t in texts if t.strip())


# --- layouts: each returns None where it does not fit ------------------------------------------


def flat(d: Drawing, _: random.Random) -> Script | None:
    """One statement after another."""
    if any(isinstance(n, ast.Nonlocal) for n in d.code.nodes):
        return None
    return Script(paragraphs(define(d.parameters), d.text(d.body)), "flat")


def main_function(d: Drawing, rng: random.Random) -> Script | None:
    """Everything in `main()`, the named values inside or above it."""
    above = bool(d.parameters) and rng.random() < 0.5
    head = define(d.parameters)
    inside = "" if above else head
    text = f"def main():\n{block(inside, d.text(d.body))}"
    return Script(paragraphs(head if above else "", text, GUARD), "main")


def draw_on_axes(d: Drawing, rng: random.Random) -> Script | None:
    """`def draw(ax)` computes and paints; the script below makes the figure and calls it."""
    if d.figure_at is None or not d.painting or d.setup_needs_data:
        return None
    shared = d.constants(d.setup)
    own = [p for p in d.constants(d.data, d.painting) if p not in shared]
    function = rng.choice(("draw", "plot", "render", f"draw_{d.name}", f"plot_{d.name}"))
    if function in d.bound:
        return None
    arguments, inside = list(d.axes), own
    if 0 < len(own) <= MOST_ARGUMENTS and all(is_scalar(p) for p in own) and rng.random() < 0.6:
        arguments += [f"{p.name}={p.text}" for p in own]
        inside = []
    painter = f"def {function}({', '.join(arguments)}):\n" + block(
        define(inside), d.text(d.data), d.text(d.painting)
    )
    below = paragraphs(d.text(d.setup) + f"{function}({', '.join(d.axes)})\nplt.show()")
    if rng.random() < 0.5:
        below = f"def main():\n{block(below)}\n\n{GUARD}"
    return Script(paragraphs(define(shared), painter, below), "axes_function")


def build_then_draw(d: Drawing, rng: random.Random) -> Script | None:
    """One function computes the data; the rest of the script paints what it returns."""
    returned = _handed_over(d)
    if returned is None:
        return None
    function = rng.choice(("build_scene", "make_data", "compute_geometry", f"build_{d.name}"))
    rest = [*d.setup, *d.painting, d.body[-1]]
    shared = [p for p in d.parameters if p in d.constants(rest)]
    own = [p for p in d.constants(d.data) if p not in shared]
    builder = f"def {function}():\n" + block(
        define(own), d.text(d.data), f"return {', '.join(returned)}"
    )
    painting = f"{', '.join(returned)} = {function}()\n" + d.text(rest)
    if rng.random() < 0.5:
        painting = f"def main():\n{block(painting)}\n\n{GUARD}"
    return Script(paragraphs(define(shared), builder, painting), "build_function")


def small_class(d: Drawing, rng: random.Random) -> Script | None:
    """A dataclass whose fields are the named values, with a `draw(ax)` method."""
    if d.figure_at is None or not d.painting or not 2 <= len(d.parameters) <= 8:
        return None
    names = {p.name: f"self.{p.name}" for p in d.parameters}
    if d.constants(d.setup) or set(names) & d.bound:
        return None
    if d.setup_needs_data or "self" in d.bound:
        return None
    inner = Drawing(d.name, replace_names(d.code, names, loads_only=True).apply(), ())
    fields = "".join(f"{p.name}: {type(p.value).__name__}\n" for p in d.parameters)
    returned = _handed_over(d)
    title = d.name.title().replace("_", "")
    if returned is not None and rng.random() < 0.5:
        build = (
            f"def build(self):\n{block(inner.text(inner.data), 'return ' + ', '.join(returned))}"
        )
        data = f"{', '.join(returned)} = self.build()\n"
        methods = paragraphs(build, _method(d.axes, data, inner.text(inner.painting)))
    else:
        methods = _method(d.axes, inner.text(inner.data), inner.text(inner.painting))
    values = ", ".join(f"{p.name}={p.text}" for p in d.parameters)
    figure = d.text(d.setup) + f"{title}({values}).draw({', '.join(d.axes)})\nplt.show()"
    body = f"@dataclass\nclass {title}:\n{block(fields, methods)}"
    return Script(paragraphs(body, figure), "class", uses_dataclass=True)


def _method(axes: Sequence[str], data: str, painting: str) -> str:
    return f"def draw({', '.join(['self', *axes])}):\n{block(data, painting)}"


def _handed_over(d: Drawing) -> list[str] | None:
    """What a data-building function would return; None if there is too much or too little."""
    if d.figure_at is None or len(d.data) < 2:
        return None
    used = live_names([*d.setup, *d.painting])
    returned = [n for n in d.computed if n in used]
    functions = {s.name for s in d.data if isinstance(s, ast.FunctionDef)}
    if not 1 <= len(returned) <= MOST_ARGUMENTS or functions & set(returned):
        return None
    return returned


def is_scalar(parameter: Parameter) -> bool:
    return isinstance(parameter.value, (int, float, str)) and len(literal(parameter.value)) < 20


LAYOUTS: dict[str, tuple[Callable[[Drawing, random.Random], Script | None], float]] = {
    "flat": (flat, 3.0),
    "main": (main_function, 2.0),
    "axes_function": (draw_on_axes, 2.5),
    "build_function": (build_then_draw, 2.0),
    "class": (small_class, 1.5),
}


def arrange(d: Drawing, rng: random.Random) -> Script:
    """The drawing in a random layout among those that fit it.

    Raises TemplateError if the drawing does not end in `plt.show()`.
    """
    last = d.body[-1] if d.body else None
    if last is None or d.code.segment(last) != "plt.show()":
        raise TemplateError("draw must end with plt.show()")
    keys = sorted(LAYOUTS, key=lambda k: rng.random() ** (1 / LAYOUTS[k][1]), reverse=True)
    scripts = (LAYOUTS[k][0](d, rng) for k in keys)
    return next(s for s in scripts if s is not None)
