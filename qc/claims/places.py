"""Reads where things are and what is written there: quoted labels, axis ranges, coordinates."""

import re
from collections.abc import Iterator

from qc.claims.mention import Mention, Prose
from qc.claims.numbers import find_numbers

QUOTED = re.compile(
    r"“([^”\n]{1,200})”|\"([^\"\n]{1,200})\"|`([^`\n]{1,200})`|(?<![\w’'])'([^'\n]{1,120}?)'(?![\w’'])"
    r"|‘([^’\n]{1,120})’"
)
LETTERED = re.compile(
    r"\b(?i:label(?:l)?ed|marked|named|lettered|point|points|vertex|vertices|node|nodes|corner|corners)"
    r"\s+((?:\$?[A-Z](?:['′]|_?\d)?\$?)(?:(?:,\s*(?:and\s+)?|\s+and\s+)\$?[A-Z](?:['′]|_?\d)?\$?)*)(?![\w’'])"
)
LETTER = re.compile(r"[A-Z](?:['′]|_?\d)?")
TITLE_BEFORE = re.compile(
    r"\b(?:titled|entitled|title(?:\s+(?:is|reads|reading|says|of))?:?)\s*$", re.IGNORECASE
)
AXIS_BEFORE = re.compile(
    r"\b([xyz])[- ]?axis(?:\s+(?:is|carries|bears|has|with|the|a))*\s+(?:label(?:l)?ed|label|named|titled|reads)"
    r"(?:\s+(?:as|is|reads))?\s*$",
    re.IGNORECASE,
)


def labels(prose: Prose) -> Iterator[Mention]:
    for match in QUOTED.finditer(prose.text):
        content = next(g for g in match.groups() if g is not None).strip()
        before = prose.text[max(0, match.start() - 60) : match.start()]
        axis = AXIS_BEFORE.search(before)
        about = (
            "title" if TITLE_BEFORE.search(before) else f"{axis[1].lower()}label" if axis else ""
        )
        yield Mention("label", match[0], content.rstrip(",.;") or content, *match.span(),
                      prose.sentence(match.start()), about=about)  # fmt: skip
    for match in LETTERED.finditer(prose.text):
        for letter in LETTER.finditer(prose.text, match.start(1), match.end(1)):
            if "\0" not in prose.rest[letter.start() : letter.end()]:
                yield Mention("label", letter[0], letter[0].replace("_", ""), *letter.span(),
                              prose.sentence(letter.start()), about="letter")  # fmt: skip


AXIS_SUBJECT = re.compile(
    r"(?<![\w-])(?:(?P<axis>[xyz])(?:[- ](?:axis|axes|coordinates?|values?|limits?|range))?"
    r"|(?P<word>horizontal|vertical)(?: axis)?|(?P<all>(?:both|all(?: three)?|the|each)\s+(?:of the\s+)?ax[ie]s))"
    r"(?=\W)",
    re.IGNORECASE,
)
SPAN = re.compile(
    r"(?:from|between|∈|in)\s*\[?\s*(?P<low>\0*[^\s,\[\]()]{1,16}(?:\s?/\s?\d+)?)\s*(?:to|and|through|,|–|up to)\s*"
    r"(?P<high>[^\s,;\[\]()]{1,16})\]?"
)


def ranges(prose: Prose) -> Iterator[Mention]:
    for subject in AXIS_SUBJECT.finditer(prose.rest):
        clause_end = re.compile(r"[;\n]|\.(?=\s|$)").search(prose.rest, subject.end())
        limit = min(subject.end() + 70, clause_end.start() if clause_end else len(prose.rest))
        span = SPAN.search(prose.rest, subject.end(), limit + 1)
        if span is None or AXIS_SUBJECT.search(prose.rest, subject.end(), span.start()):
            continue
        ends = [list(find_numbers(span[g].rstrip(".,"))) for g in ("low", "high")]
        if any(len(e) != 1 for e in ends):
            continue
        low, high = ends[0][0], ends[1][0]
        word = (subject["word"] or "").lower()
        axis = {"horizontal": "x", "vertical": "y"}.get(word, (subject["axis"] or "").lower())
        yield Mention("range", prose.text[subject.start() : span.end()].rstrip(".,"),
                      [low.value, high.value], span.start(), span.end(),
                      prose.sentence(subject.start()), (low, high), about=axis)  # fmt: skip


TUPLE = re.compile(r"[(⟨]\s*([^()⟨⟩;\n]{1,60})\s*[)⟩]")


def coordinates(prose: Prose) -> Iterator[Mention]:
    for match in TUPLE.finditer(prose.rest):
        parts = [p.strip() for p in re.split(r",\s*", match[1])]
        if len(parts) not in (2, 3):
            continue
        read = [list(find_numbers(p)) for p in parts]
        if any(len(r) != 1 or len(r[0].text) != len(p) for r, p in zip(read, parts, strict=True)):
            continue
        if re.search(r"\bRGBA?\s*$", prose.rest[: match.start()]):
            continue
        numbers = tuple(r[0] for r in read)
        yield Mention("coordinate", match[0], [n.value for n in numbers], *match.span(),
                      prose.sentence(match.start()), numbers)  # fmt: skip
