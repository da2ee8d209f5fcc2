"""How varied is what a template makes? The measures, and the targets they are held against.

Scripts: effective skeletons (exponential of the entropy of normalised syntax trees), the share of
the commonest, unseen skeleton mass (Good-Turing: share of skeletons seen once), Jaccard similarity of
token 5-grams (median over pairs, and median of each script's nearest neighbour).
Pictures: share of distinct traces; clusters of perceptual hashes (64 bit within 4, 256 bit within 20,
single linkage) per picture, and the largest cluster's share.
Parameters: share of all pairs of values of two axes that occur, among axis pairs small enough to be
covered; the least share of a value relative to its uniform share.
"""

import hashlib
import io
import math
import tokenize
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from io import BytesIO
from itertools import combinations
from typing import Any

import imagehash
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from icc.record import canonical_json
from icc.skeleton import skeleton
from templates.base import Instance, Template
from templates.emit import emit_many
from tracer.render import Render
from tracer.trace import Trace

GRAM = 5
BATCH = 100
COVERABLE = 8
"""An axis pair is expected to be covered if it has at most 1/8 as many value pairs as instances."""
MOST_VALUES = 20
"""Longer axes have too few instances per value for shares to mean anything."""

TARGETS: dict[str, tuple[str, float]] = {
    "skeletons_effective": (">=", 60),
    "skeleton_top": ("<=", 0.05),
    "jaccard_median": ("<=", 0.50),
    "jaccard_nearest": ("<=", 0.85),
    "traces_unique": (">=", 0.98),
    "phash64_clusters": (">=", 0.95),
    "phash64_largest": ("<=", 0.02),
    "phash256_clusters": (">=", 0.97),
    "pairs_covered": (">=", 0.99),
    "choice_least": (">=", 0.5),
}
"""Measured on 600 instances per template; fewer instances lower the counts."""


def misses(
    figures: Mapping[str, float], targets: Mapping[str, tuple[str, float]] = TARGETS
) -> list[str]:
    """Targets that are missed; what was not measured misses nothing, nor does a largest cluster of
    one picture among few."""
    alone = figures.get("phash64_largest", 0) * figures.get("pictures", 0) < 1.5
    return [
        name
        for name, (sign, bound) in targets.items()
        if name in figures and not math.isnan(figures[name])
        if not (name == "phash64_largest" and alone)
        if (figures[name] < bound if sign == ">=" else figures[name] > bound)
    ]


def scripts_of(instances: Sequence[Instance]) -> list[str]:
    """Emitted code, in batches for the formatter."""
    batches = [instances[i : i + BATCH] for i in range(0, len(instances), BATCH)]
    return [emission.code for batch in batches for emission in emit_many(batch)]


# --- scripts -----------------------------------------------------------------------------------


def script_figures(scripts: Sequence[str]) -> dict[str, float]:
    """Skeletons and similarity of a template's scripts."""
    counts = Counter(map(skeleton, scripts))
    shares = np.array(list(counts.values())) / len(scripts)
    similar = jaccard([grams(script) for script in scripts])
    pairs = similar[np.triu_indices(len(scripts), 1)]
    np.fill_diagonal(similar, 0)
    return {
        "skeletons_effective": float(np.exp(-(shares * np.log(shares)).sum())),
        "skeleton_top": float(shares.max()),
        "skeleton_unseen": sum(c == 1 for c in counts.values()) / len(scripts),
        "jaccard_median": float(np.median(pairs)),
        "jaccard_nearest": float(np.median(similar.max(axis=1))),
        "lines_median": float(np.median([script.count("\n") for script in scripts])),
    }


def grams(script: str) -> set[tuple[str, ...]]:
    """The 5-grams of a script's tokens; comments and line ends left out."""
    layout = {tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT}
    tokens = [
        t.string
        for t in tokenize.generate_tokens(io.StringIO(script).readline)
        if t.type not in layout
    ]
    return {tuple(tokens[i : i + GRAM]) for i in range(len(tokens) - GRAM + 1)}


def jaccard(sets: Sequence[set[tuple[str, ...]]]) -> NDArray[np.float64]:
    """Matrix of |A ∩ B| / |A ∪ B|."""
    columns = {gram: i for i, gram in enumerate(sorted(set().union(*sets)))}
    member = np.zeros((len(sets), len(columns)), np.float32)
    for row, found in enumerate(sets):
        member[row, [columns[gram] for gram in found]] = 1
    common = (member @ member.T).astype(np.float64)
    sizes = common.diagonal()
    return np.asarray(common / (sizes[:, None] + sizes[None, :] - common))


# --- pictures ----------------------------------------------------------------------------------


def picture_figures(renders: Iterable[Render]) -> dict[str, float]:
    """Traces and perceptual hashes of a template's pictures; empty without any."""
    prints, small, large = [], [], []
    for render in renders:
        if render.trace is None or render.png is None:
            continue
        prints.append(fingerprint(render.trace))
        image = Image.open(BytesIO(render.png)).convert("L")
        small.append(imagehash.phash(image, hash_size=8).hash.ravel())
        large.append(imagehash.phash(image, hash_size=16).hash.ravel())
    if not prints:
        return {}
    sizes64, sizes256 = cluster_sizes(np.array(small), 4), cluster_sizes(np.array(large), 20)
    return {
        "pictures": len(prints),
        "traces_unique": len(set(prints)) / len(prints),
        "phash64_clusters": len(sizes64) / len(prints),
        "phash64_largest": max(sizes64) / len(prints),
        "phash256_clusters": len(sizes256) / len(prints),
    }


def fingerprint(trace: Trace) -> str:
    """Hash of what was drawn where, without script lines and pixel counts."""
    document = trace.to_json()
    for element in document["elements"]:
        for key in ("line", "visible_px", "paint", "id", "group"):
            element.pop(key, None)
    return hashlib.sha256(canonical_json(document).encode()).hexdigest()


def cluster_sizes(bits: NDArray[np.bool_], within: int) -> list[int]:
    """Sizes of the single-linkage clusters of hashes at most `within` bits apart."""
    signs = np.where(bits, 1, -1).astype(np.float32)
    near = (bits.shape[1] - signs @ signs.T) / 2 <= within
    unseen, sizes = set(range(len(bits))), []
    while unseen:
        front = [unseen.pop()]
        size = 0
        while front:
            size += 1
            reached = [i for i in np.flatnonzero(near[front.pop()]).tolist() if i in unseen]
            unseen.difference_update(reached)
            front += reached
        sizes.append(size)
    return sizes


# --- parameters --------------------------------------------------------------------------------


def parameter_figures(template: Template, instances: Sequence[Instance]) -> dict[str, float]:
    """Coverage of the parameter space after rejection."""
    axes = template.space.axes
    ranks = {
        name: [_rank(axis, i.values[name]) for i in instances]
        for name, axis in axes.items()
        if 1 < len(axis) <= len(instances)
    }
    covered = possible = 0
    for one, other in combinations(ranks, 2):
        size = len(axes[one]) * len(axes[other])
        if size * COVERABLE <= len(instances):
            covered += len(set(zip(ranks[one], ranks[other], strict=True)))
            possible += size
    least = [
        min(Counter(ranks[name])[k] for k in range(len(axes[name]))) * len(axes[name])
        for name in ranks
        if len(axes[name]) <= MOST_VALUES
    ]
    return {
        "pairs_covered": covered / possible if possible else math.nan,
        "choice_least": min(least) / len(instances) if least else math.nan,
    }


def _rank(axis: Sequence[Any], value: Any) -> int:
    return next(i for i, v in enumerate(axis) if v == value)
