"""Parameter spaces and random-access sampling."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc.errors import TemplateError
from templates.base import Template
from templates.registry import in_folder
from templates.space import Space, Tuples, grid


@pytest.fixture(scope="module")
def polygon() -> Template:
    return in_folder(Path(__file__).parent / "toys")["polygon"]


def test_grids_hold_the_decimals_that_were_asked_for() -> None:
    assert grid(0, 1, 0.1)[3] == 0.3
    assert grid(-0.5, 0.5, 0.25) == (-0.5, -0.25, 0.0, 0.25, 0.5)
    assert grid(1, 2, 0.4) == (1.0, 1.4, 1.8)
    with pytest.raises(TemplateError, match="is empty"):
        grid(1, 0, 0.1)


@given(st.lists(st.integers(), min_size=1, max_size=4, unique=True), st.integers(0, 4))
def test_tuples_list_every_tuple_once(values: list[int], length: int) -> None:
    tuples = Tuples(values, length)
    listed = list(tuples)
    assert len(listed) == len(tuples) == len(values) ** length == len(set(listed))
    assert all(len(t) == length and set(t) <= set(values) for t in listed)
    assert list(tuples[1:3]) == listed[1:3]


@given(st.lists(st.integers(1, 5), min_size=1, max_size=4))
def test_every_rank_of_a_space_is_a_combination_of_its_own(sizes: list[int]) -> None:
    space = Space({f"axis{i}": range(size) for i, size in enumerate(sizes)})
    points = {tuple(space.decode(rank).values()) for rank in range(space.cardinality)}
    assert len(points) == space.cardinality


def test_axes_that_cannot_be_are_refused() -> None:
    with pytest.raises(TemplateError, match="'sides' of the parameter space is empty"):
        Space({"sides": ()})
    with pytest.raises(TemplateError, match="no identifier|not an identifier"):
        Space({"the sides": (1,)})


def test_a_stream_never_repeats_a_point_and_each_index_stands_alone(polygon: Template) -> None:
    instances = [polygon.sample(i) for i in range(polygon.capacity)]
    taken = [tuple(i.values.values()) for i in instances if not i.exhausted]
    assert len(set(taken)) == len(taken) > polygon.capacity // 2
    assert polygon.sample(17).values == instances[17].values
    other = [tuple(polygon.sample(i, 5).values.values()) for i in range(20)]
    assert other != taken[:20]


def test_refused_draws_are_counted_and_never_delivered(polygon: Template) -> None:
    instances = [polygon.sample(i) for i in range(polygon.capacity)]
    assert any(i.rejects for i in instances)
    for instance in instances:
        refused = polygon.reject(polygon.params(instance.values)) is not None
        assert refused == instance.exhausted
        assert len(instance.rejects) <= polygon.tries


def test_an_index_beyond_the_space_is_refused(polygon: Template) -> None:
    with pytest.raises(TemplateError, match=f"outside its {polygon.capacity} instances"):
        polygon.sample(polygon.capacity)
