"""Rules on the text of a script: crammed lines, secrets."""

import ast
import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

from qc.code.rule import CodeRule, Finding
from qc.code.script import Script


class Format(CodeRule):
    """The script is crammed: several statements to a line, lines that run out of sight.

    Its steps cannot be told apart, nor be explained line by line. How it is spaced and quoted is a
    matter of taste. Measured: statements that share a line with the one before, lines of more than
    200 characters, tabs among spaces.
    """

    name = "code.format"
    threshold = 6
    threshold_basis = "Scripts of 440 good figures by people hold at most 1, of template figures none; a crammed one 12."

    LONGEST = 200

    def find(self, script: Script, settings: Mapping[str, Any]) -> Sequence[Finding]:
        shared = [
            Finding(second.lineno, "shares a line with another statement")
            for block in script.blocks
            for first, second in pairwise(block)
            if second.lineno == first.end_lineno
        ]
        lines = list(enumerate(script.text.splitlines(), start=1))
        long = [
            Finding(n, f"is {len(s)} characters long") for n, s in lines if len(s) > self.LONGEST
        ]
        indents = {s[0] for _, s in lines if s[:1] in (" ", "\t")}
        mixed = [
            Finding(n, "is indented by tabs") for n, s in lines if len(indents) > 1 and s[0] == "\t"
        ]
        return [*shared, *long, *mixed]


SECRET = re.compile(
    r"sk-[A-Za-z0-9_-]{16,}|AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{20,}|hf_[A-Za-z0-9]{20,}"
    r"|xox[abprs]-[A-Za-z0-9-]{10,}|AIza[0-9A-Za-z_-]{30,}|eyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]{5,}"
    r"|-----BEGIN [A-Z ]*PRIVATE KEY-----|://[^/\s:@]+:[^/\s:@]+@"
)
SECRET_NAME = re.compile(
    r"(?:^|_)(?:api_?key|secret|password|passwd|access_?token|auth_?token|private_?key)(?:$|_)",
    re.IGNORECASE,
)


class Secrets(CodeRule):
    """An access key, token or password stands in the code, and would be published with it.

    Measured: strings that look like one, or that are given to a name which says so.
    """

    name = "code.secrets"

    def find(self, script: Script, settings: Mapping[str, Any]) -> Sequence[Finding]:
        looks = [
            Finding(node.lineno, "holds what looks like an access key")
            for node in script.of(ast.Constant)
            if isinstance(node.value, str) and SECRET.search(node.value)
        ]
        named = [
            Finding(node.lineno, f"gives a text to {target.id}")
            for node in script.of(ast.Assign)
            if isinstance(node.value, ast.Constant)
            and isinstance(node.value.value, str)
            and len(node.value.value) > 5
            for target in node.targets
            if isinstance(target, ast.Name) and SECRET_NAME.search(target.id)
        ]
        return looks or named
