"""Random-access seeding: every random number hangs on a *path*, never on `seed + index`.

`Random(seed + index)` makes neighbouring chunks share streams; hashing the whole path
(run seed, pipeline, source, index, purpose) gives each unit its own, and unit n can be made alone.
"""

import hashlib
import json
import random
from collections.abc import Sequence

PathPart = str | int


def digest(*path: PathPart) -> bytes:
    """SHA-256 of the path; parts are length-framed by JSON, so ("a", "bc") ≠ ("ab", "c")."""
    return hashlib.sha256(json.dumps(path, ensure_ascii=True).encode()).digest()


def seed_of(*path: PathPart) -> int:
    """A 64-bit seed for the path."""
    return int.from_bytes(digest(*path)[:8], "big")


def rng(*path: PathPart) -> random.Random:
    """A generator of its own for the path."""
    return random.Random(seed_of(*path))


def identifier(*path: PathPart) -> str:
    """A candidate's id: 32 hex digits of the path's hash, known before any work is done."""
    return digest(*path).hex()[:32]


class Permutation:
    """A keyed bijection of range(size) in O(1) memory: a Feistel network with cycle walking.

    Shuffling a parameter space of 10^12 instances this way draws without repeats and by index.
    """

    ROUNDS = 6

    def __init__(self, size: int, *key: PathPart) -> None:
        if size < 1:
            raise ValueError(f"a permutation needs at least one element, got size={size}")
        self.size = size
        self._half_bits = max(1, ((size - 1).bit_length() + 1) // 2)
        self._mask = (1 << self._half_bits) - 1
        self._keys: Sequence[bytes] = [digest(*key, r) for r in range(self.ROUNDS)]

    def __call__(self, index: int) -> int:
        """The image of `index`; raises IndexError outside range(size)."""
        if not 0 <= index < self.size:
            raise IndexError(f"index {index} is outside a space of {self.size}")
        value = self._network(index)
        while value >= self.size:  # walk the cycle back into range; < 4 steps on average
            value = self._network(value)
        return value

    def _network(self, value: int) -> int:
        left, right = value >> self._half_bits, value & self._mask
        width = (self._half_bits + 7) // 8
        for key in self._keys:
            block = hashlib.blake2b(right.to_bytes(width, "big"), key=key, digest_size=16).digest()
            left, right = right, left ^ (int.from_bytes(block, "big") & self._mask)
        return (left << self._half_bits) | right
