"""The passes of emission, one after another, on small bodies."""

import ast
import textwrap
from random import Random
from types import SimpleNamespace
from typing import Any

import pytest

from icc.errors import TemplateError
from templates.emission.code import Code
from templates.emission.idioms import choose_style, rephrase
from templates.emission.literals import literal
from templates.emission.prune import prune
from templates.emission.rename import replace_names
from templates.emission.scopes import free_names, live_names
from templates.emission.static import Statics
from templates.emission.substitute import substitute
from templates.emission.tidy import tidy


def specialised(body: str, name_numbers: bool = False, **values: Any) -> str:
    """The body after pruning, substitution and tidying, with named parameters on top."""
    text = "def draw(p):\n" + textwrap.indent(textwrap.dedent(body).strip(), "    ") + "\n"
    pruned = prune(Code(text), Statics(), SimpleNamespace(**values))
    code, parameters = substitute(pruned, SimpleNamespace(**values), name_numbers)
    code = tidy(code, frozenset())
    lines = textwrap.dedent(code.text.partition("\n")[2]).strip()
    return "".join(f"{p.name} = {p.text}\n" for p in parameters) + lines


CHAIN = """
    # Above.
    if p.way == "a":
        # First.
        use(1)
    elif flag:
        use(2)
    elif p.way == "b":
        use(3)
    else:
        # Last.
        use(4)
"""


@pytest.mark.parametrize(
    ("way", "expected"),
    [
        ("a", "# Above.\n# First.\nuse(1)"),
        ("b", "# Above.\nif flag:\n    use(2)\nelse:\n    use(3)"),
        ("c", "# Above.\nif flag:\n    use(2)\nelse:\n    # Last.\n    use(4)"),
    ],
)
def test_branches_on_parameters_are_decided_and_others_stay(way: str, expected: str) -> None:
    assert specialised(CHAIN, way=way) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("use((a if p.yes else b) * 2)", "use(a * 2)"),
        ("use((a + c if p.yes else b) * 2)", "use((a + c) * 2)"),
        ("use(a if p.no else b + 1)", "use(b + 1)"),
        ("if p.yes and a:\n    use(1)", "if a:\n    use(1)"),
        ("if a and p.yes:\n    use(1)", "if a:\n    use(1)"),
        ("if (a or b) and p.yes and c:\n    use(1)", "if (a or b) and c:\n    use(1)"),
        ("if not p.yes or a:\n    use(1)", "if a:\n    use(1)"),
        ("if p.no and a:\n    use(1)\nuse(2)", "use(2)"),
        ("use([x for x in a if p.yes and x])", "use([x for x in a if x])"),
        ("use([x for x in a if p.yes])", "use([x for x in a])"),
        ("for x in p.none:\n    use(x)\nuse(2)", "use(2)"),
        ("for x in a:\n    if p.no:\n        use(x)\nuse(2)", "use(2)"),
        ("for x in a:\n    if p.yes:\n        # Why.\n        use(x)", "for x in a:\n    # Why.\n    use(x)"),
        ("use(f\"{'odd' if p.no else 'even'} {x}\")", "use(f'even {x}')"),
    ],
)  # fmt: skip
def test_decided_terms_disappear(source: str, expected: str) -> None:
    assert specialised(source, yes=True, no=False, none=()) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("use(p.n)", "use(3)"),
        ("use(2 * p.n + 1)", "use(7)"),
        ("use(360 / p.n)", "use(360 / 3)"),
        ("use(x + p.low)", "use(x - 2)"),
        ("use(y, (x + 1) - p.low)", "use(y, (x + 1) + 2)"),
        ("use(p.low ** x)", "use((-2) ** x)"),
        ("use(x * p.low)", "use(x * -2)"),
        ("use(p.n, p.n + 1)", "n = 3\nuse(n, n + 1)"),
        ("size = p.n\nuse(size, p.n)", "size = 3\nuse(size, size)"),
        ("use(p.pair[0], p.pair[1])", "use(1, 2)"),
        ("use(p.pair[i])", "pair = (1, 2)\nuse(pair[i])"),
        ("a, b = p.pair\nuse(a, b)", "a, b = 1, 2\nuse(a, b)"),
        ("use(np.array(p.rows))", "use(np.array([[1, 2], [3, 4]]))"),
        ("use(len(p.rows))", "use(2)"),
        ("use(*p.pair, *x)", "use(1, 2, *x)"),
        ("use(f'{p.n}-gon')", "use('3-gon')"),
        ("use(f'{p.x:.2f} {y}')", "use(f'0.50 {y}')"),
        ("use(f'{p.n}-gon', p.n)", "n = 3\nuse(f'{n}-gon', n)"),
        ("use(p.math)", 'use(r"$\\pi$")'),
        ("def f(n):\n    return n\nuse(f(p.n), p.n)", "n = 3\ndef f(n):\n    return n\nuse(f(n), n)"),
        ("n = 5\nn += 1\nuse(n, p.n, p.n)", "n = 5\nn += 1\nuse(n, 3, 3)"),
    ],
)  # fmt: skip
def test_parameters_become_what_a_person_would_write(source: str, expected: str) -> None:
    values = {
        "n": 3, "low": -2, "pair": (1, 2), "rows": ((1, 2), (3, 4)), "x": 0.5, "math": r"$\pi$",
    }  # fmt: skip
    assert specialised(source, **values) == expected


