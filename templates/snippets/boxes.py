"""Visible faces and hidden edges of a box that stands in the corner of the axes."""

Corner = tuple[float, float, float]


def box_faces(width: float, depth: float, height: float, side: str) -> list[list[Corner]]:
    """Top, front and one lateral face (side "left" or "right") of a box."""
    x = width if side == "right" else 0.0
    top = [(0, 0, height), (width, 0, height), (width, depth, height), (0, depth, height)]
    front = [(0, 0.0, 0), (width, 0, 0), (width, 0, height), (0, 0, height)]
    lateral = [(x, 0, 0), (x, depth, 0), (x, depth, height), (x, 0, height)]
    return [top, front, lateral]


def hidden_edges(
    width: float, depth: float, height: float, side: str
) -> list[tuple[Corner, Corner]]:
    """The edges that a box hides when its top, its front and the given side are seen."""
    far, near = (0, width) if side == "right" else (width, 0)
    corner = (far, depth, 0)
    return [(corner, (near, depth, 0)), (corner, (far, 0, 0)), (corner, (far, depth, height))]
