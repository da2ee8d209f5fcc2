"""The diversify pipeline: the principle under a seed image, shown in other visual contexts.

    [c_1 … c_K] = G_code(I, G_principle(I))

Principle and plan are asked for once a seed, on the account of its first candidate; each variation is
coded, drawn and checked as a candidate of its own. What an invariant lets one count is held against the
trace; the invariants of which that is not so are put before the judge.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, Field

from generators.answers import quoted
from generators.repair import Check, Task, working
from generators.studio import Made, RepairSettings, Studio, Unanswered, failed
from icc.llm.question import Picture
from icc.prompts import prompt
from icc.record import Verdict, canonical_json
from qc.claims import check_claims
from tracer.render import Render

REPLANS = 2
"""Times a plan that misses its number, or repeats itself, is asked for again."""


class Principle(BaseModel):
    """What a figure rests on."""

    domain: str = Field(min_length=2, max_length=200)
    concept: str = Field(min_length=5, max_length=2000)
    seed_context: str = Field(max_length=1000)
    invariants: list[str] = Field(min_length=1, max_length=6)
    may_vary: list[str] = Field(default_factory=list, max_length=20)


class Count(BaseModel):
    """So many of these things must be found in the drawing."""

    things: str = Field(min_length=2, max_length=60)
    """A plain plural noun, with a color at most."""
    number: int = Field(ge=0, le=10_000)


class Appearance(BaseModel):
    """How one invariant holds in a figure."""

    how: str = Field(min_length=3, max_length=1000)
    counts: list[Count] = Field(default_factory=list, max_length=8)


class Sketch(BaseModel):
    """A figure to be drawn."""

    title: str = Field(min_length=2, max_length=200)
    context: str = Field(min_length=5, max_length=1000)
    shows: str = Field(min_length=10, max_length=4000)
    appearances: list[Appearance] = Field(min_length=1, max_length=6)
    """One for each invariant of the principle, in their order."""


class Outline(BaseModel):
    """What the planner answers."""

    sketches: list[Sketch] = Field(min_length=1, max_length=100)


class Validity(BaseModel):
    """What the judge answers."""

    valid: bool
    violated: list[int] = Field(default_factory=list, max_length=6)
    reason: str = Field(min_length=3, max_length=2000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A seed's principle, and distinct sketches of it: at most as many as were wanted."""

    principle: Principle
    sketches: tuple[Sketch, ...]
    wanted: int


async def plan(studio: Studio, picture: Picture, variations: int) -> Plan | Verdict:
    """The plan for all variations of a seed; the failed verdict of all of them if there is none.

    A plan that stays too short after `REPLANS` is used as far as it goes.
    """
    try:
        principle = await studio.ask_for(
            Principle,
            "captioner",
            "find_principle",
            prompt("generators", "find_principle"),
            (picture,),
        )
        sketches = await _sketches(studio, principle, variations)
    except Unanswered as nothing:
        return nothing.verdict("generate")
    if not sketches:
        return failed("generate", "no_plan", "no sketch of the plan speaks of every invariant")
    return Plan(principle=principle, sketches=tuple(sketches), wanted=variations)


async def _sketches(studio: Studio, principle: Principle, wanted: int) -> list[Sketch]:
    asked = f"{_told(principle)}\n\nSketches wanted: {wanted}."
    kept: list[Sketch] = []
    complaint = ""
    for turn in range(1 + REPLANS):
        outline = await studio.ask_for(
            Outline,
            "analyst",
            "plan_variations" if turn == 0 else f"plan_variations_{turn}",
            prompt("generators", "plan_variations"),
            (asked, *([complaint] if complaint else [])),
        )
        complaints = _take(outline.sketches, kept, len(principle.invariants))
        if len(kept) >= wanted:
            return kept[:wanted]
        complaint = _missing(kept, complaints, wanted)
    return kept


def _take(offered: Sequence[Sketch], kept: list[Sketch], invariants: int) -> list[str]:
    """Add the good sketches to those kept; what is wrong with the others."""
    complaints = []
    for sketch in offered:
        twin = next((k for k in kept if _alike(sketch, k)), None)
        if len(sketch.appearances) != invariants:
            complaints.append(
                f'"{sketch.title}" has {len(sketch.appearances)} appearances for {invariants} invariants'
            )
        elif twin is not None:
            complaints.append(f'"{sketch.title}" is too much like "{twin.title}"')
        else:
            kept.append(sketch)
    return complaints


ALIKE = 0.8
"""Share of words in common from which two sketches are one."""


def _alike(first: Sketch, second: Sketch) -> bool:
    """Same title, or nearly the same words for what is shown."""
    if _words(first.title) == _words(second.title):
        return True
    ours, theirs = (_words(f"{s.context} {s.shows}") for s in (first, second))
    return len(ours & theirs) >= ALIKE * len(ours | theirs)


def _words(text: str) -> frozenset[str]:
    return frozenset("".join(c if c.isalnum() else " " for c in text.casefold()).split())


