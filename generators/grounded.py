"""Captions without a model: a template's sentences woven with remarks made from the trace.

Every sentence states what can be seen, or says itself that it follows from what can be seen. What
the template has said is not said again; what nobody has said about panels, views, axes, marks,
writing and titles is added. Order, openings and wordings hang on the seed alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from generators.wording.english import leans_back, sentence, word_count
from generators.wording.frames import frame_remarks
from generators.wording.grounds import Grounds
from generators.wording.labels import label_remarks
from generators.wording.layout import layout_remarks
from generators.wording.marks import mark_remarks
from generators.wording.remarks import Remark, Told, Voice
from generators.wording.scene import Scene
from icc.seeds import PathPart, rng
from templates.base import Instance
from templates.prose import Say, Sentence
from tracer.facts import Fact
from tracer.trace import Trace

Style = Literal["short", "medium", "full"]

BUDGET: dict[str, int] = {"short": 45, "medium": 120, "full": 300}
"""Most words of a style; whole sentences are left out, the least important first."""

JOIN = 0.4
"""Chance that two short neighboring remarks become one sentence."""
LONGEST_PAIR = 26

RANKS = {"overview": 0, "structure": 1, "position": 3, "colours": 3, "labels": 3, "reading": 6}
"""Importance of a template's topics, on the scale of `Remark.rank`."""

ORDERS: tuple[tuple[str, ...], ...] = (
    ("overview", "layout", "title", "view", "frame", "structure", "position", "colours", "marks",
     "legend", "labels", "background", "reading"),
    ("layout", "overview", "structure", "position", "colours", "marks", "labels", "legend", "title",
     "view", "frame", "background", "reading"),
    ("overview", "structure", "colours", "position", "marks", "layout", "view", "frame", "labels",
     "legend", "title", "background", "reading"),
    ("title", "overview", "layout", "structure", "position", "labels", "colours", "marks", "legend",
     "background", "view", "frame", "reading"),
    ("view", "layout", "overview", "title", "structure", "labels", "position", "marks", "colours",
     "legend", "frame", "background", "reading"),
    ("overview", "view", "structure", "position", "labels", "colours", "marks", "reading", "layout",
     "legend", "title", "frame", "background"),
)  # fmt: skip


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
    scene = Scene(trace)
    told = _grounded(instance, Grounds(scene, facts), *key)
    remarks = trace_remarks(Voice(scene, Told(told), say))
    if style == "short":
        return _short(told, remarks)
    order = _order(scene, say)
    passages = sorted(
        [*_template_passages(told), *_trace_passages(remarks)],
        key=lambda passage: order.index(passage.subject),
    )
    return " ".join(_joined(_within(passages, BUDGET[style]), say))


def _order(scene: Scene, say: Say) -> list[str]:
    """Subjects in the order of this caption; panels are told of before anything inside them."""
    order = list(say.rng.choice(ORDERS))
    if len(scene.panels) == 1:
        return order
    first = ["overview", "layout"] if say.rng.random() < 0.6 else ["layout", "overview"]
    return [*first, *(subject for subject in order if subject not in first)]


def _grounded(instance: Instance | None, grounds: Grounds, *key: PathPart) -> list[Sentence]:
    """The template's sentences, those left out that state a number nobody can vouch for."""
    if instance is None:
        return []
    told = instance.template.sentences(instance, *key)
    return [s for s in told if grounds.support(s.text)]


def trace_remarks(voice: Voice) -> list[Remark]:
    """Everything the trace alone lets one say that the template has not said."""
    return [
        *layout_remarks(voice),
        *frame_remarks(voice),
        *mark_remarks(voice),
        *label_remarks(voice),
    ]


def _template_passages(told: Sequence[Sentence]) -> list[Passage]:
    """A sentence that leans on the one before it stays with it."""
    runs: list[list[Sentence]] = []
    for item in told:
        if runs and leans_back(item.text):
            runs[-1].append(item)
        else:
            runs.append([item])
    return [Passage(run[0].topic, tuple(s.text for s in run), RANKS[run[0].topic]) for run in runs]


def _trace_passages(remarks: Sequence[Remark]) -> list[Passage]:
    return [Passage(r.subject, (r.text,), r.rank, free=";" not in r.text) for r in remarks]


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
