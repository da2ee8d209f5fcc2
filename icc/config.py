"""`RunConfig`: everything a run depends on, with its sources and fingerprints.

Sources, later ones win: defaults < YAML file < environment (`ICC_IMAGE__DPI=120`) < `--set a.b=v`.
Each field belongs to one scope: *generation* fields change what is made, *qc* fields change what is
accepted, *operation* fields change neither. Fingerprints are hashes of the first two scopes; a run is
resumed only with equal ones.
"""

import hashlib
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any, Literal, get_args

import yaml
from pydantic import BaseModel, ValidationError

from icc.errors import ConfigError
from icc.record import canonical_json
from icc.roles import ModelsConfig
from icc.scope import Scope, Section, scoped
from icc.sections import (
    BudgetConfig,
    CaptionConfig,
    ClusterConfig,
    DiversifyConfig,
    ImageConfig,
    IsolationConfig,
    JudgesConfig,
    LimitsConfig,
    QcConfig,
    ReproduceConfig,
    SeedsConfig,
    SolidConfig,
)

ENV_PREFIX = "ICC_"


class RunConfig(Section):
    """One run."""

    pipeline: Annotated[
        Literal["solid", "reproduce", "diversify"],
        scoped("generation", "How candidates are born."),
    ] = "solid"
    count: Annotated[
        int | None,
        scoped(
            "operation",
            "Units to make; may grow on resume. null: until `accept`; of seeds, all there are.",
            ge=1,
        ),
    ] = 240
    accept: Annotated[
        int | None,
        scoped("operation", "Stop at the shortest prefix of shards that holds so many triplets.", ge=1),
    ] = None  # fmt: skip
    seed: Annotated[
        int, scoped("generation", "The run's seed: all randomness hangs on it.", ge=0)
    ] = 0
    shard_size: Annotated[
        int, scoped("generation", "Units committed together.", ge=1, le=10_000)
    ] = 200  # fmt: skip
    extents: Annotated[
        tuple[int | None, ...],
        scoped(
            "operation", "Counts this run was grown through; kept by `icc run`, not set by hand."
        ),
    ] = ()
    solid: SolidConfig = SolidConfig()
    seeds: SeedsConfig = SeedsConfig()
    reproduce: ReproduceConfig = ReproduceConfig()
    diversify: DiversifyConfig = DiversifyConfig()
    image: ImageConfig = ImageConfig()
    limits: LimitsConfig = LimitsConfig()
    captions: CaptionConfig = CaptionConfig()
    qc: QcConfig = QcConfig()
    models: ModelsConfig = ModelsConfig()
    judges: JudgesConfig = JudgesConfig()
    budget: BudgetConfig = BudgetConfig()
    isolation: IsolationConfig = IsolationConfig()
    cluster: ClusterConfig = ClusterConfig()

    def scope(self, name: Scope) -> dict[str, Any]:
        """Flat `{"image.dpi": 100.0, …}` of the fields in one scope."""
        return {path: value for path, (scope, value) in _leaves(self).items() if scope == name}

    def fingerprint(self, name: Scope, *extra: Any) -> str:
        """Hash of one scope and whatever else fixes it (versions, template versions)."""
        text = canonical_json([self.scope(name), *extra])
        return hashlib.sha256(text.encode()).hexdigest()[:16]


def _leaves(section: Section, prefix: str = "") -> dict[str, tuple[Scope, Any]]:
    leaves: dict[str, tuple[Scope, Any]] = {}
    dumped = section.model_dump(mode="json")
    for name, info in type(section).model_fields.items():
        value = getattr(section, name)
        if isinstance(value, Section):
            leaves |= _leaves(value, f"{prefix}{name}.")
        else:
            extra = info.json_schema_extra
            scope = extra["scope"] if isinstance(extra, dict) else "generation"
            assert scope in get_args(Scope)
            leaves[prefix + name] = (scope, dumped[name])  # type: ignore[assignment]
    return leaves


# --- loading ---------------------------------------------------------------------------------


