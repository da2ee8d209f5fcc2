"""Seed images: read, screened before anything is paid, pinned for a run, and forgotten on demand."""
