"""Curved surfaces are told by their vertices, wherever they stand, and held against their names."""

from collections.abc import Callable

import pytest

from qc.base import Subject
from qc.rules import judge
from qc.surfaces import surface_of

ROUND = "u, v = np.mgrid[0:{turn}:24j, {low}:{high}:12j]\n"
SURFACES = {
    "sphere": ROUND + "ax.plot_wireframe(3 + np.cos(u) * np.sin(v), np.sin(u) * np.sin(v), np.cos(v) - 2)",
    "ellipsoid": ROUND + "ax.plot_surface(3 * np.cos(u) * np.sin(v), 2 * np.sin(u) * np.sin(v), np.cos(v))",
    "cone": ROUND + "ax.plot_surface(v * np.cos(u), v * np.sin(u), 4 - v)",
    "cylinder": ROUND + "ax.plot_surface(v, 2 + np.cos(u), np.sin(u))",
    "torus": ROUND + "ax.plot_surface((5 + np.cos(2 * v)) * np.cos(u), (5 + np.cos(2 * v)) * np.sin(u), np.sin(2 * v))",
    "paraboloid": ROUND + "ax.plot_surface(u, v, u**2 + 2 * v**2)",
    "saddle": ROUND + "ax.plot_surface(u, v, u * v)",
    "hyperboloid": ROUND + "ax.plot_surface(np.cosh(v / 2) * np.cos(u), np.cosh(v / 2) * np.sin(u), np.sinh(v / 2))",
    "plane": ROUND + "ax.plot_surface(u, v, u - 2 * v)",
}  # fmt: skip
FULL = {"turn": "2 * np.pi", "low": "0", "high": "np.pi"}


def script(kind: str, title: str = "", **ranges: str) -> str:
    code = SURFACES[kind]
    for name, value in (FULL | ranges).items():
        code = code.replace(f"{{{name}}}", value)
    return f"ax = plt.figure().add_subplot(projection='3d')\n{code}\nax.set_title({title!r})"


@pytest.mark.parametrize("kind", SURFACES)
def test_a_surface_is_known_by_its_vertices(drawn: Callable[[str], Subject], kind: str) -> None:
    trace = drawn(script(kind)).trace
    assert trace is not None
    (mesh,) = (e for e in trace.elements if e.kind == "mesh")
    found = surface_of(mesh)
    assert found is not None
    assert (found.kind, found.whole) == (kind, True)


@pytest.mark.parametrize(
    "kind, title, ranges, status",
    [
        ("sphere", "The unit sphere", {}, "pass"),
        ("sphere", "An ellipsoid with equal axes", {}, "pass"),
        ("cone", "The unit sphere", {}, "fail"),
        ("torus", "A torus", {"turn": "np.pi"}, "fail"),
        ("torus", "Half of a torus", {"turn": "np.pi"}, "pass"),
        ("cylinder", "A cylinder", {"turn": "1.5 * np.pi"}, "fail"),
        ("sphere", "A sphere", {"high": "np.pi / 2"}, "fail"),
        ("sphere", "A hemisphere", {"high": "np.pi / 2"}, "pass"),
        ("saddle", "A saddle surface", {}, "pass"),
        ("paraboloid", "Hyperbolic paraboloid", {}, "fail"),
        ("plane", "Temperature over the plate", {}, "not_applicable"),
    ],
)
def test_a_name_must_be_borne_out_by_the_whole_surface(
    drawn: Callable[[str], Subject], kind: str, title: str, ranges: dict[str, str], status: str
) -> None:
    verdicts = {v.rule: v for v in judge("consistency", drawn(script(kind, title, **ranges)), {})}
    assert verdicts["consistency.named_surface"].status == status
