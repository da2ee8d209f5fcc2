"""`RunConfig`: everything a run depends on, with its sources, fingerprints and documentation.

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
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from icc.errors import ConfigError
from icc.record import canonical_json

Scope = Literal["generation", "qc", "operation"]
CaptionStyle = Literal["short", "medium", "full"]
ENV_PREFIX = "ICC_"


def _scope(name: Scope, description: str, **constraints: Any) -> Any:
    return Field(description=description, json_schema_extra={"scope": name}, **constraints)


class Section(BaseModel):
    """Base of all sections: unknown fields are errors, values never change after loading."""

    model_config = ConfigDict(extra="forbid", frozen=True, validate_default=True)


class SolidConfig(Section):
    """Which templates take part. Unit n goes to family n mod F, then round the family's templates."""

    families: Annotated[
        tuple[str, ...] | None, _scope("generation", "Families to draw from; null: all eight.")
    ] = None
    templates: Annotated[
        tuple[str, ...] | None, _scope("generation", "Templates to draw from; null: all.")
    ] = None
    directories: Annotated[
        tuple[Path, ...],
        AfterValidator(lambda folders: tuple(folder.resolve() for folder in folders)),
        _scope(
            "operation",
            "Folders of your own templates (docs/templates.md); what is in them is fingerprinted.",
        ),
    ] = ()


class ImageConfig(Section):
    """Image policy: the stored settings reproduce the pixels from a row's code."""

    dpi: Annotated[float, _scope("generation", "Dots per inch of the image.", ge=30, le=400)] = (
        100.0
    )
    min_px: Annotated[int, _scope("generation", "Least side in pixels.", ge=16)] = 256
    max_px: Annotated[int, _scope("generation", "Greatest side in pixels.", le=8192)] = 1280
    figures: Annotated[
        Literal["last", "reject"],
        _scope("generation", "A script with several figures: deliver the last, or reject it."),
    ] = "last"


class LimitsConfig(Section):
    """What one script may use before it is stopped."""

    cpu_seconds: Annotated[float, _scope("generation", "CPU time of one script.", gt=0)] = 20.0
    wall_seconds: Annotated[
        float, _scope("generation", "Wall clock; one lone retry at three times it.", gt=0)
    ] = 40.0
    memory_mb: Annotated[int, _scope("generation", "Memory of one script.", ge=256)] = 2048
    report_mb: Annotated[int, _scope("generation", "Image and trace together.", ge=1)] = 64


class CaptionConfig(Section):
    """How captions are written."""

    styles: Annotated[
        Mapping[CaptionStyle, float],
        _scope("generation", "Shares of caption styles, by weight."),
    ] = {"full": 0.7, "medium": 0.2, "short": 0.1}


class RoleConfig(Section):
    """A model in one role. Any endpoint that speaks OpenAI's protocol (hosted, `vllm serve`, Ray Serve)."""

    endpoint: Annotated[
        str | None,
        _scope("operation", "Base URL, e.g. `http://127.0.0.1:8000/v1`; null: no model."),
    ] = None
    model: Annotated[str, _scope("generation", "The model's name at the endpoint.")] = ""
    key_env: Annotated[
        str, _scope("operation", "Environment variable that holds the key; it is stored nowhere.")
    ] = "OPENAI_API_KEY"
    temperature: Annotated[
        float | None, _scope("generation", "Sampling temperature; null: the server's.", ge=0)
    ] = None
    top_p: Annotated[
        float | None, _scope("generation", "Nucleus sampling; null: the server's.", gt=0, le=1)
    ] = None
    max_tokens: Annotated[int, _scope("generation", "Longest answer.", ge=1)] = 4096
    extra: Annotated[
        Mapping[str, Any],
        _scope("generation", "More fields of the request, as the server knows them."),
    ] = {}
    concurrency: Annotated[
        int, _scope("operation", "Requests under way at once, a worker.", ge=1, le=1024)
    ] = 16
    timeout_seconds: Annotated[float, _scope("operation", "Longest wait for an answer.", gt=0)] = (
        180.0
    )
    retries: Annotated[
        int, _scope("operation", "Tries after faults of the endpoint (not after 429).", ge=0)
    ] = 6
    patience_seconds: Annotated[
        float, _scope("operation", "How long one question may wait through 429s and faults.", gt=0)
    ] = 600.0
    prompt_price: Annotated[
        float, _scope("operation", "Price of a million prompt tokens, in your currency.", ge=0)
    ] = 0.0
    completion_price: Annotated[
        float, _scope("operation", "Price of a million completion tokens.", ge=0)
    ] = 0.0


class ModelsConfig(Section):
    """Models by role. A role without an endpoint is not asked."""

    judge: RoleConfig = RoleConfig()


class JudgesConfig(Section):
    """Model judges: a second opinion on what passed every measured rule of a stage."""

    stages: Annotated[
        tuple[Literal["image", "code", "consistency"], ...],
        _scope("qc", "Stages whose survivors the role `judge` is asked about; empty: none."),
    ] = ()
    votes: Annotated[
        int, _scope("qc", "Answers for each question; the majority counts.", ge=1, le=15)
    ] = 1


