"""Nouns that a caption itself ties to a thing: “the apex V”, “a yellow circle represents the sun”, “an object labeled "P"”."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from qc.claims.things import Thing
from qc.claims.vocabulary import BY_WORD, singular

if TYPE_CHECKING:
    from qc.claims.refer import References

LABELLED = re.compile(
    r"\b(?i:an?|the|one)\s+(?P<words>(?:[\w'’-]+\s+){0,4}?)(?P<noun>[a-z]{3,})\s*,?\s+(?:is\s+|which is\s+|that is\s+)?"
    r"(?:label(?:l)?ed|marked|called|named|annotated)\s+(?:as\s+|with\s+)?[\"“']?(?P<name>[^\"”',.;()]{1,24}?)(?=[\"”',.;)]|\s+(?:and|is|are|in|at|on|has|lies|stands)\b|$)"
)
APPOSED = re.compile(
    r"\b(?i:the|an?)\s+(?P<noun>[a-z]{3,})\s*(?:,\s*)?\(?(?P<name>[A-Z]\d?['′]?|[A-Z]{2})\b(?!\s+[A-Z]?[a-z]{4,}s\b)"
)
IS_THE = re.compile(
    r"\b(?P<name>[A-Z]\d?['′]?|[A-Z]{2})\s*(?:is|,|\()\s*(?:the|an?)\s+(?P<noun>[a-z]{3,})\b(?=\s*[,.;:)]|\s+(?:of|and|in|at|on|is)\b|$)(?!\s+of\s+[A-Z]{2})"
)
STANDS_FOR = re.compile(
    r"(?P<words>\b(?i:an?|the)\s+[^.,;:()]{3,60}?)\s+(?:represents|depicts|denotes|symboli[sz]es|stands\s+for|acts\s+as)\s+(?:the|an?)\s+(?P<noun>[a-z]{3,}(?:\s+[a-z]{3,})?)\b"
)
GENERIC = frozenset(
    {"point", "points", "vertex", "node", "nodes", "line", "segment", "angle", "corner", "side", "edge", "triangle", "dot", "circle", "marker",
     "label", "letter", "text", "arrow", "vector", "box", "square", "rectangle", "curve", "word", "and", "is", "are", "set", "plane", "axis", "one", "other", "position", "case", "panel", "state", "element", "area", "figure", "title", "name"}
)  # fmt: skip
"""Nouns that many things of a figure share: they name none."""


def aliases_of(caption: str, refer: "References") -> dict[str, list[Thing]]:
    """Nouns and the things that they mean throughout the caption; a noun that is tied to two means none."""
    found: dict[str, list[Thing]] = {}
    unclear = set()
    for noun, things in _tied(caption, refer):
        if noun in GENERIC or singular(noun) in BY_WORD or not things:
            continue
        if noun in found and found[noun] != things:
            unclear.add(noun)
        found[noun] = things
    return {noun: things for noun, things in found.items() if noun not in unclear}


def _tied(caption: str, refer: "References") -> Iterator[tuple[str, list[Thing]]]:
    for pattern in (LABELLED, APPOSED, IS_THE):
        for match in pattern.finditer(caption):
            name = match["name"].replace("′", "'").strip()
            yield match["noun"], refer.scene.names.get(name, [])[:1] or refer.paths(name)
    for match in STANDS_FOR.finditer(caption):
        yield match["noun"].split()[-1], refer.of(match["words"])
