"""Which figures can be taken for each other."""

from pathlib import Path

from benchmarks.confusable import compare, samples
from templates.registry import get, in_folder
from tracer.executor import Executor

TOYS = Path(__file__).parent / "toys"


def test_a_template_is_confused_with_its_twin_and_not_with_another() -> None:
    polygon, net = in_folder(TOYS)["polygon"], get("cuboid_net")
    with Executor() as executor:
        drawn = {
            "polygon": samples(polygon, 3, executor),
            "twin": samples(polygon, 4, executor)[1:],
            "net": samples(net, 2, executor),
        }
    rows = {tuple(row["templates"]): row for row in compare(drawn)}
    assert rows["polygon", "twin"]["confusable"] >= 2
    assert rows["polygon", "twin"]["bits"] == 0
    assert not rows["polygon", "net"]["confusable"]
    assert not rows["twin", "net"]["confusable"]
