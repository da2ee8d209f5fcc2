"""Pictures that look alike, by their perceptual hashes: the neighbors of one, and all pairs.

Two hashes that differ in at most 16 of 256 bits agree in at least one of 17 bands, so pairs are looked
for among equal bands only, and none is missed.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

BITS = 16
"""Hashes of two pictures that look alike differ in at most so many of their 256 bits."""
HASH_BYTES = 32
MAX_NEIGHBORS = 12

Hashes = np.ndarray[Any, np.dtype[np.uint8]]
Numbers = np.ndarray[Any, np.dtype[np.int64]]


class LookAlikes:
    """The hashed pictures of a run: hexadecimal hashes by id, in the order of the run."""

    def __init__(self, hashes: Mapping[str, str]) -> None:
        self.ids = list(hashes)
        joined = b"".join(map(bytes.fromhex, hashes.values()))
        self._hashes: Hashes = np.frombuffer(joined, np.uint8).reshape(-1, HASH_BYTES)
        self._pairs: list[tuple[str, str, int]] | None = None

    def near(self, id_: str, hash_: str) -> list[dict[str, Any]]:
        """Others that look like this picture, nearest first."""
        mine = np.frombuffer(bytes.fromhex(hash_), np.uint8)
        distances = np.bitwise_count(self._hashes ^ mine).sum(axis=1)
        order = [int(i) for i in np.argsort(distances, kind="stable") if distances[i] <= BITS]
        others = [i for i in order if self.ids[i] != id_][:MAX_NEIGHBORS]
        return [{"id": self.ids[i], "distance": int(distances[i]), "drawn": True} for i in others]

    def pairs(self) -> Sequence[tuple[str, str, int]]:
        """Two ids and their distance, nearest first. Pictures of one hash are paired with the first
        of them only, and only that one with others."""
        if self._pairs is None:
            self._pairs = self._find() if self.ids else []
        return self._pairs

    def _find(self) -> list[tuple[str, str, int]]:
        _, first, group = np.unique(self._hashes, axis=0, return_index=True, return_inverse=True)
        leader: Numbers = first[group.reshape(-1)]
        twins = np.flatnonzero(leader != np.arange(len(leader)))
        equal = np.column_stack([leader[twins], twins])
        leaders = np.sort(first)
        near = leaders[_near_pairs(self._hashes[leaders])]
        both = np.concatenate([equal, near.reshape(-1, 2)])
        distances = np.bitwise_count(self._hashes[both[:, 0]] ^ self._hashes[both[:, 1]]).sum(
            axis=1
        )
        order = np.lexsort((both[:, 1], both[:, 0], distances))
        return [(self.ids[both[i, 0]], self.ids[both[i, 1]], int(distances[i])) for i in order]


def _near_pairs(hashes: Hashes) -> Numbers:
    """Places (i < j) of all pairs within `BITS`, one row each."""
    bits = np.unpackbits(hashes, axis=1)
    found = [np.empty(0, np.int64)]
    for band in np.array_split(np.arange(bits.shape[1]), BITS + 1):
        keys = bits[:, band].astype(np.int64) @ (1 << np.arange(len(band), dtype=np.int64))
        found.append(_pairs_of_equal(keys, hashes))
    codes = np.unique(np.concatenate(found))
    return np.column_stack(np.divmod(codes, len(hashes)))


def _pairs_of_equal(keys: Numbers, hashes: Hashes) -> Numbers:
    """i·n + j of the pairs within `BITS` among those of equal key: sorted by key, each one is
    compared with the next, then with the one after it, as long as keys agree."""
    order = np.argsort(keys, kind="stable")
    ranked = keys[order]
    starts = np.arange(len(keys))
    found = [np.empty(0, np.int64)]
    for step in range(1, len(keys)):
        starts = starts[starts + step < len(keys)]
        starts = starts[ranked[starts] == ranked[starts + step]]
        if not len(starts):
            break
        i, j = order[starts], order[starts + step]
        close = np.bitwise_count(hashes[i] ^ hashes[j]).sum(axis=1) <= BITS
        found.append(i[close] * len(keys) + j[close])
    return np.concatenate(found)
