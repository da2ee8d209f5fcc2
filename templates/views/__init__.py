"""Orthographic views: front, top and side view of a solid, and solids read back from them."""
