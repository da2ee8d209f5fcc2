"""`icc claims`: the figure that captions miscount, from the script to the answer."""

import json
from pathlib import Path

import pytest
from model_server import KEY, ModelServer

from support.runs import call

KNIGHTS = """
import matplotlib.pyplot as plt
path, moves = [(0, 0)], [(1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2)]
while len(path) < 64:
    x, y = path[-1]
    free = [(x + a, y + b) for a, b in moves if 0 <= x + a < 8 and 0 <= y + b < 8 and (x + a, y + b) not in path]
    path.append(min(free, key=lambda p: sum((p[0] + a, p[1] + b) not in path and 0 <= p[0] + a < 8 and 0 <= p[1] + b < 8 for a, b in moves)))
fig, ax = plt.subplots(figsize=(8, 8))
dots = 0
for x in range(8):
    for y in range(8):
        for k in range(6 if (x + y) % 8 < 3 else 3 if (x + y) % 8 > 3 else 0):
            if dots < 216:
                ax.plot(x + 0.1 * (k % 3), y + 0.1 * (k // 3), "o", color="black", ms=2)
                dots += 1
assert dots == 216, dots
for a, b in zip(path, path[1:]):
    ax.annotate("", b, a, arrowprops={"arrowstyle": "->", "color": "red"})
ax.set_xlim(-1, 8)
ax.set_ylim(-1, 8)
plt.savefig("out.png")
"""


@pytest.fixture(scope="module")
def trace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("knight")
    script, trace = folder / "knight.py", folder / "trace.json"
    script.write_text(KNIGHTS)
    done = call("trace", script, "--json", trace)
    assert done.returncode == 0, done.stderr
    return trace


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("216 dots", "supported"),
        ("206 dots", "contradicted"),
        ("63 arrows", "supported"),
        ("68 arrows", "contradicted"),
    ],
)
def test_the_knights_tour(trace: Path, tmp_path: Path, words: str, status: str) -> None:
    caption = tmp_path / "caption.txt"
    caption.write_text(f"Knight's moves on an 8×8 board, with {words} in all.")
    done = call("claims", caption, "--trace", trace, "--json", "-")
    claims = {c["text"]: c for c in json.loads(done.stdout)["claims"]}
    assert claims[words]["status"] == status
    assert set(claims[words]) == {"text", "kind", "value", "status", "evidence"}
    assert done.returncode == (status == "contradicted")


def test_people_get_a_table(trace: Path, tmp_path: Path) -> None:
    caption = tmp_path / "caption.txt"
    caption.write_text("There are 63 arrows and 206 dots.")
    done = call("claims", caption, "--trace", trace)
    said = done.stdout + done.stderr
    assert "63 arrows" in said
    assert "1 supported, 1 contradicted, 0 unverifiable" in said


def test_claims_restated_by_hand_and_by_a_model(
    trace: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    caption = tmp_path / "caption.txt"
    caption.write_text("The knight's leaps are crimson, and there are sixty-four of them.")
    entries = [
        {"kind": "color", "quote": "leaps are crimson", "says": 'color(find("arrow"), "red")'},
        {"kind": "count", "quote": "sixty-four of them", "says": 'count(find("arrow")) == 64'},
    ]
    wanted = {"leaps are crimson": "supported", "sixty-four of them": "contradicted"}

    by_hand = tmp_path / "restated.json"
    by_hand.write_text(json.dumps(entries))
    done = call("claims", caption, "--trace", trace, "--restated", by_hand, "--json", "-")
    assert {c["text"]: c["status"] for c in json.loads(done.stdout)["claims"]} == wanted
    assert done.returncode == 1

    monkeypatch.setenv("TEST_MODEL_KEY", KEY)
    with ModelServer(lambda _request: json.dumps({"claims": entries})) as server:
        reader = {"endpoint": server.url, "model": "m", "key_env": "TEST_MODEL_KEY"}
        settings = [
            p for k, v in reader.items() for p in ("--set", f"models.reader.{k}={v}")
        ]  # fmt: skip
        done = call("claims", caption, "--trace", trace, *settings, "--json", "-")
    assert {c["text"]: c["status"] for c in json.loads(done.stdout)["claims"]} == wanted


def test_a_wrong_list_of_restated_claims_and_no_reader_are_told(
    trace: Path, tmp_path: Path
) -> None:
    caption, wrong = tmp_path / "caption.txt", tmp_path / "wrong.json"
    caption.write_text("Dots.")
    wrong.write_text('[{"words": "Dots"}]')
    done = call("claims", caption, "--trace", trace, "--restated", wrong)
    assert done.returncode == 2 and "wrong.json" in done.stderr and "quote" in done.stderr
    done = call("claims", caption, "--trace", trace, "--set", "count=1")
    assert done.returncode == 2 and "models.reader.endpoint" in done.stderr


WAVES = """import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(0, 2 * np.pi, 200)
fig, ax = plt.subplots(figsize=(6, 4))
ax.plot(x, np.sin(x), label="sine")
ax.plot(x, np.cos(x), label="cosine")
ax.set(title="Two waves that meet twice", xlabel="x", ylabel="y")
ax.legend()
plt.show()
"""


@pytest.mark.parametrize(("number", "accepted"), [(2, True), (3, False)])
def test_check_asks_a_reader_what_the_script_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, accepted: bool
) -> None:
    script = tmp_path / "waves.py"
    script.write_text(WAVES)
    says = f'crossings(named("sine"), named("cosine")) == {number}'
    claim = {"kind": "count", "quote": "meet twice", "says": says}
    monkeypatch.setenv("TEST_MODEL_KEY", KEY)
    with ModelServer(lambda _request: json.dumps({"claims": [claim]})) as server:
        reader = {"endpoint": server.url, "model": "m", "key_env": "TEST_MODEL_KEY"}
        settings = [p for k, v in reader.items() for p in ("--set", f"models.reader.{k}={v}")]
        done = call("check", script, "--set", "judges.restate=true", *settings, "--json", "-")
    report = json.loads(done.stdout)
    verdict = next(v for v in report["verdicts"] if v["rule"] == "consistency.reader")
    assert report["accepted"] is accepted, report
    assert (verdict["status"] == "pass") is accepted
    assert accepted or "meet twice" in verdict["reason"]
