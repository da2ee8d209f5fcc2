"""The three pipelines, where they run, and the command line."""
