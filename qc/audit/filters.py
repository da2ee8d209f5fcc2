"""Which candidates of a run are asked for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

FAILED = "hash(id) IN (SELECT key FROM verdicts WHERE rule = ? AND status = 'fail')"
CLAUSES: Mapping[str, str] = {
    "failed": FAILED,
    "find": "(starts_with(id, lower(?)) OR contains(lower(reason), lower(?)))",
    "seed_id": "(seed_id = ? OR seed_source = ?)",
    "among": "id IN (SELECT unnest(?::VARCHAR[]))",
}
"""SQL of the fields that are no plain column."""


@dataclass(frozen=True, slots=True)
class Filter:
    """Which candidates; every field that is set must hold. `accepted=None`: both ends."""

    accepted: bool | None = None
    stage: str | None = None
    rule: str | None = None
    """The rule that decided."""
    pipeline: str | None = None
    family: str | None = None
    template: str | None = None
    seed_id: str | None = None
    """The id of a seed image, or the name of its file."""
    failed: str | None = None
    """A rule that they failed, whether it decided or not."""
    find: str | None = None
    """The beginning of an id, or words of the reason."""
    among: tuple[str, ...] | None = None
    """Ids."""

    def sql(self) -> tuple[str, list[Any]]:
        """A WHERE clause and its parameters."""
        clauses, values = ["true"], []
        for name in (f.name for f in fields(self)):
            value = getattr(self, name)
            if value is not None:
                clause = CLAUSES.get(name, f"{name} = ?")
                clauses.append(clause)
                values += [list(value) if name == "among" else value] * clause.count("?")
        return " AND ".join(clauses), values


def parse_filter(query: Mapping[str, Sequence[str]]) -> Filter:
    """A filter from a query string's values; unknown names are ignored."""
    known = {f.name for f in fields(Filter)} - {"accepted", "among"}
    chosen: dict[str, Any] = {name: query[name][0] for name in known if query.get(name)}
    end = (query.get("accepted") or [""])[0]
    if end in ("true", "false"):
        chosen["accepted"] = end == "true"
    return Filter(**chosen)
