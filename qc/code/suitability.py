"""The suitability score: how well a script would teach, 1 to 5, with its parts."""

import ast
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from icc.record import Verdict
from qc.base import Rule, Subject
from qc.code.chance import Arithmetic, Chance, MagicNumbers
from qc.code.dependence import AbsolutePaths, External, Imports, Unseeded
from qc.code.hygiene import Format, Secrets
from qc.code.rule import CodeRule
from qc.code.script import Script, parse
from qc.code.state import HiddenState
from qc.code.structure import DeadCode, Length, Literals

Part = Callable[[Script, Mapping[str, Any]], float]

STRUCTURE = (ast.For, ast.While, ast.ListComp, ast.GeneratorExp, ast.DictComp, ast.SetComp,
             ast.FunctionDef, ast.Lambda, ast.BinOp)  # fmt: skip
IDIOMATIC = frozenset({"Axes3D"})
"""Imported for its effect in older matplotlib; not a slip."""


def _counted(rules: Sequence[type[CodeRule]], each: float, most: float) -> Part:
    """Points lost by the findings of some rules."""

    def part(script: Script, settings: Mapping[str, Any]) -> float:
        found = sum(len(rule().found(script, settings)) for rule in rules)
        return min(most, each * found)

    return part


def _beyond(size: float, allowed: float, most: float) -> float:
    """Points lost by a size: none up to half of what is allowed, `most` at all of it."""
    return min(most, max(0.0, most * (2 * size / allowed - 1)))


def _length(script: Script, _settings: Mapping[str, Any]) -> float:
    return _beyond(Length().size(script), Length.threshold, 1.5)


def _literals(script: Script, _settings: Mapping[str, Any]) -> float:
    return _beyond(Literals().size(script), Literals.threshold, 1.5)


def _unused_imports(script: Script, _settings: Mapping[str, Any]) -> float:
    read = {n.id for n in script.nodes if isinstance(n, ast.Name)}
    unused = {i.bound for i in script.imports if "." not in i.bound and i.root != "__future__"}
    return min(1.0, 0.25 * len(unused - read - IDIOMATIC))


def _no_structure(script: Script, _settings: Mapping[str, Any]) -> float:
    """Long scripts of constant calls alone hide the rule that their figure follows."""
    if script.lines < 40 or any(isinstance(n, STRUCTURE) for n in script.nodes):
        return 0.0
    return 0.5


PARTS: Mapping[str, Part] = {
    "external dependence": _counted((Imports, External, AbsolutePaths), 2.5, 4.0),
    "secrets": _counted((Secrets,), 4.0, 4.0),
    "unseeded randomness": _counted((Unseeded,), 2.5, 2.5),
    "structureless randomness": _counted((Chance,), 0.5, 2.5),
    "arbitrary arithmetic": _counted((Arithmetic,), 1.0, 2.5),
    "magic numbers": _counted((MagicNumbers,), 0.25, 1.5),
    "hidden state": _counted((HiddenState,), 1.0, 2.5),
    "format": _counted((Format,), 0.1, 1.0),
    "dead code": _counted((DeadCode,), 0.5, 2.0),
    "unused imports": _unused_imports,
    "length": _length,
    "literal data": _literals,
    "no structure": _no_structure,
}


class Suitability(Rule):
    """How well the script would teach: 5 exceptionally instructive, 3 just qualified, 1 useless.

    Starts at 5 and loses points for outside dependence, secrets, randomness, arbitrary numbers, hidden
    state, dead code, unused imports, crammed lines, length, pasted data, and length without structure;
    the evidence lists what each cost.
    Measured: the score.
    """

    name = "code.suitability"
    stage = "code"
    threshold = 3
    at_least = True
    threshold_basis = "The scale's own definition: 3 is just qualified."

    def judge(self, subject: Subject) -> Verdict:
        script = parse(subject.code)
        if isinstance(script, SyntaxError):
            return self.verdict(None, "the code cannot be parsed")
        lost = {name: round(part(script, subject.settings), 2) for name, part in PARTS.items()}
        score = max(1.0, 5.0 - sum(lost.values()))
        ok = score >= (self.limit or 0)
        worst = max(lost, key=lost.__getitem__)
        reason = "" if ok else f"suitability {score:.2g} of 5, mostly for {worst}"
        return self.verdict(ok, reason, score, {"lost": {k: v for k, v in lost.items() if v}})
