"""Remarks on the canvas: its panels, their arrangement and titles, the background."""

from collections.abc import Sequence

from generators.wording.english import (
    counted,
    every,
    involved,
    legible,
    listing,
    number,
    quote,
    quotes,
)
from generators.wording.remarks import Remark, Voice
from generators.wording.scene import Panel, Scene
from tracer.colors import color_name

PANEL_WORDS = r"(?:sub)?plots?\b", r"panels?\b", "side by side", r"views? (?:are|is) arranged"


TITLE_WORDS = "titles?", "head(?:ed|ing|ings)?", "captions?", "captioned", "named", "above the"


def layout_remarks(voice: Voice) -> list[Remark]:
    """How many panels there are and where, what is written above them, what they lie on."""
    if not voice.scene.panels:
        return [
            *_titles(voice),
            *_background(voice),
            Remark("layout", "the canvas holds no plot", 9),
        ]
    return [
        *_arrangement(voice),
        *_titles(voice),
        *_background(voice),
    ]


def panel_group(panels: Sequence[Panel], scene: Scene) -> str:
    """A group of panels by name: `both panels`, `the left and right panels`, `the upper panel`."""
    if len(panels) == 1:
        return panels[0].name
    if len(panels) == len(scene.panels):
        return f"{every(len(panels))} panels"
    missing = [p for p in scene.panels if p not in panels]
    if len(missing) == 1:
        return f"all panels except {missing[0].name.removesuffix(' panel')} one"
    if any(p.name.startswith("panel ") for p in panels):
        return f"panels {listing([str(scene.panels.index(p) + 1) for p in panels])}"
    if len(panels) > 2 and list(panels) == list(scene.panels[: len(panels)]):
        return f"the first {number(len(panels))} panels"
    stems = [p.name.removeprefix("the ").removesuffix(" panel") for p in panels]
    return f"the {listing(stems)} panels"


def _arrangement(voice: Voice) -> list[Remark]:
    """Panels without frames are no panels to a viewer: a template tells how its drawings lie."""
    scene = voice.scene
    remarks = []
    several = len(scene.panels) - len(scene.insets) > 1
    seen_as_panels = not voice.told or any(p.framed for p in scene.panels)
    if several and seen_as_panels and not voice.told.mentions(*PANEL_WORDS):
        remarks.append(Remark("layout", _grid(voice), 1))
    if scene.insets:
        noun = counted(len(scene.insets), "small inset panel")
        remarks.append(
            Remark(
                "layout",
                f"{noun} {'lies' if len(scene.insets) == 1 else 'lie'} inside the main one",
                3,
            )
        )
    if scene.colorbars:
        verb = "accompanies" if scene.colorbars == 1 else "accompany"
        remarks.append(
            Remark("layout", f"{counted(scene.colorbars, 'color bar')} {verb} the plot", 3)
        )
    return remarks


def _grid(voice: Voice) -> str:
    rows = [len(row) for row in voice.scene.rows]
    total = number(sum(rows))
    if not voice.scene.regular:
        return _uneven(voice, rows, total)
    if len(rows) == 1:
        return voice.pick(
            f"{total} panels stand side by side",
            f"the figure is divided into {total} panels, arranged from left to right",
            f"{total} panels are placed next to each other in a single row",
            f"the canvas holds a row of {total} panels",
        )
    if rows[0] == 1:
        return voice.pick(
            f"{total} panels are stacked one above the other",
            f"the figure is divided into {total} panels, arranged from top to bottom",
            f"the canvas holds a column of {total} panels",
        )
    shape = f"{number(len(rows))}-by-{number(rows[0])} grid"
    return voice.pick(
        f"{total} panels form a {shape}",
        f"the figure is divided into {total} panels in a {shape}",
        f"the canvas holds {total} panels, laid out in a {shape}",
    )


