"""Scores for models that read figures; nothing is scored yet."""
