"""What else fixes a run's bytes besides its config: versions, our own source, and the machine's floats.

The *build hash* covers every source file of the rooms; the *canary* covers what versions cannot tell
(CPU dispatch of numpy, FreeType, the PNG encoder): hashes of fixed float vectors and of one picture.
"""

import hashlib
import platform
from collections.abc import Mapping
from functools import lru_cache
from importlib import import_module, metadata
from pathlib import Path
from typing import Any

from icc.errors import ExecutorError, IccError
from icc.record import SCHEMA_VERSION, canonical_json
from tracer.executor import Executor

ROOMS = ("icc", "tracer", "templates", "qc", "generators", "evaluation", "pipelines")
DISTRIBUTION = "icc-forge"
CONTENT_PACKAGES = (
    "matplotlib", "notojp-matplotlib", "numpy", "pillow", "pyarrow", "ruff", "imagehash",
)  # fmt: skip

CANARY_SCRIPT = r"""
import hashlib

import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(0.1, 9.7, 1003)
vectors = [np.sin(x), np.exp(x), np.log(x), np.tanh(x), np.outer(x, x) @ x, np.cumsum(x**3.3)]
print(hashlib.sha256(b"".join(v.tobytes() for v in vectors)).hexdigest())

t = np.linspace(0, 6, 400)
fig, ax = plt.subplots(figsize=(3, 3))
ax.plot(np.exp(-t / 5) * np.cos(7 * t), np.sin(3 * t), lw=1.3)
ax.fill_between(t / 6, np.sin(t) / 3, alpha=0.4)
ax.set_title(r"$\int e^{-t}\,dt$ canary")
plt.show()
"""


def rooms_root() -> Path:
    """The one directory that holds all rooms; IccError if they come from several places."""
    roots = {room: Path(str(import_module(room).__file__)).parent.parent for room in ROOMS}
    root = roots["icc"]
    strays = {room: str(path) for room, path in roots.items() if path != root}
    if strays:
        found = ", ".join(f"{room} from {path}" for room, path in sorted(strays.items()))
        raise IccError(
            f"the rooms do not share one root: icc comes from {root}, but {found}. A folder of the "
            "same name shadows ours; start from another directory, or ship one wheel (cluster.wheel)"
        )
    return root


@lru_cache(maxsize=1)
def build_hash() -> str:
    """Hash of every source and data file of the rooms, by relative path."""
    root = rooms_root()
    state = hashlib.sha256()
    for room in ROOMS:
        for path in sorted((root / room).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                state.update(f"{path.relative_to(root)}\0".encode())
                state.update(hashlib.sha256(path.read_bytes()).digest())
    return state.hexdigest()[:16]


def code_hash(template_revisions: Mapping[str, str]) -> str:
    """Hash of all code that can enter a shard: our own, and the templates of users."""
    text = canonical_json([build_hash(), dict(template_revisions)])
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def versions() -> dict[str, str]:
    """Versions of everything that can change a byte of a shard."""
    found = {name: metadata.version(name) for name in (DISTRIBUTION, *CONTENT_PACKAGES)}
    return found | {"python": platform.python_version(), "schema": SCHEMA_VERSION}


def canary(executor: Executor) -> str:
    """Hash of fixed float vectors and of one picture, both made in the sandbox (one BLAS thread)."""
    render = executor.run(CANARY_SCRIPT)
    if render.png is None:
        raise ExecutorError(
            f"the sandbox cannot draw its canary picture: {render.outcome} "
            f"{render.error.message if render.error else ''} — run `icc doctor`"
        )
    return hashlib.sha256(render.stdout.encode() + render.png).hexdigest()[:16]


def identity(template_revisions: Mapping[str, str], canary_hash: str) -> dict[str, Any]:
    """Everything beside the config that enters the generation fingerprint."""
    return {
        "build": build_hash(),
        "canary": canary_hash,
        "templates": dict(template_revisions),
        "versions": versions(),
    }
