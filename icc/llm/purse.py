"""What was paid and what may be: tokens and money.

The journal is the truth of what was paid; `Ledger` adds it up. A `Purse` is what one attempt at a shard
may add; once it is empty, no further request is sent, and those under way are still kept.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from icc.errors import BudgetSpent
from icc.llm.journal import paid, shards
from icc.llm.question import Answer
from icc.roles import RoleConfig
from icc.store import LocalStore

MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class Amount:
    """Tokens and money."""

    tokens: float = 0.0
    cost: float = 0.0

    def __add__(self, other: "Amount") -> "Amount":
        return Amount(self.tokens + other.tokens, self.cost + other.cost)

    def __sub__(self, other: "Amount") -> "Amount":
        return Amount(self.tokens - other.tokens, self.cost - other.cost)

    def __mul__(self, factor: float) -> "Amount":
        return Amount(self.tokens * factor, self.cost * factor)

    def below(self, other: "Amount") -> bool:
        """Whether both are less."""
        return self.tokens < other.tokens and self.cost < other.cost


def price(role: RoleConfig, prompt_tokens: float, completion_tokens: float) -> Amount:
    """What so many tokens come to in a role."""
    cost = prompt_tokens * role.prompt_price + completion_tokens * role.completion_price
    return Amount(prompt_tokens + completion_tokens, cost / MILLION)


class Purse:
    """What one attempt may spend."""

    def __init__(self, roles: Mapping[str, RoleConfig], limit: Amount) -> None:
        self._roles = roles
        self._limit = limit
        self.spent = Amount()
        self.answers = 0
        """Paid so far."""

    def check(self) -> None:
        """BudgetSpent once the limit is reached."""
        if not self.spent.below(self._limit):
            raise BudgetSpent("this attempt's share of the budget is spent")

    def pay(self, role: str, answer: Answer) -> None:
        self.answers += 1
        self.spent += price(self._roles[role], answer.prompt_tokens, answer.completion_tokens)


class Ledger:
    """What a run has paid, shard by shard."""

    def __init__(self, store: LocalStore, roles: Mapping[str, RoleConfig]) -> None:
        self._store = store
        self._roles = roles
        self._paid: dict[str, Amount] = {}
        for shard in shards(store):
            self.count(shard)

    def count(self, shard: str) -> None:
        """Read a shard's journal anew; nobody may be writing it."""
        self._paid[shard] = sum(
            (
                price(self._roles[role], answer.prompt_tokens, answer.completion_tokens)
                for role, answer in paid(self._store, shard)
            ),
            Amount(),
        )

    @property
    def total(self) -> Amount:
        return sum(self._paid.values(), Amount())
