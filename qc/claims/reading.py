"""One caption being read: what the words around a verb mean in its scene."""

import re
from collections.abc import Iterator
from functools import cached_property, lru_cache

from qc.claims.answer import Status
from qc.claims.clauses import BREAK, Sentence, sentences
from qc.claims.mention import ClaimKind
from qc.claims.paths import FROM_TO
from qc.claims.places import QUOTED
from qc.claims.refer import AT_NUMBER, TWO_PLACES, References
from qc.claims.scene import Scene
from qc.claims.statement import Statement
from qc.claims.table import Table
from qc.claims.things import Thing
from tracer.trace import Trace

LIST_TAIL = re.compile(r"((?:[\w+'’.]+(?:,\s+|,?\s+and\s+|,?\s+or\s+))+[\w+'’.]+)\s*$")
LIST_HEAD = re.compile(r"\s*(?:the\s+)?((?:[\w+'’.]+(?:,\s+|,?\s+and\s+|,?\s+or\s+))+[\w+'’.]+)")
ENTRIES = re.compile(r",|\band\b|\bor\b")
LONG = 6
"""Words of a phrase from which it may hold more than a noun and what tells it."""
DETAIL = re.compile(r"\bwith\s+[^,]*,\s*$", re.IGNORECASE)
VERBS = re.compile(
    r"\b(?:is|are|was|were|has|have|lies?|stands?|sits?|runs?|goes|starts?|ends?|points?(?=\s+(?:to|at|up|down))|measures?|connects?|joins|crosses|above|below|between|to|in|at|reads|shows|labelled|labeled|marked)\b"
)
AFTER_LIST = re.compile(r"\s*(?:$|[.,;:)]|(?:in|on|at|only|alone|as|by|with|respectively)\b)")
PRONOUN = re.compile(r"^\s*(?:it|they|this|these|that|its)?\s*$", re.IGNORECASE)
RELATIVE = re.compile(r",?\s+(?:that|which)\s*$", re.IGNORECASE)
CARRIERS = re.compile(
    r"\b(?:shows|contains|displays|features|presents|depicts|has|have|see|sees|includes|with|from|of|by|on|draws|plots)\b",
    re.IGNORECASE,
)
"""Words before the noun phrase that a relative clause speaks of."""
AUXILIARIES = re.compile(
    r"(?:\s*\b(?:is|are|was|were|be|lies?|sits?|stands?|stays?|remains?|runs?|rests?|hangs?|located|placed|drawn|written|"
    r"positioned|found|appears?|seems?|directly|just|also|all|both|exactly|immediately|that|to|the|at|in|on|has|have|"
    r"straight|mutually|each|does|do|not|never|comes?|goes|arranged|marked|with|(?-i:an?)|of|from|side)\b,?)+\s*$",
    re.IGNORECASE,
)


class _Same:
    """A trace by identity: captions are checked sentence by sentence against one trace."""

    def __init__(self, trace: Trace) -> None:
        self.trace = trace

    def __hash__(self) -> int:
        return id(self.trace)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.trace is self.trace


@lru_cache(maxsize=4)
def _known(same: _Same) -> tuple[Scene, References, Table]:
    scene = Scene(same.trace)
    return scene, References(scene), Table(scene)


