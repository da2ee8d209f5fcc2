"""Cube nets and nets of other solids: unfolding, folding sequences, marked and false nets."""
