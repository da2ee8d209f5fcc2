"""What a template is: a parameter space, facts, an oracle, words, and a drawing function.

A module `templates/<family>/<name>.py` holds one template:

    def draw(p): ...                    ordinary, runnable matplotlib code; becomes the emitted script
    class CubeNetFold(Template): ...    everything the template knows about its figures
    TEMPLATE = CubeNetFold()            what the registry finds

`draw` reads parameters as `p.name` only. An `if` whose condition reads nothing but `p` and constants
is decided when the script is emitted, so one body holds many structurally different scripts.
Sampling is separate from the space, seeded, and random-access: instance n can be made alone.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib import import_module
from types import SimpleNamespace
from typing import Any, ClassVar, Literal

from icc.errors import TemplateError
from icc.seeds import PathPart, Permutation, rng
from templates.prose import Say, Sentence
from templates.space import Space
from tracer.facts import Fact
from tracer.trace import Trace

FAMILIES = (
    "nets", "views", "sections", "stacks", "combined", "polyhedra", "curves", "surfaces",
)  # fmt: skip

Params = Any
"""A namespace: the space's values plus what `Template.derive` adds, read as attributes."""


@dataclass(frozen=True, eq=False)
class Instance:
    """One point of a template's space, or the reason why this index has none."""

    template: "Template"
    index: int
    values: Mapping[str, Any]
    """The space's own values: these alone are stored as `params`, all else follows from them."""
    rejects: tuple[str, ...] = ()
    """Reasons of the draws that were refused before this one (all of them if `exhausted`)."""
    exhausted: bool = False
    """True when every try was refused: the unit ends as a rejection, never as a substitute."""

    @cached_property
    def p(self) -> Params:
        return self.template.params(self.values)

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        return tuple(self.template.facts(self.p))


class Template(ABC):
    """Base of all templates; the subclass's docstring is its catalogue entry."""

    name: ClassVar[str]
    family: ClassVar[str]
    version: ClassVar[str] = "1"
    """Raise it whenever the emitted code, facts or words of an instance change."""
    dimension: ClassVar[Literal["2D", "3D"]] = "3D"
    space: ClassVar[Space]
    levels: ClassVar[tuple[int, int]] = (1, 5)
    """The least and the greatest level that an instance may have, as the catalogue tells it."""
    tries: ClassVar[int] = 8
    """Draws per index before the index is given up."""
    writing: ClassVar[Mapping[str, Sequence[Any]]] = {}
    """Choices of *how the script is written* that leave the picture unchanged (a loop or a
    comprehension, a helper or none). `draw` reads them like parameters; the emitter draws them;
    elsewhere the first value of each holds. They are no part of the space."""

    # --- what an author writes ---------------------------------------------------------------

    def derive(self, p: Params) -> Mapping[str, Any]:
        """Values computed once from the parameters for the drawing (label offsets, colours …)."""
        return {}

    def reject(self, p: Params) -> str | None:
        """A short reason if the instance is degenerate or a duplicate of another, else None."""
        return None

    @abstractmethod
    def facts(self, p: Params) -> Sequence[Fact]:
        """Everything exact about the figure, computed by the first algorithm."""

    @abstractmethod
    def check(self, p: Params) -> list[str]:
        """Recompute every fact by a *second* algorithm; the disagreements, in words."""

    @abstractmethod
    def oracle(self, p: Params, trace: Trace) -> list[str]:
        """Compare the geometry that was drawn with geometry computed another way; disagreements."""

    @abstractmethod
    def describe(self, p: Params, say: Say) -> list[Sentence]:
        """What a caption must say about this figure beyond what any trace says, in varied words."""

    @abstractmethod
    def level(self, p: Params) -> int:
        """Difficulty, 1 to 5, within `levels`."""

    # --- what every template gets ------------------------------------------------------------

    @property
    def module(self) -> str:
        return type(self).__module__

    @property
    def draw(self) -> Callable[[Params], None]:
        """The module's `draw` function."""
        function: Callable[[Params], None] = import_module(self.module).draw
        return function

    @property
    def capacity(self) -> int:
        """Number of indices: each has `tries` points of the space for itself."""
        return self.space.cardinality // self.tries

    def params(self, values: Mapping[str, Any], **writing: Any) -> Params:
        """The namespace that `draw`, `facts`, `oracle` … read."""
        p = SimpleNamespace(**values)
        vars(p).update({name: choices[0] for name, choices in self.writing.items()} | writing)
        vars(p).update(self.derive(p))
        return p

    def sample(self, index: int, *key: PathPart) -> Instance:
        """Instance `index` of the stream named by `key` (by default the run seed 0).

        No two indices of one stream share a point of the space: attempt k of index n takes the
        permuted rank k·capacity + n.
        """
        if not 0 <= index < self.capacity:
            raise TemplateError(
                f"template {self.name}: index {index} is outside its {self.capacity} instances; "
                "lower --count, or widen the parameter space"
            )
        shuffle = _permutation(self.space.cardinality, self.name, *(key or (0,)))
        rejects: list[str] = []
        values: dict[str, Any] = {}
        for attempt in range(self.tries):
            values = self.space.decode(shuffle(attempt * self.capacity + index))
            reason = self._refusal(index, values)
            if reason is None:
                return Instance(self, index, values, tuple(rejects))
            rejects.append(reason)
        return Instance(self, index, values, tuple(rejects), exhausted=True)

    def _refusal(self, index: int, values: Mapping[str, Any]) -> str | None:
        try:
            return self.reject(self.params(values))
        except (OSError, MemoryError, TemplateError):
            raise
        except Exception as error:
            raise TemplateError(
                f"template {self.name}: derive or reject fails at index {index} with "
                f"{dict(values)}: {type(error).__name__}: {error}"
            ) from error

    def sentences(self, instance: Instance, *key: PathPart) -> list[Sentence]:
        """`describe` under the instance's own random stream."""
        stream = rng("prose", self.name, instance.index, *key)
        return self.describe(instance.p, Say(stream))


@lru_cache(maxsize=256)
def _permutation(size: int, *key: PathPart) -> Permutation:
    return Permutation(size, "template", *key)
