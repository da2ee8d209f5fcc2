"""Polyhedra built from their symmetry: regular, truncated, dual, stellated, and free hulls."""
