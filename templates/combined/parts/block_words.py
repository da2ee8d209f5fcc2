"""Sentences that drawings of solids with straight edges and printed sizes share."""

from templates.base import Params
from templates.polyhedra.parts.words import spoken
from templates.prose import Say, Sentence
from tracer.facts import Fact

DASHES = {"--": "dashed", ":": "dotted"}
POWERS = {1: "units", 2: "square units", 3: "cubic units"}


def sized(fact: Fact, power: int = 1) -> str:
    """A measure with its unit: `4 cm`; without a printed unit, lengths stay bare numbers."""
    unit = fact.unit or ("" if power == 1 else POWERS[power])
    return f"{fact.value:.9g} {unit}".strip()


def lettered_size(p: Params, fact: Fact, symbol: str) -> str:
    """A printed length, after its letter if the figure prints letters: `a = 4 cm`."""
    return f"{spoken(symbol)} = {sized(fact)}" if p.lettered else sized(fact)


def labels_sentence(p: Params, say: Say) -> Sentence:
    """How sizes are printed."""
    if p.lettered:
        text = say.pick(
            "Italic letters mark the measured lengths, and their values are listed below the figure",
            "Below the figure a list gives the values of the letters at the measured edges",
            "Each measured length carries a letter; what the letters mean is printed underneath",
        )
    else:
        text = say.pick(
            "The lengths are printed as numbers beside the edges or on brackets",
            "Numbers on brackets and beside edges give the lengths",
        )
        note = say.pick(
            f", and a note below says “Lengths in {p.unit}”",
            f"; the unit, {p.unit}, is named below",
        )
        text += note if p.unit else ""
    return Sentence("labels", f"{text}.")


def side_word(p: Params) -> str:
    """Which lateral side is in view."""
    return "right" if p.side > 0 else "left"


def view_sentence(p: Params, say: Say) -> Sentence:
    """Where the viewer stands: the sides in view say it, the slopes imply how high."""
    side = side_word(p)
    text = say.pick(
        f"One sees the top, the front, and the {side} side in parallel projection; the slopes imply a view from {p.elev}° above the horizontal",
        f"The projection is parallel, from the front {side}, and its slopes imply an elevation of {p.elev}°",
        f"From the directions of the edges it follows that the viewer looks down at {p.elev}° from the front {side}",
    )
    return Sentence("reading", f"{text}.", "derivable")


def faces_sentence(p: Params, say: Say) -> Sentence:
    """How faces and hidden edges are drawn."""
    side = side_word(p)
    if p.shown == "shaded":
        tone = p.painting[2]
        if tone == "white":
            text = say.pick(
                "All faces are white with black outlines, and what lies behind them is left out",
                "The solid is an opaque line drawing: white faces, black edges, and no hidden lines",
            )
        else:
            text = say.pick(
                f"Faces are shaded in {tone} by direction, palest on top, darker in front, and darkest on the {side}",
                f"The body is opaque {tone}: light on top, medium in front, dark on the {side}, without hidden lines",
                f"Different tones of {tone} set top, front, and {side} side apart, and edges behind the solid are not drawn",
            )
        return Sentence("colours", f"{text}.")
    dashed = DASHES[p.dash]
    body = "faintly tinted" if p.shown == "tinted" else "transparent"
    text = say.pick(
        f"The body is {body}; edges in sight are solid lines, and those behind it are {dashed}",
        f"Hidden edges appear as {dashed} lines through the {body} body, visible ones as solid lines",
        f"The solid is drawn {body}, with solid lines in front and {dashed} lines for what is hidden",
    )
    return Sentence("colours", f"{text}.")
