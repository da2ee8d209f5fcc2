"""Solids, figures and words of the polyhedra."""
