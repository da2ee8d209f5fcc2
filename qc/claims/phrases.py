"""Reads noun phrases, and numbers as counts of what follows them."""

import re
from collections.abc import Iterator

from qc.claims.hues import COLOR_WORDS, SHADES, TINTS, colors_in
from qc.claims.mention import Mention, Prose
from qc.claims.numbers import WORD_VALUES, Number, find_numbers
from qc.claims.vocabulary import BY_WORD, Noun, noun_of, singular

LINE_STYLES = {"dashed": "dashed", "broken": "dashed", "dotted": "dotted", "dash-dot": "dashdot", "dash-dotted": "dashdot",
               "dashdot": "dashdot", "dashdotted": "dashdot"}  # fmt: skip
WORD = re.compile(r"[A-Za-z][A-Za-z'’]*(?:-[A-Za-z]+)*")

STOPS = frozenset(
    {"a", "about", "above", "an", "appear", "appears", "are", "as", "at", "below", "between",
     "but", "by", "each", "fewer", "for", "form", "forms", "from", "has", "have", "in",
     "into", "is", "its", "join", "joins", "less", "lie", "lies", "make", "makes", "meet",
     "meets", "minus", "more", "most", "of", "on", "or", "other", "over", "per", "plus",
     "point", "points", "remain", "remains", "run", "runs", "share", "shares", "show",
     "shows", "stand", "stands", "than", "that", "the", "their", "these", "this", "those",
     "times", "to", "touch", "touches", "under", "was", "were", "where", "which", "with"}
)  # fmt: skip
SUBSET_BEFORE = re.compile(
    r"\b(?:other|another|remaining|first|last|next|these|those|its|their|additional|further|only|at)\s*$",
    re.IGNORECASE,
)
SUBSET_AFTER = re.compile(
    r"^\s+(?:of\s+(?:the|them|these|those|which|its)\b|per\b|(?:on|in|at|for|along|around|to|from|inside|above|below)\s+"
    r"(?:each|every|the\s+(?:left|right|top|bottom|upper|lower|first|second|third|middle|outer|inner|center|front|back))\b)"
)
PARTIAL = re.compile(
    r"\b(?:each|every|apiece|respectively|left|right|top|bottom|upper|lower|outer|inner|another|others?|remaining|rest)\b",
    re.IGNORECASE,
)
DESCRIPTIVE = frozenset(
    {"and", "big", "bold", "bright", "circular", "closed", "colored", "congruent",
     "connected", "curved", "data", "different", "distinct", "drawn", "equal", "equally",
     "evenly", "filled", "fine", "flat", "identical", "individual", "large", "less", "line",
     "long", "main", "more", "narrow", "opaque", "or", "overlapping", "plain", "plotted",
     "regular", "round", "scatter", "semi", "separate", "short", "similar", "simple",
     "single", "small", "smooth", "solid", "spaced", "straight", "tall", "text", "thick",
     "thin", "tiny", "translucent", "transparent", "unit", "visible", "wide"}
)  # fmt: skip
"""Adjectives that describe all things of a kind; any other may pick out some of them."""
TOTAL = re.compile(
    r"\b(?:exactly|total(?: of)?|altogether|in all|overall|all|(?:made(?: up)?|consists|built) (?:of|from)"
    r"|contains?|comprises?)\s*$",
    re.IGNORECASE,
)
IDIOMS = re.compile(
    r"three[- ]quarter view|\bfigure[- ](?:of[- ])?eights?\b|\bone another\b|\bone by one\b|\bone[- ]to[- ]one\b|zero[- ]based",
    re.IGNORECASE,
)
COMPOUNDS = frozenset({"arrow", "bar", "cube", "curve", "layer", "line", "panel", "view"})
"""Nouns that a hyphen may tie to their number: `three-panel figure`; not `three-sided`."""
_HEDGE = r"(?:(?:about|approximately|roughly|exactly|only|nearly)\s+|≈\s*)"
QUANTITY_BEFORE = re.compile(
    rf"([A-Za-z]{{3,}})\s+{_HEDGE}*(?P<link>(?:of|is|are|equals)\s+|=\s*)?{_HEDGE}*$"
)
NUMBERED = frozenset({"example", "figure", "number", "part", "position", "step", "type"})
"""Words that a number behind them names and does not measure, besides the nouns of figures."""


def numbers(prose: Prose) -> Iterator[Mention]:
    """Every number left, as a count where a known noun follows it; a lone “one” is a pronoun."""
    for idiom in IDIOMS.finditer(prose.rest):
        prose.take(*idiom.span())
    for number in find_numbers(prose.rest):
        mention = _count(prose, number)
        if mention is not None:
            yield mention
        elif number.value != 1 or number.kind != "word":
            yield Mention("number", number.text, number.value, number.start, number.end,
                          prose.sentence(number.start), (number,),
                          sentence_start=prose.sentence_start(number.start),
                          about=_quantity(prose.rest, number))  # fmt: skip


