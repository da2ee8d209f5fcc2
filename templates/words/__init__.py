"""Sentences that several templates of a family share."""
