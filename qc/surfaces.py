"""Which curved surface the listed vertices of a 3-D mesh lie on, and how much of it is drawn."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from tracer.trace import Element

Values = NDArray[np.float64]

EXACT = 1e-3
"""Greatest misfit and least curvature, in sizes of the surface: vertices are listed to six digits."""
ROUND = 0.02
"""Share by which radii may differ where a surface is called round."""
FEWEST = 12
WIDEST_GAP = 75.0
"""Degrees about an axis that may be without vertices in a whole surface of which some are listed."""


@dataclass(frozen=True)
class Surface:
    """What a drawn surface is, and the widest angle, in degrees, that holds none of its vertices:
    about its axis, for spheres about any."""

    kind: str
    gap: float = 0.0

    @property
    def whole(self) -> bool:
        return self.gap < WIDEST_GAP


def surface_of(e: Element) -> Surface | None:
    """A plane, sphere, ellipsoid, cone, cylinder, paraboloid, saddle, hyperboloid or torus; None if
    the vertices lie on nothing of these, or are too few to tell."""
    points = np.unique(np.array(e.attrs["points"], dtype=float), axis=0)
    extent = np.array(e.attrs["extent"], dtype=float)
    size = float(np.ptp(extent, axis=1).max())
    if len(points) < FEWEST or size <= 0:
        return None
    middle = extent.mean(axis=1)
    points = (points - middle) / size
    if np.linalg.svd(points - points.mean(axis=0), compute_uv=False)[-1] < EXACT:
        return Surface("plane")
    quadric = _fitted(points)
    found = _named(quadric, points) if quadric else None
    return found or _torus(points, -middle / size)


@dataclass(frozen=True)
class Quadric:
    """All p with `p·form·p + slope·p + constant = 0`; the largest entry of `form` is ±1."""

    form: Values
    slope: Values
    constant: float

    @cached_property
    def principal(self) -> tuple[Values, Values]:
        """Curvatures along the principal directions, and these directions as columns."""
        curvatures, directions = np.linalg.eigh(self.form)
        return curvatures, directions

    @cached_property
    def bent(self) -> NDArray[np.bool_]:
        """Principal directions along which it is curved."""
        return np.asarray(np.abs(self.principal[0]) > EXACT)

    @property
    def alike(self) -> bool:
        """Whether it bends to one side along all of them."""
        return len(set(np.sign(self.principal[0][self.bent]))) == 1

    @cached_property
    def middle(self) -> Values:
        return np.asarray(-0.5 * np.linalg.pinv(self.form, rcond=EXACT) @ self.slope)

    @property
    def level(self) -> float:
        """The left side at its middle: zero for cones."""
        return float(
            self.constant + self.slope @ self.middle + self.middle @ self.form @ self.middle
        )

    @property
    def rising(self) -> bool:
        """Whether it climbs along the one direction in which it is not bent."""
        return bool(abs(self.slope @ self.principal[1][:, ~self.bent].ravel()) > EXACT)

    @property
    def upright(self) -> int | None:
        """The coordinate axis about which it is turned, if it is turned about one."""
        curvatures, directions = self.principal
        for own in range(3):
            one, two = np.delete(curvatures, own)
            if abs(one - two) <= ROUND * abs(one) < abs(curvatures[own] - one):
                along = int(np.argmax(np.abs(directions[:, own])))
                return along if abs(directions[along, own]) > 1 - EXACT else None
        return None


def _fitted(points: Values) -> Quadric | None:
    """The one quadric through the points; None if there is none, or several."""
    x, y, z = points.T
    terms = np.column_stack([x * x, y * y, z * z, x * y, x * z, y * z, x, y, z, np.ones_like(x)])
    _, values, rows = np.linalg.svd(terms)
    if values[-1] > EXACT or values[-2] < 10 * max(values[-1], 1e-6):
        return None
    a, b, c, d, e, f, *slope, constant = rows[-1]
    form = np.array([[a, d / 2, e / 2], [d / 2, b, f / 2], [e / 2, f / 2, c]])
    scale = np.abs(form).max()
    return Quadric(form / scale, np.array(slope) / scale, float(constant / scale))


def _named(quadric: Quadric, points: Values) -> Surface | None:
    bent = int(quadric.bent.sum())
    if bent == 3 and quadric.alike:
        return _ball(quadric, points)
    if bent == 3:
        cone = abs(quadric.level) < 10 * EXACT
        return Surface("cone", _gap_about(quadric, points)) if cone else Surface("hyperboloid")
    if bent == 2 and quadric.rising:
        return Surface("paraboloid" if quadric.alike else "saddle")
    if bent == 2 and quadric.alike:
        return Surface("cylinder", _gap_about(quadric, points))
    return None


def _ball(quadric: Quadric, points: Values) -> Surface:
    radii = np.sqrt(np.abs(quadric.level / quadric.principal[0]))
    if np.ptp(radii) > ROUND * radii.max():
        return Surface("ellipsoid")
    off = points - quadric.middle
    return Surface("sphere", max(_gap(np.delete(off, k, axis=1)) for k in range(3)))


def _gap_about(quadric: Quadric, points: Values) -> float:
    """The widest gap about the axis of a surface of revolution; none for others."""
    if quadric.upright is None:
        return 0.0
    return _gap(np.delete(points - quadric.middle, quadric.upright, axis=1))


def _gap(off: Values) -> float:
    """The widest angle about the origin of a plane without points, in degrees; those close to the
    origin have no direction."""
    far = off[np.hypot(*off.T) > 0.2 * np.hypot(*off.T).max()]
    turns = np.sort(np.degrees(np.arctan2(far[:, 1], far[:, 0])))
    return float(np.diff([*turns, turns[0] + 360]).max())


def _torus(points: Values, origin: Values) -> Surface | None:
    """A torus about x, y or z through the origin or the middle of what is drawn: distances from that
    axis and along it lie on one circle, which does not meet the axis."""
    for along in range(3):
        for middle in (np.zeros(3), origin):
            off = np.delete(points - middle, along, axis=1)
            out, up = np.hypot(*off.T), points[:, along]
            terms = np.column_stack([2 * out, 2 * up, np.ones_like(out)])
            (major, level, rest), *_ = np.linalg.lstsq(terms, out**2 + up**2, rcond=None)
            minor = float(np.sqrt(max(rest + major**2 + level**2, 0.0)))
            misfit = np.abs(np.hypot(out - major, up - level) - minor).max()
            if misfit < EXACT < minor < major:
                tube = np.column_stack([out - major, up - level])
                return Surface("torus", max(_gap(off), _gap(tube)))
    return None
