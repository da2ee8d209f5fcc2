"""From the calls of one visit to drafts of elements: one module per family of artists."""
