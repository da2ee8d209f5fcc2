"""What is written, without quotation marks: titles, axis labels, lists of labels, equations."""

import math
import re
from collections.abc import Iterator

from qc.claims.clauses import Sentence
from qc.claims.measures.lines import path_of
from qc.claims.numbers import WORD_VALUES
from qc.claims.reading import Reading
from qc.claims.statement import Statement
from qc.claims.writing import plain

LABEL = r"(?:label(?:l)?ed|labels?(?:\s+(?:is|are|reads?))?|named|called|reads?|says|headed|titled|shows?|carries|lettered|is|are)"


TITLE = re.compile(
    r"\b(?:titled?|title|heading|caption|called|headline)\b\s*(?:is|reads|says|:|of)?\s*(?P<words>[A-Z][^.,;:\"“]*?)(?=$|[.,;:])",
    re.IGNORECASE,
)


AXIS = re.compile(
    rf"(?:\b(?P<axis>[xyz]|horizontal|vertical)[- ]?axis\b\s*(?:{LABEL}|:)\s*(?:{LABEL})?\s*|^\s*(?P<short>[XYZxyz])\s*:\s*)(?P<words>[^.,;:\"“]+?)(?=$|[.,;:]|\s+and\s+the\b)"
)


ALONG = re.compile(
    r"\b(?:along|about|around|parallel to|(?:one|line|segment|arrow|point|edge)s? (?:on|of))\s+(?:the\s+)?$"
)
"""Before an axis: it is what something lies along, and what follows speaks of that."""


AXES = re.compile(
    r"\baxes\s+(?:are|read|show|are label(?:l)?ed|are called|are named)\s+(?P<list>[^.;:\"“]+)",
    re.IGNORECASE,
)


ITEMS = re.compile(
    r"\b(?:label(?:l)?ed|labels are|numbers|letters|corners|headed|called|titled|rows|columns|quadrilateral|read|lists?|vertices|nodes)\b:?\s+(?:(?:label(?:l)?ed|named|called|are|headed|titled|lettered)\s+)*(?:[a-z]+\s+corners:\s*)?"
    r"(?P<list>[^\s.,;:\"“(]+(?:\s[^\s.,;:\"“(]+)?(?:(?:,\s+(?:and\s+)?|\s+and\s+)[^\s.,;:\"“(]+(?:\s(?!and\b|are\b|is\b)[^\s.,;:\"“(]+)?)+)", re.IGNORECASE,
)  # fmt: skip


SPAN_OF_LETTERS = re.compile(r"(?<!\w)(?P<a>[A-Z])\s*(?:to|through|[–-])\s*(?P<b>[A-Z])(?!\w)")


SINGLE = re.compile(
    r"\b(?:the (?:word|letter)|label(?:l)?ed|is label(?:l)?ed|marked|named)\s+(?:as\s+)?(?P<word>[A-Za-z]{1,3}\d?|(?<=word )[a-z]{3,12})(?=$|[.,;:)]|\s+and\b)"
)


_TERM = r"(?:[-−+*/^()\d.\s²³⁴π√|]|sin|cos|tan|log|ln|exp|sqrt|(?<![a-zA-Z])[a-z](?![a-zA-Z]))"


EQUATION = re.compile(
    rf"(?<![\w])(?P<eq>[a-z](?:\([a-z]\))?\s*=\s*{_TERM}*(?<![a-zA-Z])[xyztnuv](?![a-zA-Z]){_TERM}*)(?<=\S)(?=$|[\s,;:.])"
)


POINTS_TO = re.compile(r"\bpoints?\s+to\s+the\s+(?P<n>\d+)\b")


FURNITURE = re.compile(
    r"\b(?:grid|hidden|omitted|shown|drawn|visible|equal|off|from|axis|runs?|goes?|ranges?|spans?|logarithmic|linear|black|gray)\b"
)


def texts(reading: Reading) -> Iterator[Statement]:
    """Titles, axis labels and lists of labels that the caption gives without quotation marks."""
    drawn = {plain(t) for t in reading.trace.texts}
    for reader in (_titles, _axis_labels, _all_axes, _hands):
        yield from reader(reading)
    for lister in (_items, _letters, _singles, _equations):
        yield from lister(reading, drawn)


def _titles(reading: Reading) -> Iterator[Statement]:
    titles = {
        plain(t)
        for t in (reading.trace.figure.suptitle, *(a.title for a in reading.trace.axes))
        if t
    }
    titles |= {plain(e.text or "") for e in reading.trace.elements if e.role == "title"}
    for sentence, match, _, after in reading.pieces(TITLE):
        if re.match(r",\s+(?:and\s+)?[A-Z]", after):
            continue
        if titles and match["words"][0].isupper() and not LIST.search(match["words"]):
            wanted = plain(match["words"])
            yield reading.statement(
                "label",
                sentence,
                match.span("words"),
                any(t.startswith(wanted) for t in titles),
                f"titles: {sorted(titles)[:3]}",
            )
    first = reading.sentences[0] if reading.sentences else None
    if first is not None and titles and plain(first.text.rstrip(".")) in titles:
        yield reading.statement("label", first, (0, len(first.text)), True, "the title")
    elif first is not None and titles and _is_heading(first, titles):
        yield reading.statement(
            "label", first, (0, len(first.text)), False, f"titles: {sorted(titles)[:3]}"
        )


LIST = re.compile(r",")


def _is_heading(sentence: Sentence, titles: set[str]) -> bool:
    """A caption that opens with a few words and no verb, half of them those of the title."""
    if re.search(r'[":“=]', sentence.text):
        return False
    words = re.findall(r"\w+", sentence.text.lower())
    if not words or words[0] in ("a", "an", "the", "this") or words[0] in WORD_VALUES:
        return False
    return (
        1 < len(words) <= 5
        and any(len([w for w in words if w in t]) * 2 >= len(words) and len(t) < 40 for t in titles)
        and " " in sentence.text.strip()
    )