def _quantity(text: str, number: Number) -> str:
    """The word that says what is measured: `area` in “an area of about 4.5”, `turns` in “2.5 turns”."""
    before = QUANTITY_BEFORE.search(text[max(0, number.start - 60) : number.start])
    if re.match(r"\s*(?:[×x]|by)\s*\d", text[number.end :]):
        return ""  # one side of “7 × 5”
    if before and before[1].lower() not in STOPS:
        names_one = singular(before[1]) in BY_WORD or before[1].lower() in NUMBERED
        if before["link"] or not names_one:  # “column 2” names a column, “radius 2” measures one
            return before[1]
    if number.kind in ("integer", "word"):  # “two tunnels” may be two of four
        return ""
    after = re.match(r"\s([a-z]{3,})\b", text[number.end :])
    return after[1] if after and after[1] not in STOPS else ""


def _count(prose: Prose, number: Number) -> Mention | None:
    """The number as a count of a known noun, if one follows it."""
    if number.kind not in ("word", "integer") or number.unit or number.value < 0:
        return None
    words, length = _counted(prose.rest[number.end :])
    noun, end = noun_of(words), number.end + length
    before = prose.rest[max(0, number.start - 30) : number.start]
    one = number.value == 1 and number.kind == "word"
    if noun is None or _is_size(number, words, prose.rest[number.end :]):
        return None
    if (one and re.search(r"\bthe\s*$", before)) or before.rstrip().endswith("="):
        return None
    if POINTING.match(prose.rest, number.end):
        return None
    total = TOTAL.search(before) is not None
    sentence = prose.sentence(number.start)
    subset = _picks_out(words, noun) or (
        not total
        and (
            one
            or bool(SUBSET_BEFORE.search(before) or SUBSET_AFTER.match(prose.rest[end : end + 40]))
            or prose.rest.startswith(" of ", number.end)
            or PARTIAL.search(_clause(prose.rest, number.start)) is not None
            or (
                _lines_by_style(sentence)
                and not _style_in(words)
                and noun.name in ("line", "curve")
            )
        )
    )
    return Mention("count", prose.text[number.start : end], int(number.value), number.start,
                   number.end, sentence, (number,), noun, colors_in(words), _style_in(words),
                   subset, total)  # fmt: skip


def _is_size(number: Number, words: list[str], after: str) -> bool:
    """Whether the noun is a unit or an adjective: several “10 point” are no ten points."""
    last = words[-1].lower()
    return number.value != 1 and singular(last) == last and not after.startswith("-")


def _clause(text: str, position: int) -> str:
    """What stands between the punctuation marks around a position."""
    start = max(text.rfind(sign, 0, position) for sign in ",;:.(\n")
    end = re.compile(r"[,;:)\n]|\.(?=\s|$)").search(text, position)
    return text[start + 1 : end.start() if end else len(text)]


def _lines_by_style(sentence: str) -> bool:
    """Whether the sentence tells lines apart by their style, so that a bare “lines” may be the solid ones."""
    return any(word.lower() in LINE_STYLES for word in WORD.findall(sentence))


def _counted(after: str) -> tuple[list[str], int]:
    """The noun phrase after a number, `-panel` of a compound included, and its length."""
    compound = re.match(r"-([a-z]+)\b", after)
    if compound is None:
        return noun_phrase(after)
    return ([compound[1]], compound.end()) if compound[1] in COMPOUNDS else ([], 0)


def noun_phrase(after: str) -> tuple[list[str], int]:
    """The words after a number up to the end of its noun (`[small, red, markers]`), and their length."""
    words: list[str] = []
    best: tuple[list[str], int] = ([], 0)
    position = 0
    while len(words) < LONGEST_PHRASE:
        gap = re.match(r"[\s,]+", after[position:])
        word = WORD.match(after, position + gap.end()) if gap else None
        if gap is None or word is None or _ends_phrase(word[0], gap[0], words, bool(best[0])):
            break
        words.append(word[0])
        position = word.end()
        if noun_of(words):
            best = (list(words), position)
        elif best[0]:
            break
    return best


POINTING = re.compile(
    r"\s+points?\s+(?:up|down|to|toward|left|right|horizontal|vertical|straight|away|in|out)"
)
"""After a number: a verb, no noun."""
LONGEST_PHRASE = 7


def _ends_phrase(word: str, gap: str, before: list[str], has_noun: bool) -> bool:
    """Whether a noun phrase cannot go on with the word: only a singular noun takes another one."""
    word = word.lower()
    if has_noun:
        return (
            "," in gap
            or word in STOPS
            or word == "and"
            or singular(before[-1]) != before[-1].lower()
        )
    if word in WORD_VALUES or (word == "and" and ("," in gap or not before)):
        return True
    return word in STOPS and singular(word) != "point"


def _picks_out(words: list[str], noun: Noun) -> bool:
    """Whether an adjective may restrict the noun ("labeled squares") beyond color and line style."""
    own = {w for phrase in noun.words for w in phrase.split()}
    parts = [p for word in words for p in word.lower().split("-")]
    known = (
        own
        | DESCRIPTIVE
        | COLOR_WORDS
        | SHADES
        | TINTS
        | {p for s in LINE_STYLES for p in s.split("-")}
    )
    return any(p not in known and singular(p) not in own for p in parts)


def _style_in(words: list[str]) -> str | None:
    return next((LINE_STYLES[w.lower()] for w in words if w.lower() in LINE_STYLES), None)
