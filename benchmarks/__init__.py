"""Measurements: quality on real corpora, speed as a ratio. Run by ``make bench``."""
