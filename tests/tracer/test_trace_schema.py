"""docs/trace.md names every field and attribute of the trace, and no others."""

import re
from dataclasses import fields
from pathlib import Path

import pytest

from tracer.trace import KINDS, ROLES, Axes, Element, Figure

DOC = (Path(__file__).parents[2] / "docs" / "trace.md").read_text()


def _section(title: str) -> str:
    return re.split(r"\n#+ ", DOC.split(f"# {title}\n")[1])[0]


def _named(title: str) -> list[str]:
    rows = [row.split("|")[1] for row in _section(title).splitlines() if row.startswith("| `")]
    return re.findall(r"`(\w+)`", " ".join(rows))


@pytest.mark.parametrize(
    ("title", "record"), [("Figure", Figure), ("Axes", Axes), ("Element", Element)]
)
def test_every_field_is_documented(title, record):
    assert sorted(_named(title)) == sorted(f.name for f in fields(record))


def test_kinds_and_roles_are_documented():
    text = _section("Element")
    assert all(f"`{word}`" in text for word in (*KINDS, *ROLES))


def test_attributes_of_a_busy_figure_are_documented(trace_of):
    trace = trace_of(
        """
        fig, ax = plt.subplots()
        ax.plot([0, 1, 1, 0], [0, 0, 1, 0]); ax.plot([0, 1, np.nan, 2, 3], drawstyle='steps')
        ax.errorbar([1], [1], yerr=1, fmt='o', fillstyle='left'); ax.quiver([1], [1], [1], [1])
        ax.annotate('a', (0, 0), (1, 1), arrowprops=dict(arrowstyle='->'), rotation=4)
        for p in (patches.Wedge((0, 0), 1, 0, 9, width=.1), patches.Arc((0, 0), 1, 2, angle=3),
                  patches.FancyBboxPatch((0, 0), 1, 1), plt.Circle((0, 0), 1)):
            ax.add_patch(p)
        ax.contour(np.add.outer(np.arange(3), np.arange(3))); ax.imshow(np.eye(3)); ax.pcolormesh(np.eye(2))
        t = np.linspace(0, 3, 6000); ax.scatter(t, t); ax.plot(t, t)
        bx = fig.add_axes([.7, .7, .2, .2], projection='3d'); bx.bar3d(0, 0, 0, 1, 1, 1)
        bx.plot_surface(*np.meshgrid([0, 1], [0, 1]), np.eye(2))
        """
    )
    used = {name for element in trace.elements for name in element.attrs}
    assert used <= set(_named("Attributes"))
    assert len(used) > 20


def test_every_relation_is_documented():
    source = (Path(__file__).parents[2] / "tracer" / "facts.py").read_text()
    found = source.split("found: dict[str, list[Any]] = {")[1].split("for name, members")[0]
    names = set(re.findall(r'"(\w+)": ', found)) | set(re.findall(r'f"(\w+)\.\{kind\}"', found))
    table = _section("Facts").split("| relation |")[1]
    documented = {
        word for row in table.splitlines()[2:] for word in re.findall(r"`(\w+)", row.split("|")[1])
    }
    assert len(names) > 12 and names - documented == set() == documented - names - {"kind"}
