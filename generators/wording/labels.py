"""Remarks on writing inside the figure: labels and where they sit, legends, loose text."""

from collections.abc import Sequence

from generators.wording.english import counted, listing, number, quote, quotes, tick_value
from generators.wording.layout import is_title
from generators.wording.marks import look_of
from generators.wording.places import center, place
from generators.wording.remarks import Remark, Voice
from generators.wording.scene import Panel
from tracer.trace import COUNTED_ROLES, Element

LOCATED = 4
LISTED = 14


def label_remarks(voice: Voice) -> list[Remark]:
    """Texts that nobody has quoted yet, panel by panel, then those outside every panel."""
    remarks = []
    for home, panel in enumerate(voice.scene.panels):
        texts = [e for e in panel.select("data", "annotation") if _fresh(voice, e)]
        if texts:
            remarks.append(Remark("labels", _labels(voice, panel, texts), 3, home))
        remarks += _legend(voice, home, panel.axes.legend, panel.elements)
    legend = [e.text or "" for e in voice.scene.loose if e.role == "legend" and e.kind == "text"]
    everything = [e for panel in voice.scene.panels for e in panel.elements]
    remarks += _legend(voice, None, legend, everything)
    loose = [e for e in voice.scene.loose if e.role in COUNTED_ROLES and _fresh(voice, e)]
    return remarks + [Remark("labels", _loose(voice, e), 4) for e in loose]


def _fresh(voice: Voice, element: Element) -> bool:
    text = element.text
    return bool(
        element.kind == "text"
        and text
        and not _told(voice, text)
        and not is_title(text, voice.scene)
    )


def _told(voice: Voice, text: str) -> bool:
    """Numbers count as told where the template speaks of labels: it reads them out in order."""
    return voice.told.spells(text) or (
        "labels" in voice.told.topics and tick_value(text) is not None
    )


def _labels(voice: Voice, panel: Panel, texts: Sequence[Element]) -> str:
    if len(texts) <= LOCATED:
        return "; ".join(
            f"the label {quote(e.text or '')} sits {place(e, panel.axes.bbox)}" for e in texts
        )
    distinct = list(dict.fromkeys(e.text or "" for e in reading_order(texts)))
    if len(distinct) < len(texts) and len(distinct) <= LISTED:
        return f"{number(len(texts))} labels are drawn, each of them {_one_of(distinct)}"
    if len(distinct) <= LISTED:
        return voice.pick(
            f"the labels read, from top to bottom, {quotes(distinct)}",
            f"{counted(len(distinct), 'label')} are written, from top to bottom {quotes(distinct)}",
        )
    return (
        f"{number(len(texts))} text labels are drawn, from {quote(distinct[0])} at the top "
        f"to {quote(distinct[-1])} at the bottom"
    )


def _one_of(distinct: Sequence[str]) -> str:
    if len(distinct) == 1:
        return f"reading {quote(distinct[0])}"
    return "one of " + quotes(distinct)


def reading_order(texts: Sequence[Element]) -> list[Element]:
    """Texts by rows from top to bottom, each from left to right."""
    return sorted(texts, key=lambda e: (round(center(e)[1] / 24), center(e)[0]))


def _legend(
    voice: Voice, home: int | None, entries: Sequence[str], elements: Sequence[Element]
) -> list[Remark]:
    """The entries of a legend, each with the color of what it explains."""
    if not entries or all(map(voice.told.spells, entries)):
        return []
    looks = {e.label: look_of(e) for e in elements if e.label and e.role in COUNTED_ROLES}
    keyed = [
        quote(entry) + (f" ({looks[entry].short})" if entry in looks else "") for entry in entries
    ]
    text = voice.pick(
        f"the legend lists {listing(keyed)}",
        f"{'the entry' if len(keyed) == 1 else 'the entries'} of the legend "
        f"{'is' if len(keyed) == 1 else 'are'} {listing(keyed)}",
        f"in the legend one reads {listing(keyed)}",
    )
    return [Remark("legend", text, 3, home)]


def _loose(voice: Voice, element: Element) -> str:
    figure = voice.scene.trace.figure
    spot = place(element, (0.0, 0.0, float(figure.width), float(figure.height)))
    text = quote(element.text or "")
    return voice.pick(
        f"{text} is written {spot} of the canvas",
        f"{spot} of the canvas stands the text {text}",
    )
