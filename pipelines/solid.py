"""The solid-geometry pipeline: units are (template, index), candidates are emitted scripts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from icc.config import RunConfig
from icc.errors import ConfigError
from icc.record import Verdict, canonical_json
from icc.sections import SolidConfig
from icc.seeds import identifier
from icc.shards import ShardPlan
from icc.store import LocalStore
from pipelines.candidate import FAULTS_OF_THE_WORLD, Candidate, internal_error
from pipelines.context import Context
from pipelines.drawing import drawn
from pipelines.rows import Work
from templates.base import FAMILIES, Instance, Template
from templates.emit import emit_many
from templates.registry import all_templates, revision


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The templates that take part, by family. Unit n → family n mod F, then round its templates:
    balanced at every prefix, and independent of how many units are asked for."""

    families: tuple[tuple[Template, ...], ...]

    @classmethod
    def of(cls, config: SolidConfig) -> "Catalogue":
        """ConfigError if a family or template is unknown, or nothing is left; TemplateError if a
        user's folder cannot be read."""
        known = all_templates(*config.directories)
        _refuse_unknown("solid.families", config.families, FAMILIES)
        _refuse_unknown("solid.templates", config.templates, tuple(known))
        chosen = [
            known[name]
            for name in known
            if (config.families is None or known.family(name) in config.families)
            and (config.templates is None or name in config.templates)
        ]
        families = [tuple(t for t in chosen if t.family == family) for family in FAMILIES]
        if not chosen:
            raise ConfigError(
                "solid.families and solid.templates have no template in common; "
                "`icc templates list` shows what there is"
            )
        return cls(tuple(f for f in families if f))

    @property
    def templates(self) -> tuple[Template, ...]:
        return tuple(t for family in self.families for t in family)

    @property
    def revisions(self) -> dict[str, str]:
        """Versions by name: they are part of what fixes a run's bytes."""
        return {t.name: revision(t) for t in self.templates}

    @property
    def capacity(self) -> int:
        """Units until the first template runs out of instances."""
        return min(
            len(self.families) * len(family) * min(t.capacity for t in family)
            for family in self.families
        )

    def source(self, unit: int) -> tuple[Template, int]:
        """The template of a unit, and the index of its instance."""
        round_, family_number = divmod(unit, len(self.families))
        family = self.families[family_number]
        index, template_number = divmod(round_, len(family))
        return family[template_number], index


def _refuse_unknown(field: str, names: Sequence[str] | None, known: Sequence[str]) -> None:
    unknown = sorted(set(names or ()) - set(known))
    if unknown:
        raise ConfigError(
            f"{field}: unknown {', '.join(map(repr, unknown))}; known: {', '.join(known)} "
            "(`icc templates list` describes them)"
        )


class Solid:
    """Birth from templates (`pipelines.birth.Birth`)."""

    stock = "distinct instances in the chosen templates"
    variations = 1

    def __init__(self, config: RunConfig) -> None:
        self._config = config
        self._catalogue = Catalogue.of(config.solid)

    @property
    def capacity(self) -> int:
        return self._catalogue.capacity

    @property
    def revisions(self) -> dict[str, str]:
        return self._catalogue.revisions

    def candidate_ids(self, units: Sequence[int]) -> list[str]:
        return [_id(self._config, *self._catalogue.source(unit)) for unit in units]

    def pin(self, run: LocalStore) -> None:
        """Templates are code: nothing to write."""

    def born(self, plan: ShardPlan, context: Context) -> Iterator[Work]:
        """One candidate a unit; code is emitted (and formatted) in one batch."""
        units = range(plan.start, plan.stop)
        made = [_candidate(self._config, self._catalogue, unit) for unit in units]
        _emit(self._config, [c for c in made if c.instance is not None])
        return drawn(made, context)


def _id(config: RunConfig, template: Template, index: int) -> str:
    return identifier("solid", template.name, revision(template), index, 0, config.seed)


def _candidate(config: RunConfig, catalogue: Catalogue, unit: int) -> Candidate:
    template, index = catalogue.source(unit)
    candidate = Candidate(
        id=_id(config, template, index),
        unit=unit,
        variation=0,
        pipeline="solid",
        lineage={
            "family": template.family,
            "template": template.name,
            "template_version": revision(template),
            "dimension": template.dimension,
        },
    )
    try:
        instance = template.sample(index, config.seed)
        candidate.lineage = {
            **candidate.lineage,
            "params": canonical_json(dict(instance.values)),
            "level": template.level(instance.p) if not instance.exhausted else None,
        }
    except FAULTS_OF_THE_WORLD:
        raise
    except Exception as error:
        candidate.verdicts.append(internal_error("generate", error))
        return candidate
    if instance.exhausted:
        candidate.verdicts.append(_exhausted(instance))
    else:
        candidate.instance = instance
    return candidate


def _exhausted(instance: Instance) -> Verdict:
    return Verdict(
        stage="generate",
        rule="generate.degenerate",
        status="fail",
        measured=float(len(instance.rejects)),
        threshold=float(instance.template.tries),
        reason=f"every draw was degenerate, the last one: {instance.rejects[-1]}",
        evidence={"rejects": list(instance.rejects)},
    )


def _emit(config: RunConfig, alive: Sequence[Candidate]) -> None:
    instances = [c.instance for c in alive if c.instance is not None]
    try:
        codes = [e.code for e in emit_many(instances, config.seed)]
    except FAULTS_OF_THE_WORLD:
        raise
    except Exception:  # find the one that breaks; the others must not suffer for it
        for candidate in alive:
            _emit_alone(config, candidate)
        return
    for candidate, code in zip(alive, codes, strict=True):
        candidate.code = code


def _emit_alone(config: RunConfig, candidate: Candidate) -> None:
    assert candidate.instance is not None
    try:
        candidate.code = emit_many([candidate.instance], config.seed)[0].code
    except FAULTS_OF_THE_WORLD:
        raise
    except Exception as error:
        candidate.verdicts.append(internal_error("generate", error))
