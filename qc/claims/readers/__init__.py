"""Readers of statements: each finds one form of statement in a caption and decides it against the scene."""
