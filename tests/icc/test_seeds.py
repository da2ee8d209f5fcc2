"""Seeding: paths do not collide, permutations are bijections with random access."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc.seeds import Permutation, identifier, rng, seed_of


def test_paths_are_framed() -> None:
    assert seed_of("a", "bc") != seed_of("ab", "c")
    assert seed_of("a", 1) != seed_of("a", "1")


def test_ids_are_stable_across_versions_of_python() -> None:
    assert identifier("solid", "cube", "1", 0, 0, 0) == identifier("solid", "cube", "1", 0, 0, 0)
    assert len(identifier("x")) == 32


def test_neighbours_do_not_share_streams() -> None:
    streams = {
        tuple(rng("s", run, i).random() for _ in range(3)) for run in (0, 1) for i in range(500)
    }
    assert len(streams) == 1000  # seed + index would give 501


@given(st.integers(1, 3000), st.integers(0, 5))
def test_a_permutation_hits_everything_once(size: int, key: int) -> None:
    shuffle = Permutation(size, "key", key)
    assert sorted(shuffle(i) for i in range(size)) == list(range(size))


def test_a_huge_space_is_shuffled_without_being_held() -> None:
    shuffle = Permutation(10**24, "huge")
    images = [shuffle(i) for i in range(1000)]
    assert len(set(images)) == 1000
    assert max(images) > 9 * 10**23 and min(images) < 10**23


def test_outside_is_an_error() -> None:
    with pytest.raises(IndexError, match="outside a space of 5"):
        Permutation(5)(5)
    with pytest.raises(ValueError, match="size=0"):
        Permutation(0)
