"""Finding templates."""

from pathlib import Path

import pytest

from icc.errors import TemplateError
from templates.base import FAMILIES
from templates.registry import all_templates, get, in_folder, with_folder

TOYS = Path(__file__).parent / "toys"


def test_the_catalogue_is_sorted_by_family_and_name() -> None:
    found = list(all_templates().values())
    places = [(FAMILIES.index(t.family), t.name) for t in found]
    assert places == sorted(places)
    assert all(t.module == f"templates.{t.family}.{t.name}" for t in found)


def test_a_wrong_name_is_answered_with_near_ones() -> None:
    name = next(iter(all_templates()))
    assert get(name).name == name
    with pytest.raises(TemplateError, match=f"did you mean .*{name}"):
        get(name[:-1] + "_")
    with pytest.raises(TemplateError, match="icc templates list"):
        get("zzzzzz")


def test_a_folder_adds_templates_to_the_catalogue() -> None:
    found = with_folder(TOYS)
    assert set(found) - set(all_templates()) == {"polygon"}
    assert get("polygon", TOYS) is found["polygon"]


def test_a_folder_that_is_none_and_a_module_that_breaks_are_named(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match="no folder"):
        in_folder(tmp_path / "missing")
    (tmp_path / "broken.py").write_text("import no_such_module_anywhere\n", encoding="utf-8")
    with pytest.raises(TemplateError, match=r"broken\.py: ModuleNotFoundError"):
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
