"""The odd pattern of a known block, and what its facts say."""

from typing import Any

from templates.base import Instance
from templates.registry import get


def spoiled(change: tuple[str, int, int], **style: Any) -> Instance:
    """Three columns beside each other, 3-1, 2-1 and 1-0 cubes high, with one view spoiled."""
    template = get("odd_view_out")
    values = {
        **template.sample(3).values, "block": (((3, 1), (2, 1), (1, 0)), change),
        "order": ("front", "odd", "top", "side"), "title": "letters", "view": (45, -60), **style,
    }  # fmt: skip
    return Instance(template, 0, values)


def facts_of(instance: Instance) -> dict[str, Any]:
    return {fact.name: fact.value for fact in instance.facts}


def test_the_patterns_are_what_one_sees_from_each_side() -> None:
    instance = spoiled(("front", 2, 1))
    facts = facts_of(instance)
    assert instance.template.reject(instance.p) is None
    front, odd, top, side = facts["patterns"]
    assert front == [[1, 0, 0], [1, 1, 0], [1, 1, 1]]
    assert odd == [[1, 0, 0], [1, 1, 1], [1, 1, 1]]
    assert top == [[1, 1, 1], [1, 1, 0]]
    assert side == [[0, 1], [0, 1], [1, 1]]
    assert (facts["odd_panel"], facts["cube_count"]) == ("B", 8)


def test_the_side_view_turns_with_the_viewpoint() -> None:
    assert facts_of(spoiled(("front", 2, 1), view=(45, -120)))["patterns"][3] == [
        [1, 0], [1, 0], [1, 1],
    ]  # fmt: skip


def test_a_spoiled_view_that_is_a_view_after_all_is_refused() -> None:
    # A cube more makes the front view two by two squares, which is what one sees from above.
    values = {**spoiled(("front", 2, 1)).values, "block": (((2, 1), (1, 1)), ("front", 1, 1))}
    instance = Instance(get("odd_view_out"), 0, values)
    assert instance.template.reject(instance.p) == "two of the patterns are equal"
