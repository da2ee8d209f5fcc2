"""How captions and explanations are worded: English, and what a trace is called in it."""
