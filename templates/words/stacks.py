"""Sentences about cube stacks: viewpoint, tones, floor labels, heights row by row."""

from collections.abc import Sequence

from templates.prose import Say, Sentence

LAYER_WORDS = ("sky blue", "yellow", "pink", "green")


def viewpoint(side: str, say: Say, what: str = "the stack") -> Sentence:
    """From where a solid is seen, when its front and its left or right side are visible."""
    text = say.pick(
        f"We look down on {what} from the front {side}, so top, front, and {side}-hand faces are visible.",
        f"The viewpoint lies above and in front, to the {side}: each cube can show its top, its front, and its {side} face.",
        f"The eye is above {what}, toward the front {side} corner.",
        f"The viewer stands at the front {side} corner and looks down on {what}.",
    )
    return Sentence("overview", text)


def tones(tone: str, side: str, say: Say) -> Sentence:
    """Colors of a solid whose top, front and lateral faces have three tones of one hue."""
    if tone == "white":
        text = say.pick(
            "All faces are plain white with black edges, as in a printed worksheet.",
            "It is a plain line drawing with unshaded white faces.",
            "The faces are left white and only their black outlines are drawn.",
        )
    else:
        text = say.pick(
            f"The tops are light {tone}, the fronts a medium {tone}, and the {side} faces a darker {tone}, all outlined in a dark line.",
            f"Tones of {tone} tell the directions apart: lightest on top, medium on the front, darkest on the {side}.",
            f"Every face is {tone} with dark edges, pale on top, stronger in front, and deepest on the {side}.",
        )
    return Sentence("colours", text)


def layer_colors(layers: int, say: Say) -> Sentence:
    """Colors of a stack whose horizontal layers differ in color."""
    words = say.listing(LAYER_WORDS[:layers])
    text = say.pick(
        f"Each horizontal layer has its own color, from bottom to top {words}, with darker shades on the front and side faces.",
        f"The layers are colored {words} from the floor upwards, and upright faces are shaded darker than tops.",
        f"Counting layers from the floor, their colors are {words}; vertical faces are a darker shade of the same color.",
    )
    return Sentence("colours", text)


def grid_size(rows: int, columns: int, say: Say) -> str:
    """`three rows and four columns`, in varied words."""
    return say.pick(
        f"{say.count(rows, 'row')} and {say.count(columns, 'column')}",
        f"{say.count(columns, 'column')} across and {say.count(rows, 'row')} deep",
        f"{rows} rows by {columns} columns",
        f"{say.count(rows, 'row')} of {say.count(columns, 'square')} each",
    )


def reading_order(say: Say) -> str:
    """The order in which a plan is read, as the beginning of a sentence."""
    return say.pick(
        "From the back row to the front row, each read from the left",
        "Going through the rows from back to front, and from left to right within a row",
        "Row by row, starting at the back and in each row at the left",
        "Beginning with the back row and reading each row from the left",
    )


def plan_rows(rows: Sequence[Sequence[int | None]]) -> str:
    """Rows of a plan separated by semicolons; a dash stands for what cannot be seen."""
    return "; ".join(", ".join("–" if v is None else str(v) for v in line) for line in rows)
