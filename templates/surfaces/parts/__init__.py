"""Plans, truths and words of the surface templates."""
