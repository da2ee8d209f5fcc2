"""The steps of a script: each block with a heading, its lines, and what it does."""

import ast
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from generators.wording import calls, pictured
from generators.wording.english import are, code_list, listing, sentence
from generators.wording.script import Block, Hue, Kind, Script
from templates.prose import Say
from tracer.colors import color_name

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
    "fields": ("Fields", "What the object holds"),
    "loop": ("Loop", "Repeat", "For every item"),
    "entry": ("Entry point", "Run it", "Start the drawing"),
}
NAMED = 6
"""Assignments shown in one sentence at most."""
LONGEST_CODE = 40
SHORT_ASSIGNMENT = 28
"""Characters up to which a parameter is shown with its value."""
MANY = 16
"""More fine steps than this tire the reader."""


@dataclass(frozen=True)
class Step:
    """One numbered step: a heading, its lines, and what they do."""

    heading: str
    lines: tuple[int, int]
    text: str


def steps(script: Script, say: Say, hue: Hue = color_name) -> list[Step]:
    """The script as steps, in varied granularity; long scripts in the coarser one.

    `hue` names drawn colors.
    """
    coarse = say.rng.random() < 0.5
    blocks = script.blocks(coarse)
    if len(blocks) > MANY:
        blocks = script.blocks(coarse=True)
    made = []
    scope = ""
    for block in (replace(b, hue=hue) for b in blocks):
        home = block.scope.split(":")[0]
        opening = _opening(home, script, say) if home not in {"", scope} else ""
        text = unfenced(" ".join(filter(None, (opening, _describe(block, say)))))
        made.append(Step(say.pick(*HEADINGS[block.kind]), (block.first, block.last), text))
        scope = home
    return made


def _opening(home: str, script: Script, say: Say) -> str:
    """Where a function or class begins that the steps enter."""
    name = home.split(".")[-1]
    if name not in script.functions:
        return f"The class `{name}` begins here."
    kind = "method" if "." in home else "function"
    return say.pick(f"Here the {kind} `{name}` begins.", f"This opens the {kind} `{name}`.")


def unfenced(text: str) -> str:
    """Text that cannot open or close a Markdown fence."""
    return text.replace("`" * 3, "'''")


def _describe(block: Block, say: Say) -> str:
    parts = [block.comment, *_TELLERS[block.kind](block, say)]
    return " ".join(sentence(part) for part in parts if part)


# --- one teller for each kind of block ---------------------------------------------------------


def _imports(block: Block, say: Say) -> list[str]:
    uses = [use for statement in block.statements for use in _import_uses(statement)]
    verb = say.pick("the script uses", "the script builds on", "the script needs")
    return [f"{verb} {listing(list(dict.fromkeys(uses)))}"]


def _import_uses(statement: ast.stmt) -> list[str]:
    if isinstance(statement, ast.ImportFrom):
        return [f"{code_list([a.name for a in statement.names])} from `{statement.module or '.'}`"]
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
        return [
            say.pick(
                f"the script sets {code_list(short)}", f"the given values are {code_list(short)}"
            )
        ]
    values = "a plain value" if len(names) == 1 else "plain values"
    return [
        say.pick(
            f"{code_list(names)} {are(names)} given as {values}",
            f"the script states {code_list(names)} as {values}",
            f"here {code_list(names)} {are(names)} set to {values}",
        )
    ]


def _fields(block: Block, say: Say) -> list[str]:
    names = code_list(calls.bound(block.statements))
    return [say.pick(f"the class keeps {names} as its fields", f"fields of the class: {names}")]


def _computation(block: Block, say: Say) -> list[str]:
    looped = calls.loops(block.statements)
    filled = [n for n in calls.bound(looped) if n]
    names = [n for n in calls.bound(block.statements) if n not in filled]
    told = []
    if filled:
        loop = calls.loop_phrase(looped)
        told.append(
            say.pick(
                f"{loop} {'fill' if len(looped) > 1 else 'fills'} {code_list(filled)}",
                f"{code_list(filled)} {are(filled)} filled in {loop}",
            )
        )
    if names:
        tools = calls.arithmetic_calls(block.statements)
        using = f" with {code_list(tools)}" if tools else ""
        told.append(
            say.pick(
                f"{code_list(names)} {are(names)} computed{using}",
                f"this step computes {code_list(names)}{using}",
                f"the lines define {code_list(names)}{using}",
            )
        )
    return told if told or block.comment else ["these lines prepare what follows"]


def _helper(block: Block, say: Say) -> list[str]:
    functions = [s for s in block.statements if isinstance(s, ast.FunctionDef)]
    return [_helper_text(function, block, say) for function in functions]


def _helper_text(function: ast.FunctionDef, block: Block, say: Say) -> str:
    names = [a.arg for a in function.args.args if a.arg != "self"]
    if function.args.vararg:
        names.append(f"*{function.args.vararg.arg}")
    signature = f"`{function.name}({', '.join(names)})`"
    doc = " ".join((ast.get_docstring(function) or "").split("\n\n")[0].split())
    if doc:
        return f"{signature}: {_lowered(doc)}"
    if any(isinstance(n, ast.Return) and n.value for n in ast.walk(function)):
        return say.pick(
            f"{signature} computes a value that other lines use",
            f"{signature} returns a computed value",
        )
    marks = pictured.element_phrases(
        [
            e
            for e in block.elements
            if function.lineno <= (e.line or 0) <= (function.end_lineno or 0)
        ],
        block.hue,
    )
    return (
        f"{signature} draws {listing(marks)}" if marks else f"{signature} groups a few statements"
    )


def _lowered(doc: str) -> str:
    """A docstring as the rest of a sentence; names and single letters keep their capital."""
    return doc[0].lower() + doc[1:] if doc[1:2].islower() else doc


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
    "helper": _helper, "figure": pictured.figure, "drawing": pictured.drawing, "writing": pictured.writing,
    "labels": pictured.labels, "view": pictured.view, "show": _show, "entry": _entry,
    "loop": _loop_head, "fields": _fields,
}  # fmt: skip
