"""From a template's `draw` to a standalone script, in passes over source text and its syntax tree.

`prune` keeps the branches that the parameters choose, `substitute` writes the parameters down, `tidy`
removes what that left without use, `idioms` picks between ways of saying the same thing, `layout`
arranges the script, `library` finds the imports and helper functions it needs, `rename` chooses the
words, and `formatting` hands it to the formatter.

Each pass maps a `Code` to a `Code` by splicing text at the positions of syntax nodes, so comments and
an author's number notation survive. Passes cost well under a millisecond each; a concrete-syntax
library was measured at about ten times that.
"""
