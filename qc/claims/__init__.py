"""Claims of captions, found in the prose and checked against trace and facts."""

from qc.claims.extract import extract
from qc.claims.match import Claim, check_claims, check_restated, claims_json
from qc.claims.mention import Mention
from qc.claims.restated import Restatement

__all__ = [
    "Claim",
    "Mention",
    "Restatement",
    "check_claims",
    "check_restated",
    "claims_json",
    "extract",
]
