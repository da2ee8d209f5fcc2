"""How a rule's threshold is to be read: as the most or as the least that passes."""

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from qc.rules import all_rules


@lru_cache(maxsize=1)
def directions() -> Mapping[str, bool]:
    """For each rule whether its threshold is the least value that passes."""
    return MappingProxyType({rule.name: rule.at_least for rule in all_rules()})


def bound(rule: str | None, threshold: float | None) -> str:
    """What passes, for people: `≤ 115`, `≥ 3`; for a judge's share of votes `> 0.5`."""
    if rule is None or threshold is None:
        return ""
    if rule.endswith(".judge"):
        return f"> {threshold:g}"
    least = directions().get(rule)
    sign = "" if least is None else "≥ " if least else "≤ "
    return f"{sign}{threshold:g}"
