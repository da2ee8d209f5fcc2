"""Remarks on the colors of lines and faces, where a template left them out."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from generators.wording.english import listing
from generators.wording.marks import STROKES, hollow, look_of
from generators.wording.remarks import Remark, Voice
from tracer.colors import color_name
from tracer.trace import COUNTED_ROLES, Element

MOST_COLORS = 7
"""Up to so many colors are listed."""

Stroke = tuple[str, str, int]
"""Line style, color as hex, and visible pixels."""


def hue_remarks(voice: Voice) -> list[Remark]:
    """One clause on lines and one on faces; nothing where there is no template to complete."""
    if not voice.told:
        return []
    return [Remark("marks", text, 4) for text in (*_lines(voice), *_faces(voice))]


def _marks(voice: Voice) -> Iterator[Element]:
    for panel in voice.scene.panels:
        yield from (e for e in panel.elements if e.role in COUNTED_ROLES)


# --- lines --------------------------------------------------------------------------------------


def _lines(voice: Voice) -> list[str]:
    """The colors of lines by style, if the template left a color or a style out."""
    told = voice.told
    strokes = [stroke for element in _marks(voice) for stroke in _strokes(element)]
    all_told = all(
        (style == "solid" or told.mentions(style))
        and ("colours" in told.topics or told.names_color(color))
        for style, color, _ in strokes
    )
    if all_told:
        return []
    weights: Counter[tuple[str, str]] = Counter()
    for style, color, weight in strokes:
        weights[style, told.hue(color)] += weight
    by_style: dict[str, list[str]] = defaultdict(list)
    for (style, name), _ in weights.most_common():
        by_style[style].append(name)
    alike: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for style, names in by_style.items():
        alike[tuple(names)].append(style)
    return [_line_clause(voice, [(listing(s), _listed(names)) for names, s in alike.items()])]


def _strokes(element: Element) -> Iterator[Stroke]:
    """What of an element a viewer calls a line: itself, or the outline of a face."""
    color = element.edgecolor
    if color is None or (color.endswith("00") and len(color) == 9):
        return
    look = look_of(element)
    outline = element.kind == "face" and bool(element.linewidth)
    if look.what in STROKES or outline:
        yield ("solid" if outline else look.style or "solid"), color, element.visible_px or 1


def _line_clause(voice: Voice, groups: Sequence[tuple[str, str]]) -> str:
    """`solid lines are dark gray, and dashed ones gray`, from pairs of styles and colors."""
    (styles, colors), *others = groups
    drawn = voice.pick("", "in ")
    verb = "are drawn" if drawn else "are"
    if not others:
        kind = "" if styles == "solid" else f"{styles} "
        return f"{'the ' if drawn else ''}{kind}lines {verb} {drawn}{colors}"
    rest = [f"{style} ones {drawn}{names}" for style, names in others]
    return f"{styles} lines {verb} {drawn}{colors}, {', '.join([*rest[:-1], f'and {rest[-1]}'])}"


# --- faces --------------------------------------------------------------------------------------


def _faces(voice: Voice) -> list[str]:
    """The colors of faces, if the template says nothing of colors; plain white needs no word."""
    told = voice.told
    if "colours" in told.topics or told.mentions("tint"):
        return []
    weights: Counter[str] = Counter()
    for element in _marks(voice):
        if element.kind == "face" and element.facecolor and not hollow(element):
            weights[element.facecolor] += element.visible_px or 1
    unsaid = [color for color, _ in weights.most_common() if not told.names_color(color)]
    names = list(dict.fromkeys(color_name(color) for color in unsaid))
    if not names or names == ["white"]:
        return []
    others = "the other faces" if len(unsaid) < len(weights) else "the faces"
    return [voice.pick(f"{others} are {_listed(names)}", f"{others} are colored {_listed(names)}")]


def _listed(names: Sequence[str]) -> str:
    return listing(names) if len(names) <= MOST_COLORS else "of many colors"
