"""The trace's one JSON form: what is written, what is left out, and that it reads back."""

import json

import numpy as np
import pytest

from tracer.schema import check_trace
from tracer.trace import Axes, Element, Figure, Trace

TRACE = Trace(
    figure=Figure(width=640, height=480, dpi=100.0, axes_count=1),
    axes=(Axes(index=0, dimension="2D", bbox=(np.float64(1.005), 2.0, 3.14159, -0.001)),),
    elements=(
        Element(
            id=0,
            kind="line",
            role="data",
            owner="Line2D",
            data=((1 / 3, -0.0), (1e-20, 2.0)),
            pixels=((10.126, 0.0), (-0.001, 7.0)),
            visible_px=3,
            attrs={"closed": False, "length": 2 / 3, "cells": [1, [2.5]], "note": "π"},
        ),
        Element(id=1, kind="text", role="title", owner="Text", text="t", on_canvas=False),
    ),
    texts=("t",),
)


def test_json_has_nine_digits_pixels_two_decimals_and_no_silent_fields() -> None:
    line, text = json.loads(json.dumps(TRACE.to_json()))["elements"]
    assert line == {
        "id": 0, "kind": "line", "role": "data", "owner": "Line2D",
        "data": [[0.333333333, 0.0], [1e-20, 2.0]], "pixels": [[10.13, 0.0], [0.0, 7.0]],
        "zorder": 0.0, "paint": 0, "visible_px": 3,
        "attrs": {"closed": False, "length": 0.666666667, "cells": [1, [2.5]], "note": "π"},
    }  # fmt: skip
    assert list(text) == ["id", "kind", "role", "owner", "text", "zorder", "paint", "on_canvas"]
    assert "-0.0" not in json.dumps(TRACE.to_json())


def test_numpy_scalars_become_plain_numbers_of_two_decimals() -> None:
    (axes,) = TRACE.to_json()["axes"]
    assert [type(edge) for edge in axes["bbox"]] == [float] * 4
    assert axes["bbox"] == [1.0, 2.0, 3.14, 0.0]


def test_what_was_read_back_is_written_the_same() -> None:
    text = json.dumps(TRACE.to_json())
    check_trace(json.loads(text))
    again = Trace.from_json(json.loads(text))
    assert json.dumps(again.to_json()) == text
    assert again.elements[0].pixels == ((10.13, 0.0), (0.0, 7.0))
    assert again.elements[0].attrs["cells"] == [1, [2.5]]
    assert again.elements[1] == TRACE.elements[1]


def test_unknown_fields_are_named() -> None:
    data = json.loads(json.dumps(TRACE.to_json()))
    data["elements"][1]["colour"] = "red"
    with pytest.raises(ValueError, match=r"Element: unknown keys \['colour'\]"):
        Trace.from_json(data)


@pytest.mark.parametrize(
    ("field", "value"),
    [("line", "3"), ("line", True), ("kind", "blob"), ("data", [[1, "2"]]), ("text", 5)],
)
def test_values_of_other_types_are_refused(field: str, value: object) -> None:
    data = json.loads(json.dumps(TRACE.to_json()))
    data["elements"][0][field] = value
    with pytest.raises(ValueError, match=f"Element.{field} cannot be"):
        check_trace(data)
