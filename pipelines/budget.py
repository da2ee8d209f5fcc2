"""The caps of a run, dealt out to attempts at shards so that all together stay below them."""

from icc.config import RunConfig
from icc.llm.purse import Amount, Ledger
from icc.store import LocalStore

UNLIMITED = 1e18
FLOOR = 0.02
"""Share of a cap below which it is no use to begin another attempt."""


class Budget:
    """Requests that are under way when a purse is empty are still paid and kept: a run may pass its
    caps by as much as its workers have under way at once."""

    def __init__(self, config: RunConfig, store: LocalStore) -> None:
        caps = config.budget
        self._caps = Amount(caps.max_tokens or UNLIMITED, caps.max_cost or UNLIMITED)
        self._ledger = Ledger(store, config.models.roles())
        self._dealt: dict[str, Amount] = {}

    def deal(self, shard: str, hands: int) -> Amount | None:
        """What an attempt may spend, where `hands` attempts share what is left; None: begin none."""
        left = self._caps - sum(self._dealt.values(), self._ledger.total)
        if not (self._caps * FLOOR).below(left):
            return None
        self._dealt[shard] = left * (1 / hands)
        return self._dealt[shard]

    def settle(self, shard: str) -> None:
        """The attempt is over, however it went."""
        self._dealt.pop(shard, None)
        self._ledger.count(shard)

    @property
    def pause(self) -> str:
        """Why the run pauses, and how it goes on."""
        spent = self._ledger.total
        caps = [
            f"budget.{name} = {cap:,.10g}"
            for name, cap in (("max_tokens", self._caps.tokens), ("max_cost", self._caps.cost))
            if cap < UNLIMITED
        ]
        return (
            f"{' or '.join(caps)} is reached: {spent.tokens:,.0f} tokens, cost {spent.cost:,.4g}. "
            "Every answer is kept; raise the cap and start the same command to go on"
        )
