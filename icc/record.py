"""The rows of a run: `Triplet`, `Rejection`, `Verdict`, and their Arrow schemas.

A column is declared once, as a field with its Arrow type; the schema is read off the class.
Conventions for Hugging Face `datasets`: the image is a nullable struct<bytes: binary, path: string>
in that order, named in the schema's metadata.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from typing import Annotated, Any, ClassVar, Literal, Self, get_args, get_type_hints

import pyarrow as pa

from icc.errors import RecordError

SCHEMA_VERSION = "1"

Stage = Literal[
    "generate", "gate", "execute", "image", "code", "consistency", "caption",
    "duplicate", "contaminated", "decided",
]  # fmt: skip
Status = Literal["pass", "fail", "not_applicable", "not_run"]
STAGES: tuple[str, ...] = get_args(Stage)


def canonical_json(value: Any, *, rounded: bool = False) -> str:
    """The one JSON form that enters a row: sorted keys, 9 digits, no NaN, no spaces.

    `rounded` says that the value consists of plain JSON types with few digits already.
    """
    plain = value if rounded else _rounded(value)
    return json.dumps(
        plain, sort_keys=True, ensure_ascii=False, allow_nan=False, separators=(",", ":")
    )


def _rounded(value: Any) -> Any:
    if isinstance(value, float):
        return float(f"{value:.9g}") + 0.0
    if isinstance(value, Mapping):
        return {str(k): _rounded(v) for k, v in value.items()}
    if hasattr(value, "_asdict"):  # a named tuple keeps its names
        return _rounded(value._asdict())
    if is_dataclass(value) and not isinstance(value, type):
        return _rounded({f.name: getattr(value, f.name) for f in fields(value)})
    if isinstance(value, (list, tuple)):
        return [_rounded(v) for v in value]
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """One check's answer. `measured` and `threshold` allow trying another threshold later."""

    stage: Stage
    rule: str
    """`stage.name`, from a closed list: `image.blank`."""
    status: Status
    measured: float | None = None
    threshold: float | None = None
    reason: str = ""
    evidence: Mapping[str, Any] | None = None

    def to_json(self) -> dict[str, Any]:
        return {f.name: getattr(self, f.name) for f in fields(self)}

    def to_arrow(self) -> dict[str, Any]:
        row = self.to_json()
        row["evidence"] = None if self.evidence is None else canonical_json(self.evidence)
        return row

    @classmethod
    def from_arrow(cls, row: Mapping[str, Any]) -> Self:
        evidence = row["evidence"]
        return cls(**{**row, "evidence": None if evidence is None else json.loads(evidence)})


VERDICT = pa.struct(
    [
        ("stage", pa.string()),
        ("rule", pa.string()),
        ("status", pa.string()),
        ("measured", pa.float64()),
        ("threshold", pa.float64()),
        ("reason", pa.string()),
        ("evidence", pa.string()),
    ]
)
IMAGE = pa.struct([("bytes", pa.binary()), ("path", pa.string())])
USAGE = pa.struct(
    [("step", pa.string()), ("prompt_tokens", pa.int64()), ("completion_tokens", pa.int64())]
)

Text = Annotated[str | None, pa.string()]
Int = Annotated[int | None, pa.int32()]
Real = Annotated[float | None, pa.float64()]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """Columns that both ends of a candidate share; JSON columns hold `canonical_json` text."""

    REQUIRED: ClassVar[tuple[str, ...]] = ("id", "pipeline", "schema_version")

    id: Text
    image: Annotated[Mapping[str, Any] | None, IMAGE] = None
    """`{"bytes": PNG, "path": "<id>.png"}`."""
    caption: Text = None
    code: Text = None
    """Exactly the bytes executed."""
    explained_code: Text = None
    """Prose with exactly one ```python fence, which holds `code`."""
    draft_caption: Text = None
    trace: Text = None
    facts: Text = None
    pipeline: Text
    family: Text = None
    template: Text = None
    template_version: Text = None
    params: Text = None
    seed_id: Text = None
    seed_source: Text = None
    license: Text = None
    principle: Text = None
    variation: Int = None
    dimension: Text = None
    """`2D` or `3D`."""
    level: Int = None
    """Difficulty, 1 to 5."""
    quality: Real = None
    """0 to 1."""
    caption_style: Text = None
    """`short`, `medium` or `full`."""
    width: Int = None
    height: Int = None
    dpi: Real = None
    image_tokens: Int = None
    """Qwen3-VL's rule: one token for each 32-pixel cell."""
    caption_tokens: Int = None
    code_tokens: Int = None
    code_sha256: Text = None
    image_sha256: Text = None
    phash: Text = None
    """256-bit perceptual hash, 64 hex digits."""
    skeleton: Text = None
    """Hash of the normalised AST: equal for scripts that differ in names and literals only."""
    qc: Annotated[tuple[Verdict, ...], pa.list_(VERDICT)] = ()
    usage: Annotated[tuple[Mapping[str, Any], ...], pa.list_(USAGE)] = ()
    models: Text = None
    prompts: Text = None
    versions: Text = None
    schema_version: Text = SCHEMA_VERSION

    def __post_init__(self) -> None:
        for name in self.REQUIRED:
            if getattr(self, name) is None:
                raise RecordError(f"{type(self).__name__} {self.id}: column {name!r} is missing")

    @classmethod
    def schema(cls) -> pa.Schema:
        """The Arrow schema, with the metadata that makes `datasets` decode the image column."""
        hints = get_type_hints(cls, include_extras=True)
        columns = [pa.field(f.name, hints[f.name].__metadata__[0]) for f in fields(cls)]
        features = {"info": {"features": {"image": {"_type": "Image"}}}}
        return pa.schema(columns, metadata={"huggingface": json.dumps(features)})

    def to_arrow(self) -> dict[str, Any]:
        """The row as Arrow's own Python values."""
        row = {f.name: getattr(self, f.name) for f in fields(self)}
        row["qc"] = [v.to_arrow() for v in self.qc]
        row["usage"] = [dict(u) for u in self.usage]
        return row

    @classmethod
    def from_arrow(cls, row: Mapping[str, Any]) -> Self:
        """Inverse of `to_arrow`."""
        verdicts = tuple(Verdict.from_arrow(v) for v in row["qc"])
        return cls(**{**row, "qc": verdicts, "usage": tuple(row["usage"])})


@dataclass(frozen=True, slots=True, kw_only=True)
class Triplet(Row):
    """An accepted candidate."""

    REQUIRED: ClassVar[tuple[str, ...]] = (
        "id", "image", "caption", "code", "explained_code", "trace", "facts", "pipeline",
        "dimension", "width", "height", "dpi", "code_sha256", "image_sha256", "phash", "skeleton",
        "versions", "schema_version",
    )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejection(Row):
    """A candidate that did not make it: the same columns, and why."""

    REQUIRED: ClassVar[tuple[str, ...]] = ("id", "pipeline", "stage", "rule", "reason")

    stage: Text
    rule: Text
    measured: Real = None
    threshold: Real = None
    reason: Text
    evidence: Text = None


def to_table(rows: Iterable[Row], cls: type[Row]) -> pa.Table:
    """Rows of one class as an Arrow table with that class's schema."""
    return pa.Table.from_pylist([r.to_arrow() for r in rows], schema=cls.schema())
