"""Remarks on writing inside the figure: labels and where they sit, legends, loose text."""

from collections.abc import Sequence

from generators.wording.english import counted, number, quote, quotes
from generators.wording.layout import is_title
from generators.wording.remarks import Remark, Voice
from generators.wording.scene import Panel
from tracer.trace import Element

ROWS = ("top", "middle", "bottom")
COLUMNS = ("left", "center", "right")
LOCATED = 4
LISTED = 14


def label_remarks(voice: Voice) -> list[Remark]:
    """Texts that nobody has quoted yet, panel by panel, then those outside every panel."""
    remarks = []
    for panel in voice.scene.panels:
        texts = [e for e in panel.select("data", "annotation") if _fresh(voice, e)]
        if texts:
            remarks.append(Remark("labels", _labels(voice, panel, texts), 3))
        if panel.axes.legend and not all(map(voice.told.spells, panel.axes.legend)):
            remarks.append(Remark("legend", _legend(voice, panel), 3))
    loose = [e for e in voice.scene.loose if _fresh(voice, e)]
    remarks += [Remark("labels", _loose(voice, e), 4) for e in loose]
    return remarks


def _fresh(voice: Voice, element: Element) -> bool:
    text = element.text
    return bool(
        element.kind == "text"
        and text
        and not voice.told.spells(text)
        and not is_title(text, voice.scene)
    )


def _labels(voice: Voice, panel: Panel, texts: Sequence[Element]) -> str:
    where = "" if len(voice.scene.panels) == 1 else f"in {panel.name}, "
    strings = [e.text or "" for e in texts]
    if len(texts) <= LOCATED:
        return where + "; ".join(
            f"the label {quote(s)} sits {place(e, panel.axes.bbox)}"
            for s, e in zip(strings, texts, strict=True)
        )
    distinct = list(dict.fromkeys(e.text or "" for e in reading_order(texts)))
    if len(distinct) < len(texts) and len(distinct) <= LISTED:
        return f"{where}{number(len(texts))} labels are drawn, each of them {_one_of(distinct)}"
    if len(distinct) <= LISTED:
        return f"{where}" + voice.pick(
            f"the labels read, row by row from top to bottom, {quotes(distinct)}",
            f"{counted(len(distinct), 'label')} are written into the drawing: {quotes(distinct)}",
        )
    return f"{where}{number(len(texts))} text labels are drawn, from {quote(distinct[0])} at the top to {quote(distinct[-1])} at the bottom"


def _one_of(distinct: Sequence[str]) -> str:
    if len(distinct) == 1:
        return f"reading {quote(distinct[0])}"
    return "one of " + quotes(distinct)


def reading_order(texts: Sequence[Element]) -> list[Element]:
    """Texts by rows from top to bottom, each from left to right."""
    return sorted(texts, key=lambda e: (round(_center(e)[1] / 24), _center(e)[0]))


def place(element: Element, frame: tuple[float, float, float, float]) -> str:
    """Where in a frame an element sits: `at the top left`, `near the center`."""
    x, y = _center(element)
    column = COLUMNS[_third(x, frame[0], frame[2])]
    row = ROWS[_third(y, frame[1], frame[3])]
    if (row, column) == ("middle", "center"):
        return "near the center"
    if row == "middle":
        return f"at the {column}, halfway up"
    return f"at the {row} {column}" if column != "center" else f"at the {row}, in the middle"


def _third(value: float, low: float, high: float) -> int:
    return min(2, max(0, int(3 * (value - low) / max(high - low, 1e-9))))


def _center(element: Element) -> tuple[float, float]:
    x0, y0, x1, y1 = element.bbox or (0.0, 0.0, 0.0, 0.0)
    return (x0 + x1) / 2, (y0 + y1) / 2


def _legend(voice: Voice, panel: Panel) -> str:
    entries = quotes(panel.axes.legend)
    where = "" if len(voice.scene.panels) == 1 else f" of {panel.name}"
    return voice.pick(
        f"the legend{where} lists {entries}",
        f"a legend{where} explains {entries}",
        f"the entries of the legend{where} are {entries}",
    )


def _loose(voice: Voice, element: Element) -> str:
    figure = voice.scene.trace.figure
    spot = place(element, (0.0, 0.0, float(figure.width), float(figure.height)))
    text = quote(element.text or "")
    return voice.pick(
        f"{text} is written {spot} of the canvas",
        f"{spot} of the canvas stands the text {text}",
    )
