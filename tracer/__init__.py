"""Runs a script in isolation and says what it drew. Importing this package imports nothing else."""
