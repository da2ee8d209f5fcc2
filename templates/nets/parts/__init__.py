"""Words of the net templates."""