def load(
    file: Path | None = None,
    overrides: Sequence[str] = (),
    environment: Mapping[str, str] | None = None,
    base_key: str | None = None,
    **flags: Any,
) -> RunConfig:
    """The resolved config; `flags` are dedicated command-line options (None: not given).

    With `base_key` the file holds the config under that key, as a run's own `run.yaml` does.

    Raises ConfigError naming the source, the field, its value and what would be right.
    """
    values: dict[str, Any] = {}
    sources: dict[str, str] = {}
    if file is not None:
        content = _read_yaml(file)
        if base_key is not None:
            content = content.get(base_key) or {}
        _merge(values, sources, content, str(file))
    for name, text in sorted((environment if environment is not None else os.environ).items()):
        if name.startswith(ENV_PREFIX):
            path = name[len(ENV_PREFIX) :].lower().split("__")
            if path[0] in RunConfig.model_fields:
                _merge(values, sources, _nest(path, _scalar(text)), f"environment variable {name}")
    for item in overrides:
        key, equals, text = item.partition("=")
        if not equals or not key:
            raise ConfigError(f"--set {item!r}: write it as --set field=value, e.g. image.dpi=120")
        for path in _matching(key.strip().split(".")):
            _merge(values, sources, _nest(path, _scalar(text)), f"--set {item}")
    for key, value in flags.items():
        if value is not None:
            option = f"--{key.rsplit('__', maxsplit=1)[-1]}"
            _merge(values, sources, _nest(key.split("__"), value), f"option {option}")
    return _validate(values, sources)


def parse(values: Mapping[str, Any], source: str) -> RunConfig:
    """A config from values of one source, e.g. a run's own `run.yaml`."""
    return _validate(dict(values), {"": source})


def _validate(values: dict[str, Any], sources: Mapping[str, str]) -> RunConfig:
    bounded = values.get("accept") is not None or values.get("pipeline", "solid") != "solid"
    if bounded and "count" not in values:
        values = values | {"count": None}  # a target in triplets, or the seeds, set the end
    try:
        return RunConfig.model_validate(values)
    except ValidationError as error:
        raise ConfigError("\n".join(_explain(e, sources) for e in error.errors())) from None


def _explain(error: Any, sources: Mapping[str, str]) -> str:
    path = [str(part) for part in error["loc"]]
    field = ".".join(path)
    prefixes = [".".join(path[:n]) for n in range(len(path), -1, -1)]
    source = next((sources[p] for p in prefixes if p in sources), "configuration")
    if error["type"] == "extra_forbidden":
        siblings = _fields_at(path[:-1])
        return f"{source}: unknown field {field!r}; known here: {', '.join(siblings)}"
    return f"{source}: {field} = {error['input']!r}: {error['msg']} (see docs/config.md)"


def _fields_at(path: Sequence[str]) -> list[str]:
    section: type[BaseModel] = RunConfig
    for part in path:
        annotation = getattr(section.model_fields.get(part), "annotation", None)
        if not (isinstance(annotation, type) and issubclass(annotation, BaseModel)):
            return []
        section = annotation
    return list(section.model_fields)


def _read_yaml(file: Path) -> dict[str, Any]:
    try:
        content = yaml.safe_load(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ConfigError(f"{file}: no such configuration file; try examples/demo.yaml") from None
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{file}: cannot be read as a configuration file ({error})") from None
    except yaml.YAMLError as error:
        raise ConfigError(f"{file}: not valid YAML ({' '.join(str(error).split())})") from None
    if content is None:
        return {}
    if not isinstance(content, dict):
        raise ConfigError(
            f"{file}: expected `field: value` lines, found a {type(content).__name__}"
        )
    return content


def _scalar(text: str) -> Any:
    try:
        return yaml.safe_load(text)
    except yaml.YAMLError:
        return text


def _matching(path: Sequence[str]) -> list[list[str]]:
    """The path, with `*` standing for every field at its place: `models.*.endpoint`."""
    if "*" not in path:
        return [list(path)]
    place = list(path).index("*")
    names = _fields_at(path[:place]) or ["*"]  # nowhere: `*` is then said to be unknown
    return [[*path[:place], name, *path[place + 1 :]] for name in names]


def _nest(path: Sequence[str], value: Any) -> dict[str, Any]:
    for part in reversed(path):
        value = {part: value}
    return dict(value)


def _merge(
    into: dict[str, Any],
    sources: dict[str, str],
    update: Mapping[Any, Any],
    source: str,
    prefix: str = "",
) -> None:
    for raw_key, value in update.items():
        key = str(raw_key)
        path = prefix + key
        if isinstance(value, Mapping) and isinstance(into.get(key), dict):
            _merge(into[key], sources, value, source, path + ".")
        elif isinstance(value, Mapping):
            into[key] = {}
            sources[path] = source
            _merge(into[key], sources, value, source, path + ".")
        else:
            into[key] = value
            sources[path] = source
