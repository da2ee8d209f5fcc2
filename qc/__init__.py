"""Three-stage quality control: rules over image, code, and their consistency."""
