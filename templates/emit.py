"""Emission: a template's instance as a short, standalone script that draws the same picture.

`emit(instance)` specialises the template's `draw` to the instance's parameters. Everything random
(ways of writing, layout, names) comes from a stream of the instance's own, so a script depends on
nothing but its arguments, and a batch equals its members one by one.
"""

import gc
import random
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from types import SimpleNamespace
from typing import Any

from icc.errors import TemplateError
from icc.seeds import PathPart, rng
from templates.base import Instance, Template
from templates.emission.code import Code, function_of
from templates.emission.formatting import format_scripts
from templates.emission.idioms import Style, choose_style, rephrase
from templates.emission.layout import Drawing, Script, arrange
from templates.emission.library import Import, Library, import_lines, library, needs
from templates.emission.prune import prune
from templates.emission.rename import choose_names, replace_names
from templates.emission.scopes import free_names, loaded_names
from templates.emission.static import PARAMETER, Statics
from templates.emission.substitute import substitute
from templates.emission.tidy import tidy

RENAMED_SHARE = 0.4
NUMBERS_NAMED_SHARE = 0.5
DATACLASS = Import("dataclass", "dataclasses", "dataclass")


@dataclass(frozen=True)
class Emission:
    """An emitted script and the choices that shaped it."""

    code: str
    layout: str
    writing: Mapping[str, Any]


def emit(instance: Instance, *key: PathPart) -> Emission:
    """The instance's script; `key` names a random stream, as in `Template.sample`.

    Raises TemplateError, with the template and its parameters, where a script cannot be made.
    """
    return emit_many([instance], *key)[0]


def emit_many(instances: Sequence[Instance], *key: PathPart) -> list[Emission]:
    """`emit` for each instance, with one call of the formatter for all."""
    with _collector_paused():
        drafts = [_draft(instance, *key) for instance in instances]
    formatted = format_scripts([d.code for d in drafts])
    return [Emission(code, d.layout, d.writing) for code, d in zip(formatted, drafts, strict=True)]


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Syntax trees are many small objects without cycles: collecting in between costs a quarter of
    the time and frees nothing."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _draft(instance: Instance, *key: PathPart) -> Emission:
    """An emission before formatting."""
    template = instance.template
    if instance.exhausted:
        raise TemplateError(
            f"template {template.name}: instance {instance.index} has no figure; every draw was "
            f"refused: {', '.join(instance.rejects)}"
        )
    stream = rng("emit", *key, template.name, instance.index)
    writing = {name: stream.choice(choices) for name, choices in template.writing.items()}
    try:
        p = SimpleNamespace(**{**vars(instance.p), **writing})
        style = choose_style(stream)
        drawing = _specialise(template, p, style, stream)
        script = arrange(drawing, stream)
        text = _complete(drawing, script, _source(template).home, style, stream)
        return Emission(text, script.layout, writing)
    except (TemplateError, SyntaxError) as error:
        raise TemplateError(
            f"template {template.name}: cannot emit instance {instance.index} with "
            f"{dict(instance.values)} written as {writing}: {error}"
        ) from error


@dataclass(frozen=True)
class _Source:
    """A template's `draw`, parsed."""

    home: Library
    draw: Code
    statics: Statics
    helpers: frozenset[str]
    """Names of module-level helpers and snippets, all without side effects."""


@cache
def _source(template: Template) -> _Source:
    home = library(template.module)
    if "draw" not in home.statements:
        raise TemplateError(f"{template.module} has no module-level function draw(p)")
    draw = Code(home.source_of("draw"))
    arguments = [a.arg for a in function_of(draw).args.args]
    if arguments != [PARAMETER]:
        raise TemplateError(f"{template.module}: draw must take one argument called {PARAMETER}")
    return _Source(home, draw, Statics(), frozenset({*home.statements, *home.imports}))


def pruned(instance: Instance) -> Code:
    """The author's own `draw`, reduced to the branches that the instance's parameters choose."""
    source = _source(instance.template)
    return prune(source.draw, source.statics, instance.p)


def _specialise(template: Template, p: Any, style: Style, stream: random.Random) -> Drawing:
    source = _source(template)
    pruned = prune(source.draw, source.statics, p)
    named, parameters = substitute(pruned, p, stream.random() < NUMBERS_NAMED_SHARE)
    code = rephrase(tidy(named, source.helpers), style, stream).apply()
    read = loaded_names(code.nodes)
    if PARAMETER in read:
        raise TemplateError(f"draw uses `{PARAMETER}` itself; it may only read {PARAMETER}.name")
    return Drawing(template.name, code, [p for p in parameters if p.name in read])


def _complete(
    drawing: Drawing, script: Script, home: Library, style: Style, stream: random.Random
) -> str:
    """The script with its imports and helpers on top, and its final names."""
    names = free_names(drawing.code.tree) - {p.name for p in drawing.parameters}
    names |= {"np"} if any("np." in p.text for p in drawing.parameters) else set()
    needed = needs(home, names)
    if needed.unknown:
        listing = ", ".join(sorted(needed.unknown))
        raise TemplateError(f"the script would read undefined names: {listing}")
    imports = list(needed.imports.values()) + [DATACLASS] * script.uses_dataclass
    definitions = sorted(needed.definitions.values(), key=lambda d: d.is_function)
    helpers = [rephrase(d.code, style, stream).applied() for d in definitions]
    code = Code("\n\n".join([import_lines(imports), *helpers, script.text]))
    return replace_names(code, choose_names(code, stream, RENAMED_SHARE)).applied()
