"""Preloaded into a zygote by a test: eight megabytes that it never gives back, each fork."""

import os

HOARD: list[bytes] = []

os.register_at_fork(after_in_parent=lambda: HOARD.append(b"x" * (8 << 20)))
