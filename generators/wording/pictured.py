"""What a block of a script puts on the canvas, in words that the script and its trace bear out."""

import ast
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from generators.wording import calls
from generators.wording.english import are, code_list, counted, listing, number, quotes
from generators.wording.marks import ARROWHEADS, Look, look_phrases, looks_of
from generators.wording.script import Block, Hue
from templates.prose import Say
from tracer.colors import color_name
from tracer.trace import COUNTED_ROLES, Element

NAMED = 6
"""Quoted strings and groups of marks listed in one sentence at most."""
ANY_FACE = Look("face", "face", "faces", "", "")
"""Faces of one solid have one color in many shades: they are not told apart."""


def figure(block: Block, say: Say) -> list[str]:
    """What of figure and axes a block creates."""
    source = " ".join(ast.unparse(s) for s in block.statements)
    made = set(calls.called(*block.statements))
    axes = "3-D axes" if "3d" in source else "axes"
    names = calls.bound(block.statements)
    named = f" (here {code_list(names)})" if names else ""
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
    framing = listing(_view_clauses(block, say))
    return [*told, framing] if framing else told


def drawing(block: Block, say: Say) -> list[str]:
    """What marks a block draws, by which calls, in or after which loop."""
    marks = [e for e in block.elements if e.role in COUNTED_ROLES and e.kind != "text"]
    methods = calls.drawing_calls(block.statements, block.helpers)
    by = f" with {code_list(methods)}" if methods else ""
    phrases = listing(element_phrases(marks, block.hue))
    if not phrases:
        return writing(block, say)
    inside = [
        loop for loop in calls.loops(block.statements) if calls.drawing_calls([loop], block.helpers)
    ]
    loop = calls.loop_phrase(inside)
    if ":" in block.scope:  # inside a loop that has a step of its own
        by += ", counting all passes of the loop"
    if loop:
        told = say.pick(
            f"{loop} {'draw' if len(inside) > 1 else 'draws'} {phrases}{by}",
            f"{phrases} {are(marks)} drawn in {loop}{by}",
        )
    else:
        told = say.pick(f"this draws {phrases}{by}", f"{phrases} {are(marks)} drawn{by}")
    return [told, *_hidden(marks), *_written(block, say)]


def _hidden(marks: Sequence[Element]) -> list[str]:
    covered = sum(e.on_canvas and e.visible_px == 0 for e in marks)
    if not covered or covered == len(marks):
        return []
    return [
        f"of these, {number(covered)} {'is' if covered == 1 else 'are'} completely covered by others"
    ]


def element_phrases(elements: Sequence[Element], hue: Hue = color_name) -> list[str]:
    """`28 faces`, `three dashed gray straight lines` …: what a block put into the figure."""
    looks: dict[Look, list[Element]] = defaultdict(list)
    found_looks = looks_of(elements, hue)
    paired = {look.one for look in found_looks} >= ARROWHEADS
    for look, found in found_looks.items():
        if paired and look.one in ARROWHEADS:
            look = replace(look, one="arrowhead", many="arrowheads")
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
            f"the {noun} {quotes(strings)} {are(strings)} written",
            f"this writes the {noun} {quotes(strings)}",
        )
    ]


def writing(block: Block, say: Say) -> list[str]:
    """What texts a block writes."""
    return _written(block, say) or ["these lines write text into the figure"]


def labels(block: Block, say: Say) -> list[str]:
    """Which of title, axis labels, ticks … a block sets."""
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


def view(block: Block, say: Say) -> list[str]:
    """How a block frames the scene."""
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
