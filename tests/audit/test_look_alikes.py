"""Pictures that look alike: none is missed, and equal ones do not crowd out the others."""

import random

from qc.audit.alike import BITS, LookAlikes


def flipped(value: int, bits: int, chance: random.Random) -> int:
    for place in chance.sample(range(256), bits):
        value ^= 1 << place
    return value


def test_pairs_are_those_of_a_comparison_one_by_one() -> None:
    chance = random.Random(4)
    values = [chance.getrandbits(256) for _ in range(60)]
    values += [flipped(values[n], bits, chance) for n, bits in enumerate(range(1, 2 * BITS))]
    hashes = {f"{n:03d}": f"{value:064x}" for n, value in enumerate(values)}
    expected = {
        (one, other, distance)
        for one in hashes
        for other in hashes
        if one < other
        and (distance := (int(hashes[one], 16) ^ int(hashes[other], 16)).bit_count()) <= BITS
    }
    assert len(expected) >= BITS
    pairs = LookAlikes(hashes).pairs()
    assert set(pairs) == expected
    assert [p[2] for p in pairs] == sorted(p[2] for p in pairs)


def test_equal_pictures_are_paired_with_the_first_of_them_only() -> None:
    first, near, far = f"{0:064x}", f"{7:064x}", f"{(1 << 200) - 1:064x}"
    found = LookAlikes({"a": first, "b": first, "c": near, "d": first, "e": far})
    assert found.pairs() == [("a", "b", 0), ("a", "d", 0), ("a", "c", 3)]
    assert [n["id"] for n in found.near("b", first)] == ["a", "d", "c"]
    assert LookAlikes({}).pairs() == []
