"""The parser of children's reports: bytes of any kind give a typed outcome and never an error."""

import json
import random
import struct
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracer.executor import Executor
from tracer.png import check_png, write_png
from tracer.render import OUTCOMES
from tracer.report import Ending, judge
from tracer.trace import Trace
from tracer.wire import MAGIC, REPORT_HEADER

NONCE = bytes(range(16))
PNG = write_png(bytes(8 * 4 * 4), 8, 4, 100.0)
FIGURE = {"width": 8, "height": 4, "dpi": 100.0, "suptitle": "", "facecolor": "#ffffffff"}
ELEMENT = {"id": 0, "kind": "line", "role": "data", "owner": "Line2D", "data": [[0.0, 1.0]]}


def claim(**changes: Any) -> dict[str, Any]:
    whole = {
        "outcome": "ok",
        "error": None,
        "warnings": ["careful"],
        "saves": [{"call": "show", "line": 3, "dpi": None, "bbox_inches": None}],
        "versions": {"numpy": "2"},
        "image": {"width": 8, "height": 4, "dpi": 100},
        "trace": {"figure": FIGURE, "axes": [], "elements": [ELEMENT], "texts": [], "notes": []},
    }
    return {**whole, **changes}


def report(body: Any, png: bytes = PNG, nonce: bytes = NONCE) -> bytes:
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    return REPORT_HEADER.pack(MAGIC, nonce, len(data), len(png)) + data + png


def outcome(data: bytes, **ending: Any) -> str:
    render = judge(Ending(report=data, nonce=NONCE, **ending))
    assert render.outcome in OUTCOMES
    assert render.ok == (render.png is not None and render.trace is not None)
    return render.outcome


def test_a_whole_report_is_believed() -> None:
    render = judge(Ending(report=report(claim()), nonce=NONCE, cpu_seconds=0.5))
    assert (render.outcome, render.evidence, render.png) == ("ok", "claim", PNG)
    assert render.trace is not None
    assert render.trace.counts == {"line": 1}
    assert (render.warnings, render.cpu_seconds) == (("careful",), 0.5)


TRACE = claim()["trace"]
BAD_CLAIMS = {
    "no object": [],
    "unknown outcome": claim(outcome="fine"),
    "outcome of the kernel": claim(outcome="cpu_limit"),
    "error beside ok": claim(error={"type": "E", "message": "m", "line": 1, "traceback": ""}),
    "image beside failure": claim(outcome="no_figure"),
    "negative width": claim(image={"width": -8, "height": 4, "dpi": 100}),
    "width as text": claim(image={"width": "8", "height": 4, "dpi": 100}),
    "other size": claim(image={"width": 4, "height": 8, "dpi": 100}),
    "no trace": claim(trace=None),
    "trace of another size": claim(trace={**TRACE, "figure": {**FIGURE, "width": 9}}),
    "unknown field": claim(trace={**TRACE, "elements": [{**ELEMENT, "soul": 1}]}),
    "unknown kind": claim(trace={**TRACE, "elements": [{**ELEMENT, "kind": "ghost"}]}),
    "number as text": claim(trace={**TRACE, "elements": [{**ELEMENT, "zorder": "1"}]}),
    "truth as number": claim(trace={**TRACE, "elements": [{**ELEMENT, "zorder": True}]}),
    "point of text": claim(trace={**TRACE, "elements": [{**ELEMENT, "data": [["a"]]}]}),
    "box of three": claim(trace={**TRACE, "elements": [{**ELEMENT, "bbox": [1, 2, 3]}]}),
    "texts of numbers": claim(trace={**TRACE, "texts": [1]}),
    "warnings of numbers": claim(warnings=[1]),
    "a million warnings": claim(warnings=["x"] * 1_000_000),
    "not JSON": b"{",
    "not text": b"\xff\xfe",
    "NaN": json.dumps(claim()).replace("[[0.0, 1.0]]", "[[NaN, 1.0]]").encode(),
    "infinite": json.dumps(claim()).replace("[[0.0, 1.0]]", "[[1e999, 1.0]]").encode(),
    "huge integer": json.dumps(claim()).replace('"id": 0', f'"id": {10**30}').encode(),
    "nested deeply": b"[" * 100_000,
}


