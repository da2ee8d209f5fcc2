"""Models by role: which endpoint, which model, how it is called."""

from collections.abc import Mapping
from typing import Annotated, Any

from icc.scope import Section, scoped


class RoleConfig(Section):
    """A model in one role. Any endpoint that speaks OpenAI's protocol (hosted, `vllm serve`, Ray Serve)."""

    endpoint: Annotated[
        str | None,
        scoped("operation", "Base URL, e.g. `http://127.0.0.1:8000/v1`; null: no model."),
    ] = None
    model: Annotated[str, scoped("generation", "The model's name at the endpoint.")] = ""
    key_env: Annotated[
        str, scoped("operation", "Environment variable that holds the key; it is stored nowhere.")
    ] = "OPENAI_API_KEY"
    temperature: Annotated[
        float | None, scoped("generation", "Sampling temperature; null: the server's.", ge=0)
    ] = None
    top_p: Annotated[
        float | None, scoped("generation", "Nucleus sampling; null: the server's.", gt=0, le=1)
    ] = None
    max_tokens: Annotated[int, scoped("generation", "Longest answer.", ge=1)] = 4096
    extra: Annotated[
        Mapping[str, Any],
        scoped("generation", "More fields of the request, as the server knows them."),
    ] = {}
    concurrency: Annotated[
        int, scoped("operation", "Requests under way at once, a worker.", ge=1, le=1024)
    ] = 16
    timeout_seconds: Annotated[float, scoped("operation", "Longest wait for an answer.", gt=0)] = (
        180.0
    )
    retries: Annotated[
        int, scoped("operation", "Tries after faults of the endpoint (not after 429).", ge=0)
    ] = 6
    patience_seconds: Annotated[
        float, scoped("operation", "How long one question may wait through 429s and faults.", gt=0)
    ] = 600.0
    prompt_price: Annotated[
        float, scoped("operation", "Price of a million prompt tokens, in your currency.", ge=0)
    ] = 0.0
    completion_price: Annotated[
        float, scoped("operation", "Price of a million completion tokens.", ge=0)
    ] = 0.0


class ModelsConfig(Section):
    """Models by role. A role without an endpoint is not asked."""

    captioner: RoleConfig = RoleConfig()
    coder: RoleConfig = RoleConfig()
    analyst: RoleConfig = RoleConfig()
    refiner: RoleConfig = RoleConfig()
    judge: RoleConfig = RoleConfig()

    def roles(self) -> dict[str, RoleConfig]:
        """All roles by name."""
        return {name: getattr(self, name) for name in type(self).model_fields}
