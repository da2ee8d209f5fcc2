"""Perceptual hashes of drawings."""

from collections.abc import Callable
from io import BytesIO

from PIL import Image

from qc.base import Subject
from qc.phash import distance, phash

SINE = """
fig, ax = plt.subplots()
x = np.linspace(0, 6, 99)
ax.plot(x, np.sin(x))
"""


def png(subject: Subject) -> bytes:
    assert subject.render is not None
    assert subject.render.png is not None
    return subject.render.png


def test_margins_and_resolution_do_not_matter(drawn: Callable[[str], Subject]) -> None:
    image = Image.open(BytesIO(png(drawn(SINE)))).convert("RGB")
    wide = Image.new("RGB", (image.width + 400, image.height + 20), "white")
    wide.paste(image, (300, 10))
    files = []
    for version in (wide, image.resize((image.width * 3 // 2, image.height * 3 // 2))):
        buffer = BytesIO()
        version.save(buffer, "PNG")
        files.append(buffer.getvalue())
    first = phash(png(drawn(SINE)))
    assert len(first) == 64
    assert [distance(first, phash(f)) <= 16 for f in files] == [True, True]


def test_other_functions_are_far_away(drawn: Callable[[str], Subject]) -> None:
    other = drawn(SINE.replace("np.sin(x)", "np.sin(2 * x)"))
    assert distance(phash(png(drawn(SINE))), phash(png(other))) > 16


def test_a_blank_image_has_a_hash(drawn: Callable[[str], Subject]) -> None:
    assert len(phash(png(drawn("plt.figure()")))) == 64
