"""Parametric templates for solid geometry: eight families, one module per template."""
