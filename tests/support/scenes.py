"""Figures that the scripted model can draw and talk about.

A `Scene` is so many marks of one kind and color in one arrangement. Its fill color spells the scene, so
a picture of it, its script, and any text that names the color give it away.
"""

import hashlib
import io
from dataclasses import dataclass
from functools import lru_cache

from PIL import Image

HUES = {"blue": (0x20, 0x70, 0xB0), "red": (0xC0, 0x20, 0x20), "green": (0x20, 0x90, 0x40),
        "orange": (0xF0, 0x80, 0x00), "purple": (0x80, 0x40, 0xA0)}  # fmt: skip
MARKS = {
    "dots": "ax.scatter([x], [y], s=300, color=COLOR)",
    "squares": "ax.add_patch(plt.Rectangle((x - 0.35, y - 0.35), 0.7, 0.7, color=COLOR))",
}
ARRANGEMENTS = {
    "ring": ("COUNT / 3 * math.cos(2 * math.pi * k / COUNT)", "COUNT / 3 * math.sin(2 * math.pi * k / COUNT)"),
    "row": ("1.5 * k", "0.0"),
    "staircase": ("1.2 * k", "1.2 * k"),
    "zigzag": ("1.2 * k", "2.0 * (k % 2)"),
    "parabola": ("1.2 * k", "0.15 * (k - COUNT // 2) ** 2"),
}  # fmt: skip
KINDS = [(mark, arrangement) for arrangement in ARRANGEMENTS for mark in MARKS]


@dataclass(frozen=True)
class Scene:
    """A figure that the model can draw and talk about."""

    kind: int
    count: int
    hue: str = "blue"
    variant: int = 0

    @property
    def color(self) -> str:
        """Its fill: the hue in the high digits, the scene in the low ones."""
        high = HUES[self.hue]
        low = (self.kind, self.count, self.variant)
        return "#" + "".join(f"{h | n:02x}" for h, n in zip(high, low, strict=True))

    @property
    def mark(self) -> str:
        return KINDS[self.kind][0]

    @property
    def arrangement(self) -> str:
        return KINDS[self.kind][1]

    @property
    def title(self) -> str:
        return f"A {self.arrangement} of {self.mark}"

    @property
    def code(self) -> str:
        x, y = ARRANGEMENTS[self.arrangement]
        imports = "import math\n\n" if "math." in x else ""
        return f'''{imports}import matplotlib.pyplot as plt

# {self.title}: every mark has a place that its number decides.
COUNT = {self.count}
COLOR = "{self.color}"

fig, ax = plt.subplots(figsize=(6, 6))
points = [({x}, {y}) for k in range(COUNT)]
for x, y in points:
    {MARKS[self.mark]}
ax.set_title("{self.title}")
ax.set_aspect("equal")
ax.set_xlim(min(x for x, _ in points) - 1, max(x for x, _ in points) + 1)
ax.set_ylim(min(y for _, y in points) - 1, max(y for _, y in points) + 1)
ax.axis("off")
plt.show()
'''

    @property
    def caption(self) -> str:
        """True, word by word."""
        return (
            f"The figure shows {self.count} {self.hue} {self.mark} that form a {self.arrangement}. "
            f'The title reads "{self.title}". All {self.count} {self.mark} have the same '
            f"size, and each of them is filled with the same shade of {self.hue}. The background is "
            "plain white, and no axes are drawn, so that nothing distracts from the pattern."
        )

    @classmethod
    def of_color(cls, color: str) -> "Scene | None":
        """Inverse of `color`; None for a color that spells no scene."""
        channels = bytes.fromhex(color[1:7])
        for hue, high in HUES.items():
            if all(c & 0xF0 == h for c, h in zip(channels, high, strict=True)):
                kind, count, variant = (c & 0x0F for c in channels)
                return cls(kind, count, hue, variant) if kind < len(KINDS) and count else None
        return None


@lru_cache(maxsize=256)
def seen(png: bytes) -> Scene:
    """The scene in a picture, or the one that stands for a picture of something else."""
    image = Image.open(io.BytesIO(png)).convert("RGB")
    colors = sorted(image.getcolors(1 << 24) or [], key=lambda found: -found[0])
    for _, pixel in colors[:50]:
        assert isinstance(pixel, tuple)
        if (scene := Scene.of_color("#" + bytes(pixel).hex())) is not None:
            return scene
    digest = hashlib.sha256(png).digest()
    hue = list(HUES)[digest[2] % len(HUES)]
    return Scene(digest[0] % len(KINDS), 5 + digest[1] % 6, hue)
