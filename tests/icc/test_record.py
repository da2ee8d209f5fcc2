"""Rows: what goes into Arrow comes out again; what is incomplete is refused; datasets decodes it."""

import io
import json
from dataclasses import fields
from pathlib import Path
from typing import Any, NamedTuple

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from icc.errors import RecordError
from icc.record import STAGES, Rejection, Triplet, Verdict, canonical_json, to_table
from icc.shards import parquet_bytes


def png(color: str = "red") -> bytes:
    sink = io.BytesIO()
    Image.new("RGB", (40, 30), color).save(sink, "PNG")
    return sink.getvalue()


def triplet(**changes: Any) -> Triplet:
    columns: dict[str, Any] = {
        "id": "0" * 32, "image": {"bytes": png(), "path": "0.png"}, "caption": "A red field.",
        "code": "x = 1\n", "explained_code": "```python\nx = 1\n```", "trace": "{}", "facts": "[]",
        "pipeline": "solid", "dimension": "3D", "width": 40, "height": 30, "dpi": 100.0,
        "code_sha256": "c", "image_sha256": "i", "phash": "p", "skeleton": "s", "versions": "{}",
    }  # fmt: skip
    return Triplet(**{**columns, **changes})


texts = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=30)
numbers = st.none() | st.floats(allow_nan=False, allow_infinity=False, width=32)
verdicts = st.builds(
    Verdict,
    stage=st.sampled_from(STAGES),  # type: ignore[arg-type]
    rule=texts,
    status=st.sampled_from(["pass", "fail", "not_applicable", "not_run"]),
    measured=numbers,
    threshold=numbers,
    reason=texts,
    evidence=st.none() | st.dictionaries(texts, st.integers(-5, 5) | texts, max_size=3),
)


@given(st.lists(verdicts, max_size=4), texts, st.none() | texts)
def test_a_row_survives_arrow(qc: list[Verdict], caption: str, principle: str | None) -> None:
    row = triplet(qc=tuple(qc), caption=caption, principle=principle, usage=())
    (back,) = to_table([row], Triplet).to_pylist()
    assert Triplet.from_arrow(back) == row


@given(texts, texts, numbers)
def test_a_rejection_survives_arrow(rule: str, reason: str, measured: float | None) -> None:
    row = Rejection(
        id="1", pipeline="solid", stage="image", rule=rule, reason=reason, measured=measured
    )
    (back,) = to_table([row], Rejection).to_pylist()
    assert Rejection.from_arrow(back) == row


def test_an_incomplete_triplet_is_refused_by_name() -> None:
    with pytest.raises(RecordError, match="'caption' is missing"):
        triplet(caption=None)


def test_a_rejection_needs_its_reason() -> None:
    with pytest.raises(RecordError, match="'reason' is missing"):
        Rejection(id="1", pipeline="solid", stage="image", rule="image.blank", reason=None)


def test_rejections_have_every_column_of_triplets() -> None:
    mine = {f.name for f in fields(Rejection)}
    assert {f.name for f in fields(Triplet)} < mine
    assert mine - {f.name for f in fields(Triplet)} == {
        "stage", "rule", "measured", "threshold", "reason", "evidence",
    }  # fmt: skip


def test_structured_parameters_keep_their_names() -> None:
    class Shape(NamedTuple):
        kind: str
        sides: int

    assert canonical_json({"shape": Shape("prism", 5)}) == '{"shape":{"kind":"prism","sides":5}}'


def test_canonical_json_has_one_form() -> None:
    assert canonical_json({"b": -0.0, "a": (1.00000000049, "é")}) == '{"a":[1.0,"é"],"b":0.0}'
    with pytest.raises(ValueError):
        canonical_json(float("nan"))


def test_parquet_follows_the_conventions_of_datasets(tmp_path: Path) -> None:
    file = tmp_path / "shard.parquet"
    file.write_bytes(parquet_bytes([triplet(id=str(i)) for i in range(230)], Triplet))
    schema = pq.read_schema(file)
    assert str(schema.field("image").type) == "struct<bytes: binary, path: string>"
    assert schema.field("image").nullable
    features = json.loads(schema.metadata[b"huggingface"])["info"]["features"]
    assert features["image"] == {"_type": "Image"}
    metadata = pq.ParquetFile(file).metadata
    assert [metadata.row_group(i).num_rows for i in range(3)] == [100, 100, 30]
    image = next(
        metadata.row_group(0).column(i)
        for i in range(metadata.num_columns)
        if metadata.row_group(0).column(i).path_in_schema == "image.bytes"
    )
    assert image.compression == "UNCOMPRESSED" and not image.has_dictionary_page


def test_datasets_decodes_the_image(tmp_path: Path) -> None:
    datasets = pytest.importorskip("datasets")
    (tmp_path / "shard.parquet").write_bytes(parquet_bytes([triplet()], Triplet))
    loaded = datasets.load_dataset(
        "parquet",
        data_files=str(tmp_path / "*.parquet"),
        split="train",
        cache_dir=str(tmp_path / "c"),
    )
    assert loaded[0]["image"].size == (40, 30)
    assert loaded[0]["image"].getpixel((0, 0)) == (255, 0, 0)


def test_empty_shards_keep_the_schema() -> None:
    table = pq.read_table(pa.BufferReader(parquet_bytes([], Rejection)))
    assert table.schema.equals(Rejection.schema()) and table.num_rows == 0
