"""Variations of a seed that are too near to it or to each other: a set, not a pile of copies."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from icc.record import Verdict
from icc.skeleton import skeleton
from qc.phash import NEAR, SAME, distance, likeness, phash
from tracer.trace import Trace


@dataclass(frozen=True)
class Drawn:
    """A picture that may be near another one; a seed has neither code nor trace."""

    id: str
    png: bytes
    code: str | None = None
    trace: Trace | None = None

    @cached_property
    def hash(self) -> str:
        return phash(self.png)

    @cached_property
    def skeleton(self) -> str | None:
        return None if self.code is None else skeleton(self.code)

    @cached_property
    def content(self) -> tuple[object, ...] | None:
        """What is seen, whatever its place: numbers of elements, and all texts."""
        if self.trace is None:
            return None
        return (*self.trace.counts_visible.items(), *sorted(self.trace.texts))


def near_duplicates(variations: Sequence[Drawn], seed: Drawn) -> Mapping[str, Verdict]:
    """Failed verdicts by id, for variations in their order: one that is near the seed, or near an
    earlier one that stays, is rejected with that partner's id.

    Near means hashes at most `NEAR` of 256 bits apart, confirmed by equal content, equal skeleton, or
    the pixels themselves: a hash alone never rejects.
    """
    kept, rejected = [seed], {}
    for drawn in variations:
        verdict = next(filter(None, (_near(drawn, partner) for partner in kept)), None)
        if verdict is None:
            kept.append(drawn)
        else:
            rejected[drawn.id] = verdict
    return rejected


def _near(drawn: Drawn, partner: Drawn) -> Verdict | None:
    apart = distance(drawn.hash, partner.hash)
    confirmed = _confirmed(drawn, partner) if apart <= NEAR else ""
    if not confirmed:
        return None
    return Verdict(
        stage="generate",
        rule="generate.near_duplicate",
        status="fail",
        measured=apart,
        threshold=NEAR,
        reason=f"nearly the same picture as {partner.id}, with {confirmed}",
        evidence={"partner": partner.id, "distance": apart, "confirmed_by": confirmed},
    )


def _confirmed(drawn: Drawn, partner: Drawn) -> str:
    """What besides the hash says that both are one picture; empty if nothing does."""
    if drawn.content is not None and drawn.content == partner.content:
        return "the same elements and texts"
    if drawn.skeleton is not None and drawn.skeleton == partner.skeleton:
        return "the same code but for names and values"
    if likeness(drawn.png, partner.png) >= SAME:
        return "the same pixels"
    return ""
