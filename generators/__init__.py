"""Writers of text about figures: captions grounded in facts and trace, and explained code."""
