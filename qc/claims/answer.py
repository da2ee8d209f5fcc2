"""The three answers a claim can get."""

from typing import Literal

Status = Literal["supported", "contradicted", "unverifiable"]
Answer = tuple[Status, str]
"""Status and evidence in words."""
