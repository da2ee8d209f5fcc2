"""Auditing a run: what was rejected, by which measurement, and what another threshold would change.

Everything here reads committed rows only. Nothing is drawn again and no model is asked.
"""
