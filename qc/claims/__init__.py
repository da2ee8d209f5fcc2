"""Claims of captions, found in the prose and checked against trace and facts."""

from qc.claims.extract import extract
from qc.claims.match import Claim, check_claims, claims_json
from qc.claims.mention import Mention

__all__ = ["Claim", "Mention", "check_claims", "claims_json", "extract"]
