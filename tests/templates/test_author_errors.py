"""What an author gets wrong is told with the template, the index and the values that show it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from icc.errors import TemplateError
from pipelines.authoring.examine import Effort, Examination, Examiner, Tools
from templates.base import Template
from templates.checking import check_template
from templates.registry import in_folder
from tracer.executor import Executor

TOY = Path(__file__).parent / "toys" / "polygon.py"
SMALL = Effort(seeds=4, repeats=4, mutants=4, scripts=8, pictures=2)


@pytest.fixture(scope="module")
def tools() -> Iterator[Tools]:
    with Executor() as executor, Executor(perturb=True) as perturbed:
        yield Tools(executor, perturbed)


def changed(folder: Path, *changes: tuple[str, str]) -> Template:
    """The toy template with some of its text replaced."""
    source = TOY.read_text(encoding="utf-8")
    for old, new in changes:
        assert source.count(old) == 1, old
        source = source.replace(old, new)
    (folder / "polygon.py").write_text(source, encoding="utf-8")
    return in_folder(folder)["polygon"]


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("self.facts(p)[2].value", "self.facts(p)[9].value", "IndexError"),
        ('Fact("radius", p.radius', 'Fact("radius", {p.radius}', "is no JSON"),
        ("p.sides, \"visible\"", "p.sides + 1, \"visible\"", "is the value of no visible"),
        ("(p.sides - 2) * 180", "(p.sides - 1) * 180", "check: the angle sum"),
        ("return 1 + (p.lett", "return 1 / 0 + (p.lett", "ZeroDivisionError"),
        ('say.pick("The picture shows"', 'say.choose("The picture shows"', "AttributeError"),
    ],
)  # fmt: skip
def test_wrong_facts_and_exceptions_are_told_with_the_parameters(
    tmp_path: Path, old: str, new: str, complaint: str
) -> None:
    report = check_template(changed(tmp_path, (old, new)), range(3), same_picture=False)
    told = [problem for problem in report.problems if complaint in problem]
    assert told, report.problems
    assert all("instance " in problem and "sides=" in problem for problem in told)


def test_an_exception_in_derive_is_told_with_index_and_parameters(tmp_path: Path) -> None:
    template = changed(tmp_path, ('"first": p.sides % 2', '"first": 6 // (p.sides - 5)'))
    report = check_template(template, range(12), same_picture=False)
    assert report.problems
    assert all(
        "derive or reject fails at index" in p and "'sides': 5" in p for p in report.problems
    )


def test_parameters_that_are_no_json_are_named(tmp_path: Path) -> None:
    template = changed(tmp_path, ("((0.1, -0.05), (0.05, 0.1))", "(1 + 2j, 2 + 1j)"))
    report = check_template(template, range(2), same_picture=False)
    assert any("parameter shift = (" in p and "is no JSON" in p for p in report.problems)


def test_a_value_that_an_axis_holds_twice_is_named(tmp_path: Path) -> None:
    template = changed(tmp_path, ('("gold", "tab:blue")', '("gold", "tab:blue", "gold")'))
    report = check_template(template, range(2), same_picture=False)
    assert any("axis 'color' holds 'gold' twice" in problem for problem in report.problems)


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("range(3, 9)", "()", "axis 'sides' of the parameter space is empty"),
        ('"frame": (False', '"no name": (False', "'no name' is not an identifier"),
        ("grid(1, 3, 0.5)", "grid(3, 1, 0.5)", "is empty: needs step > 0"),
    ],
)
def test_a_bad_space_is_told_with_file_and_line(
    tmp_path: Path, old: str, new: str, complaint: str
) -> None:
    with pytest.raises(TemplateError, match=r"polygon\.py:\d+: TemplateError: .*") as error:
        changed(tmp_path, (old, new))
    assert complaint in str(error.value)


def test_what_depends_on_the_hash_seed_is_found(tmp_path: Path, tools: Tools) -> None:
    template = changed(
        tmp_path,
        (
            'say.pick("The picture shows", "There is")',
            '"".join(sorted(set("ABCDEFGH"), key=hash)) + " is"',
        ),
    )
    examination = Examiner(template, tools, SMALL).run()
    assert any("sentences differ in another process" in p for p in problems(examination))


def test_a_script_that_differs_from_run_to_run_is_found(tmp_path: Path, tools: Tools) -> None:
    template = changed(
        tmp_path, ("    ax.set_aspect", "    ax.plot(np.random.rand(3))\n    ax.set_aspect")
    )
    told = problems(Examiner(template, tools, SMALL).run())
    assert any("another hash seed and random state" in problem for problem in told)
    assert all("sides=" in problem for problem in told)


def test_an_oracle_that_objects_and_one_that_breaks_are_told(tmp_path: Path, tools: Tools) -> None:
    template = changed(tmp_path, ("* p.radius\n", "* (p.radius + 0.1)\n"))
    told = problems(Examiner(template, tools, SMALL).run())
    assert told
    assert all("oracle: " in problem and "radius=" in problem for problem in told)
    broken = changed(tmp_path, ("if len(polygons) != 1", "if polygons.count != 1 / 0"))
    told = problems(Examiner(broken, tools, SMALL).run())
    assert any("ZeroDivisionError" in p and "polygon.py, line" in p for p in told)


def test_a_text_under_paint_is_found(tmp_path: Path, tools: Tools) -> None:
    template = changed(
        tmp_path,
        ("    ax.set_aspect", "    ax.text(0, 0, 'hidden', zorder=0, size=6)\n    ax.set_aspect"),
    )
    told = problems(Examiner(template, tools, SMALL).run())
    assert any("the text 'hidden' cannot be seen" in p and "radius=" in p for p in told)


def test_a_template_in_order_passes_and_lacks_what_it_lacks(tools: Tools) -> None:
    steps: list[str] = []
    examination = Examiner(in_folder(TOY.parent)["polygon"], tools, SMALL, steps.append).run()
    assert steps == [c.name for c in examination.checks]
    assert examination.ok(), examination.to_json()
    assert not examination.ok(strict=True)
    document = examination.to_json()
    lacking = [text for check in document["checks"] for text in check["lacking"]]
    assert any("the space has 720 points" in text for text in lacking)


def problems(examination: Examination) -> list[str]:
    return [problem for check in examination.checks for problem in check.problems]
