"""Prose as models write it, made plain: one paragraph of whole sentences in American spelling."""

import re

from generators.answers import prose, without_blocks

ABBREVIATIONS = ("e.g", "i.e", "approx", "fig", "figs", "vs", "cf", "etc", "no", "eq", "resp")
_END = re.compile(r"[.!?…][\"”’')\]]*(?=\s+[^a-z\s])")
_BULLET = re.compile(r"^[ \t]*(?:[-*+•]|\d+[.)])[ \t]+", re.MULTILINE)
_HEADING = re.compile(r"^[ \t]*(?:#+[ \t].*|\*\*[^*\n]+\*\*:?)[ \t]*$", re.MULTILINE)
_BREAK = re.compile(r"\n[ \t]*\n")
_EMPHASIS = re.compile(r"\*\*([^*\n]+)\*\*|__([^_\n]+)__")
_PREAMBLE = re.compile(
    r"\A(?:(?:sure|certainly|of course|okay|here)\b[^\n]*:\s*\n|[^\n]{0,40}caption:\s*)",
    re.IGNORECASE,
)
_FINISHED = re.compile(r"[.!?…][\"”’')\]]*$")
_QUOTED = re.compile(r"(\"[^\"\n]*\"|“[^”\n]*”|`[^`\n]*`)")
AMERICAN = (
    (re.compile(r"\b(c|disc|multic|unic)olour", re.IGNORECASE), r"\1olor"),
    (re.compile(r"\b(c)entre(d|s)?\b", re.IGNORECASE), r"\1enter\2"),
    (re.compile(r"\b(g)rey", re.IGNORECASE), r"\1ray"),
    (re.compile(r"\b(unl|l)abell(ed|ing)\b", re.IGNORECASE), r"\1abel\2"),
    (re.compile(r"\b(n)eighbour", re.IGNORECASE), r"\1eighbor"),
    (re.compile(r"\b((?:kilo|centi|milli)?m|lit)etre", re.IGNORECASE), r"\1eter"),
    (re.compile(r"\b(symm|organ|emphas|visual|horizontal|normal|real)is(e[sd]?|ing)\b", re.IGNORECASE), r"\1iz\2"),
)  # fmt: skip


def sentences(text: str, *, cut_off: bool = False) -> list[str]:
    """The sentences of a model's prose: Markdown, fences and "Here is …:" taken away, each sentence
    once and with its full stop. `cut_off`: an unfinished last one is left out."""
    plain = _PREAMBLE.sub("", without_blocks(prose(text)).lstrip())
    plain = _EMPHASIS.sub(r"\1\2", _HEADING.sub("\n", plain))
    paragraphs = (" ".join(part.split()) for part in _BREAK.split(_BULLET.sub("\n\n", plain)))
    found = [s for paragraph in paragraphs for s in _split(paragraph)]
    if cut_off and found and not _FINISHED.search(found[-1]):
        found.pop()
    whole = (s if _FINISHED.search(s) else s.rstrip(":;,") + "." for s in found)
    return list(dict.fromkeys(american(s) for s in whole))


def american(text: str) -> str:
    """American spelling outside quotations and code."""
    parts = _QUOTED.split(text)
    for i in range(0, len(parts), 2):
        for pattern, replacement in AMERICAN:
            parts[i] = pattern.sub(replacement, parts[i])
    return "".join(parts)


def _split(paragraph: str) -> list[str]:
    """Cut where a sentence ends: not in a quotation, not after an abbreviation."""
    parts, start = [], 0
    balanced = paragraph.count('"') % 2 == 0
    for end in _END.finditer(paragraph):
        part = paragraph[start : end.end()]
        words = part.split()
        last = words[-1].strip("\"”’')]([“.").lower() if words else ""
        if last in ABBREVIATIONS or part.count("“") > part.count("”"):
            continue
        if balanced and part.count('"') % 2:
            continue
        parts.append(part.strip())
        start = end.end()
    return [*parts, rest] if (rest := paragraph[start:].strip()) else parts
