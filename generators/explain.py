"""Explained code: what is seen, how the script builds it step by step, the script, how to use it.

The steps come from the script's own structure and from what each of its lines drew; the script
itself stands unchanged in the one fenced block.
"""

import ast
import re
from collections.abc import Iterator, Sequence

from generators.answers import FENCE, quoted
from generators.grounded import caption
from generators.wording.calls import assigned, imported, is_plain
from generators.wording.english import listing, sentence
from generators.wording.remarks import Told
from generators.wording.script import Block, Script
from generators.wording.steps import Step, steps, unfenced
from icc.seeds import PathPart, rng
from templates.base import Instance
from templates.prose import Say, Sentence
from tracer.facts import Fact
from tracer.trace import Trace

LIBRARIES = {
    "numpy": "NumPy", "matplotlib": "matplotlib", "mpl_toolkits": "matplotlib", "scipy": "SciPy",
    "pandas": "pandas", "sympy": "SymPy", "networkx": "NetworkX",
}  # fmt: skip
CHANGEABLE = 3
"""Parameters named in the usage notes."""


def explain(
    code: str, instance: Instance | None, trace: Trace, facts: Sequence[Fact], *key: PathPart
) -> str:
    """Observation, numbered steps, the code in the only fence, usage notes; as Markdown.

    `code` must be a script that ran (it parses) and must not hold a fence of its own; raises
    ValueError otherwise. A missing newline at its end is added, as a fence needs one.
    """
    if FENCE in code:
        raise ValueError("the script holds a Markdown fence and cannot be quoted inside one")
    say = Say(rng("explain", *key))
    script = Script(code, trace.elements)
    observation = caption(instance, trace, facts, *key, "observation", style="medium")
    hue = Told([Sentence("overview", observation)]).hue
    titles = headings(say)
    numbered = _numbered(steps(script, say, hue), say)
    return document(titles, observation, numbered, code, usage_notes(script, say))


def document(
    titles: Sequence[str], observation: str, numbered: str, code: str, notes: Sequence[str]
) -> str:
    """Observation, numbered steps, the code in the only fence, and usage notes under their titles;
    `code` must hold no fence of its own."""
    seen, how, usage = titles
    parts = [
        f"{seen}\n\n{unfenced(observation)}",
        f"{how}\n\n{unfenced(numbered)}",
        quoted(code),
        f"{usage}\n\n" + "\n".join(f"- {unfenced(sentence(note))}" for note in notes),
    ]
    return "\n\n".join(parts) + "\n"


def headings(say: Say) -> tuple[str, str, str]:
    """Titles for what is seen, how it is done, and how it is used."""
    mark = say.pick("## {}", "### {}", "**{}**")
    return (
        mark.format(say.pick("Observation", "What the figure shows", "What is seen")),
        mark.format(say.pick("Step by step", "How the code works", "Implementation steps")),
        mark.format(say.pick("Usage", "Usage notes", "Running and changing it")),
    )


def _numbered(items: Sequence[Step], say: Say) -> str:
    style = say.pick(
        "{n}. **{heading}** ({lines}). ", "{n}. {heading} ({lines}): ", "{n}. **{heading}.** "
    )
    return "\n".join(
        style.format(n=n, heading=item.heading, lines=_lines(*item.lines)) + item.text
        for n, item in enumerate(items, 1)
    )


def _lines(first: int, last: int) -> str:
    return f"line {first}" if first == last else f"lines {first}–{last}"


def usage_notes(script: Script, say: Say) -> list[str]:
    """How to run it, what to change for a variation, how to keep the picture."""
    blocks = script.blocks(coarse=False)
    known = {LIBRARIES.get(name.split(".")[0], "") for name in imported(script.tree)} - {""}
    needs = listing(sorted(known, key=str.lower))
    run = say.pick(
        f"save the code as `figure.py` and run `python figure.py`; {needs} must be installed",
        f"run it with plain `python`; it needs {needs}, and no data files",
        f"the script runs as it is, given {needs}",
    )
    return [run, *_changeable(blocks, say), *_keeping(blocks, say)]


def _changeable(blocks: Sequence[Block], say: Say) -> list[str]:
    """Where a variation starts; colors apart, as they can be changed without a thought."""
    given = [parameter for block in blocks for parameter in _given(block)]
    values = [f"`{n}` (line {line})" for n, line, v in given if not _is_color(v)][:CHANGEABLE]
    colors = [f"`{n}` (line {line})" for n, line, v in given if _is_color(v)][:CHANGEABLE]
    notes = []
    if values:
        notes.append(
            say.pick(
                f"for a variation, start from {listing(values, last='or')}; values that belong "
                "together have to be changed together",
                f"{listing(values)} {'is' if len(values) == 1 else 'are'} the first thing to change "
                "for another figure of this kind, together with what depends on it",
            )
        )
    if colors:
        notes.append(f"{listing(colors)} can be any other matplotlib color")
    return notes


def _given(block: Block) -> Iterator[tuple[str, int, ast.expr]]:
    """Plain values with their name and line: assignments, and arguments where the drawing starts."""
    for statement in block.statements:
        if block.kind == "parameters" and isinstance(statement, (ast.Assign, ast.AnnAssign)):
            for name in assigned(statement):
                if statement.value is not None:
                    yield name, statement.lineno, statement.value
        if block.kind == "entry":
            for node in ast.walk(statement):
                if isinstance(node, ast.keyword) and node.arg and is_plain(node.value):
                    yield node.arg, node.value.lineno, node.value


def _is_color(value: ast.expr) -> bool:
    text = value.value if isinstance(value, ast.Constant) else None
    return isinstance(text, str) and bool(re.fullmatch(r"#[0-9a-fA-F]{6}", text))


def _keeping(blocks: Sequence[Block], say: Say) -> list[str]:
    shows = [b for b in blocks if b.kind == "show" and "plt.show()" in ast.unparse(b.statements[0])]
    save = '`plt.savefig("figure.png", dpi=200)`'
    return [
        say.pick(
            f"to keep the picture, put {save} before `plt.show()` on line {block.first}",
            f"for an image file, insert {save} above line {block.first}",
        )
        for block in shows[:1]
    ]