def _axis_labels(reading: Reading) -> Iterator[Statement]:
    for sentence, match, before, _ in reading.pieces(AXIS):
        if ALONG.search(before):
            continue
        axis = (match["axis"] or match["short"]).lower()
        name = {"horizontal": "x", "vertical": "y"}.get(axis, axis) + "label"
        own = {plain(t) for a in reading.trace.axes if (t := getattr(a, name))}
        if axis == "vertical":
            own |= {plain(a.zlabel) for a in reading.trace.axes if a.zlabel}
        words = match["words"].strip()
        if (
            own
            and not FURNITURE.search(words)
            and not re.match(r"(?:at|in|to|on|with|has|have|where|starts?|one|up)\b", words)
        ):
            yield reading.statement(
                "label",
                sentence,
                match.span("words"),
                plain(words) in own,
                f"labels: {sorted(own)[:3]}",
            )


def _all_axes(reading: Reading) -> Iterator[Statement]:
    own = {plain(t) for a in reading.trace.axes for t in (a.xlabel, a.ylabel, a.zlabel) if t}
    for sentence, match, _, _ in reading.pieces(AXES):
        items = items_of(match["list"])
        if own and len(items) > 1 and not FURNITURE.search(match["list"]):
            yield reading.statement(
                "label",
                sentence,
                match.span("list"),
                all(plain(i) in own for i in items),
                f"labels: {sorted(own)}",
            )


NO_ITEM = re.compile(
    r"(?:the|an?|its|their|one)\b|[a-z]+\s+[A-Z]|.*\b(?:is|are|has|have|which|that|where|while)\b"
)
"""Words that are no label but the beginning of a clause."""
END_OF_LIST = re.compile(r"(\band\s+[^,]+),.*$", re.DOTALL)


def items_of(text: str) -> list[str]:
    return [i.strip() for i in re.split(r",\s+and\s+|,\s+|\s+and\s+", text) if i.strip()]


def _items(reading: Reading, drawn: set[str]) -> Iterator[Statement]:
    """Lists of labels of which at least half are drawn: then the others must be, too."""
    for sentence, match, _, _ in reading.pieces(ITEMS):
        items = items_of(END_OF_LIST.sub(r"\1", match["list"]))
        if "–" in items:
            continue
        if plain(items[-1]) not in drawn:  # “A, B, and C stand …”
            items[-1] = items[-1].split()[0]
        there = [plain(i) in drawn for i in items]
        if any(NO_ITEM.match(i) for i in items):
            continue
        if len(items) > 1 and 2 * sum(there) >= len(items) and (there[0] or sum(there) > 1):
            missing = [i for i, t in zip(items, there, strict=True) if not t]
            why = f"no text reads {missing[0]}" if missing else "each is drawn"
            yield reading.statement("label", sentence, match.span("list"), not missing, why)


def _letters(reading: Reading, drawn: set[str]) -> Iterator[Statement]:
    """“A to H”: all these letters and no next one."""
    for sentence, match, _, after in reading.pieces(SPAN_OF_LETTERS):
        if re.match(r"\s*(?:is|has|=)", after) or re.search(
            r"\bfrom\s*$", sentence.text[: match.start()]
        ):
            continue
        a, b = ord(match["a"]), ord(match["b"])
        wanted = {chr(k).lower() for k in range(a, b + 1)}
        if b - a >= 2 and {chr(a).lower(), chr(a + 1).lower()} <= drawn:
            true = wanted <= drawn and chr(b + 1).lower() not in drawn
            yield reading.statement(
                "label",
                sentence,
                match.span(),
                true,
                f"letters: {sorted(t for t in drawn if len(t) == 1)}",
            )


def _singles(reading: Reading, drawn: set[str]) -> Iterator[Statement]:
    for sentence, match, before, _ in reading.pieces(SINGLE):
        if len(drawn) > 1 and not re.search(r"axis\W+(?:\w+\W+){0,2}$", before):
            yield reading.statement(
                "label",
                sentence,
                match.span("word"),
                plain(match["word"]) in drawn,
                "the texts of the figure",
            )


def _equations(reading: Reading, drawn: set[str]) -> Iterator[Statement]:
    written = {bare_equation(t) for t in drawn if "=" in t}
    for sentence, match, _, _ in reading.pieces(EQUATION):
        wanted = bare_equation(match["eq"])
        if written:
            yield reading.statement(
                "label",
                sentence,
                match.span("eq"),
                any(wanted in t for t in written),
                f"equations: {sorted(written)[:3]}",
            )


def bare_equation(text: str) -> str:
    """An equation for comparison: as it looks, without brackets and signs of multiplication."""
    return re.sub(r"[()\[\]·*×]", "", plain(text))


def _hands(reading: Reading) -> Iterator[Statement]:
    """“Points to the 3”: some line or arrow ends on the way to this number."""
    for sentence, match, before, _ in reading.pieces(POINTS_TO):
        target = reading.scene.names.get(match["n"], [])
        hands = [p for t in reading.subject(before) if (p := path_of(t)) is not None]
        if target and hands:
            (x0, y0), (x1, y1) = hands[0][0][:2], hands[0][-1][:2]
            x, y = target[0].place
            turn = math.atan2(y1 - y0, x1 - x0) - math.atan2(y - y0, x - x0)
            true = abs(math.remainder(turn, math.tau)) < 0.1
            yield reading.statement(
                "relation", sentence, match.span(), true, "the direction of the line"
            )
