"""Scores for models that read figures. STEM2Code-Eval and rewards live here."""