def _missing(kept: Sequence[Sketch], complaints: Sequence[str], wanted: int) -> str:
    lines = [f"Of your sketches, {len(kept)} can be used; {wanted - len(kept)} are missing."]
    lines += [f"- {c}" for c in complaints[:20]]
    if kept:
        lines.append("Already taken: " + "; ".join(f'"{s.title}": {s.context}' for s in kept))
    lines.append(f"Answer with {wanted - len(kept)} new sketches, unlike all of these.")
    return "\n".join(lines)


def _told(principle: Principle) -> str:
    """The principle as a prompt shows it; shared by all variations, so it comes before the sketch."""
    invariants = "\n".join(f"{n}. {text}" for n, text in enumerate(principle.invariants, 1))
    return (
        f"Field: {principle.domain}\n"
        f"Principle: {principle.concept}\n"
        f"The seed figure shows it so: {principle.seed_context}\n"
        f"Invariants:\n{invariants}\n"
        f"What may vary: {'; '.join(principle.may_vary) or 'anything else'}"
    )


async def vary(
    studio: Studio, picture: Picture, plan: Plan, number: int, settings: RepairSettings
) -> Made:
    """Variation `number` (from 0) of a plan: coded, drawn, and valid by its invariants.

    Extras: `sketch`, `attempts`, and `validity` where the judge was asked.
    """
    if number >= len(plan.sketches):
        have = f"the plan has {len(plan.sketches)} distinct sketches of {plan.wanted}"
        return Made(verdicts=(failed("generate", "no_sketch", have, wanted=plan.wanted),))
    sketch = plan.sketches[number]
    extras: dict[str, Any] = {"sketch": sketch.model_dump()}
    made = Made()
    task = Task(
        step="code_variation",
        prompt=prompt("generators", "code_variation"),
        parts=(picture, _told(plan.principle)),
        wish=_wish(sketch),
        check=_counts_hold(sketch),
    )
    try:
        made = await working(studio, task, settings.repairs)
        extras |= made.extras
        verdicts = made.verdicts
        if not verdicts:
            verdicts = await _validity(studio, plan.principle, sketch, made, extras)
    except Unanswered as nothing:
        verdicts = (nothing.verdict("generate"),)
    return Made(code=made.code, render=made.render, verdicts=verdicts, extras=extras)


def _wish(sketch: Sketch) -> str:
    appearances = "\n".join(
        f"{n}. {a.how}" + "".join(f" [{c.number} {c.things}]" for c in a.counts)
        for n, a in enumerate(sketch.appearances, 1)
    )
    return (
        f"The sketch: {sketch.title}\n{sketch.context}\n\n{sketch.shows}\n\n"
        f"How the invariants hold in it, with what will be counted in the drawing:\n{appearances}"
    )


def _counts_hold(sketch: Sketch) -> Check:
    """Held against the trace: no stated count is contradicted."""

    def check(render: Render) -> Verdict | None:
        wrong = [
            found
            for appearance in sketch.appearances
            for count in appearance.counts
            if (found := _count(count, render))[0] == "contradicted"
        ]
        if not wrong:
            return None
        reason = "; ".join(f"{said}, but {evidence}" for _, said, evidence in wrong)
        return failed("generate", "invalid_counts", f"the drawing breaks an invariant: {reason}")

    return check


def _count(count: Count, render: Render) -> tuple[str, str, str]:
    """Status, what was claimed, and the evidence, as the caption checker has them."""
    assert render.trace is not None
    said = f"exactly {count.number} {count.things}"
    claims = [c for c in check_claims(f"There are {said}.", render.trace) if c.kind == "count"]
    if not claims:
        return "unverifiable", said, "not a count that can be read"
    return claims[0].status, said, claims[0].evidence


async def _validity(
    studio: Studio, principle: Principle, sketch: Sketch, made: Made, extras: dict[str, Any]
) -> tuple[Verdict, ...]:
    """The judge's word on invariants that no count settles: none if all hold, else one verdict."""
    render = made.render
    assert render is not None and render.png is not None and made.code is not None
    open_ones = [
        n
        for n, appearance in enumerate(sketch.appearances, 1)
        if not appearance.counts
        or any(_count(c, render)[0] != "supported" for c in appearance.counts)
    ]
    if not open_ones:
        return ()
    numbers = ", ".join(map(str, open_ones))
    answer = await studio.ask_for(
        Validity,
        "judge",
        "check_validity",
        prompt("generators", "check_validity"),
        (
            _told(principle),
            Picture(render.png),
            quoted(made.code),
            f"How it is meant: {canonical_json([a.how for a in sketch.appearances])}\n"
            f"Invariants to check: {numbers}",
        ),
    )
    extras["validity"] = answer.model_dump()
    if answer.valid:
        return ()
    return (failed("generate", "invalid_variation", answer.reason, violated=answer.violated),)
