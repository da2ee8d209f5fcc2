"""What every room shares. Importing this package imports nothing else."""
