"""What all tests share."""

from hypothesis import settings

# The machines that run this are small and shared: a slow example is no failure.
settings.register_profile("shared", deadline=None, max_examples=60)
settings.load_profile("shared")
