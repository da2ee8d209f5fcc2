"""The only room that knows Ray: it decides where `run_shard` runs, and nothing else."""
