"""Captions without a model: a template's sentences woven with remarks made from the trace.

Every sentence states what can be seen, or says itself that it follows from what can be seen. What
the template has said is not said again; what nobody has said about panels, views, axes, marks,
writing and titles is added. Order, openings and wordings hang on the seed alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeVar

from generators.wording.english import leans_back, sentence, word_count
from generators.wording.frames import frame_remarks
from generators.wording.labels import label_remarks
from generators.wording.layout import layout_remarks
from generators.wording.marks import mark_remarks
from generators.wording.remarks import Remark, Told, Voice
from generators.wording.scene import Scene
from icc.seeds import PathPart, rng
from qc.claims import check_claims
from qc.consistency.caption import CaptionClaims, CaptionNumbers
from templates.base import Instance
from templates.prose import Say, Sentence
from tracer.facts import Fact
from tracer.trace import Trace

Style = Literal["short", "medium", "full"]
Said = TypeVar("Said", Sentence, Remark)

BUDGET: dict[str, int] = {"short": 45, "medium": 120, "full": 300}
"""Most words of a style; whole sentences are left out, the least important first."""

JOIN = 0.4
"""Chance that two short neighboring remarks become one sentence."""
LONGEST_PAIR = 26

RANKS = {"overview": 0, "structure": 1, "position": 3, "colours": 3, "labels": 3, "reading": 6}
"""Importance of a template's topics, on the scale of `Remark.rank`."""

SLOTS: dict[str, tuple[str, ...]] = {
    "layout": ("start", "first", "first"),
    "title": ("start", "first", "end", "reading"),
    "view": ("first", "structure", "position", "reading"),
    "frame": ("first", "structure", "reading", "end"),
    "marks": ("structure", "colours", "position"),
    "legend": ("labels", "colours", "reading"),
    "labels": ("labels", "position", "reading"),
    "background": ("first", "colours", "end"),
}
"""Where remarks on a subject may stand among the template's sentences: before all of them, after the
first, after the last one of a topic, before the concluding ones (`reading`), or after all."""


@dataclass(frozen=True)
class Passage:
    """Clauses that stay together, with their subject and their importance."""

    subject: str
    clauses: tuple[str, ...]
    rank: int
    free: bool = False
    """Whether it may share a sentence with its neighbor."""

    @property
    def words(self) -> int:
        """Length in words, with the `and` that may join it to a neighbor."""
        return sum(map(word_count, self.clauses)) + self.free


def caption(
    instance: Instance | None,
    trace: Trace,
    facts: Sequence[Fact],
    *key: PathPart,
    style: Style = "full",
) -> str:
    """An English caption of what one draw put on the canvas.

    `full` has 120 to 300 words where the figure has so much to say, `medium` at most 120, `short`
    one or two sentences. The same arguments give the same caption.
    """
    say = Say(rng("caption", *key))
    told = instance.template.sentences(instance, *key) if instance is not None else []
    told = _sound(told, trace, facts)
    remarks = _sound(trace_remarks(Voice(Scene(trace), Told(told), say)), trace, facts)
    if style == "short":
        return _short(told, remarks)
    woven = _woven(_template_passages(told), _trace_passages(remarks), say)
    return " ".join(_joined(_within(woven, BUDGET[style]), say))


def _sound(items: list[Said], trace: Trace, facts: Sequence[Fact]) -> list[Said]:
    """Those that quality control lets pass: what nobody can vouch for has no place in a caption."""
    if passes(" ".join(sentence(item.text) for item in items), trace, facts):
        return items
    return [item for item in items if passes(sentence(item.text), trace, facts)]


def passes(text: str, trace: Trace, facts: Sequence[Fact]) -> bool:
    """Whether quality control objects to no claim of the text."""
    claims = check_claims(text, trace, facts)
    return not any(rule.objectionable(claims) for rule in (CaptionNumbers(), CaptionClaims()))


def trace_remarks(voice: Voice) -> list[Remark]:
    """Everything the trace alone lets one say that the template has not said."""
    return [
        *layout_remarks(voice),
        *frame_remarks(voice),
        *mark_remarks(voice),
        *label_remarks(voice),
    ]


def _template_passages(told: Sequence[Sentence]) -> list[Passage]:
    """The author's sentences in the author's order; one that leans on another stays with it."""
    runs: list[list[Sentence]] = []
    for item in told:
        if runs and leans_back(item.text):
            runs[-1].append(item)
        else:
            runs.append([item])
    return [
        Passage(run[0].topic, tuple(s.text for s in run), min(RANKS[s.topic] for s in run))
        for run in runs
    ]


def _trace_passages(remarks: Sequence[Remark]) -> list[Passage]:
    return [Passage(r.subject, (r.text,), r.rank, free=";" not in r.text) for r in remarks]


def _woven(told: Sequence[Passage], seen: Sequence[Passage], say: Say) -> list[Passage]:
    """Template and trace in one sequence: each subject of the trace in a slot of its own choice."""
    subjects = list(SLOTS)
    say.rng.shuffle(subjects)
    subjects.sort(key=lambda subject: subject != "layout")
    places = {s: _place(say.rng.choice(SLOTS[s]), told) for s in subjects}
    placed = [(float(i), 0, passage) for i, passage in enumerate(told)]
    placed += [(places[p.subject], 1 + subjects.index(p.subject), p) for p in seen]
    return [passage for _, _, passage in sorted(placed, key=lambda item: item[:2])]


def _place(slot: str, told: Sequence[Passage]) -> float:
    """A slot as a place between the indices of the template's passages."""
    topics = [passage.subject for passage in told]
    if slot == "start":
        return -0.5
    if slot == "reading":
        spoken = [i for i, topic in enumerate(topics) if topic != "reading"]
        return max(spoken, default=0) + 0.5
    if slot in topics:
        return len(topics) - 1 - topics[::-1].index(slot) + 0.5
    return 0.5 if slot == "first" else float(len(topics))


def _within(passages: Sequence[Passage], budget: int) -> list[Passage]:
    """The most important passages that fit, in the order given."""
    kept: set[int] = set()
    room = budget
    for i in sorted(range(len(passages)), key=lambda i: (passages[i].rank, i)):
        if passages[i].words <= room or not kept:
            kept.add(i)
            room -= passages[i].words
    return [passage for i, passage in enumerate(passages) if i in kept]


def _joined(passages: Sequence[Passage], say: Say) -> list[str]:
    """The sentences, none of them twice; now and then two short remarks become one sentence."""
    sentences: list[str] = []
    queue = list(passages)
    while queue:
        first = queue.pop(0)
        clauses = list(first.clauses)
        if queue and _pair(first, queue[0]) and say.rng.random() < JOIN:
            second = queue.pop(0).clauses[0]
            clauses = [f"{clauses[0]}{say.pick('; ', ', and ')}{second}"]
        sentences += [sentence(clause) for clause in clauses]
    return list(dict.fromkeys(sentences))


def _pair(first: Passage, second: Passage) -> bool:
    """Whether two remarks are short enough to share a sentence."""
    return first.free and second.free and first.words + second.words <= LONGEST_PAIR


def _short(told: Sequence[Sentence], remarks: Sequence[Remark]) -> str:
    """One or two sentences: what the figure is, and the next most important thing."""
    passages = sorted(
        [*_template_passages(told), *_trace_passages(remarks)], key=lambda passage: passage.rank
    )
    texts = [sentence(clause) for passage in passages for clause in passage.clauses]
    if len(texts) > 1 and word_count(texts[0]) + word_count(texts[1]) <= BUDGET["short"]:
        return f"{texts[0]} {texts[1]}"
    return texts[0] if texts else ""