class Reading:
    """One caption being read against one scene."""

    def __init__(self, caption: str, trace: Trace) -> None:
        self.caption = caption
        self.trace = trace
        self.scene, known, self.table = _known(_Same(trace))
        self.refer = known.reading(caption)
        self._sentence = 0
        self.spoken: list[Thing] = []
        """What the sentence before, or its subject, was about: what a pronoun means."""

    @cached_property
    def sentences(self) -> list[Sentence]:
        return list(sentences(self.caption))

    def subject(self, left: str) -> list[Thing]:
        """The things that the words before a verb mean; a pronoun means those of the subject before."""
        relative = RELATIVE.search(left)
        things = self._carried(left[: relative.start()]) if relative else []
        if things:
            return self.remember(things)
        left = AUXILIARIES.sub("", re.sub(r"\s+and\s*$", "", left))
        listed = LIST_TAIL.search(left)
        if listed and not VERBS.search(BREAK.split(left[: listed.start()])[-1]):
            things = self._listed(listed[1])
            if things:
                return self.remember(things)
        if DETAIL.search(left):
            return []
        joined = FROM_TO.search(left)
        if joined and joined.end() >= len(left.rstrip()) - 1:
            return self.remember(self.refer.of(joined[0]))
        pieces = [p for p in BREAK.split(left) if p.strip()]
        if not pieces or PRONOUN.match(pieces[-1]):
            return self._topic(left) or self.spoken
        if TWO_PLACES.search(pieces[-1]):
            return []
        phrases = _subjects(pieces[-1])
        for phrase in phrases:
            things = self.refer.of(phrase, self.spoken)
            if things:
                return self.remember(things)
        is_pronoun = phrases[0].strip() and PRONOUN.match(phrases[0])
        return (self._topic(left) or self.spoken) if is_pronoun else []

    def _carried(self, left: str) -> list[Thing]:
        """What a relative clause speaks of: the noun phrase at the end of the words before it."""
        clause = BREAK.split(left)[-1]
        return self.refer.of(CARRIERS.split(VERBS.split(clause)[-1])[-1], self.spoken)

    def _listed(self, words: str) -> list[Thing]:
        """The things of a list in which every entry is a name; else none."""
        names = self.refer.named(words)
        if len(names) < 2 or len(names) < len(ENTRIES.split(words)):
            return []
        return [t for n, _, _ in names for t in self.scene.names[n][:1]]

    def _topic(self, left: str) -> list[Thing]:
        """What a pronoun means: the subject of the nearest clause before it."""
        clauses = BREAK.split(left)[:-1]
        if self._sentence > 0:
            clauses = [*BREAK.split(self.sentences[self._sentence - 1].text), *clauses]
        for clause in reversed(clauses):
            things = self.refer.of(VERBS.split(clause)[0])
            if things:
                return things
        return []

    def remember(self, things: list[Thing]) -> list[Thing]:
        """The things, which pronouns mean from now on."""
        self.spoken = things
        return things

    def object(self, right: str) -> list[Thing]:
        """The things that the words after a verb or preposition mean."""
        listed = LIST_HEAD.match(right)
        if listed and AFTER_LIST.match(right[listed.end() :]):
            things = self._listed(listed[1])
            if things:
                return things
        piece = BREAK.split(right, maxsplit=1)[0]
        first = re.split(r"\s+and\s+", piece)[0]
        for phrase in (*_shortened(first), piece):
            things = self.refer.of(phrase, self.spoken)
            if things:
                return things
        return []

    def pieces(
        self, pattern: re.Pattern[str]
    ) -> Iterator[tuple[Sentence, re.Match[str], str, str]]:
        """Each place where the pattern is in a sentence, with the words before and behind."""
        for index, sentence in enumerate(self.sentences):
            self._sentence = index
            for match in pattern.finditer(sentence.text):
                if self.is_quoted(sentence.start + match.start(), sentence.start + match.end()):
                    continue
                yield sentence, match, sentence.text[: match.start()], sentence.text[match.end() :]

    @cached_property
    def quotes(self) -> list[tuple[int, int]]:
        """Where quotations start and end."""
        return [m.span() for m in QUOTED.finditer(self.caption)]

    def is_quoted(self, start: int, end: int) -> bool:
        """Whether a stretch of the caption only quotes what is written in the figure."""
        return any(a < start and end < b for a, b in self.quotes)

    def statement(
        self, kind: ClaimKind, sentence: Sentence, span: tuple[int, int], true: bool, evidence: str
    ) -> Statement:
        """A decided statement about a stretch of a sentence."""
        status: Status = "supported" if true else "contradicted"
        return Statement(kind, sentence.start + span[0], sentence.start + span[1], status, evidence)


def _subjects(clause: str) -> list[str]:
    """The phrases of a clause that may be its subject, likelier ones first."""
    last = re.split(r"\s+and\s+", clause)[-1]
    if not VERBS.search(clause) or AT_NUMBER.search(clause):
        return [clause, last]
    head = VERBS.split(clause)[0]  # “C is above A and B”, “the purple arrow has length 5”
    if last == clause or VERBS.search(last):
        return [head]
    return [last, head] if len(last.split()) > LONG else [last]


def _shortened(phrase: str) -> Iterator[str]:
    """The phrase, and without up to three words at its end (“the blue one throughout”)."""
    words = phrase.split()
    yield phrase
    for cut in range(1, min(4, len(words) - 1)):
        if words[-cut][0].islower():
            yield " ".join(words[:-cut])
