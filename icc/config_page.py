"""docs/config.md, generated from `RunConfig`."""

from pydantic import BaseModel

from icc.config import RunConfig
from icc.record import canonical_json


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
