"""Configuration: precedence, clear errors, fingerprints by scope, the generated page."""

from pathlib import Path

import pytest

from icc.config import RunConfig, load
from icc.config_page import config_markdown
from icc.errors import ConfigError


def test_later_sources_win(tmp_path: Path) -> None:
    file = tmp_path / "run.yaml"
    file.write_text("seed: 1\nimage: {dpi: 80, max_px: 900}\n")
    environment = {"ICC_IMAGE__DPI": "90", "ICC_COUNT": "7", "ICC_UNRELATED": "x"}
    config = load(file, ["image.dpi=110"], environment, count=9)
    assert (config.seed, config.image.dpi, config.image.max_px, config.count) == (1, 110, 900, 9)


@pytest.mark.parametrize(
    ("override", "message"),
    [
        ("image.dpi=abc", r"--set image\.dpi=abc: image\.dpi = 'abc'.*docs/config\.md"),
        ("image.dp=3", r"unknown field 'image\.dp'; known here: dpi, min_px"),
        ("cuont=3", r"unknown field 'cuont'; known here: pipeline, count"),
        ("seed=-1", r"seed = -1: .*greater than or equal to 0"),
        ("count", r"--set 'count': write it as --set field=value"),
        ("pipeline=paint", r"pipeline = 'paint'"),
    ],
)
def test_an_error_names_source_field_and_value(override: str, message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        load(overrides=[override], environment={})


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("seed: [", "not valid YAML"),
        ("- a\n- b\n", "found a list"),
        ("sede: 3\n", "unknown field 'sede'"),
    ],
)
def test_a_broken_file_is_named(tmp_path: Path, content: str, message: str) -> None:
    file = tmp_path / "broken.yaml"
    file.write_text(content)
    with pytest.raises(ConfigError, match=f"broken.yaml.*{message}"):
        load(file, environment={})


def test_a_missing_file_is_named() -> None:
    with pytest.raises(ConfigError, match="nowhere.yaml: no such configuration file"):
        load(Path("nowhere.yaml"), environment={})


def test_fingerprints_follow_their_scope() -> None:
    base = load(environment={})
    operation = load(overrides=["cluster.workers=7", "count=999"], environment={})
    thresholds = load(overrides=["qc.thresholds={image.blank: 0.5}"], environment={})
    seed = load(overrides=["seed=5"], environment={})
    assert operation.fingerprint("generation") == base.fingerprint("generation")
    assert operation.fingerprint("qc") == base.fingerprint("qc")
    assert thresholds.fingerprint("generation") == base.fingerprint("generation")
    assert thresholds.fingerprint("qc") != base.fingerprint("qc")
    assert seed.fingerprint("generation") != base.fingerprint("generation")


def test_a_target_in_triplets_needs_no_count() -> None:
    assert load(environment={}, accept=50).count is None
    assert load(environment={}, accept=50, count=80).count == 80


def test_the_page_names_every_field() -> None:
    page = config_markdown()
    for scope in ("generation", "qc", "operation"):
        for path in RunConfig().scope(scope):  # type: ignore[arg-type]
            assert f"| `{path}` |" in page
