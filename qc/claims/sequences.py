"""Reads lists of numbers ("the plan reads 2, 0, –; 3, 1, 1", "3:1") as one claim about their order."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from qc.claims.mention import Mention, Prose
from qc.claims.numbers import Number, find_numbers

_ITEM = r"(?:[-−]?\d+(?:\.\d+)?°?|[–—])"
_BETWEEN = r"(?:\s*[,;/]\s*(?:and\s+|then\s+)?|\s+and\s+)"
SEQUENCE = re.compile(rf"(?<![\w.,(]){_ITEM}(?:{_BETWEEN}{_ITEM}){{2,}}(?![\w)]|\.\d)")
RATIO = re.compile(r"(?<![\w.:])\d+(?:\.\d+)?(?::\d+(?:\.\d+)?){1,2}(?![\w:])")
DASH = re.compile(r"(?<!\d)[–—]")


def sequences(prose: Prose) -> Iterator[Mention]:
    """Runs of three or more numbers in digits (a dash stands for one not told), and ratios."""
    for match in chain(RATIO.finditer(prose.rest), SEQUENCE.finditer(prose.rest)):
        numbers = tuple(_items(match[0]))
        yield Mention("sequence", match[0], [n.value for n in numbers], *match.span(),
                      prose.sentence(match.start()), numbers)  # fmt: skip


def _items(text: str) -> Iterator[Number]:
    dashes = {m.start() for m in DASH.finditer(text)}
    for number in find_numbers(DASH.sub("0", text)):
        yield replace(number, kind="blank") if number.start in dashes else number
