"""Cross-sections of solids: planes through prisms, pyramids, cones and frusta."""
