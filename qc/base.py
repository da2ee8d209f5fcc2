"""A check is one class with one method that returns a verdict.

Rule names come from the registry in each stage's package (`qc.image.RULES` …). Every measured rule
runs on every rendered candidate, accepted ones too, so that thresholds can be tried again without
drawing anything. One rule measures one number and compares it with one threshold.
"""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from io import BytesIO
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from icc.record import Stage, Verdict
from qc.claims import Claim, Restatement, check_claims
from qc.pixels import Mask, drawn
from templates.base import Instance
from tracer.facts import Fact
from tracer.render import Render
from tracer.trace import Trace


@dataclass(frozen=True)
class Subject:
    """What a rule may look at. Later fields stay empty until their step has run."""

    code: str
    render: Render | None = None
    instance: Instance | None = None
    """The template's instance, for solid-geometry candidates."""
    facts: Sequence[Fact] = ()
    caption: str | None = None
    restatements: Sequence[Restatement] = ()
    """The caption's claims as a reader restated them."""
    explained_code: str | None = None
    second_render: Render | None = None
    """The same code run again under another hash seed and random state."""
    settings: Mapping[str, Any] = field(default_factory=dict)
    """Values from the config that are not thresholds: `allowed_imports` …"""

    @property
    def trace(self) -> Trace | None:
        return self.render.trace if self.render else None

    @cached_property
    def claims(self) -> Sequence[Claim]:
        """What the caption states, each claim with its status; empty without caption or trace."""
        if self.caption is None or self.trace is None:
            return ()
        return check_claims(self.caption, self.trace, self.facts, self.restatements)

    @property
    def pixels(self) -> NDArray[np.uint8]:
        """RGB pixels on white, height × width × 3; ValueError if nothing was drawn."""
        return _pixels(self._png)

    @property
    def ink(self) -> Mask:
        """Which pixels differ from the commonest color, height × width."""
        return _ink(self._png)

    @property
    def _png(self) -> bytes:
        if self.render is None or self.render.png is None:
            raise ValueError("this subject was not rendered")
        return self.render.png


@lru_cache(maxsize=2)  # the stages judge one candidate after the other
def _pixels(png: bytes) -> NDArray[np.uint8]:
    image = Image.open(BytesIO(png)).convert("RGBA")
    if image.getchannel("A").getextrema() == (255, 255):
        return np.asarray(image)[:, :, :3]
    flat = Image.new("RGBA", image.size, "white")
    flat.alpha_composite(image)
    return np.asarray(flat.convert("RGB"))


@lru_cache(maxsize=2)
def _ink(png: bytes) -> Mask:
    mask = drawn(_pixels(png))
    mask.setflags(write=False)
    return mask


class Rule(ABC):
    """One check. The docstring says what it catches and why; `docs/rules.md` is made from it."""

    name: ClassVar[str]
    """`stage.rule`, from a closed list."""
    stage: ClassVar[Stage]
    threshold: ClassVar[float | None] = None
    """Default; the config's `qc.thresholds` may override it by rule name."""
    threshold_basis: ClassVar[str] = ""
    """On what data the default was set."""
    at_least: ClassVar[bool] = False
    """The threshold is the least value that passes; else it is the greatest."""

    def __init__(self, threshold: float | None = None) -> None:
        self.limit = self.threshold if threshold is None else threshold

    @abstractmethod
    def judge(self, subject: Subject) -> Verdict:
        """The verdict on the subject; never raises for a bad subject."""

    def verdict(
        self,
        ok: bool | None,
        reason: str = "",
        measured: float | None = None,
        evidence: Mapping[str, Any] | None = None,
    ) -> Verdict:
        """A verdict in this rule's name; `ok=None` means not applicable."""
        return Verdict(
            stage=self.stage,
            rule=self.name,
            status="not_applicable" if ok is None else "pass" if ok else "fail",
            measured=None if measured is None else float(measured),
            threshold=self.limit,
            reason=reason,
            evidence=evidence,
        )
