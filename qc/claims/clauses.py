"""A caption in sentences and clauses."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

SENTENCE = re.compile(r"[^.!?;\n]+(?:[.!?](?=\S)[^.!?;\n]*)*")
BREAK = re.compile(
    r"[,;:()]|\s+(?:while|whereas|but|where|which|who|whose|with|so|though|although)\s+|\s+and\s+(?=(?:the|it|its|a|an|there|in)\s)",
    re.IGNORECASE,
)
SPAN_BREAK = re.compile(rf"{BREAK.pattern}|\s+and\s+", re.IGNORECASE)
NEGATION = re.compile(
    r"\b(?:no|not|never|neither|nor|without|none|isn't|aren't|doesn't|don't|cannot)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and where it starts in the caption."""

    text: str
    start: int


def sentences(caption: str) -> Iterator[Sentence]:
    """The sentences of a caption, in their order."""
    return (Sentence(m[0], m.start()) for m in SENTENCE.finditer(caption))


def clause_span(sentence: str, start: int, end: int) -> tuple[int, int]:
    """The stretch between commas (and the like) around a match, without blanks at its ends."""
    left = max((m.end() for m in SPAN_BREAK.finditer(sentence, 0, start)), default=0)
    right = SPAN_BREAK.search(sentence, end)
    stop = right.start() if right else len(sentence)
    text = sentence[left:stop]
    return left + len(text) - len(text.lstrip()), left + len(text.rstrip())


def negated(text: str) -> bool:
    """Whether some words of it deny what it says."""
    return NEGATION.search(text) is not None
