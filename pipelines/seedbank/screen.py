"""Which seeds of a source can serve, decided before any call is paid.

Refused are seeds that cannot be read or shown, that repeat another one pixel for pixel, that show
nothing, and that are near an image of a benchmark: a hash suspects, the pixels confirm.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from icc.errors import ConfigError
from icc.record import Verdict
from icc.sections import SeedsConfig
from icc.sources import ImageSource, open_source
from icc.store import sha256
from pipelines.seedbank.bank import Seed
from pipelines.seedbank.pictures import comparable, plain, refused
from qc.phash import SAME, distance, likeness, phash

Watch = Callable[[Sequence[str]], Iterable[str]]
"""Goes through names in their order, and may show how far it is."""


def screened(settings: SeedsConfig, watch: Watch = iter) -> list[Seed]:
    """Every seed of the source in its order, with the verdict of those that cannot serve.

    ConfigError where source or benchmarks cannot be read.
    """
    assert settings.source is not None
    source = open_source(settings.source, settings.column, "seeds.source")
    screen = _Screen(settings)
    seeds = []
    for name in watch(list(source.names())):
        data = source.read(name)
        id_ = sha256(data)
        seeds.append(Seed(id_, name, screen.verdict(id_, data)))
    if not seeds:
        raise ConfigError(f"seeds.source = {str(settings.source)!r}: there is no image in it")
    return seeds


class _Screen:
    """Remembers what it has seen."""

    def __init__(self, settings: SeedsConfig) -> None:
        self._settings = settings
        self._benchmarks = [b for path in settings.benchmarks for b in _benchmark(path, settings)]
        self._seen: dict[str, str] = {}

    def verdict(self, id_: str, data: bytes) -> Verdict | None:
        """Why the seed cannot serve; None if it can."""
        picture = plain(data, self._settings)
        if isinstance(picture, Verdict):
            return picture
        if picture.getcolors(1) is not None:
            return refused("blank", "every pixel has one color")
        return self._repeated(id_, picture) or self._near_benchmark(picture)

    def _repeated(self, id_: str, picture: Image.Image) -> Verdict | None:
        pixels = hashlib.sha256(f"{picture.size}".encode() + picture.tobytes()).hexdigest()
        if pixels in self._seen:
            first = self._seen[pixels]
            return refused("duplicate", f"the same pixels as seed {first}", partner=first)
        self._seen[pixels] = id_
        return None

    def _near_benchmark(self, picture: Image.Image) -> Verdict | None:
        if not self._benchmarks:
            return None
        gray = comparable(picture)
        hash_ = phash(gray)
        limit = self._settings.near_distance
        for benchmark in self._benchmarks:
            apart = distance(hash_, benchmark.hash)
            if apart <= limit and likeness(gray, benchmark.picture()) >= SAME:
                return refused(
                    "near_benchmark",
                    f"nearly the same picture as {benchmark.name} of a benchmark",
                    measured=apart,
                    threshold=limit,
                    partner=benchmark.name,
                )
        return None


@dataclass(frozen=True, slots=True)
class _Benchmark:
    """One image to stay away from; its pixels are read again when a hash suspects it."""

    name: str
    hash: str
    source: ImageSource
    settings: SeedsConfig

    def picture(self) -> bytes:
        return _comparable(self.source.read(self.name), self.settings) or b""


def _benchmark(path: Path, settings: SeedsConfig) -> Iterator[_Benchmark]:
    source = open_source(path, settings.column, "seeds.benchmarks")
    for name in source.names():
        gray = _comparable(source.read(name), settings)
        if gray is not None:  # what cannot be read cannot be near anything
            yield _Benchmark(name, phash(gray), source, settings)


def _comparable(data: bytes, settings: SeedsConfig) -> bytes | None:
    lenient = settings.model_copy(update={"min_side": 1, "max_pixels": 1 << 30})
    picture = plain(data, lenient)
    return None if isinstance(picture, Verdict) else comparable(picture)