def _uneven(voice: Voice, rows: Sequence[int], total: str) -> str:
    names = [p.name for p in voice.scene.panels if p.name != "the inset"]
    if names[0].startswith(("the first", "panel ")):
        shape = listing([number(n) for n in rows])
        return f"{total} panels are arranged in {counted(len(rows), 'row')} of {shape}, from top to bottom"
    places = listing([n.removesuffix(" panel") + " one" for n in names])
    return voice.pick(
        f"the figure has {total} panels: {places}",
        f"{total} panels share the canvas: {places}",
    )


def _titles(voice: Voice) -> list[Remark]:
    scene = voice.scene
    titled = [p for p in scene.panels if p.axes.title and _unsaid(voice, p.axes.title)]
    main = [t for t in (scene.trace.figure.suptitle,) if t and _unsaid(voice, t)]
    if len(scene.panels) == 1:
        main += [p.axes.title for p in titled]
        return [Remark("title", _title(voice, main), 2)] if main else []
    remarks = [Remark("title", _heading(voice, t), 2) for t in main]
    if titled:
        remarks.append(Remark("title", _panel_titles(voice, titled), 2))
    return remarks


def _unsaid(voice: Voice, title: str) -> bool:
    """Whether a title has not been read out, or has been without a word that it is the title."""
    return not voice.told.spells(title) or not voice.told.mentions(*TITLE_WORDS)


def _title(voice: Voice, titles: Sequence[str]) -> str:
    if all(involved(legible(t)) or "=" in t for t in titles) and all(
        map(voice.told.spells, titles)
    ):
        return voice.pick(
            "the equation is also printed above the drawing, as its title",
            "as a title, the equation stands above the drawing",
        )
    title = quotes(titles)
    wordings = [
        f"the title reads {title}",
        f"above the drawing stands the title {title}",
        f"at the top stands the title {title}",
        f"{title} is written above the drawing",
    ]
    if not voice.told.mentions("the figure"):
        wordings += [f"the figure is titled {title}", f"the figure is headed {title}"]
    return voice.pick(*wordings)


def _heading(voice: Voice, title: str) -> str:
    return voice.pick(
        f"the main title above all panels reads {quote(title)}",
        f"the whole figure is headed {quote(title)}",
        f"a main title at the top says {quote(title)}",
    )


def _panel_titles(voice: Voice, titled: Sequence[Panel]) -> str:
    titles = [p.axes.title for p in titled]
    if len(titled) == 1:
        return voice.pick(
            f"{titled[0].name} is titled {quote(titles[0])}",
            f"above {titled[0].name} stands the title {quote(titles[0])}",
            f"{titled[0].name} carries the title {quote(titles[0])}",
        )
    if len(titled) < len(voice.scene.panels) or voice.scene.insets:
        pairs = [f"{p.name} is titled {quote(p.axes.title)}" for p in titled]
        return listing(pairs)
    if len(set(titles)) == 1:
        return f"{every(len(titled))} panels carry the title {quote(titles[0])}"
    return _titles_in_order(voice, titles)


def _titles_in_order(voice: Voice, titles: Sequence[str]) -> str:
    listed = quotes(titles)
    order = "from left to right" if len(voice.scene.rows) == 1 else "in reading order"
    if all(len(row) == 1 for row in voice.scene.rows):
        order = "from top to bottom"
    return voice.pick(
        f"{order}, the panels are titled {listed}",
        f"the panel titles read, {order}, {listed}",
        f"the panels carry, {order}, the titles {listed}",
    )


def _background(voice: Voice) -> list[Remark]:
    canvas = color_name(voice.scene.trace.figure.facecolor)
    if canvas == "white" or voice.told.mentions("background", "backdrop"):
        return []
    text = voice.pick(
        f"the background of the canvas is {canvas}",
        f"everything is drawn on a {canvas} background",
        f"the canvas is {canvas}",
    )
    return [Remark("background", text, 7)]


def is_title(text: str, scene: Scene) -> bool:
    """Whether a drawn string is the main title or a panel's title."""
    titles = [scene.trace.figure.suptitle, *(p.axes.title for p in scene.panels)]
    return legible(text) in {legible(t) for t in titles if t}