class QcConfig(Section):
    """Quality control. Rules and their default thresholds: docs/rules.md."""

    thresholds: Annotated[
        Mapping[str, float], _scope("qc", "Thresholds by rule name, e.g. `image.blank: 0.005`.")
    ] = {}
    allowed_imports: Annotated[
        tuple[str, ...] | None,
        _scope(
            "qc", "Top-level packages that code may import; null: the default of docs/rules.md."
        ),
    ] = None
    reexecute_share: Annotated[
        float,
        _scope("qc", "Share of template candidates that are run a second time, other hash seed.",
               ge=0, le=1),
    ] = 0.1  # fmt: skip

    @property
    def rule_settings(self) -> dict[str, Any]:
        """What rules read beside their thresholds."""
        return {} if self.allowed_imports is None else {"allowed_imports": self.allowed_imports}


class IsolationConfig(Section):
    """The sandbox."""

    accept_missing: Annotated[
        tuple[str, ...],
        _scope("operation", "Layers that may be missing (see `icc doctor`); empty: none."),
    ] = ()
    accept_canary: Annotated[
        bool,
        _scope("operation", "Let a worker whose floats or pixels differ from the run's take part."),
    ] = False


class ClusterConfig(Section):
    """Where the run happens."""

    workers: Annotated[
        int | None, _scope("operation", "Worker actors, one core each; null: all cores.", ge=1)
    ] = None
    address: Annotated[
        str | None, _scope("operation", "Ray cluster (`auto`, `host:port`); null: start one here.")
    ] = None
    wheel: Annotated[
        Path | None, _scope("operation", "Our wheel, shipped to a cluster that lacks the package.")
    ] = None
    attempts: Annotated[
        int, _scope("operation", "Tries per shard before it is quarantined and reported.", ge=1)
    ] = 3


class RunConfig(Section):
    """One run."""

    pipeline: Annotated[
        Literal["solid"], _scope("generation", "How candidates are born.")
    ] = "solid"  # fmt: skip
    count: Annotated[
        int | None, _scope("operation", "Units to make; may grow on resume. null: until `accept`.", ge=1)
    ] = 240  # fmt: skip
    accept: Annotated[
        int | None,
        _scope("operation", "Stop at the shortest prefix of shards that holds so many triplets.", ge=1),
    ] = None  # fmt: skip
    seed: Annotated[
        int, _scope("generation", "The run's seed: all randomness hangs on it.", ge=0)
    ] = 0
    shard_size: Annotated[
        int, _scope("generation", "Units committed together.", ge=1, le=10_000)
    ] = 200  # fmt: skip
    extents: Annotated[
        tuple[int | None, ...],
        _scope(
            "operation", "Counts this run was grown through; kept by `icc run`, not set by hand."
        ),
    ] = ()
    solid: SolidConfig = SolidConfig()
    image: ImageConfig = ImageConfig()
    limits: LimitsConfig = LimitsConfig()
    captions: CaptionConfig = CaptionConfig()
    qc: QcConfig = QcConfig()
    models: ModelsConfig = ModelsConfig()
    judges: JudgesConfig = JudgesConfig()
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
        _merge(values, sources, _nest(key.strip().split("."), _scalar(text)), f"--set {item}")
    for key, value in flags.items():
        if value is not None:
            option = f"--{key.rsplit('__', maxsplit=1)[-1]}"
            _merge(values, sources, _nest(key.split("__"), value), f"option {option}")
    return _validate(values, sources)


def parse(values: Mapping[str, Any], source: str) -> RunConfig:
    """A config from values of one source, e.g. a run's own `run.yaml`."""
    return _validate(dict(values), {"": source})


def _validate(values: dict[str, Any], sources: Mapping[str, str]) -> RunConfig:
    if values.get("accept") is not None and "count" not in values:
        values = values | {"count": None}  # a target in triplets needs no cap in units
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
        annotation = section.model_fields[part].annotation
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


# --- documentation -----------------------------------------------------------------------------


def config_markdown() -> str:
    """docs/config.md: every field with its default and scope."""
    lines = [
        "# Configuration",
        "",
        "Generated from `RunConfig` by `make docs`. Sources, later ones win: defaults < file given",
        "with `-c` < environment (`ICC_IMAGE__DPI=120`) < `--set image.dpi=120` and options.",
        "",
        "*generation* fields change what is made and *qc* fields what is accepted: both must be equal",
        "for a run to be resumed. *operation* fields may differ between starts of one run.",
    ]
    _section_markdown(lines, RunConfig, "")
    return "\n".join(lines) + "\n"


def _section_markdown(lines: list[str], section: type[BaseModel], prefix: str) -> None:
    title = prefix.rstrip(".") or "run"
    lines += ["", f"## {title}", "", (section.__doc__ or "").strip(), ""]
    lines += ["| field | default | scope | meaning |", "|---|---|---|---|"]
    nested: list[tuple[str, type[BaseModel]]] = []
    for name, info in section.model_fields.items():
        if isinstance(info.annotation, type) and issubclass(info.annotation, BaseModel):
            nested.append((name, info.annotation))
            continue
        extra = info.json_schema_extra
        scope = extra["scope"] if isinstance(extra, dict) else ""
        default = canonical_json(section.model_construct().model_dump(mode="json")[name])
        lines.append(f"| `{prefix}{name}` | `{default}` | {scope} | {info.description} |")
    for name, child in nested:
        _section_markdown(lines, child, f"{prefix}{name}.")
