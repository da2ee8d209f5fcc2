"""Space curves: helices, knots, intersections, moving frames, and their projections."""
