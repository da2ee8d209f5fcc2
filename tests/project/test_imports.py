"""The rooms import one way: pipelines → evaluation → generators → qc → templates → tracer → icc."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ORDER = ("icc", "tracer", "templates", "qc", "generators", "evaluation", "pipelines")
MODULES = sorted(p for room in ORDER for p in (ROOT / room).rglob("*.py"))


def imported(path: Path) -> set[str]:
    """Names in full of what a module imports; `from a import b` may mean `a.b`."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import; name the room"
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def imported_roots(path: Path) -> set[str]:
    return {name.split(".")[0] for name in imported(path)}


def test_every_room_is_looked_at() -> None:
    assert {p.relative_to(ROOT).parts[0] for p in MODULES} == set(ORDER)


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_imports_run_one_way(path: Path) -> None:
    room = path.relative_to(ROOT).parts[0]
    above = set(ORDER[ORDER.index(room) + 1 :])
    assert not imported_roots(path) & above, f"{room} must not know {above & imported_roots(path)}"


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_only_the_cluster_knows_ray(path: Path) -> None:
    if "cluster" not in path.parts:
        assert "ray" not in imported_roots(path)


@pytest.mark.parametrize(
    ("part", "others"),
    [
        ("measures", ("readers", "restated", "reading")),
        ("restated", ("readers", "reading", "refer")),
        ("readers", ("restated",)),
    ],
)
def test_restated_claims_share_measures_with_the_readers_of_english_alone(
    part: str, others: tuple[str, ...]
) -> None:
    modules = list((ROOT / "qc/claims" / part).glob("*.py"))
    assert modules
    for path in modules:
        rooms = {name.split(".")[2] for name in imported(path) if name.startswith("qc.claims.")}
        assert not rooms & set(others), f"{path.name} must not know {rooms & set(others)}"


def test_an_upward_import_would_be_seen(tmp_path: Path) -> None:
    module = tmp_path / "bad.py"
    module.write_text("def f():\n    from pipelines.run import opened\n")
    assert "pipelines" in imported_roots(module)
