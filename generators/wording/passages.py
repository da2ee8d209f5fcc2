"""From remarks and a template's sentences to running text: order, length, and joined clauses."""

from collections.abc import Sequence
from dataclasses import dataclass

from generators.wording.english import leans_back, sentence, word_count
from generators.wording.remarks import SPARE, Remark
from generators.wording.scene import Scene
from templates.prose import Say, Sentence

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
    "canvas": ("structure", "reading", "end"),
    "lettering": ("labels", "colours", "reading"),
}
"""Where remarks on a subject may stand among a template's sentences: before all of them, after the
first, after the last one of a topic, before the concluding ones (`reading`), or after all."""
WHOLE_FIGURE = ("layout", "title", "view", "background", "canvas", "lettering")
JOIN = 0.4
"""Chance that two short neighboring remarks become one sentence."""
LONGEST_PAIR = 26


@dataclass(frozen=True)
class Passage:
    """Clauses that stay together, with their subject and their importance."""

    subject: str
    clauses: tuple[str, ...]
    rank: int
    where: str = ""
    """`in the left panel`: said once for neighbors about the same panel."""
    free: bool = False
    """Whether it may share a sentence with its neighbor."""

    @property
    def words(self) -> int:
        """Length in words, with a joining `and`."""
        return sum(map(word_count, (self.where, *self.clauses))) + self.free


def runs(told: Sequence[Sentence]) -> list[list[Sentence]]:
    """The author's sentences in the author's order; one that leans on another stays with it."""
    parts: list[list[Sentence]] = []
    for item in told:
        if parts and leans_back(item.text):
            parts[-1].append(item)
        else:
            parts.append([item])
    return parts


def template_passages(told: Sequence[Sequence[Sentence]]) -> list[Passage]:
    """One passage a run."""
    return [
        Passage(run[0].topic, tuple(s.text for s in run), min(RANKS[s.topic] for s in run))
        for run in told
    ]


def trace_passages(remarks: Sequence[Remark], scene: Scene) -> list[Passage]:
    """One passage a remark."""
    return [
        Passage(r.subject, (r.text,), r.rank, place_of(r, scene), free=";" not in r.text)
        for r in remarks
    ]


def place_of(remark: Remark, scene: Scene) -> str:
    """`in the left panel`; empty for the whole figure and for the only panel."""
    alone = len(scene.panels) == 1 or remark.panel is None
    return "" if alone or remark.panel is None else f"in {scene.panels[remark.panel].name}"


def woven(told: Sequence[Passage], seen: Sequence[Passage], say: Say) -> list[Passage]:
    """Template and trace in one sequence: each subject of the trace in a slot of its own choice."""
    subjects = list(SLOTS)
    say.rng.shuffle(subjects)
    subjects.sort(key=lambda subject: subject != "layout")
    if not told:
        return _by_panel(seen, subjects)
    places = {s: _place(say.rng.choice(SLOTS[s]), told) for s in subjects}
    placed = [(float(i), 0, passage) for i, passage in enumerate(told)]
    placed += [(places[p.subject], 1 + subjects.index(p.subject), p) for p in seen]
    return [passage for _, _, passage in sorted(placed, key=lambda item: item[:2])]


def _by_panel(seen: Sequence[Passage], subjects: Sequence[str]) -> list[Passage]:
    """First what concerns the whole figure, then panel by panel."""
    homes = list(dict.fromkeys(p.where for p in seen if p.where))

    def place(passage: Passage) -> tuple[int, int]:
        whole = not passage.where and passage.subject in WHOLE_FIGURE
        home = homes.index(passage.where) + 1 if passage.where else len(homes) + 1
        return -1 if whole else home, subjects.index(passage.subject)

    return sorted(seen, key=place)


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


def within(passages: Sequence[Passage], budget: int, enough: int) -> list[Passage]:
    """The most important passages that fit, in the order given; spare ones up to `enough` words."""
    kept: set[int] = set()
    room = budget
    for i in sorted(range(len(passages)), key=lambda i: (passages[i].rank, i)):
        needed = passages[i].rank < SPARE or budget - room < enough
        if (needed and passages[i].words <= room) or not kept:
            kept.add(i)
            room -= passages[i].words
    return [passage for i, passage in enumerate(passages) if i in kept]


def sentences(passages: Sequence[Passage], say: Say) -> list[str]:
    """The text, no sentence twice; now and then two short remarks share a sentence."""
    done: list[str] = []
    clauses: list[str] = []
    last: Passage | None = None
    for passage in passages:
        new = _located(passage, last)
        if last and _pair(last, passage) and len(clauses) == 1 and say.rng.random() < JOIN:
            done.append(sentence(f"{clauses[0]}{say.pick('; ', ', and ')}{new[0]}"))
            clauses = []
        else:
            done += map(sentence, clauses)
            clauses = new
        last = passage
    return list(dict.fromkeys([*done, *map(sentence, clauses)]))


def _located(passage: Passage, last: Passage | None) -> list[str]:
    """Its clauses, the first with its panel unless the passage before was in the same one."""
    if not passage.where or (last is not None and last.where == passage.where):
        return list(passage.clauses)
    return [f"{passage.where}, {passage.clauses[0]}", *passage.clauses[1:]]


def _pair(first: Passage, second: Passage) -> bool:
    """Whether two remarks are about the same panel, and short enough to share a sentence."""
    short = first.words + second.words <= LONGEST_PAIR
    return first.free and second.free and short and first.where == second.where
