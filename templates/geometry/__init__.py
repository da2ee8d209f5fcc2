"""Geometry that runs while instances are made, never in an emitted script."""
