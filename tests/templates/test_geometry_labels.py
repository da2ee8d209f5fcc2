"""Label placement: nothing collides where there is room, and failure is reported."""

import numpy as np
import pytest

from templates.geometry.labels import RADII, place_labels, text_size
from templates.geometry.stage import set_stage


def boxes_of(points: np.ndarray, sizes: np.ndarray, offsets: np.ndarray) -> np.ndarray:
    centres = points + offsets
    return np.concatenate([centres - sizes / 2, centres + sizes / 2], axis=1)


def test_crowded_star_has_no_collisions() -> None:
    generator = np.random.default_rng(3)
    for _ in range(20):
        points = generator.uniform(60, 440, (14, 2))
        segments = np.stack([points, np.roll(points, 1, axis=0)], axis=1)
        sizes = np.full((14, 2), (12.0, 12.0))
        placed = place_labels(points, segments, sizes=sizes)
        boxes = boxes_of(points, sizes, placed.offsets)
        apart = [
            b[2] <= a[0] or a[2] <= b[0] or b[3] <= a[1] or a[3] <= b[1]
            for i, a in enumerate(boxes)
            for b in boxes[:i]
        ]
        assert placed.overlap > 0 or all(apart)
        reach = np.abs(placed.offsets) - sizes / 2
        assert (reach.max(axis=1) <= max(RADII) + 1e-9).all()


def test_label_avoids_the_line_through_its_anchor() -> None:
    placed = place_labels([(0, 0)], [[(-50, 0), (50, 0)]], sizes=[(20, 10)])
    assert placed.overlap == 0
    assert abs(placed.offsets[0, 1]) > 5


def test_labels_stay_inside_the_canvas_and_turn_outward() -> None:
    placed = place_labels(
        [(5, 50), (95, 50)], sizes=[(10, 10)] * 2, bounds=(-30, 0, 130, 100), away_from=(50, 50)
    )
    assert placed.offsets[0, 0] < 0 < placed.offsets[1, 0]
    inward = place_labels([(5, 50)], sizes=[(10, 10)], bounds=(0, 0, 100, 100), away_from=(50, 50))
    assert 5 + inward.offsets[0, 0] >= 5


def test_impossible_placement_is_reported() -> None:
    walls = [[(x, -100), (x, 100)] for x in range(-60, 61, 4)]
    assert place_labels([(0, 0)], walls, sizes=[(20, 20)]).overlap > 0


@pytest.mark.parametrize("text", ["A", "$A_1$", "r = 3 cm"])
def test_text_size_grows_with_the_font(text: str) -> None:
    small, large = text_size(text, 9), text_size(text, 18)
    assert large[0] == pytest.approx(2 * small[0], rel=0.05)
    assert large[1] == pytest.approx(2 * small[1], rel=0.05)


@pytest.mark.parametrize("top, ticks", [(13, (0, 5, 10)), (3.5, (0, 1, 2, 3))])
def test_tick_labels_of_a_slender_box_keep_clear_of_its_axis(
    top: float, ticks: tuple[float, ...]
) -> None:
    limits = ((-3.0, 3.0), (-3.0, 3.0), (-1.0 if top > 10 else 0.0, top))
    assert set_stage(limits, (24, -140), 6.5, "Helix")["z_ticks"] == ticks
