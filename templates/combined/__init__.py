"""Solids put together or cut away, with the dimensions a textbook prints."""
