"""A small sample of the long trial in `benchmarks.soak`."""

import pytest

from benchmarks.soak import soak


@pytest.mark.slow
def test_five_hundred_scripts_leave_nothing() -> None:
    report = soak(500, slots=2)
    assert report["unexpected"] == []
    assert report["typed"] == 1.0
    assert report["left_processes"] == 0
    first, last = report["samples"][2], report["samples"][-1]
    assert last["descriptors"] <= first["descriptors"] + 8
    assert last["zygote_kib"] <= first["zygote_kib"] * 1.05
    assert last["parent_kib"] <= first["parent_kib"] * 1.3
