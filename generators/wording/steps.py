"""What each block of a script does, in words that the script and its trace bear out."""

import ast
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from generators.wording import calls
from generators.wording.english import counted, listing, number, quotes, sentence
from generators.wording.marks import Look, look_phrases, looks_of
from generators.wording.script import Block, Kind, Script
from templates.prose import Say
from tracer.trace import COUNTED_ROLES, Element

IMPORT_USES: Mapping[str, str] = {
    "numpy": "NumPy for numerical arrays",
    "matplotlib.pyplot": "pyplot for the figure",
    "math": "the standard math functions",
    "itertools": "the standard iteration tools",
}
HEADINGS: Mapping[Kind, tuple[str, ...]] = {
    "imports": ("Imports", "Import the libraries", "Libraries"),
    "parameters": ("Parameters", "Set the parameters", "Given values"),
    "computation": ("Computation", "Compute what is needed", "Prepare the data"),
    "helper": ("Helper function", "Define a helper", "Auxiliary function"),
    "figure": ("Figure and axes", "Create the figure", "Set up the canvas"),
    "drawing": ("Drawing", "Draw the shapes", "Put the shapes in place"),
    "writing": ("Labels in the drawing", "Write the labels", "Text in the drawing"),
    "labels": ("Titles and axes", "Describe the axes", "Axes and titles"),
    "view": ("View and limits", "Adjust the view", "Frame the scene"),
    "show": ("Display", "Show the figure", "Show the result"),
    "loop": ("Loop", "Repeat", "For every item"),
    "entry": ("Entry point", "Run it", "Start the drawing"),
}
NAMED = 6
"""Names, quoted strings and groups of marks listed in one sentence at most."""
LONGEST_CODE = 40
SHORT_ASSIGNMENT = 28
"""Characters up to which a parameter is shown with its value."""
ANY_FACE = Look("face", "face", "faces", "", "")
"""Faces of one solid have one color in many shades: they are not told apart."""
MANY = 16
"""More fine steps than this tire the reader."""


@dataclass(frozen=True)
class Step:
    """One numbered step: a heading, its lines, and what they do."""

    heading: str
    lines: tuple[int, int]
    text: str


def steps(script: Script, say: Say) -> list[Step]:
    """The script as steps, in varied granularity; long scripts in the coarser one."""
    coarse = say.rng.random() < 0.5
    blocks = script.blocks(coarse)
    if len(blocks) > MANY:
        blocks = script.blocks(coarse=True)
    return [
        Step(say.pick(*HEADINGS[block.kind]), (block.first, block.last), _describe(block, say))
        for block in blocks
    ]


def unfenced(text: str) -> str:
    """Text that cannot open or close a Markdown fence."""
    return text.replace("`" * 3, "'''")


def _describe(block: Block, say: Say) -> str:
    parts = [block.comment, *_TELLERS[block.kind](block, say)]
    return unfenced(" ".join(sentence(part) for part in parts if part))


def _code(names: Sequence[str]) -> str:
    """`a`, `b`, and `c`, cut after a few."""
    shown = [f"`{n}`" for n in names[:NAMED]]
    return listing([*shown, "other names"] if len(names) > NAMED else shown)


def _are(items: Sequence[object]) -> str:
    return "is" if len(items) == 1 else "are"


# --- one teller for each kind of block ---------------------------------------------------------


def _imports(block: Block, say: Say) -> list[str]:
    uses = [use for statement in block.statements for use in _import_uses(statement)]
    verb = say.pick("the script uses", "the script builds on", "the script needs")
    return [f"{verb} {listing(list(dict.fromkeys(uses)))}"]


def _import_uses(statement: ast.stmt) -> list[str]:
    if isinstance(statement, ast.ImportFrom):
        return [f"{_code([a.name for a in statement.names])} from `{statement.module or '.'}`"]
    if isinstance(statement, ast.Import):
        return [_import_use(alias) for alias in statement.names]
    return []


def _import_use(alias: ast.alias) -> str:
    use = IMPORT_USES.get(alias.name, f"the module `{alias.name}`")
    return f"{use} (`{alias.asname}`)" if alias.asname else use