def test_numbers_may_be_named_but_not_what_a_keyword_names_already() -> None:
    source = "use(p.radius)\nax.plot(x, linewidth=p.width)\nax.view_init(elev=p.elev)"
    text = specialised(source, name_numbers=True, radius=2.5, width=1.5, elev=30)
    head = "radius = 2.5\nelev = 30\n"
    assert text == f"{head}use(radius)\nax.plot(x, linewidth=1.5)\nax.view_init(elev=elev)"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a = 1\nuse(2)", "use(2)"),
        ("a = 1\nb = a + 1\nuse(2)", "use(2)"),
        ("# Gone.\na = 1\n\n# Kept.\nuse(2)", "# Kept.\nuse(2)"),
        ("# Both.\na = 1\nb = 2\nuse(b)", "# Both.\nb = 2\nuse(b)"),
        ("a = ax.plot(x)", "ax.plot(x)"),
        ("b = use(0)\na = b\nuse(a)", "b = use(0)\nuse(b)"),
        ("fig, ax = plt.subplots()\nuse(ax)", "_, ax = plt.subplots()\nuse(ax)"),
        ("a, b = 1, 2\nuse(b)", "b = 2\nuse(b)"),
        ("def f():\n    return 1\nuse(2)", "use(2)"),
        ("def f():\n    return 1\n    return 2\nuse(f)", "def f():\n    return 1\nuse(f)"),
        ("for x in a:\n    y = x\nuse(2)", "use(2)"),
        ("use(b if a else b)", "use(b)"),
    ],
)
def test_leftovers_are_removed(source: str, expected: str) -> None:
    assert specialised(source) == expected


def test_an_alias_of_something_that_changes_stays() -> None:
    source = "for b in x:\n    if b:\n        use(1)\n        a = b\nuse(a)"
    assert specialised(source) == source


@pytest.mark.parametrize(
    "value",
    [
        None, True, -3, 0.1, 1e-7, "it's", r"$\frac{1}{2}$", "a\\b\nc", (1,), [1, (2.5, "x")],
        {"a": (1, 2)}, {3, 1}, frozenset({2}), (),
    ],
)  # fmt: skip
def test_literals_evaluate_to_their_value(value: object) -> None:
    assert eval(literal(value)) == value


@pytest.mark.parametrize("value", [float("nan"), object(), [float("inf")]])
def test_what_has_no_literal_is_refused(value: object) -> None:
    with pytest.raises(TemplateError, match="cannot be written"):
        literal(value)


def test_renaming_reaches_arguments_functions_fstrings_and_backticks() -> None:
    text = (
        "def f(side):\n    # `side` is a side.\n    return side\n\n"
        'print(f"{f(side=1)} {ax.side}")\n'
    )
    new = replace_names(Code(text), {"side": "edge", "f": "g"}).applied()
    assert new == (
        "def g(edge):\n    # `edge` is a side.\n    return edge\n\n"
        "print(f'{g(side=1)} {ax.side}')\n"
    )


