"""Sentences about orthographic views of cube stacks: arrangement and contents."""

from collections.abc import Mapping
from typing import Any

from templates.base import Params
from templates.prose import Say, Sentence


def arrangement(p: Params, where: str, say: Say) -> Sentence:
    """Which view stands where, and what is written below each."""
    names = say.listing([f"“{name}”" for name in (p.front_name, p.top_name, p.side_name)])
    if p.arrangement == "row":
        names = say.listing([f"“{name}”" for name in (p.front_name, p.side_name, p.top_name)])
        text = say.pick(
            f"The views stand in a row {where}, from left to right the front view, the {p.side} view, and the top view, named {names}.",
            f"Arranged in a row {where}, the front view, the {p.side} view, and the top view follow from left to right; their captions read {names}.",
        )
        return Sentence("structure", text)
    third = p.arrangement == "third-angle"
    vertical = "above" if third else "below"
    horizontal = p.side if third else {"right": "left", "left": "right"}[p.side]
    text = say.pick(
        f"The views {where} follow the {p.arrangement} convention: the top view is {vertical} the front view and the {p.side} view is to its {horizontal}; they are named {names} for front, top, and side.",
        f"In {p.arrangement} projection {where}, the top view lies {vertical} the front view and the {p.side}-hand view to the {horizontal} of it, with the captions {names} for front, top, and side.",
    )
    return Sentence("structure", text)


def contents(known: Mapping[str, Any], side: str, say: Say) -> list[Sentence]:
    """Front and side view as column heights, the top view as rows of its footprint."""
    front = say.listing([str(v) for v in known["front_profile"]])
    lateral = say.listing([str(v) for v in known["side_profile"]])
    rows = "; ".join(" ".join("■" if v else "□" for v in line) for line in known["footprint"])
    views = say.pick(
        f"From left to right the columns of the front view are {front} squares high, those of the {side} view {lateral}.",
        f"The front view has columns of {front} squares, reading left to right, and the {side} view has columns of {lateral}.",
        f"Column heights, left to right, are {front} in the front view and {lateral} in the {side} view.",
    )
    top = say.pick(
        f"The top view, row by row from the back with ■ for a covered and □ for an empty square, is {rows}.",
        f"Seen from the top, the covered squares (■) and empty ones (□) form the rows {rows}, listed from back to front.",
    )
    return [Sentence("position", views), Sentence("position", top)]
