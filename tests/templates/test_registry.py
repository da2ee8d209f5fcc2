"""Finding templates."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from icc.errors import TemplateError
from templates.base import FAMILIES
from templates.emit import emit_many
from templates.registry import Collection, Home, all_templates, get, in_folder, revision

TOYS = Path(__file__).parent / "toys"


def test_the_catalogue_is_sorted_by_family_and_name() -> None:
    found = list(all_templates().values())
    places = [(FAMILIES.index(t.family), t.name) for t in found]
    assert places == sorted(places)
    assert all(t.module == f"templates.{t.family}.{t.name}" for t in found)


def test_one_template_is_had_without_importing_the_others() -> None:
    code = (
        "import sys; from templates.registry import get; get('cube_net_fold')\n"
        "print(*[m for m in sys.modules if m.startswith('templates.') and hasattr(sys.modules[m], 'TEMPLATE')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["templates.nets.cube_net_fold"]


def test_a_module_of_ours_whose_name_is_not_its_templates_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "heptagon.py").write_text((TOYS / "polygon.py").read_text(encoding="utf-8"))
    monkeypatch.setattr("templates.nets.__path__", [str(tmp_path)])
    catalogue = Collection([Home("nets", "templates.nets.heptagon")], [])
    assert "heptagon" in catalogue
    with pytest.raises(
        TemplateError, match=r"heptagon\.py: its TEMPLATE must be called 'heptagon'"
    ):
        catalogue["heptagon"]


def test_a_wrong_name_is_answered_with_near_ones() -> None:
    name = next(iter(all_templates()))
    assert get(name).name == name
    with pytest.raises(TemplateError, match=f"did you mean .*{name}"):
        get(name[:-1] + "_")
    with pytest.raises(TemplateError, match="icc templates list"):
        get("zzzzzz")


def test_a_folder_adds_templates_to_the_catalogue() -> None:
    found = all_templates(TOYS)
    assert set(found) - set(all_templates()) == {"polygon"}
    assert get("polygon", TOYS) is found["polygon"]


def test_a_folder_that_is_none_and_a_module_that_breaks_are_named(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match="no folder"):
        in_folder(tmp_path / "missing")
    (tmp_path / "broken.py").write_text("import no_such_module_anywhere\n", encoding="utf-8")
    with pytest.raises(TemplateError, match=r"broken\.py:1: ModuleNotFoundError"):
        in_folder(tmp_path)
    (tmp_path / "broken.py").write_text("TEMPLATE = 3\n", encoding="utf-8")
    with pytest.raises(TemplateError, match="must be an instance of Template"):
        in_folder(tmp_path)


def test_two_templates_of_one_name_are_refused(tmp_path: Path) -> None:
    source = (TOYS / "polygon.py").read_text(encoding="utf-8")
    (tmp_path / "one.py").write_text(source, encoding="utf-8")
    (tmp_path / "two.py").write_text(source, encoding="utf-8")
    with pytest.raises(TemplateError, match="both call their template 'polygon'"):
        in_folder(tmp_path)


def test_an_edited_file_is_read_again(tmp_path: Path) -> None:
    source = (TOYS / "polygon.py").read_text(encoding="utf-8")
    (tmp_path / "one.py").write_text(source, encoding="utf-8")
    assert in_folder(tmp_path)["polygon"].tries == 2
    (tmp_path / "one.py").write_text(source.replace("tries = 2", "tries = 3"), encoding="utf-8")
    assert in_folder(tmp_path)["polygon"].tries == 3


def test_modules_of_a_folder_share_code_and_scripts_take_it_over(tmp_path: Path) -> None:
    source = (TOYS / "polygon.py").read_text(encoding="utf-8")
    start, end = source.index("def _unit"), source.index("def draw")
    helper = f"import math\n\n\n{source[start:end]}"
    (tmp_path / "_shapes.py").write_text(helper, encoding="utf-8")
    module = source[:start] + "from ._shapes import _unit\n\n\n" + source[end:]
    (tmp_path / "one.py").write_text(module, encoding="utf-8")
    template = in_folder(tmp_path)["polygon"]
    scripts = [e.code for e in emit_many([template.sample(i) for i in range(8)])]
    assert any("def unit(angle)" in script for script in scripts)
    assert not any("_shapes" in script for script in scripts)


def test_a_revision_follows_every_file_of_the_folder_and_the_catalogue_needs_none(
    tmp_path: Path,
) -> None:
    catalogued = next(iter(all_templates().values()))
    assert revision(catalogued) == catalogued.version
    shutil.copy(TOYS / "polygon.py", tmp_path)
    first = revision(in_folder(tmp_path)["polygon"])
    assert first.startswith("1+") and revision(in_folder(tmp_path)["polygon"]) == first
    (tmp_path / "_shapes.py").write_text("SIDES = 3\n", encoding="utf-8")
    assert revision(in_folder(tmp_path)["polygon"]) != first


def test_a_broken_module_is_named_with_the_line(tmp_path: Path) -> None:
    (tmp_path / "broken.py").write_text("import math\n\nmath.no_such_thing\n", encoding="utf-8")
    with pytest.raises(TemplateError, match=r"broken\.py:3: AttributeError"):
        in_folder(tmp_path)
