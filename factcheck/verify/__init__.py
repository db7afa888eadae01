"""Verdicts: what one needs to stand, and which one stands."""
