"""Words of the view templates."""
