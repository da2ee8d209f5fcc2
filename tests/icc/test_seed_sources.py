"""Images by name from folders, Parquet files and saved datasets."""

import io
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from PIL import Image

from icc.errors import ConfigError
from icc.sources import open_source


def picture(level: int) -> bytes:
    sink = io.BytesIO()
    Image.new("RGB", (40, 40), (level, 0, 0)).save(sink, "PNG")
    return sink.getvalue()


PICTURES = [picture(level) for level in range(5)]


def read_all(path: Path, column: str = "image") -> dict[str, bytes]:
    source = open_source(path, column, "seeds.source")
    return {name: source.read(name) for name in source.names()}


def table(pictures: list[bytes]) -> pa.Table:
    kind = pa.struct([("bytes", pa.binary()), ("path", pa.string())])
    rows = [{"bytes": data, "path": f"{n}.png"} for n, data in enumerate(pictures)]
    return pa.table({"image": pa.array(rows, kind), "plain": pa.array(pictures)})


def test_a_folder_gives_its_images_in_order_of_their_names(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    for name, data in zip(("b.PNG", "a.jpg", "deep/c.webp"), PICTURES, strict=False):
        (tmp_path / name).write_bytes(data)
    (tmp_path / "README.md").write_text("no image")
    (tmp_path / ".hidden.png").write_bytes(PICTURES[4])
    found = read_all(tmp_path)
    assert list(found) == ["a.jpg", "b.PNG", "deep/c.webp"]
    assert found["b.PNG"] == PICTURES[0]


@pytest.mark.parametrize("column", ["image", "plain"])
def test_parquet_files_give_a_row_by_its_number(tmp_path: Path, column: str) -> None:
    pq.write_table(table(PICTURES[:3]), tmp_path / "x-0.parquet", row_group_size=2)
    pq.write_table(table(PICTURES[3:]), tmp_path / "x-1.parquet")
    found = read_all(tmp_path, column)
    names = ["x-0.parquet#0", "x-0.parquet#1", "x-0.parquet#2", "x-1.parquet#0", "x-1.parquet#1"]
    assert list(found) == names
    assert list(found.values()) == PICTURES
    one = open_source(tmp_path / "x-1.parquet", column, "seeds.source")
    assert one.read("x-1.parquet#1") == PICTURES[4]


@pytest.mark.parametrize("split", [False, True])
def test_a_saved_dataset_is_read_without_its_library(tmp_path: Path, split: bool) -> None:
    datasets = pytest.importorskip("datasets")
    features = datasets.Features({"image": datasets.Image()})
    rows = [{"bytes": data, "path": None} for data in PICTURES]
    saved = datasets.Dataset.from_dict({"image": rows}, features=features)
    if split:
        saved = datasets.DatasetDict({"train": saved})
    saved.save_to_disk(str(tmp_path / "saved"))
    assert list(read_all(tmp_path / "saved").values()) == PICTURES


def test_what_cannot_be_read_is_named_with_its_field(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"seeds\.source = '/nowhere': there is no such"):
        open_source(Path("/nowhere"), "image", "seeds.source")
    with pytest.raises(ConfigError, match="no image, no Parquet file"):
        open_source(tmp_path, "image", "seeds.source")
    (tmp_path / "torn.parquet").write_bytes(b"PAR1 and no more")
    with pytest.raises(ConfigError, match=r"torn|Parquet"):
        open_source(tmp_path / "torn.parquet", "image", "seeds.source")
    pq.write_table(table(PICTURES), tmp_path / "good.parquet")
    with pytest.raises(ConfigError, match=r"no column 'picture' \(seeds.column\); it has image"):
        open_source(tmp_path / "good.parquet", "picture", "seeds.source")
    pq.write_table(pa.table({"image": ["a.png"]}), tmp_path / "text.parquet")
    with pytest.raises(ConfigError, match="holds string, no image"):
        open_source(tmp_path / "text.parquet", "image", "seeds.source")
