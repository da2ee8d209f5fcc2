"""Claims restated as expressions over the drawing, by whoever can read English; the trace decides them."""

from qc.claims.restated.cast import cast_list
from qc.claims.restated.decide import Restatement, restated
from qc.claims.restated.phrasebook import phrasebook

__all__ = ["Restatement", "cast_list", "phrasebook", "restated"]
