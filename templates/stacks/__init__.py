"""Stacks of unit cubes: height maps, layers, painted, missing and matching pieces."""
