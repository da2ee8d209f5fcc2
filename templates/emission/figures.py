"""`plt.figure` with `add_subplot`, and `plt.subplots`: two ways to one figure with one axes."""

import ast

from templates.emission.code import Code

GRID_KEYWORDS = frozenset(
    {"nrows", "ncols", "sharex", "sharey", "squeeze", "width_ratios", "height_ratios", "gridspec_kw"}
)  # fmt: skip


def merge_subplots(code: Code, first: ast.stmt, second: ast.stmt) -> list[str] | None:
    """`fig = plt.figure(…)` and `ax = fig.add_subplot(…)` as one `plt.subplots`, if they are that."""
    made, added = _assigned_call(first, "figure"), _assigned_call(second, "add_subplot")
    if made is None or added is None or made[1].args or added[1].args:
        return None
    (figure, figure_call), (axes, axes_call) = made, added
    assert isinstance(axes_call.func, ast.Attribute)
    if code.segment(axes_call.func.value) != figure or not _plain(axes_call, figure_call):
        return None
    parts = [f"{k.arg}={code.segment(k.value)}" for k in figure_call.keywords]
    options = [f'"{k.arg}": {code.segment(k.value)}' for k in axes_call.keywords]
    if any(k.arg == "position" for k in axes_call.keywords):
        return None
    if options:
        parts.append(f"subplot_kw={{{', '.join(options)}}}")
    uses = sum(isinstance(n, ast.Name) and n.id == figure for n in code.nodes)
    name = figure if uses > 2 else "_"
    return [f"{name}, {axes} = plt.subplots({', '.join(parts)})"]


def split_subplots(code: Code, statement: ast.stmt) -> list[str] | None:
    """`fig, ax = plt.subplots(…)` as `plt.figure` and `add_subplot`, if it makes one axes."""
    if not isinstance(statement, ast.Assign) or not isinstance(statement.targets[0], ast.Tuple):
        return None
    names = [code.segment(t) for t in statement.targets[0].elts]
    call = statement.value
    if not isinstance(call, ast.Call) or code.segment(call.func) != "plt.subplots":
        return None
    plain = _plain(call) and not call.args and GRID_KEYWORDS.isdisjoint(_names(call))
    if not plain or len(names) != 2 or "_" in names:
        return None
    figure = [f"{k.arg}={code.segment(k.value)}" for k in call.keywords if k.arg != "subplot_kw"]
    axes: list[str] = []
    for keyword in call.keywords:
        if keyword.arg != "subplot_kw":
            continue
        if not isinstance(keyword.value, ast.Dict):
            return None
        for key, value in zip(keyword.value.keys, keyword.value.values, strict=True):
            name = key.value if isinstance(key, ast.Constant) else None
            if not isinstance(name, str) or not name.isidentifier():
                return None
            axes.append(f"{name}={code.segment(value)}")
    return [
        f"{names[0]} = plt.figure({', '.join(figure)})",
        f"{names[1]} = {names[0]}.add_subplot({', '.join(axes)})",
    ]


def _assigned_call(statement: ast.stmt, method: str) -> tuple[str, ast.Call] | None:
    """Variable and call of `variable = something.method(…)`."""
    if not isinstance(statement, ast.Assign) or not isinstance(statement.targets[0], ast.Name):
        return None
    call = statement.value
    if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Attribute):
        return None
    return (statement.targets[0].id, call) if call.func.attr == method else None


def _plain(*calls: ast.Call) -> bool:
    return all(None not in _names(call) for call in calls)


def _names(call: ast.Call) -> set[str | None]:
    return {k.arg for k in call.keywords}
