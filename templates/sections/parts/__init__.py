"""Cutting, lettering and words of the section templates."""
