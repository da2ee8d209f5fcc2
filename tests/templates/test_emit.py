"""Emitted scripts: short, standalone, and the same picture as the template's own `draw`."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from icc.errors import TemplateError
from icc.skeleton import skeleton
from templates.base import Template
from templates.checking import check_template
from templates.emission.formatting import lint_scripts
from templates.emission.picture import drawn, picture_of
from templates.emit import emit, emit_many
from templates.registry import in_folder
from tracer.executor import Executor

TOYS = Path(__file__).parent / "toys"
COUNT = 16


@pytest.fixture(scope="module")
def polygon() -> Template:
    return in_folder(TOYS)["polygon"]


@pytest.fixture(scope="module")
def executor() -> Iterator[Executor]:
    with Executor() as running:
        yield running


def test_the_script_draws_exactly_what_the_template_draws(polygon: Template) -> None:
    layouts = set()
    for index in range(COUNT):
        instance = polygon.sample(index)
        emission = emit(instance)
        layouts.add(emission.layout)
        expected = picture_of(lambda p=instance.p: polygon.draw(p))
        assert (drawn(emission.code) == expected).all(), emission.code
    assert len(layouts) >= 4


def test_a_batch_equals_its_members_and_each_key_is_its_own_stream(polygon: Template) -> None:
    instances = [polygon.sample(i) for i in range(6)]
    batch = [e.code for e in emit_many(instances, 7)]
    assert batch == [emit(i, 7).code for i in instances]
    assert batch == [e.code for e in reversed(emit_many(instances[::-1], 7))]
    assert batch != [e.code for e in emit_many(instances, 8)]


def test_scripts_stand_alone_and_pass_the_linter(polygon: Template) -> None:
    scripts = [e.code for e in emit_many([polygon.sample(i) for i in range(COUNT)])]
    assert lint_scripts(scripts) == [[] for _ in scripts]
    for script in scripts:
        assert "templates" not in script
        assert "p." not in script.replace("np.", "").replace("cap.", "")
        assert "strict" not in script
        assert script.count("plt.show()") == 1
        modules = [n.module for n in ast.walk(ast.parse(script)) if isinstance(n, ast.ImportFrom)]
        assert set(modules) <= {"dataclasses", "matplotlib.colors"}


def test_what_an_instance_does_not_need_is_not_in_its_script(polygon: Template) -> None:
    for index in range(COUNT):
        instance = polygon.sample(index)
        code = emit(instance).code
        assert ("to_rgb" in code) == (not instance.p.frame)
        assert ("LINE_WIDTHS" in code) == (instance.p.frame and instance.p.sides > 3)
        assert ("ax.text" in code) == (instance.p.lettering != "none")
        assert ("import math" in code) != ("import numpy" in code)


def test_ways_of_writing_change_the_skeleton_and_not_the_picture(polygon: Template) -> None:
    instance = polygon.sample(0)
    emissions = [emit(instance, key) for key in range(12)]
    assert {e.writing["corner_style"] for e in emissions} == {"loop", "array"}
    assert len({skeleton(e.code) for e in emissions}) >= 6
    first = drawn(emissions[0].code)
    assert all((drawn(e.code) == first).all() for e in emissions[1:])


@pytest.mark.parametrize(
    ("module", "complaint"),
    [
        ("import matplotlib.pyplot as plt\ndef draw(p):\n    plt.plot(p.sides)", "plt.show"),
        ("import matplotlib.pyplot as plt\ndef draw(p):\n    q = vars(p)\n    plt.show()", "p"),
        ("import matplotlib.pyplot as plt\ndef draw(p):\n    plt.plot(x)\n    plt.show()", "x"),
        ("import matplotlib.pyplot as plt\ndef draw(p):\n    plt.plot(p.y)\n    plt.show()", "p.y"),
        ("def draw(q):\n    return q.sides", "one argument"),
    ],
)
def test_a_body_that_cannot_be_specialised_is_refused_with_its_parameters(
    tmp_path: Path, module: str, complaint: str
) -> None:
    toy = (TOYS / "polygon.py").read_text(encoding="utf-8")
    start, end = toy.index("LINE_WIDTHS"), toy.index("class Polygon")
    imports = toy[:start].replace("import matplotlib.pyplot as plt\n", "")
    broken = f"{imports}{module}\n\n\n{toy[end:]}".replace('"polygon"', '"broken"')
    (tmp_path / "broken.py").write_text(broken, encoding="utf-8")
    instance = in_folder(tmp_path)["broken"].sample(0)
    with pytest.raises(TemplateError, match="template broken") as error:
        emit(instance)
    assert complaint in str(error.value)
    assert f"'sides': {instance.values['sides']}" in str(error.value)


def test_an_exhausted_instance_has_no_script(polygon: Template) -> None:
    instances = (polygon.sample(i) for i in range(polygon.capacity))
    exhausted = next(i for i in instances if i.exhausted)
    with pytest.raises(TemplateError, match="every draw was refused: too small for names"):
        emit(exhausted)


def test_the_report_finds_a_template_in_order(polygon: Template, executor: Executor) -> None:
    report = check_template(polygon, range(6), executor)
    assert report.problems == ()
    assert report.ok
    assert report.instances == 6


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("(p.sides - 2) * 180", "(p.sides - 1) * 180", "check: the angle sum"),
        ("{p.sides} corners", "{p.sides + 1000} corners", "is the value of no visible"),
        ("return 1 + (p", "return 5 + (p", "is no integer from 1 to 5"),
        ('Fact("radius", p.radius', 'Fact("radius", {p.radius}', "is no JSON"),
        ("fontsize=12", "fontsize=12 + p.radius / 7", ""),
        ("k in range(p.sides)", "_ in range(p.sides)", "Undefined name `k`"),
    ],
)
def test_the_report_names_what_is_broken(
    tmp_path: Path, old: str, new: str, complaint: str
) -> None:
    report = check_template(_mutant(tmp_path, old, new), range(5), same_picture=False)
    assert bool(report.problems) == bool(complaint), report.problems
    assert all(complaint in problem for problem in report.problems), report.problems


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("* p.radius\n", "* (p.radius + 0.1)\n", "oracle: "),
        ("figsize=(5, 5)", "figsize=(2, 5)", "pixels; allowed"),
        ("    ax.set_aspect", "    ax.no_such_thing()\n    ax.set_aspect", "ended as exception"),
    ],
)
def test_the_report_names_what_only_a_run_shows(
    tmp_path: Path, executor: Executor, old: str, new: str, complaint: str
) -> None:
    report = check_template(_mutant(tmp_path, old, new), range(3), executor, same_picture=False)
    assert report.problems
    assert all(complaint in problem for problem in report.problems), report.problems


def _mutant(folder: Path, old: str, new: str) -> Template:
    source = (TOYS / "polygon.py").read_text(encoding="utf-8")
    assert source.count(old) == 1
    (folder / "mutant.py").write_text(source.replace(old, new), encoding="utf-8")
    return in_folder(folder)["polygon"]
