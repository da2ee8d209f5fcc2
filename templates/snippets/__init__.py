"""Drawing helpers that emitted scripts inline."""
