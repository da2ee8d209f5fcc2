"""Plans, truths and words of the curve templates."""