def test_unicode_text_before_a_node_does_not_shift_it() -> None:
    assert specialised('use("θ · φ", p.n)  # größer', n=3) == 'use("θ · φ", 3)  # größer'


def test_free_and_live_names_follow_scopes() -> None:
    tree = ast.parse("def f(a):\n    return a + b\nc = [d for d in e]\nprint(c, g)")
    assert free_names(tree) == {"b", "e", "g", "print"}
    loop = ast.parse("for k in rows:\n    use(k)\nk = 2\nuse(k, x)").body
    assert live_names(loop) == {"rows", "use", "x"}


@pytest.mark.parametrize(
    ("source", "variants"),
    [
        (
            "ax.set(xlim=(0, n), xlabel='x')",
            {"ax.set_xlim(0, n)\nax.set_xlabel('x')"},
        ),
        (
            "ax.set_xlim(0, n)\nax.set_xlabel('x')",
            {"ax.set(xlim=(0, n), xlabel='x')"},
        ),
        ("ax.view_init(elev=a, azim=b)", {"ax.view_init(a, b)"}),
        ('ax.axis("off")', {"ax.set_axis_off()"}),
        ('ax.axis("off")\nax.set_title(t)', {
            "ax.set_axis_off()\nax.set_title(t)", "ax.set_title(t)\nax.set_axis_off()",
            'ax.set_title(t)\nax.axis("off")',
        }),
        ('ax.set_aspect("equal")\nax.set(xlim=a)', {'ax.set_aspect("equal")\nax.set_xlim(a)'}),
        ("ax.plot(x, lw=2)", {"ax.plot(x, linewidth=2)"}),
        ("ax.plot(x, lw=2, **more)", set()),
        ("other.draw(x, linewidth=2)", set()),
        ("xs = []\nfor i in a:\n    xs.append(i)\nuse(xs)", {"xs = [i for i in a]\nuse(xs)"}),
        ("xs = []\nfor i in a:\n    if i:\n        xs.append(-i)\nuse(xs)",
         {"xs = [-i for i in a if i]\nuse(xs)"}),
        ("xs = []\nfor i in a:\n    xs.append(i)\nuse(xs, i)", set()),
        ("xs = []\nfor i in a:\n    # Why.\n    xs.append(i)\nuse(xs)", set()),
        ("xs = []\nfor i in a:\n    xs.append(len(xs))\nuse(xs)", set()),
        ("xs = [i for b in a for i in b]\nuse(xs)", set()),
        ("xs = [i for i in a if i]\nuse(xs)",
         {"xs = []\nfor i in a:\n    if i:\n        xs.append(i)\nuse(xs)"}),
        ("i = 2\nxs = [i for i in a]\nuse(xs, i)", set()),
        (
            "fig = plt.figure(figsize=s)\nax = fig.add_subplot(projection='3d')\nuse(fig, ax)",
            {"fig, ax = plt.subplots(figsize=s, subplot_kw={\"projection\": '3d'})\nuse(fig, ax)"},
        ),
        (
            "fig, ax = plt.subplots(figsize=s)\nuse(fig, ax)",
            {"fig = plt.figure(figsize=s)\nax = fig.add_subplot()\nuse(fig, ax)"},
        ),
        ("fig, axs = plt.subplots(2, 2)\nuse(fig, axs)", set()),
        ("return a, b", {"return (a, b)"}),
        ("return (a), (b)", {"return ((a), (b))"}),
    ],
)  # fmt: skip
def test_other_ways_to_say_it(source: str, variants: set[str]) -> None:
    code = Code("def draw(a):\n" + textwrap.indent(source, "    ") + "\n")
    found = set()
    for seed in range(60):
        text = rephrase(code, choose_style(Random(seed)), Random(seed)).applied()
        found.add(textwrap.dedent(text.partition("\n")[2]).strip())
    assert found == {source, *variants}
