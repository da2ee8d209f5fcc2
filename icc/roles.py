"""Models by role: which endpoint, which model, how it is called."""

from collections.abc import Mapping
from typing import Annotated, Any, Self

from pydantic import model_validator

from icc.scope import Section, scoped


class VllmConfig(Section):
    """An engine that the run starts on the cluster's GPUs."""

    model: Annotated[str, scoped("generation", "Name on the Hugging Face hub, or a folder.")]
    options: Annotated[
        Mapping[str, Any],
        scoped("generation", "Engine arguments as the installed vLLM knows them, with _ for -."),
    ] = {}
    replicas: Annotated[int, scoped("operation", "Engines of this kind.", ge=1)] = 1


class RoleConfig(Section):
    """A model in one role. Any endpoint that speaks OpenAI's protocol (hosted, `vllm serve`, Ray Serve)."""

    endpoint: Annotated[
        str | None,
        scoped("operation", "Base URL, e.g. `http://127.0.0.1:8000/v1`; null: no model."),
    ] = None
    vllm: Annotated[
        VllmConfig | None,
        scoped(
            "generation",
            "In place of an endpoint, `{model, options, replicas}` of a vLLM engine that the run starts.",
        ),
    ] = None
    model: Annotated[
        str, scoped("generation", "The model's name at the endpoint; of vllm, its own if empty.")
    ] = ""
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

    @model_validator(mode="after")
    def _one_server(self) -> Self:
        if self.endpoint is not None and self.vllm is not None:
            raise ValueError("name an endpoint or vllm, not both")
        return self

    @property
    def served(self) -> str:
        """The name under which the model is asked."""
        return self.model or ("" if self.vllm is None else self.vllm.model)


class ModelsConfig(Section):
    """Models by role. A role without an endpoint is not asked."""

    captioner: RoleConfig = RoleConfig()
    coder: RoleConfig = RoleConfig()
    analyst: RoleConfig = RoleConfig()
    refiner: RoleConfig = RoleConfig()
    judge: RoleConfig = RoleConfig()
    reader: RoleConfig = RoleConfig()

    def roles(self) -> dict[str, RoleConfig]:
        """All roles by name."""
        return {name: getattr(self, name) for name in type(self).model_fields}
