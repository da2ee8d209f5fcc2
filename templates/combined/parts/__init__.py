"""Profiles, towers, oracles and words of the combined solids."""
