"""Words of the stack templates."""