def _parameters(block: Block, say: Say) -> list[str]:
    names = calls.bound(block.statements)
    if not names:
        return []
    short = [text for s in block.statements if len(text := ast.unparse(s)) <= SHORT_ASSIGNMENT]
    if len(short) == len(block.statements) <= NAMED:
        return [say.pick(f"the script sets {_code(short)}", f"the given values are {_code(short)}")]
    values = "a plain value" if len(names) == 1 else "plain values"
    return [
        say.pick(
            f"{_code(names)} {_are(names)} given as {values}",
            f"the script states {_code(names)} as {values}",
            f"here {_code(names)} {_are(names)} set to {values}",
        )
    ]


def _computation(block: Block, say: Say) -> list[str]:
    names = calls.bound(block.statements)
    if not names:
        return [] if block.comment else ["these lines prepare what follows"]
    if loop := _loop(block):
        return [
            say.pick(
                f"{loop} fills {_code(names)}", f"{_code(names)} {_are(names)} filled in {loop}"
            )
        ]
    tools = calls.arithmetic_calls(block.statements)
    using = f" with {_code(tools)}" if tools else ""
    return [
        say.pick(
            f"{_code(names)} {_are(names)} computed{using}",
            f"this step computes {_code(names)}{using}",
            f"the lines define {_code(names)}{using}",
        )
    ]


def _loop(block: Block) -> str:
    """`a loop over …` when the block is made of loops; empty otherwise."""
    found = calls.loops(block.statements)
    if not found:
        return ""
    if len(found) > 1:
        return f"{number(len(found))} loops"
    over = ast.unparse(found[0].iter)
    return f"a loop over `{over}`" if len(over) <= LONGEST_CODE else "a loop"


def _helper(block: Block, say: Say) -> list[str]:
    functions = [s for s in block.statements if isinstance(s, ast.FunctionDef)]
    return [_helper_text(function, block, say) for function in functions]


def _helper_text(function: ast.FunctionDef, block: Block, say: Say) -> str:
    names = [a.arg for a in function.args.args if a.arg != "self"]
    signature = f"`{function.name}({', '.join(names)})`"
    doc = " ".join((ast.get_docstring(function) or "").split("\n\n")[0].split())
    if doc:
        return f"{signature}: {_lowered(doc)}"
    if any(isinstance(n, ast.Return) and n.value for n in ast.walk(function)):
        return say.pick(
            f"{signature} computes a value that other lines use",
            f"{signature} returns a computed value",
        )
    marks = element_phrases([e for e in block.elements if function.lineno <= (e.line or 0)])
    return (
        f"{signature} draws {listing(marks)}" if marks else f"{signature} groups a few statements"
    )


def _lowered(doc: str) -> str:
    """A docstring as the rest of a sentence; names and single letters keep their capital."""
    return doc[0].lower() + doc[1:] if doc[1:2].islower() else doc


def _figure(block: Block, say: Say) -> list[str]:
    source = " ".join(ast.unparse(s) for s in block.statements)
    made = set(calls.called(*block.statements))
    axes = "3-D axes" if "3d" in source else "axes"
    names = calls.bound(block.statements)
    named = f" (here {_code(names)})" if names else ""
    if "subplots" in made or ("figure" in made and made & {"add_subplot", "add_axes"}):
        what = f"the figure and its {axes}"
    else:
        what = "an empty figure" if "figure" in made else axes
    told = [say.pick(f"this creates {what}{named}", f"the script creates {what}{named}")]
    if "ortho" in source:
        told.append(
            say.pick(
                "the projection is orthographic, so parallel edges stay parallel",
                "`ortho` asks for an orthographic projection",
            )
        )
    view = listing(_view_clauses(block, say))
    return [*told, view] if view else told


def _drawing(block: Block, say: Say) -> list[str]:
    marks = [e for e in block.elements if e.role in COUNTED_ROLES and e.kind != "text"]
    methods = calls.drawing_calls(block.statements)
    by = f" with {_code(methods)}" if methods else ""
    phrases = listing(element_phrases(marks))
    if ":" in block.scope:  # inside a loop that has a step of its own
        by += ", counting all passes of the loop"
    if loop := _loop(block):
        told = [
            say.pick(f"{loop} draws {phrases}{by}", f"{phrases} {_are(marks)} drawn in {loop}{by}")
        ]
    else:
        told = [say.pick(f"this draws {phrases}{by}", f"{phrases} {_are(marks)} drawn{by}")]
    return told + _hidden(marks) + _written(block, say)


def _hidden(marks: Sequence[Element]) -> list[str]:
    covered = sum(e.on_canvas and e.visible_px == 0 for e in marks)
    if not covered or covered == len(marks):
        return []
    return [
        f"of these, {number(covered)} {'is' if covered == 1 else 'are'} completely covered by others"
    ]


