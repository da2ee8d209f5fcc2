"""Facts: what trace and template state for certain."""

from dataclasses import dataclass
from typing import Any, Literal

Visibility = Literal["visible", "derivable", "latent"]


@dataclass(frozen=True, slots=True)
class Fact:
    """One certain statement about a figure, as a name and a JSON value.

    `visible` facts can be read off the image; `derivable` ones follow from visible ones (a caption
    may state them in a sentence that says so); `latent` ones (hidden counts, volumes of figures
    without dimensions) never enter a caption. All are kept in the row's `facts` column.
    """

    name: str
    value: Any
    visibility: Visibility
    unit: str = ""
    """`cubes`, `cm`, `degrees` … for people; empty for pure numbers."""

    def to_json(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "value": self.value,
            "visibility": self.visibility,
            **({"unit": self.unit} if self.unit else {}),
        }