@pytest.mark.parametrize("body", BAD_CLAIMS.values(), ids=BAD_CLAIMS.keys())
def test_a_malformed_claim_is_an_invalid_report(body: Any) -> None:
    assert outcome(report(body)) == "invalid_report"


@pytest.mark.parametrize(
    "data",
    [
        report(claim())[:-1],
        report(claim()) + b"x",
        report(claim()) * 2,
        report(claim(), nonce=bytes(16)),
        b"x" + report(claim()),
        b"icc1",
        REPORT_HEADER.pack(MAGIC, NONCE, 0xFFFFFFFF, 0xFFFFFFFF),
        report(claim(), png=PNG[:-1]),
        report(claim(), png=PNG + b"x"),
        report(claim(), png=PNG.replace(b"IDAT", b"iDOT")),
        report(claim(), png=b""),
    ],
)
def test_a_malformed_frame_is_an_invalid_report(data: bytes) -> None:
    assert outcome(data) == "invalid_report"


@pytest.mark.parametrize(
    ("ending", "expected"),
    [
        ({"killed": "timeout"}, "timeout"),
        ({"killed": "output_limit"}, "output_limit"),
        ({"status": 0}, "no_figure"),
        ({"status": 3}, "crashed"),
        ({"status": -11}, "crashed"),
        ({"status": -24}, "cpu_limit"),
        ({"status": -31}, "policy_denied"),
        ({"status": -9}, "crashed"),
        ({"status": -9, "cpu_seconds": 20.5}, "cpu_limit"),
        ({"status": -9, "maxrss": 2 << 30}, "memory_limit"),
        ({"status": 70}, "invalid_report"),
        ({"status": -64}, "crashed"),
    ],
)
def test_without_a_report_the_kernel_speaks(ending: dict[str, Any], expected: str) -> None:
    render = judge(Ending(nonce=NONCE, **ending))
    assert render.outcome == expected
    assert render.error is not None
    assert render.error.message


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=8,
)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(sorted(claim())), json_values)
def test_any_value_in_any_field_gives_a_typed_outcome(name: str, value: Any) -> None:
    outcome(report(claim(**{name: value})))


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(sorted(ELEMENT)), json_values)
def test_any_value_in_any_element_gives_a_typed_outcome(name: str, value: Any) -> None:
    trace = {**TRACE, "elements": [{**ELEMENT, name: value}]}
    outcome(report(claim(trace=trace)))


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_give_a_typed_outcome(data: bytes) -> None:
    assert outcome(data, status=0) in {"invalid_report", "no_figure"}


def test_a_damaged_report_is_never_taken_for_whole() -> None:
    rng = random.Random(7)
    whole = report(claim())
    start = len(whole) - len(PNG)
    for _ in range(500):
        at = rng.randrange(start, len(whole))
        damaged = bytearray(whole)
        damaged[at] ^= 1 << rng.randrange(8)
        assert outcome(bytes(damaged)) == "invalid_report"


def test_an_image_cannot_inflate_beyond_its_size() -> None:
    bomb = write_png(bytes(4096 * 4096 * 4), 4096, 4096, 100)
    forged = bomb.replace(struct.pack(">II", 4096, 4096), struct.pack(">II", 8, 4))
    with pytest.raises(ValueError, match="damaged"):
        check_png(forged, 8, 4)
    assert len(bomb) < 200_000


def test_a_real_child_passes_the_same_checks() -> None:
    with Executor() as executor:
        render = executor.run("import matplotlib.pyplot as plt\nplt.plot([1, 2], label='a')")
    assert render.trace is not None
    assert Trace.from_json(json.loads(json.dumps(render.trace.to_json()))) == render.trace