def element_phrases(elements: Sequence[Element]) -> list[str]:
    """`28 faces`, `three dashed gray straight lines` …: what a block put into the figure."""
    looks: dict[Look, list[Element]] = defaultdict(list)
    for look, found in looks_of(elements).items():
        looks[ANY_FACE if look.what == "face" else look] += found
    phrases = look_phrases(looks, lambda _look, found: len(found))
    return [*phrases[:NAMED], "further marks"] if len(phrases) > NAMED else phrases


def _written(block: Block, say: Say) -> list[str]:
    texts = [e for e in block.elements if e.kind == "text" and e.text]
    strings = list(dict.fromkeys(e.text or "" for e in texts))
    if not strings:
        return []
    if len(strings) > NAMED:
        return [
            f"{counted(len(texts), 'text label')} are written, "
            f"from {quotes(strings[:1])} to {quotes(strings[-1:])}"
        ]
    noun = "label" if len(strings) == 1 else "labels"
    return [
        say.pick(
            f"the {noun} {quotes(strings)} {_are(strings)} written",
            f"this writes the {noun} {quotes(strings)}",
        )
    ]


def _writing(block: Block, say: Say) -> list[str]:
    return _written(block, say) or ["these lines write text into the figure"]


def _labels(block: Block, say: Say) -> list[str]:
    words = set(calls.called(*block.statements)) | calls.keywords(block.statements, "set")
    subjects = {
        "the title": {"set_title", "title", "suptitle"},
        "the axis labels": {w for w in words if w.endswith("label")},
        "the ticks": {w for w in words if w.endswith(("ticks", "ticklabels"))} | {"tick_params"},
        "the legend": {"legend"},
        "the grid": {"grid"},
        "the color bar": {"colorbar"},
    }
    named = [subject for subject, names in subjects.items() if names & words]
    what = listing(named) if named else "the axes"
    plural = len(named) != 1 or named[0].endswith("s")
    return [say.pick(f"these lines set {what}", f"here {what} {'are' if plural else 'is'} set")]


def _view(block: Block, say: Say) -> list[str]:
    told = _view_clauses(block, say)
    return [listing(told)] if told else ["these lines adjust how the axes are laid out"]


def _view_clauses(block: Block, say: Say) -> list[str]:
    words = set(calls.called(*block.statements)) | calls.keywords(block.statements, "set")
    told = []
    if camera := calls.call_text(block.statements, "view_init"):
        told.append(
            say.pick(
                f"`{camera}` sets the viewing direction", f"the camera is placed by `{camera}`"
            )
        )
    if "set_axis_off" in words or calls.call_text(block.statements, "axis").endswith("('off')"):
        told.append(say.pick("axes and ticks are switched off", "the axes are hidden"))
    if words & {"set_aspect", "set_box_aspect"}:
        told.append(
            say.pick("the proportions of the axes are fixed", "the aspect of the axes is set")
        )
    if any(w.endswith(("lim", "lim3d")) for w in words):
        told.append(say.pick("fixed limits frame the drawing", "the axis limits are set"))
    return told


def _show(block: Block, say: Say) -> list[str]:
    if "savefig" in calls.called(*block.statements):
        return ["the figure is written to an image file"]
    return [say.pick("the finished figure is shown", "`plt.show()` displays the figure")]


def _loop_head(block: Block, say: Say) -> list[str]:
    loop = calls.loops(block.statements)[0]
    over = ast.unparse(loop.iter)
    what = f" over `{over}`" if len(over) <= LONGEST_CODE else ""
    body = f"lines {loop.body[0].lineno}–{loop.end_lineno}"
    return [
        say.pick(
            f"a loop{what} repeats {body} for every item",
            f"{body} are run once for each item of a loop{what}",
        )
    ]


def _entry(block: Block, say: Say) -> list[str]:
    if any(map(calls.is_entry, block.statements)):
        return [
            say.pick(
                "run as a program, the script starts here",
                "this starts the script when it is run directly",
            )
        ]
    return [say.pick("this call starts the drawing", "here the functions above are put to work")]


_TELLERS: Mapping[Kind, Callable[[Block, Say], list[str]]] = {
    "imports": _imports, "parameters": _parameters, "computation": _computation,
    "helper": _helper, "figure": _figure, "drawing": _drawing, "writing": _writing,
    "labels": _labels, "view": _view, "show": _show, "entry": _entry,
    "loop": _loop_head,
}  # fmt: skip
