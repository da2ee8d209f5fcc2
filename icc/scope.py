"""Base of all configuration sections: fields that know their scope."""

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

Scope = Literal["generation", "qc", "operation"]


def scoped(name: Scope, description: str, **constraints: Any) -> Any:
    """A field of one scope; `constraints` are pydantic's."""
    return Field(description=description, json_schema_extra={"scope": name}, **constraints)


class Section(BaseModel):
    """Base of all sections: unknown fields are errors, values never change after loading."""

    model_config = ConfigDict(extra="forbid", frozen=True, validate_default=True)
